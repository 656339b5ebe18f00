"""The journal of a document: every act of a person as a step, in the order of the acts.

It is a list of events that only grows. ``{"id": ..., "do": ..., ...}`` does a step (with
``"instead": id`` in the place of another, which goes; with ``"with": id`` together with another, so
that both are undone at once), ``{"undo": [ids]}`` takes steps back, ``{"redo": id}`` does one
again. What several processes add to the same journal is merged by that order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import Protocol

from desktop.domain.contents import Contents
from desktop.domain.editing import Change, Edit
from desktop.domain.steps import Step, as_json, from_json

Event = dict[str, object]


class Store(Protocol):
    """Where the events lie."""

    def alone(self) -> AbstractContextManager[list[Event]]:
        """Keep all others from adding events; gives those that came since the last look.

        Raises `CannotWrite`.
        """

    def news(self) -> list[Event]:
        """The events that came since the last look; waits for nobody. Raises `CannotWrite`."""

    def append(self, event: Event) -> None:
        """Add one, for good: it outlives a kill. Raises `CannotWrite`."""

    def new_id(self) -> str:
        """An id that no event has."""


class InMemory:
    """A `Store` that keeps nothing beyond the process."""

    def __init__(self) -> None:
        self._count = 0

    def alone(self) -> AbstractContextManager[list[Event]]:
        """Nobody else is there."""
        return nullcontext([])

    def news(self) -> list[Event]:
        """Nobody else adds any."""
        return []

    def append(self, event: Event) -> None:
        """The journal itself remembers."""

    def new_id(self) -> str:
        """The next number."""
        self._count += 1
        return str(self._count)


@dataclass(slots=True)
class Done:
    """A step in force. ``edit`` can take it back; None: it finds no place in the text. Those of one
    ``group``, the id of the first of them, are undone and done again together."""

    id: str
    step: Step
    edit: Edit | None = None
    group: str = ""


class Journal:
    """The steps done to ``contents``, kept in ``store``."""

    def __init__(self, contents: Contents, store: Store) -> None:
        self._contents, self._store = contents, store
        self.done: list[Done] = []
        self._undone: list[Done] = []  # the last one first to be done again
        self._ids: set[str] = set()  # of all steps that were ever done: none is done twice
        self._untold = Change()  # what others did before something could not be written

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self.done)

    @property
    def can_redo(self) -> bool:
        """Whether an undone one can be done again."""
        return bool(self._undone)

    @property
    def unplaced(self) -> list[Step]:
        """The steps that find no place in the text: it has changed since."""
        return [done.step for done in self.done if done.edit is None]

    def follow(self) -> Change:
        """Do what others have added; what became different. Raises `CannotWrite`."""
        return self.replay(self._store.news())

    def do(
        self, step: Step, instead_of: Step | None = None, together_with: Step | None = None
    ) -> Change:
        """Do ``step``, which is on disk when this returns. A step that finds no place is not kept,
        nor one that changes nothing.

        ``instead_of``: where this is the last step, the new one takes its place, as what is saved
        while a person types. ``together_with``: where this is the last step, both are undone
        together.

        Raises `CannotWrite`: then nothing is done.
        """
        with self._store.alone() as events:
            change = self.replay(events)
            edit = Edit(self._contents)
            if not step.do(edit) or not edit.change:
                edit.revert()
                return change
            done = Done(self._store.new_id(), step, edit)
            event = {"id": done.id, **as_json(step)}
            if together_with is not None and self.last is together_with:
                done.group = event["with"] = self.done[-1].group or self.done[-1].id
            replaced = self.done[-1] if self.done and self.done[-1].step is instead_of else None
            if replaced is not None:
                event["instead"] = replaced.id
            try:
                self._store.append(event)
            except BaseException:
                edit.revert()
                self._untold.add(change)
                raise
            change.add(edit.take_change())
            if replaced is not None:
                edit.revert()
                change.add(self._replace(replaced.id, done))
            else:
                self.done.append(done)
            self._ids.add(done.id)
            self._undone.clear()
            return change

    def _replace(self, number: str, done: Done) -> Change:
        """Put ``done`` in the place of the step with the id ``number``, if that is in force."""
        change = self._take_back({number})
        self._undone.clear()
        change.add(self._put(done))
        return change

    @property
    def last(self) -> Step | None:
        """The last step in force."""
        return self.done[-1].step if self.done else None

    def undo(self) -> Change:
        """Take the last step back. Raises `CannotWrite`: then nothing is done."""
        return self._add(lambda: {"undo": _last_group(self.done)} if self.done else None)

    def redo(self) -> Change:
        """Do the step again that was undone last. Raises `CannotWrite`: then nothing is done, or
        only a part of what belongs together."""
        change = Change()
        for number in _last_group(self._undone):
            change.add(self._add(partial(self._again, number)))
        return change

    def _again(self, number: object) -> Event | None:
        return {"redo": number} if any(done.id == number for done in self._undone) else None

    def drop(self, step: Step) -> Change:
        """Take back ``step`` wherever it stands. Raises `CannotWrite`: then nothing is done."""
        ids: list[object] = [done.id for done in self.done if done.step == step]
        return self._add(lambda: {"undo": ids} if ids else None)

    def forget(self) -> Change:
        """Take back everything and know of it no more. What is in the store stays."""
        change = self._take_back({done.id for done in self.done})
        self._undone.clear()
        return change

    def beneath(self, work: Callable[[], Change]) -> Change:
        """Do ``work`` to the contents as they are without any step, and all steps again."""
        change = Change()
        done, self.done = self.done, []
        for each in reversed(done):
            if each.edit is not None:
                change.add(each.edit.revert())
        try:
            change.add(work())
        finally:
            for each in done:
                change.add(self._put(each))
        return change

    def mentions(self, kind: type[Step]) -> bool:
        """Whether a step of this kind was ever done here, be it undone now."""
        return any(isinstance(done.step, kind) for done in (*self.done, *self._undone))

    def undo_all(self, kinds: tuple[type[Step], ...]) -> Change:
        """Take back all steps of these kinds. Raises `CannotWrite`: then nothing is done."""
        return self._add(lambda: self._all_of(kinds))

    def _all_of(self, kinds: tuple[type[Step], ...]) -> Event | None:
        ids = [done.id for done in self.done if isinstance(done.step, kinds)]
        return {"undo": ids} if ids else None

    def _add(self, event_of: Callable[[], Event | None]) -> Change:
        with self._store.alone() as events:
            change = self.replay(events)
            event = event_of()
            if event is None:
                return change
            try:
                self._store.append(event)
            except BaseException:
                self._untold.add(change)
                raise
            change.add(self.replay([event]))
            return change

    # -- what the events do --------------------------------------------------------------------

    def replay(self, events: list[Event]) -> Change:
        """Do what ``events`` say; what became different."""
        change, self._untold = self._untold, Change()
        for event in events:
            change.add(self._take(event))
        return change

    def _take(self, event: Event) -> Change:
        if "do" in event:
            own = ("id", "instead", "with")
            fields = {key: value for key, value in event.items() if key not in own}
            number = str(event.get("id"))
            if number in self._ids:
                return Change()
            self._ids.add(number)
            self._undone.clear()
            done = Done(number, from_json(fields), group=str(event.get("with") or ""))
            return self._replace(str(event.get("instead")), done)
        if "undo" in event:
            ids = event["undo"] if isinstance(event["undo"], list) else []
            return self._take_back({str(each) for each in ids})
        for done in self._undone:
            if done.id == event.get("redo"):
                self._undone.remove(done)
                return self._put(done)
        return Change()

    def _put(self, done: Done) -> Change:
        edit = Edit(self._contents)
        placed = done.step.do(edit)
        if not placed:
            edit.revert()
        done.edit = edit if placed else None
        self.done.append(done)
        return edit.take_change() if placed else Change()

    def _take_back(self, ids: set[str]) -> Change:
        """Undo the steps ``ids``: everything down to the first of them, and the others again."""
        change = Change()
        places = [at for at, done in enumerate(self.done) if done.id in ids]
        if not places:
            return change
        later = self.done[places[0] :]
        del self.done[places[0] :]
        for done in reversed(later):
            if done.edit is not None:
                change.add(done.edit.revert())
            if done.id in ids:
                self._undone.append(done)
        for done in later:
            if done.id not in ids:
                change.add(self._put(done))
        return change


def _last_group(steps: Sequence[Done]) -> list[object]:
    """The ids of the last of ``steps`` and of those before it that belong to it, the last first."""
    if not steps:
        return []
    group = steps[-1].group or steps[-1].id
    same = takewhile(lambda done: group in (done.id, done.group), reversed(steps))
    return [done.id for done in same]
