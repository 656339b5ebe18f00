"""The program's own icons: resources/icons/NAME.svg, in one colour, coloured by the theme.

To add one, draw it on a field of 20 x 20 with strokes of "currentColor".
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import paths
from desktop.ui.look.themes import Theme

_SIZES = (16, 18, 24, 27, 36, 48, 96)  # 18 px in the bar, times its scale


def icon(name: str, theme: Theme, role: str = "text") -> QIcon:
    """The icon in the colour of ``role``, and in that of disabled words. Raises OSError if there
    is no such file."""
    return _icon(name, theme.hex(role), theme.hex("disabled"))


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon as a square picture of ``size`` px, in ``colour`` ("#RRGGBB")."""
    return _picture(_drawing(name, colour), size)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))


def _picture(drawing: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    icon = QIcon()
    for mode, drawn in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        drawing = _drawing(name, drawn)
        for size in _SIZES:
            icon.addPixmap(_picture(drawing, size), mode)
    return icon


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return (paths.RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
