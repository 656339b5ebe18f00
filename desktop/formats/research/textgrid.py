"""Praat's TextGrid, long, short and chronological (Praat manual, "TextGrid file formats")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.errors import Empty, Malformed
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.research import tiers
from desktop.formats.research.tiers import Stretch, Tier

_CHRONOLOGICAL = "Praat chronological TextGrid text file"
# What counts in such a file: strings, numbers and flags that stand free; the rest is for the eye.
_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*+)(?P<shut>"|\Z)'
    r"|(?<!\S)(?P<number>[-+]?\d{1,12}(?:\.\d*)?(?:[eE][-+]?\d{1,3})?)(?!\S)"
    r"|(?P<flag><(?:exists|absent)>)|![^\n]*"
)
_TIERS_AT_MOST = 1000


class TextGrid(Format):
    """A tier is a speaker; of a speaker with several tiers (words, phones) the one that reads best
    is shown. Points, pitches and the other tiers are dropped, comments are notes."""

    title = "Praat TextGrid"
    extensions = ("textgrid",)
    marked = True

    def claims(self, source: Source) -> float:
        """By the line that says so."""
        head = source.beginning[:200]
        if head.startswith(b'File type = "ooTextFile') and b'"TextGrid"' in head:
            return 1.0
        return 1.0 if head.startswith(b'"' + _CHRONOLOGICAL.encode()) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where nothing is said, `Malformed` where no tier is."""
        text, encoding = source.printed
        reading = _Reading(text)
        transcript = tiers.transcript_of(reading.tiers, "textgrid")
        if not transcript.turns:
            if not reading.complete:
                raise Malformed(name=source.name, format=self.title, reason=Fault.ENDS_EARLY)
            raise Empty(name=source.name)
        transcript.encoding = encoding
        transcript.broken = None if reading.complete else Fault.ENDS_EARLY
        return transcript


class _Broken(Exception):
    """Something else stands where a number or a text should."""


class _Reading:
    """The tiers in ``text``; ``complete`` is False where it breaks off."""

    def __init__(self, text: str) -> None:
        self.tiers: list[Tier] = []
        self.complete = False
        self._tokens = self._free(text)
        try:
            if self._text() == _CHRONOLOGICAL:
                self._in_order_of_time()
            else:
                self._text()
                self._tier_by_tier()
            self.complete = True
        except _Broken:
            pass

    @staticmethod
    def _free(text: str) -> Iterator[str | float]:
        for token in _TOKEN.finditer(text):
            if token["text"] is not None:
                if not token["shut"]:
                    return
                yield token["text"].replace('""', '"')
            elif token["number"] is not None:
                yield float(token["number"])

    def _number(self) -> float:
        token = next(self._tokens, None)
        if not isinstance(token, float):
            raise _Broken
        return token

    def _text(self) -> str:
        token = next(self._tokens, None)
        if not isinstance(token, str):
            raise _Broken
        return token

    def _tier_by_tier(self) -> None:
        self._number(), self._number()
        for _ in range(int(min(self._number(), _TIERS_AT_MOST))):
            spans = self._text() == "IntervalTier"
            tier = self._tier(self._text(), spans)
            self._number(), self._number()
            for _ in range(int(self._number())):
                self._stretch(tier, spans)

    def _in_order_of_time(self) -> None:
        self._number(), self._number()
        spans: list[bool] = []
        for _ in range(int(min(self._number(), _TIERS_AT_MOST))):
            spans.append(self._text() == "IntervalTier")
            self._tier(self._text(), spans[-1])
            self._number(), self._number()
        while (index := next(self._tokens, None)) is not None:
            if not isinstance(index, float) or not 1 <= index <= len(spans):
                raise _Broken
            self._stretch(self.tiers[int(index) - 1], spans[int(index) - 1])

    def _tier(self, name: str, spans: bool) -> Tier:
        tier = Tier(name.strip('" '), level=None if spans else tiers.ANNOTATION)
        self.tiers.append(tier)
        return tier

    def _stretch(self, tier: Tier, spans: bool) -> None:
        start = self._number()
        end = self._number() if spans else start
        text = " ".join(self._text().split())
        tier.stretches.append(Stretch(text, max(start, 0.0), max(end, 0.0), start))
