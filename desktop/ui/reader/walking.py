"""Going through the text by sentence, turn and page; the sentence that is lit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.ui.reader.frame import ORIGINAL, TRANSLATION
from desktop.ui.reader.painting import Link
from desktop.ui.reader.pointing import Target

if TYPE_CHECKING:
    from desktop.ui.reader.view import Reader

_Key = Qt.Key


class Walking:
    """The current sentence of one `Reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.current: Link | None = None  # walked to or clicked
        self.pinned = False
        self._hovered: Link | None = None

    def reading(self) -> tuple[int, int] | None:
        """The row id and character of the original that is being read, if one is known."""
        model = self._reader.reader_model
        if self.current is None or model is None:
            return None
        return self.current.row, model.extent(self.current.row, 0, self.current.first, 0)[0]

    # -- what is lit -------------------------------------------------------------------------

    def _light(self) -> None:
        marks = self._reader.marks
        wanted = self.current if self.pinned else self._hovered or self.current
        if wanted == marks.link:
            return
        changed = {link.row for link in (wanted, marks.link) if link is not None}
        marks.link = wanted
        if self._reader.settings.ruler:
            self._reader.viewport().update()
        for row in changed:
            self.update_row(row)

    def update_row(self, row: int) -> None:
        """Paint a row (by id) again."""
        reader = self._reader
        at = reader.reader_model.shown_at(row) if reader.reader_model else -1
        top = reader.scroll_state.top_of(at) if at >= 0 else None
        if top is not None:
            height = reader.scroll_state.heights[at]
            reader.viewport().update(0, top, reader.viewport().width(), height + 4)

    def hover(self, link: Link | None) -> None:
        """The pointer is over ``link``."""
        self._hovered = link
        self._light()

    def click(self, target: Target | None) -> None:
        """Pin what was clicked, or let go of it; open the hidden side of a paragraph."""
        reader = self._reader
        link = reader.pointing.link_at(target)
        if link is not None and link == self.current and self.pinned:
            self.pinned = False
        else:
            self.pinned = link is not None
            self._set(link)
        if target is not None and target.inside:
            self.toggle_hidden(target.row)
        self._light()
        if link is not None:
            reader.linkActivated.emit(link.row, link.first)

    def toggle_hidden(self, row: int) -> None:
        """Show or hide the other side of a paragraph, in the layouts that hide it."""
        reader = self._reader
        layouts = reader.layouts
        if layouts is None or reader.settings.layout not in (ORIGINAL, TRANSLATION):
            return
        place = reader.place()
        layouts.opened ^= {row}
        layouts.drop(row)
        reader.scroll_to_place(place)

    def _set(self, link: Link | None) -> None:
        reader = self._reader
        if link == self.current:
            return
        self.current = link
        if link is not None and reader.reader_model is not None:
            at = reader.reader_model.shown_at(link.row)
            column = reader.shown_columns()[0]
            reader.selectionModel().setCurrentIndex(
                reader.reader_model.index(at, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            reader.sentenceChanged.emit(link.row, link.first)
        else:
            reader.sentenceChanged.emit(-1, -1)

    def refind(self) -> None:
        """After a filter: the current sentence again, if its row is still shown."""
        model = self._reader.reader_model
        current, self.current = self.current, None
        self._hovered = None
        if current is not None and model is not None and model.shown_at(current.row) >= 0:
            self._set(current)
        else:
            self.pinned = False
        self._light()

    # -- walking -----------------------------------------------------------------------------

    def go_to_sentence(self, row: int, sentence: int) -> None:
        """Make a sentence the current one and bring it into view."""
        model = self._reader.reader_model
        if model is None or model.shown_at(row) < 0:
            return
        self._hovered = None
        self._set(Link(row, *model.group(row, sentence)))
        self._reveal()
        self._light()

    def sentence(self, step: int) -> None:
        """To the next (1) or previous (-1) sentence; at first to the first one in view."""
        model = self._reader.reader_model
        if model is None or not len(model.ids):
            return
        here = self.current
        if here is None or self._off_screen(here):
            row = self._first_in_view()
            self.go_to_sentence(row, 0)
            return
        wanted = here.last + 1 if step > 0 else here.first - 1
        at = model.shown_at(here.row)
        if not 0 <= wanted < len(model.starts(here.row, 0)):
            at += step
            if not 0 <= at < len(model.ids):
                return
            wanted = 0 if step > 0 else len(model.starts(model.ids[at], 0)) - 1
        self.go_to_sentence(model.ids[at], wanted)

    def _off_screen(self, link: Link) -> bool:
        model = self._reader.reader_model
        at = model.shown_at(link.row) if model else -1
        return at < 0 or self._reader.scroll_state.top_of(at) is None

    def _first_in_view(self) -> int:
        model, state = self._reader.reader_model, self._reader.scroll_state
        assert model is not None
        for at, top in state.visible:
            if top >= 0:
                return model.ids[at]
        return model.ids[state.visible[0][0]] if state.visible else model.ids[0]

    def _reveal(self) -> None:
        """Scroll as little as shows the current sentence whole, with a line to spare."""
        reader, link = self._reader, self.current
        model, layouts = reader.reader_model, reader.layouts
        if link is None or model is None or layouts is None:
            return
        at = model.shown_at(link.row)
        state = reader.scroll_state
        if state.top_of(at) is None:
            reader.go_to_row(link.row)
        top = state.top_of(at)
        if top is None:
            return
        low, high = self._extent(at, link)
        spare = reader.verticalScrollBar().singleStep()
        above, below = top + low - spare, top + high + spare - state.height
        if above < 0:
            reader.scroll_by(above)
        elif below > 0:
            reader.scroll_by(min(below, above))

    def _extent(self, at: int, link: Link) -> tuple[int, int]:
        """From where to where the sentence goes in its row, on all sides."""
        reader = self._reader
        model, layouts = reader.reader_model, reader.layouts
        assert model is not None
        assert layouts is not None
        tops, bottoms = [], []
        for column in reader.shown_columns():
            start, end = model.extent(link.row, column, link.first, link.last)
            for block in layouts.row(at).blocks:
                if block.column != column or block.end < start or block.start >= max(end, 1):
                    continue
                first = block.layout.lineForTextPosition(max(start - block.start, 0))
                last = block.layout.lineForTextPosition(
                    min(max(end - block.start - 1, 0), len(block.layout.text()))
                )
                if first.isValid() and last.isValid():
                    tops.append(block.y + first.y())
                    bottoms.append(block.y + last.y() + last.height())
        if not tops:
            return 0, 0
        return round(min(tops)), round(max(bottoms))

    def turn(self, step: int) -> None:
        """To the start of the next (1) or of this or the previous (-1) turn."""
        reader = self._reader
        model, layouts, state = reader.reader_model, reader.layouts, reader.scroll_state
        if model is None or layouts is None or not state.visible:
            return
        here = self.current
        if here is not None and not self._off_screen(here):
            at = model.shown_at(here.row)
        else:
            at = model.shown_at(self._first_in_view())
        at += step
        while 0 <= at < len(model.ids) and not layouts.starts_turn(at):
            at += step
        if 0 <= at < len(model.ids):
            reader.go_to_row(model.ids[at])
            self.go_to_sentence(model.ids[at], 0)

    def pin(self) -> None:
        """Keep the current sentence lit while the pointer moves, or let go."""
        if self.current is None:
            self.sentence(1)
        self.pinned = not self.pinned and self.current is not None
        self._light()
        if self.current is not None:
            self.toggle_hidden(self.current.row)
            self._reader.linkActivated.emit(self.current.row, self.current.first)

    def release(self) -> bool:
        """Let go of pin and selection; whether there was any."""
        marks = self._reader.marks
        had = self.pinned or bool(marks.selection)
        self.pinned, marks.selection = False, None
        self._light()
        self._reader.viewport().update()
        return had

    # -- keys --------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False if it means nothing."""
        reader = self._reader
        if event.matches(QKeySequence.StandardKey.Copy):
            reader.copy()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            reader.select_all()
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        bar = reader.verticalScrollBar()
        if control:
            ends = {_Key.Key_Home: bar.minimum(), _Key.Key_End: bar.maximum()}
            key = _Key(event.key())
            if key in ends:
                reader.jump(ends[key])
                return True
            return False
        actions: dict[Qt.Key, Callable[[], None]] = {
            _Key.Key_J: lambda: self.sentence(1),
            _Key.Key_K: lambda: self.sentence(-1),
            _Key.Key_N: lambda: self.turn(1),
            _Key.Key_P: lambda: self.turn(-1),
            _Key.Key_Return: self.pin,
            _Key.Key_Enter: self.pin,
            _Key.Key_Down: lambda: reader.scroll_by(bar.singleStep()),
            _Key.Key_Up: lambda: reader.scroll_by(-bar.singleStep()),
            _Key.Key_PageDown: lambda: reader.page(1),
            _Key.Key_PageUp: lambda: reader.page(-1),
            _Key.Key_Space: lambda: reader.page(-1 if shift else 1),
            _Key.Key_Home: lambda: reader.jump(bar.minimum()),
            _Key.Key_End: lambda: reader.jump(bar.maximum()),
        }
        if event.key() == _Key.Key_Escape:
            return self.release()
        action = actions.get(_Key(event.key()))
        if action is not None:
            action()
        return action is not None
