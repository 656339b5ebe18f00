"""Finding as one types: a slice of rows at a time, so that the window never waits."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from itertools import chain, islice
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.editing import Change
from desktop.ui.reader.input.navigation import Navigation
from desktop.ui.reader.input.patterns import BadPattern, Query, matcher
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.highlights import Highlights, Hit

_SLICE = 0.005  # s of searching between two looks at what else is to do
_BATCH = 64  # rows between two looks at the clock
_MOST_SLOW = 200  # rows
_MOST = 20_000  # hits; more are of no use to anybody


Match = Callable[[str], list[tuple[int, int]]]
_Key = tuple[int, int, int, int]  # position of the row, number of the column, start, end


class Finder(QObject):
    """Finds in the document of a scene."""

    changed = Signal(int, int, bool)  # hits so far, the current one from 1 (0: none), all searched
    failed = Signal(str)  # why a regular expression cannot be used
    hitsChanged = Signal(list)  # ids of the rows with hits

    def __init__(self, scene: Scene, highlights: Highlights, navigation: Navigation) -> None:
        super().__init__(scene)
        self._scene, self._highlights, self._navigation = scene, highlights, navigation
        self._order: list[_Key] = []  # of all hits, sorted
        self._rows: Iterator[int] | None = None
        self._match: Match | None = None
        self._columns: tuple[str, ...] = ()
        self._speaker: int | None = None
        self._batch = _BATCH
        self.slow: set[int] = set()  # rows for which the expression takes too long: passed over
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._search)

    @property
    def count(self) -> int:
        """Hits so far."""
        return len(self._order)

    @property
    def current(self) -> int:
        """The number of the hit one stands at, from 1; 0 if none."""
        hit = self._highlights.hit
        if hit is None:
            return 0
        return bisect_left(self._order, self._key(hit)) + 1

    @property
    def given_up(self) -> bool:
        """Whether the search has ended because the expression takes too long again and again."""
        return len(self.slow) >= _MOST_SLOW

    @property
    def done(self) -> bool:
        """Whether all is searched."""
        return self._rows is None

    def start(self, query: Query) -> None:
        """Search from the rows in view on, and round; goes to the first hit."""
        self.stop()
        if not query.text:
            self.changed.emit(0, 0, True)
            return
        try:
            self._match = matcher(query)
        except BadPattern as error:
            self.failed.emit(str(error))
            self.changed.emit(0, 0, True)
            return
        self._batch = 1 if query.regex else _BATCH
        shown = self._scene.shown_columns()
        self._columns = tuple(c for c in shown if query.columns is None or c in query.columns)
        self._speaker = query.speaker
        visible = self._scene.visible
        first = visible[0][0] if visible else 0
        count = len(self._scene.model.ids)
        self._rows = chain(range(first, count), range(first))
        self._search()

    def stop(self) -> None:
        """Forget the search and its hits."""
        self._timer.stop()
        self._rows = self._match = None
        self._order, self.slow = [], set()
        self._highlights.hits, self._highlights.hit = {}, None
        self._show()

    def leave(self) -> None:
        """As `stop`; one reads on from the sentence that was found."""
        hit = self._highlights.hit
        self.stop()
        if hit is not None:
            self._navigation.go_to_character(hit.row, hit.column, hit.start)

    def next(self) -> None:
        """To the next hit, round from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """To the hit before, round from the first to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._order:
            self._go((self.current - 1 + step) % len(self._order))

    # -- searching -------------------------------------------------------------------------------

    def _search(self) -> None:
        until = monotonic() + _SLICE
        before = len(self._order)
        finished = self._search_until(until)
        if finished or self.given_up or len(self._order) >= _MOST:
            self._rows = None
        else:
            self._timer.start()
        if len(self._order) != before:
            if self._highlights.hit is None:
                self._go(self._first())
            self._show()
        self.changed.emit(self.count, self.current, self.done)

    def _search_until(self, until: float) -> bool:
        """Whether no row is left."""
        assert self._rows is not None
        assert self._match is not None
        model, match, hits = self._scene.model, self._match, self._highlights.hits
        cells = [model.column(column).texts for column in self._columns]
        ids = model.ids
        while batch := list(islice(self._rows, self._batch)):
            rows = [ids[at] for at in batch if at < len(ids)]
            try:
                matching = {row for texts in cells for row in rows if match(texts[row])}
            except TimeoutError:
                self.slow.update(rows)
                return False
            for row in rows if matching else ():
                if row in matching and row not in hits:
                    self._search_row(row, match)
            if monotonic() > until:
                return False
        return True

    def _search_row(self, row: int, match: Match) -> None:
        """Take in the hits of a row."""
        model = self._scene.model
        if self._speaker is None or model.rows.speaker[row] == self._speaker:
            for column in self._columns:
                try:
                    spans = match(model.column(column).texts[row])
                except TimeoutError:
                    self.slow.add(row)
                    return
                if spans:
                    self._add(row, column, spans)

    def _add(self, row: int, column: str, spans: list[tuple[int, int]]) -> None:
        hits = [Hit(row, column, start, end) for start, end in spans]
        self._highlights.hits.setdefault(row, []).extend(hits)
        keys = [self._key(hit) for hit in hits]
        if not self._order or keys[0] > self._order[-1]:
            self._order.extend(keys)
        else:
            for key in keys:
                insort(self._order, key)

    def _key(self, hit: Hit) -> _Key:
        """Where a hit stands in the text."""
        column = self._columns.index(hit.column)
        return self._scene.model.position(hit.row), column, hit.start, hit.end

    def _first(self) -> int:
        """The hit nearest after the view's top."""
        visible = self._scene.visible_rows()
        top = self._scene.model.position(visible[0]) if visible else 0
        return bisect_left(self._order, (top, 0, 0, 0)) % len(self._order)

    # -- showing ---------------------------------------------------------------------------------

    def _go(self, number: int) -> None:
        position, column, start, end = self._order[number]
        hit = Hit(self._scene.model.rows.order[position], self._columns[column], start, end)
        self._highlights.hit = hit
        self._scene.reveal(hit.row, [(hit.column, hit.start, hit.end)])
        self._scene.repaint()
        self.changed.emit(self.count, self.current, self.done)

    def refresh(self, change: Change) -> None:
        """The document changed: search the rows that did, and count anew. Nothing moves."""
        model, match, hits = self._scene.model, self._match, self._highlights.hits
        if match is None:
            return
        if any(model.number(column) < 0 for column in self._columns):
            self.stop()
            self.changed.emit(0, 0, True)
            return
        moved = change.inserted | change.removed
        rows = change.texts.union(moved, *change.cells.values())
        before = self.count
        if moved and not self.done:
            self._rows = iter(range(len(model.ids)))  # those searched are searched once more
            rows = set(hits)
        dropped = [row for row in rows if hits.pop(row, None)]
        if dropped or moved:
            self._order = sorted(self._key(hit) for row in hits.values() for hit in row)
        self._search_again([row for row in rows if model.shown_at(row) >= 0], match)
        hit = self._highlights.hit
        if hit is not None and hit not in hits.get(hit.row, ()):
            self._highlights.hit = None
        if dropped or moved or self.count != before:
            self._show()
            self.changed.emit(self.count, self.current, self.done)

    def _search_again(self, rows: list[int], match: Match) -> None:
        """Search rows whose text has changed: at once, or in slices where that may take long."""
        self.slow.difference_update(rows)
        if self._batch > 1:
            for row in rows:
                self._search_row(row, match)
        elif rows:
            self._rows = chain(map(self._scene.model.position, rows), self._rows or ())
            self._timer.start()

    def _show(self) -> None:
        self.hitsChanged.emit(list(self._highlights.hits))
        self._scene.repaint()
