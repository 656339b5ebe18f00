"""What a machine translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.columns import Column
from desktop.engines.base import asks_model, connects
from desktop.ui.words.columns.base import Caption, ColumnKind, language_of
from desktop.ui.words.names import engine_title, language_name


class Machine(ColumnKind):
    """“Portuguese, machine translation · not checked · Firefox en–pt”."""

    def caption(self, column: Column, source: str) -> Caption:
        """The language between, that nobody has checked it, and the engine; or that only the file
        says so."""
        words = QCoreApplication.translate("Translation", "{language}, machine translation")
        return Caption(words.format(language=language_of(column)), self._note(column, source))

    def state(self) -> str:
        """“machine translation”."""
        return QCoreApplication.translate("ReaderModel", "machine translation")

    @staticmethod
    def _note(column: Column, source: str) -> str:
        by = column.provenance
        if by.from_file:
            return QCoreApplication.translate("columns", "from the file, not made here")
        parts = []
        if by.via:
            through = QCoreApplication.translate("Translation", "through {language}")
            parts.append(through.format(language=language_name(by.via)))
        model = by.pack.partition("#")[0] if connects(by.engine) or asks_model(by.engine) else ""
        engine = f"{model or engine_title(by.engine)} {source}–{column.language}"
        if column.draft:
            draft = QCoreApplication.translate("columns", "in grey a draft: {engine}")
            better = QCoreApplication.translate("columns", "better version: {engine}")
            parts.append(draft.format(engine=engine_title(column.draft)))
            return " · ".join([*parts, better.format(engine=engine)])
        parts.append(QCoreApplication.translate("Translation", "not checked"))
        return " · ".join([*parts, engine])
