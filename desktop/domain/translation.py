"""The translation of one segment, from the engine to the cell that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.doubts import Doubt


@dataclass(frozen=True, slots=True)
class Translation:
    """``text`` is in the language of its column; ``doubts`` are the reasons to check it, none where
    it looks right."""

    text: str
    doubts: tuple[Doubt, ...] = ()
