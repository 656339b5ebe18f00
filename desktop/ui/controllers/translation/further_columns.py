"""The submenu with further translations: other languages, other engines, beside the usual one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.packs.pack import Route
from desktop.ui.controllers.translation.translation import Translation
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu
from desktop.ui.words.names import engine_title, language_name


class FurtherColumns(QObject):
    """A tick for each way to translate the document. A ticked one has a column for the whole
    text."""

    def __init__(self, translation: Translation, parent: QWidget) -> None:
        super().__init__(parent)
        self._translation = translation
        self.menu = Menu(parent)
        self.menu.aboutToShow.connect(self.fill)
        self.menu.setEnabled(False)
        translation.languagesChanged.connect(self._enable)

    def retranslate(self) -> None:
        """Set the title of the submenu in the language of the window."""
        self.menu.setTitle(self.tr("Show &more translations"))

    def _enable(self) -> None:
        self.menu.setEnabled(self._translation.document is not None)

    def fill(self) -> None:
        """List the ways there are."""
        self.menu.clear()
        translation = self._translation
        for route in translation.routes_beside():
            words = f"{language_name(route.target)} — {for_menu(engine_title(route.choice))}"
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(translation.is_shown(route))
            action.setEnabled(route != translation.route)
            action.triggered.connect(lambda on, route=route: self._show(route, on))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No language pack for this text")).setEnabled(False)

    def _show(self, route: Route, on: bool) -> None:
        self._translation.show_beside(route, on)
