"""The menu of the text: what can be done with a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.controllers.correction import Corrections
from desktop.ui.controllers.engines import EngineChoice
from desktop.ui.reader.view import Reader
from desktop.ui.window.actions import Actions


class TextMenu(QObject):
    """Opens where the reading view asks for it."""

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        engines: EngineChoice,
        corrections: Corrections,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._actions = reader, actions
        self._engines, self._corrections = engines, corrections
        self._menu_parent = parent
        reader.customContextMenuRequested.connect(self._show)

    def _show(self, point: QPoint) -> None:
        row, link = self._reader.row_at(point), self._reader.link_at(point)
        if row >= 0:
            menu = self.menu(row, (link.first, link.last) if link else (0, -1))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._reader.viewport().mapToGlobal(point))

    def menu(self, row: int, sentences: tuple[int, int] = (0, -1)) -> QMenu:
        """The menu for the paragraph ``row`` and for its ``sentences``, first to last (-1: to
        its end)."""
        menu = QMenu(self._menu_parent)
        for name in ("copy", "copy_both", "quote", "find"):
            menu.addAction(self._actions[name])
        self._engines.offer(menu, row, *sentences)
        menu.addSeparator()
        if self._corrections.offer(menu, row, sentences[0]):
            menu.addSeparator()
            for name in ("undo", "redo"):
                menu.addAction(self._actions[name])
        return menu
