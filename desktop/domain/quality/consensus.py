"""Sentences of few words ("Thank you."), which small models often get wrong: sent in several ways.

Given two words alone, a model may add what often followed them in its training texts ("Thank you
for sending") or make up a word, but rarely the same one each time. So the words are also sent in
brackets, twice and so on, and the translation most similar to all the others is chosen: minimum
Bayes risk (Kumar and Byrne, 2004), with similarity of letters in place of risk. Notes
("(Laughter.)"), which a model tends to leave untranslated, are treated in the same way. A sentence
of four to six words is sent in two ways, and in all of them only where these two translations have
little in common.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.languages import language, wordlists
from desktop.domain.quality import names
from desktop.domain.quality.checks import check
from desktop.domain.quality.wording import tidied

FEW, SEVERAL = 3, 6  # words of a sentence that is asked in all ways; of one that is asked in two
_MARKS = '"“”„«»()[]{}<>'
_QUOTES = '"“”„«»'
_ENDS = ".!?…,;:؟،؛ "
_NOTES = (("(", ")"), ("[", "]"))
_TWICE_WEIGHT = 1.4  # it goes wrong less often than the other ways, which weigh 1
_NOTE_BONUS = 0.8  # of a note in brackets
_APART = 0.55  # the likeness of two answers below which all ways are asked
_WAVERING = 0.46  # the likeness of an answer to the others, on average, below which it is doubted
_WORD = re.compile(r"[^\W_]+")


class Way(Enum):
    """How a sentence of few words is presented to a model."""

    PLAIN = "Thank you."
    SMALL = "thank you."
    BRACKETS = "(Thank you.)"
    SEMICOLON = "Thank you;"
    TWICE = "Thank you. Thank you."


def is_short(text: str, source: str, target: str, most: int = FEW) -> bool:
    """Whether ``text`` is at most ``most`` plain words, so short that a model may add to it."""
    if not (language.spaced(source) and language.spaced(target)):
        return False
    text, _ = _inside(text)
    return len(text.split()) <= most and not any(c in _MARKS or c.isdigit() for c in text)


@dataclass(frozen=True, slots=True)
class Answer:
    """``text`` as it is sent to an engine: ``texts``, one for each of ``ways``; `join` chooses
    among the translations. ``around`` are the brackets of a note, or a quotation mark; ``caps``: it
    was written in capitals; ``name``: the person addressed at its end."""

    text: str
    pair: tuple[str, str]
    ways: tuple[Way, ...]
    texts: tuple[str, ...]
    caps: bool = False
    around: tuple[str, str] = ("", "")
    name: Answer | None = None

    def join(self, translations: Sequence[str]) -> str | None:
        """The translation that most ways agree on; None where no translation can be used."""
        best = self._best(self._answers(translations))
        if best is None:
            return None
        if self.name is None:
            before, after = self.around
            return before + (best.upper() if self.caps else best) + after
        called = (self.name.join(translations[len(self.ways) :]) or self.name.text).rstrip(_ENDS)
        if self.name.text[:1].islower():
            called = called[:1].lower() + called[1:]
        core = best.rstrip(_ENDS)
        return f"{core}, {called}{best[len(core) :]}"

    def wavers(self, translations: Sequence[str]) -> bool:
        """Whether the translations have so little in common that the chosen one may be wrong. Notes
        and single words are left out: there many different words are right."""
        answers = self._answers(translations)
        best, words = self._best(answers), _words(self.text)
        if best is None or self._is_note() or len(words) == 1 or _words(best) == words:
            return False
        likeness = sum(_alike(best, answer) for answer in answers.values()) - 1  # itself
        if len(self.ways) == len(_TWO):
            return len(answers) == len(_TWO) and likeness < _APART
        return len(answers) > len(_TWO) and likeness < _WAVERING * (len(answers) - 1)

    def _answers(self, translations: Sequence[str]) -> dict[Way, str]:
        """The translation for each way that gave a usable one."""
        return {
            way: answer
            for way, translation in zip(self.ways, translations, strict=False)
            if (answer := _read(way, self.text, translation)) is not None
        }

    def _best(self, answers: dict[Way, str]) -> str | None:
        natural = answers.get(Way.PLAIN)
        if self._is_note():
            natural = answers.get(Way.BRACKETS, natural)
        if len(self.ways) == len(_TWO):
            return natural
        ours, copied = _words(self.text), _words(natural or "")
        if copied == ours and not self._is_note():  # a name
            return natural
        left = ours if self._is_note() else ours - copied  # words that no translation may have
        if len(ours) > FEW:
            left = set()
        good = {
            way: answer
            for way, answer in answers.items()
            if not _words(answer) & left and not check(self.text, answer, *self.pair)
        }
        return good[_most_like(good, note=self._is_note())] if good else natural

    def _is_note(self) -> bool:
        """Whether it is in brackets, or names a sound as a note does: "Laughter."."""
        sounds = wordlists.of(self.pair[0]).checks.sounds
        return self.around in _NOTES or self.text.lower().rstrip(_ENDS) in sounds


_TWO = (Way.PLAIN, Way.SEMICOLON)


def asked(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text``, perhaps in brackets, in all ways that take part in the vote."""
    return _asked(text, source, target, tuple(Way), caps=caps)


