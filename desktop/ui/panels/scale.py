"""A number with its name, a slider and a field."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

_STEPS = 400


class Scale(QWidget):
    """From ``low`` to ``high`` in steps of ``step``. With ``even`` each pixel of the slider
    multiplies the number by the same factor, for ranges such as 8 to 96."""

    valueChanged = Signal(float)

    def __init__(
        self,
        low: float,
        high: float,
        step: float,
        even: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._step, self._even = low, high, step, even
        self.label = QLabel(wordWrap=True)
        self.field = QDoubleSpinBox()
        self.field.setRange(low, high)
        self.field.setSingleStep(step)
        self.field.setDecimals(0 if step >= 1 else 1 if step >= 0.1 else 2)
        self.field.setKeyboardTracking(False)
        self.field.setMinimumWidth(96)
        self.field.lineEdit().setTextMargins(4, 0, 4, 0)  # a style sheet's padding goes past it
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setSingleStep(max(1, round(_STEPS * step / (high - low))))
        self.label.setBuddy(self.field)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        for part in (self.field, self.slider):
            keep_from_wheel(part)
        self.slider.valueChanged.connect(self._slid)
        self.field.valueChanged.connect(self._typed)

    def name(self, words: str, unit: str = "") -> None:
        """Set the name and the unit of the number, in the language of the window."""
        self.label.setText(words)
        self.field.setLocale(QLocale())  # its figures, its comma
        self.field.setSuffix(f" {unit}" if unit else "")
        self.field.setAccessibleName(words)
        self.slider.setAccessibleName(words)

    def value(self) -> float:
        """The number."""
        return self.field.value()

    def set_value(self, value: float) -> None:
        """Show ``value``; no signal is emitted."""
        value = min(self._high, max(self._low, value))
        for part in (self.field, self.slider):
            part.blockSignals(True)
        if abs(self.field.value() - value) > 1e-9:
            self.field.setValue(value)
        if self._number(self.slider.value()) != self.field.value():
            self.slider.setValue(self._position(value))
        for part in (self.field, self.slider):
            part.blockSignals(False)

    def _slid(self, position: int) -> None:
        value = self._number(position)
        if value != self.field.value():
            self.field.setValue(value)

    def _typed(self, value: float) -> None:
        self.set_value(value)
        self.valueChanged.emit(value)

    def _number(self, position: int) -> float:
        share = position / _STEPS
        if self._even:
            value = self._low * float((self._high / self._low) ** share)
        else:
            value = self._low + (self._high - self._low) * share
        return round(round(value / self._step) * self._step, 4)

    def _position(self, value: float) -> int:
        if self._even:
            return round(_STEPS * log(value / self._low) / log(self._high / self._low))
        return round(_STEPS * (value - self._low) / (self._high - self._low))


class _Wheel(QObject):
    """Lets the wheel change a control only while the control has the focus. Otherwise the panel
    scrolls."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def keep_from_wheel(widget: QWidget) -> None:
    """Let the wheel change ``widget`` only while it has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Wheel(widget))
