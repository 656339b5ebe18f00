"""What is lit, selected and found in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: ``start`` to ``end`` in a cell."""

    row: int
    column: str
    start: int
    end: int


@dataclass(slots=True)
class Highlights:
    """All that is lit, selected and found. ``hits`` by row id."""

    link: Link | None = None
    selection: Selection | None = None
    hits: dict[int, list[Hit]] = field(default_factory=dict)
    hit: Hit | None = None

    def clear(self) -> None:
        """Forget all."""
        self.link = self.selection = self.hit = None
        self.hits = {}
