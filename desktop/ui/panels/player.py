"""The bar below the text that plays a recording."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.themes import Theme
from desktop.ui.reader.model.headings import clock
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fitting import FittingLine
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.names import decimal, local_digits

RATES = (0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_NO_LENGTH = 1  # ms: in a window from right to left Qt draws an empty range as played
_STEP, _PAGE = 5_000, 30_000  # ms of the keys of the slider
_LOUD = 100
_LOUDNESS_WIDTH = 80  # px
_LEAST_SLIDER, _LEAST_NAME = 8, 12  # average characters


class PlaceSlider(QSlider):
    """Where the recording is, in ms; a press goes there. The part that is repeated is framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self._loop: tuple[int, int] | None = None

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """From where to where, in ms, it is repeated; None: it is not."""
        self._loop = loop
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.maximum() > _NO_LENGTH:
            self.setValue(self._value_at(event.position().x()))
            self.sliderMoved.emit(self.value())
        super().mousePressEvent(event)

    def _value_at(self, x: float) -> int:
        share = min(max(x / max(self.width(), 1), 0.0), 1.0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return round(share * self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._loop is None or self.maximum() == _NO_LENGTH:
            return
        ends = [each * self.width() / self.maximum() for each in self._loop]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends = [self.width() - each for each in reversed(ends)]
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().windowText().color(), 2))
        height = self.height() / 2
        painter.drawRoundedRect(
            QRectF(ends[0], height / 2, max(ends[1] - ends[0], 4), height).adjusted(1, 0, -1, 0),
            2,
            2,
        )


class PlayerBar(Retranslated, FittingLine):
    """Shows what it is told; its signals tell what was pressed."""

    playPressed = Signal()
    moved = Signal(int)  # to this place, in ms
    rateChosen = Signal(float)
    loopPressed = Signal()
    loudnessChosen = Signal(float)  # 0 to 1
    closePressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._playing, self._keys = theme, False, dict[str, str]()
        self.setProperty("bar", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.play, self.loop, self.close_ = QToolButton(), QToolButton(), QToolButton()
        self.at, self.length, self.name = QLabel(), QLabel(), ElidedLabel()
        self.place, self.loudness = PlaceSlider(), QSlider(Qt.Orientation.Horizontal)
        self.rate = Choice()
        self.loudness.setRange(0, _LOUD)
        self.loudness.setValue(_LOUD)
        self.loudness.setFixedWidth(_LOUDNESS_WIDTH)
        self.loop.setCheckable(True)
        self.play.setProperty("look", "filled")
        self.loop.setProperty("look", "filled")
        self.close_.setText("✕")
        self._lay_out()
        self.play.clicked.connect(self.playPressed)
        self.loop.clicked.connect(self.loopPressed)
        self.close_.clicked.connect(self.closePressed)
        self.place.actionTriggered.connect(self._step)
        self.place.sliderMoved.connect(self.moved)
        self.rate.chosen.connect(lambda rate: self.rateChosen.emit(float(rate)))
        self.loudness.valueChanged.connect(lambda value: self.loudnessChosen.emit(value / _LOUD))
        self.show_place(0, 0)
        self.retranslate()
        self.show_rate(1.0)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(12)
        line.addWidget(self.play)
        line.addWidget(self.at)
        line.addWidget(self.place, 1)
        for widget in (self.length, self.rate, self.loop, self.loudness, self.name, self.close_):
            line.addWidget(widget)

    def fit(self) -> None:
        """Leave out what has no room, the name of the recording first: what can be pressed has
        keys."""
        layout = self.layout()
        assert layout is not None
        margins, character = layout.contentsMargins(), self.fontMetrics().averageCharWidth()
        clock_width = max(label.sizeHint().width() for label in (self.at, self.length))
        name = min(self.name.sizeHint().width(), _LEAST_NAME * character)
        room = self.width() - margins.left() - margins.right() - _LEAST_SLIDER * character
        for button in (self.play, self.close_):
            room -= button.sizeHint().width() + layout.spacing()
        for widget, width in (
            (self.at, clock_width),
            (self.rate, self.rate.sizeHint().width()),
            (self.loop, self.loop.sizeHint().width()),
            (self.length, clock_width),
            (self.loudness, _LOUDNESS_WIDTH),
            (self.name, name),
        ):
            room -= width + layout.spacing()
            if widget.isHidden() == (room >= 0):
                widget.setVisible(room >= 0)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the colours of ``theme``."""
        self._theme = theme
        self._show_icon()

    def retranslate(self) -> None:
        """Set the fixed words in the language of the window."""
        self.place.setAccessibleName(self.tr("Place in the recording"))
        self.loudness.setAccessibleName(self.tr("Volume"))
        self.loudness.setToolTip(self.tr("Volume"))
        self.loop.setText(self.tr("Loop sentence"))
        self.close_.setAccessibleName(self.tr("Close the recording"))
        self.close_.setToolTip(self.tr("Close the recording"))
        self._show_icon()

    def show_name(self, name: str) -> None:
        """Show which recording it is."""
        self.name.setText(name)

    def show_playing(self, playing: bool) -> None:
        """Show whether it plays."""
        if playing != self._playing:
            self._playing = playing
            self._show_icon()

    def show_place(self, position: int, duration: int) -> None:
        """Show where it is, in ms."""
        if max(duration, _NO_LENGTH) != self.place.maximum():
            self.place.setRange(0, max(duration, _NO_LENGTH))
            self.length.setText(local_digits(clock(duration / 1000)) if duration else "")
        if not self.place.isSliderDown():
            self.place.blockSignals(True)
            self.place.setValue(position)
            self.place.blockSignals(False)
        if self.at.text() != (words := local_digits(clock(position / 1000))):
            self.at.setText(words)

    def show_rate(self, rate: float) -> None:
        """Show how fast it is played."""
        rates = sorted({*RATES, rate})
        choices = [(str(each), f"{decimal(each)} ×") for each in rates]
        self.rate.offer(self.tr("Speed"), choices, str(rate))

    def show_loop(self, loop: tuple[int, int] | None) -> None:
        """Show which part is repeated, in ms; None: none."""
        self.place.show_loop(loop)
        self.loop.setChecked(loop is not None)

    def show_loudness(self, loudness: float) -> None:
        """Show how loud it is played, 0 to 1."""
        self.loudness.setValue(round(_LOUD * loudness))

    def _show_icon(self) -> None:
        self.play.setIcon(icon("pause" if self._playing else "play", self._theme))
        words = self.tr("Pause") if self._playing else self.tr("Play")
        self.play.setAccessibleName(words)
        self.play.setToolTip(words)

    def _step(self, _action: int) -> None:
        """A key or the wheel moved the slider."""
        if not self.place.isSliderDown():
            self.moved.emit(self.place.sliderPosition())
