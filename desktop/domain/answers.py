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
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain import language
from desktop.domain.checks import check
from desktop.domain.wording import tidied

FEW, FEWEST = 3, 2  # words of a short answer; of one that goes wrong even where nothing shows it
_MARKS = '"“”„«»()[]{}<>'
_QUOTES = '"“”„«»'
_ENDS = ".!?…,;:؟،؛ "
_DASHES = "—–- "
_PLAIN, _SMALL, _BRACKETS, _DASH, _SEMICOLON, _QUOTED = range(6)
_VOTES = (_PLAIN, _SMALL, _BRACKETS, _DASH, _SEMICOLON)
_NOTES = ("()", "[]")
_BONUS = {_PLAIN: 0.3, _BRACKETS: 0.8}  # of the way in which it stands in the text
_WORD = re.compile(r"[^\W_]+")


def is_short(text: str, source: str, target: str) -> bool:
    """Whether ``text`` is so few plain words that a model may make up more."""
    if not (language.spaced(source) and language.spaced(target)):
        return False
    text, _ = _note(text)
    return len(text.split()) <= FEW and not any(c in _MARKS or c.isdigit() for c in text)


@dataclass(frozen=True, slots=True)
class Answer:
    """``text`` put to an engine as ``texts``, one for each of ``ways``; `join` chooses.

    ``around`` are the brackets of a note; ``caps``: it was all capitals.
    """

    text: str
    pair: tuple[str, str]
    ways: tuple[int, ...]
    texts: tuple[str, ...]
    caps: bool = False
    around: tuple[str, str] = ("", "")

    def join(self, translations: Sequence[str]) -> str | None:
        """The translation that most of them agree on; None where none is of use."""
        found = {
            way: made
            for way, translation in zip(self.ways, translations, strict=True)
            if (made := _read(way, self.text, translation)) is not None
        }
        note = self.around != ("", "")
        way = _BRACKETS if note else _PLAIN
        natural = found.get(way)
        ours, own = _words(self.text), _words(natural or "")
        if own == ours and not note:  # a name
            return natural and self._whole(natural)
        left = ours if note else ours - own  # words that are to be in no translation
        good = [
            made
            for made in found.values()
            if not _words(made) & left and not check(self.text, made, *self.pair)
        ]
        best = _most_like(good, natural, _BONUS[way]) if good else natural
        return None if best is None else self._whole(best)

    def _whole(self, made: str) -> str:
        before, after = self.around
        return before + (made.upper() if self.caps else made) + after


def asked(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text``, maybe in brackets, in all ways that take part in the vote."""
    text, around = _note(text)
    shown: dict[str, int] = {}
    for way in _VOTES:
        shown.setdefault(_written(way, text), way)
    return Answer(text, (source, target), tuple(shown.values()), tuple(shown), caps, around)


def quoted(text: str, source: str, target: str, *, caps: bool = False) -> Answer:
    """``text`` between quotation marks, which make a model go on less."""
    return Answer(text, (source, target), (_QUOTED,), (f"“{text}”",), caps)


def is_note(text: str) -> bool:
    """Whether it stands in brackets."""
    return _note(text)[1] != ("", "")


def _note(text: str) -> tuple[str, tuple[str, str]]:
    """What stands in the brackets, and these."""
    if len(text) > 2 and text[0] + text[-1] in _NOTES:
        return text[1:-1], (text[0], text[-1])
    return text, ("", "")


def _written(way: int, text: str) -> str:
    return {
        _PLAIN: text,
        _SMALL: text[:1].lower() + text[1:],
        _BRACKETS: f"({text})",
        _DASH: f"— {text}",
        _SEMICOLON: text.rstrip(_ENDS) + ";",
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
    core = made.strip().rstrip(_ENDS)
    if not core or any(c in _MARKS for c in core):
        return None
    end = made.strip()[len(core) :] if way in (_SMALL, _BRACKETS, _DASH) else ""
    wanted = text[len(text.rstrip(_ENDS)) :]
    return (core[:1].upper() + core[1:] if text[:1].isupper() else core) + (
        end.rstrip() if end and wanted else wanted
    )


def _between(made: str, before: str, after: str) -> str:
    """What stands between two marks; "" where they are not there."""
    if len(made) < 3 or made[0] not in before or made[-1] not in after:
        return ""
    return made.strip(before + after)


def _most_like(good: Sequence[str], natural: str | None, bonus: float) -> str:
    """The one of ``good`` that is most like all of them, the shortest of several."""

    def likeness(at: int) -> tuple[float, int]:
        others = sum(_alike(good[at], other) for n, other in enumerate(good) if n != at)
        return round(others + (bonus if good[at] is natural else 0), 6), -len(good[at])

    return good[max(range(len(good)), key=likeness)]


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
