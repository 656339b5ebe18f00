"""Word documents: a table with a row a paragraph.

Written by hand (ECMA-376): python-docx keeps a whole tree of objects, and takes minutes for the
tables of a long hearing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.domain.languages import language
from desktop.export import wording
from desktop.export.base import Export, Options
from desktop.export.packed import pack
from desktop.export.xml import clean

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHORT, _LONG, _MARGIN = 11906, 16838, 1134  # A4 and 2 cm, in twentieths of a point
_ROOM = 120  # above a turn, in the same
_WHO = 0.16  # the share of the width that the speakers' column has
_BREAK = re.compile(r"(\t|\r\n|[\n\r\v\f\x85\u2028\u2029])")

_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_PARTS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)


def _style(name: str, kind: str, look: str, base: str = "Normal") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    default = "" if base else ' w:default="1"'
    key = name.replace(" ", "")
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{key}"><w:name w:val="{name}"/>{based}'
        f"<w:qFormat/>{look}</w:style>"
    )


_STYLES = "".join(
    (
        f'{_XML}<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>',
        '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
        '<w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
        "</w:docDefaults>",
        _style("Normal", "paragraph", "", base=""),
        _style(
            "Title",
            "paragraph",
            '<w:rPr><w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr>',
        ),
        _style("Subtitle", "paragraph", '<w:rPr><w:color w:val="54514B"/></w:rPr>'),
        _style("Table Heading", "paragraph", '<w:rPr><w:color w:val="54514B"/></w:rPr>'),
        _style("Speaker", "paragraph", "<w:rPr><w:b/><w:bCs/></w:rPr>"),
        _style("Narration", "paragraph", "<w:rPr><w:i/><w:iCs/></w:rPr>"),
        _style(
            "Note",
            "paragraph",
            '<w:rPr><w:i/><w:iCs/><w:color w:val="54514B"/></w:rPr>',
        ),
        '<w:style w:type="character" w:customStyle="1" w:styleId="ToCheck">',
        '<w:name w:val="To Check"/><w:rPr><w:u w:val="dotted"/></w:rPr></w:style>',
        '<w:style w:type="character" w:customStyle="1" w:styleId="Remark">',
        '<w:name w:val="Remark"/><w:rPr><w:color w:val="54514B"/><w:sz w:val="17"/></w:rPr>',
        "</w:style></w:styles>",
    )
)
_PARAGRAPH_STYLES = {"speech": "", "narration": "Narration", "note": "Note"}


class Docx(Export):
    """Title, what the translations are, and a table: who speaks, then a column each. Its header is
    repeated on every page. What is to be checked is underlined, with the reason behind it."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The document."""
        options = options or Options()
        document = clean("".join(_document(text, options))).encode("utf-8", errors="replace")
        return pack(
            (
                ("[Content_Types].xml", _TYPES.encode()),
                ("_rels/.rels", _RELATIONS.encode()),
                ("word/document.xml", document),
                ("word/_rels/document.xml.rels", _PARTS.encode()),
                ("word/styles.xml", _STYLES.encode()),
                ("docProps/core.xml", _core(text).encode("utf-8", errors="replace")),
            )
        )


def _core(text: ParallelText) -> str:
    space = f"{_PACKAGE}/metadata/core-properties"
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{space}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(clean(text.title))}</dc:title><dc:creator>Enface</dc:creator>"
        "</cp:coreProperties>"
    )


