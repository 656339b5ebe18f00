"""Where a speaker may be missing: paragraphs that break the pattern of a text's labels."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.speakers.forms import Candidate, candidate
from desktop.domain.transcript import Transcript

_REGULAR = 5  # turns with a label, for labels to have a pattern
_FILLED = 0.9  # of the paragraphs have a label: those without one break the pattern
_MANY = 10  # paragraphs, for that share to mean something
_WORDS = 6  # in the name of a speaker; more are a sentence
_MOST = 1000  # places
_QUOTES = frozenset("\"“”«»„‘'")


def doubtful(transcript: Transcript) -> list[int]:
    """The numbers of the paragraphs (as `Transcript.paragraphs` counts) that nobody is named for
    at their beginning, though a label may have been overlooked there."""
    named = sum(turn.label is not None and turn.kind == "speech" for turn in transcript.turns)
    if transcript.marked or named < _REGULAR:
        return []
    following = list(_following(transcript))
    spoken = named + len(following)
    filled = spoken >= _MANY and named >= _FILLED * spoken
    numbers = [number for number, text in following if filled or _may_name(text)]
    return numbers[:_MOST]


def _following(transcript: Transcript) -> Iterator[tuple[int, str]]:
    """The paragraphs in which a speaker goes on, with their numbers."""
    number = 0
    for turn in transcript.turns:
        opened = turn.label is None or turn.kind != "speech"
        for paragraph in turn.paragraphs:
            if not paragraph.note:
                if opened and turn.kind == "speech" and turn.label is not None:
                    yield number, paragraph.text
                opened = True
            number += 1


def _may_name(text: str) -> bool:
    label = candidate(text)
    if label is None or label.form not in ("colon", "header") or label.begin > 0:
        return False
    return len(label.text.split()) <= _WORDS and _is_followed(text, label)


def _is_followed(text: str, label: Candidate) -> bool:
    """Whether speech may follow ``label``: no small letter, no quotation."""
    follows = text[label.end : label.end + 1]
    return bool(follows) and not follows.islower() and follows not in _QUOTES
