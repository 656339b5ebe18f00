"""The titles of the columns, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.pack import Route
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import engine_title, language_name


def name_original(model: ReaderModel, language: str) -> None:
    """“English, original”; nothing while the language is unknown."""
    if not language:
        return
    words = QCoreApplication.translate("Translation", "{language}, original")
    model.describe(0, words.format(language=language_name(language)), language=language)


def name_machine(model: ReaderModel, column: int, route: Route) -> None:
    """“Portuguese, machine translation”, with the language between, that nobody checked it, and
    the engine."""
    words = QCoreApplication.translate("Translation", "{language}, machine translation")
    parts = []  # a narrow column shows only the first
    if route.via:
        through = QCoreApplication.translate("Translation", "through {language}")
        parts.append(through.format(language=language_name(route.via)))
    parts.append(QCoreApplication.translate("Translation", "not checked"))
    parts.append(f"{engine_title(route.engine)} {route.source}–{route.target}")
    name = words.format(language=language_name(route.target))
    model.describe(column, name, " · ".join(parts))
