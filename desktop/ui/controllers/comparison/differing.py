"""What of two columns agrees and what differs, sentence by sentence, as the document changes."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparing.matching import Look, Unit, units
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.languages.language import same
from desktop.domain.wordings import Wording
from desktop.services.comparing.agreement import Pair, Sums, agreement
from desktop.ui.background.tasks import Latest, Runner

_SLICE = 0.008  # seconds at a stretch in which sentences are gone through
_PAUSE = 5  # ms between two slices
_TOLD = 0.5  # seconds between two words of how far it is
_SETTLE = 400  # ms without a change until what is new is counted


@dataclass(slots=True)
class Summary:
    """What a panel tells of two columns: ``sums`` of the agreement, ``length`` of the first in
    characters, where the second has 1; how many sentences there are to look at, by reason;
    ``accepted`` of ``total`` sentences of the original, ``own`` of them in the person's own
    words."""

    sums: Sums
    length: float | None = None
    looks: Counter[Look] = field(default_factory=Counter)
    total: int = 0
    accepted: int = 0
    own: int = 0
    review: int = 0


class Differing(QObject):
    """Goes through the document in slices, and has the agreement counted in the background."""

    changed = Signal()  # there are other units, or scores
    columnsChanged = Signal()  # others can be compared, or are

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._active = False
        self.first = self.second = ""  # the ids of the columns that are compared
        self._wanted: tuple[str, str] | None = None  # those that the person chose
        self._by_row: dict[int, list[Unit]] = {}
        self._rows: deque[int] = deque()  # to be gone through
        self._looks, self._total = Counter[Look](), 0  # of all units, as is the length
        self._first_length = self._second_length = 0
        self._scores: dict[Pair, float] = {}
        self._sums = Sums()
        self._counting = Latest(runner, self)
        self._counting.step.connect(self._counted)
        self._counting.ended.connect(self.changed)
        self._told = 0.0  # when it was last told that something changed, as `monotonic` counts
        self._slices = QTimer(self, singleShot=True, interval=_PAUSE)
        self._slices.timeout.connect(self._go_on)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._count)

    # -- what is compared ------------------------------------------------------------------------

    def begin(self, document: Document) -> None:
        """Be about ``document`` from now on."""
        self._document, self._wanted = document, None
        self._choose()

    def set_active(self, on: bool) -> None:
        """Somebody looks at it, or nobody does: nothing is counted then."""
        if on != self._active:
            self._active = on
            self._choose()

    def columns(self) -> list[Column]:
        """The columns that can be compared."""
        document = self._document
        return list(document.contents.columns.values()) if document is not None else []

    @property
    def in_one_language(self) -> bool:
        """Whether words of both columns can be compared. An unknown language may be any but that of
        the original."""
        first, second = self._column(self.first), self._column(self.second)
        if first is None or second is None or ORIGINAL in (first.id, second.id):
            return False
        return not first.language or not second.language or same(first.language, second.language)

    @property
    def has_comparison(self) -> bool:
        """Whether another text is beside the document, whose links can be repaired."""
        return self._document is not None and self._document.comparison is not None

    def compare(self, first: str, second: str) -> None:
        """Compare these two columns (ids)."""
        self._wanted = (first, second)
        if self._wanted != (self.first, self.second):
            self.first, self.second = first, second
            self._restart()
            self.columnsChanged.emit()

    def _choose(self, anew: bool = True) -> None:
        """Compare what the person chose, else what is usual; ``anew`` also where it is the same."""
        columns, before = self.columns(), (self.first, self.second)
        if self._wanted and {*self._wanted} <= {column.id for column in columns}:
            self.first, self.second = self._wanted
        else:
            self.first, self.second = _usual(columns)
        if anew or before != (self.first, self.second):
            self._restart()
        self.columnsChanged.emit()

    def _restart(self) -> None:
        self._counting.cancel()
        self._sums = Sums()
        self._by_row.clear()
        self._looks, self._total = Counter[Look](), 0
        self._first_length = self._second_length = 0
        self._rows.clear()
        document = self._document
        if self._active and document is not None and self.first:
            self._rows.extend(document.contents.rows.order)
            self._slices.start()
        self.changed.emit()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        document = self._document
        if document is None or not self._active:
            return
        if change.columns or change.language or self._has_better(change):
            before = self.first, self.second
            touched = {*before} & change.columns or change.language
            self._choose(anew=bool(touched))
            if touched or before != (self.first, self.second):
                return
        rows = change.texts | change.inserted | change.removed
        for column in (self.first, self.second):
            rows |= change.cells.get(column, set())
        if rows:
            linked = {r for row in rows for unit in self._by_row.get(row, ()) for r in unit.rows}
            self._rows.extend(rows | linked)
            self._slices.start()
        elif change.wordings:
            self.changed.emit()

    def _has_better(self, change: Change) -> bool:
        """Whether a translation has come that better goes with the second column."""
        if self._wanted or self.in_one_language or not change.cells:
            return False
        return _usual(self.columns()) != (self.first, self.second)

    # -- going through ---------------------------------------------------------------------------

    def _go_on(self) -> None:
        document = self._document
        if document is None or not self.first:
            return
        contents, until = document.contents, monotonic() + _SLICE
        while self._rows and monotonic() < until:
            row = self._rows.popleft()
            standing = contents.rows.position(row) >= 0
            new = list(units(contents, row, self.first, self.second)) if standing else []
            self._take_in(self._by_row.pop(row, ()), -1)
            self._take_in(new, 1)
            self._by_row[row] = new
        if self._rows:
            self._slices.start()
            if until < self._told + _TOLD:
                return
        else:
            self._settle.start()
        self._told = until
        self.changed.emit()

    def _take_in(self, units_: Iterable[Unit], sign: int) -> None:
        """Count ``units_`` among the others, or (``sign`` -1) no more."""
        for unit in units_:
            for look in unit.looks:
                self._looks[look] += sign
            self._total += sign * (unit.column == ORIGINAL)
            if unit.first and unit.second:
                self._first_length += sign * len(unit.first)
                self._second_length += sign * len(unit.second)

    def units(self) -> Iterator[Unit]:
        """All that was gone through, in the order of the text."""
        document = self._document
        order: Iterable[int] = document.contents.rows.order if document is not None else ()
        for row in order:
            yield from self._by_row.get(row, ())

    @property
    def busy(self) -> bool:
        """Whether not all is gone through and counted."""
        return bool(self._rows) or self._settle.isActive() or self._counting.busy

    # -- counting --------------------------------------------------------------------------------

    def _count(self) -> None:
        pairs = [(unit.first, unit.second) for unit in self.units() if unit.first and unit.second]
        second = self._column(self.second)
        if second is None or not self.in_one_language:
            self.changed.emit()
            return
        language = second.language or (self._document.target if self._document else "")
        self._counting.begin(lambda job: agreement(pairs, language, job))

    def _counted(self, counted: dict[Pair, float] | Sums) -> None:
        if isinstance(counted, Sums):
            self._sums = counted
        else:
            self._scores |= counted
        self.changed.emit()

    def score(self, unit: Unit) -> float | None:
        """The agreement of a unit's two texts, 0 to 100; None while it is not counted, or where
        there are no two."""
        return self._scores.get((unit.first, unit.second))

    def score_at(self, row: int, segment: int) -> float | None:
        """The agreement of the unit that begins with a segment of the original; None as `score`."""
        for unit in self._by_row.get(row, ()):
            if unit.column == ORIGINAL and unit.segment == segment:
                return self.score(unit)
        return None

    def summary(self) -> Summary:
        """What there is to tell."""
        summary, document = Summary(sums=self._sums), self._document
        summary.looks, summary.total = self._looks, self._total
        if self._second_length:
            summary.length = self._first_length / self._second_length
        if document is not None:
            for unit, wording in self._wordings(document):
                summary.accepted += wording.accepted
                summary.review += wording.review
                other = wording.text not in (unit.first, unit.second)
                summary.own += wording.accepted and other
        return summary

    def _wordings(self, document: Document) -> Iterator[tuple[Unit, Wording]]:
        """What the person made of the units, where it is anything."""
        contents = document.contents
        rows = {
            row
            for paragraph, kept in contents.wordings.items()
            for character in kept
            if (row := contents.row_at((paragraph, character))) is not None
        }
        for row in rows:
            wordings = contents.wordings_in(row)
            for unit in self._by_row.get(row, ()):
                if unit.column == ORIGINAL and unit.segment in wordings:
                    yield unit, wordings[unit.segment][0]

    def wordings(self) -> dict[tuple[int, int], Wording]:
        """What the person made of the units, by row and segment, where it is anything."""
        if self._document is None:
            return {}
        pairs = self._wordings(self._document)
        return {(unit.row, unit.segment): wording for unit, wording in pairs}

    def _column(self, column: str) -> Column | None:
        return self._document.contents.columns.get(column) if self._document is not None else None


def _usual(columns: list[Column]) -> tuple[str, str]:
    """The machine's translation and the human one in the same language, of those that are there;
    else two in one language; else the original and a human translation, or any other."""
    there = [column for column in columns if column.waiting < len(column.states)]
    others = [column for column in there or columns if column.id != ORIGINAL]
    others.sort(key=lambda column: {"machine": 0, "human": 1}.get(column.origin, 2))
    humans = [column for column in others if column.origin == "human"]
    for second in (*humans, *others):
        for first in others:
            both_known = first.language and second.language
            if first is not second and (not both_known or same(first.language, second.language)):
                return first.id, second.id
    return (ORIGINAL, (humans or others)[0].id) if others else ("", "")
