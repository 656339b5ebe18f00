"""How the window is dressed: one style sheet made from a theme, for all of the interface.

Widgets say what they are by properties, so that no widget holds a colour of its own; which words
there are stands in resources/style.qss:

- ``bar`` on a QWidget, by where it is ("top", "side", …): flat, with a thin line;
- ``look`` on a button or another part: "filled", "quiet" (flat until hovered), "primary" (the one
  to press), "tile", "card" …; without it a QToolButton is quiet and a QPushButton filled;
- ``tone`` on a QLabel: "muted", "heading", "small" …
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.ui.look import themes
from desktop.ui.look.colour import contrast
from desktop.ui.look.themes import Theme

_ROLE = re.compile(r"@(\w+)")
_SHADES = {"black": "#000000", "white": "#FFFFFF"}  # a style sheet cannot colour its pictures
_LENGTH = re.compile(r"(?<!\d)(\d++)u\b")


def stylesheet(theme: Theme, scale: float = 1.0, mirrored: bool = False) -> str:
    """resources/style.qss with the colours of the theme.

    ``scale`` 0.8 to 2.5 multiplies the lengths. ``mirrored`` is for right to left, where the other
    part of a slider is filled.
    """
    text = (paths.RESOURCES / "style.qss").read_text("utf-8")
    text = _ROLE.sub(lambda match: theme.hex(match[1]), text)
    text = _LENGTH.sub(lambda match: f"{max(1, round(int(match[1]) * scale))}px", text)
    for word, ground in (("$on", "selection"), ("$off", "window")):
        shade = max(
            ("black", "white"), key=lambda shade: contrast(_SHADES[shade], theme.hex(ground))
        )
        text = text.replace(word, shade)
    text = text.replace("$filled", "add-page" if mirrored else "sub-page")
    return text.replace("$marks", (paths.RESOURCES / "icons" / "marks").as_posix())


def apply_stylesheet(app: QApplication, theme: Theme, font: QFont, scale: int = 100) -> None:
    """Use ``theme`` in the whole program.

    ``font`` is the system's interface font as it was at the start; ``scale`` in per cent (80 to
    250) multiplies it and all lengths.
    """
    sized = QFont(font)
    sized.setPointSizeF(max(1.0, font.pointSizeF()) * scale / 100)
    if not app.styleSheet() and app.style().name() != "fusion":
        app.setStyle("Fusion")  # what the style sheet is made for, the same everywhere
    text = stylesheet(theme, scale / 100, app.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    app.setStyleSheet("")  # from one sheet to another Qt takes twice as long as by way of none
    app.setFont(sized)
    app.setPalette(themes.palette(theme))
    app.setStyleSheet(text)
