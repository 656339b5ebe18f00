"""What a person makes of the segments of a text: their own wording, and what they think of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """What a person made of one segment.

    ``text`` is how they put it (None: they wrote nothing), begun from the column of the origin
    ``begun_from`` ("machine", "human"; "": from nothing). ``accepted``: it is final. ``review``:
    somebody is to look at it again. ``comment`` is a remark about the segment.
    """

    text: str | None = None
    begun_from: str = ""
    accepted: bool = False
    review: bool = False
    comment: str = ""

    def __bool__(self) -> bool:
        return self != _NOTHING


_NOTHING = Wording()
