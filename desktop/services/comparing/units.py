"""The sentences of two texts, on their way to the process that aligns them, and the beads on their
way back. All of it is JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.alignment.sides import Side
from desktop.domain.contents import Contents
from desktop.domain.languages import segments
from desktop.domain.transcript import Transcript
from desktop.domain.translation import Translation

Plain = dict[str, Any]


@dataclass(slots=True)
class Paragraphs:
    """The paragraphs of a text: their ``texts``; their ``segments`` where these are fixed (else
    None); one entry a paragraph of ``turns``, ``speakers`` and ``times``; ``machine``: the
    translation by a machine of each segment, where there is one; ``ids``: what the file calls the
    parts that begin with a paragraph."""

    texts: list[str]
    language: str
    segments: list[list[str] | None]
    turns: list[int] = field(default_factory=list)
    speakers: list[str | None] = field(default_factory=list)
    times: list[tuple[float, float] | None] = field(default_factory=list)
    machine: list[list[str] | None] = field(default_factory=list)
    ids: list[list[str]] = field(default_factory=list)

    @classmethod
    def of(cls, transcript: Transcript, language: str = "") -> Paragraphs:
        """Those of ``transcript``."""
        paragraphs = [paragraph for _, paragraph in transcript.paragraphs()]
        return cls(
            [paragraph.text for paragraph in paragraphs],
            language or transcript.language or "",
            [paragraph.segments for paragraph in paragraphs],
            [turn for turn, _ in transcript.paragraphs()],
            [turn.speaker for turn in transcript.turns for _ in turn.paragraphs],
            [None if p.start is None or p.end is None else (p.start, p.end) for p in paragraphs],
            ids=list(_ids(transcript)),
        )

    def with_machine(self, contents: Contents, column: str) -> Paragraphs:
        """The same with what the machine's ``column`` says of the paragraphs that stand as they
        were read."""
        machine: list[list[str] | None] = []
        for row, text in enumerate(self.texts):
            cells: list[Translation] | None = None
            if contents.rows.texts[row] == text and contents.rows.position(row) >= 0:
                cells = contents.columns[column].translations(row)
            machine.append(None if cells is None else [cell.text for cell in cells])
        self.machine = machine
        return self

    def plain(self) -> Plain:
        """As JSON."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_plain(cls, plain: Plain) -> Paragraphs:
        """What `plain` gave."""
        return cls(**plain)


def _ids(transcript: Transcript) -> Iterator[list[str]]:
    """The ids of each paragraph and of the turn that it begins; turns and paragraphs may be
    numbered alike."""
    for turn in transcript.turns:
        for number, paragraph in enumerate(turn.paragraphs):
            named = [("turn", turn.id if not number else None), ("paragraph", paragraph.id)]
            yield [f"{id_} {kind}" for kind, id_ in named if id_]


@dataclass(slots=True)
class Units:
    """The sentences of a text: ``side`` for the alignment; ``starts`` of the sentences in each
    paragraph; ``places``: of each unit the paragraph and its number there."""

    side: Side
    starts: list[list[int]]
    places: list[tuple[int, int]]


def units_of(text: Paragraphs) -> Units:
    """The sentences of ``text``. A paragraph without text has an empty one."""
    units: list[str] = []
    starts: list[list[int]] = []
    places: list[tuple[int, int]] = []
    machine: list[str] = []
    for number, paragraph in enumerate(text.texts):
        pieces = text.segments[number] or segments.split(paragraph, text.language or None) or [""]
        cells = text.machine[number] if text.machine else None
        fits = cells is not None and len(cells) == len(pieces)
        machine += cells if fits and cells is not None else [""] * len(pieces)
        units += pieces
        places += [(number, n) for n in range(len(pieces))]
        starts.append(_starts(pieces))
    side = Side(
        units,
        text.language,
        _spread(text.turns, places),
        [paragraph for paragraph, _ in places],
        _spread(text.speakers, places),
        _spread(text.times, places) if any(text.times) else (),
        machine if any(machine) else (),
        [text.ids[paragraph] if not n else () for paragraph, n in places] if any(text.ids) else (),
    )
    return Units(side, starts, places)


def _starts(pieces: Sequence[str]) -> list[int]:
    starts, length = [], 0
    for piece in pieces:
        starts.append(length)
        length += len(piece)
    return starts


def _spread(values: Sequence[Any], places: Sequence[tuple[int, int]]) -> list[Any]:
    """One entry a unit of what is said of the paragraphs."""
    return [values[paragraph] for paragraph, _ in places] if values else []
