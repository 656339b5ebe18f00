"""Short answers ("Thank you."), over which small models stumble most: asked in several ways.

Shown two words alone, a model may add to them what it once saw after them ("Thank you for sending")
or make up a word; it does not do so in the same way each time. So the words are shown in brackets,
after a dash and so on too, and the translation that is most like all the others is taken: minimum
Bayes risk (Kumar and Byrne, 2004), with the likeness of letters for risk. So are notes in brackets
("(Laughter.)"), which a model likes to leave as they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.domain import language, wordlists
from desktop.domain.quality import names
from desktop.domain.quality.checks import check
from desktop.domain.quality.wording import tidied

FEW, FEWEST = 3, 2  # words of a short answer; of one that goes wrong even where nothing shows it
MANY = 8  # words of a sentence that may be asked as short answers are, once it has gone wrong
_MARKS = '"“”„«»()[]{}<>'
_QUOTES = '"“”„«»'
_ENDS = ".!?…,;:؟،؛ "
_DASHES = "—–- "
_PLAIN, _SMALL, _BRACKETS, _DASH, _SEMICOLON, _TWICE, _SAID, _QUOTED = range(8)
_VOTES = (_PLAIN, _SMALL, _BRACKETS, _DASH, _SEMICOLON, _TWICE, _SAID)
_NOTES = (("(", ")"), ("[", "]"))
_WEIGHTS = {_TWICE: 1.4, _SAID: 1.2}  # the ways that go wrong less often than others; they are 1
_BONUS = {_PLAIN: 0.3, _BRACKETS: 0.8}  # of the way in which it stands in the text
_WORD = re.compile(r"[^\W_]+")


def is_short(text: str, source: str, target: str, most: int = FEW) -> bool:
    """Whether ``text`` is so few plain words, ``most``, that a model may make up more."""
    if not (language.spaced(source) and language.spaced(target)):
        return False
    text, _ = _inside(text)
    return len(text.split()) <= most and not any(c in _MARKS or c.isdigit() for c in text)


@dataclass(frozen=True, slots=True)
class Answer:
    """``text`` put to an engine as ``texts``, one for each of ``ways``; `join` chooses.

    ``around`` are the brackets of a note, or a quotation mark; ``caps``: it was all capitals;
    ``name``: who is called after it.
    """

    text: str
    pair: tuple[str, str]
    ways: tuple[int, ...]
    texts: tuple[str, ...]
    caps: bool = False
    around: tuple[str, str] = ("", "")
    name: Answer | None = None

    def join(self, translations: Sequence[str]) -> str | None:
        """The translation that most of them agree on; None where none is of use."""
        found = {
            way: made
            for way, translation in zip(self.ways, translations, strict=False)
            if (made := _read(way, self.text, translation)) is not None
        }
        note = self.around in _NOTES
        way = _BRACKETS if note else _PLAIN
        natural = found.get(way)
        ours, own = _words(self.text), _words(natural or "")
        if own == ours and not note:  # a name
            return natural and self._whole(natural)
        left = ours if note else ours - own  # words that are to be in no translation
        if len(ours) > FEW:
            left = set()
        good = {
            asked: made
            for asked, made in found.items()
            if not _words(made) & left and not check(self.text, made, *self.pair)
        }
        best = good[_most_like(good, way)] if good else natural
        if best is None:
            return None
        if self.name is None:
            return self._whole(best)
        called = (self.name.join(translations[len(self.ways) :]) or self.name.text).rstrip(_ENDS)
        if self.name.text[:1].islower():
            called = called[:1].lower() + called[1:]
        core = best.rstrip(_ENDS)
        return f"{core}, {called}{best[len(core) :]}"

    def _whole(self, made: str) -> str:
        before, after = self.around
        return before + (made.upper() if self.caps else made) + after


def asked(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text``, maybe in brackets, in all ways that take part in the vote."""
    text, around = _inside(text)
    shown: dict[str, int] = {}
    for way in _VOTES:
        if way != _SAID or wordlists.of(source).checks.he_said:
            shown.setdefault(_written(way, text, source), way)
    return Answer(text, (source, target), tuple(shown.values()), tuple(shown), caps, around)


