"""Downloads of dictionaries. They go on when the dialog is closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.lookup import DictionaryOffer
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Relay, Runner, Task

if TYPE_CHECKING:  # imported when first used
    from desktop.services.studying.freedict import FreeDict, Step


class DictionaryDownloads(QObject):
    """Fetches the list, and downloads and adds one dictionary at a time. Nothing starts by itself.

    ``changed`` comes with every step, ``listed`` with a new list; ``added`` brings the name of a
    dictionary, ``failed`` an exception.
    """

    changed = Signal()
    listed = Signal()
    added = Signal(object)
    failed = Signal(object)

    def __init__(self, freedict: Late[FreeDict], runner: Runner) -> None:
        super().__init__()
        self.freedict, self._runner = freedict, runner
        self._task: Task | None = None
        self._listing: Task | None = None
        self.current: DictionaryOffer | None = None
        self.step: Step | None = None
        self._done = Relay()
        self._done.came.connect(self.added)

    @property
    def is_listing(self) -> bool:
        """Whether the list is being fetched."""
        return self._listing is not None

    def fetch_list(self) -> None:
        """Fetch the list again."""
        if self._listing is None:
            self._listing = Task(lambda job: self.freedict().fetch(job))
            self._listing.done.connect(self._listed)
            self._listing.failed.connect(self.failed)
            self._listing.ended.connect(self._listing_ended)
            self.changed.emit()
            self._runner.start(self._listing)

    def _listed(self, _nothing: object) -> None:
        self.listed.emit()

    def _listing_ended(self) -> None:
        self._listing = None
        self.changed.emit()

    def get(self, offer: DictionaryOffer) -> None:
        """Download and add ``offer``, unless something is being downloaded."""
        if self._task is not None:
            return
        self.current, self.step = offer, None
        self._task = task = Task(lambda job: self._bring(offer, job))
        task.step.connect(self._stepped)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self.changed.emit()
        self._runner.start(task)

    def cancel(self) -> None:
        """Stop. What was received is kept, and the next `get` continues from there."""
        self.current = self.step = None
        for task in (self._task, self._listing):
            if task is not None:
                task.cancel()
        self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether a download is under way, or still ending."""
        return self._task is not None

    def _bring(self, offer: DictionaryOffer, job: Job) -> Iterator[Step]:
        from desktop.services.studying.freedict import Added

        for step in self.freedict().add(offer, job):
            if isinstance(step, Added):
                self._done(step.name)  # also where Cancel came too late
            else:
                yield step

    def _stepped(self, step: Step) -> None:
        if self.current is not None:
            self.step = step
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if self.current is not None:
            self.failed.emit(error)

    def _ended(self) -> None:
        self._task = self.current = self.step = None
        self.changed.emit()
