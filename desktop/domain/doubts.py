"""Why a translated segment, or one that a machine wrote down, should be checked."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from desktop.domain.messages import QT_TRANSLATE_NOOP

_PREFIX = "unsure: "


class Doubt(Enum):
    """A reason to check a translation. ``code`` stands in files ("unsure: numbers"), ``words`` is
    what a person is told, in English; the window translates it."""

    EMPTY = "empty", QT_TRANSLATE_NOOP("reasons", "no translation came")
    REPEATS = "repeats", QT_TRANSLATE_NOOP("reasons", "it repeats itself")
    TOO_LONG = "too long", QT_TRANSLATE_NOOP("reasons", "much longer than the original")
    TOO_SHORT = "too short", QT_TRANSLATE_NOOP("reasons", "much shorter than the original")
    COPY = "copy", QT_TRANSLATE_NOOP("reasons", "words left as in the original")
    SCRIPT = "script", QT_TRANSLATE_NOOP("reasons", "letters of another language")
    LANGUAGE = "language", QT_TRANSLATE_NOOP("reasons", "it seems to be in another language")
    NUMBERS = "numbers", QT_TRANSLATE_NOOP("reasons", "numbers")
    BRACKETS = "brackets", QT_TRANSLATE_NOOP("reasons", "brackets")
    LIST = "list", QT_TRANSLATE_NOOP("reasons", "the items of a list differ")
    NEGATION = "negation", QT_TRANSLATE_NOOP("reasons", "a “not” may be missing")
    CUT_OFF = "cut off", QT_TRANSLATE_NOOP("reasons", "it seems to break off")
    NAMES = "names", QT_TRANSLATE_NOOP("reasons", "a name may be missing")
    ADDRESS = "address", QT_TRANSLATE_NOOP("reasons", "a web or e-mail address")
    SAME = "same", QT_TRANSLATE_NOOP("reasons", "the same as for another sentence")
    SPELLING = "spelling", QT_TRANSLATE_NOOP("reasons", "a word that no dictionary has")
    VARIES = "varies", QT_TRANSLATE_NOOP("reasons", "the engine is not sure how to put it")
    TERMS = "terms", QT_TRANSLATE_NOOP("reasons", "a term is not used")
    ENGINE = "engine", QT_TRANSLATE_NOOP("reasons", "the engine stopped at it")
    TALKS = "talks", QT_TRANSLATE_NOOP("reasons", "the model talks about the text")
    DRAFT = "draft", QT_TRANSLATE_NOOP("reasons", "a draft: a better translation follows")
    OTHER_ENGINE = "other engine", QT_TRANSLATE_NOOP("reasons", "another engine translated it")
    OTHER_LANGUAGE = "other language", QT_TRANSLATE_NOOP("reasons", "left in another language")
    HEARING = "hearing", QT_TRANSLATE_NOOP("reasons", "words that were not heard clearly")
    UNKNOWN = "unknown", QT_TRANSLATE_NOOP("reasons", "a reason this version does not know")

    def __init__(self, code: str, words: str) -> None:
        self.code, self.words = code, words

    def __str__(self) -> str:
        return f"{_PREFIX}{self.code}"


def to_check(doubts: Iterable[Doubt]) -> bool:
    """Whether a person should look at a translation with these: a draft alone will be replaced."""
    return any(doubt is not Doubt.DRAFT for doubt in doubts)


def from_codes(codes: Iterable[str]) -> tuple[Doubt, ...]:
    """The doubts that ``codes`` ("unsure: numbers" or "numbers") stand for; `Doubt.UNKNOWN` for
    one that only another version or program knows."""
    return tuple(_BY_CODE.get(code.removeprefix(_PREFIX), Doubt.UNKNOWN) for code in codes)


_BY_CODE = {doubt.code: doubt for doubt in Doubt}
