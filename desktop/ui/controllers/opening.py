"""Opening files and texts in a window, and watching the file for changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

from desktop.domain.coverage import MOST_HIDDEN, MOST_NARRATION
from desktop.domain.document import Document
from desktop.domain.errors import IsFolder, TooLarge
from desktop.domain.rows import NARRATION
from desktop.domain.sound.errors import NoRecognition
from desktop.services import recordings
from desktop.services.personal.pasted import PastedTexts
from desktop.services.reading.documents import Documents
from desktop.services.reading.files import name_of, require_size
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages
from desktop.ui.words.names import isolated, number

_PASTED = "utf-8"  # the encoding of texts that are kept
SETTLE = 500  # ms without a change: a file that is being written changes many times


class Opening(QObject):
    """Reads in the background and gives its window the document, or says why not.

    Of a large file ``opened`` brings the beginning, then ``completed`` the whole. ``document`` is
    the one brought last.
    """

    opened = Signal(object)  # a Document to be shown
    completed = Signal(object)  # the whole Document, in place of its beginning
    failed = Signal(object)  # the error
    missing = Signal(list)  # paths (str) of those looked for that are not there
    openElsewhere = Signal(object)  # an OpenRequest for another window
    listed = Signal(list)  # paths of files to choose from
    recordingDropped = Signal(Path)
    modelWanted = Signal()  # for what is said in recordings, from a folder
    modelDownloadWanted = Signal()
    compareRequested = Signal(str)  # the path of another text of what is shown
    fileWanted = Signal()  # the person is to choose a file
    droppedWanted = Signal()  # what was left out of the text is to be shown
    rowWanted = Signal(int)  # is to be read

    def __init__(
        self,
        documents: Documents,
        pasted: PastedTexts,
        runner: Runner,
        message_bar: MessageBar,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._documents, self._pasted, self._runner = documents, pasted, runner
        self.private = False  # what is pasted is not to be kept
        self._message_bar, self._status = message_bar, status
        self._task: Task | None = None  # reads, or looks which files to read
        self._looked_in, self._target = Path(), ""  # while it looks
        self._look: Task | None = None
        self._change: Task | None = None
        self._beginning: Document | None = None  # of what is being read
        self.document: Document | None = None
        self.request: OpenRequest | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._watcher.fileChanged.connect(lambda _path: self._settle.start())
        self._settle.timeout.connect(self._changed)

    @property
    def busy(self) -> bool:
        """Whether something is being opened."""
        return self._task is not None

    def open(self, request: OpenRequest) -> None:
        """Read ``request`` for this window."""
        self.cancel()
        if request.path and self._pasted.holds(request.path) and request.encoding is None:
            request = replace(request, encoding=_PASTED)  # whatever a page says of itself
        if request.path and recordings.is_recording(request.path) and not self.private:
            request = replace(request, pasted=self._pasted)
        self.request = request
        task = self._task = Task(lambda job: request.open(self._documents, job))
        task.step.connect(self._opened)
        task.progress.connect(self._get_on)
        task.failed.connect(self._not_opened)
        self._say_opening(request.path.name if request.path else request.name)
        self._runner.start(task)

    def open_path(self, path: str) -> None:
        """Open the file at ``path``; "" asks for a file."""
        if path:
            self.open(OpenRequest(path=Path(path)))
        else:
            self.fileWanted.emit()

    def open_text(self, text: str, ending: str = "") -> None:
        """Open a text that was dropped or pasted; ``ending`` tells what kind it is (".html").
        Unless the window is ``private`` it is kept until the person discards it."""
        name = self.tr("Pasted text")
        try:
            require_size(len(text), name)
        except TooLarge as error:
            self._tell(error)
            return
        data = text.encode("utf-8", "replace")
        pasted = None if self.private else self._pasted
        name += ending
        self.open(OpenRequest(data=data, name=name, encoding=_PASTED, pasted=pasted))

    def several(self, paths: Sequence[Path], target: str = "") -> None:
        """Open the file in ``paths``, or list several to choose from. A folder stands for the files
        in it."""
        if len(paths) == 1:
            self.open(OpenRequest(path=paths[0], target=target))
        elif paths:
            self._expand(paths, target)

    def _expand(self, paths: Sequence[Path], target: str) -> None:
        self.cancel()
        task = self._task = Task(lambda job: self._documents.expand(paths, job))
        self._looked_in, self._target = paths[0], target
        task.done.connect(self._expanded)
        task.failed.connect(self._not_opened)
        self._say_opening(paths[0].name)
        self._runner.start(task)

    def _expanded(self, files: list[Path]) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._status.idle("")
        if not files:
            self._tell(IsFolder(name=name_of(self._looked_in)))
            return
        if len(files) > 1:
            self.listed.emit(files)
        else:
            self.open(OpenRequest(path=files[0], target=self._target))

    def look_for(self, paths: Sequence[str]) -> None:
        """Find out which of ``paths`` are ``missing``."""
        task = self._look = Task(lambda job: self._documents.missing(map(Path, paths), job))
        task.done.connect(self._looked)
        self._runner.start(task)

    def _looked(self, paths: list[Path]) -> None:
        if self.sender() is self._look:
            self._look = None
            self.missing.emit(list(map(str, paths)))

    def drop(self, paths: list[str]) -> None:
        """Open the files that were dropped on the start page; beside a document, ask first. A
        recording is put beside the document."""
        if self.document is None:
            self.several([Path(path) for path in paths])
            return
        if recordings.is_recording(Path(paths[0])):
            self.recordingDropped.emit(Path(paths[0]))
            return
        request = OpenRequest(path=Path(paths[0]))
        self._message_bar.show_message(
            "drop",
            self.tr("Open “{name}”?").format(name=isolated(Path(paths[0]).name)),
            (self.tr("Compare with this text"), lambda: self._compare(paths[0])),
            (self.tr("Open here"), lambda: self.open(request)),
            (self.tr("Open in a new window"), lambda: self.openElsewhere.emit(request)),
        )

    def _compare(self, path: str) -> None:
        self._message_bar.withdraw("drop")
        self.compareRequested.emit(path)

    def again(self, encoding: str | None = None) -> None:
        """Read the same again, as ``encoding`` if one is given."""
        request = self.request
        if request is not None:
            self.open(replace(request, encoding=encoding or request.encoding))

    def leave(self) -> None:
        """The document is shown no more."""
        self.cancel()
        self.document = self.request = None
        self._watch("")

    def cancel(self) -> bool:
        """Stop reading. False if nothing is being read."""
        task, self._task, self._beginning = self._task, None, None
        if task is None:
            return False
        task.cancel()
        self._status.idle("")
        return True

    def _opened(self, document: Document) -> None:
        if self.sender() is not self._task:
            return
        self.document = document
        if self.request is not None and self.request.pasted and document.path:
            # What was said in a recording is not listened to again when it is reloaded.
            self.request = OpenRequest(path=Path(document.path), target=self.request.target)
        if self._pasted.holds(Path(document.path)):
            document.name = Path(document.path).stem
        if document.partial:
            self._beginning = document
            self.opened.emit(document)
            self._say_opening(document.name)
            return
        beginning, self._task, self._beginning = self._beginning, None, None
        self._watch(document.path)
        (self.opened if beginning is None else self.completed).emit(document)

    def _get_on(self, done: int, of: int) -> None:
        if self.sender() is self._task:
            self._status.get_on(done, of)

    def _say_opening(self, name: str) -> None:
        self._status.busy(self.tr("Opening {name}").format(name=isolated(name)))

    def _not_opened(self, error: Exception) -> None:
        if self.sender() is not self._task:
            return
        self._task = self._beginning = None
        self._status.idle("")
        request = self.request
        if isinstance(error, IsFolder) and request is not None and request.path is not None:
            self._expand([request.path], request.target)
        else:
            self._tell(error)

    def _tell(self, error: Exception) -> None:
        choose = (self.tr("Open…"), lambda: self.fileWanted.emit())
        actions = [choose]
        if isinstance(error, NoRecognition):
            download = QCoreApplication.translate("PuttingInStep", "Download a model…")
            add = QCoreApplication.translate("PuttingInStep", "Add a model…")
            actions[:0] = [(download, self.modelDownloadWanted.emit), (add, self.modelWanted.emit)]
        self._message_bar.show_message("open", messages.words(error), *actions)
        self.failed.emit(error)

    def tell_gaps(self, document: Document) -> None:
        """Say so where many words of ``document`` are not shown, or stand under no speaker."""
        coverage, contents = document.source.coverage, document.contents
        self._message_bar.withdraw("hidden")
        self._message_bar.withdraw("narration")
        if coverage.hidden_share > MOST_HIDDEN and contents.hides_dropped:
            words = self.tr(
                "{share} % of the words are not shown: they look like what stands around a text, "
                "not like part of it."
            )
            show = (self.tr("Show all"), self.droppedWanted.emit)
            text = words.format(share=number(round(100 * coverage.hidden_share)))
            self._message_bar.show_message("hidden", text, show)
        rows = contents.rows
        if coverage.narrated_share > MOST_NARRATION and NARRATION in rows.kind:
            words = self.tr(
                "{share} % of the words stand under no speaker. Some speakers may not have been "
                "recognized."
            )
            first = next(row for row in rows.order if rows.kind[row] == NARRATION)
            go = (self.tr("Go there"), lambda: self.rowWanted.emit(first))
            text = words.format(share=number(round(100 * coverage.narrated_share)))
            self._message_bar.show_message("narration", text, go)

    def _watch(self, path: str) -> None:
        if old := self._watcher.files():
            self._watcher.removePaths(old)
        if path:
            self._watcher.addPath(path)

    def _changed(self) -> None:
        document = self.document
        if document is not None and document.path and not document.private:
            path = Path(document.path)
            task = self._change = Task(lambda job: (path, self._documents.missing([path], job)))
            task.done.connect(self._tell_change)
            self._runner.start(task)

    def _tell_change(self, looked_at: tuple[Path, list[Path]]) -> None:
        document, (path, missing) = self.document, looked_at
        if document is None or Path(document.path) != path:
            return
        if missing:
            words = self.tr("“{name}” is no longer where it was. What you see is kept here.")
            self._message_bar.show_message("disk", words.format(name=isolated(document.name)))
            return
        self._watch(document.path)
        words = self.tr("“{name}” has changed since it was opened.")
        again = (self.tr("Reload"), self.again)
        self._message_bar.show_message("disk", words.format(name=isolated(document.name)), again)
