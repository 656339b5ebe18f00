"""A transcript made of the words that a model heard: sentences with their times, a turn at each
long pause. Who speaks is not known.

None of the numbers here changes a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop.domain.doubts import Doubt
from desktop.domain.languages import language as languages
from desktop.domain.languages import segments
from desktop.domain.sound.times import Span
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.listening.heard import Word

_TURN = 2.0  # seconds of silence behind which somebody else may speak
_PARAGRAPH = 1.2  # the same for a paragraph, behind the end of a sentence
_LONG = 600  # characters of a paragraph, behind which the next sentence begins another
_UNSURE = 0.3  # of a word that should be checked
_VAGUE = 0.55  # of all words of a sentence together, which should be checked
_ENDS = frozenset(".?!…。？！।؟")


def transcript_of(words: Sequence[Word], language: str, model: str) -> Transcript:
    """What was heard in ``language``, by ``model``."""
    turns = []
    for spoken in _parted(words, _TURN):
        paragraphs = [_paragraph(part, language) for part in _paragraphs(spoken)]
        turns.append(Turn(paragraphs, start=paragraphs[0].start, end=paragraphs[-1].end))
    return Transcript(language=language or None, turns=turns, recognised=model, marked=True)


def _parted(words: Sequence[Word], pause: float) -> Iterator[list[Word]]:
    part = list(words[:1])
    for before, word in pairwise(words):
        if word.start - before.end >= pause:
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _paragraphs(words: Sequence[Word]) -> Iterator[list[Word]]:
    part, size = list(words[:1]), 0
    for before, word in pairwise(words):
        size += len(before.text)
        silence = word.start - before.end
        if before.text[-1:] in _ENDS and (silence >= _PARAGRAPH or size >= _LONG):
            yield part
            part, size = [], 0
        part.append(word)
    yield part


def _paragraph(words: Sequence[Word], language: str) -> Paragraph:
    space = languages.spaced(language or None)
    text, starts = "", list[int]()
    for word in words:
        own = word.text if space else word.text.strip()
        own = own.lstrip() if not text else own
        starts.append(len(text) + len(own) - len(own.lstrip()))
        text += own
    pieces: list[str] = segments.split(text, language or "en")
    times, doubts, end, at = list[Span | None](), list[tuple[Doubt, ...]](), 0, 0
    for piece in pieces:
        end += len(piece)
        own_words = []
        while at < len(words) and starts[at] < end:
            own_words.append(words[at])
            at += 1
        times.append((own_words[0].start, own_words[-1].end) if own_words else None)
        doubts.append((Doubt.HEARING,) if _is_doubtful(own_words) else ())
    return Paragraph(
        text,
        start=words[0].start,
        end=words[-1].end,
        segments=pieces,
        times=times,
        doubts=doubts if any(doubts) else None,
    )


def _is_doubtful(words: Sequence[Word]) -> bool:
    if not words:
        return False
    sure = [word.sure for word in words]
    return min(sure) < _UNSURE or sum(sure) / len(sure) < _VAGUE
