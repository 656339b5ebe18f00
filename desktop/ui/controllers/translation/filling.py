"""Filling one machine column of a document, row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain import translation
from desktop.domain.columns import WAITING
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.packs.pack import Route
from desktop.services.translation.row_queue import LONG, RowQueue
from desktop.services.translation.translating import (
    Batch,
    Engines,
    machine_column,
    rows_with,
    translate,
)
from desktop.ui.background.tasks import Runner, Task

Cells = dict[int, list[translation.Translation]]


class Filling(QObject):
    """Translates ``document`` along ``route`` into a column of its own.

    ``engines`` gives what translates, at each start. Where there is a ``draft``, a faster way,
    that one fills the column first, and the better translations take its place. Another window
    that shows the same document may fill the same column: what one has translated the other need
    not.
    """

    filled = Signal(object)  # a Batch, which is in the column
    drafted = Signal()  # drafts are in the column
    waiting = Signal()  # rows wait that were translated before
    failed = Signal(object)  # the error
    ended = Signal()  # nothing is being translated any more, whatever the outcome

    def __init__(
        self,
        document: Document,
        route: Route,
        runner: Runner,
        engines: Callable[[Route], Engines],
        rows_in_view: Callable[[], Sequence[int]],
        parent: QObject,
        draft: Route | None = None,
    ) -> None:
        super().__init__(parent)
        self.document, self.route, self._draft = document, route, draft
        self._drafting: Task | None = None
        self._runner, self._engines = runner, engines
        self._task: Task | None = None
        self._going = self._over = False
        self._terms = engines(route).terms
        self._looking: Task | None = None  # for rows in which terms that changed stand
        self._with_these_terms: set[Task] = set()
        column = machine_column(route)
        standing = document.contents.columns.get(column.id)
        if standing is None or standing.provenance != column.provenance:
            document.add_column(column)
        self.column = document.contents.columns[column.id]
        rows = document.contents.rows
        everything = sum(rows.words) <= LONG
        self._queue = RowQueue(len(rows), everything=everything)
        self._draft_queue = RowQueue(len(rows), everything=everything)
        states, drafts = self.column.states, {*self.column.drafts}
        if states.count(WAITING) < len(states):
            done = [row for row, state in enumerate(states) if state != WAITING]
            self._queue.drop(row for row in done if row not in drafts)
            self._draft_queue.drop(done)
        for queue in self._queues:
            queue.drop(rows.taken_out())
            queue.focus(rows_in_view())

    @property
    def _queues(self) -> tuple[RowQueue, RowQueue]:
        return self._queue, self._draft_queue

    @property
    def under_way(self) -> bool:
        """Whether rows are being translated."""
        return self._task is not None

    @property
    def everything(self) -> bool:
        """Whether all rows are wanted, or only those around the screen."""
        return self._queue.everything

    @property
    def wanted(self) -> bool:
        """Whether rows wait that are wanted now."""
        return self._queue.waiting

    def left(self) -> tuple[int, int]:
        """How many paragraphs wait for their translation, of how many."""
        order, states = self.document.contents.rows.order, self.column.states
        drafts = len(self.column.drafts)
        if isinstance(order, range):
            return states.count(WAITING) + drafts, len(order)
        return sum(states[row] == WAITING for row in order) + drafts, len(order)

    def start(self) -> None:
        """Translate what is left."""
        self._going = True
        if self._task is not None:
            return
        contents, route, queue = self.document.contents, self.route, self._queue
        engines = replace(self._engines(route), terms=self._terms)
        self._task = Task(lambda job: translate(contents, route, queue, engines, job))
        self._with_these_terms.add(self._task)
        self._task.step.connect(self._fill)
        self._task.failed.connect(self._fail)
        self._task.ended.connect(self._end)
        self._start_draft()
        self._runner.start(self._task)

    def _start_draft(self) -> None:
        """Fill what waits the faster way, at the same time."""
        draft, contents, queue = self._draft, self.document.contents, self._draft_queue
        if draft is None or self._drafting is not None or not queue.waiting:
            return
        engines = self._engines(draft)
        self._drafting = Task(lambda job: translate(contents, draft, queue, engines, job))
        self._drafting.step.connect(self._fill_draft)
        self._drafting.ended.connect(self._end_draft)
        self._runner.start(self._drafting)

    def _fill_draft(self, batch: Batch) -> None:
        if self._draft is None or self._over:
            return
        segments = self.document.contents.segments
        rows = {row: cells for row, cells in batch.rows.items() if len(cells) == len(segments(row))}
        self.document.fill_draft(self.column.id, rows, self._draft.engine)
        self.drafted.emit()

    def _end_draft(self) -> None:
        """Where it failed, the better translations come all the same."""
        if self.sender() is self._drafting:
            self._drafting = None

    def _stop_draft(self) -> None:
        drafting, self._drafting = self._drafting, None
        if drafting is not None:
            drafting.cancel()

    def cancel(self) -> bool:
        """Stop; finished translations stay. Whether anything was under way."""
        self._stop_draft()
        task, self._task, self._going = self._task, None, False
        if task is None:
            return False
        task.cancel()
        return True

    def use_terms(self) -> None:
        """Translate with the terms that are in force now. The rows in which those stand that have
        changed wait again, a moment later; what is under way has to be cancelled before."""
        terms = self._engines(self.route).terms
        changed, contents = self._terms.unlike(terms), self.document.contents
        if not changed:
            return
        self._terms = terms
        self._with_these_terms.clear()
        self._looking = Task(lambda job: rows_with(contents, changed, job))
        self._looking.done.connect(self._want_again)
        self._runner.start(self._looking)

    def _want_again(self, rows: list[int]) -> None:
        self._queue.put_back(rows)
        if rows and self._task is None:
            self.waiting.emit()

    def end(self) -> None:
        """Stop for good: what still comes is for nobody."""
        self.cancel()
        self._over = True
        self.deleteLater()

    def remove(self) -> None:
        """Stop for good, and take the column away."""
        self.end()
        if self.document.contents.columns.get(self.column.id) is self.column:
            self.document.remove_column(self.column.id)

    def want_all(self) -> None:
        """Let all rows be wanted, however long the text is."""
        for queue in self._queues:
            queue.all()

    def want_again(self, row: int) -> None:
        """Let ``row`` be translated once more, before all others."""
        self._queue.put_back([row])
        self._queue.focus([row])

    def focus(self, rows: Sequence[int]) -> None:
        """Translate ``rows`` first: they are in view."""
        for queue in self._queues:
            queue.focus(rows)
        if self._task is not None:
            self._start_draft()

    def follow(self, change: Change) -> bool:
        """Take over what became different in the document: what was cut or rewritten waits again.
        Whether anything does."""
        filled = change.cells.get(self.column.id, ())
        self._queue.drop(row for row in filled if not self.column.is_draft(row))
        self._draft_queue.drop(filled)
        for row in change.inserted:
            for queue in self._queues:
                queue.add(row)
        changed = change.texts | change.inserted
        rows = [row for row in changed if self.column.states[row] == WAITING]
        for queue in self._queues:
            queue.put_back(rows)
        return bool(rows)

    def _fill(self, batch: Batch) -> None:
        """Put ``batch`` in, be it on its way when its task was stopped: nobody makes it again."""
        if self._over:
            return
        if self.sender() not in self._with_these_terms:
            self._queue.put_back(batch.rows)
            return
        self.document.fill(self.column.id, self._still_true(batch.rows))
        if self.sender() is self._task:
            self.filled.emit(batch)

    def _still_true(self, rows: Cells) -> Cells:
        """``rows`` without those whose text was changed meanwhile: they are asked for again."""
        segments = self.document.contents.segments
        changed = {row for row, cells in rows.items() if len(cells) != len(segments(row))}
        self._queue.put_back(changed)
        return {row: cells for row, cells in rows.items() if row not in changed}

    def _fail(self, error: Exception) -> None:
        if self.sender() is self._task:
            self._going = False
            self.failed.emit(error)

    def _end(self) -> None:
        """A task has ended: the one under way, or one that was stopped and gives rows back."""
        if self._over:
            return
        sender = self.sender()
        if isinstance(sender, Task):
            self._with_these_terms.discard(sender)
        if sender is self._task:
            self._task = None
        if self._task is not None:
            return
        if self._going and self._queue.waiting:
            self.start()  # rows came back when the task was at its end
        else:
            self._stop_draft()
            self.ended.emit()
