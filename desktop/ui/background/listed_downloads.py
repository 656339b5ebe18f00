"""Downloads of what a list offers, as dictionaries. They go on when the dialog is closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Relay, Runner, Task


class Source(Protocol):
    """Where a list and what it offers come from: ``FreeDict``, ``SpeechPacks``."""

    def fetch(self, job: Job) -> None:
        """Get the list anew."""

    def offers(self) -> tuple[datetime | None, list[Any]]:
        """When the list was got, and what it offers."""
        ...

    def add(self, offer: Any, job: Job) -> Iterator[Any]:
        """Download and add ``offer``; yields steps, `Added` last."""
        ...


class ListedDownloads(QObject):
    """Fetches the list of ``source``, and downloads and adds one thing of it at a time. Nothing
    starts by itself.

    ``changed`` comes with every step, ``listed`` with a new list; ``added`` brings the name of what
    was added, ``failed`` an exception.
    """

    changed = Signal()
    listed = Signal()
    added = Signal(object)
    failed = Signal(object)

    def __init__(self, source: Late[Any], runner: Runner) -> None:
        super().__init__()
        self._source, self._runner = source, runner
        self._task: Task | None = None
        self._listing: Task | None = None
        self.current: Any = None  # the offer that is being downloaded
        self.step: Any = None
        self._done = Relay()
        self._done.came.connect(self.added)

    def offers(self) -> tuple[datetime | None, list[Any]]:
        """When the list was got (None where there is none), and what can be downloaded."""
        source: Source = self._source()
        return source.offers()

    @property
    def is_listing(self) -> bool:
        """Whether the list is being fetched."""
        return self._listing is not None

    def fetch_list(self) -> None:
        """Fetch the list again."""
        if self._listing is None:
            self._listing = Task(lambda job: self._source().fetch(job))
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

    def get(self, offer: Any) -> None:
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

    def _bring(self, offer: Any, job: Job) -> Iterator[Any]:
        from desktop.services.packs.downloading import Added

        for step in self._source().add(offer, job):
            if isinstance(step, Added):
                self._done(step.name)  # also where Cancel came too late
            else:
                yield step

    def _stepped(self, step: Any) -> None:
        if self.current is not None:
            self.step = step
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if self.current is not None:
            self.failed.emit(error)

    def _ended(self) -> None:
        self._task = self.current = self.step = None
        self.changed.emit()
