"""What a text tells of its labels beside their words: who answers whom, which words are common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from desktop.domain.languages.wordlists import alternatives
from desktop.domain.speakers import nameshapes, vocabulary
from desktop.domain.transcript import Transcript

_FOLLOWS, _OFTEN = 2, 0.2  # times, and share of its turns, that a label follows another: two people


class Talk:
    """The labels of ``transcript`` whose speaker no format names; ``times`` is how often each
    stands, in the order in which they first do."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.times: Counter[str] = Counter(
            turn.label for turn in transcript.turns if turn.label and turn.speaker is None
        )

    @cached_property
    def _follows(self) -> Counter[tuple[str, str]]:
        """How often two labels stand at turns of which one follows the other."""
        pairs = pairwise(self._transcript.turns)
        return Counter(
            (min(one.label, other.label), max(one.label, other.label))
            for one, other in pairs
            if one.label and other.label and one.label != other.label
        )

    def speak_together(self, label: str, others: Iterable[str]) -> bool:
        """Whether ``label`` so often stands next to one of ``others`` that they are two people:
        nobody answers himself."""
        beside = [self._follows[min(label, other), max(label, other)] for other in others]
        rarer = min([self.times[label], sum(self.times[other] for other in others)])
        return sum(beside) >= max(_FOLLOWS, _OFTEN * rarer)

    def is_common(self, word: str) -> bool:
        """Whether ``word`` (a key) stands in the text in small letters after an article, as in "the
        driver": it is no surname."""
        return word in self._common

    @cached_property
    def _common(self) -> frozenset[str]:
        articles = alternatives(vocabulary.ARTICLES)
        pattern = re.compile(rf"\b(?i:{articles}) ([^\W\d_]+)")
        return frozenset(
            nameshapes.key(word)
            for turn in self._transcript.turns
            for paragraph in turn.paragraphs
            for word in pattern.findall(paragraph.text)
            if word.islower()
        )
