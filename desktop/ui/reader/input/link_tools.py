"""The tools that repair a link: in the gutter between two columns, at the current row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.frame import LANE_GAP
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.widgets.retranslated import Retranslated

TOOLS = ("merge_up", "merge_down", "split_link", "cut_link", "accept_link")  # names of actions
_WIDTH = LANE_GAP - 4  # px
_ICON = 16


class Grip(QToolButton):
    """Is dragged up or down, to the row above or below."""

    dragged = Signal(int)  # -1 up, 1 down

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: int | None = None  # where on the screen it was taken
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu and its keys do the same
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = round(event.globalPosition().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        taken, self._from = self._from, None
        way = round(event.globalPosition().y()) - taken if taken is not None else 0
        if abs(way) >= self.height() // 2:
            self.dragged.emit(1 if way > 0 else -1)


class LinkTools(Retranslated, QFrame):
    """Five buttons, one below the other, and what drags a sentence of the other text to the row
    above or below. They stand beside no row but the current one."""

    pressed = Signal(str)  # one of `TOOLS`
    dragged = Signal(int)  # a sentence: -1 up, 1 down

    def __init__(self, viewport: QWidget, scene: Scene, theme: Theme) -> None:
        super().__init__(viewport)
        self._scene, self._theme = scene, theme
        self._painted: Theme | None = None  # the theme that the icons are drawn for
        self._row, self._column, self._wanted = -1, "", False
        self.setProperty("look", "tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 2, 1, 2)
        column.setSpacing(0)
        self.buttons = {name: QToolButton(self) for name in TOOLS}
        for name, button in self.buttons.items():
            button.setFixedSize(QSize(_WIDTH - 2, _WIDTH - 4))
            button.setIconSize(QSize(_ICON, _ICON))
            button.setProperty("look", "tool")
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            column.addWidget(button)
        self.grip = Grip(self)
        self.grip.setFixedSize(QSize(_WIDTH - 2, _WIDTH - 4))
        self.grip.setIconSize(QSize(_ICON, _ICON))
        self.grip.setProperty("look", "tool")
        self.grip.dragged.connect(self.dragged)
        column.insertWidget(2, self.grip)
        self.buttons["accept_link"].setCheckable(True)
        self.hide()
        scene.placeChanged.connect(self.follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        words = {
            "merge_up": self.tr("Merge with the one above"),
            "merge_down": self.tr("Merge with the one below"),
            "split_link": self.tr("Split here"),
            "cut_link": self.tr("Cut the link"),
            "accept_link": self.tr("Accept the link"),
        }
        for name, button in self.buttons.items():
            button.setToolTip(words[name])
            button.setAccessibleName(words[name])
        drag = self.tr("Drag a sentence up or down")
        self.grip.setToolTip(drag)
        self.grip.setAccessibleName(drag)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        if not self.isHidden():
            self._paint_icons()

    def _paint_icons(self) -> None:
        """Draw the icons, if they are not: not before they are shown, since that takes a while."""
        if self._painted is self._theme:
            return
        self._painted = self._theme
        for name, button in self.buttons.items():
            button.setIcon(icon(name.replace("_", "-"), self._theme))
        self.grip.setIcon(icon("move-sentence", self._theme))

    def set_wanted(self, on: bool) -> None:
        """Show them at the current row, or nowhere."""
        self._wanted = on
        self.follow()

    def stand_at(self, row: int, column: str, accepted: bool) -> None:
        """Stand at ``row`` (id; -1: nowhere), before ``column``. ``accepted``: the link is."""
        self._row, self._column = row, column
        self.buttons["accept_link"].setChecked(accepted)
        self.follow()

    def follow(self) -> None:
        """Stand beside the row, wherever that is now."""
        scene = self._scene
        top = scene.top_of_row(self._row) if self._row >= 0 and self._wanted else None
        lanes = scene.frame.lanes
        at = next((n for n, lane in enumerate(lanes) if self._column in lane.columns), 0)
        if top is None or not at:
            self.hide()
            return
        left, right = sorted((lanes[at - 1], lanes[at]), key=lambda lane: lane.x)
        middle = (left.x + left.width + right.x) // 2
        layout, height = scene.row(scene.model.shown_at(self._row)), self.sizeHint().height()
        low = top + min(layout.top, layout.bottom - height)  # it ends with the row, at the lowest
        low = max(min(low, scene.height - height), 0)
        self.setGeometry(middle - _WIDTH // 2, low, _WIDTH, height)
        self._paint_icons()
        self.show()
