"""Translating with a language model: asked, asked again, asked for less, checked, marked.

A model is asked for several segments at once. Its reply counts only where there is exactly one
answer for each number. Else it is asked once more, then for half as many, down to each segment
alone; at once for half as many where answers belong to other segments. So no translation can come
to stand beside another segment. A segment without any answer keeps its own words and is marked; who
called may have another engine do it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

from desktop.domain.context import Context, Line
from desktop.domain.doubts import Doubt
from desktop.domain.languages import language
from desktop.domain.quality.masking import clauses
from desktop.domain.quality.retries import Canned, judged
from desktop.domain.quality.rules import TRIES
from desktop.domain.quality.talking import talks
from desktop.domain.quality.wording import speaks
from desktop.domain.translation import Translation
from desktop.engines.asking.composing import compose
from desktop.engines.asking.profiles import Profile
from desktop.engines.asking.replies import answers, misplaced, repeated
from desktop.engines.asking.request import Complete
from desktop.engines.asking.together import Together
from desktop.engines.identification import in_another_language

_CHARACTERS = 1_500  # of the segments in one request
_WORDS = 120  # of one segment; a longer one is asked for clause by clause


class _Reply(Enum):
    """What a reply is worth."""

    GOOD = auto()
    NONE = auto()  # there is not one answer for each segment
    MISPLACED = auto()  # there is, but some belong to other segments


@dataclass(slots=True)
class _Piece:
    """What stands under one number: a segment or, where that is very long, a part of it."""

    segment: int
    text: str
    answer: str | None = None


def translate(
    texts: Sequence[str],
    source: str,
    target: str,
    profile: Profile,
    complete: Complete,
    context: Context | None = None,
    tries: int = TRIES,
    together: Together | None = None,
) -> list[Translation]:
    """One checked translation a segment, in order. ``complete`` gives the reply to a request, and
    raises where there can be none. With ``tries`` 1 nothing is asked a second time because of what
    it says, only because it is no answer. ``together`` is what is known about the model, and is
    kept for the next call."""
    together = together or Together(profile.together)
    asking = _Asking(source, target, profile, complete, context or Context(), together)
    told = [
        _Piece(number, part)
        for number, text in enumerate(texts)
        if speaks(text, source)
        for part in clauses(text, _WORDS)
    ]
    asking.all(told)
    best = [_joined(text, number, told, source, target) for number, text in enumerate(texts)]
    canned = Canned()
    for text, translation in zip(texts, best, strict=True):
        canned.heard(text, translation.text)
    if tries > 1:
        for number in _doubtful(texts, best, canned):
            again = [replace(piece) for piece in told if piece.segment == number]
            asking.alone(again, reminded=len(told) == len(again))
            new = _joined(texts[number], number, again, source, target)
            if len(new.doubts) < len(best[number].doubts) or canned.of(
                best[number].text, texts[number]
            ):
                best[number] = new
    same = repeated(texts, [each.text for each in best])
    return [
        replace(translation, doubts=(*translation.doubts, Doubt.SAME))
        if number in same or canned.of(translation.text, text)
        else translation
        for number, (text, translation) in enumerate(zip(texts, best, strict=True))
    ]


class _Asking:
    """Asks for pieces, as many at once as the model manages."""

    def __init__(
        self,
        source: str,
        target: str,
        profile: Profile,
        complete: Complete,
        context: Context,
        together: Together,
    ) -> None:
        self._source, self._target, self._profile = source, target, profile
        self._complete, self._context = complete, context
        self._together = together
        self._before = list(context.before)

    def all(self, pieces: Sequence[_Piece]) -> None:
        """Fill in the answers, where there are any."""
        rest, failed = list(pieces), False
        while rest:
            group = list(_group(rest, self._together.count))
            reply = self._ask(group)
            if reply is _Reply.NONE and not failed:
                reply = self._ask(group, reminded=True)
            failed = reply is not _Reply.GOOD
            if not failed:
                self._together.managed(len(group))
            elif len(group) > 1:  # that many are too many
                self._together.failed(len(group))
                continue
            rest = rest[len(group) :]
            self._before += [
                Line(piece.text, self._context.speaker(piece.segment), piece.answer)
                for piece in group
                if piece.answer is not None
            ]

    def alone(self, pieces: Sequence[_Piece], *, reminded: bool) -> None:
        """Fill in the answers, each asked for by itself."""
        for piece in pieces:
            piece.answer = None
            self._ask([piece], reminded=reminded)

    def _ask(self, group: Sequence[_Piece], *, reminded: bool = False) -> _Reply:
        """Ask for ``group``, and take the answers where there is one for each."""
        texts = [piece.text.strip() for piece in group]
        context = self._context.of([piece.segment for piece in group])
        request = compose(
            texts,
            replace(context, before=tuple(self._before)),
            self._source,
            self._target,
            self._profile,
            reminded=reminded,
        )
        translations = answers(self._complete(request), texts, self._profile)
        if translations is None:
            return _Reply.NONE
        if misplaced(texts, translations):
            return _Reply.MISPLACED
        for piece, translation in zip(group, translations, strict=True):
            piece.answer = translation
        return _Reply.GOOD


def _group(pieces: Sequence[_Piece], most: int) -> Iterator[_Piece]:
    size = 0
    for number, piece in enumerate(pieces):
        size += len(piece.text)
        if number and (number >= most or size > _CHARACTERS):
            return
        yield piece


def _joined(
    text: str, number: int, pieces: Sequence[_Piece], source: str, target: str
) -> Translation:
    """The translation of a segment from the answers for its pieces, with what is wrong with it."""
    own = [piece for piece in pieces if piece.segment == number]
    if not own:
        return Translation(text)  # there are no words in it
    parts = [piece.answer for piece in own]
    if None in parts:
        return Translation(text, (Doubt.EMPTY,))
    translation = (" " if language.spaced(target) else "").join(filter(None, parts))
    new = judged(text, translation, source, target, partial(in_another_language, target=target))
    return replace(new, doubts=(*new.doubts, Doubt.TALKS)) if talks(text, translation) else new


def _doubtful(
    texts: Sequence[str], translations: Sequence[Translation], canned: Canned
) -> list[int]:
    """The segments to ask for once more; none where the model fails at nearly all of them."""
    doubtful = [
        number
        for number, (text, translation) in enumerate(zip(texts, translations, strict=True))
        if (translation.doubts and Doubt.EMPTY not in translation.doubts)
        or canned.of(translation.text, text)
    ]
    return doubtful if len(doubtful) < max(3, 0.75 * len(texts)) else []
