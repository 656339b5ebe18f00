"""What stands above the columns, in the language of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.columns import Column
from desktop.ui.words.names import engine_title, language_name


@dataclass(frozen=True, slots=True)
class Caption:
    """``title``, "Portuguese, machine translation", and ``note``, "not checked · Firefox en–pt"."""

    title: str = ""
    note: str = ""

    @property
    def whole(self) -> str:
        """All of it in one line."""
        return " · ".join(part for part in (self.title, self.note) if part)


def caption(column: Column, source: str) -> Caption:
    """What stands above ``column``; ``source`` is the language of the text.

    What matters most comes first in the note: a narrow column shows no more.
    """
    return Caption(*_parts(column, source))


def _parts(column: Column, source: str) -> tuple[str, str]:
    language = language_name(column.language) if column.language else ""
    if column.origin == "original":
        words = QCoreApplication.translate("Translation", "{language}, original")
        return (words.format(language=language) if language else ""), ""
    if column.origin == "human":
        return _human(column, language)
    if column.origin == "mine":
        return QCoreApplication.translate("columns", "Your wording"), ""
    return _machine(column, language, source)


def _human(column: Column, language: str) -> tuple[str, str]:
    if column.provenance.from_file or not column.provenance.name:
        return QCoreApplication.translate("columns", "Translation from the file"), ""
    words = QCoreApplication.translate("columns", "{language}, human translation")
    return words.format(language=language), column.provenance.name


def _machine(column: Column, language: str, source: str) -> tuple[str, str]:
    by = column.provenance
    words = QCoreApplication.translate("Translation", "{language}, machine translation")
    if by.from_file:
        note = QCoreApplication.translate("columns", "from the file, not made here")
        return words.format(language=language), note
    parts = []
    if by.via:
        through = QCoreApplication.translate("Translation", "through {language}")
        parts.append(through.format(language=language_name(by.via)))
    parts.append(QCoreApplication.translate("Translation", "not checked"))
    parts.append(f"{engine_title(by.engine)} {source}–{column.language}")
    return words.format(language=language), " · ".join(parts)
