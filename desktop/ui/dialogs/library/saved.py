"""The searches of the library that the person saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop.services.library.file import LibraryFile
from desktop.services.library.personal import SavedSearch
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs.library.transcripts import ask_for_name
from desktop.ui.widgets.menu import Menu


class SavedSearches(QPushButton):
    """A button with a menu. ``chosen`` brings a `SavedSearch`; ``saveWanted`` the name under which
    the present one is to be saved; ``failed`` an exception."""

    chosen = Signal(object)
    saveWanted = Signal(str)
    failed = Signal(object)

    def __init__(self, library: LibraryFile, runner: Runner) -> None:
        super().__init__()
        self._library = library
        self._work = Latest(runner, self)
        self._work.done.connect(self._show)
        self._work.failed.connect(self.failed)
        self._saved: list[SavedSearch] = []
        self.setText(self.tr("Sa&ved searches"))
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def fill(self) -> None:
        """List what is saved."""
        menu = self._menu
        menu.clear()
        for saved in self._saved:
            menu.addAction(saved.name, partial(self.chosen.emit, saved))
        if self._saved:
            menu.addSeparator()
        menu.addAction(self.tr("Save this search…"), self._ask)
        if self._saved:
            deleting = menu.submenu(self.tr("Delete"))
            for saved in self._saved:
                deleting.addAction(saved.name, partial(self.remove, saved.name))

    def _ask(self) -> None:
        ask_for_name(self.window(), self.tr("Save search"), "", self.saveWanted.emit)

    def save(self, search: SavedSearch) -> None:
        """Save ``search``, in the place of one of the same name."""
        self._change(lambda: self._library.save_search(search))

    def remove(self, name: str) -> None:
        """Forget the search ``name``."""
        self._change(lambda: self._library.remove_search(name))

    def reload(self) -> None:
        """Read what is saved."""
        self._change(lambda: None)

    def forget(self) -> None:
        """Everything is being forgotten."""
        self._work.cancel()
        self._saved = []

    @property
    def names(self) -> list[str]:
        """The names of those that are saved."""
        return [saved.name for saved in self._saved]

    def _change(self, change: Callable[[], None]) -> None:
        def work(_job: Job) -> list[SavedSearch]:
            change()
            return self._library.saved_searches()

        self._work.begin(work)

    def _show(self, saved: list[SavedSearch]) -> None:
        self._saved = saved
