"""Which word of a translation stands for a word of the text: told where that is sure, and not
where it would be a guess."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.languages import language
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.lookup import Answer, Step
from desktop.lexicon import tokens
from desktop.lexicon.folding import fold
from desktop.lexicon.frequencies import forms
from desktop.lexicon.markup import plain
from desktop.services.studying.dictionaries import Dictionaries
from desktop.support.job import Job

# What is sure, and how much is looked at.
_LONGEST_PHRASE = 3  # words: longer ones explain a word, they do not translate it
_SHORTEST = 3  # letters: shorter words stand for too many things
_LOOKED_AT = 2000  # characters of an entry: what it gives stands at its beginning
_MOST_WORDS = 120  # of a sentence that is looked at
_SENTENCES = 1500  # that are learnt from: they take about a second
_SMALL_WORDS = 100  # the most frequent of a language stand for too many things
_TIMES = 3  # that two words stand in the same sentences, at least
_SURE = 1.0  # of `alignment.dictionary.learnt`: no doubt in both directions

_ASIDE = re.compile(
    r"\([^()\n]{0,200}\)|\[[^\[\]\n]{0,200}\]|<[^<>\n]{0,60}>|(?<!\w)/[^/\n]{1,80}/"
)
_PARTS = re.compile(r"[,;|/.:•·]|\d+[.)]?|\n| – | — ")
_LEADING = {  # words before a translation that say what kind of word it is
    "en": frozenset({"to", "a", "an", "the", "be"}),
    "de": frozenset({"der", "die", "das", "sich"}),
    "fr": frozenset({"le", "la", "les", "se", "un", "une"}),
    "es": frozenset({"el", "la", "los", "las", "un", "una"}),
    "pt": frozenset({"o", "a", "os", "as", "um", "uma"}),
}

# Before the first word of a sentence.
_BEGINS = re.compile(r"^[\W\d_]*$|[.!?…:;–—]\s*[\"'“”„«»()\[\]¿¡*]*$")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LearntWords:
    """Words that stood in the same sentences: beginnings of words (see `alignment.tokens`) to those
    of the other language that are surely their translation."""

    pairs: Mapping[str, Collection[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, sentences: Iterable[tuple[str, str]], job: Job | None = None) -> LearntWords:
        """Those of ``sentences`` and their translations, as far as they are needed. Raises
        `Cancelled`."""
        from desktop.alignment.dictionary import learnt
        from desktop.alignment.sides import Bead
        from desktop.alignment.tokens import Vocabulary

        both = [pair for pair, _ in zip(sentences, range(_SENTENCES), strict=False)]
        source, target = (
            (Vocabulary(side) for side in zip(*both, strict=True))
            if both
            else (
                Vocabulary([]),
                Vocabulary([]),
            )
        )
        check = job.check if job is not None else lambda: None
        beads = [Bead(range(n, n + 1), range(n, n + 1)) for n in range(len(both))]
        pairs = {
            source.words[word]: [
                target.words[other]
                for other, weight in others.items()
                if weight >= _SURE and min(source.counts[word], target.counts[other]) >= _TIMES
            ]
            for word, others in learnt(source, target, beads, check).items()
        }
        return cls({word: others for word, others in pairs.items() if others})


class Counterparts:
    """Finds them by ``dictionaries`` and by the words that were learnt."""

    def __init__(self, dictionaries: Dictionaries) -> None:
        self._dictionaries = dictionaries

    def find(
        self,
        word: Span,
        sentence: str,
        translation: str,
        source: str,
        target: str,
        learnt: LearntWords,
    ) -> Span | None:
        """Where in ``translation`` stands what translates the ``word`` of ``sentence``; None where
        no place is sure, or several may be it. ``source`` and ``target`` are the languages."""
        if not language.spaced(target) or not language.spaced(source):
            return None
        text = sentence[slice(*word)]
        own = self._keys(text, source)
        if _is_small(text, source) or self._times(own, sentence, source) != 1:
            return None
        words = _Words(translation, target, self._dictionaries.lemmas)
        is_name = text[:1].isupper() and not _BEGINS.search(sentence[: word[0]])
        places = self._by_dictionary(text, own, is_name, source, target, words)
        learnt_places = set(_by_learning(text, words, learnt))
        if places and learnt_places:
            places = {
                place for place in places if any(_meet(place, each) for each in learnt_places)
            }
        elif not places:
            places = learnt_places
        widest = _widest(places)
        return widest[0] if len(widest) == 1 else None

    def _keys(self, word: str, code: str) -> set[str]:
        return {fold(word), *map(fold, self._dictionaries.lemmas.of(word, code))}

    def _times(self, keys: set[str], sentence: str, code: str) -> int:
        """How often a word stands in ``sentence``, in any of its forms."""
        spans = list(tokens.spans(sentence))[:_MOST_WORDS]
        return sum(bool(keys & self._keys(sentence[a:b], code)) for a, b in spans)

    def _by_dictionary(
        self, text: str, own: set[str], is_name: bool, source: str, target: str, words: _Words
    ) -> set[Span]:
        """Where the words stand that an entry of ``text`` gives, or whose entry gives ``text``; of
        a name none that belongs to a word in small letters."""
        places: set[Span] = set()
        for answer in self._answers([text], source, target).get(text, ()):
            if not is_name or answer.head[:1].isupper():
                for phrase in phrases(answer.entry, target):
                    places.update(words.places(phrase))
        there = list(words.each())
        answers = self._answers({form for _, form in there}, target, source)
        for span, form in there:
            for answer in answers.get(form, ()):
                for phrase in phrases(answer.entry, source):
                    whole = " ".join(phrase)
                    if fold(whole) in own and (not is_name or whole[:1].isupper()):
                        places.add(span)
        return places

    def _answers(self, forms: Collection[str], source: str, target: str) -> dict[str, list[Answer]]:
        """What dictionaries surely say of ``forms``."""
        every = self._dictionaries.look_up_all(forms, source, target)
        return {
            form: [answer for answer in answers if answer.step is not Step.PREFIX]
            for form, answers in every.items()
        }


def _is_small(word: str, code: str) -> bool:
    return len(word) < _SHORTEST or fold(word) in forms(code)[:_SMALL_WORDS]


class _Words:
    """The words of a translation, each with its basic forms."""

    def __init__(self, text: str, code: str, lemmas: Lemmas) -> None:
        self._text, self._code, self._lemmas = text, code, lemmas
        self.spans = list(tokens.spans(text))[:_MOST_WORDS]
        self.forms = [text[a:b] for a, b in self.spans]
        self._keys = [self._of(form) for form in self.forms]

    def _of(self, form: str) -> set[str]:
        return {fold(form), *map(fold, self._lemmas.of(form, self._code))}

    def each(self) -> Iterator[tuple[Span, str]]:
        """Those that are long enough to be told, with their place."""
        for span, form in zip(self.spans, self.forms, strict=True):
            if not _is_small(form, self._code):
                yield span, form

    def places(self, phrase: Sequence[str]) -> Iterator[Span]:
        """Where the words of ``phrase`` stand one behind the other, in any of their forms."""
        keys_of_words = [self._of(word) for word in phrase]
        for at in range(len(self.spans) - len(keys_of_words) + 1):
            if all(a & b for a, b in zip(keys_of_words, self._keys[at:], strict=False)):
                start, end = self.spans[at][0], self.spans[at + len(keys_of_words) - 1][1]
                if len(keys_of_words) > 1 or not _is_small(self.forms[at], self._code):
                    yield start, end


def phrases(entry: str, code: str) -> Iterator[tuple[str, ...]]:
    """The translations that an entry in the markup of `lexicon.markup` gives, in words of the
    language ``code``. Its first line is the word itself."""
    body = plain(entry[:_LOOKED_AT]).partition("\n")[2]
    leading = _LEADING.get(language.base(code), frozenset())
    for part in _PARTS.split(_ASIDE.sub(" ", body)):
        words = [part[a:b] for a, b in tokens.spans(part)]
        while len(words) > 1 and words[0].lower() in leading:
            del words[0]
        if 0 < len(words) <= _LONGEST_PHRASE:
            yield tuple(words)


def _by_learning(text: str, words: _Words, learnt: LearntWords) -> Iterator[Span]:
    from desktop.alignment.tokens import tokens as stems

    own = stems(text)
    others = learnt.pairs.get(own[0], ()) if len(own) == 1 else ()
    for span, form in words.each() if others else ():
        if stems(form)[:1] and stems(form)[0] in others:
            yield span


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _widest(places: Collection[Span]) -> list[Span]:
    """``places`` without those that lie within others."""
    return [
        place
        for place in sorted(places)
        if not any(
            other != place and other[0] <= place[0] and place[1] <= other[1] for other in places
        )
    ]
