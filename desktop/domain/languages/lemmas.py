"""The basic forms of words ("видел": "видеть"), by `simplemma`. It is imported when it is first
asked: a language takes some 20 MB of memory, and half a second or more to load."""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.languages import language

if TYPE_CHECKING:
    from simplemma import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy
    from simplemma.strategies.dictionaries import DictionaryFactory

_LANGUAGES = 2  # in memory at once
_HANGING = frozenset(["pt", "gl", "ca", "fr", "ro"])  # languages with pronouns behind a hyphen
CAPITALS = frozenset(["de", "lb"])  # languages that write all nouns with a capital letter
_PRONOUN = 4  # letters at most
_NAMES = {"sr": "hbs", "hr": "hbs", "bs": "hbs"}  # what simplemma calls a language


class Lemmas:
    """Basic forms, of at most two languages at a time in memory. Any thread may ask."""

    def __init__(self) -> None:
        self._lemmatizer: Lemmatizer | None = None
        self._lookup: DictionaryLookupStrategy | None = None
        self._factory: DictionaryFactory | None = None
        self._at_hand: list[str] = []  # the languages in memory, the last asked for last
        self._lock = threading.Lock()

    def of(self, word: str, code: str) -> list[str]:
        """The basic forms of ``word`` in a language, the likeliest first, without the word itself;
        none where the language is not known here."""
        tag = language.base(code)
        tag = _NAMES.get(tag, tag)
        with self._lock:
            lemmatizer = self._loaded()
            self._note(tag)
            forms = [self._one(lemmatizer, form, tag) for form in _spellings(word, tag)]
        same = {word, word.lower(), ""}
        forms = [form for joined in forms for form in joined.split("|")]  # "er|es|sie"
        return [form for form in dict.fromkeys(forms) if form not in same]

    def likeliest(self, word: str, code: str) -> str:
        """The likeliest basic form of ``word``: itself, in small letters, where no other is known.
        In languages that write nouns with a capital letter that tells them from verbs."""
        tag = language.base(code)
        if tag in CAPITALS:
            with self._lock:
                self._note(tag)
                return self._one(self._loaded(), word, _NAMES.get(tag, tag)).split("|")[0] or word
        return next(iter(self.of(word, code)), word.lower())

    def known(self, word: str, code: str) -> frozenset[str]:
        """All basic forms of ``word`` that the dictionary of a language has, itself where it is
        one; none where the dictionary does not have the word, or the language is not known here."""
        tag = language.base(code)
        tag = _NAMES.get(tag, tag)
        with self._lock:
            dictionary = self._dictionary()
            self._note(tag)
            try:
                forms = [dictionary.get_lemma(form, tag) for form in _spellings(word, tag)]
            except ValueError:  # a language that it does not know
                return frozenset()
        return frozenset(form for joined in forms if joined for form in joined.split("|"))

    def at_hand(self, code: str) -> bool:
        """Whether the dictionary of a language is in memory, so that an answer takes no time."""
        tag = language.base(code)
        return _NAMES.get(tag, tag) in self._at_hand

    def _note(self, tag: str) -> None:
        self._at_hand = [*(each for each in self._at_hand if each != tag), tag][-_LANGUAGES:]

    @staticmethod
    def _one(lemmatizer: Lemmatizer, word: str, tag: str) -> str:
        try:
            return lemmatizer.lemmatize(word, tag)
        except ValueError:  # a language that it does not know, or no word
            return ""

    def _loaded(self) -> Lemmatizer:
        if self._lemmatizer is None:
            from simplemma import Lemmatizer
            from simplemma.strategies import DefaultStrategy

            strategy = DefaultStrategy(dictionary_factory=self._stored())
            self._lemmatizer = Lemmatizer(lemmatization_strategy=strategy)
        return self._lemmatizer

    def _dictionary(self) -> DictionaryLookupStrategy:
        if self._lookup is None:
            from simplemma.strategies import DictionaryLookupStrategy

            self._lookup = DictionaryLookupStrategy(dictionary_factory=self._stored())
        return self._lookup

    def _stored(self) -> DictionaryFactory:
        if self._factory is None:
            from simplemma.strategies.dictionaries import StreamDictionaryFactory

            self._factory = StreamDictionaryFactory(cache_max_size=_LANGUAGES)
        return self._factory


@cache
def shared() -> Lemmas:
    """Those of this process, for whoever needs no own."""
    return Lemmas()


def _spellings(word: str, tag: str) -> list[str]:
    """``word``; in small letters, as it stands within a sentence; and without the pronouns that
    hang on it in some languages ("dê-me")."""
    verb, *pronouns = word.lower().split("-")
    hangs = bool(pronouns) and tag in _HANGING and max(map(len, pronouns)) <= _PRONOUN
    return [word, word.lower(), *([verb] if hangs else [])]
