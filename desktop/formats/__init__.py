"""Files to transcripts: one module a format.

To add a format, write ``desktop/formats/ROOM/NAME.py`` with a `Format`, name it in `FORMATS`, and
put a sample and its golden JSON under ``tests/data/formats/NAME/``. ROOM is the folder of its kind.
"""

from __future__ import annotations

from desktop.formats.base import Format, Source, load, unheard

__all__ = ["FORMATS", "Format", "Source", "load", "unheard"]

# Asked in this order, and each imported when first asked; "text" takes whatever is left.
FORMATS: dict[str, str] = {
    "enface": "desktop.formats.bitexts.enface:Enface",
    "vtt": "desktop.formats.subtitles.vtt:Vtt",
    "srt": "desktop.formats.subtitles.srt:Srt",
    "ass": "desktop.formats.subtitles.ass:Ass",
    "ttml": "desktop.formats.subtitles.ttml:Ttml",
    "sami": "desktop.formats.subtitles.sami:Sami",
    "sbv": "desktop.formats.subtitles.sbv:Sbv",
    "microdvd": "desktop.formats.subtitles.microdvd:MicroDvd",
    "lrc": "desktop.formats.subtitles.lrc:Lrc",
    "recognition": "desktop.formats.recognition:Recognition",
    "hansard_canada": "desktop.formats.parliaments.hansard_canada:HansardCanada",
    "hansard_uk": "desktop.formats.parliaments.hansard_uk:HansardUK",
    "bundestag": "desktop.formats.parliaments.bundestag:Bundestag",
    "assemblee": "desktop.formats.parliaments.assemblee:Assemblee",
    "tei": "desktop.formats.parliaments.tei:TEI",
    "akoma": "desktop.formats.parliaments.akoma:AkomaNtoso",
    "europarl": "desktop.formats.parliaments.europarl:Europarl",
    "elan": "desktop.formats.research.elan:Elan",
    "textgrid": "desktop.formats.research.textgrid:TextGrid",
    "talkbank": "desktop.formats.research.talkbank:TalkBank",
    "exmaralda": "desktop.formats.research.exmaralda:Exmaralda",
    "transcriber": "desktop.formats.research.transcriber:Transcriber",
    "otranscribe": "desktop.formats.research.otranscribe:OTranscribe",
    "play": "desktop.formats.scripts.play:Play",
    "finaldraft": "desktop.formats.scripts.finaldraft:FinalDraft",
    "tmx": "desktop.formats.bitexts.tmx:TMX",
    "xliff": "desktop.formats.bitexts.xliff:XLIFF",
    "docx": "desktop.formats.office.docx:Docx",
    "odt": "desktop.formats.office.odt:Odt",
    "epub": "desktop.formats.office.epub:Epub",
    "rtf": "desktop.formats.office.rtf:Rtf",
    "pdf": "desktop.formats.office.pdf:Pdf",
    "web": "desktop.formats.web.page:Web",
    "plainxml": "desktop.formats.parliaments.plainxml:PlainXML",
    "csv": "desktop.formats.office.table:Table",
    "xlsx": "desktop.formats.office.xlsx:Spreadsheet",
    "ods": "desktop.formats.office.ods:Ods",
    "courtrecord": "desktop.formats.courts.record:CourtRecord",
    "fountain": "desktop.formats.scripts.fountain:Fountain",
    "playtext": "desktop.formats.scripts.playtext:PlayText",
    "latex": "desktop.formats.markup.latex:Latex",
    "typst": "desktop.formats.markup.typst:Typst",
    "org": "desktop.formats.markup.org:Org",
    "wikitext": "desktop.formats.markup.wikitext:Wikitext",
    "slack": "desktop.formats.chats.slack:SlackExport",
    "packed_chat": "desktop.formats.chats.packed:PackedChat",
    "chatlog": "desktop.formats.chats.log:ChatLog",
    "irc": "desktop.formats.chats.irc:Irc",
    "timed": "desktop.formats.text.timed:Timed",
    "text": "desktop.formats.text.plain:Text",
}
