"""The sentence that is lit on every side: below the pointer, walked to, or pinned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView

from desktop.domain.columns import ORIGINAL
from desktop.domain.editing import Change
from desktop.ui.reader.input.copying import words_of
from desktop.ui.reader.input.hints import link_at, reasons
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model.compared import marks
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.links import Link, Part
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.widgets.announcement import announce


class CurrentSentence(QObject):
    """Of one ``view``: ``link`` is the sentence walked to or clicked, with its partners, and
    ``part`` what of it was gone to. It is lit while the pointer is over no other, or, ``pinned``,
    whatever the pointer is over."""

    changed = Signal(int, int)  # row id and sentence; -1, -1: none

    def __init__(self, scene: Scene, highlights: Highlights, view: QAbstractItemView) -> None:
        super().__init__(scene)
        self._scene, self._highlights, self._view = scene, highlights, view
        self.link: Link | None = None
        self.part: Part | None = None
        self.spot = (-1, "", -1)  # row id, column and number of the sentence gone to or clicked
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
        self._compare()
        if self._scene.settings.ruler in ("sentence", "paragraph"):
            self._scene.repaint()
        rows = [row for each in (link, before) if each is not None for row in each.rows]
        self._scene.repaint(*dict.fromkeys(rows))

    def compare(self, columns: tuple[str, str] | None) -> None:
        """Mark the words of the lit sentence in which two columns differ; of none with None."""
        self._highlights.compared = columns
        self._compare()
        link = self._highlights.link
        if link is not None:
            self._scene.repaint(*link.rows)

    def _compare(self) -> None:
        highlights = self._highlights
        link, columns = highlights.link, highlights.compared
        highlights.differing = {}
        if link is not None and columns is not None:
            highlights.differing = marks(self._scene.model, link, *columns)

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
            self._set(link, target.row if target is not None else -1)
        if link is not None and target is not None:
            self._spot_at(target)
        if target is not None and target.inside:
            self._scene.toggle_hidden(target.row)
        self.light()

    def click_at(self, point: QPoint) -> None:
        """Let the sentence at a point be the current one, as it is; nothing is pinned or opened."""
        target = self._scene.hit(point)
        link = link_at(self._scene.model, target)
        if link is not None and target is not None:
            self._spot_at(target)
            self._set(link, target.row)
            self.light()

    def _spot_at(self, target: Target) -> None:
        starts = self._scene.model.starts(target.row, target.column)
        sentence = max(bisect_right(starts, target.character) - 1, 0)
        self.spot = (target.row, target.column, sentence)

    def pin(self) -> None:
        """Keep the current sentence lit while the pointer moves, or let go."""
        self.pinned = not self.pinned and self.link is not None
        self.light()
        if self.link is not None and self.part is not None:
            self._scene.toggle_hidden(self.part.row)

    def release(self) -> bool:
        """Let go of the pin; whether there was one."""
        pinned, self.pinned = self.pinned, False
        self.light()
        return pinned

    def peek(self, on: bool) -> None:
        """Show the hidden side of the paragraph below the pointer, or read, for a while."""
        link, scene = self._hovered or self.link, self._scene
        if on and link is not None and self._peeked is None:
            row = self.part.row if self.part is not None and link == self.link else link.row
            self._peeked = row, scene.place()
            behind = scene.behind(row)
            scene.toggle_hidden(row)
            if link == self.link and behind:
                scene.reveal(row, spans(scene.model, link, row, behind))
        elif not on and self._peeked is not None:
            (row, place), self._peeked = self._peeked, None
            scene.toggle_hidden(row)
            scene.restore(place)

    def read(self, row: int, column: str, sentence: int) -> None:
        """Go to a sentence, bring what belongs to it in its row into view whole, and light it."""
        link = self._scene.model.links.partners(row, column, sentence, sentence)
        self._hovered = None
        self.spot = (row, column, sentence)
        self._set(link, row)
        self.part = link.part(row, column, sentence) or link.parts[0]
        columns = self._scene.shown_columns()
        self._scene.reveal(row, spans(self._scene.model, link, row, columns))
        self.light()

    def _set(self, link: Link | None, row: int = -1) -> None:
        """Let ``link`` be current, that was gone to in ``row``."""
        if link == self.link:
            return
        self.link, self.part = link, None
        scene, model = self._scene, self._scene.model
        if link is None:
            scene.read(None)
            self.changed.emit(-1, -1)
            return
        self.part = next((part for part in link.parts if part.row == row), link.parts[0])
        row, original = self.part.row, self.part.column == ORIGINAL
        first = model.extent(row, ORIGINAL, self.part.first, self.part.first)[0] if original else 0
        scene.read((row, first))
        index = model.cell(model.shown_at(row), scene.shown_columns()[0])
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
        for column in self._scene.shown_columns():
            covered = any(self._highlights.covers(row, column) for row in link.rows)
            parts.append("" if covered else words_of(model, link, column))
            parts.append(reasons(model, link, column))
        words = "\n".join(part for part in parts if part)
        announce(self._view, words)

    def refind(self) -> None:
        """Other rows are shown, or the text changed: the current sentence again, if it is there."""
        part, model = self.part, self._scene.model
        self.link = self.part = self._hovered = None
        if part is not None and model.shown_at(part.row) >= 0:
            last = len(model.starts(part.row, part.column)) - 1
            first = min(part.first, last)
            link = model.links.partners(part.row, part.column, first, min(part.last, last))
            self._set(link, part.row)
        else:
            self._scene.read(None)
            self.pinned = False
        self.light()

    def refresh(self, change: Change) -> None:
        """The document changed: what is lit, with the partners that it has now."""
        part, model, reading = self.part, self._scene.model, self._scene.reading
        self._hovered = None
        if part is None or self.link is None:
            self.light()
            return
        row, sentence = part.row, part.first
        if part.column == ORIGINAL and reading is not None:
            row, character = model.moved(*reading)
            sentence = max(bisect_right(model.starts(row, ORIGINAL), character) - 1, 0)
        if model.shown_at(row) < 0 or model.number(part.column) < 0:
            self.refind()
            return
        sentence = min(sentence, len(model.starts(row, part.column)) - 1)
        self.link = model.links.partners(row, part.column, sentence, sentence)
        self.part = self.link.part(row, part.column, sentence) or self.link.parts[0]
        if row != part.row or row in change.texts:
            start, _ = model.extent(row, part.column, sentence, sentence)
            self._scene.read((row, start) if part.column == ORIGINAL else (row, 0))
        self.light()

    def forget(self) -> None:
        """Another document is shown."""
        self.link = self.part = self._hovered = self._peeked = self._highlights.link = None
        self.pinned = False


def spans(
    model: ReaderModel, link: Link, row: int, columns: Iterable[str]
) -> list[tuple[str, int, int]]:
    """(column, first character, end) of what of a link stands in ``row``."""
    return [
        (column, *model.extent(row, column, part.first, part.last))
        for column in columns
        for part in link.in_cell(row, column)
    ]
