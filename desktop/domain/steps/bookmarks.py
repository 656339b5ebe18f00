"""Steps about what a reader puts beside the text: bookmarks and notes."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.contents import Bookmark
from desktop.domain.editing import Edit
from desktop.domain.places import Place, row_of
from desktop.domain.steps.base import Step


@dataclass(frozen=True, slots=True)
class SetBookmark(Step):
    """A bookmark at ``place``. A note that stands there stays."""

    place: Place

    def do(self, edit: Edit) -> bool:
        """Put it at the paragraph."""
        row = row_of(edit.contents, self.place)
        if row is None:
            return False
        edit.set_bookmark(row, edit.contents.bookmarks.get(row) or Bookmark())
        return True


@dataclass(frozen=True, slots=True)
class RemoveBookmark(Step):
    """No bookmark at ``place`` any more, and no note."""

    place: Place

    def do(self, edit: Edit) -> bool:
        """Take it away."""
        row = row_of(edit.contents, self.place)
        if row is None or row not in edit.contents.bookmarks:
            return False
        edit.set_bookmark(row, None)
        return True


@dataclass(frozen=True, slots=True)
class Annotate(Step):
    """The note at ``place`` is ``note``; "" leaves the bookmark."""

    place: Place
    note: str

    def do(self, edit: Edit) -> bool:
        """Write it to the bookmark, which is put where there is none."""
        row = row_of(edit.contents, self.place)
        if row is None:
            return False
        edit.set_bookmark(row, Bookmark(self.note))
        return True
