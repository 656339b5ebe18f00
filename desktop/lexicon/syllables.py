"""Where words divide into syllables: by the patterns for hyphenation that `pyphen` brings along.

Franklin Mark Liang (1983), "Word Hy-phen-a-tion by Com-put-er", Stanford University. The patterns
never part a single letter from a word. They come for some 40 languages; a language is loaded by
`Syllables.prepare`, which takes up to a second.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.languages import language

if TYPE_CHECKING:
    import regex
    from pyphen import Pyphen

_SHORTEST = 4  # letters of a word that has two parts
_LONGEST = 60  # letters that are looked at together
_SCRIPTS = frozenset({"Latn", "Cyrl", "Grek"})  # whose letters stand apart from each other
# Where pyphen has several of a language and would take one that divides fewer words.
_NAMES = {"en": "en_US", "de": "de_DE", "pt": "pt_BR", "no": "nb_NO"}


@cache
def _letters() -> regex.Pattern[str]:
    """A word, or a part of one that has hyphens or apostrophes."""
    import regex

    return regex.compile(rf"\p{{L}}\p{{M}}*+(?:\p{{L}}\p{{M}}*+){{{_SHORTEST - 1},{_LONGEST}}}+")


class Syllables:
    """The patterns of the languages that were prepared. Any thread may prepare one, and ask."""

    def __init__(self) -> None:
        self._patterns: dict[str, Pyphen | None] = {}

    def is_ready(self, code: str) -> bool:
        """Whether `prepare` was done for a language."""
        return code in self._patterns

    def prepare(self, code: str) -> None:
        """Load what a language needs, if there is anything for it."""
        if code in self._patterns:
            return
        pattern = None
        if language.script(code) in _SCRIPTS:
            import pyphen

            base = language.base(code)
            tag = code.replace("-", "_")
            name = tag if tag in pyphen.LANGUAGES and "_" in tag else _NAMES.get(base, base)
            name = pyphen.language_fallback(name)
            pattern = pyphen.Pyphen(lang=name) if name else None
        self._patterns[code] = pattern

    def breaks(self, text: str, code: str) -> list[int]:
        """The places in ``text`` (of the characters that begin a syllable within a word), in order;
        none where the language was not prepared, or has no patterns."""
        pattern = self._patterns.get(code)
        if pattern is None:
            return []
        places: list[int] = []
        for match in _letters().finditer(text):
            word, start = match[0].lower(), match.start()
            if len(word) == match.end() - start:
                places += [start + int(place) for place in pattern.positions(word)]
        return [place for place in places if not unicodedata.combining(text[place])]
