"""PDF: paragraphs from lines, two columns, running heads, hyphens; what costs too much refused."""

from __future__ import annotations

import zlib
from contextlib import suppress

import pytest
from formats.office.made_files import Words, drawn_pdf, packed_object, pdf

from desktop.domain.errors import Empty, FileError, Hostile, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.office.pdf import Pdf


def read(data: bytes) -> Transcript:
    return Pdf().read(Source("talk.pdf", data))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


def column(x: float, top: float, *lines: str) -> list[Words]:
    return [(x, top - 14 * number, line) for number, line in enumerate(lines)]


HEAD = [(60.0, 770.0, "Alder Weekly")]
PAGES = [
    [
        *HEAD, (60.0, 740.0, "On the pier"), (300.0, 30.0, "1"),
        *column(
            60, 700,
            "**Ann Lee:** The old pier was built in nineteen hundred and eleven, and has been re-",
            "painted seven times since then; the well-known green was the fourth. It needs",
            "paint again.",
            "**Bo:** Does it?",
            "**Ann Lee:** Look at it, and tell me: what colour is that? My answer would be none at",
            "all, though some say grey, and others that it has always been so and will go",
        ),
    ],
    [
        *HEAD, (300.0, 30.0, "2"),
        *column(
            60, 740, "on being so.", "**Bo:** It is well-", "known that painting it costs money."
        ),
    ],
]  # fmt: skip
TALK = [
    ("Ann Lee", ["The old pier was built in nineteen hundred and eleven, and has been repainted "
                 "seven times since then; the well-known green was the fourth. It needs paint "
                 "again."]),
    ("Bo", ["Does it?"]),
    ("Ann Lee", ["Look at it, and tell me: what colour is that? My answer would be none at all, "
                 "though some say grey, and others that it has always been so and will go on being "
                 "so."]),
    ("Bo", ["It is well-known that painting it costs money."]),
]  # fmt: skip


def test_lines_become_paragraphs_across_pages_and_running_heads_go() -> None:
    found = read(pdf(PAGES))
    assert found.title == "On the pier"
    assert said(found) == TALK
    assert sorted(found.dropped) == ["1", "2", "Alder Weekly", "Alder Weekly", "On the pier"]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"left line number {n} goes on a little" for n in range(8)]
    right = [f"right line number {n} goes on a bit" for n in range(8)]
    page = [(60.0, 760.0, "A heading that runs across both columns of this page, as headings do")]
    found = read(pdf([page + column(60, 730, *left) + column(320, 730, *right)]))
    text = " ".join(p.text for _, p in found.paragraphs())
    assert text.index("left line number 7") < text.index("right line number 0")


def test_names_in_the_margin_stay_beside_their_words() -> None:
    names = ["ANN:", "BO:", "ANN:", "BO:", "ANN:", "BO:", "ANN:", "BO:"]
    words = [f"This is what was said as number {n}, word by word." for n in range(8)]
    page = column(60, 700, *names) + column(200, 700, *words)
    assert said(read(pdf([page])))[3] == (
        "BO",
        ["This is what was said as number 3, word by word."],
    )


def test_an_indent_begins_a_paragraph() -> None:
    lines = [
        (
            60.0,
            700.0,
            "**Ann:** The first paragraph of what she said fills one line and more of it,",
        ),
        (
            60.0,
            686.0,
            "and then it ends here, at the right edge nearly, as many paragraphs would do.",
        ),
        (75.0, 672.0, "The second one is only set off by its indent, as books have it, no space"),
        (60.0, 658.0, "between."),
    ]
    assert [len(turn.paragraphs) for turn in read(pdf([lines])).turns] == [2]


def test_a_scan_without_letters_is_told_to_be_empty() -> None:
    with pytest.raises(Empty, match=r"talk\.pdf"):
        read(pdf([[]]))


