"""What the tabs of the side panel have in common."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.ui.widgets.retranslated import Retranslated


class Tab(Retranslated, QWidget):
    """A tab of the side panel.

    To add one, write a module with a subclass, and give one of it to `Side.add_tab`, in
    ``Side.__init__``. What a tab does not need of these methods it leaves as it is.
    """

    rowChosen = Signal(int)  # a paragraph: reading goes on there
    left = Signal()  # the focus goes back to the text

    def title(self) -> str:
        """The title in the language of the window."""
        raise NotImplementedError

    def show_document(self, contents: Contents) -> None:
        """Show another document, with all speakers ticked."""

    def show_change(self, change: Change) -> None:
        """The document has changed; the ticks stay."""

    def show_only(self, speakers: Collection[int] | None, dimmed: bool) -> None:
        """Only ``speakers`` are ticked (None: all); with ``dimmed`` the others are dimmed."""

    def show_row(self, row: int) -> None:
        """The person reads the paragraph ``row`` now."""
