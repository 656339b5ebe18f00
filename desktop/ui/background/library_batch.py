"""The translation of transcripts of the library, in the background, for all windows together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AlreadyInLanguage, IsOriginal, KeptFileUnusable, OpenPrivately
from desktop.ui.background.tasks import Latest, Runner, Task

if TYPE_CHECKING:  # few persons translate a library
    from desktop.engines.client import ServerAccess
    from desktop.services.library.courtesy import Courtesy, Why
    from desktop.services.library.file import Asked, LibraryFile
    from desktop.services.library.translating import BatchRequest, Step
    from desktop.services.packs.installed import Packs
    from desktop.services.reading.documents import Documents
    from desktop.services.translation.memory import Memory
    from desktop.services.translation.workers import Workers
    from desktop.settings import Settings
    from desktop.support.job import Job

_OFTEN = 1000  # ms between two looks at what holds it up
_FILES = 2  # at a time: one is read while another one is translated


class LibraryBatch(QObject):
    """Translates what is asked of the library. ``step`` is how far it is, while it runs;
    ``problem`` what ended it; ``left`` what is still asked and ``failed`` what could not be done,
    both as `look` brought them. ``reporting`` tells when a report is written, or why not."""

    changed = Signal()

    def __init__(
        self,
        library: Callable[[], LibraryFile],
        documents: Documents,
        packs: Packs,
        memory: Memory,
        windows: Workers,
        outside: ServerAccess,
        settings: Callable[[], Settings],
        runner: Runner,
    ) -> None:
        super().__init__()
        self._library, self._documents, self._packs = library, documents, packs
        self._memory, self._windows, self._outside = memory, windows, outside
        self._settings, self._runner = settings, runner
        self._task: Task | None = None
        self._looking, self.reporting = Latest(runner, self), Latest(runner, self)
        self._looking.done.connect(self._show_asked)
        self._looking.failed.connect(self._fail)
        self._looking.failed.connect(self.changed)
        self._courtesy: Courtesy | None = None
        self._host = ""
        self._why: Why | None = None
        self.step: Step | None = None
        self.problem: Exception | None = None
        self.left: list[Asked] = []
        self.failed: list[Asked] = []
        self._results: dict[tuple[Path, str], Asked] = {}  # done or skipped, since nothing was left
        self._timer = QTimer(self, interval=_OFTEN)
        self._timer.timeout.connect(self._see_why)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._task is not None

    @property
    def why(self) -> Why | None:
        """What it makes way for at present."""
        return self._why if self.running else None

    @property
    def hosts(self) -> list[str]:
        """The other computers that texts go to."""
        if not self.running:
            return []
        servers = self.step.hosts if self.step is not None else ()
        return [*([self._host] if self._host else []), *servers]

    def start(self, request: BatchRequest) -> None:
        """Translate what is ``request``ed, and what is left from before."""
        from desktop.domain.networkerrors import NetworkOff
        from desktop.services.library.courtesy import Courtesy
        from desktop.services.translation.cluster import host_of, is_own

        if self.running:
            return
        cluster, settings = request.cluster, self._settings()
        self.problem, self.step, self._why = None, None, None
        if not self.left and not self.failed:
            self._results = {}
        self._host = host_of(cluster) if cluster else ""
        here = not cluster or is_own(cluster)
        if not here and settings.never_network:
            self.problem = NetworkOff(why=cluster)
        else:
            windows = self._windows
            self._courtesy = Courtesy(lambda: here and windows.busy, request.on_battery)
            work = partial(self._work, request, settings, self._courtesy)
            self._task = Task(work)
            self._task.step.connect(self._get_on)
            self._task.failed.connect(self._fail)
            self._task.ended.connect(self._end)
            self._timer.start()
            self._runner.start(self._task)
        self.changed.emit()

    def _work(
        self, request: BatchRequest, settings: Settings, courtesy: Courtesy, job: Job
    ) -> Iterator[Step]:
        """In another thread."""
        from desktop.services.library.file import LibraryFile
        from desktop.services.library.listing import path_of
        from desktop.services.library.translating import Translator, translate_asked
        from desktop.services.personal.terms import PersonalTerms
        from desktop.services.translation.translating import Engines

        library = LibraryFile(self._library().path)  # of its own: searching goes on meanwhile
        try:
            library.ask(map(path_of, request.paths), request.target)
            workers, threads = _workers(request, self._outside)
            try:
                engines = Engines(self._memory, workers, settings.beam)
                translator = Translator(
                    self._documents, self._packs, engines, PersonalTerms(), settings.engine
                )
                yield from translate_asked(library, translator, courtesy, threads, job)
            finally:
                workers.close()
        finally:
            library.close()

    def stop(self) -> None:
        """Stop at once. What is finished stays, and what is left stays asked."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Everything is being forgotten: stop, and know nothing of what was asked."""
        self.stop()
        self._looking.cancel()
        self.problem, self.step = None, None
        self.left, self.failed, self._results = [], [], {}
        self.changed.emit()

    def look(self) -> None:
        """Bring what is asked of the library."""
        self._looking.begin(self._asked)

    def withdraw(self) -> None:
        """Nothing more is wanted of what is left or has failed, nor told of what was skipped."""
        self.stop()
        self.problem, self._results = None, {}
        self._looking.begin(self._ask_no_more)

    @property
    def skipped(self) -> list[Asked]:
        """What is in the language already that it was to be translated into."""
        return [
            each for each in self._results.values() if isinstance(each.trouble, AlreadyInLanguage)
        ]

    def write_report(self, path: Path) -> None:
        """Write what was done, what was skipped and what failed, and why, into a file."""
        from desktop.services.library.translating import save_report

        results, documents = [*self._results.values(), *self.failed], self._documents

        def write(_job: Job) -> None:
            if documents.has_read(path):
                raise IsOriginal(name=path.name)
            save_report(path, results)

        self.reporting.begin(write)

    def _asked(self, _job: Job) -> list[Asked]:
        try:
            return self._library().asked()
        except KeptFileUnusable:
            return []  # the library tells that itself, when it is shown

    def _ask_no_more(self, _job: Job) -> list[Asked]:
        self._library().ask_no_more()
        return []

    def _show_asked(self, asked: list[Asked]) -> None:
        self.left = [each for each in asked if each.trouble is None]
        self.failed = [each for each in asked if each.trouble is not None]
        self.changed.emit()

    def _get_on(self, step: Step) -> None:
        self.step = step
        if (latest := step.latest) is not None:
            if isinstance(latest.trouble, AlreadyInLanguage | OpenPrivately | None):
                self._results[latest.path, latest.target] = latest
            if isinstance(latest.trouble, OpenPrivately):
                self.problem = latest.trouble
        self.changed.emit()

    def _see_why(self) -> None:
        """Tell when it begins to make way for something, or goes on."""
        why = self._courtesy.why if self._courtesy is not None else None
        if why is not self._why:
            self._why = why
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.problem = error

    def _end(self) -> None:
        self._task = None
        self._timer.stop()
        self.changed.emit()
        self.look()


def _workers(request: BatchRequest, outside: ServerAccess) -> tuple[Workers, int]:
    """What translates, and how many files at a time. Raises as `Cluster`."""
    from desktop.services.translation.workers import Workers

    if not request.cluster:
        return Workers(outside=outside, polite=True), _FILES
    from desktop.services.translation.cluster import Cluster, ClusterWorkers

    workers = ClusterWorkers(Cluster(request.cluster, request.consent), outside=outside)
    return workers, max(_FILES, workers.size)
