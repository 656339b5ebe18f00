"""Whatever the paragraphs of a document are like, no letter of them is lost."""

from __future__ import annotations

from collections import Counter

from formats.office.made_files import docx, odt, para, run, table
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import FileError
from desktop.formats import FORMATS, Source, load

WORDS = st.text("abcXYZ éд.:()?\u00a0", max_size=25)
RUNS = st.lists(st.tuples(WORDS, st.booleans()), max_size=4)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4)
BLOCKS = st.lists(RUNS | ROWS.map(tuple), max_size=8)
BOLD = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text))


def kept(name: str, data: bytes) -> Counter[str]:
    try:
        found = load(FORMATS[name]).read(Source(f"x.{name}", data))
    except FileError:
        return Counter()
    texts = [paragraph.text for _, paragraph in found.paragraphs()] + found.dropped
    labels = [f"{turn.label or ''}{turn.label_note or ''}" for turn in found.turns]
    return letters("".join(texts + labels))


def said(blocks: list[object]) -> Counter[str]:
    return letters("".join(str(text) for block in blocks for text in _words(block)))


def _words(block: object) -> list[str]:
    if isinstance(block, tuple):
        return [cell for row in block for cell in row]
    assert isinstance(block, list)
    return [text for text, _ in block]


@given(blocks=BLOCKS)
def test_word(blocks: list[object]) -> None:
    data = docx(
        *(
            table(*block) if isinstance(block, tuple) else para(*(run(*one) for one in block))  # type: ignore[attr-defined]
            for block in blocks
        )
    )
    assert kept("docx", data) == said(blocks)


@given(blocks=BLOCKS)
def test_opendocument(blocks: list[object]) -> None:
    assert kept("odt", odt("".join(map(_odt, blocks)), BOLD)) == said(blocks)


def _odt(block: object) -> str:
    if isinstance(block, tuple):
        rows = ("".join(f"<table:table-cell>{_p(c)}</table:table-cell>" for c in r) for r in block)
        inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
        return f"<table:table>{inner}</table:table>"
    assert isinstance(block, list)
    return _p("".join(f'<text:span text:style-name="T{int(b)}">{t}</text:span>' for t, b in block))


def _p(inner: str) -> str:
    return f"<text:p>{inner}</text:p>"


@given(blocks=BLOCKS)
def test_rich_text(blocks: list[object]) -> None:
    data = r"{\rtf1\ansi " + "".join(map(_rtf, blocks)) + "}"
    assert kept("rtf", data.encode("ascii")) == said(blocks)


def _rtf(block: object) -> str:
    if isinstance(block, tuple):
        rows = ("".join(f"{_escaped(cell)}\\cell " for cell in row) for row in block)
        return "".join(f"\\trowd\\intbl {row}\\row " for row in rows) + "\\pard "
    assert isinstance(block, list)
    runs = (f"{{{chr(92)}b {_escaped(t)}}}" if bold else _escaped(t) for t, bold in block)
    return "".join(runs) + "\\par "


def _escaped(text: str) -> str:
    return "".join(char if char.isascii() else f"\\u{ord(char)}?" for char in text)
