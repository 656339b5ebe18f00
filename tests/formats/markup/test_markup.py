"""The same talk in the marks of wikis, notebooks and typesetters gives the same turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load

TALK = [
    ("Rose Quince", "Good evening to all."),
    ("Otto Pear", "By all means: let us begin."),
    ("Rose Quince", "Then let us begin."),
    ("Otto Pear", "My guess: a hundred years."),
]
Write = Callable[[str, str], str]
FORMS: list[tuple[str, str, str, Write]] = [
    ("wikitext", "", "", lambda who, said: f"'''{who}:''' {said}\n\n"),
    ("wikitext", "", "", lambda who, said: f":'''{who}''': {said}\n"),
    ("wikitext", "", "", lambda who, said: f"; {who} : {said}\n"),
    ("wikitext", "", "", lambda who, said: f";{who}\n:{said}\n"),
    ("org", "#+TITLE: x\n", "", lambda who, said: f"*{who}:* {said}\n"),
    ("org", "#+TITLE: x\n", "", lambda who, said: f"- {who} :: {said}\n"),
    ("typst", "#set page()\n", "", lambda who, said: f"*{who}:* {said}\n\n"),
    ("typst", "#set page()\n", "", lambda who, said: f"#strong[{who}]: {said}\n"),
    ("typst", "#set page()\n", "", lambda who, said: f"/ {who}: {said}\n"),
    ("latex", "\\begin{document}", "", lambda who, said: f"\\textbf{{{who}:}} {said}\n\n"),
    ("latex", "\\begin{document}", "", lambda who, said: f"{{\\bfseries {who}:}} {said}\\par "),
    ("latex", "\\begin{document}", "", lambda who, said: f"\\textsc{{{who}}}: {said}\\\\ \n"),
    ("latex", "\\begin{document}", "", lambda who, said: f"\\item[{who}:] {said}\n"),
]  # fmt: skip


def read(name: str, text: str) -> Transcript:
    return load(FORMATS[name]).read(Source("x", text.encode()))


@pytest.mark.parametrize(("name", "before", "after", "write"), FORMS)
def test_the_same_turns(name: str, before: str, after: str, write: Write) -> None:
    found = read(name, before + "".join(write(who, said) for who, said in TALK) + after)
    turns = [(t.label, " ".join(p.text for p in t.paragraphs)) for t in found.turns]
    assert turns == TALK


WORDS = st.text("abX :'*[]|=/_~\n-", max_size=60)


@pytest.mark.parametrize("name", ["wikitext", "org", "typst", "latex"])
@given(text=WORDS)
def test_no_letter_is_lost(name: str, text: str) -> None:
    said = Counter(filter(str.isalpha, text))
    try:
        found = read(name, f"{text}\n\nok")
    except Empty:
        assert name in ("latex", "typst")  # all of it is in a comment, say
        return
    texts = [paragraph.text for _, paragraph in found.paragraphs()] + found.dropped
    labels = [f"{turn.label or ''}{turn.label_note or ''}" for turn in found.turns]
    assert not said - Counter(filter(str.isalpha, "".join([*texts, *labels])))


def test_macros_of_latex_do_not_multiply() -> None:
    macros = "".join(
        f"\\newcommand{{\\x{chr(97 + n)}}}{{\\x{chr(98 + n)}\\x{chr(98 + n)}}}" for n in range(20)
    )
    with pytest.raises(Empty):
        read("latex", f"\\documentclass{{a}}{macros}\\begin{{document}}\\xa\\end{{document}}")


def test_deeply_nested_groups_are_read() -> None:
    text = "\\begin{document}" + "\\textbf{" * 20_000 + "Ann: hello to all" + "}" * 20_000
    assert [p.text for _, p in read("latex", text).paragraphs()] == ["Ann: hello to all"]