def compared(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text`` in two ways; the translation of the first is used."""
    return _asked(text, source, target, _TWO, caps=caps)


def _asked(text: str, source: str, target: str, ways: Sequence[Way], *, caps: bool) -> Answer:
    text, around = _inside(text)
    shown: dict[str, Way] = {}
    for way in ways:
        shown.setdefault(_written(way, text), way)
    return Answer(text, (source, target), tuple(shown.values()), tuple(shown), caps, around)


def calling(text: str, source: str, target: str) -> Answer | None:
    """A sentence that ends with the name of the person addressed; the name is translated
    separately. None where there is no such name."""
    call = names.call(text)
    if call is None or not (language.spaced(source) and language.spaced(target)):
        return None
    rest = asked(call.rest + call.end, source, target)
    name = asked(call.name + ".", source, target)
    return replace(rest, texts=(*rest.texts, *name.texts), name=name)


def _inside(text: str) -> tuple[str, tuple[str, str]]:
    """The text inside brackets, or beside a quotation mark that belongs to another sentence, and
    what surrounds it."""
    first, last = text[:1], text[-1:]
    if len(text) > 2 and (first, last) in _NOTES:
        return text[1:-1], (first, last)
    if (first in _QUOTES) != (last in _QUOTES) and len(text) > 1:
        return (text[1:], (first, "")) if first in _QUOTES else (text[:-1], ("", last))
    return text, ("", "")


def _written(way: Way, text: str) -> str:
    match way:
        case Way.SMALL:
            return text if text[1:2].isupper() else text[:1].lower() + text[1:]
        case Way.BRACKETS:
            return f"({text})"
        case Way.SEMICOLON:
            return text.rstrip(_ENDS) + ";"
        case Way.TWICE:
            return f"{text} {text}"
    return text


def _read(way: Way, text: str, translation: str) -> str | None:
    """The translation of ``text`` sent in a ``way``, with the beginning and end that ``text`` has.
    None where the punctuation around it was lost or changed."""
    answer = translation.strip()
    if way is Way.PLAIN:
        return tidied(text, answer)
    if way is Way.BRACKETS:
        answer = _between(answer, "(", ")")
    elif way is Way.TWICE:
        answer = _half(answer)
    core = answer.strip().rstrip(_ENDS)
    if not core or any(c in _MARKS for c in core):
        return None
    own_end, end = answer.strip()[len(core) :].rstrip(), text[len(text.rstrip(_ENDS)) :]
    begun = core[:1].upper() + core[1:] if text[:1].isupper() else core
    return begun + (own_end if own_end and end and way is not Way.SEMICOLON else end)


def _half(answer: str) -> str:
    """The half of ``answer`` that is repeated, ignoring case; "" where it is not."""
    answer = answer.strip()
    middle = len(answer) // 2
    size = max(len(answer[: len(answer) - middle].rstrip()), len(answer[middle:].lstrip()))
    first, second = answer[:size], answer[len(answer) - size :]
    between = answer[size : len(answer) - size]
    alike = first.lower() == second.lower() and not between.strip()
    return first if alike and size * 2 <= len(answer) else ""


def _between(answer: str, before: str, after: str) -> str:
    """The text between two marks; "" where they are missing."""
    if len(answer) < 3 or answer[0] not in before or answer[-1] not in after:
        return ""
    return answer.strip(before + after)


def _most_like(good: dict[Way, str], *, note: bool) -> Way:
    """The way whose translation is most similar to all the others; of several the shortest."""

    def likeness(way: Way) -> tuple[float, int]:
        others = sum(
            (_TWICE_WEIGHT if other is Way.TWICE else 1) * _alike(good[way], text)
            for other, text in good.items()
            if other is not way
        )
        bonus = _NOTE_BONUS if note and way is Way.BRACKETS else 0
        return round(others + bonus, 6), -len(good[way])

    return max(good, key=likeness)


def _alike(text: str, other: str) -> float:
    """The share of runs of three letters that two texts have in common (Dice's coefficient)."""
    ours, theirs = _runs(text), _runs(other)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0


def _runs(text: str) -> Counter[str]:
    words = (f" {word} " for word in _WORD.findall(text.lower()))
    return Counter(word[at : at + 3] for word in words for at in range(len(word) - 2))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
