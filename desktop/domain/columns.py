"""Columns: the text of one origin in one language, cell by segment.

A column is known by its `Column.id`, never by where it stands. Cells are kept row by row as plain
strings and arrays, which keeps 100,000 rows out of the garbage collector's way.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from desktop.domain.doubts import Doubt
from desktop.domain.languages import language as languages
from desktop.domain.translation import Translation

ORIGINAL = "original"  # the id of the column of the transcript's own text
MINE = "mine"  # the id of the column of the person's own wording
WAITING, DONE, CHECK = range(3)  # the state of a cell
_GROWTH = 1.1  # how much longer than its original a translation is expected to be
_FIRST = (0,)
Doubts = list[tuple[Doubt, ...]]  # of a cell: those of each of its segments


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made a column: the ``engine`` with its ``pack`` (the version of it) and the language
    ``via`` which it goes; ``name`` is the file that a human translation came from.

    ``from_file``: the file says so, nobody here has seen it made.
    """

    engine: str = ""
    pack: str = ""
    via: str | None = None
    name: str = ""
    from_file: bool = False


@dataclass(slots=True, eq=False)
class Column:
    """One side of the bitext. ``origin`` is its kind: "original", "machine", "human" or "mine".

    By row: ``texts``; ``lengths`` (characters, a guess while the cell waits); ``starts`` (where
    each segment begins in the text; None: not cut yet); ``states`` (`WAITING`, `DONE`, `CHECK`);
    ``doubts`` only for rows that have any, a tuple of them a segment; ``approved`` likewise those
    that a person has looked at and taken back, see `approve`. Rows that another engine translated
    meanwhile have `Doubt.DRAFT`; ``draft`` is that engine, "" where there is no such row.
    """

    id: str
    origin: str
    language: str = ""
    provenance: Provenance = Provenance()
    texts: list[str] = field(default_factory=list)
    lengths: array[int] = field(default_factory=lambda: array("i"))
    starts: list[tuple[int, ...] | None] = field(default_factory=list)
    states: bytearray = field(default_factory=bytearray)
    doubts: dict[int, Doubts] = field(default_factory=dict)
    approved: dict[int, Doubts] = field(default_factory=dict)
    draft: str = ""

    def snapshot(self) -> Column:
        """A copy that what happens later leaves as it is."""
        return replace(
            self,
            texts=list(self.texts),
            lengths=self.lengths[:],
            starts=list(self.starts),
            states=self.states[:],
            doubts=dict(self.doubts),
            approved=dict(self.approved),
        )

    def fill(self, texts: list[str]) -> None:
        """Take over ``texts``, one a row, all there."""
        self.texts = texts
        self.lengths = array("i", map(len, texts))
        self.starts = [None] * len(texts)
        self.states = bytearray([DONE]) * len(texts)
        self.doubts, self.approved = {}, {}

    def wait(self, lengths: Sequence[int]) -> None:
        """Let every row wait for the translation of a text of so many characters."""
        self.texts = [""] * len(lengths)
        grown = [int(n * _GROWTH) for n in range(max(lengths, default=0) + 1)]
        self.lengths = array("i", map(grown.__getitem__, lengths))
        self.starts = [None] * len(lengths)
        self.states = bytearray(len(lengths))
        self.doubts, self.approved = {}, {}

    def put(self, row: int, cells: Sequence[Translation]) -> None:
        """Set the text of ``row``: one translation a segment of the original."""
        text, starts = joined([cell.text for cell in cells], self.language)
        self.texts[row], self.starts[row], self.lengths[row] = text, starts, len(text)
        self.states[row] = DONE
        self.approved.pop(row, None)
        self._doubt(row, [tuple(cell.doubts) for cell in cells])

    def put_draft(self, row: int, cells: Sequence[Translation]) -> bool:
        """Set the text of ``row`` while it waits for a better one. Whether it waited."""
        if self.states[row] == WAITING:
            marked = [Translation(cell.text, (Doubt.DRAFT, *cell.doubts)) for cell in cells]
            self.put(row, marked)
            return True
        return False

    def is_draft(self, row: int) -> bool:
        """Whether a better text of ``row`` is to come."""
        doubts = self.doubts.get(row)
        return doubts is not None and any(Doubt.DRAFT in each for each in doubts)

    @property
    def drafts(self) -> list[int]:
        """The rows of which a better text is to come."""
        return list(filter(self.is_draft, self.doubts)) if self.draft else []

    def approve(self, row: int, segments: Collection[int]) -> bool:
        """Let the translations of these ``segments`` of ``row``, and of no others of it, be such as
        a person has approved: their doubts count no more. Whether that changes anything."""
        standing, approved = self.doubts.get(row), self.approved.get(row)
        if standing is None and approved is None:
            return False
        count = len(standing or approved or ())
        none: Doubts = [()] * count
        pairs = zip(standing or none, approved or none, strict=True)
        doubts = [counting + taken_back for counting, taken_back in pairs]
        self._doubt(row, [() if at in segments else each for at, each in enumerate(doubts)])
        approved = [each if at in segments else () for at, each in enumerate(doubts)]
        if any(approved):
            self.approved[row] = approved
        else:
            self.approved.pop(row, None)
        return self.doubts.get(row) != standing

    def _doubt(self, row: int, doubts: Doubts) -> None:
        if any(doubts):
            self.doubts[row] = doubts
            self.states[row] = CHECK
        elif self.states[row] != WAITING:
            self.doubts.pop(row, None)
            self.states[row] = DONE

    def cell(self, row: int) -> Cell:
        """All that the column holds of ``row``."""
        return Cell(
            self.texts[row],
            self.lengths[row],
            self.starts[row],
            self.states[row],
            self.doubts.get(row),
            self.approved.get(row),
        )

    def set_cell(self, row: int, cell: Cell) -> None:
        """Put ``cell`` in the place of what the column holds of ``row``."""
        self.texts[row], self.lengths[row] = cell.text, cell.length
        self.starts[row], self.states[row] = cell.starts, cell.state
        for kept, doubts in ((self.doubts, cell.doubts), (self.approved, cell.approved)):
            if doubts is None:
                kept.pop(row, None)
            else:
                kept[row] = doubts

    def add_row(self, cell: Cell) -> None:
        """Append a row, whose number is the next one."""
        self.texts.append("")
        self.lengths.append(0)
        self.starts.append(None)
        self.states.append(WAITING)
        self.set_cell(len(self.texts) - 1, cell)

    def add_original(self) -> None:
        """Append the last of ``texts``: those of the original are the texts of the rows."""
        self.lengths.append(0)
        self.starts.append(None)
        self.states.append(DONE)
        self.set_cell(len(self.texts) - 1, Cell.of(self.texts[-1]))

    def segments(self, row: int) -> list[str]:
        """The texts of the segments of ``row``; joined they give its text."""
        text, starts = self.texts[row], self.starts[row] or _FIRST
        return [text[a:b] for a, b in zip(starts, (*starts[1:], len(text)), strict=True)]

    def translations(self, row: int) -> list[Translation] | None:
        """The cell of ``row`` as it was put there, without what parts the segments; None while it
        waits."""
        if self.states[row] == WAITING:
            return None
        doubts = self.doubts.get(row) or [()] * len(self.starts[row] or _FIRST)
        return list(map(Translation, self.segments(row), doubts))

    @property
    def waiting(self) -> int:
        """How many rows wait."""
        return self.states.count(WAITING)

    def reasons(self, row: int) -> list[Doubt]:
        """Why ``row`` has segments to check."""
        return [doubt for each in self.doubts.get(row, ()) for doubt in each]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a column holds of one row."""

    text: str
    length: int
    starts: tuple[int, ...] | None
    state: int
    doubts: Doubts | None = None
    approved: Doubts | None = None

    @classmethod
    def of(cls, text: str, starts: tuple[int, ...] | None = None) -> Cell:
        """A cell that is there."""
        return cls(text, len(text), starts, DONE)

    @classmethod
    def awaited(cls, length: int) -> Cell:
        """A cell that waits for the translation of ``length`` characters."""
        return cls("", int(length * _GROWTH), None, WAITING)

    def cut(self, segment: int) -> tuple[Cell, Cell]:
        """The cell up to ``segment``, and from there on. The whole stays in the first part where
        it has no such segment."""
        starts = self.starts or _FIRST
        if self.state == WAITING:
            half = self.length // 2
            return replace(self, length=half), replace(self, length=self.length - half)
        if not 0 < segment < len(starts):
            return self, Cell.of("")
        at = starts[segment]
        rest = tuple(start - at for start in starts[segment:])
        return (
            self._part(self.text[:at], starts[:segment], slice(None, segment)),
            self._part(self.text[at:], rest, slice(segment, None)),
        )

    def _part(self, text: str, starts: tuple[int, ...], segments: slice) -> Cell:
        doubts, approved = _some(self.doubts, segments), _some(self.approved, segments)
        return Cell(text, len(text), starts, CHECK if doubts else DONE, doubts, approved)


def _some(doubts: Doubts | None, segments: slice) -> Doubts | None:
    part = doubts[segments] if doubts is not None else []
    return part if any(part) else None


def joined(sentences: Sequence[str], language: str) -> tuple[str, tuple[int, ...]]:
    """The paragraph that ``sentences`` make, and where each begins in it.

    A space parts them, unless they bring one or the language has none.
    """
    if len(sentences) == 1:
        return sentences[0], _FIRST
    space = " " if languages.spaced(language) else ""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    for sentence in sentences:
        if sentence and length and space and not parts[-1][-1].isspace():
            parts.append(space)
            length += 1
        starts.append(length)
        if sentence:
            parts.append(sentence)
            length += len(sentence)
    return "".join(parts), tuple(starts)
