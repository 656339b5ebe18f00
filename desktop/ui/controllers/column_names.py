"""What stands above the columns, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.pack import Route
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import engine_title, language_name


def name_original(model: ReaderModel, language: str) -> None:
    """“English, original”, once the language is known."""
    if not language:
        return
    words = QCoreApplication.translate("Translation", "{language}, original")
    model.describe(0, words.format(language=language_name(language)), language=language)


def name_machine(model: ReaderModel, column: int, route: Route) -> None:
    """“Portuguese, machine translation”; the language between, that nobody has checked it, and
    the engine."""
    words = QCoreApplication.translate("Translation", "{language}, machine translation")
    parts = []  # What matters most comes first: a narrow column shows no more.
    if route.via:
        through = QCoreApplication.translate("Translation", "through {language}")
        parts.append(through.format(language=language_name(route.via)))
    parts.append(QCoreApplication.translate("Translation", "not checked"))
    parts.append(f"{engine_title(route.engine)} {route.source}–{route.target}")
    name = words.format(language=language_name(route.target))
    model.describe(column, name, " · ".join(parts))