def _document(text: ParallelText, options: Options) -> Iterator[str]:
    wide = len(text.columns) > 2
    width, height = (_LONG, _SHORT) if wide else (_SHORT, _LONG)
    yield f'{_XML}<w:document xmlns:w="{_WORD}"><w:body>'
    title = _run(text.title or options.translate(wording.TRANSCRIPT))
    yield _paragraph([title], "Title", language.is_rtl(text.language))
    for line in filter(None, (wording.when(text), *wording.sources(text.columns, options))):
        yield _paragraph([_run(line)], "Subtitle")
    yield from _table(text, options, width - 2 * _MARGIN)
    lines = [wording.in_part(text, options)]
    if options.show_dropped and text.dropped:
        lines += [options.translate(wording.NOT_PART), *text.dropped]
    yield "".join(_paragraph([_run(line)], "Subtitle") for line in lines if line) or "<w:p/>"
    turned = ' w:orient="landscape"' if wide else ""
    yield f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
    sides = "".join(f' w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    yield f'<w:pgMar{sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    yield "</w:body></w:document>"


def _table(text: ParallelText, options: Options, width: int) -> Iterator[str]:
    who = int(width * _WHO)
    each = (width - who) // len(text.columns)
    widths = [who, *(each for _ in text.columns)]
    rtl = language.is_rtl(text.language)
    turned = "<w:bidiVisual/>" if rtl else ""
    yield f'<w:tbl><w:tblPr>{turned}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
    yield '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/>'
    yield '<w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>'
    yield "".join(f'<w:gridCol w:w="{each}"/>' for each in widths) + "</w:tblGrid>"
    titles = [options.translate(wording.SPEAKER)]
    titles += [wording.title(column, options) for column in text.columns]
    cells = [_paragraph([_run(title)], "TableHeading", rtl) for title in titles]
    yield f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{_cells(cells, widths)}</w:tr>\n"
    for row in text.rows:
        cells = [_speaker(row, rtl)]
        cells += [_text(text, row, number, options) for number in range(len(text.columns))]
        yield f"<w:tr>{_cells(cells, widths)}</w:tr>\n"
    yield "</w:tbl>"


def _cells(cells: list[str], widths: list[int]) -> str:
    return "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )


def _speaker(row: ParallelRow, rtl: bool) -> str:
    name, note = wording.speaker(row) if row.begins else ("", "")
    runs = [_run(name), _run(f" ({note})" if note else "", style="Remark")]
    return _paragraph(runs, "Speaker", rtl, row.begins)


def _text(text: ParallelText, row: ParallelRow, number: int, options: Options) -> str:
    column = text.columns[number]
    code = row.language if row.language and not number else column.language
    runs = [
        _run(words, code, "ToCheck" if doubts else "") for _, words, doubts in row.parts(number)
    ]
    if number and row.texts[number]:
        remarks = "; ".join(wording.remarks(text, row, number, options))
        runs.append(_run(f" [{remarks}]" if remarks else "", style="Remark"))
    note = row.note if options.notes and not number else ""
    rtl = language.is_rtl(code)
    paragraph = _paragraph(runs, _PARAGRAPH_STYLES[row.kind], rtl, row.begins)
    sign = options.translate(wording.NOTE)
    return paragraph + (_paragraph([_run(f"{sign}: {note}")], "Note") if note else "")


def _paragraph(runs: list[str], style: str = "", rtl: bool = False, begins: bool = False) -> str:
    """A paragraph; one that ``begins`` a turn has room above it."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += "<w:bidi/>" if rtl else ""
    look += f'<w:spacing w:before="{_ROOM}"/>' if begins else ""
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{''.join(runs)}</w:p>"


def _run(words: str, code: str = "", style: str = "") -> str:
    if not words:
        return ""
    look = f'<w:rStyle w:val="{style}"/>' if style else ""
    if code and language.is_code(code):
        rtl = language.is_rtl(code)
        kind = "bidi" if rtl else "val" if language.spaced(code) else "eastAsia"
        look += f'{"<w:rtl/>" if rtl else ""}<w:lang w:{kind}="{code}"/>'
    inner = "".join(map(_piece, _BREAK.split(words)))
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{inner}</w:r>"


def _piece(words: str) -> str:
    if words == "\t":
        return "<w:tab/>"
    if _BREAK.fullmatch(words):
        return "<w:br/>"
    return f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>' if words else ""
