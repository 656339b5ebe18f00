"""How far the translation of the library is, and what could not be translated."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library.courtesy import Why
from desktop.services.library.file import Asked
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words import messages
from desktop.ui.words.names import language_name, number, path_name
from desktop.ui.words.plurals import Plurals


class BatchLine(QWidget):
    """A line of words and buttons, which is there when there is anything to tell. ``goOnPressed``:
    what is left is to be translated."""

    goOnPressed = Signal()

    def __init__(self, batch: LibraryBatch) -> None:
        super().__init__()
        self._batch = batch
        self.text, self.bar = QLabel(wordWrap=True), QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the translation"))
        self.stop, self.go_on = QPushButton(self.tr("Stop")), QPushButton(self.tr("Continue"))
        self.give_up = QPushButton(self.tr("Discard"))
        self.give_up.setToolTip(self.tr("Translate none of what is left"))
        self.report = QPushButton(self.tr("Not translated…"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.text, 1)
        for widget in (self.bar, self.report, self.give_up, self.go_on, self.stop):
            line.addWidget(widget)
        self.stop.clicked.connect(batch.stop)
        self.go_on.clicked.connect(self.goOnPressed)
        self.give_up.clicked.connect(batch.withdraw)
        self.report.clicked.connect(self.show_report)
        batch.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        batch, step = self._batch, self._batch.step
        waits = not batch.running and bool(batch.left)
        told = not batch.running and bool(batch.failed or batch.skipped)
        self.setVisible(batch.running or waits or told or batch.problem is not None)
        for button, shown in (
            (self.stop, batch.running),
            (self.bar, batch.running),
            (self.go_on, waits),
            (self.give_up, waits or told),
            (self.report, told),
        ):
            button.setVisible(shown)
        if batch.running:
            self.bar.setRange(0, step.of if step is not None else 0)
            self.bar.setValue(step.done if step is not None else 0)
        self.text.setText(" · ".join(self._words()))

    def _words(self) -> list[str]:
        batch, step = self._batch, self._batch.step
        left, failed, skipped = len(batch.left), len(batch.failed), len(batch.skipped)
        words = []
        if batch.running:
            words.append(self.tr("Preparing to translate…"))
            if step is not None:
                text = self.tr("Translating: {done} of {of} transcripts")
                words = [text.format(done=number(step.done), of=number(step.of))]
                left, failed = 0, step.failed
                if batch.why is Why.WINDOW:
                    words.append(self.tr("waits: the text in the window comes first"))
                elif batch.why is Why.BATTERY:
                    words.append(self.tr("waits: this computer runs on its battery"))
                elif step.seconds_left is not None:
                    words.append(Plurals().time_left(step.seconds_left))
        elif batch.problem is not None:
            words.append(messages.words(batch.problem))
        if left and not batch.running:
            words.append(self.tr("%n transcript(s) left to translate", "", left))
        if failed:
            words.append(self.tr("failed: {count}").format(count=number(failed)))
        if skipped and not batch.running:
            words.append(self.tr("skipped: {count}").format(count=number(skipped)))
        return words

    def show_report(self) -> FailedDialog:
        """Show what could not be translated, and why."""
        dialog = FailedDialog(self._batch, self)
        dialog.open()
        return dialog


class FailedDialog(QDialog):
    """Lists the transcripts that could not be translated, and saves a report."""

    def __init__(self, batch: LibraryBatch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not translated"))
        self._batch = batch
        titles = self.tr("File"), self.tr("Into"), self.tr("Reason")
        model = RowsModel(titles, _texts_of_failed, tip=_reason)
        model.show([*batch.failed, *batch.skipped])
        self.table = PlainTable(self.windowTitle(), model, (40, 18))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.told = QLabel(wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(
            self.tr("&Save report…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.setToolTip(
            self.tr("What was translated, what failed and why, for other programs")
        )
        self.save.clicked.connect(self._ask_to_save)
        buttons.rejected.connect(self.reject)
        batch.reporting.done.connect(self._tell_saved)
        batch.reporting.failed.connect(self._tell_problem)
        column = QVBoxLayout(self)
        for widget in (self.table, self.told, buttons):
            column.addWidget(widget)
        resize_to_text(self, 140, 22)

    def _ask_to_save(self) -> None:
        title, kinds = self.tr("Save the report"), self.tr("JSON (*.json)")
        name, _ = QFileDialog.getSaveFileName(self, title, "enface-report.json", kinds)
        if name:
            self.told.clear()
            self._batch.write_report(Path(name))

    def _tell_saved(self) -> None:
        self.told.setText(self.tr("The report is saved."))

    def _tell_problem(self, error: Exception) -> None:
        self.told.setText(messages.words(error))


def _texts_of_failed(each: Asked) -> Sequence[str]:
    return path_name(str(each.path)), language_name(each.target), _reason(each)


def _reason(each: Asked) -> str:
    return messages.words(each.trouble) if each.trouble is not None else ""
