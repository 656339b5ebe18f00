"""Steps about persons: what they are called, who is whom, who says what."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.domain.editing import Edit
from desktop.domain.places import Place, row_of
from desktop.domain.steps.base import Step
from desktop.domain.steps.turns import cut_off
from desktop.domain.transcript import Speaker


@dataclass(frozen=True, slots=True)
class Rename(Step):
    """``speaker`` is called ``name``. Where somebody is called so already, the two are one."""

    speaker: str
    name: str

    def do(self, edit: Edit) -> bool:
        """Give the name to the person, or all turns to the person of that name."""
        number, other = edit.contents.number(self.speaker), edit.contents.number(self.name)
        if number is None or not self.name:
            return False
        if other is None:
            edit.set_speaker(number, replace(edit.contents.speakers[number], name=self.name))
        elif other != number:
            _join(edit, number, other)
        return True


@dataclass(frozen=True, slots=True)
class Merge(Step):
    """``speaker`` is the same person as ``into``, and goes by that name."""

    speaker: str
    into: str

    def do(self, edit: Edit) -> bool:
        """Give all turns to ``into``."""
        number, other = edit.contents.number(self.speaker), edit.contents.number(self.into)
        if number is None or other is None:
            return False
        if number != other:
            _join(edit, number, other)
        return True


@dataclass(frozen=True, slots=True)
class SplitOff(Step):
    """Those turns of ``speaker`` that are labelled ``label`` are another person's, ``name``."""

    speaker: str
    label: str
    name: str

    def do(self, edit: Edit) -> bool:
        """Give these turns to ``name``."""
        turns = edit.contents.turns
        numbers = edit.contents.turns_of(self.speaker)
        labelled = [number for number in numbers if turns[number].label == self.label]
        for number in labelled:
            edit.give(number, self.name)
        return bool(labelled)


@dataclass(frozen=True, slots=True)
class Give(Step):
    """The turn at ``place`` is ``name``'s; None takes it from everybody. With ``paragraph`` only
    the paragraph at ``place``: it is a turn of its own then."""

    place: Place
    name: str | None
    paragraph: bool = False

    def do(self, edit: Edit) -> bool:
        """Change the speaker of the turn, cut before and after the paragraph where only that is
        meant."""
        row = row_of(edit.contents, self.place)
        if row is None:
            return False
        rows = edit.contents.rows
        turn = rows.turn[row]
        if self.paragraph:
            turn = _alone(edit, row)
        edit.give(turn, self.name)
        return True


def _alone(edit: Edit, row: int) -> int:
    """Make ``row`` a turn of its own; its number."""
    rows, turns = edit.contents.rows, edit.contents.turns
    siblings = rows.of_turn(row)
    at = siblings.index(row)
    if at + 1 < len(siblings):
        after = siblings[at + 1]
        edit.cut_turn(after, cut_off(turns[rows.turn[row]], rows.paragraphs[after].start))
    if at:
        edit.cut_turn(row, cut_off(turns[rows.turn[row]], rows.paragraphs[row].start))
    return rows.turn[row]


def _join(edit: Edit, number: int, other: int) -> None:
    """The speaker ``number`` is the same person as ``other``."""
    contents = edit.contents
    old, into = contents.speakers[number], contents.speakers[other]
    titles = list(dict.fromkeys([*into.titles, *old.titles]))
    edit.set_speaker(other, Speaker(into.name, titles, into.role))
    for turn in contents.turns_of(old.name):
        edit.give(turn, into.name)
    edit.forget_speaker(number)
