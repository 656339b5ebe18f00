"""Walking through the text: by sentence, turn, speaker, time, and from doubt to doubt."""

from __future__ import annotations

from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.hints import Hints
from desktop.ui.reader.input.history import History
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.highlights import Link


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
        """Make a sentence the current one and bring it into view."""
        model = self._scene.model
        if model.shown_at(row) >= 0:
            self._current.read(Link(row, *model.group(row, sentence)))

    def sentence(self, step: int) -> None:
        """To the next (1), previous (-1) or same (0) sentence; at first the first in view."""
        model = self._scene.model
        if not len(model.ids):
            return
        here = self._in_view()
        if here is None:
            self.go_to_sentence(self._scene.first_row(), 0)
        else:
            at = model.shown_at(here.row)
            sentence = here.last + 1 if step > 0 else here.first + step
            if not 0 <= sentence < len(model.starts(here.row, 0)):
                at += step
                if not 0 <= at < len(model.ids):
                    return
                sentence = 0 if step > 0 else len(model.starts(model.ids[at], 0)) - 1
            self.go_to_sentence(model.ids[at], sentence)
        self._hints.show_reasons(self._current.link)

    def pin(self) -> None:
        """Keep the current sentence (the first in view, if none is) lit, or let go."""
        if self._current.link is None:
            self.sentence(0)
        self._current.pin()

    def _in_view(self) -> Link | None:
        """The current sentence, if its row is in view."""
        link = self._current.link
        return None if link is None or self._scene.top_of_row(link.row) is None else link

    def _here(self) -> int:
        """The model row of the current sentence if it is in view, else the first one in view."""
        link = self._in_view()
        return self._scene.model.shown_at(link.row if link else self._scene.first_row())

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

    def go_to_turn(self, turn: int) -> None:
        """To a turn by its number in the transcript."""
        model = self._scene.model
        numbers = model.contents.turn_order[turn:]
        first = next((r for n in numbers if (r := model.contents.first_rows[n]) >= 0), -1)
        if len(model.ids):
            last = model.rows.order[-1]
            self._jump(model.ids[model.nearest(first if first >= 0 else last)])

    def time(self, seconds: float) -> None:
        """To the last turn that begins by then."""
        contents = self._scene.model.contents
        starts = [contents.turns[number].start for number in contents.turn_order]
        begun = [n for n, start in enumerate(starts) if start is not None and start <= seconds]
        if begun:
            self.go_to_turn(begun[-1])

    def _jump(self, row: int, sentence: int = 0) -> None:
        self._history.leave()
        self._scene.go_to_row(row)
        self.go_to_sentence(row, sentence)

    def to_check(self) -> None:
        """To the next sentence marked "to check", round from the end to the start."""
        model, link = self._scene.model, self._current.link
        position = model.rows.position
        doubted = sorted(
            {
                (position(row), row, sentence)
                for column in model.columns
                for row, doubts in column.doubts.items()
                for sentence, reasons in enumerate(doubts)
                if reasons and model.shown_at(row) >= 0
            }
        )
        if doubted:
            here = (position(link.row), link.row, link.last) if link else (-1, -1, -1)
            _, row, sentence = next((place for place in doubted if place > here), doubted[0])
            self._jump(row, sentence)
            self._hints.show_reasons(self._current.link)
