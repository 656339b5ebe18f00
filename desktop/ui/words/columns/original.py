"""The text as it was spoken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.columns import Column
from desktop.ui.words.columns.base import Caption, ColumnKind, language_of


class Original(ColumnKind):
    """“English, original”."""

    def caption(self, column: Column, source: str) -> Caption:
        """The language, once it is known."""
        language = language_of(column)
        words = QCoreApplication.translate("Translation", "{language}, original")
        return Caption(words.format(language=language) if language else "")
