"""Files of shapes that once took time or memory beyond measure: what is in them, n times over."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from formats.office.made_files import W, docx, drawn_pdf, epub, ods, odt, para, pdf, run

from desktop.domain.errors import FileError
from desktop.services.reading.opening import open_bytes


@dataclass(frozen=True)
class Shape:
    """``make(n)`` is a file of ``extension``; ``size`` the n at which its growth shows; ``most``
    how many times as long as the yardstick it may take at four times that."""

    make: Callable[[int], str | bytes]
    extension: str
    size: int
    most: float = 1000


FOLDED = "the quick brown fox jumps over the lazy dog and runs away from the other one yes\n"
HYPHENS = "some words are cut at the end of each line of this text, as print-\n"
ASS = "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
SRT = "1\n00:00:01,000 --> 00:00:02,000\n"
SCATTERED = b"BT /F0 9 Tf 60 700 Td (a) Tj ET BT /F0 9 Tf 300 60 Td (b) Tj ET "
PRINTED = "and so it goes on and on without any end that a reader could ever see in it"
LONG_NAME = " ".join(["Evangelina"] * 20)

SHAPES: dict[str, Shape] = {
    "lower-case text folded at 80 columns": Shape(lambda n: FOLDED * n, "txt", 2000),
    "words cut at hyphens": Shape(lambda n: HYPHENS * n, "txt", 2000),
    "blanks before the first cue": Shape(lambda n: "1" + " " * n + "\n" * n, "srt", 500),
    "empty lines before the first cue": Shape(lambda n: "1" + "\n" * n, "srt", 1000),
    "empty lines after a cue": Shape(lambda n: SRT + "Hi.\n" + "\n" * n, "srt", 20_000),
    "blanks after a heading": Shape(lambda n: "# a" + " " * n + "x", "md", 2000),
    "lines in front matter": Shape(
        lambda n: "---\na: - b" + "\n  " * n + "x\n---\nHi.", "md", 4000
    ),
    "line breaks in a cue of ASS": Shape(lambda n: ASS + "a\\N" * n, "ass", 4000),
    "lines in a cue": Shape(lambda n: VTT + "and so on\n" * n, "vtt", 4000),
    "unknown tags in a cue": Shape(lambda n: VTT + "yes <x>" * n, "vtt", 30_000),
    "lines that stay from cue to cue": Shape(
        lambda n: VTT + "a\n" * n + "\n00:02.000 --> 00:03.000\n" + "a\n" * n, "vtt", 2000
    ),
    "colons in brackets": Shape(lambda n: ("(" + ": " * 150 + "\n\n") * n, "txt", 400, most=8),
    "colons after a known name": Shape(
        lambda n: f"{LONG_NAME}: yes.\n\n" * 2 + "a. b: " * n, "txt", 4000, most=8
    ),
    "brackets in a label of JSON": Shape(
        lambda n: json.dumps([{"speaker": "(a) " * n, "text": "Hi."}]), "json", 200
    ),
    "words in a label of JSON": Shape(
        lambda n: json.dumps([{"speaker": "Ann b " * n, "text": "Hi."}]), "json", 1000
    ),
    "paragraphs inside each other in a header of Word": Shape(
        lambda n: docx(para(run("Hi.")), **{"word/header1.xml": _header("<w:p>", _runs(n), n)}),
        "docx",
        45,
    ),
    "rows inside each other in Word": Shape(
        lambda n: docx(f"<w:tbl>{_nested('<w:tr><w:tc>', para(_runs(n)), n)}</w:tbl>"), "docx", 23
    ),
    "headers inside each other in OpenDocument": Shape(
        lambda n: odt(
            _nested("<style:header>", "<text:s/>a" * 400 * n, n) + "<text:p>Hi.</text:p>"
        ),
        "odt",
        45,
    ),
    "rows repeated in a spreadsheet": Shape(
        lambda n: ods(_rows(n, "repeated") * 12), "ods", 10_000, most=60
    ),
    "one chapter in a book many times": Shape(lambda n: _same_chapter(n), "epub", 50, most=20),
    "end tags deeper than a page may be": Shape(
        lambda n: "<html><body>" + "<i>" * n + "a</i>" * n, "html", 8000
    ),
    "labels after many line breaks": Shape(
        lambda n: "<html><body>" + "<br>" * n + "<cite>a</cite>" * n, "html", 2000
    ),
    "one long tag": Shape(
        lambda n: f'<TEI><u who="#a" n="{"a" * n}">Hi.</u></TEI>', "xml", 1 << 20
    ),
    "titles of one person": Shape(
        lambda n: (
            "<publicwhip>"
            + "".join(
                f'<speech speakername="Ann" speakeroffice="{k}"><p>Hi.</p></speech>'
                for k in range(n)
            )
            + "</publicwhip>"
        ),
        "xml",
        4000,
    ),
    "speakers of the same name": Shape(
        lambda n: (
            "<TEI><text><body>"
            + "".join(f'<u who="#a{k}">Hi.</u>' for k in range(n))
            + "</body></text></TEI>"
        ),
        "xml",
        4000,
    ),
    "letters all over a page of PDF": Shape(lambda n: drawn_pdf(SCATTERED * n), "pdf", 500),
    "dashes on a page of PDF": Shape(
        lambda n: drawn_pdf(b"BT /F0 1 Tf 0 700 Td (%s) Tj ET" % (b"- " * n)), "pdf", 1500
    ),
    "one long string in PDF": Shape(lambda n: drawn_pdf(b"(" + b"\\(" * n), "pdf", 20_000),
    "letters of an image in PDF": Shape(lambda n: drawn_pdf(b"BI ID " + b"E" * n), "pdf", 40_000),
    "lines of one paragraph in PDF": Shape(
        lambda n: pdf([[(60.0, 780.0 - 14 * k, PRINTED) for k in range(50)] for _ in range(n)]),
        "pdf",
        12,
    ),
    "cells in a row": Shape(lambda n: ("a," * n + "\n") * 3, "csv", 10_000, most=20),
}


def _nested(opening: str, inside: str, times: int) -> str:
    """``inside`` in elements that are inside each other; each has some text of its own."""
    tags = re.findall("<([^<>]*)>", opening)
    closing = "".join(f"</{tag}>" for tag in reversed(tags))
    return opening * times + inside + closing * times


def _runs(times: int) -> str:
    return run("a ") * times * 40


def _header(opening: str, inside: str, times: int) -> str:
    return f'<w:hdr xmlns:w="{W}">{_nested(opening, inside, times)}</w:hdr>'


def _rows(times: int, what: str) -> str:
    cell = "<table:table-cell><text:p>Hi there</text:p></table:table-cell>"
    return f'<table:table-row table:number-rows-{what}="{times}">{cell * 2}</table:table-row>'


def _same_chapter(times: int) -> bytes:
    """A book whose table of contents names its one chapter, of some size, many times."""
    items = "".join(f'<item id="x{k}" href="c0.xhtml"/>' for k in range(times))
    spine = "".join(f'<itemref idref="x{k}"/>' for k in range(times))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf">'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    chapter = "<p>Well, the trees were planted in the spring.</p>" * 500
    return epub([chapter], **{"OPS/book.opf": package})


def opening(name: str, size: int) -> Callable[[], object]:
    """The call that opens the shape ``name`` at ``size``, and puts up with a plain refusal."""
    shape = SHAPES[name]
    made = shape.make(size)
    data = made if isinstance(made, bytes) else made.encode()

    def call() -> None:
        with suppress(FileError):
            open_bytes(data, f"x.{shape.extension}", debug=True)

    return call
