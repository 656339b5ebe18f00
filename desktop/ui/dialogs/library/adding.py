"""What puts transcripts into the library, by hand and by watching, and takes them off its list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import Outcome, add
from desktop.services.library.watching import can_watch, changes
from desktop.services.reading.documents import Documents
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.dialogs import files
from desktop.ui.dialogs.library.folders import FoldersDialog
from desktop.ui.preferences import Preferences
from desktop.ui.words import messages
from desktop.ui.words.names import number

_LONG = 500  # ms after which it is shown how far a search is
T = TypeVar("T")


class Adding(QWidget):
    """The line that tells what is going on, with a bar and Stop; ``buttons`` stand elsewhere. It
    also tells how far ``searching`` is, where that takes long.

    ``changed``: the list may be another one. ``busyChanged`` tells whether something is going on.
    ``news`` is what became of what was added last.
    """

    changed = Signal()
    busyChanged = Signal(bool)

    def __init__(
        self,
        library: LibraryFile,
        documents: Documents,
        memory: Memory,
        preferences: Preferences,
        runner: Runner,
        searching: Latest,
    ) -> None:
        super().__init__()
        self._searching = searching
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(self.show_work)
        searching.progress.connect(self._show_progress)
        searching.ended.connect(self.show_work)
        self._library, self._documents, self._memory = library, documents, memory
        self._preferences, self._runner = preferences, runner
        self._task: Task | None = None
        self._waiting: dict[Path, None] = {}  # to be added after what is being added now
        self.news = ""
        self.told, self.bar = QLabel(wordWrap=True), QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"))
        self.add_folder = QPushButton(self.tr("Add &folder…"))
        self.add_files = QPushButton(self.tr("Add fil&es…"))
        self.again = QPushButton(self.tr("&Look again"))
        self.again.setToolTip(self.tr("Look what has changed in all folders and files"))
        self.buttons = (self.add_folder, self.add_files, self.again)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.told, 1)
        line.addWidget(self.bar)
        line.addWidget(self.stop)
        self.add_folder.clicked.connect(self._ask_for_folder)
        self.add_files.clicked.connect(self._ask_for_files)
        self.again.clicked.connect(self._look_again)
        self.stop.clicked.connect(self.cancel)
        self._show_busy()

    @property
    def busy(self) -> bool:
        """Whether something is being added, or taken off the list."""
        return self._task is not None

    def tell(self, words: str) -> None:
        """Tell ``words``, where nothing is going on."""
        if not self.busy:
            self.told.setText(words)

    def tell_problem(self, error: Exception) -> None:
        """Tell at once what went wrong."""
        self.news = messages.words(error)
        self.told.setText(self.news)

    def forget(self) -> None:
        """Everything is being forgotten: stop, and tell nothing."""
        self.cancel()
        self.told.clear()
        self.news = ""

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()
        elif self._searching.cancel():
            self.show_work()
            self.tell(self.tr("Stopped"))

    def follow(self) -> None:
        """A search begins: show it, if it goes on for a while."""
        self._long.start()

    def show_work(self) -> None:
        """Show the bar and Stop where something goes on."""
        self._long.stop()
        on = self.busy or self._searching.busy
        self.bar.setVisible(on)
        self.stop.setVisible(on)

    def _show_progress(self, done: int, of: int) -> None:
        if not self.busy:
            self.bar.setRange(0, of)
            self.bar.setValue(done)

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder to the library"))
        if folder:
            self.add([Path(folder)])

    def _ask_for_files(self) -> None:
        if paths := files.ask(self, ""):
            self.add(paths)

    def _look_again(self) -> None:
        self.add([])

    def add(self, paths: Sequence[Path]) -> None:
        """Put ``paths`` into the library; none: look again what was put there before."""
        if self.busy:
            return
        documents, path, memory = self._documents, self._library.path, self._memory
        targets = dict(self._preferences.current.targets)

        def work(job: Job) -> Outcome:
            with closing(LibraryFile(path)) as library:  # of its own: searching goes on meanwhile
                roots = paths or library.roots()
                return add(roots, library, documents, job, memory, targets)

        self.told.setText(self.tr("Looking for transcripts…"))
        self._begin(work, self._show_outcome)

    def add_changed(self, roots: Iterable[Path]) -> None:
        """Something changed in ``roots``: look again there, now or soon."""
        self._waiting |= dict.fromkeys(roots)
        if self._waiting and not self.busy:
            roots, self._waiting = [*self._waiting], {}
            self.add(roots)

    def remove(self, paths: Iterable[Path]) -> None:
        """Take the transcripts at ``paths`` off the list."""
        places, path = [*paths], self._library.path

        def remove(job: Job) -> None:
            with closing(LibraryFile(path)) as library:
                library.remove(*places, job=job)

        if places and not self.busy:
            self._begin(remove)

    def _begin(self, work: Callable[[Job], T], show: Callable[[T], None] | None = None) -> None:
        task = self._task = Task(work)
        if show is not None:
            task.done.connect(show)
        task.progress.connect(self._get_on)
        task.failed.connect(self.tell_problem)
        task.ended.connect(self._end)
        self._show_busy()
        self._runner.start(task)

    def _get_on(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        words = self.tr("{done} of {of} transcripts")
        self.told.setText(words.format(done=number(done), of=number(of)))

    def _show_outcome(self, outcome: Outcome) -> None:
        parts = [self.tr("Read: {count}").format(count=number(outcome.read))]
        for count, words in (
            (outcome.unchanged, self.tr("unchanged: {count}")),
            (outcome.moved, self.tr("moved: {count}")),
            (
                len(outcome.gone) + sum(outcome.away.values()),
                self.tr("not there any more: {count}"),
            ),
            (len(outcome.failed), self.tr("not readable: {count}")),
        ):
            parts += [words.format(count=number(count))] if count else []
        self.news = ", ".join(parts)

    def _end(self) -> None:
        self._task = None
        self._show_busy()
        self.changed.emit()
        self.add_changed([])

    def _show_busy(self) -> None:
        self.show_work()
        self.bar.setRange(0, 0)
        for button in self.buttons:
            button.setEnabled(not self.busy)
        self.busyChanged.emit(self.busy)


class Watching(QObject):
    """Watches the folders that the person ticked, while the library is shown. ``changed`` brings
    those in which something changed; ``failed`` an exception."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, library: LibraryFile, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._window = library, parent
        self._roots, self._watched = Latest(runner, self), Latest(runner, self)
        self._work = Latest(runner, self)
        self._roots.done.connect(self.show_folders)
        self._watched.done.connect(self._watch)
        self._work.step.connect(self.changed)
        for work in (self._roots, self._watched, self._work):
            work.failed.connect(self.failed)

    @property
    def busy(self) -> bool:
        """Whether any folder is watched now."""
        return self._work.busy

    def begin(self) -> None:
        """The library is shown."""
        self._watched.begin(lambda _job: self._library.watched())

    def end(self) -> None:
        """It is not shown any more."""
        for work in (self._watched, self._work):
            work.cancel()

    def forget(self) -> None:
        """Everything is being forgotten."""
        self._roots.cancel()
        self.end()

    def ask(self) -> None:
        """Show soon what the person added, to be watched or not."""
        self._roots.begin(lambda _job: self._library.watched())

    def show_folders(self, watched: Mapping[Path, bool]) -> FoldersDialog:
        """Show what the person added, to be watched or not."""
        dialog = FoldersDialog(watched, self._window)
        dialog.ticked.connect(self._tick)
        dialog.open()
        return dialog

    def _tick(self, root: Path, on: bool) -> None:
        def tick(_job: Job) -> dict[Path, bool]:
            self._library.watch(root, on)
            return self._library.watched()

        self._watched.begin(tick)

    def _watch(self, watched: Mapping[Path, bool]) -> None:
        """Watch what is ticked, and nothing else."""
        self._work.cancel()
        folders = [path for path, on in watched.items() if on]
        if folders and can_watch():
            self._work.begin(partial(changes, folders))
