"""Going through the text by sentence, turn and page; the sentence that is lit."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolTip

from desktop.ui.reader.input.mouse import Target
from desktop.ui.reader.layout.frame import ORIGINAL, TRANSLATION
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.shaping import line_of
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.reader.model.highlights import Link
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.words.tips import as_written

if TYPE_CHECKING:
    from desktop.ui.reader.view import Reader


class Navigation:
    """The current sentence of one `Reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.current: Link | None = None  # walked to or clicked
        self.pinned = False
        self._hovered: Link | None = None
        self._peeked: tuple[int, Place] | None = None  # whose other side is shown for a while

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
        link = reader.mouse.link_at(target)
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

    def peek(self, on: bool) -> None:
        """Show the hidden side of the paragraph below the pointer, or read, for a while."""
        link, reader = self._hovered or self.current, self._reader
        if on and link is not None and self._peeked is None:
            self._peeked = link.row, reader.place()
            self.toggle_hidden(link.row)
            if link == self.current and reader.frame is not None and reader.frame.behind:
                self._reveal(reader.frame.behind)
        elif not on and self._peeked is not None:
            (row, place), self._peeked = self._peeked, None
            self.toggle_hidden(row)
            reader.restore(place)

    def toggle_hidden(self, row: int) -> None:
        """Show or hide the other side of a paragraph, in the layouts that hide it."""
        reader = self._reader
        layouts = reader.layouts
        if layouts is None or reader.settings.layout not in (ORIGINAL, TRANSLATION):
            return
        place = reader.place()
        layouts.opened ^= {row}
        layouts.drop(row)
        reader.restore(place)

    def _set(self, link: Link | None) -> None:
        reader = self._reader
        if link == self.current:
            return
        self.current = link
        reader.moved()
        if link is not None and reader.reader_model is not None:
            at = reader.reader_model.shown_at(link.row)
            column = reader.shown_columns()[0]
            reader.selectionModel().setCurrentIndex(
                reader.reader_model.index(at, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            self._announce(link)
            reader.sentenceChanged.emit(link.row, link.first)
        else:
            reader.sentenceChanged.emit(-1, -1)

    def _announce(self, link: Link) -> None:
        """Say the sentence, and its partners, to a screen reader."""
        model = self._reader.reader_model
        if model is None or not QAccessible.isActive():
            return
        parts = []
        for column in self._reader.shown_columns():
            start, end = model.extent(link.row, column, link.first, link.last)
            parts.append(model.columns[column].texts[link.row][start:end].strip())
            parts.append(self.reasons(link, column))
        words = "\n".join(part for part in parts if part)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._reader, words))

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
        """To the next (1), previous (-1) or same (0) sentence; at first the first in view."""
        model = self._reader.reader_model
        if model is None or not len(model.ids):
            return
        here = self.current
        if here is None or self._off_screen(here):
            row = self._first_in_view()
            self.go_to_sentence(row, 0)
            self.tell_reasons()
            return
        wanted = here.last + 1 if step > 0 else here.first + step
        at = model.shown_at(here.row)
        if not 0 <= wanted < len(model.starts(here.row, 0)):
            at += step
            if not 0 <= at < len(model.ids):
                return
            wanted = 0 if step > 0 else len(model.starts(model.ids[at], 0)) - 1
        self.go_to_sentence(model.ids[at], wanted)
        self.tell_reasons()

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

    def _reveal(self, columns: tuple[int, ...] | None = None) -> None:
        """Bring the current sentence into view, on all sides or those of ``columns``."""
        model, link = self._reader.reader_model, self.current
        if model is not None and link is not None:
            spans = [
                (column, *model.extent(link.row, column, link.first, link.last))
                for column in columns or self._reader.shown_columns()
            ]
            self.reveal(link.row, spans)

    def reveal(self, row: int, spans: list[tuple[int, int, int]]) -> None:
        """Scroll as little as shows (column, start, end) of a row whole, with a line to spare."""
        reader = self._reader
        model, state = reader.reader_model, reader.scroll_state
        at = model.shown_at(row) if model else -1
        if at < 0:
            return
        if state.top_of(at) is None:
            reader.go_to_row(row)
        top = state.top_of(at) or 0
        low, high = self._extent(at, spans)
        spare = reader.verticalScrollBar().singleStep()
        above, below = top + low - spare, top + high + spare - state.height
        if above < 0:
            reader.scroll_by(above)
        elif below > 0:
            reader.scroll_by(min(below, above))

    def _extent(self, at: int, spans: list[tuple[int, int, int]]) -> tuple[int, int]:
        """From where to where these go in their row."""
        layouts = self._reader.layouts
        assert layouts is not None
        made = layouts.row(at)
        tops, bottoms = [], []
        for column, start, end in spans:
            for block in made.blocks:
                if block.column != column or block.end < start or block.start >= max(end, 1):
                    continue
                last = max(end - 1, start) - block.start
                a = block.layout.lineAt(line_of(block.layout, max(start - block.start, 0)))
                b = block.layout.lineAt(line_of(block.layout, max(last, 0)))
                tops.append(block.y + a.y())
                bottoms.append(block.y + b.y() + b.height())
        return round(min(tops, default=0)), round(max(bottoms, default=0))

    def turn(self, step: int) -> None:
        """To the start of the next (1) or of this or the previous (-1) turn."""
        reader = self._reader
        model, layouts, state = reader.reader_model, reader.layouts, reader.scroll_state
        if model is None or layouts is None or not state.visible:
            return
        at = self._here()
        at += step
        while 0 <= at < len(model.ids) and not layouts.starts_turn(at):
            at += step
        if 0 <= at < len(model.ids):
            self._jump(model.ids[at])

    def _here(self) -> int:
        """The model row of the current sentence if it is in view, else the first one in view."""
        model = self._reader.reader_model
        assert model is not None
        if self.current is not None and not self._off_screen(self.current):
            return model.shown_at(self.current.row)
        return model.shown_at(self._first_in_view())

    def speaker(self, speaker: int) -> None:
        """To the next turn of ``speaker``, round from the end to the start."""
        model, layouts = self._reader.reader_model, self._reader.layouts
        if model is None or layouts is None or not len(model.ids):
            return
        here, count = self._here(), len(model.ids)
        for step in range(1, count + 1):
            at = (here + step) % count
            if model.rows.speaker[model.ids[at]] == speaker and layouts.starts_turn(at):
                self._jump(model.ids[at])
                return

    def go_to_turn(self, turn: int) -> None:
        """To a turn by its number in the transcript."""
        model = self._reader.reader_model
        if model is not None and len(model.ids):
            self._jump(model.ids[model.nearest(bisect_left(model.rows.turn, turn))])

    def time(self, seconds: float) -> None:
        """To the last turn that begins by then."""
        model = self._reader.reader_model
        starts = [turn.start for turn in model.transcript.turns] if model else []
        begun = [n for n, start in enumerate(starts) if start is not None and start <= seconds]
        if begun:
            self.go_to_turn(begun[-1])

    def _jump(self, row: int, sentence: int = 0) -> None:
        self._reader.before_jump()
        self._reader.go_to_row(row)
        self.go_to_sentence(row, sentence)

    def to_check(self) -> None:
        """To the next sentence marked "to check", round from the end to the start."""
        model = self._reader.reader_model
        if model is None:
            return
        marked = sorted(
            {
                (row, sentence)
                for column in model.columns
                for row, doubts in column.doubts.items()
                for sentence, reasons in enumerate(doubts)
                if reasons and model.shown_at(row) >= 0
            }
        )
        if marked:
            here = (self.current.row, self.current.last) if self.current else (-1, -1)
            self._jump(*next((each for each in marked if each > here), marked[0]))
            self.tell_reasons()

    def hint_at(self, point: QPoint) -> str:
        """What a tool tip says of the sentence at a point: its hidden partner, and why it is to be
        checked; "" if there is nothing to say."""
        reader = self._reader
        target = reader.mouse.hit(point)
        link, model = reader.mouse.link_at(target), reader.reader_model
        if target is None or link is None or model is None or reader.layouts is None:
            return ""
        hidden = reader.layouts.frame.behind if link.row not in reader.layouts.opened else ()
        said = []
        for column in hidden:
            start, end = model.extent(link.row, column, *_ends(link))
            said.append(model.columns[column].texts[link.row][start:end].strip())
        said += [self.reasons(link, column) for column in (target.column, *hidden)]
        return "\n".join(part for part in said if part)

    def reasons(self, link: Link, column: int) -> str:
        """Why a sentence of ``column`` is to be checked, in words; "" if it is not."""
        model = self._reader.reader_model
        sentences = model.columns[column].doubts.get(link.row, []) if model else []
        doubts = [doubt for each in sentences[link.first : link.last + 1] for doubt in each]
        words = QCoreApplication.translate("reasons", "To check: {reasons}")
        return words.replace("{reasons}", in_words(doubts)) if doubts else ""

    def tell_reasons(self) -> None:
        """Show why the current sentence is to be checked, as a tool tip below it; none if not."""
        reader, link = self._reader, self.current
        if link is None or reader.reader_model is None:
            return
        at = reader.reader_model.shown_at(link.row)
        for column in reader.shown_columns():
            words = self.reasons(link, column)
            box = reader.visualRect(reader.reader_model.index(at, column))
            if words and not box.isEmpty():
                span = (column, *reader.reader_model.extent(link.row, column, *_ends(link)))
                top = reader.scroll_state.top_of(at) or 0
                point = QPoint(box.left(), top + self._extent(at, [span])[1])
                below = reader.viewport().mapToGlobal(point)
                QToolTip.showText(below, as_written(words), reader.viewport())
                return
        QToolTip.hideText()

    def extend(self, step: int) -> None:
        """Select on to the next (1) or back to the previous (-1) sentence."""
        reader, model = self._reader, self._reader.reader_model
        chosen, before = reader.marks.selection, self.current
        self.sentence(step if chosen and before else 0)
        if model is None or self.current is None:
            return
        column = chosen.anchor.column if chosen else reader.shown_columns()[0]
        start, end = model.extent(self.current.row, column, *_ends(self.current))
        anchor = chosen.anchor if chosen else Spot(self.current.row, column, start)
        back = (self.current.row, start) < (anchor.row, anchor.character)
        reader.select(Selection(anchor, Spot(self.current.row, column, start if back else end)))

    def forget(self) -> None:
        """Another text is shown."""
        self.current = self._hovered = self._peeked = None
        self.pinned = False

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


def _ends(link: Link) -> tuple[int, int]:
    return link.first, link.last
