"""Terms: how a person wants words translated, and where these words stand in a text.

A word also counts in its other forms: two words are forms of one where they have a basic form in
common (see `lemmas`). Of words that its dictionary does not have, as names, the beginning tells: of
4 or 5 letters the last one may differ, of more the last two, and the last three where six others
are the same; accents do not count. Measured with the basic forms on the words of FLORES-200 in six
languages, beginnings alone find 72 to 79 % of the forms of a word, and take 1 to 3 words in a
thousand sentences for a form of a term by mistake ("national" for "nation";
``python -m bench.terms``). In a translation both count, so that nothing is marked for no reason.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.languages import language, lemmas

if TYPE_CHECKING:
    import regex

LONGEST = 200  # characters of a term, of its translation
_GAP = frozenset(" \t\n\u00a0\u202f-‐‑'’ʼ.·")  # what may stand between the words of a term
_WIDEST = 3  # characters
_BEGINNING = 3  # letters that all forms of a word share
_VOCABULARY = 50_000  # words of texts whose terms are at hand
_FEW = 60  # beginnings that are looked for in a text at once
_ACCENTS = re.compile("[\u0300-\u036f]+")
_SIMPLE = "\u0530"  # before this, and without accents of their own, words are runs of letters
_SIMPLE_WORD = re.compile(r"[^\W_]+")
_LONG, _ENDING = 6, 3  # letters that two forms share, after which so many may differ in each
TermKey = tuple[str, str, str]  # what tells a term from others: words, and both languages
Word = tuple[str, int, int]  # a word of a text, from which to which character it stands
# Scripts without spaces between words: each letter counts as a word.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"


@dataclass(frozen=True, slots=True)
class Term:
    """``source`` is to become ``translation``; None: it is left as it is. ``match_case``: capital
    letters count. ``note`` is for people.

    ``source_language`` and ``target_language`` are BCP 47; "": any.
    """

    source: str
    translation: str | None
    match_case: bool = False
    note: str = ""
    source_language: str = ""
    target_language: str = ""

    @property
    def wording(self) -> str:
        """What stands in a translation."""
        return self.source if self.translation is None else self.translation

    @property
    def key(self) -> TermKey:
        """What tells it from the other terms of a list."""
        name = " ".join(self.source.casefold().split())
        return name, self.source_language, self.target_language

    def is_for(self, source: str, target: str) -> bool:
        """Whether it holds between two languages."""
        return (not self.source_language or language.same(self.source_language, source)) and (
            not self.target_language or language.same(self.target_language, target)
        )


class Place(NamedTuple):
    """Where a term stands in a text: from which to which character."""

    term: Term
    start: int
    end: int


class Terms:
    """The terms in force between two languages. Of several for the same words the first counts."""

    def __init__(self, terms: Iterable[Term], source: str, target: str) -> None:
        self.source, self.target = source, target
        self._by_beginning: dict[str, list[tuple[list[str], Term]]] = {}
        self._by_basic_form: dict[str, list[tuple[list[str], Term]]] | None = None
        self._by_word: dict[str, list[tuple[list[str], Term]]] = {}  # of texts, as they are met
        names: set[str] = set()
        for term in terms:
            name, words = term.key[0], [word for word, _, _ in _words(term.source)]
            if words and name not in names and term.is_for(source, target):
                names.add(name)
                self._by_beginning.setdefault(_beginning(words[0]), []).append((words, term))

    def __bool__(self) -> bool:
        return bool(self._by_beginning)

    def unlike(self, other: Terms) -> Terms:
        """What finds all places where a translation may become another one with ``other``."""
        mine, theirs = (
            {(term.source, term.translation, term.match_case) for term in terms._all()}
            for terms in (self, other)
        )
        source = self.source or other.source
        return Terms((Term(words, None) for words, _, _ in mine ^ theirs), source, "")

    def by_beginnings(self) -> Terms:
        """The same terms; other forms of their words are told by their beginnings alone, which
        needs no dictionary."""
        terms = (Term(term.source, term.translation, term.match_case) for term in self._all())
        return Terms(terms, "", "")

    def _all(self) -> Iterator[Term]:
        for group in self._by_beginning.values():
            yield from (term for _, term in group)

    def places(self, text: str) -> list[Place]:
        """Where terms stand in ``text``, in order. Where several begin at a word, the longest one
        counts; of these one that is written as it stands there."""
        if not self._by_beginning or not self._may_stand_in(text):
            return []
        words, at, places = _words(text), 0, []
        while at < len(words):
            best = self._best(words, at, text)
            if best is not None:
                places.append(best[1])
            at += best[0] if best is not None else 1
        return places

    def _may_stand_in(self, text: str) -> bool:
        """Whether the first word of a term, or its beginning, is anywhere in ``text``; with many
        terms True, because that takes longer than to look for them word by word."""
        if len(self._by_beginning) > _FEW:
            return True
        if self._of_basic_forms():  # they may begin otherwise: "go", "went"
            simple = max(text, default="") < _SIMPLE and not _ACCENTS.search(text)
            return not simple or any(map(self._that_begin_with, _SIMPLE_WORD.findall(text)))
        plain = _without_accents(text).casefold()
        return any(beginning in plain for beginning in self._by_beginning)

    def _best(self, words: Sequence[Word], at: int, text: str) -> tuple[int, Place] | None:
        """The term that begins at the word number ``at``, and how many words it has."""
        best: tuple[tuple[int, bool], Place] | None = None
        for term_words, term in self._that_begin_with(words[at][0]):
            if _stands_at(words, at, term_words, term.match_case, text, self.source):
                start, end = words[at][1], words[at + len(term_words) - 1][2]
                rank = len(term_words), text[start:end] == term.source
                if best is None or rank > best[0]:
                    best = rank, Place(term, start, end)
        return None if best is None else (best[0][0], best[1])

    def _that_begin_with(self, word: str) -> list[tuple[list[str], Term]]:
        """The terms whose first word may be a form of ``word``."""
        terms = self._by_word.get(word)
        if terms is None:
            if len(self._by_word) >= _VOCABULARY:
                self._by_word.clear()
            groups = [self._by_beginning.get(_beginning(word), [])]
            if (by_form := self._of_basic_forms()) and word.isalpha():
                groups += [by_form.get(form, []) for form in _basic_forms(word, self.source)]
            every = {id(each): each for group in groups for each in group}
            terms = [each for each in every.values() if is_form(each[0][0], word, self.source)]
            self._by_word[word] = terms
        return terms

    def _of_basic_forms(self) -> dict[str, list[tuple[list[str], Term]]]:
        """The terms by the basic forms of their first words, as far as a dictionary has them."""
        if self._by_basic_form is None:
            by_form: dict[str, list[tuple[list[str], Term]]] = {}
            for group in self._by_beginning.values():
                for each in group:
                    for form in _basic_forms(each[0][0], self.source):
                        by_form.setdefault(form, []).append(each)
            self._by_basic_form = by_form
        return self._by_basic_form

    def of(self, text: str) -> tuple[Term, ...]:
        """The terms that stand in ``text``, each once."""
        return tuple(dict.fromkeys(place.term for place in self.places(text)))


NO_TERMS = Terms((), "", "")


def digest(terms: Iterable[Term]) -> str:
    """What stands for how ``terms`` change a translation; "" for none."""
    lines = sorted({f"{t.source}\0{t.translation}\0{t.match_case}" for t in terms})
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=8).hexdigest() if lines else ""


def unused(terms: Iterable[Term], text: str, translation: str, target: str = "") -> list[Term]:
    """Those of ``terms``, which stand in ``text``, whose wording does not stand in ``translation``,
    in no form of its words in the language ``target``. What is left as it is stands there as it
    does in ``text``."""
    words = _words(translation)
    missing = []
    for term in terms:
        if term.translation is None:
            written = {text[start:end] for _, start, end in Terms((term,), "", "").places(text)}
            if not any(each in translation for each in written or {term.source}):
                missing.append(term)
        elif not _is_used(term.translation, term.match_case, words, translation, target):
            missing.append(term)
    return missing


def _is_used(
    wording: str, match_case: bool, words: Sequence[Word], translation: str, target: str
) -> bool:
    parts = [word for word, _, _ in _words(wording)]
    if not parts:  # signs alone
        return wording != "" and wording in translation
    return any(
        _stands_at(words, at, parts, match_case, translation, target, is_translation=True)
        for at in range(len(words))
    )


@cache
def _pattern() -> regex.Pattern[str]:
    import regex  # it takes 30 ms

    return regex.compile(
        rf"[{_UNSPACED}]\p{{M}}*|(?:(?![{_UNSPACED}])[\p{{L}}\p{{N}}\p{{M}}])+(?:[+#]+(?!\w))?"
    )


def _words(text: str) -> list[Word]:
    """The words of ``text``."""
    return [(match[0], match.start(), match.end()) for match in _pattern().finditer(text)]


def _stands_at(
    words: Sequence[Word],
    at: int,
    term: Sequence[str],
    match_case: bool,
    text: str,
    code: str,
    *,
    is_translation: bool = False,
) -> bool:
    """Whether the words of ``text``, in the language ``code``, from number ``at`` on are those of a
    term."""
    here = words[at : at + len(term)]
    if len(here) < len(term):
        return False
    for word, (other, _, _) in zip(term, here, strict=True):
        if not is_form(word, other, code, match_case, is_translation=is_translation):
            return False
    gaps = (text[one[2] : next_[1]] for one, next_ in pairwise(here))
    return all(len(gap) <= _WIDEST and _GAP.issuperset(gap) for gap in gaps)


def is_form(
    one: str,
    other: str,
    code: str = "",
    match_case: bool = False,
    *,
    is_translation: bool = False,
) -> bool:
    """Whether two words, in the language ``code`` (""; any), are forms of one. With ``match_case``
    capital letters count, and what is written in capitals has no other forms. In a translation
    words with the same beginning count too, whatever their basic forms are, but not words that
    differ in accents alone."""
    if one == other:
        return True
    if match_case and one.isupper() and len(one) > 1:
        return False
    plain, other_plain = _plain(one, match_case), _plain(other, match_case)
    if plain == other_plain:
        return not is_translation or _folded(one, match_case) == _folded(other, match_case)
    if match_case and one[:1].isupper() != other[:1].isupper():
        return False
    alike = _begin_alike(plain, other_plain)
    if alike and is_translation:
        return True
    forms, other_forms = _basic_forms(one, code), _basic_forms(other, code)
    return not forms.isdisjoint(other_forms) if forms and other_forms else alike


@lru_cache(8192)
def _basic_forms(word: str, code: str) -> frozenset[str]:
    """Those that a dictionary has, in small letters without accents; none in languages without."""
    if not code or len(word) < 2:
        return frozenset()
    return frozenset(map(_plain, lemmas.shared().known(word, code)))


def _begin_alike(one: str, other: str) -> bool:
    """Whether two words, without accents, begin as forms of one word do."""
    same = max(_kept(len(one)), _kept(len(other)))
    if one[:same] == other[:same] and min(len(one), len(other)) >= same:
        return True
    same = max(_LONG, len(one) - _ENDING, len(other) - _ENDING)
    return one[:same] == other[:same] and min(len(one), len(other)) >= same


def _kept(letters: int) -> int:
    """How many of the first letters of a word its other forms have too."""
    if letters <= _BEGINNING:
        return letters
    return letters - (1 if letters < 6 else 2)


def _folded(word: str, match_case: bool) -> str:
    return unicodedata.normalize("NFC", word if match_case else word.casefold())


@lru_cache(8192)
def _plain(word: str, match_case: bool = False) -> str:
    """``word`` without accents, in small letters unless ``match_case``."""
    word = _without_accents(word)
    return word if match_case else word.casefold()


def _without_accents(text: str) -> str:
    """Without the accents of European scripts; signs of vowels elsewhere are letters."""
    return text if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", text))


def _beginning(word: str) -> str:
    return _plain(word)[:_BEGINNING]
