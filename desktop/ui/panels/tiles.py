"""Tiles to choose a theme; each shows its theme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from desktop.ui.look import themes
from desktop.ui.look.themes import SYSTEM, Theme
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.tips import as_written

_COLUMNS = 3
_WIDE = 88  # px
_SMALL = 0.9  # size of a name beside that of other words
_LARGE = 22  # px of a line from which names wrap


class Tile(QRadioButton):
    """A theme: its surface, a word of text, and the colours of its first speakers. ``name`` is
    "system" for the one that follows the system; it shows light and dark, half and half."""

    def __init__(self, name: str, shown: tuple[Theme, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._shown = shown
        self._frame: Theme = shown[0]
        self._wraps = False
        self.setProperty("look", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_frame(self, theme: Theme) -> None:
        """Paint the sign of the chosen tile and the focus in the colours of the theme in use."""
        self._frame = theme
        self.update()

    def too_long(self) -> bool:
        """Whether the name needs two lines."""
        return self._one_line(QFontMetrics(self._name_font()), _WIDE) != self.text()

    def set_wrapping(self, wraps: bool) -> None:
        """Reserve two lines for the name."""
        self._wraps = wraps
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, 40 + (1 + self._lines()) * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _lines(self) -> int:
        """The lines of the name: in large print it needs two."""
        return 2 if self._wraps or self.fontMetrics().height() > _LARGE else 1

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._lines() * self.fontMetrics().height() + 4
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3 - words)
        outline = QPainterPath()
        outline.addRoundedRect(box, 6, 6)
        width = box.width() / len(self._shown)
        for at, theme in enumerate(self._shown):
            part = QRectF(box.x() + at * width, box.y(), width, box.height())
            painter.setClipPath(outline)
            self._paint_sample(painter, part, theme)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = self._frame.color("accent" if self.isChecked() else "border")
        painter.setPen(QPen(colour, 3 if self.isChecked() else 1))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._frame.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        self._paint_name(painter, words)

    def _paint_sample(self, painter: QPainter, part: QRectF, theme: Theme) -> None:
        painter.fillRect(part, theme.color("surface"))
        font = QFont(self.font())
        font.setFamilies(["Noto Serif", "DejaVu Serif", "Georgia"])
        font.setPointSizeF(font.pointSizeF() * 1.35)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(part.adjusted(0, 2, 0, -8), Qt.AlignmentFlag.AlignCenter, "Aa")
        bars = 3
        width = (part.width() - 16) / bars
        for index in range(bars):
            bar = QRectF(part.x() + 8 + index * width, part.bottom() - 9, width - 3, 3)
            painter.fillRect(bar, theme.speaker_color(index))

    def _paint_name(self, painter: QPainter, height: int) -> None:
        painter.setFont(self._name_font())
        painter.setPen(self._frame.color("text"))
        room = QRect(0, self.height() - height, self.width(), height)
        side = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        if self._lines() == 2:
            painter.drawText(room, side | Qt.TextFlag.TextWordWrap, self.text())
            return
        painter.drawText(room, side, self._one_line(painter.fontMetrics(), room.width()))

    def _one_line(self, metrics: QFontMetrics, width: int) -> str:
        """As much of the name as fits into ``width`` px."""
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font


class Tiles(Retranslated, QWidget):
    """All themes. Arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, all_themes: Mapping[str, Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self._themes, self._built = all_themes, dict(all_themes)
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._group.buttonClicked.connect(lambda tile: self.chosen.emit(tile.name))
        self.set_themes(all_themes)

    def set_themes(self, all_themes: Mapping[str, Theme]) -> None:
        """Offer to follow the system, and ``all_themes``."""
        for tile in self.tiles:
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._themes, self._built = all_themes, dict(all_themes)
        shown: dict[str, tuple[Theme, ...]] = {SYSTEM: (all_themes["light"], all_themes["dark"])}
        shown |= {name: (theme,) for name, theme in all_themes.items()}
        self.tiles = [Tile(name, parts, self) for name, parts in shown.items()]
        for at, tile in enumerate(self.tiles):
            self._group.addButton(tile)
            self._grid.addWidget(tile, at // _COLUMNS, at % _COLUMNS)
        self.retranslate()

    def show_chosen(self, name: str) -> None:
        """Show which theme is in use. Make the tiles again if the themes have changed."""
        if dict(self._themes) != self._built:
            self.set_themes(self._themes)
        frame = themes.chosen(self._themes, name)
        for tile in self.tiles:
            tile.set_frame(frame)
            if tile.name == name:
                tile.setChecked(True)

    def retranslate(self) -> None:
        """Set the names in the language of the window."""
        for tile in self.tiles:
            theme = self._themes.get(tile.name)
            words = themes.title(theme) if theme else self.tr("Match system")
            tile.setText(words)
            tile.setToolTip(as_written(words))
            tile.setAccessibleName(self.tr("Colours: {name}").format(name=words))
        wraps = any(tile.too_long() for tile in self.tiles)
        for tile in self.tiles:
            tile.set_wrapping(wraps)
