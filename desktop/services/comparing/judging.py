"""What is odd about two texts that were aligned, in words that say what to do."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.document import Document
from desktop.domain.errors import (
    AnotherText,
    EnfaceError,
    SameLanguageTwice,
    TextsSwapped,
    UnequalLength,
)
from desktop.domain.languages.language import base, spaced
from desktop.domain.transcript import Transcript

_AGREE = 0.4  # of the text is in beads that fit; of two that have nothing in common 0.2 at most is
_FEW = 10  # sentences from which on one can tell
_TIMES = 5  # as long: no translation is
_DENSE = 2.5  # what a character says where words are not parted by spaces


def warnings(
    document: Document,
    other: Transcript,
    language: str,
    name: str,
    agreement: float,
    sentences: int,
) -> tuple[EnfaceError, ...]:
    """What is odd about ``other``, which is called ``name`` and, as far as is known, in
    ``language``. ``sentences``: of the shorter text; ``agreement``: see `Comparison`."""
    odd: list[EnfaceError] = [
        *_languages(document, other, language, name),
        *_lengths(document, other, language, name),
    ]
    if agreement < _AGREE and sentences >= _FEW and not odd:
        odd.append(AnotherText(name=name, percent=round(agreement * 100)))
    return tuple(odd)


def _languages(
    document: Document, other: Transcript, language: str, name: str
) -> Iterator[EnfaceError]:
    ours, theirs = base(document.language), base(language)
    guesses = base(document.guess), base(other.language or "")
    if ours and theirs and ours != theirs and guesses == (theirs, ours):
        yield TextsSwapped(name=name, source=document.guess, target=other.language or "")
    elif ours and ours == theirs:
        yield SameLanguageTwice(name=name, language=language)


def _lengths(
    document: Document, other: Transcript, language: str, name: str
) -> Iterator[EnfaceError]:
    ours = _length(document.source, document.language)
    theirs = _length(other, language)
    longer, times = (name, theirs / ours) if theirs > ours else (document.name, ours / theirs)
    if times >= _TIMES:
        yield UnequalLength(name=name, longer=longer, times=round(times))


def _length(text: Transcript, language: str) -> float:
    count = sum(len(paragraph.text.strip()) for _, paragraph in text.paragraphs())
    return max(1, count) * (1.0 if spaced(language) else _DENSE)
