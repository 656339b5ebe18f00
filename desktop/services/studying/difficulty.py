"""How difficult a text is, by its words: `level`, and `difficulty`, which asks a process of its
own."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from queue import SimpleQueue

from desktop.domain.studying.difficulty import Difficulty, Level
from desktop.domain.studying.saved_words import Knowledge
from desktop.services.studying.vocabulary import BANDS, Vocabulary
from desktop.support.job import Job
from desktop.support.process import Died, Process

_MODULE = "desktop.services.studying.measuring"
# A text is understood by who knows 95 % of its words (Laufer 1989). For talk these are the 3,000
# most frequent ones, for newspapers and novels 4,000 to 5,000 (Nation 2006).
_UNDERSTOOD = 0.95
# The levels of texts of which so many words are among so many of the most frequent. Of meetings and
# press briefings in English 95 % are among 3,000 to 5,000, of encyclopedias among 7,000.
_LEVELS = {3000: Level.EASY, 5000: Level.MODERATE, 10_000: Level.DIFFICULT}
_LEAST = 100  # words: less tells nothing
_SAMPLE = 120_000  # characters, some 20,000 words


def level(vocabulary: Vocabulary) -> Level | None:
    """The level of the text with this vocabulary; None where it cannot be told."""
    if not vocabulary.within or vocabulary.total < _LEAST:
        return None
    for band, count in zip(BANDS, vocabulary.within, strict=True):
        if band in _LEVELS and count >= _UNDERSTOOD * vocabulary.total:
            return _LEVELS[band]
    return Level.VERY_DIFFICULT


def difficulty(
    texts: Sequence[str],
    code: str,
    knowledge: Mapping[str, Knowledge],
    job: Job,
    names: Sequence[str] = (),
) -> Difficulty | None:
    """How difficult the paragraphs ``texts`` in the language ``code`` are, by a sample where they
    are long; ``knowledge`` is by folded basic form, ``names`` are those of persons. None where
    the process died. Raises `Cancelled`."""
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    try:
        process = Process(_MODULE, inbox.put)
    except Died:
        return None
    request = {
        "texts": sample(texts),
        "language": code,
        "knowledge": dict(knowledge),
        "names": list(names),
    }
    with closing(process), job.interrupting(lambda: inbox.put(None)):
        process.send(json.dumps(request).encode())
        answer = inbox.get()
    job.check()
    if answer is None:
        return None
    plain = json.loads(answer)
    return Difficulty(Level(plain["level"]) if plain["level"] else None, plain["known"])


def sample(texts: Sequence[str], most: int = _SAMPLE) -> list[str]:
    """Every so many of ``texts``, so that they have about ``most`` characters together."""
    step = max(-(-sum(map(len, texts)) // most), 1)
    return [text[:most] for text in texts[::step]]
