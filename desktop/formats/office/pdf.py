"""PDF with a text layer: columns, running heads, hyphens at line ends.

Through pdfminer.six (MIT), because it tells where each letter stands and in which font, so that
columns, indents and bold labels can be seen; pypdf gives a page's text without widths. The library
trusts its input, so what a file may cost is bounded here: streams that unpack beyond `UNPACKED`,
forms drawn again and again, endless pages.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.errors import FileError, Hostile, Malformed, PicturesOnly
from desktop.domain.reasons import Bound, Exceeded, Fault, OnPage, reason_of
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import settle
from desktop.formats.office.pdf_layout import Line, Page, pieces_of, running_heads, typed
from desktop.formats.scripts import fountain

if TYPE_CHECKING:
    from pdfminer.layout import LTPage
    from pdfminer.pdfpage import PDFPage

PAGES = 5_000
_TITLE_PAGE = 20  # lines on a title page, at most
FORMS = 5_000  # drawn on one page
UNPACKED = 64 << 20  # bytes of one stream
_STREAM = re.compile(rb"stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78])")
_TWICE = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW)\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\b")
_TREE = re.compile(rb"(\d{1,9})\s+0\s+obj\s*<<([^<>]{0,20000}?/Type\s*/Pages\b[^<>]{0,20000})>>")
_NEW = 8_388_607
_PIECE = 1 << 14
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.I)


class Pdf(Format):
    """A PDF; one without a text layer (a scan) is told to be empty."""

    title = "PDF"
    extensions: ClassVar[tuple[str, ...]] = ("pdf",)

    def claims(self, source: Source) -> float:
        """By its mark, which may stand a little way in."""
        return 0.95 if b"%PDF-" in source.head[:1024] else 0.0

    def read(self, source: Source) -> Transcript:
        """The document's turns; pages after a damaged one are told of in ``broken``.

        Raises `PicturesOnly`, `Hostile`, `Malformed`.
        """
        if b"%PDF-" not in source.head:
            raise Malformed(name=source.name, format="PDF", reason=Fault.OTHER_BEGINNING)
        _refuse_bombs(source)
        found = Transcript(format="pdf")
        pages: list[Page] = []
        try:
            for page in _pages(source, found):
                pages.append(page)
        except (FileError, MemoryError):
            raise
        except Exception as error:  # the library raises whatever a damaged file makes it stumble on
            reason = OnPage(len(pages) + 1, reason_of(error))
            if not any(page.lines for page in pages):
                raise Malformed(name=source.name, format="PDF", reason=reason) from error
            found.broken = reason
        if _play(pages, found):
            return found
        dropped = running_heads(pages)
        pieces = pieces_of(pages)
        if not pieces:
            raise PicturesOnly(name=source.name)
        settle(pieces, found, dropped)
        return found


def _play(pages: list[Page], found: Transcript) -> bool:
    """Fill ``found`` where ``pages`` are a screenplay; a short first page is its title page."""
    sheets, dropped = typed(pages)
    first = [line for line in sheets[0] if line] if len(sheets) > 1 else []
    titled = 0 < len(first) <= _TITLE_PAGE and not fountain.has_scene(first)
    lines = [line for sheet in sheets[titled:] for line in sheet]
    if not fountain.is_script(lines):
        return False
    script = fountain.script("\n".join(lines), False, first if titled else [])
    found.turns, found.speakers = script.turns, script.speakers
    found.title, found.dropped = found.title or script.title, dropped + script.dropped
    return True


def _refuse_bombs(source: Source) -> None:
    if _TWICE.search(source.data):
        raise Hostile(name=source.name, reason=Fault.PACKED_TWICE)
    data = memoryview(source.data)
    for found in _STREAM.finditer(source.data):
        if _unpacks_to(data[found.end() : found.end() + UNPACKED]) >= UNPACKED:
            raise Hostile(name=source.name, reason=Fault.LARGE_STREAM)


def _unpacks_to(data: memoryview) -> int:
    """How many bytes the stream that ``data`` begins with unpacks to, counted to `UNPACKED`. Taken
    piece by piece: what is left over after each stream would be copied again and again."""
    unpacker, size = zlib.decompressobj(), 0
    for at in range(0, len(data), _PIECE):
        try:
            size += len(unpacker.decompress(data[at : at + _PIECE], UNPACKED - size))
        except zlib.error:
            break
        if unpacker.eof or size >= UNPACKED:
            break
    return size


def _mended(data: bytes) -> bytes:
    """A file cut short, with an end that leads to the pages in it."""
    pages = next((m[1] for m in _TREE.finditer(data) if b"/Parent" not in m[2]), b"0")
    return data + (
        b"\nendstream endobj\n%d 0 obj\n<</Type/Catalog/Pages %s 0 R>>\nendobj\n"
        b"trailer\n<</Root %d 0 R>>\n%%%%EOF\n" % (_NEW, pages, _NEW)
    )


def _pages(source: Source, found: Transcript) -> Iterator[Page]:
    import logging

    from pdfminer.converter import PDFPageAggregator
    from pdfminer.layout import LAParams
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser, PDFSyntaxError
    from pdfminer.psexceptions import PSException

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

    class Interpreter(PDFPageInterpreter):
        """Draws a page, but no form without end."""

        forms = 0

        def do_Do(self, xobjid: Any) -> None:
            Interpreter.forms += 1
            if Interpreter.forms > FORMS:
                raise Hostile(name=source.name, reason=Fault.ENDLESS_DRAWINGS)
            super().do_Do(xobjid)

    try:
        document = PDFDocument(PDFParser(BytesIO(source.data)))
    except PDFPasswordIncorrect as error:
        raise Malformed(name=source.name, format="PDF", reason=Fault.PASSWORD) from error
    except (PDFSyntaxError, PSException):
        document = PDFDocument(PDFParser(BytesIO(_mended(source.data))))
        found.broken = Fault.ENDS_EARLY
    _describe(document.info, found)
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=LAParams(boxes_flow=None))
    interpreter = Interpreter(resources, device)
    count = _count(document.catalog)
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= PAGES:
            found.broken = Exceeded(Bound.PAGES, PAGES)
            return
        Interpreter.forms = 0
        source.report(number / max(count, number + 1))
        yield _page(page, interpreter, device)


def _count(catalog: Mapping[str, Any]) -> int:
    """How many pages the document says it has."""
    from pdfminer.pdftypes import dict_value, int_value

    return min(int_value(dict_value(catalog.get("Pages")).get("Count")), PAGES)


def _page(page: PDFPage, interpreter: Any, device: Any) -> Page:
    interpreter.process_page(page)
    layout: LTPage = device.get_result()
    return Page(layout.width, layout.height, list(_lines(layout)))


def _lines(layout: LTPage) -> Iterator[Line]:
    from pdfminer.layout import LTTextContainer, LTTextLine

    for box in layout:
        if isinstance(box, LTTextContainer):
            for line in box:
                if isinstance(line, LTTextLine) and line.get_text().strip():
                    yield _line(line)


def _line(line: Any) -> Line:
    from pdfminer.layout import LTChar

    text, size = "", 0.0
    bold: list[bool] = []
    for char in line:
        piece = char.get_text()
        heavy = isinstance(char, LTChar) and bool(_BOLD.search(char.fontname))
        if isinstance(char, LTChar):
            size = max(size, char.size)
        elif bold and text:
            heavy = bold[-1]  # a space belongs to what stands before it
        text += piece
        bold.extend([heavy] * len(piece))
    return Line(text.rstrip("\n"), line.x0, line.x1, line.y0, line.y1, size, bold)


def _describe(info: list[dict[str, Any]], found: Transcript) -> None:
    """The title a document states of itself, unless it is a program's file name."""
    from pdfminer.utils import decode_text

    for entry in info:
        title = entry.get("Title")
        if isinstance(title, bytes):
            text = " ".join(decode_text(title).split())
            if not re.search(
                r"\.\w{2,4}$|^Microsoft Word|^\W*(?:untitled|anonymous|unknown)\W*$", text, re.I
            ):
                found.title = text
