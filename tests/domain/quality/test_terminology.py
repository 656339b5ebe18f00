"""How an engine is brought to use terms."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.doubts import Doubt
from desktop.domain.quality.retries import render
from desktop.domain.terms import Term, Terms

WORDS = {"the": "o", "power": "poder", "is": "é", "with": "com", "ministry": "ministério"}
TEXT = "The power is with the ministry of the whole country."


class Engine:
    """Translates word by word; ``copies``: words that it does not know stay as they are."""

    def __init__(self, copies: bool = True, loses: str = "") -> None:
        self.copies, self.loses = copies, loses
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        self.asked += texts
        return [" ".join(filter(None, map(self._word, text.split()))) for text in texts]

    def _word(self, word: str) -> str:
        core = word.strip(".,").lower()
        if self.loses and core.startswith(self.loses):
            return ""
        new = WORDS.get(core, f"{core}o" if self.copies or core[:1] == "x" else "coisa")
        if core[:1] == "x" and core[1:].isdigit():
            new = core.upper()
        return new + word[len(word.rstrip(".,")) :]


def translated(engine: Engine, *terms: Term, tries: int = 3) -> tuple[str, tuple[Doubt, ...]]:
    held = Terms(terms, "en", "pt").of(TEXT)
    [translation] = render([TEXT], "en", "pt", engine, tries, terms=[held])
    return translation.text, translation.doubts


def test_where_a_term_is_used_anyway_nothing_is_asked_again() -> None:
    engine = Engine()
    text, doubts = translated(engine, Term("power", "poder"))
    assert "poder" in text
    assert Doubt.TERMS not in doubts
    assert len(engine.asked) == 1


def test_the_wording_is_put_into_the_sentence_first() -> None:
    engine = Engine()
    text, doubts = translated(engine, Term("power", "energi"))
    assert "energio" in text
    assert Doubt.TERMS not in doubts
    assert engine.asked[1:] == [TEXT.replace("power", "energi")]


def test_then_a_code_stands_in_for_it() -> None:
    engine = Engine(copies=False)
    text, doubts = translated(engine, Term("power", "energia"), Term("ministry", None))
    assert "energia" in text
    assert "ministry" in text
    assert Doubt.TERMS not in doubts
    assert engine.asked[-1] == "The X1 is with the X2 of the whole country."


class LeavesOut(Engine):
    """Translates no more than what stands before the first comma."""

    def __call__(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        answers = super().__call__([text.partition(", ")[0] for text in texts])
        self.asked[-len(texts) :] = texts
        return answers


def test_at_last_each_clause_is_asked_for_alone() -> None:
    engine, term = LeavesOut(), Term("water", "energi")
    text = "The power is with the whole ministry, but the water of this land is good."
    [translation] = render([text], "en", "pt", engine, terms=[[term]])
    assert "ministério" in translation.text
    assert "energio" in translation.text
    assert Doubt.TERMS not in translation.doubts
    assert engine.asked[-2:] == [
        "The power is with the whole ministry,",
        "but the energi of this land is good.",
    ]


def test_what_no_way_brings_about_is_marked() -> None:
    text, doubts = translated(Engine(copies=False, loses="x"), Term("power", "energia"))
    assert "poder" in text
    assert Doubt.TERMS in doubts


def test_with_one_try_it_is_only_marked() -> None:
    engine = Engine()
    text, doubts = translated(engine, Term("power", "energia"), tries=1)
    assert "poder" in text
    assert Doubt.TERMS in doubts
    assert len(engine.asked) == 1


def test_a_sentence_in_capitals_stays_in_capitals() -> None:
    text, term = "THE POWER IS WITH THE MINISTRY", Term("power", "energia")
    [translation] = render([text], "en", "pt", Engine(), terms=[[term]])
    assert translation.text.isupper()
    assert "ENERGIA" in translation.text
