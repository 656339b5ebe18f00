"""PDF with a text layer: columns, running heads, hyphens at line ends.

Through pdfminer.six (MIT), because it tells where each letter stands and in which font, so that
columns, indents and bold labels can be seen; pypdf gives a page's text without widths. The library
trusts its input, so what a file may cost is bounded (`pdf_bounds`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from desktop.domain.errors import FileError, Hostile, Malformed, PicturesOnly
from desktop.domain.reasons import Bound, Exceeded, Fault, OnPage, reason_of
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import settle
from desktop.formats.bounds import Spent
from desktop.formats.courts import record
from desktop.formats.office.pdf_layout import Line, Page, lines_of, pieces_of, running_heads, typed
from desktop.formats.scripts import fountain

PAGES = 5_000
_SAMPLE = 1_500  # lines in which a court record shows itself
_TITLE_PAGE = 20  # lines on a title page, at most
_TREE = re.compile(rb"(\d{1,9})\s+0\s+obj\s*<<([^<>]{0,20000}?/Type\s*/Pages\b[^<>]{0,20000})>>")
_NEW = 8_388_607
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
        transcript = Transcript(format="pdf")
        pages: list[Page] = []
        try:
            for page in _pages(source, transcript):
                pages.append(page)
        except (FileError, MemoryError):
            raise
        except Spent as error:
            if not any(page.lines for page in pages):
                raise Hostile(name=source.name, reason=Fault.TOO_COSTLY) from error
            transcript.broken = OnPage(len(pages) + 1, Fault.TOO_COSTLY)
        except Exception as error:  # the library raises whatever a damaged file makes it stumble on
            reason = OnPage(len(pages) + 1, reason_of(error))
            if not any(page.lines for page in pages):
                raise Malformed(name=source.name, format="PDF", reason=reason) from error
            transcript.broken = reason
        if _court(pages, transcript) or _play(pages, transcript):
            return transcript
        dropped = running_heads(pages)
        pieces = pieces_of(pages)
        if not pieces:
            raise PicturesOnly(name=source.name)
        settle(pieces, transcript, dropped)
        return transcript


def _court(pages: list[Page], transcript: Transcript) -> bool:
    """Fill ``transcript`` where ``pages`` are a court record."""
    lines = [line for page in pages for line in lines_of(page.lines)]
    if not record.is_record(lines[:_SAMPLE]) or not (court := record.record(lines)).turns:
        return False
    transcript.turns, transcript.speakers, transcript.marked = court.turns, court.speakers, True
    transcript.title, transcript.date = transcript.title or court.title, court.date
    transcript.dropped = court.dropped
    return True


def _play(pages: list[Page], transcript: Transcript) -> bool:
    """Fill ``transcript`` where ``pages`` are a screenplay; a short first page has its title."""
    sheets, dropped = typed(pages)
    first = [line for line in sheets[0] if line] if len(sheets) > 1 else []
    titled = 0 < len(first) <= _TITLE_PAGE and not fountain.has_scene(first)
    lines = [line for sheet in sheets[titled:] for line in sheet]
    if not fountain.is_script(lines):
        return False
    script = fountain.script("\n".join(lines), False, first if titled else [])
    transcript.turns, transcript.speakers, transcript.marked = script.turns, script.speakers, True
    transcript.title, transcript.dropped = (
        transcript.title or script.title,
        dropped + script.dropped,
    )
    return True


def _mended(data: bytes) -> bytes:
    """A file cut short, with an end that leads to the pages in it."""
    pages = next((m[1] for m in _TREE.finditer(data) if b"/Parent" not in m[2]), b"0")
    return data + (
        b"\nendstream endobj\n%d 0 obj\n<</Type/Catalog/Pages %s 0 R>>\nendobj\n"
        b"trailer\n<</Root %d 0 R>>\n%%%%EOF\n" % (_NEW, pages, _NEW)
    )


def _pages(source: Source, transcript: Transcript) -> Iterator[Page]:
    import logging

    from pdfminer.pdfdocument import PDFPasswordIncorrect
    from pdfminer.pdfparser import PDFSyntaxError
    from pdfminer.psexceptions import PSException

    from desktop.formats.office.pdf_bounds import Budget, drawn, lines_on, opened

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    budget = Budget(len(source.data))
    try:
        document = opened(source.data, budget)
    except PDFPasswordIncorrect as error:
        raise Malformed(name=source.name, format="PDF", reason=Fault.PASSWORD) from error
    except (PDFSyntaxError, PSException):
        document = opened(_mended(source.data), budget)
        transcript.broken = Fault.ENDS_EARLY
    _describe(document.info, transcript)
    count = _count(document.catalog)
    for number, page in enumerate(drawn(document, budget)):
        if number >= PAGES:
            transcript.broken = Exceeded(Bound.PAGES, PAGES)
            return
        source.report(number / max(count, number + 1))
        lines = [_line(line) for line in lines_on(page) if line.get_text().strip()]
        yield Page(page.width, page.height, lines)
    if budget.damaged:
        transcript.broken = transcript.broken or Fault.DAMAGED


def _count(catalog: Mapping[str, Any]) -> int:
    """How many pages the document says it has."""
    from pdfminer.pdftypes import dict_value, int_value

    return min(int_value(dict_value(catalog.get("Pages")).get("Count")), PAGES)


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


def _describe(info: list[dict[str, Any]], transcript: Transcript) -> None:
    """The title a document states of itself, unless it is a program's file name."""
    from pdfminer.utils import decode_text

    for entry in info:
        title = entry.get("Title")
        if isinstance(title, bytes):
            text = " ".join(decode_text(title).split())
            if not re.search(
                r"\.\w{2,4}$|^Microsoft Word|^\W*(?:untitled|anonymous|unknown)\W*$", text, re.I
            ):
                transcript.title = text
