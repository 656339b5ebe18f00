"""Narration inside a turn: what a page reports after a pause, when the speaker has finished."""

from __future__ import annotations

import re

from desktop.domain.languages import wordlists
from desktop.domain.speakers import notes
from desktop.domain.transcript import Transcript, Turn

_WORD = re.compile(r"[^\W\d_]+")
_CUT = re.compile(r"[<\[(]?(?:\.\.\.|…)[>\])]?")
_STOPS = tuple(".!?…")


def mark_closings(transcript: Transcript) -> None:
    """Make narration of the paragraphs after the last pause of a turn ("* * *", "<…>") where they
    give the speaker's full name, as another person would, and use neither "I" nor "we"."""
    selves = frozenset(wordlists.of(transcript.language or "").speakers.self)
    if not selves:  # of this language nothing can be taken for narration
        return
    turns: list[Turn] = []
    for turn in transcript.turns:
        turns.append(turn)
        at = _closing(turn, selves)
        if at is not None:
            turns.append(Turn(turn.paragraphs[at:], kind="narration"))
            del turn.paragraphs[at:]
    transcript.turns = turns


def _closing(turn: Turn, selves: frozenset[str]) -> int | None:
    """The paragraph at which the narration begins, or None."""
    name = turn.speaker or ""
    if " " not in name or turn.kind != "speech" or turn.language is not None:
        return None
    pauses = [
        at
        for at, paragraph in enumerate(turn.paragraphs)
        if paragraph.note and _is_pause(paragraph.text)
    ]
    after = pauses[-1] + 1 if pauses else 0
    told = [paragraph.text for paragraph in turn.paragraphs[after:]]
    if not after or not told or name not in told[0]:
        return None
    spoken = any(
        not text.rstrip().endswith(_STOPS) or not selves.isdisjoint(_WORD.findall(text.lower()))
        for text in told
    )
    return None if spoken else after


def _is_pause(text: str) -> bool:
    return notes.is_pause(text.strip()) or _CUT.fullmatch(text.strip()) is not None
