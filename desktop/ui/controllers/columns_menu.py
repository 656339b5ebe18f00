"""The menu that shows, hides and moves columns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.reader.view import Reader
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu


class ColumnsMenu(QObject):
    """Opens over the reading view, also on a press on the titles of the columns."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader, self._menu_parent = reader, parent
        reader.sidesRequested.connect(self.show)

    def show(self) -> None:
        """Open the menu with its first entry active, for the keyboard."""
        menu, viewport = self.menu(), self._reader.viewport()
        menu.popup(viewport.mapToGlobal(viewport.rect().topLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def menu(self) -> Menu:
        """A menu with a tick for each column. The last column that is shown cannot be hidden."""
        reader, menu = self._reader, Menu(self._menu_parent)
        menu.aboutToHide.connect(menu.deleteLater)
        shown = reader.shown_columns()
        model = reader.reader_model
        for column in model.column_ids() if model is not None else ():
            action = menu.addAction(for_menu(self._title(column)))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != (column,))
            action.triggered.connect(lambda on, column=column: self._show_column(column, on))
        self._offer_to_move(menu)
        return menu

    def _offer_to_move(self, menu: Menu) -> None:
        """Offer to put any but the first of the columns on the screen before the others."""
        others = self._reader.columns_on_screen()[1:]
        if others:
            menu.addSeparator()
            to_front = menu.submenu(self.tr("Move to the front"))
            for column in others:
                action = to_front.addAction(for_menu(self._title(column)))
                move = partial(self._reader.move_column, column, 0)
                action.triggered.connect(lambda _=False, move=move: move())

    def _title(self, column: str) -> str:
        model = self._reader.reader_model
        assert model is not None
        title = model.caption(column).title
        return title or model.column(column).language or self.tr("Original")

    def _show_column(self, column: str, on: bool) -> None:
        hidden = self._reader.hidden
        self._reader.set_hidden(hidden - {column} if on else hidden | {column})
