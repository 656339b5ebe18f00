"""How a document comes into a window: files, texts, drops; and what if the file changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.services.reading import opening
from desktop.ui.controllers.document import Document, Wanted
from desktop.ui.session.tasks import Task
from desktop.ui.words import messages

if TYPE_CHECKING:
    from desktop.ui.window.window import Window

SETTLE = 500  # ms: a file that is being written changes many times


class Opening(QObject):
    """Reads in the background and shows the document in its window, or says why not."""

    failed = Signal(object)  # the error

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self.wanted: Wanted | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._watcher.fileChanged.connect(lambda _path: self._settle.start())
        self._settle.timeout.connect(self._changed)

    def open(self, wanted: Wanted) -> None:
        """Read ``wanted`` and show it."""
        self.cancel()
        self.wanted = wanted
        task = self._task = Task(wanted.open)
        task.step.connect(self._opened)
        task.failed.connect(self._not_opened)
        self._say_opening(wanted.path.name if wanted.path else wanted.name)
        self._window.parts.runner.start(task)

    def open_path(self, path: str) -> None:
        """As `open`, for the file at ``path``; "" asks which."""
        if path:
            self.open(Wanted(path=Path(path)))
        else:
            self._window.actions_["open"].trigger()

    def open_text(self, text: str) -> None:
        """As `open`, for a text that was dropped."""
        self.open(Wanted(data=text.encode(), name=self.tr("Pasted text"), encoding="utf-8"))

    def several(self, paths: list[Path]) -> None:
        """Open the first, here or (beside a document) in another window; the others are listed on
        a start page."""
        files = opening.expand(paths)
        if len(files) > 1:
            self._window.listElsewhere.emit(files[1:])
        if files and self._window.document is None:
            self.open(Wanted(path=files[0]))
        elif files:
            self._window.openElsewhere.emit(Wanted(path=files[0]))

    def drop(self, paths: list[str]) -> None:
        """Files were dropped: shown here on the start page, else offered to be opened."""
        if self._window.document is None:
            self.several([Path(path) for path in paths])
            return
        wanted = Wanted(path=Path(paths[0]))
        self._window.messages.show_message(
            "drop",
            self.tr("Open “{name}”?").format(name=Path(paths[0]).name),
            (self.tr("Open here"), lambda: self.open(wanted)),
            (self.tr("Open in a new window"), lambda: self._window.openElsewhere.emit(wanted)),
        )

    def again(self, encoding: str | None = None) -> None:
        """Read the same once more, as ``encoding`` where one is named."""
        wanted = self.wanted
        if wanted is not None:
            choice = encoding or wanted.encoding
            self.open(Wanted(wanted.path, wanted.data, wanted.name, choice, wanted.target))

    def cancel(self) -> bool:
        """Stop reading; False where nothing is being read."""
        task, self._task = self._task, None
        if task is None:
            return False
        task.cancel()
        self._window.status.idle("")
        return True

    def _opened(self, document: Document) -> None:
        if self.sender() is not self._task:
            return
        shown = self._window.document
        if document.partial:
            self._window.show_document(document)
            self._say_opening(document.name)
            QTimer.singleShot(0, document.shown.set)  # painted
            return
        self._task = None
        self._watch(document.path)
        if shown is not None and shown.partial:
            self._window.show_rest(document)
        else:
            self._window.show_document(document)

    def _say_opening(self, name: str) -> None:
        self._window.status.busy(self.tr("Opening {name}").format(name=name))

    def _not_opened(self, error: Exception) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._window.status.idle("")
        words = messages.words(error)
        if self._window.document is None:
            self._window.start.show_problem(words)
        choose = self._window.actions_["open"].trigger
        self._window.messages.show_message("open", words, (self.tr("Open…"), choose))
        self.failed.emit(error)

    def _watch(self, path: Path | None) -> None:
        if old := self._watcher.files():
            self._watcher.removePaths(old)
        if path is not None:
            self._watcher.addPath(str(path))

    def _changed(self) -> None:
        document = self._window.document
        if document is None or document.path is None:
            return
        if document.path.exists():
            self._watch(document.path)
            words = self.tr("“{name}” has changed since it was opened.")
            again = (self.tr("Read it again"), self.again)
            self._window.messages.show_message("disk", words.format(name=document.name), again)
        else:
            words = self.tr("“{name}” is no longer where it was. What you see is kept here.")
            self._window.messages.show_message("disk", words.format(name=document.name))
