"""The dialog that copies a sentence, a paragraph, a turn or what is selected, with its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.reader.input import copying
from desktop.ui.reader.input.copying import Copy
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader

Columns = tuple[str, ...]


class CitingDialog(QDialog):
    """Shows what will be copied of ``reader`` as it will be copied."""

    def __init__(self, reader: Reader, model: ReaderModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copy and cite"))
        self._model = model
        self._units = _units(reader, model)
        self.unit = QComboBox()
        for name in self._units:
            self.unit.addItem(self._unit_name(name), name)
        self.columns = {column: self._tick(column) for column in reader.shown_columns()}
        self.source = QCheckBox(self.tr("Title, date and place"))
        self.source.setChecked(True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What will be copied"))
        self._lay_out()
        self.unit.currentIndexChanged.connect(self._show)
        for box in (*self.columns.values(), self.source):
            box.toggled.connect(self._show)
        self._show()

    def _tick(self, column: str) -> QCheckBox:
        caption = self._model.caption(column)
        box = QCheckBox(caption.title or caption.short or self._model.column(column).language)
        box.setChecked(True)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Copy"), self.unit)
        words = self.tr("Columns")
        for box in self.columns.values():
            form.addRow(words, box)
            words = ""
        form.addRow(self.tr("Source"), self.source)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy.setProperty("look", "primary")
        self.copy.setDefault(True)
        buttons.accepted.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.text)
        column.addWidget(buttons)
        resize_to_text(self, 93, 33)

    def _unit_name(self, unit: str) -> str:
        return {
            "selection": self.tr("What is selected"),
            "sentence": self.tr("This sentence"),
            "paragraph": self.tr("This paragraph"),
            "turn": self.tr("All that is said in this turn"),
        }[unit]

    def _show(self) -> None:
        columns = tuple(column for column, box in self.columns.items() if box.isChecked())
        take = self._units.get(str(self.unit.currentData()))
        words = ""
        if take is not None and columns:
            words = copying.quote(self._model, take(columns), self.source.isChecked())
        self.text.setPlainText(words)
        self.copy.setEnabled(bool(words))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.accept()


def _units(reader: Reader, model: ReaderModel) -> dict[str, Callable[[Columns], Copy]]:
    """What there is to copy, by name, the most likely first."""
    units: dict[str, Callable[[Columns], Copy]] = {}
    if selection := reader.selecting.selection:
        units["selection"] = lambda columns: copying.of_selection(model, selection, columns)
    link = reader.current.link
    if link is not None:
        units["sentence"] = lambda columns: copying.of_link(model, link, columns)
    row = link.row if link is not None else reader.here()
    if len(model.ids) and model.shown_at(row) >= 0:
        turn = model.rows.turn[row]
        rows = [each for each in model.ids if model.rows.turn[each] == turn]
        units["paragraph"] = lambda columns: copying.of_rows(model, [row], columns)
        units["turn"] = lambda columns: copying.of_rows(model, rows, columns)
    return units
