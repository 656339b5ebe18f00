"""Why a sentence is to be checked, in words of daily life."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.quality.checks import UNSURE

_WORDS = {  # by the names `domain.checks` and `services.translating` give
    "empty": QT_TRANSLATE_NOOP("reasons", "no translation came"),
    "repeats": QT_TRANSLATE_NOOP("reasons", "it repeats itself"),
    "too long": QT_TRANSLATE_NOOP("reasons", "much longer than the original"),
    "too short": QT_TRANSLATE_NOOP("reasons", "much shorter than the original"),
    "copy": QT_TRANSLATE_NOOP("reasons", "words left as in the original"),
    "script": QT_TRANSLATE_NOOP("reasons", "letters of another language"),
    "numbers": QT_TRANSLATE_NOOP("reasons", "numbers"),
    "brackets": QT_TRANSLATE_NOOP("reasons", "brackets"),
    "list": QT_TRANSLATE_NOOP("reasons", "the items of a list differ"),
    "negation": QT_TRANSLATE_NOOP("reasons", "a “not” may be missing"),
    "cut off": QT_TRANSLATE_NOOP("reasons", "it seems to break off"),
    "names": QT_TRANSLATE_NOOP("reasons", "a name may be missing"),
    "address": QT_TRANSLATE_NOOP("reasons", "a web or e-mail address"),
    "same": QT_TRANSLATE_NOOP("reasons", "the same as for another sentence"),
    "engine": QT_TRANSLATE_NOOP("reasons", "the engine stopped at it"),
    "other language": QT_TRANSLATE_NOOP("reasons", "left in another language"),
}


def in_words(marks: Iterable[str]) -> str:
    """Marks ("unsure: numbers") as a list of reasons, each once; an unknown one as it is."""
    names = dict.fromkeys(mark.removeprefix(UNSURE) for mark in marks)
    words = (_WORDS.get(name, name) for name in names)
    return ", ".join(QCoreApplication.translate("reasons", each) for each in words)
