"""A transcript as columns of plain values, one row a paragraph.

The view, the translation, the search and the exporters all count in these rows. Columns of strings
and arrays keep 100,000 rows out of the garbage collector's way.
"""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field

from desktop.domain import words
from desktop.domain.transcript import Transcript

# In ``speaker``, from `UNNAMED` on nobody's number:
UNNAMED = 0xFFFE  # speech whose speaker nobody names
NOBODY = 0xFFFF  # narration, and notes outside a turn
SPEECH, NARRATION, NOTE = range(3)
_KINDS = {"speech": SPEECH, "narration": NARRATION, "note": NOTE}


@dataclass(slots=True)
class Rows:
    """``texts[i]``, ``turn[i]`` (index into ``Transcript.turns``), ``speaker[i]`` (index into
    ``Transcript.speakers``, `UNNAMED` or `NOBODY`) and ``kind[i]`` (`SPEECH`, `NARRATION`, `NOTE`;
    a note inside a turn is a `NOTE` row with that turn's speaker); ``words[i]``, how many it has.

    ``sentences`` of the rows whose file parts them itself; ``bitext``: the file has a human
    translation; ``counts`` as `counts` has them, ``unnamed`` turns of speech belong to nobody.
    """

    texts: list[str] = field(default_factory=list)
    turn: array[int] = field(default_factory=lambda: array("L"))
    speaker: array[int] = field(default_factory=lambda: array("H"))
    kind: bytearray = field(default_factory=bytearray)
    words: array[int] = field(default_factory=lambda: array("L"))
    sentences: dict[int, list[str]] = field(default_factory=dict)
    bitext: bool = False
    counts: list[tuple[int, int]] = field(default_factory=list)
    unnamed: int = 0

    def __len__(self) -> int:
        return len(self.texts)

    def starts_turn(self, row: int) -> bool:
        """Whether ``row`` is the first of its turn."""
        return row == 0 or self.turn[row] != self.turn[row - 1]

    def within_turn(self, row: int) -> int:
        """Which paragraph of its turn ``row`` is, from 0."""
        first = row
        while not self.starts_turn(first):
            first -= 1
        return row - first


def flatten(transcript: Transcript) -> Rows:
    """The rows of ``transcript``, in order."""
    rows = Rows()
    number = {speaker.name: index for index, speaker in enumerate(transcript.speakers)}
    for index, turn in enumerate(transcript.turns):
        who = UNNAMED if turn.kind == "speech" else NOBODY
        who = who if turn.speaker is None else number.get(turn.speaker, who)
        for paragraph in turn.paragraphs:
            if paragraph.segments is not None:
                rows.sentences[len(rows)] = paragraph.segments
            rows.bitext = rows.bitext or bool(paragraph.human)
            rows.texts.append(paragraph.text)
            rows.turn.append(index)
            rows.speaker.append(who)
            rows.words.append(words.count(paragraph.text))
            rows.kind.append(NOTE if paragraph.note else _KINDS[turn.kind])
    rows.counts = _counts(transcript, rows)
    speech = sum(turn.kind == "speech" for turn in transcript.turns)
    rows.unnamed = speech - sum(turns for turns, _ in rows.counts)
    return rows


def counts(transcript: Transcript) -> list[tuple[int, int]]:
    """(turns, words) of each of ``transcript.speakers``, in their order; notes are not counted."""
    return flatten(transcript).counts


def _counts(transcript: Transcript, rows: Rows) -> list[tuple[int, int]]:
    turns = Counter(turn.speaker for turn in transcript.turns)
    said = [0] * len(transcript.speakers)
    for who, kind, count in zip(rows.speaker, rows.kind, rows.words, strict=True):
        if who < UNNAMED and kind != NOTE:
            said[who] += count
    return [(turns[one.name], said[n]) for n, one in enumerate(transcript.speakers)]
