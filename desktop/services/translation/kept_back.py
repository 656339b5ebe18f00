"""What the translation memory has not written yet: it counts as if it stood in the file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from desktop.services.translation.memoryfile import (
    Changes,
    HumanKey,
    HumanRow,
    MachineRow,
    Variant,
)

K = TypeVar("K")
V = TypeVar("V")
_SLICE = 500  # notes of what was used, written in one transaction


class KeptMachine(NamedTuple):
    """What an engine made of the segment ``text``."""

    text: str
    variant: Variant
    row: MachineRow

    def rank(self) -> tuple[bool, int]:
        """The higher the better: without doubts, by later rules."""
        return not self.row.doubts, self.variant.rules


@dataclass(slots=True)
class KeptBack:
    """Without a file, all there is. ``machine`` and ``used`` go by the hashes of segment and
    variant. Each call of `Memory.forget` and `Memory.clear` leaves an object of its own, which
    tells it from a later call.
    """

    machine: dict[tuple[bytes, bytes], KeptMachine] = field(default_factory=dict)
    human: dict[HumanKey, HumanRow | None] = field(default_factory=dict)
    used: dict[tuple[bytes, bytes], tuple[str, Variant]] = field(default_factory=dict)
    forget: dict[bytes, object] = field(default_factory=dict)
    documents: dict[str, object] = field(default_factory=dict)  # to be forgotten
    clear: object | None = None

    def __bool__(self) -> bool:
        additions = self.machine or self.human or self.used
        return bool(additions or self.forgets)

    @property
    def forgets(self) -> bool:
        """Whether anything is to be taken out of the file."""
        return bool(self.forget or self.documents or self.clear is not None)

    def hides(self, key: bytes) -> bool:
        """Whether what the file has of the segment with the hash ``key`` is to be forgotten."""
        return self.clear is not None or key in self.forget

    def drop(self, keys: Collection[bytes], document: str = "") -> None:
        """Take out what waits for the segments ``keys``, and what was accepted in ``document``."""
        self.machine = {both: row for both, row in self.machine.items() if both[0] not in keys}
        self.human = {
            which: row
            for which, row in self.human.items()
            if which.hash not in keys and which.document != (document or None)
        }
        self.used = {both: text for both, text in self.used.items() if both[0] not in keys}

    def snapshot(self) -> KeptBack:
        """A copy to be written; of ``used`` a slice."""
        used = dict(list(self.used.items())[:_SLICE])
        machine, human = dict(self.machine), dict(self.human)
        return KeptBack(machine, human, used, dict(self.forget), dict(self.documents), self.clear)

    def changes(self) -> Changes:
        """The same as the file takes it."""
        forget, documents = list(self.forget), list(self.documents)
        changes = Changes(self.clear is not None, forget, documents, human=self.human)
        for (key, _), (text, variant, row) in self.machine.items():
            changes.machine.setdefault(variant, {})[key] = text, row
        for (key, _), (text, variant) in self.used.items():
            changes.used.setdefault(variant, {})[key] = text
        return changes

    def written(self, snapshot: KeptBack) -> None:
        """``snapshot`` is in the file now; what came or changed since then still waits."""
        _take_out(self.machine, snapshot.machine)
        _take_out(self.human, snapshot.human)
        _take_out(self.used, snapshot.used)
        _take_out(self.forget, snapshot.forget)
        _take_out(self.documents, snapshot.documents)
        if self.clear is snapshot.clear:
            self.clear = None


def _take_out(waiting: dict[K, V], written: Mapping[K, V]) -> None:
    for key, value in written.items():
        if key in waiting and waiting[key] is value:
            del waiting[key]