WORD = b"BT /F0 10 Tf 60 700 Td (Hello) Tj ET "
MAP = b"1 beginbfrange <0000> <FFFF> <0041> endbfrange "
CID = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]%s>>"
FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
BOMBS = {
    "a stream that unpacks to more than any text": drawn_pdf(
        zlib.compress(b" " * (70 << 20)), "/Filter/FlateDecode"
    ),
    "the same, its filter spelt in another way": drawn_pdf(
        zlib.compress(b" " * (70 << 20)), "/Filter[/Fl#61teDecode]"
    ),
    "packed twice": drawn_pdf(
        zlib.compress(zlib.compress(b" " * (70 << 20))), "/Filter[/Fl/Fl#61teDecode]"
    ),
    "runs": drawn_pdf(b"\x81 " * (1 << 20), "/Filter/RunLengthDecode"),
    "rows of a billion bytes": drawn_pdf(
        zlib.compress(WORD), "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 999999999>>"
    ),
    "a string without end": drawn_pdf(
        zlib.compress(b"BT /F0 10 Tf (" + b"\\(" * 500_000), "/Filter/FlateDecode"
    ),
    "states without end": drawn_pdf(zlib.compress(b"q " * 5_000_000), "/Filter/FlateDecode"),
    "more letters than a page holds": drawn_pdf(
        zlib.compress(b"BT /F0 1 Tf 0 0 Td " + b"(aaaaaaaaaa) Tj " * 20_000), "/Filter/FlateDecode"
    ),
    "one drawing again and again": drawn_pdf(
        b"/X Do " * 3_000, "", "", packed_object(WORD * 30, FORM)
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused(name: str) -> None:
    with pytest.raises(Hostile):
        read(BOMBS[name])


@pytest.mark.parametrize(
    ("to_unicode", "letters", "widths"),
    [
        ("/ToUnicode 6 0 R", MAP * 200, ""),
        ("/ToUnicode 6 0 R", b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange", ""),
        (
            "/ToUnicode 6 0 R",
            b"1 beginbfchar <0001> <" + b"00410042" * 100_000 + b"> endbfchar",
            "",
        ),
        ("", b"", "/W[0 999999999 500]"),
        ("", b"", f"/W[{'0 65535 500 ' * 20_000}]"),
    ],
    ids=["maps", "range of a map", "text of a letter", "range of widths", "widths"],
)
def test_fonts_of_more_letters_than_there_are_draw_their_page(
    to_unicode: str, letters: bytes, widths: str
) -> None:
    font = (
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)"
        f"/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Flags 4>>{widths}>>"
    )
    content = WORD.replace(b"(Hello)", b"<00070008000900480065006C006C006F>")
    whole = drawn_pdf(content, "", CID % to_unicode, packed_object(letters), font.encode())
    with suppress(Empty):
        assert len(read(whole).turns[0].paragraphs[0].text) < 200


def test_where_a_page_costs_too_much_those_before_it_are_shown() -> None:
    one, two = pdf([[(60.0, 700.0, "Ann: Here is what was said.")], [(60.0, 700.0, "x")]]).split(
        b"(x) Tj"
    )
    found = read(one + b"q " * 2_000 + two)
    assert said(found)[0][1] == ["Ann: Here is what was said."]
    assert str(found.broken).startswith("page 2: ")


def test_what_can_be_unpacked_of_a_damaged_page_is_shown_and_told() -> None:
    drawn = (b"BT /F0 10 Tf 60 %d Td (Line %d of it) Tj ET " % (700 - 14 * n, n) for n in range(40))
    packed = zlib.compress(b"".join(drawn))
    damaged = packed[: len(packed) * 2 // 3] + b"\xff" * (len(packed) // 3)
    found = read(drawn_pdf(damaged, "/Filter/FlateDecode"))
    assert "Line 0 of it" in str(said(found))
    assert found.broken is not None


def test_forms_that_draw_each_other_without_end_are_refused() -> None:
    page = [(60.0, 700.0, "Hello, here is a line.")]
    whole = pdf([page]).replace(b"<</Font", b"<</XObject<</X 9 0 R>>/Font")
    levels = [
        b"%d 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
        b"/Length 13>>stream\n/X Do /X Do  \nendstream\nendobj\n" % (number, number + 1)
        for number in range(9, 60)
    ]
    body, _, _ = whole.partition(b"xref")
    body = body.replace(b"BT ", b"/X Do /X Do BT ").replace(b"/Length 4", b"/Length 5")
    trailer = b"trailer<</Root 6 0 R/Size 70>>\n%%EOF\n"
    with pytest.raises(Hostile):
        read(body + b"".join(levels) + trailer)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"%PDF-1.4\nxref\n0 9\ntrailer<<>>", b"text"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises((Malformed, Empty), match=r"talk\.pdf"):
        read(data)


def test_every_truncation_is_refused_or_opened_in_part() -> None:
    whole = pdf(PAGES)
    opened = 0
    for end in range(0, len(whole), 97):
        with suppress(FileError):
            opened += bool(read(whole[:end]).turns)
    assert opened


def test_two_pages_that_end_alike_by_chance_lose_nothing() -> None:
    lines = [f"It is line number {n} of a long speech, which" for n in range(46)]
    pages = [
        [
            (60.0, 700.0 - 14 * n, line)
            for n, line in enumerate(["Ann Lee: So.", *lines, "goes on."])
        ]
        for _ in range(2)
    ]
    found = read(pdf(pages))
    assert str(said(found)).count("goes on.") == 2
    assert "goes on." not in found.dropped
