"""Downloads of language packs, alive: they go on when their dialog is closed, and all can see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.services.catalogue import Catalogue
from desktop.services.downloading import Installed, Installer, Step
from desktop.services.network import Network
from desktop.services.offers import Offer
from desktop.ui.tasks import Runner, Task


class Downloads(QObject):
    """Gets the list of packs, and packs one after the other. Nothing begins by itself.

    ``changed`` comes with every step; ``listed`` when there is a new list; ``installed`` brings an
    `Installed`; ``failed`` an exception; ``used`` says whether the network is in use.
    """

    changed = Signal()
    listed = Signal()
    installed = Signal(object)
    failed = Signal(object)
    used = Signal(bool)

    def __init__(
        self, network: Network, catalogue: Catalogue, installer: Installer, runner: Runner
    ) -> None:
        super().__init__()
        self.network, self.catalogue = network, catalogue
        self._installer, self._runner = installer, runner
        self._queue: list[Offer] = []
        self._task: Task | None = None
        self._listing: Task | None = None
        self.current: Offer | None = None
        self.step: Step | None = None
        network.watch(self.used.emit)

    @property
    def is_listing(self) -> bool:
        """Whether the list is being got."""
        return self._listing is not None

    @property
    def waiting(self) -> tuple[Offer, ...]:
        """What comes after the current download."""
        return tuple(self._queue)

    # -- the list ---------------------------------------------------------------------------------

    def fetch_list(self) -> None:
        """Get both catalogues anew."""
        if self._listing is not None:
            return
        self._listing = Task(self.catalogue.fetch)
        self._listing.done.connect(self._listed)
        self._listing.failed.connect(self._not_listed)
        self._listing.ended.connect(self._listing_ended)
        self.changed.emit()
        self._runner.start(self._listing)

    def _listed(self, _nothing: object) -> None:
        self.listed.emit()
        for problem in self.catalogue.problems:
            self.failed.emit(problem)

    def _not_listed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _listing_ended(self) -> None:
        self._listing = None
        self.changed.emit()

    # -- packs ------------------------------------------------------------------------------------

    def get(self, offers: Sequence[Offer]) -> None:
        """Download and install ``offers``, after what is under way."""
        self._queue += [offer for offer in offers if offer not in (*self._queue, self.current)]
        self._next()

    def cancel(self) -> None:
        """Stop all; what came is kept, and the next `get` goes on from there."""
        self._queue.clear()
        self.current = self.step = None
        if self._task is not None:
            self._task.cancel()  # another begins only when this one has ended: they share files
        self.changed.emit()

    def forget(self) -> None:
        """Stop, and clear what was asked, half downloads and recorded hashes."""
        self.cancel()
        self._installer.clear()
        self.network.clear()

    def _next(self) -> None:
        if self._task is not None or not self._queue:
            self.changed.emit()
            return
        offer = self.current = self._queue.pop(0)
        self.step = None
        self._task = task = Task(lambda job: self._installer.install(offer, job))
        task.step.connect(self._stepped)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self.changed.emit()
        self._runner.start(task)

    def _stepped(self, step: Step) -> None:
        if self.current is None:
            return
        self.step = step
        if isinstance(step, Installed):
            self.installed.emit(step)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if self.current is not None:
            self._queue.clear()
            self.failed.emit(error)

    def _ended(self) -> None:
        self._task = self.current = self.step = None
        self._next()
