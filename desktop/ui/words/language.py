"""The language of the window, changeable while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop import paths

ENGLISH = "en"


class Language:
    """Holds the translators of ``app``: the program's own and Qt's (OK, Cancel). Widgets hear of a
    change as ``LanguageChange``."""

    def __init__(self, app: QCoreApplication, folder: Path = paths.TRANSLATIONS) -> None:
        self._app, self._folder = app, folder
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def available(self) -> list[str]:
        """Codes of the languages there are, "en" first."""
        return available(self._folder)

    def install(self, code: str) -> None:
        """Speak the language ``code``; for "" the system's, and English where there is none."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self.code = code if code in self.available() else self._fitting()
        locale = self._locale()
        QLocale.setDefault(locale)
        self._translators = []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{self.code}", qt), (self.code, str(self._folder))):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        if isinstance(self._app, QGuiApplication):
            self._app.setLayoutDirection(locale.textDirection())

    def _fitting(self) -> str:
        """The first of the system's languages that there is: pt_BR for pt-PT, but not the other way
        round when both are there."""
        there = self.available()
        for wanted in self._system.uiLanguages():
            parts = wanted.replace("-", "_").split("_")
            near = [code for code in there if code.split("_")[0] == parts[0]]
            same = [code for code in near if set(code.split("_")) <= set(parts)]
            if near:
                return (same or near)[0]
        return ENGLISH

    def _locale(self) -> QLocale:
        """The system's own way with dates and numbers where its language is the window's."""
        named = QLocale(self.code)
        return self._system if self._system.language() == named.language() else named


def available(folder: Path = paths.TRANSLATIONS) -> list[str]:
    """Codes of the languages whose files are compiled, "en" first."""
    found = sorted(path.stem for path in folder.glob("*.qm"))
    return [ENGLISH, *(code for code in found if code != ENGLISH)]


def own_name(code: str) -> str:
    """A language in its own words: "português (Brasil)"."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return code
    return locale.get_display_name(locale) or code
