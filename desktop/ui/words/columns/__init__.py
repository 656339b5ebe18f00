"""The kinds of columns, as a person is told of them: one module a kind, keyed by its origin.

To add a kind of column, write a module here with a `ColumnKind` and name it in `KINDS`. Whoever
makes such a column gives it that origin (`desktop.domain.columns.Column.origin`).
"""

from __future__ import annotations

from desktop.domain.columns import Column
from desktop.ui.words.columns.base import Caption, ColumnKind
from desktop.ui.words.columns.human import Human
from desktop.ui.words.columns.machine import Machine
from desktop.ui.words.columns.mine import Mine
from desktop.ui.words.columns.original import Original

__all__ = ["KINDS", "Caption", "caption", "state"]

KINDS: dict[str, ColumnKind] = {
    "original": Original(),
    "machine": Machine(),
    "human": Human(),
    "mine": Mine(),
}


def caption(column: Column, source: str) -> Caption:
    """What stands above ``column``; ``source`` is the language of the text."""
    return KINDS[column.origin].caption(column, source)


def state(column: Column) -> str:
    """What a screen reader says of a cell of ``column`` that is there; "" where that is plain."""
    return KINDS[column.origin].state()
