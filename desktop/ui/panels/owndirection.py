"""List entries in the direction of their own language."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class OwnDirection(QStyledItemDelegate):
    """Paints each text as a first-strong isolate (Unicode UAX 9). English in an Arabic window
    keeps its full stop at its end, and the other way round."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = f"\u2068{option.text}\u2069"
