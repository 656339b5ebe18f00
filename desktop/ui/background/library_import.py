"""What puts transcripts into the library and takes them off its list, for all windows together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.ui.background.tasks import Runner, Task

if TYPE_CHECKING:  # few windows show the library
    from desktop.services.library.file import LibraryFile
    from desktop.services.library.importing import Outcome
    from desktop.services.library.removal import Removed
    from desktop.services.reading.documents import Documents
    from desktop.services.translation.memory import Memory
    from desktop.settings import Settings
    from desktop.support.job import Job


class LibraryImport(QObject):
    """Does one thing at a time. ``progress``, while it runs: how many transcripts of how many;
    ``outcome`` and ``problem`` of what ended last, or how many transcripts it ``took_off``.

    ``changed``: it began, got on or ended. ``ended``: the list may be another one.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self,
        library: Callable[[], LibraryFile],
        documents: Documents,
        memory: Memory,
        settings: Callable[[], Settings],
        runner: Runner,
    ) -> None:
        super().__init__()
        self._library, self._documents, self._memory = library, documents, memory
        self._settings, self._runner = settings, runner
        self._task: Task | None = None
        self._takes_off = False
        self._waiting: dict[Path, None] = {}  # to be looked at after what is going on
        self._taking_off: list[Removed] = []  # at present
        self._putting_back: list[Removed] = []
        self._taken_off: list[list[Removed]] = []  # what can be put back, the last at the end
        self.progress: tuple[int, int] | None = None
        self.outcome: Outcome | None = None
        self.problem: Exception | None = None
        self.took_off = 0

    @property
    def running(self) -> bool:
        """Whether something is going on."""
        return self._task is not None

    @property
    def takes_off(self) -> bool:
        """Whether transcripts are being taken off the list."""
        return self.running and self._takes_off

    @property
    def can_put_back(self) -> bool:
        """Whether something was taken off the list that can be put back now."""
        return bool(self._taken_off) and not self.running

    def add(self, paths: Sequence[Path]) -> None:
        """Put ``paths`` into the library; none: look again what was put there before."""
        from desktop.services.library.importing import add

        documents, memory = self._documents, self._memory
        targets = dict(self._settings().targets)

        def work(library: LibraryFile, job: Job) -> Outcome:
            roots = paths or library.roots()
            return add(roots, library, documents, job, memory, targets)

        self._begin(work)

    def add_changed(self, roots: Iterable[Path]) -> None:
        """Something changed in ``roots``: look again there, now or soon."""
        self._waiting |= dict.fromkeys(roots)
        if self._waiting and not self.running:
            waiting, self._waiting = [*self._waiting], {}
            self.add(waiting)

    def take_off(self, paths: Iterable[Path]) -> None:
        """Take the transcripts at ``paths`` off the list; they stay off it when their folder is
        looked at again."""
        places = [*paths]
        if not places or self.running:
            return
        removed = self._taking_off = []

        def work(library: LibraryFile, job: Job) -> None:
            library.remove(*places, job=job, leave_out=True, removed=removed)

        self._begin(work, takes_off=True)

    def put_back(self) -> None:
        """Put back what was taken off the list last, and read it again."""
        from desktop.services.library.importing import add
        from desktop.services.library.listing import path_of

        if not self.can_put_back:
            return
        removed = self._putting_back = self._taken_off.pop()
        documents, memory = self._documents, self._memory
        targets = dict(self._settings().targets)

        def work(library: LibraryFile, job: Job) -> Outcome:
            library.put_back(removed)
            paths = [path_of(each.path) for each in removed]
            return add(paths, library, documents, job, memory, targets, as_roots=False)

        self._begin(work)

    def stop(self) -> None:
        """Stop at once. What is done stays; to look again goes on with the rest."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Everything is being forgotten: stop, and know nothing of what was done."""
        self.stop()
        self._waiting = {}
        self.forget_taken_off()
        self.outcome, self.problem, self.took_off = None, None, 0

    def forget_taken_off(self) -> None:
        """Nothing can be put back any more: a document is being forgotten."""
        self._taken_off, self._taking_off, self._putting_back = [], [], []

    def _begin(self, work: Callable[[LibraryFile, Job], Any], takes_off: bool = False) -> None:
        if self.running:
            return
        self._takes_off = takes_off
        path = self._library().path
        self.progress, self.outcome, self.problem, self.took_off = None, None, None, 0

        def run(job: Job) -> Any:
            from desktop.services.library.file import LibraryFile

            with closing(LibraryFile(path)) as library:  # of its own: searching goes on meanwhile
                return work(library, job)

        task = self._task = Task(run)
        task.progress.connect(self._get_on)
        task.done.connect(self._note)
        task.failed.connect(self._fail)
        task.ended.connect(self._end)
        self.changed.emit()
        self._runner.start(task)

    def _get_on(self, done: int, of: int) -> None:
        self.progress = done, of
        self.changed.emit()

    def _note(self, outcome: Outcome | None) -> None:
        self.outcome = outcome

    def _fail(self, error: Exception) -> None:
        self.problem = error
        if self._putting_back:
            self._taken_off.append(self._putting_back)

    def _end(self) -> None:
        self._task = None
        removed, self._taking_off, self._putting_back = self._taking_off, [], []
        self.took_off = len(removed)
        if removed:
            self._taken_off.append(removed)
        self.changed.emit()
        self.ended.emit()
        self.add_changed([])
