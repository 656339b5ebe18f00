"""Steps about labels: words before a colon that are a speaker, or are not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.domain.editing import Edit
from desktop.domain.places import Place, row_of
from desktop.domain.steps.base import Step
from desktop.domain.steps.turns import cut_off
from desktop.domain.transcript import Paragraph, Turn

_AFTER_LABEL = frozenset(":： \u00a0\t")


@dataclass(frozen=True, slots=True)
class NoSpeaker(Step):
    """``label`` is no speaker but words of the turn before: at ``place``, or, with None, wherever
    it stands."""

    label: str
    place: Place | None = None

    def do(self, edit: Edit) -> bool:
        """Put the label back into the text, and the turn behind the one before it."""
        contents = edit.contents
        if self.place is None:
            numbers = [t for t in contents.turn_order if contents.turns[t].label == self.label]
        else:
            row = row_of(contents, self.place)
            turns = [] if row is None else [contents.rows.turn[row]]
            numbers = [turn for turn in turns if contents.turns[turn].label == self.label]
        for turn in numbers:
            _unlabel(edit, turn)
        return bool(numbers)


@dataclass(frozen=True, slots=True)
class IsSpeaker(Step):
    """The paragraph at ``place`` starts with ``label``: there a turn of that speaker starts."""

    place: Place
    label: str

    def do(self, edit: Edit) -> bool:
        """Take the label out of the text and let a turn begin."""
        contents = edit.contents
        row = row_of(contents, self.place)
        if row is None or not self.label:
            return False
        text = contents.rows.texts[row]
        if not text.startswith(self.label):
            return False
        end = len(self.label)
        while text[end : end + 1] in _AFTER_LABEL and end < len(text):
            end += 1
        turn = self._begin(edit, row)
        paragraph = _rewritten(contents.rows.paragraphs[row], "", end)
        if paragraph.text:
            edit.set_paragraph(row, paragraph, contents.origins.get(row, (row, 0))[1] + end)
        else:
            edit.take_out(row)
        edit.give(turn, self._person(edit))
        return True

    def _begin(self, edit: Edit, row: int) -> int:
        """A turn with the label that starts at ``row``; its number."""
        contents = edit.contents
        turn, start = contents.rows.turn[row], contents.rows.paragraphs[row].start
        old = contents.turns[turn]
        new = replace(cut_off(old, start), label=self.label, speaker=None, kind="speech")
        if not contents.rows.starts_turn(row):
            return edit.cut_turn(row, new)
        if old.label is None:
            edit.set_turn(turn, replace(new, paragraphs=old.paragraphs))
            return turn
        return edit.cut_turn(row, new)

    def _person(self, edit: Edit) -> str:
        """Whom the text calls so already, or the label itself."""
        turns = (edit.contents.turns[t] for t in edit.contents.turn_order)
        return next((t.speaker for t in turns if t.label == self.label and t.speaker), self.label)


def _unlabel(edit: Edit, turn: int) -> None:
    contents = edit.contents
    old, order = contents.turns[turn], contents.turn_order
    position = order.index(turn)
    before = order[position - 1] if position else None
    _label_into_text(edit, turn, old)
    if before is None or contents.turns[before].kind == "note":
        edit.set_turn(turn, Turn(old.paragraphs, language=old.language, start=old.start))
        return
    edit.join_turn(turn, before)
    if old.end is not None:
        edit.set_turn(before, replace(contents.turns[before], end=old.end))


def _label_into_text(edit: Edit, turn: int, old: Turn) -> None:
    """Put the label and its note before the first words of ``turn``."""
    note = f"({old.label_note})" if old.label_note else None
    label = " ".join(part for part in (old.label, note) if part) + ":"
    rows = edit.rows(turn)
    paragraphs = edit.contents.rows.paragraphs
    if not rows or paragraphs[rows[0]].note:
        edit.add_paragraph(turn, Paragraph(label, start=old.start))
        return
    start = edit.contents.origins.get(rows[0], (rows[0], 0))[1]
    rewritten = _rewritten(paragraphs[rows[0]], f"{label} ", 0)
    edit.set_paragraph(rows[0], rewritten, start - len(label) - 1)


def _rewritten(paragraph: Paragraph, before: str, cut: int) -> Paragraph:
    """``paragraph`` with ``before`` in the place of its first ``cut`` characters. Its machine
    translation no longer fits and goes; a human one stays with its segments."""
    text = before + paragraph.text[cut:]
    segments, human = paragraph.segments, paragraph.human
    if segments is not None:
        gone, left = 0, cut
        while gone < len(segments) - 1 and left >= len(segments[gone]):
            left -= len(segments[gone])
            gone += 1
        segments = [before + segments[gone][left:], *segments[gone + 1 :]]
        human = None if human is None else human[gone:]
    return replace(paragraph, text=text, segments=segments, human=human, translation=None)
