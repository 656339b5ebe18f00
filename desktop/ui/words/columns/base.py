"""What every kind of column is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.columns import Column
from desktop.ui.words.names import language_name


@dataclass(frozen=True, slots=True)
class Caption:
    """``title``, "Portuguese, machine translation", and ``note``, "not checked · Firefox en–pt"."""

    title: str = ""
    note: str = ""

    @property
    def short(self) -> str:
        """What matters most of it: "Portuguese, machine translation, not checked"."""
        return ", ".join(part for part in (self.title, self.note.partition(" · ")[0]) if part)

    @property
    def whole(self) -> str:
        """All of it in one line."""
        return " · ".join(part for part in (self.title, self.note) if part)


class ColumnKind:
    """Says what stands above a column, and what its cells are."""

    def caption(self, column: Column, source: str) -> Caption:
        """What stands above ``column``; ``source`` is the language of the text.

        What matters most comes first in the note: a narrow column shows no more.
        """
        raise NotImplementedError

    def state(self) -> str:
        """What a cell is, for a screen reader: "machine translation"."""
        return ""


def language_of(column: Column) -> str:
    """The language of ``column`` by name; "" where it is not known."""
    return language_name(column.language) if column.language else ""
