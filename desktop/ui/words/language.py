"""The language of the window. It can change while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop import paths

ENGLISH = "en"


class Language:
    """Holds the translators of ``app``: the program's own and Qt's (OK, Cancel). Widgets get a
    change as ``LanguageChange``."""

    def __init__(self, app: QCoreApplication, folder: Path = paths.TRANSLATIONS) -> None:
        self._app, self._folder = app, folder
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = ENGLISH

    def available(self) -> list[str]:
        """The codes of the languages there are, "en" first."""
        return available(self._folder)

    def install(self, code: str) -> None:
        """Use the language ``code``; "" means the system's, or English if that is missing."""
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
        """The first of the system's languages that is there. pt_BR stands in for pt-PT, but not
        the other way round if both are there."""
        there = self.available()
        for preferred in self._system.uiLanguages():
            parts = preferred.replace("-", "_").split("_")
            near = [code for code in there if code.split("_")[0] == parts[0]]
            same = [code for code in near if set(code.split("_")) <= set(parts)]
            if near:
                return (same or near)[0]
        return ENGLISH

    def _locale(self) -> QLocale:
        """The system's form of dates and numbers if its language is the window's."""
        locale = QLocale(self.code)
        return self._system if self._system.language() == locale.language() else locale


def available(folder: Path = paths.TRANSLATIONS) -> list[str]:
    """The codes of the languages whose files are compiled, "en" first."""
    codes = sorted(path.stem for path in folder.glob("*.qm"))
    return [ENGLISH, *(code for code in codes if code != ENGLISH)]


def own_name(code: str) -> str:
    """The name of a language in that language: "português (Brasil)"."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError):
        return code
    return locale.get_display_name(locale) or code
