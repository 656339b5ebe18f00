"""Where the translation memory has a phrase, and how that was translated."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.memory import HumanOrigin, Unit
from desktop.services.translation.memory import Memory
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words.names import engine_title, pair_name

_REST = 250  # ms without a key after which it is looked for


class MemorySearchDialog(QDialog):
    """Looks for ``phrase`` in what was translated from ``source`` to ``target``."""

    def __init__(
        self,
        memory: Memory,
        runner: Runner,
        phrase: str,
        source: str,
        target: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = memory
        self._pair = source, target
        self._looking = Latest(runner, self)
        self._looking.done.connect(self._show)
        self.setWindowTitle(self.tr("Search the translation memory"))
        self.phrase = QLineEdit(phrase, clearButtonEnabled=True)
        label = QLabel(self.tr("&Words in the original ({pair}):"))
        label.setText(label.text().format(pair=pair_name(source, target)))
        label.setBuddy(self.phrase)
        titles = (self.tr("Original"), self.tr("Translation"), self.tr("By whom"))
        self.table = RowTable(self.tr("Sentences with these words"), titles)
        self.table.setWordWrap(True)
        for number, width in enumerate((320, 320)):
            self.table.horizontalHeader().setSectionResizeMode(
                number, self.table.horizontalHeader().ResizeMode.Interactive
            )
            self.table.setColumnWidth(number, width)
        self.told = QLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.phrase, self.table, self.told, buttons):
            column.addWidget(widget)
        resize_to_text(self, 137, 34)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self.phrase.textChanged.connect(lambda _text: self._rest.start())
        self._look()

    def _look(self) -> None:
        phrase, (source, target), memory = self.phrase.text().strip(), self._pair, self._memory
        self._looking.begin(lambda job: memory.concordance(phrase, source, target))

    def _show(self, units: list[Unit]) -> None:
        self.table.fill((unit.source, unit.translation, self._by(unit)) for unit in units)
        self.told.setText(self.tr("%n sentence(s)", "", len(units)))

    def _by(self, unit: Unit) -> str:
        if isinstance(unit.origin, HumanOrigin):
            return unit.origin.who or self.tr("accepted by a person")
        return self.tr("machine translation, {engine}").format(
            engine=engine_title(unit.origin.engine)
        )
