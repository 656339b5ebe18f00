"""Find and replace in the person's own wording."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.steps.wordings import Replace
from desktop.ui.dialogs.sizing import resize_to_text


class ReplaceDialog(QDialog):
    """Asks what is to be replaced and tells how often it stands in ``texts()``; ``act`` replaces
    it."""

    def __init__(
        self,
        texts: Callable[[], Sequence[str]],
        act: Callable[[Replace], bool],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._texts, self._act = texts, act
        self.setWindowTitle(self.tr("Find and replace in your wording"))
        self.sought, self.replacement = QLineEdit(), QLineEdit()
        self.match_case = QCheckBox(self.tr("&Match case"))
        self.whole_words = QCheckBox(self.tr("&Whole words"))
        self.count = QLabel()
        self.replace = QPushButton(self.tr("Replace &all"))
        form = QFormLayout()
        form.addRow(self.tr("&Find:"), self.sought)
        form.addRow(self.tr("R&eplace with:"), self.replacement)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.replace, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.match_case, self.whole_words, self.count, buttons):
            column.addWidget(widget)
        self.sought.textChanged.connect(self._tell)
        self.match_case.toggled.connect(self._tell)
        self.whole_words.toggled.connect(self._tell)
        self.replace.clicked.connect(self._replace)
        resize_to_text(self, 77, 1)
        self._tell()

    def _step(self) -> Replace:
        return Replace(
            self.sought.text(),
            self.replacement.text(),
            self.match_case.isChecked(),
            self.whole_words.isChecked(),
        )

    def _tell(self) -> None:
        step = self._step()
        count = sum(step.replaced(text)[1] for text in self._texts()) if step.find else 0
        self.count.setText(self.tr("%n time(s) in your wording", "", count) if step.find else "")
        self.replace.setEnabled(count > 0)

    def _replace(self) -> None:
        step = self._step()
        count = sum(step.replaced(text)[1] for text in self._texts())
        if self._act(step):
            self._tell()
            self.count.setText(self.tr("Replaced %n time(s)", "", count))