def calling(text: str, source: str, target: str) -> Answer | None:
    """A sentence with somebody's name at its end, the name asked apart; None where it has none."""
    found = names.call(text)
    if found is None or not (language.spaced(source) and language.spaced(target)):
        return None
    said = asked(found.said + found.end, source, target)
    name = asked(found.name + ".", source, target)
    return replace(said, texts=(*said.texts, *name.texts), name=name)


def again(text: str, source: str, target: str) -> Iterator[Answer]:
    """Other ways to ask for a sentence of few words, that has gone wrong."""
    if found := calling(text, source, target):
        yield found
    elif is_short(text, source, target, MANY):
        yield asked(text, source, target)


def quoted(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text`` between quotation marks, which make a model go on less."""
    return Answer(text, (source, target), (_QUOTED,), (f"“{text}”",), caps)


def is_note(text: str) -> bool:
    """Whether it stands in brackets."""
    return _inside(text)[1] in _NOTES


def _inside(text: str) -> tuple[str, tuple[str, str]]:
    """What stands in brackets, or beside a quotation mark that belongs to another sentence, and
    what is around it."""
    first, last = text[:1], text[-1:]
    if len(text) > 2 and (first, last) in _NOTES:
        return text[1:-1], (first, last)
    if (first in _QUOTES) != (last in _QUOTES) and len(text) > 1:
        return (text[1:], (first, "")) if first in _QUOTES else (text[:-1], ("", last))
    return text, ("", "")


def _written(way: int, text: str, source: str) -> str:
    return {
        _PLAIN: text,
        _SMALL: text[:1].lower() + text[1:],
        _BRACKETS: f"({text})",
        _DASH: f"— {text}",
        _SEMICOLON: text.rstrip(_ENDS) + ";",
        _TWICE: f"{text} {text}",
        _SAID: f"{wordlists.of(source).checks.he_said}: {text}",
    }[way]


def _read(way: int, text: str, translation: str) -> str | None:
    """The translation that was made of ``text`` in a ``way``, ending and beginning as ``text``
    does; None where the marks around it are gone, or others came."""
    made = translation.strip()
    if way == _PLAIN:
        return tidied(text, made)
    if way == _QUOTED:
        made = _between(made.rstrip(_ENDS), _QUOTES, _QUOTES)
    elif way == _BRACKETS:
        made = _between(made, "(", ")")
    elif way == _DASH:
        made = made.lstrip(_DASHES)
    elif way == _TWICE:
        made = _half(made)
    elif way == _SAID:
        made = made.partition(":")[2]
    core = made.strip().rstrip(_ENDS)
    if not core or any(c in _MARKS for c in core):
        return None
    end = made.strip()[len(core) :] if way in (_SMALL, _BRACKETS, _DASH, _TWICE, _SAID) else ""
    wanted = text[len(text.rstrip(_ENDS)) :]
    return (core[:1].upper() + core[1:] if text[:1].isupper() else core) + (
        end.rstrip() if end and wanted else wanted
    )


def _half(made: str) -> str:
    """What ``made`` says twice over, in whatever case; "" where it does not."""
    made = made.strip()
    middle = len(made) // 2
    size = max(len(made[: len(made) - middle].rstrip()), len(made[middle:].lstrip()))
    first, second = made[:size], made[len(made) - size :]
    between = made[size : len(made) - size]
    alike = first.lower() == second.lower() and not between.strip()
    return first if alike and size * 2 <= len(made) else ""


def _between(made: str, before: str, after: str) -> str:
    """What stands between two marks; "" where they are not there."""
    if len(made) < 3 or made[0] not in before or made[-1] not in after:
        return ""
    return made.strip(before + after)


def _most_like(good: dict[int, str], natural: int) -> int:
    """The way whose translation is most like all of them, the shortest of several."""

    def likeness(way: int) -> tuple[float, int]:
        others = sum(
            _WEIGHTS.get(other, 1) * _alike(good[way], text)
            for other, text in good.items()
            if other != way
        )
        return round(others + (_BONUS[way] if way == natural else 0), 6), -len(good[way])

    return max(good, key=likeness)


def _alike(one: str, other: str) -> float:
    """The share of runs of three letters that two texts have in common (Dice's coefficient)."""
    ours, theirs = _runs(one), _runs(other)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0


def _runs(text: str) -> Counter[str]:
    words = (f" {word} " for word in _WORD.findall(text.lower()))
    return Counter(word[at : at + 3] for word in words for at in range(len(word) - 2))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
