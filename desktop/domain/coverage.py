"""How much of a source is shown, and when a person must be told that it is not all of it."""

from __future__ import annotations

from desktop.domain.languages import words
from desktop.domain.transcript import Coverage, Transcript

MOST_HIDDEN = 0.2  # of the words: with more, the page says so
MOST_NARRATION = 0.25


def coverage_of(transcript: Transcript) -> Coverage:
    """The coverage of ``transcript``."""
    narrated = shown = 0
    for turn in transcript.turns:
        count = sum(words.count(paragraph.text) for paragraph in turn.paragraphs)
        shown += count
        narrated += count if turn.kind == "narration" else 0
    if transcript.marked:
        return Coverage(shown)
    around = {transcript.title, transcript.place or ""}
    dropped = sum(
        words.count(text)
        for text in transcript.dropped
        if text not in around and any(map(str.isalpha, text))  # numbers count rows, say
    )
    hidden = max(0, dropped - transcript.set_apart)
    return Coverage(shown + hidden, hidden, narrated if transcript.speakers else 0)
