"""Paragraphs, titles and names of a length nobody reads, cut so that the view can lay them out in a
moment."""

from __future__ import annotations

import re
from collections import Counter

from desktop.domain.transcript import Paragraph, Transcript

NAME = 400  # characters of a name, a label or a title; what is longer is something else
LONGEST = 12_000  # characters: about 2,000 words, laid out in 2 ms
_CUT = 8_000
_PLACES = (
    re.compile(r"(?<![.!?…。！？])[.!?…。！？]++[\"”’»)]*+\s++|[。！？]++|\n"),
    re.compile(r"\s"),
)


def split_long_paragraphs(transcript: Transcript) -> None:
    """Replace each paragraph of more than `LONGEST` characters by several, at a sentence's end, a
    space, or where need be anywhere. Joined they are the same text."""
    for turn in transcript.turns:
        if any(len(paragraph.text) > LONGEST for paragraph in turn.paragraphs):
            turn.paragraphs = [part for whole in turn.paragraphs for part in _parts(whole)]


def shorten_names(transcript: Transcript) -> None:
    """Cut names, labels and titles to `NAME` characters; what is longer goes to ``dropped``, whole.
    Two speakers whose names then are the same are told apart by a number."""
    cut = _Names(transcript.dropped)
    transcript.title = cut.short(transcript.title)
    transcript.place = transcript.place and cut.short(transcript.place)
    for speaker in transcript.speakers:
        speaker.name = cut.name(speaker.name)
        speaker.titles = [cut.short(title) for title in speaker.titles]
    for turn in transcript.turns:
        turn.label = turn.label and cut.short(turn.label)
        turn.label_note = turn.label_note and cut.short(turn.label_note)
        turn.speaker = turn.speaker and cut.name(turn.speaker)


class _Names:
    """Cuts names; the same name is cut in the same way each time."""

    def __init__(self, dropped: list[str]) -> None:
        self._dropped = dropped
        self._seen: set[str] = set()
        self._names: dict[str, str] = {}
        self._alike: Counter[str] = Counter()

    def short(self, text: str) -> str:
        """``text``, or its beginning."""
        if len(text) <= NAME:
            return text
        if text not in self._seen:
            self._seen.add(text)
            self._dropped.append(text)
        return text[:NAME].rstrip() + "…"

    def name(self, text: str) -> str:
        """The same for a speaker's name, which is to stay different from others."""
        if len(text) <= NAME:
            return text
        if text not in self._names:
            short = self.short(text)
            self._alike[short] += 1
            number = self._alike[short]
            self._names[text] = short if number == 1 else f"{short} ({number})"
        return self._names[text]


def _parts(whole: Paragraph) -> list[Paragraph]:
    if len(whole.text) <= LONGEST:
        return [whole]
    fixed = whole.segments
    if fixed is not None and max(map(len, fixed), default=0) <= LONGEST:
        parts = _by_segments(whole, fixed)
    else:
        parts = [Paragraph(text, whole.note) for text in _texts(whole.text)]
        _keep_human(whole, parts)
    parts[0].start, parts[-1].end = whole.start, whole.end
    parts[0].id = whole.id
    return parts


def _keep_human(whole: Paragraph, parts: list[Paragraph]) -> None:
    """The human translation of a segment too long stays, whole, at the first part."""
    human = [text for text in whole.human or () if text]
    for number, part in enumerate(parts if human else ()):
        part.segments = [part.text]
        part.human = ["" if number else " ".join(human)]


def _texts(text: str) -> list[str]:
    pieces, at = [], 0
    while len(text) - at > LONGEST:
        cut = _place(text, at + _CUT // 2, at + _CUT)
        pieces.append(text[at:cut])
        at = cut
    return [*pieces, text[at:]]


def _place(text: str, low: int, high: int) -> int:
    """The last good place to cut between ``low`` and ``high``."""
    for pattern in _PLACES:
        ends = [match.end() for match in pattern.finditer(text, low, high)]
        if ends:
            return ends[-1]
    return high


def _by_segments(whole: Paragraph, segments: list[str]) -> list[Paragraph]:
    bounds, size = [0], 0
    for index, segment in enumerate(segments):
        if size and size + len(segment) > _CUT:
            bounds.append(index)
            size = 0
        size += len(segment)
    return [
        Paragraph(
            text="".join(segments[a:b]),
            note=whole.note,
            segments=segments[a:b],
            translation=whole.translation and whole.translation[a:b],
            human=whole.human and whole.human[a:b],
            times=whole.times and whole.times[a:b],
            doubts=whole.doubts and whole.doubts[a:b],
        )
        for a, b in zip(bounds, [*bounds[1:], len(segments)], strict=True)
    ]
