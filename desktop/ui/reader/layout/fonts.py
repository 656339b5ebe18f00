"""The fonts of the reading view, as the settings and each side's language want them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop.domain.columns import ORIGINAL
from desktop.domain.languages import language
from desktop.domain.rows import NARRATION, NOTE
from desktop.settings import Settings, bounded

_SERIFS = ("Noto Serif", "Charis SIL", "Georgia", "Cambria", "DejaVu Serif", "Times New Roman")
_NAME, _SMALL, _HEADING, _NOTE = 0.75, 0.68, 1.27, 0.85  # x the size of the text
_SMALL_MOST = 40.0  # points: names need not grow for ever
_LEAST = 8.0
_Systems = QFontDatabase.WritingSystem
# Named outright, because falling back to them glyph by glyph is slow (26 times, for Chinese).
_SYSTEMS = {
    "Hans": _Systems.SimplifiedChinese,
    "Hant": _Systems.TraditionalChinese,
    "Jpan": _Systems.Japanese,
    "Kore": _Systems.Korean,
    "Arab": _Systems.Arabic,
    "Hebr": _Systems.Hebrew,
    "Deva": _Systems.Devanagari,
    "Thai": _Systems.Thai,
}
_LANDS = {
    _Systems.SimplifiedChinese: " SC",
    _Systems.TraditionalChinese: " TC",
    _Systems.Japanese: " JP",
    _Systems.Korean: " KR",
}
SCRIPTS = ("latin", "cyrillic", "arabic", "cjk")
_GROUPS = {
    "Latn": "latin", "Cyrl": "cyrillic", "Arab": "arabic",
    "Hans": "cjk", "Hant": "cjk", "Jpan": "cjk", "Kore": "cjk",
}  # fmt: skip
# Made to be easily told apart, for people with dyslexia or poor sight; free (OFL), not brought
# along: the first found here is offered.
EASY = (
    "Atkinson Hyperlegible Next",
    "Atkinson Hyperlegible",
    "OpenDyslexic",
    "OpenDyslexic 3",
    "Lexend",
    "Andika",
)


def group_of(code: str) -> str:
    """Which of `SCRIPTS` a language is mostly written in; "" for others."""
    return _GROUPS.get(language.script(code), "")


def easy_font() -> str:
    """A font made for people with dyslexia or poor sight, if one is installed; else ""."""
    return next((name for name in EASY if QFontDatabase.hasFamily(name)), "")


class Fonts:
    """Fonts by column (its id) and kind of row, and the distance between lines. ``languages`` are
    those of the columns."""

    def __init__(self, settings: Settings, interface: QFont, languages: Mapping[str, str]) -> None:
        self._settings, self._interface = settings, interface
        self._languages = languages
        self._texts: dict[tuple[str, int], QFont] = {}
        self.size = bounded("size", settings.size)
        small = min(self.size, _SMALL_MOST)
        self.name = self._plain(max(small * _NAME, _LEAST), QFont.Weight.DemiBold)
        self.small = self._plain(max(small * _SMALL, _LEAST))
        self.heading = self._plain(small * _HEADING, QFont.Weight.DemiBold)

    def _plain(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._interface)
        font.setPointSizeF(size)
        font.setWeight(weight)
        return font

    def size_of(self, column: str) -> float:
        """The size of a column's text, in points."""
        own = 0.0 if column == ORIGINAL else self._settings.translation_size
        return bounded("size", own) if own else self.size

    def text(self, column: str, kind: int) -> QFont:
        """What a cell is set in."""
        font = self._texts.get((column, kind))
        if font is None:
            font = self._texts[column, kind] = self._make(column, kind)
        return font

    def _make(self, column: str, kind: int) -> QFont:
        settings = self._settings
        font = QFont()
        chosen = settings.font if column == ORIGINAL else settings.translation_font
        code = self._languages.get(column, "")
        by_script = dict(settings.script_fonts)
        preferred = [chosen, by_script.pop(group_of(code), "")]
        first = [name for name in preferred if name] or list(_serifs())
        font.setFamilies([*first, *by_script.values(), *_families(language.script(code))])
        font.setStyleHint(QFont.StyleHint.Serif)
        size = self.size_of(column) * (_NOTE if kind == NOTE else 1)
        font.setPointSizeF(size)
        font.setItalic(kind == NARRATION)
        em = QFontMetricsF(font).height() / 1.2
        if settings.letter_spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, settings.letter_spacing * em)
        if settings.word_spacing:
            font.setWordSpacing(settings.word_spacing * em)
        return font

    def pitch(self, column: str, kind: int, dpi: int) -> float:
        """From line to line, in pixels; a line that needs more gets more."""
        size = self.size_of(column) * (_NOTE if kind == NOTE else 1)
        return self._settings.line_spacing * size * dpi / 72


@lru_cache(maxsize=1)
def _serifs() -> tuple[str, ...]:
    return tuple(name for name in _SERIFS if QFontDatabase.hasFamily(name))


@lru_cache(maxsize=64)
def _families(script: str) -> tuple[str, ...]:
    system = _SYSTEMS.get(script)
    if system is None:
        return ()
    families = QFontDatabase.families(system)
    serif = [name for name in families if "Serif" in name or "Naskh" in name]
    # Families made for several lands have the same characters in other forms: "… CJK SC".
    own = [name for name in serif or families if name.endswith(_LANDS.get(system, ""))]
    return tuple((own or serif or families)[:1])
