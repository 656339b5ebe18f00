"""Selecting and copying: by mouse, by sentence, all; to the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.domain.columns import ORIGINAL
from desktop.domain.editing import Change
from desktop.ui.reader.input import copying
from desktop.ui.reader.input.copying import Copy
from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.navigation import Navigation
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model import selection
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.selection import Selection, Spot


class Selecting:
    """The selection of one reader."""

    def __init__(
        self, scene: Scene, highlights: Highlights, current: CurrentSentence, navigation: Navigation
    ) -> None:
        self._scene, self._highlights = scene, highlights
        self._current, self._navigation = current, navigation

    @property
    def selection(self) -> Selection | None:
        """What is selected."""
        return self._highlights.selection

    def select(self, chosen: Selection | None) -> None:
        """Show this as selected."""
        self._highlights.selection = chosen
        self._scene.repaint()

    def select_all(self) -> None:
        """All rows and columns."""
        self.select(selection.everything(self._scene.model, self._scene.shown_columns()))

    def select_word(self, target: Target | None) -> None:
        """The word at a point."""
        if target is None:
            return
        text = self._scene.model.column(target.column).texts[target.row]
        start = end = min(target.character, len(text))
        while start > 0 and _wordy(text[start - 1]):
            start -= 1
        while end < len(text) and _wordy(text[end]):
            end += 1
        first = Spot(target.row, target.column, start)
        self.select(Selection(first, Spot(target.row, target.column, end)))

    def extend(self, step: int) -> None:
        """Select on to the next (1) or back to the previous (-1) sentence."""
        chosen, model = self.selection, self._scene.model
        self._navigation.sentence(step if chosen and self._current.link else 0)
        link = self._current.link
        column = chosen.anchor.column if chosen else self._scene.shown_columns()[0]
        parts = link.of(column) if link is not None else []
        if not parts:
            return
        first, last = parts[0], parts[-1]
        start = Spot(first.row, column, model.extent(first.row, column, first.first, first.last)[0])
        end = Spot(last.row, column, model.extent(last.row, column, last.first, last.last)[1])
        anchor = chosen.anchor if chosen else start
        back = Selection(anchor, start).ordered(model)[0] != anchor
        self.select(Selection(anchor, start if back else end))

    def holds(self, target: Target) -> bool:
        """Whether what is at a point is selected."""
        chosen = self.selection
        if chosen is None or not target.inside:
            return False
        if target.column not in chosen.columns(self._scene.shown_columns()):
            return False
        start, end = chosen.span(self._scene.model, target.row, target.column)
        return start <= target.character < end

    def release(self) -> bool:
        """Select nothing; whether anything was selected."""
        selected = bool(self.selection)
        self.select(None)
        return selected

    def refresh(self, change: Change) -> None:
        """The document changed: the same words are selected, unless they are gone."""
        chosen = self.selection
        if chosen is None:
            return
        ends = [self._moved(spot) for spot in (chosen.anchor, chosen.head)]
        gone = any(self._scene.model.position(spot.row) < 0 for spot in ends)
        self._highlights.selection = None if gone else Selection(*ends)

    def _moved(self, spot: Spot) -> Spot:
        if spot.column != ORIGINAL:
            return spot
        row, character = self._scene.model.moved(spot.row, spot.character)
        return Spot(row, spot.column, character)

    # -- copying ---------------------------------------------------------------------------------

    def mime(self) -> QMimeData | None:
        """What is selected, to be dragged out."""
        chosen, model = self.selection, self._scene.model
        if chosen is None:
            return None
        return copying.mime(model, copying.of_selection(model, chosen, self._scene.shown_columns()))

    def copy(self, both: bool = False) -> None:
        """The selection (or the current sentence) to the clipboard; ``both``: on all sides."""
        what = self.to_copy(both)
        if what is not None:
            mime = copying.mime(self._scene.model, what)
            QGuiApplication.clipboard().setMimeData(mime)

    def copy_quotation(self) -> None:
        """The same as a quotation with speaker and source."""
        what = self.to_copy()
        if what is not None:
            QGuiApplication.clipboard().setText(copying.quote(self._scene.model, what))

    def to_copy(self, both: bool = False) -> Copy | None:
        """What is selected, else the current sentence; ``both``: on all sides."""
        model, shown = self._scene.model, self._scene.shown_columns()
        if chosen := self.selection:
            chosen = selection.widened(model, chosen, shown) if both else chosen
            return copying.of_selection(model, chosen, shown)
        link, part = self._current.link, self._current.part
        if link is None or part is None:
            return None
        column = part.column if part.column in shown and part.column != ORIGINAL else shown[0]
        return copying.of_link(model, link, shown if both else (column,))


def _wordy(character: str) -> bool:
    return character.isalnum() or character in "'’-"
