"""The step by which a person approves a translation that was to be checked."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.editing import Edit
from desktop.domain.places import Place, locate
from desktop.domain.steps.base import Step


@dataclass(frozen=True, slots=True)
class Approve(Step):
    """``translation`` of the segment at ``place`` into ``language`` is right: it needs no check,
    whichever engine makes it again. Another translation of it does."""

    place: Place
    language: str
    translation: str

    def do(self, edit: Edit) -> bool:
        """Take the doubts about it back."""
        origin = locate(edit.contents, self.place)
        if origin is None or edit.contents.row_at(origin) is None:
            return False
        edit.approve(origin, self.language, self.translation)
        return True
