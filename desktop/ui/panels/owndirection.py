"""Entries of a list in the direction of their own first letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class OwnDirection(QStyledItemDelegate):
    """English in an Arabic window, and the other way round, keeps its full stop and its "…" at its
    end: paints each text as a first-strong isolate (Unicode UAX 9)."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = f"\u2068{option.text}\u2069"
