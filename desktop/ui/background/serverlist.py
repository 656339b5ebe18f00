"""The servers that translate, looked at and kept while the windows go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.domain.networkerrors import NoKeyring, ServerError
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Runner, Task, Work

if TYPE_CHECKING:  # few people use servers
    from desktop.engines.server.records import Record
    from desktop.services.servers.servers import Look, Servers


class ServerList(QObject):
    """``looked`` brings what there is at an address, a `Look`; ``changed`` says that a server was
    added, removed or preferred; ``failed`` brings an exception. Nothing starts by itself."""

    looked = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, servers: Late[Servers], runner: Runner) -> None:
        super().__init__()
        self._servers, self._runner = servers, runner
        self._task: Task | None = None

    def all(self) -> list[Record]:
        """Those that were added."""
        return self._servers().all()

    def look(self, address: str, *, consent: bool, key: str) -> None:
        """Ask the server at ``address`` what it is and has."""

        def work(job: Job) -> Look:
            try:
                return self._servers().look(
                    address, consent=consent, key=key, stop=lambda: job.cancelled
                )
            except ServerError:
                job.check()  # nobody waits for it any more
                raise

        self._begin(work, self.looked)

    def add(self, look: Look, model: str, *, consent: bool, key: str) -> None:
        """Keep the server that was looked at, and its key in the keyring of the system."""

        def work(_job: Job) -> NoKeyring | None:
            from desktop.services.servers import keys

            record = self._servers().add(look, model, consent=consent, key=key)
            try:
                if key:
                    keys.keep(record.address, key)
            except NoKeyring as error:
                return error
            return None

        self._begin(work, self._added)

    def prefer(self, record: Record) -> None:
        """Of several servers have this one asked."""
        self._begin(lambda _job: self._servers().prefer(record), self._told)

    def remove(self, record: Record) -> None:
        """Forget a server."""
        self._begin(lambda _job: self._servers().forget(record), self._told)

    def stop(self) -> None:
        """Wait for no server any more."""
        if self._task is not None:
            self._task.cancel()

    def _begin(self, work: Work, done: Callable[[Any], object] | SignalInstance) -> None:
        self.stop()
        task = self._task = Task(work)
        task.done.connect(done)
        task.failed.connect(self.failed)
        task.ended.connect(self._ended)
        self._runner.start(task)

    def _added(self, problem: NoKeyring | None) -> None:
        self.changed.emit()
        if problem is not None:
            self.failed.emit(problem)

    def _told(self, _nothing: object) -> None:
        self.changed.emit()

    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
