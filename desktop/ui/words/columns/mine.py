"""The wording of whoever uses the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.columns import Column
from desktop.ui.words.columns.base import Caption, ColumnKind


class Mine(ColumnKind):
    """“Your wording”."""

    def caption(self, column: Column, source: str) -> Caption:
        """The same for every language."""
        return Caption(QCoreApplication.translate("columns", "Your wording"))

    def state(self) -> str:
        """“your wording”."""
        return QCoreApplication.translate("ReaderModel", "your wording")
