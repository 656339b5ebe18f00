"""A translation that a person made and published."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.columns import Column
from desktop.ui.words.columns.base import Caption, ColumnKind, language_of


class Human(ColumnKind):
    """“Portuguese, human translation · the file's name”."""

    def caption(self, column: Column, source: str) -> Caption:
        """The language and the file, or that the transcript's own file brought it."""
        by = column.provenance
        if by.from_file or not by.name:
            return Caption(QCoreApplication.translate("columns", "Translation from the file"))
        words = QCoreApplication.translate("columns", "{language}, human translation")
        return Caption(words.format(language=language_of(column)), by.name)

    def state(self) -> str:
        """“human translation”."""
        return QCoreApplication.translate("ReaderModel", "human translation")
