"""The line of the library that tells what is being added; and what watches folders."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import Path

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
from desktop.services.library.importing import Outcome
from desktop.services.library.watching import can_watch, changes
from desktop.support.job import Job
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs import files
from desktop.ui.dialogs.library.folders import FoldersDialog
from desktop.ui.words import messages
from desktop.ui.words.names import number

_LONG = 500  # ms after which it is shown how far a search is


class Adding(QWidget):
    """The line that tells what is going on, with a bar and Stop; ``buttons`` stand elsewhere. It
    shows what any window adds, and how far ``searching`` is, where that takes long.

    ``changed``: the list may be another one. ``news`` is what became of what was added last.
    """

    changed = Signal()

    def __init__(self, imports: LibraryImport, searching: Latest) -> None:
        super().__init__()
        self._import, self._searching = imports, searching
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(self.show_work)
        searching.progress.connect(self._show_progress)
        searching.ended.connect(self.show_work)
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
        self.stop.clicked.connect(self._stop)
        imports.changed.connect(self._show)
        imports.ended.connect(self._show_news)
        self._show()

    def tell(self, words: str) -> None:
        """Tell ``words``, where nothing is going on."""
        if not self._import.running:
            self.told.setText(words)

    def tell_problem(self, error: Exception) -> None:
        """Tell at once what went wrong."""
        self.news = messages.words(error)
        self.told.setText(self.news)

    def forget(self) -> None:
        """Everything is being forgotten: tell nothing."""
        self.told.clear()
        self.news = ""

    def follow(self) -> None:
        """A search begins: show it, if it goes on for a while."""
        self._long.start()

    def show_work(self) -> None:
        """Show the bar and Stop where something goes on."""
        self._long.stop()
        on = self._import.running or self._searching.busy
        self.bar.setVisible(on)
        self.stop.setVisible(on)

    def _show_progress(self, done: int, of: int) -> None:
        if not self._import.running:
            self.bar.setRange(0, of)
            self.bar.setValue(done)

    def _stop(self) -> None:
        if self._import.running:
            self._import.stop()
        elif self._searching.cancel():
            self.show_work()
            self.tell(self.tr("Stopped"))

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder to the library"))
        if folder:
            self._import.add([Path(folder)])

    def _ask_for_files(self) -> None:
        if paths := files.ask(self, ""):
            self._import.add(paths)

    def _look_again(self) -> None:
        self._import.add([])

    def _show(self) -> None:
        running, progress = self._import.running, self._import.progress
        self.show_work()
        for button in self.buttons:
            button.setEnabled(not running)
        done, of = progress or (0, 0)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        if running and (progress or not self._import.takes_off):
            words = self.tr("{done} of {of} transcripts") if progress else ""
            words = words or self.tr("Looking for transcripts…")
            self.told.setText(words.format(done=number(done), of=number(of)))

    def _show_news(self) -> None:
        outcome, problem = self._import.outcome, self._import.problem
        if problem is not None:
            self.tell_problem(problem)
        elif outcome is not None:
            self.news = self._words(outcome)
        elif self._import.took_off:
            self.news = self.tr("%n transcript(s) removed", "", self._import.took_off)
        self.changed.emit()

    def _words(self, outcome: Outcome) -> str:
        parts = [self.tr("Read: {count}").format(count=number(outcome.read))]
        gone = len(outcome.gone) + sum(outcome.away.values())
        for count, words in (
            (outcome.unchanged, self.tr("unchanged: {count}")),
            (outcome.moved, self.tr("moved: {count}")),
            (outcome.left_out, self.tr("removed by you: {count}")),
            (gone, self.tr("not there any more: {count}")),
            (len(outcome.failed), self.tr("not readable: {count}")),
        ):
            parts += [words.format(count=number(count))] if count else []
        return ", ".join(parts)


class Watching(QObject):
    """Watches the folders that the person ticked, while the library is shown. ``changed`` brings
    those in which something changed, or which are to be looked at for what was left out there;
    ``failed`` an exception."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, library: LibraryFile, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._window = library, parent
        self._roots, self._watched = Latest(runner, self), Latest(runner, self)
        self._work, self._taking_in = Latest(runner, self), Latest(runner, self)
        self._roots.done.connect(self._show_roots)
        self._watched.done.connect(self._watch)
        self._work.step.connect(self.changed)
        self._taking_in.done.connect(self.changed)
        for work in (self._roots, self._watched, self._work, self._taking_in):
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
        for work in (self._roots, self._taking_in):
            work.cancel()
        self.end()

    def ask(self) -> None:
        """Show soon what the person added, to be watched or not."""
        self._roots.begin(lambda _job: (self._library.watched(), self._library.left_out()))

    def _show_roots(self, roots: tuple[Mapping[Path, bool], Collection[Path]]) -> None:
        self.show_folders(*roots)

    def show_folders(
        self, watched: Mapping[Path, bool], left_out: Collection[Path] = ()
    ) -> FoldersDialog:
        """Show what the person added, to be watched or not, and how many files in it are
        ``left_out``."""
        dialog = FoldersDialog(watched, len(left_out), self._window)
        dialog.ticked.connect(self._tick)
        dialog.takeInPressed.connect(lambda: self._take_in(left_out))
        dialog.open()
        return dialog

    def _take_in(self, left_out: Collection[Path]) -> None:
        def take_in(_job: Job) -> list[Path]:
            self._library.take_in_again(left_out)
            return self._library.roots()

        self._taking_in.begin(take_in)

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
