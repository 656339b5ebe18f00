"""Walking through the text: by sentence, turn, speaker, time, and from doubt to doubt."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Sequence

from desktop.domain.columns import ORIGINAL
from desktop.domain.doubts import to_check
from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.hints import Hints
from desktop.ui.reader.input.history import History
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.links import Part
from desktop.ui.reader.model.table import ReaderModel


class Navigation:
    """Moves the current sentence."""

    def __init__(
        self, scene: Scene, current: CurrentSentence, history: History, hints: Hints
    ) -> None:
        self._scene, self._current = scene, current
        self._history, self._hints = history, hints

    def start(self) -> None:
        """To the title."""
        self._history.leave()
        self._scene.jump(0)

    def end(self) -> None:
        """To the last row."""
        self._history.leave()
        self._scene.jump(self._scene.maximum)

    def go_to_sentence(self, row: int, sentence: int) -> None:
        """Make a sentence of the original (of the translation, where a row has no original) the
        current one and bring it into view."""
        model = self._scene.model
        if model.shown_at(row) >= 0:
            column = self._walked(row)
            last = len(model.starts(row, column)) - 1
            self._current.read(row, column, min(sentence, last))

    def go_to_segment(self, row: int, column: str, segment: int) -> None:
        """The same for a sentence of any column."""
        if self._scene.model.shown_at(row) >= 0:
            self._current.read(row, column, segment)

    def go_to_character(self, row: int, column: str, character: int) -> None:
        """The same for the sentence that holds a character of a cell."""
        model = self._scene.model
        if model.shown_at(row) >= 0:
            sentence = bisect_right(model.starts(row, column), character) - 1
            self._current.read(row, column, max(sentence, 0))

    def sentence(self, step: int) -> None:
        """To the next (1), previous (-1) or same (0) sentence; at first the first in view."""
        if not len(self._scene.model.ids):
            return
        here = self._in_view()
        if here is None:
            self.go_to_sentence(self._scene.first_row(), 0)
        else:
            place = self._beside(here, step)
            if place is None:
                return
            self.go_to_sentence(*place)
        self._hints.show_reasons(self._current.link)

    def _beside(self, here: Part, step: int) -> tuple[int, int] | None:
        """The row and number of the next or previous sentence that does not belong to the current
        one; None at the ends of the text."""
        model, link = self._scene.model, self._current.link
        row, column = here.row, self._walked(here.row)
        parts = link.in_cell(row, column) if link is not None else []
        if here.column == column:
            parts = [here]
        if parts:
            sentence = parts[-1].last + 1 if step > 0 else parts[0].first + step
        else:  # what has no original comes after the sentences of its row
            count = len(model.starts(row, column))
            sentence = count if step > 0 else count - 1
        while True:
            if not 0 <= sentence < len(model.starts(row, column)):
                at = model.shown_at(row) + step
                if not 0 <= at < len(model.ids):
                    return None
                row = model.ids[at]
                column = self._walked(row)
                sentence = 0 if step > 0 else len(model.starts(row, column)) - 1
            if not step or link is None or link.part(row, column, sentence) is None:
                return row, sentence
            sentence += step

    def _walked(self, row: int) -> str:
        """The column whose sentences are walked in a row: the original, unless only another one has
        text there."""
        columns = (ORIGINAL, *self._scene.shown_columns())
        model = self._scene.model
        return next((each for each in columns if model.column(each).texts[row]), ORIGINAL)

    def pin(self) -> None:
        """Keep the current sentence (the first in view, if none is) lit, or let go."""
        if self._current.link is None:
            self.sentence(0)
        self._current.pin()

    def _in_view(self) -> Part | None:
        """What of the current sentence was gone to, if its row is in view."""
        part = self._current.part
        return None if part is None or self._scene.top_of_row(part.row) is None else part

    def _here(self) -> int:
        """The model row of the current sentence if it is in view, else the first one in view."""
        part = self._in_view()
        return self._scene.model.shown_at(part.row if part else self._scene.first_row())

    def turn(self, step: int) -> None:
        """To the start of the next (1) or of this or the previous (-1) turn."""
        model = self._scene.model
        if not len(model.ids):
            return
        starts = model.turn_starts()
        at = self._here() + step
        while 0 <= at < len(starts) and not starts[at]:
            at += step
        if 0 <= at < len(starts):
            self._jump(model.ids[at])

    def speaker(self, speaker: int) -> None:
        """To the next turn of ``speaker``, round from the end to the start."""
        model = self._scene.model
        count = len(model.ids)
        starts = model.turn_starts()
        here = self._here() if count else 0
        for step in range(1, count + 1):
            at = (here + step) % count
            if starts[at] and model.rows.speaker[model.ids[at]] == speaker:
                self._jump(model.ids[at])
                return

    def next_of(self, rows: Collection[int]) -> None:
        """To the next of ``rows`` that is shown, round from the end to the start."""
        model = self._scene.model
        shown = sorted(model.shown_at(row) for row in rows if model.shown_at(row) >= 0)
        if shown:
            here = self._here()
            self._jump(model.ids[next((at for at in shown if at > here), shown[0])])

    def go_to_turn(self, turn: int) -> None:
        """To the ``turn``-th turn of the text, from 0, of those that have rows."""
        contents = self._scene.model.contents
        rows = [row for each in contents.turn_order if (row := contents.first_rows[each]) >= 0]
        self._jump_near(rows, turn)

    def paragraph(self, position: int) -> None:
        """To the ``position``-th paragraph of the text, from 0; to the last where there are not so
        many."""
        self._jump_near(self._scene.model.rows.order, position)

    def _jump_near(self, rows: Sequence[int], number: int) -> None:
        """To ``rows[number]`` or the last of them, or the row that is shown nearest to it."""
        model = self._scene.model
        if len(rows) and len(model.ids):
            self._jump(model.ids[model.nearest(rows[min(number, len(rows) - 1)])])

    def time(self, seconds: float) -> None:
        """To the last paragraph shown that begins by then."""
        model = self._scene.model
        begun = [row for row in model.ids if _begins(model, row) <= seconds]
        if begun:
            self._jump(begun[-1])

    def _jump(self, row: int) -> None:
        self._history.leave()
        self._scene.go_to_row(row)
        self.go_to_sentence(row, 0)

    def to_check(self, step: int = 1) -> None:
        """To the next (1) or previous (-1) sentence marked "to check", round from one end of the
        text to the other."""
        model = self._scene.model
        doubtful = sorted(
            (model.position(row), sentence, row, column.id)
            for column in model.columns
            for row, sentences in column.doubts.items()
            for sentence, doubts in enumerate(sentences)
            if to_check(doubts) and model.shown_at(row) >= 0
        )
        if doubtful:
            later = [place for place in doubtful if self._is_later(*place)]
            if step < 0:
                earlier = doubtful[: len(doubtful) - len(later)]
                later = [place for place in reversed(earlier) if not self._is_current(*place[1:])]
            _, sentence, row, column = (later or doubtful[::step])[0]
            self._history.leave()
            self._scene.go_to_row(row)
            self._current.read(row, column, sentence)
            self._hints.show_reasons(self._current.link)

    def _is_later(self, position: int, sentence: int, row: int, column: str) -> bool:
        """Whether a sentence stands behind the current one."""
        link, part = self._current.link, self._current.part
        if link is None or part is None:
            return True
        if row != part.row:
            return position > self._scene.model.position(part.row)
        beside = link.in_cell(row, column)
        return sentence > (beside[-1].last if beside else part.last)

    def _is_current(self, sentence: int, row: int, column: str) -> bool:
        link = self._current.link
        return link is not None and link.part(row, column, sentence) is not None


def _begins(model: ReaderModel, row: int) -> float:
    """When a paragraph begins, in seconds; infinity where nobody knows."""
    start = model.rows.paragraphs[row].start
    if start is None and model.contents.first_rows[model.rows.turn[row]] == row:
        start = model.turn(row).start
    return math.inf if start is None else start
