"""Exports from the window: what and where to is asked, another thread writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.errors import AlreadyThere, EnfaceError
from desktop.export import Export, Options
from desktop.services import exporting
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.preferences import Preferences
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages
from desktop.ui.words.names import language_name

if TYPE_CHECKING:
    from desktop.ui.dialogs.export import ExportChoice, ExportDialog

_KEY = "export"
_PATIENCE = 500  # ms until the progress is shown


class Exporting(QObject):
    """One export at a time. ``require_other`` raises where a file is one that was read."""

    ended = Signal()  # saved, failed or cancelled

    def __init__(
        self,
        reader: Reader,
        runner: Runner,
        preferences: Preferences,
        require_other: Callable[[Path], None],
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._runner, self._preferences = reader, runner, preferences
        self._require_other, self._message_bar = require_other, message_bar
        self._window = parent
        self._last: ExportChoice | None = None
        self._task: Task | None = None
        self._path = Path()
        self.progress: QProgressDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being exported."""
        return self._task is not None

    def ask(self) -> ExportDialog | None:
        """Ask what to export; the dialog. None where there is nothing to export."""
        from desktop.ui.dialogs.export import ExportChoice, ExportDialog

        model = self._reader.reader_model
        if model is None:
            return None
        self._message_bar.withdraw(_KEY)
        filtered = None if len(model.ids) == len(model.rows.order) else list(model.ids)
        shown = self._reader.shown_columns()
        last = self._last or ExportChoice()
        dialog = ExportDialog(model.document, shown, filtered, last, self._window)
        dialog.chosen.connect(self._choose_file)
        dialog.open()
        return dialog

    def _choose_file(self, choice: ExportChoice) -> None:
        """Ask for a file, and export into it."""
        model = self._reader.reader_model
        if model is None:
            return
        document = model.document
        start = Path(document.name).stem or self.tr("Transcript")
        folder = Path(document.path).parent if document.path else Path()
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(folder / f"{start}.{choice.extension}"),
            f"{choice.extension.upper()} (*.{choice.extension})",
        )
        if name:
            self.export(choice, Path(name))

    def export(self, choice: ExportChoice, path: Path) -> None:
        """Export into the file at ``path``, which gets the extension of the format where it has
        another. What is wrong is told in the window."""
        model = self._reader.reader_model
        if model is None or self.busy:
            return
        self._last = choice
        named = path.suffix.lower() == f".{choice.extension}"
        path = path if named else path.with_name(f"{path.name}.{choice.extension}")
        try:
            self._require_other(path)
            if not named and path.exists():  # nobody was asked whether to replace that
                raise AlreadyThere(name=path.name)
        except EnfaceError as error:
            self._show(error)
            return
        text = ParallelText.of(model.document, choice.columns, choice.rows)
        self._start(text, choice, path)

    def _start(self, text: ParallelText, choice: ExportChoice, path: Path) -> None:
        options = Options(
            notes=choice.notes, translate=_in_the_windows_language, language_name=language_name
        )
        settings = self._preferences.current

        def pdf() -> Export:
            from desktop.ui.printing.pdf import Pdf

            return Pdf(settings)

        def work(job: Job) -> None:
            exporting.save(path, exporting.export(choice.extension, text, options, job, pdf))

        self._path, self._task = path, Task(work)
        self._task.progress.connect(self._report)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._show)
        self._task.ended.connect(self._end)
        self._show_progress(self._task, len(text.rows))
        self._runner.start(self._task)

    # -- how it goes -----------------------------------------------------------------------------

    def _show_progress(self, task: Task, rows: int) -> None:
        words = self.tr("Exporting “{name}”…").replace("{name}", self._path.name)
        progress = QProgressDialog(words, self.tr("Cancel"), 0, max(1, rows), self._window)
        progress.setWindowTitle(self.tr("Export"))
        progress.setMinimumDuration(_PATIENCE)
        progress.setAutoClose(False)
        progress.setAutoReset(False)
        progress.canceled.connect(task.cancel)
        progress.setValue(0)
        self.progress = progress

    def _report(self, done: int, of: int) -> None:
        if self.progress is not None and not self.progress.wasCanceled():
            self.progress.setMaximum(max(1, of))
            self.progress.setValue(min(done, of))

    def _finish(self) -> None:
        path = self._path
        words = self.tr("Exported as “{name}”.").replace("{name}", path.name)
        self._message_bar.show_message(
            _KEY, words, (self.tr("Open the folder"), lambda: _open_folder(path))
        )

    def _show(self, error: Exception) -> None:
        self._message_bar.show_message(_KEY, messages.words(error))

    def _end(self) -> None:
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
        self.progress = self._task = None
        self.ended.emit()


def _in_the_windows_language(words: str) -> str:
    """Words of an export; the reasons to check a sentence have their own context."""
    for context in ("exports", "reasons"):
        translated = QCoreApplication.translate(context, words)
        if translated != words:
            return translated
    return words


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
