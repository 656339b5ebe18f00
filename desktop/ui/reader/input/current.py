"""The sentence that is lit on every side: below the pointer, walked to, or pinned."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.reader.input.hints import link_at, reasons
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model.highlights import Highlights, Link
from desktop.ui.reader.model.table import ReaderModel


class CurrentSentence(QObject):
    """Of one ``view``: ``link`` is the sentence walked to or clicked; it is lit while the pointer
    is over no other, or, ``pinned``, whatever the pointer is over."""

    changed = Signal(int, int)  # row id and sentence; -1, -1: none
    activated = Signal(int, int)  # row id and sentence clicked, or pinned by key

    def __init__(self, scene: Scene, highlights: Highlights, view: QAbstractItemView) -> None:
        super().__init__(scene)
        self._scene, self._highlights, self._view = scene, highlights, view
        self.link: Link | None = None
        self.pinned = False
        self._hovered: Link | None = None
        self._peeked: tuple[int, Place] | None = None  # whose other side is shown for a while

    def light(self) -> None:
        """Light what is to be lit."""
        before = self._highlights.link
        link = self.link if self.pinned else self._hovered or self.link
        if link == before:
            return
        self._highlights.link = link
        if self._scene.settings.ruler:
            self._scene.repaint()
        self._scene.repaint(*{each.row for each in (link, before) if each is not None})

    def hover(self, link: Link | None) -> None:
        """The pointer is over ``link``."""
        self._hovered = link
        self.light()

    def click(self, target: Target | None) -> None:
        """Pin what was clicked, or let go of it; open the hidden side of a paragraph."""
        link = link_at(self._scene.model, target)
        if link is not None and link == self.link and self.pinned:
            self.pinned = False
        else:
            self.pinned = link is not None
            self._set(link)
        if target is not None and target.inside:
            self._scene.toggle_hidden(target.row)
        self.light()
        if link is not None:
            self.activated.emit(link.row, link.first)

    def pin(self) -> None:
        """Keep the current sentence lit while the pointer moves, or let go."""
        self.pinned = not self.pinned and self.link is not None
        self.light()
        if self.link is not None:
            self._scene.toggle_hidden(self.link.row)
            self.activated.emit(self.link.row, self.link.first)

    def release(self) -> bool:
        """Let go of the pin; whether there was one."""
        pinned, self.pinned = self.pinned, False
        self.light()
        return pinned

    def peek(self, on: bool) -> None:
        """Show the hidden side of the paragraph below the pointer, or read, for a while."""
        link, scene = self._hovered or self.link, self._scene
        if on and link is not None and self._peeked is None:
            self._peeked = link.row, scene.place()
            behind = scene.behind(link.row)
            scene.toggle_hidden(link.row)
            if link == self.link and behind:
                scene.reveal(link.row, spans(scene.model, link, behind))
        elif not on and self._peeked is not None:
            (row, place), self._peeked = self._peeked, None
            scene.toggle_hidden(row)
            scene.restore(place)

    def read(self, link: Link) -> None:
        """Go to ``link``, bring it into view whole, and light it."""
        self._hovered = None
        self._set(link)
        self._scene.reveal(link.row, spans(self._scene.model, link, self._scene.shown_columns()))
        self.light()

    def _set(self, link: Link | None) -> None:
        if link == self.link:
            return
        self.link = link
        scene, model = self._scene, self._scene.model
        scene.read(None if link is None else (link.row, model.starts(link.row, 0)[link.first]))
        if link is None:
            self.changed.emit(-1, -1)
            return
        index = model.index(model.shown_at(link.row), scene.shown_columns()[0])
        no_update = QItemSelectionModel.SelectionFlag.NoUpdate
        self._view.selectionModel().setCurrentIndex(index, no_update)
        self._announce(link)
        self.changed.emit(link.row, link.first)

    def _announce(self, link: Link) -> None:
        """Say the sentence, and its partners, to a screen reader."""
        if not QAccessible.isActive():
            return
        model = self._scene.model
        parts = []
        for column, start, end in spans(model, link, self._scene.shown_columns()):
            parts.append(model.columns[column].texts[link.row][start:end].strip())
            parts.append(reasons(model, link, column))
        words = "\n".join(part for part in parts if part)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def refind(self) -> None:
        """After a filter: the current sentence again, if its row is still shown."""
        link, self.link = self.link, None
        self._hovered = None
        if link is not None and self._scene.model.shown_at(link.row) >= 0:
            self._set(link)
        else:
            self._scene.read(None)
            self.pinned = False
        self.light()

    def forget(self) -> None:
        """Another document is shown."""
        self.link = self._hovered = self._peeked = self._highlights.link = None
        self.pinned = False


def spans(model: ReaderModel, link: Link, columns: Iterable[int]) -> list[tuple[int, int, int]]:
    """(column, first character, end) of a link in ``columns``."""
    return [(column, *model.extent(link.row, column, link.first, link.last)) for column in columns]
