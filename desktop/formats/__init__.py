"""Files to transcripts: one module a format.

To add a format, write ``desktop/formats/NAME.py`` with a `Format`, name it in `FORMATS`, and put a
sample and its golden JSON under ``tests/data/formats/NAME/``.
"""

from __future__ import annotations

from desktop.formats.base import Format, Source, load

__all__ = ["FORMATS", "Format", "Source", "load"]

# Asked in this order, and each imported when first asked; "text" takes whatever is left.
FORMATS: dict[str, str] = {
    "enface": "desktop.formats.enface:Enface",
    "vtt": "desktop.formats.vtt:Vtt",
    "srt": "desktop.formats.srt:Srt",
    "ass": "desktop.formats.ass:Ass",
    "ttml": "desktop.formats.ttml:Ttml",
    "recognition": "desktop.formats.recognition:Recognition",
    "hansard_canada": "desktop.formats.hansard_canada:HansardCanada",
    "hansard_uk": "desktop.formats.hansard_uk:HansardUK",
    "tei": "desktop.formats.tei:TEI",
    "akoma": "desktop.formats.akoma:AkomaNtoso",
    "tmx": "desktop.formats.tmx:TMX",
    "xliff": "desktop.formats.xliff:XLIFF",
    "docx": "desktop.formats.docx:Docx",
    "odt": "desktop.formats.odt:Odt",
    "epub": "desktop.formats.epub:Epub",
    "rtf": "desktop.formats.rtf:Rtf",
    "pdf": "desktop.formats.pdf:Pdf",
    "web": "desktop.formats.web:Web",
    "plainxml": "desktop.formats.plainxml:PlainXML",
    "csv": "desktop.formats.table:Table",
    "xlsx": "desktop.formats.xlsx:Spreadsheet",
    "ods": "desktop.formats.ods:Ods",
    "text": "desktop.formats.text:Text",
}
