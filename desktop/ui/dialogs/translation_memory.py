"""The translation memory: how large it is, and how large it may get."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.services.translation.memory import MEGABYTE, Memory, Size
from desktop.settings import BOUNDS
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.preferences import Preferences
from desktop.ui.words.names import megabytes

_AGAIN = 1_000  # ms until it is counted again while it is larger than it may be
_STEP = 100  # MB
_FIELD = 20  # average letters of width, with the buttons


class MemoryDialog(QDialog):
    """Shows the size of the memory, and lets the person change the setting ``memory_limit``."""

    def __init__(
        self, memory: Memory, preferences: Preferences, runner: Runner, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory, self._preferences, self._runner = memory, preferences, runner
        preferences.refresh("memory_limit")
        self.setWindowTitle(self.tr("Translation memory"))
        about = QLabel(
            self.tr(
                "Enface keeps its translations on this computer, so that nothing is translated "
                "twice. When the limit is reached, the ones that were used longest ago are "
                "deleted first; your own wording is kept."
            ),
            wordWrap=True,
        )
        self.size_label = QLabel(self.tr("Counting…"))
        self.size_label.setAccessibleName(self.tr("Size"))
        self.limit = _limit_field(preferences.current.memory_limit)
        form = QFormLayout()
        form.addRow(self.tr("Size:"), self.size_label)
        form.addRow(self.tr("&Limit:"), self.limit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(buttons)
        resize_to_text(self, 77, 14)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._count)
        self.limit.valueChanged.connect(self._change_limit)
        self.finished.connect(self._again.stop)
        self._count()

    def _count(self) -> None:
        memory = self._memory
        counting = Task(lambda job: memory.size())
        counting.done.connect(self._show_size)
        self._runner.start(counting)

    def _show_size(self, size: Size) -> None:
        sentences = self.tr("%n sentence(s)", "", size.segments)
        self.size_label.setText(f"{sentences}, {megabytes(size.bytes)}")
        if size.bytes > self.limit.value() * MEGABYTE and self.isVisible():
            self._again.start()

    def _change_limit(self, limit: int) -> None:
        self._preferences.change(memory_limit=limit)
        self._count()


def _limit_field(limit: int) -> QSpinBox:
    low, high = map(int, BOUNDS["memory_limit"])
    field = QSpinBox(minimum=low, maximum=high, singleStep=_STEP)
    field.setSuffix(QCoreApplication.translate("MemoryDialog", " MB"))
    field.setKeyboardTracking(False)
    field.setFixedWidth(_FIELD * field.fontMetrics().averageCharWidth())
    field.lineEdit().setTextMargins(4, 0, 4, 0)  # a style sheet's padding goes past it
    field.setValue(limit)
    return field
