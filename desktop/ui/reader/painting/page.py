"""Painting what is in view: the header, the rows, the name of who speaks at the top."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLine, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.layouts import Layouts
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.painting.headers import paint_header
from desktop.ui.reader.painting.rows import RowPainter


class PagePainter:
    """Paints a scene in ``theme``. ``band`` says from where to where in the viewport the text
    stands out from the rest; None: all of it is alike."""

    def __init__(
        self,
        scene: Scene,
        highlights: Highlights,
        theme: Theme,
        band: Callable[[], tuple[int, int] | None],
    ) -> None:
        self._scene, self._highlights, self._theme = scene, highlights, theme
        self._band = band
        self._rows: tuple[Layouts, RowPainter] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self._theme, self._rows = theme, None

    def forget(self) -> None:
        """Another document is about to be shown."""
        self._rows = None

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Draw what of the view lies in ``area``."""
        scene = self._scene
        painter.fillRect(area, self._theme.color("surface"))
        visible = scene.visible
        if not scene.has_document:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not visible or visible[0][0] == 0:
            header = scene.header
            top = visible[0][1] - header.height if visible else 0
            paint_header(painter, header, scene.frame, top, self._theme)
        if not visible:
            self._paint_empty(painter)
        if (band := self._band()) is None:
            self._paint_rows(painter, area, False)
            return
        top, bottom = band
        width, height = scene.frame.width, max(area.bottom() + 1, bottom)
        for part, dimmed in (
            (QRect(0, 0, width, top), True),
            (QRect(0, top, width, bottom - top), False),
            (QRect(0, bottom, width, height - bottom), True),
        ):
            if not (inside := part & area).isEmpty():
                painter.save()
                painter.setClipRect(inside)
                self._paint_rows(painter, inside, dimmed)
                painter.restore()
        painter.setPen(self._theme.color("muted"))
        painter.drawLines([QLine(0, y, width, y) for y in (top - 1, bottom)])

    def _paint_rows(self, painter: QPainter, area: QRect, dimmed: bool) -> None:
        """The rows as far as they lie in ``area``, and the name that stands at the top."""
        scene, rows = self._scene, self._row_painter()
        rows.dimmed = dimmed
        for at, y in scene.visible:
            if y <= area.bottom() and y + scene.height_of(at) + 4 >= area.top():
                rows.row(painter, at, y, QRectF(area))
        rows.standing_name(painter, scene.visible)

    def _row_painter(self) -> RowPainter:
        scene = self._scene
        if self._rows is None or self._rows[0] is not scene.layouts:
            layouts, settings = scene.layouts, scene.settings
            rows = RowPainter(scene.model, layouts, self._theme, settings, self._highlights)
            self._rows = layouts, rows
        return self._rows[1]

    def _paint_empty(self, painter: QPainter) -> None:
        scene = self._scene
        painter.setFont(scene.fonts.name)
        painter.setPen(self._theme.color("muted"))
        left, top = 20, scene.header.height + 20
        box = QRect(left, top, scene.frame.width - 2 * left, max(scene.height - top - left, 1))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        words = QCoreApplication.translate(
            "Reader", "No speaker is selected, so there is nothing to show."
        )
        painter.drawText(box, flags, words)
