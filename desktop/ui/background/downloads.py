"""Downloads of language packs. They go on when the dialog is closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.services.network.client import Network
from desktop.services.packs.catalogue import Catalogue
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Relay, Runner, Task, Work

if TYPE_CHECKING:  # imported when a pack comes or goes
    from desktop.services.packs.downloading import Installer, Step


class Downloads(QObject):
    """Fetches the list of packs, downloads packs one after the other, adds packs from files and
    removes them. Nothing starts by itself.

    ``changed`` comes with every step, ``listed`` with a new list; ``installed`` brings an
    `Installed`, ``removed`` a `Pack`, ``failed`` an exception; ``used`` says whether the network is
    in use.
    """

    changed = Signal()
    listed = Signal()
    installed = Signal(object)
    removed = Signal(object)
    failed = Signal(object)
    used = Signal(bool)

    def __init__(
        self, network: Network, catalogue: Catalogue, installer: Late[Installer], runner: Runner
    ) -> None:
        super().__init__()
        self.network, self.catalogue = network, catalogue
        self._installer, self._runner = installer, runner
        self._queue: list[Offer] = []
        self._task: Task | None = None
        self._listing: Task | None = None
        self._forgetting = False
        self.current: Offer | None = None
        self.step: Step | None = None
        self._use, self._done = Relay(), Relay()
        self._use.came.connect(self._used)
        self._done.came.connect(self.installed)
        network.watch(self._use)

    @property
    def is_listing(self) -> bool:
        """Whether the list is being fetched."""
        return self._listing is not None

    @property
    def waiting(self) -> tuple[Offer, ...]:
        """What is downloaded after the current pack."""
        return tuple(self._queue)

    def _used(self, on: bool) -> None:
        self.used.emit(on)

    # -- the list ---------------------------------------------------------------------------------

    def fetch_list(self) -> None:
        """Fetch all lists again."""
        self._list(self.catalogue.fetch)

    def read_list(self, folder: Path) -> None:
        """Take the lists from ``folder``, where another computer has saved them."""
        self._list(lambda job: self.catalogue.read(folder, job))

    def _list(self, work: Work) -> None:
        if self._listing is not None:
            return
        self._listing = Task(work)
        self._listing.done.connect(self._listed)
        self._listing.failed.connect(self.failed)
        self._listing.ended.connect(self._listing_ended)
        self.changed.emit()
        self._runner.start(self._listing)

    def _listed(self, _nothing: object) -> None:
        self.listed.emit()
        for problem in self.catalogue.problems:
            self.failed.emit(problem)

    def _listing_ended(self) -> None:
        self._listing = None
        self.changed.emit()

    # -- packs from the network -------------------------------------------------------------------

    def get(self, offers: Sequence[Offer]) -> None:
        """Download and install ``offers``, after what is going on."""
        self._queue += [offer for offer in offers if offer not in (*self._queue, self.current)]
        self._next()

    def cancel(self) -> None:
        """Stop all downloads. What was received is kept, and the next `get` continues from
        there."""
        self._queue.clear()
        self.current = self.step = None
        for task in (self._task, self._listing):
            if task is not None:
                task.cancel()  # the next one begins when this one has ended: they share files
        self.changed.emit()

    def forget(self) -> None:
        """Stop, and delete the list of requests, half downloads and recorded hashes."""
        self.cancel()
        self.network.clear()
        self._installer().clear()
        self._forgetting = (
            self._task is not None
        )  # the files that are still open are deleted when it ends

    def _next(self) -> None:
        if self._task is not None or not self._queue:
            self.changed.emit()
            return
        offer = self.current = self._queue.pop(0)
        self.step = None
        self._task = task = Task(lambda job: self._bring(offer, job))
        task.step.connect(self._stepped)
        task.failed.connect(self._failed)
        task.ended.connect(self._ended)
        self.changed.emit()
        self._runner.start(task)

    def _bring(self, offer: Offer, job: Job) -> Iterator[Step]:
        from desktop.services.packs.downloading import Installed

        for step in self._installer().install(offer, job):
            if isinstance(step, Installed):
                self._done(step)  # also where Cancel came too late
            else:
                yield step

    def _stepped(self, step: Step) -> None:
        if self.current is not None:
            self.step = step
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if self.current is not None:
            self._queue.clear()
            self.failed.emit(error)

    def _ended(self) -> None:
        self._task = self.current = self.step = None
        if self._forgetting:
            self._installer().clear()
            self._forgetting = False
        self._next()

    # -- packs on this computer -------------------------------------------------------------------

    def add(self, path: Path, source: str = "", target: str = "") -> None:
        """Check and install the pack in the file or folder ``path``, from ``source`` to ``target``
        where it does not say that itself."""
        sources, targets = ([code] if code else [] for code in (source, target))
        task = self._begin(
            lambda job: self._installer().packs.add(path, job=job, sources=sources, targets=targets)
        )
        task.done.connect(self._added)
        self._runner.start(task)

    def remove(self, pack: Pack) -> None:
        """Remove a pack that the person added."""
        name = pack.version if pack.many else pack.pair
        task = self._begin(lambda _job: self._installer().packs.remove(name, pack.engine))
        task.done.connect(self.removed)
        self._runner.start(task)

    def _begin(self, work: Work) -> Task:
        task = Task(work)
        task.failed.connect(self.failed)
        return task

    def _added(self, pack: Pack) -> None:
        from desktop.services.packs.downloading import Installed

        self.installed.emit(Installed(pack))
