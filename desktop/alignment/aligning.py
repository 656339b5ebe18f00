"""Aligning two texts, in passes: each looks near the way that the one before found.

The first pass goes through blocks of units, so that time and memory grow with the length of the
texts; it compares lengths and words. The passes after it go through the units themselves.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.alignment import dictionary, embeddings, times
from desktop.alignment.anchors import Anchor, anchors, between
from desktop.alignment.bags import Bags
from desktop.alignment.band import around, blocks, both, unblocked
from desktop.alignment.boundaries import Boundaries
from desktop.alignment.dictionary import Dictionary
from desktop.alignment.embeddings import Embeddings, Encode, Store
from desktop.alignment.length import SCALE, Length
from desktop.alignment.recipe import Method, Recipe
from desktop.alignment.search import Band, search
from desktop.alignment.sides import Bead, Side
from desktop.alignment.sureness import Recorded, Ways, sure
from desktop.alignment.tokens import Vocabulary
from desktop.alignment.trimming import trimmed
from desktop.alignment.words import Words

METHODS = ("length", "words", "mt", "embeddings")
_WHOLE = 250_000  # positions that are all looked at in the first pass
_BLOCKS = 4_000_000  # pairs of blocks, all of which are looked at
_REACH = 20  # units beside the way of an earlier pass that the next one looks at
_GAP = 0.1  # what a unit without partner costs where embeddings are used
_BESIDE = 0.7  # what other methods count beside these
_NEAR = 10  # the same for the last one
_NOTHING = 0.02  # the score of a bead whose sides have nothing in common
_FITS = 0.15  # the score of a bead whose sides have something in common; chance gives less
_UNSURE = 0.5
_CONFIRMED = 0.9  # of the text is in beads that fit, so that nobody need doubt the ids of its parts
_CONTRADICTED = 0.03  # more of it is in such beads without the ids: they are wrong
_BY_TEXT = frozenset(("words", "mt"))  # what can tell
Report = Callable[[float], object]


@dataclass(frozen=True, slots=True)
class Alignment:
    """``beads`` hold every unit of both sides exactly once, in order. ``using`` are the methods
    that were used, ``agreement`` how much of both texts is in beads that fit, 0 to 1 (1 where only
    lengths were compared, which cannot tell)."""

    beads: list[Bead]
    using: tuple[str, ...] = ()
    agreement: float = 1.0
    draft: bool = field(default=False)


def align(
    source: Side,
    target: Side,
    using: Sequence[str] = METHODS,
    report: Report = lambda share: None,
    store: Store | None = None,
) -> Iterator[Alignment]:
    """First drafts, then the alignment. ``using`` names the methods that may be used; those that
    cannot be are left out. ``report`` is told how much is done, 0 to 1. ``store`` keeps vectors for
    the next time."""
    points = anchors(source, target) if _BY_TEXT & {*using} else []
    passes = _Passes(source, target, using, report, points)
    beads = passes.first()
    if not passes.methods:
        yield passes.judged(beads)
        return
    yield replace(passes.judged(beads), draft=True)
    beads = passes.by_words(beads)
    if points and passes.fitting(beads) < _CONFIRMED:  # the text may tell that the ids are wrong
        free = _Passes(source, target, using, report)
        otherwise = free.by_words(free.first())
        if free.fitting(otherwise) > passes.fitting(beads) + _CONTRADICTED:
            passes, beads = free, otherwise
    if passes.embeddings:
        yield replace(passes.judged(beads), draft=True)
        beads = passes.by_all(beads, embeddings.encoder(store))
    yield passes.judged(beads)


class _Passes:
    """The passes over two sides. ``methods`` are those beside length that can be used."""

    def __init__(
        self,
        source: Side,
        target: Side,
        using: Sequence[str],
        report: Report,
        points: Sequence[Anchor] = (),
    ) -> None:
        self.source, self.target, self._report, self._points = source, target, report, points
        self.embeddings = "embeddings" in using and not embeddings.missing(source, target)
        self.methods = [
            name
            for name, there in (
                ("words", "words" in using),
                ("mt", "mt" in using and any(source.machine)),
                ("embeddings", self.embeddings),
            )
            if there
        ]
        self._whole = len(source) * len(target) <= _WHOLE
        self._agreement = 1.0
        self._sure: list[float] = []
        self._clock = times.clock(source, target)
        self._using: tuple[str, ...] = ("length",)
        self._words = Vocabulary(source.units), Vocabulary(target.units)
        self._cognates: Dictionary = {}
        if "words" in self.methods:
            self._cognates = dictionary.cognates(*self._words)
        self._machine = None
        if "mt" in self.methods:
            self._machine = Vocabulary(source.machine)

    # -- passes --------------------------------------------------------------------------------

    def first(self) -> list[Bead]:
        """Through blocks, by lengths and then by words; then through the units by lengths."""
        if self._whole or self._points:
            return self._by_length(self._everywhere)
        cells = len(self.source) * len(self.target)
        size = max(2, math.ceil(math.sqrt(cells / _BLOCKS)))
        coarse = _Passes(
            blocks(self.source, size),
            blocks(self.target, size),
            [name for name in self.methods if name == "words"],
            self._report,
        )
        beads = coarse.by_bags()
        fine = unblocked(beads, size, len(self.source), len(self.target))
        return self._by_length(self._band(fine, 2 * size + _REACH))

    @property
    def _everywhere(self) -> Band:
        """All positions, or those between the anchors."""
        return between(self._points, len(self.source), len(self.target))

    def by_bags(self) -> list[Bead]:
        """Through blocks: by lengths, then by words, twice."""
        beads = self._by_length(self._everywhere)
        for _ in range(2 if self.methods else 0):
            beads = search(Bags(*self._words, self._pairs(beads)), self._everywhere)
        return beads

    def _by_length(self, band: Band) -> list[Bead]:
        boundaries = Boundaries(self.source, self.target, SCALE, points=self._points)
        scores = Length(self.source, self.target, boundaries)
        return search(scores, band, boundaries)

    def by_words(self, beads: list[Bead]) -> list[Bead]:
        """By words, twice: the second time with what the first one taught."""
        for turn in range(2):
            band = self._everywhere if self._whole else self._band(beads, _REACH)
            begin = 0.1 + (0.1 if self.embeddings else 0.45) * turn
            end = 0.1 + (0.1 if self.embeddings else 0.45) * (turn + 1)
            methods = self._by_text(beads, timed=turn > 0)
            beads = self._search(methods, band, beads, begin, end)
            if not turn:
                self._agreement = self.fitting(beads)
        return beads

    def by_all(self, beads: list[Bead], encode: Encode) -> list[Bead]:
        """By all methods."""
        band = self._everywhere if self._whole else self._band(beads, _NEAR)
        likeness = Embeddings(self.source, self.target, encode, band)
        by_text = [
            replace(method, weight=_BESIDE, gap=_BESIDE * _GAP) for method in self._by_text(beads)
        ]
        methods = [*by_text, Method("embeddings", likeness, 1.0, _GAP, 0.5)]
        return self._search(methods, band, beads, 0.3, 1.0)

    def _by_text(self, beads: list[Bead], timed: bool = True) -> list[Method]:
        methods = []
        if "words" in self.methods:
            methods.append(Method("words", Words(*self._words, self._pairs(beads))))
        if self._machine is not None:
            same = dictionary.same_words(self._machine, self._words[1])
            methods.append(Method("mt", Words(self._machine, self._words[1], same)))
        if self._clock is not None and (timed or not methods):
            methods.append(Method("times", times.Overlap(self.source, self.target, self._clock)))
        return methods

    def _pairs(self, beads: list[Bead]) -> Dictionary:
        learnt = dictionary.learnt(*self._words, beads)
        return dictionary.merged([self._cognates, learnt])

    def _search(
        self, methods: list[Method], band: Band, beads: list[Bead], begin: float, end: float
    ) -> list[Bead]:
        if not methods:
            return beads
        scale = sum(method.weight for method in methods)
        boundaries = Boundaries(self.source, self.target, scale, beads, self._points)
        recipe = Recipe(self.source, self.target, methods, band, boundaries)
        count = max(1, len(self.source))
        self._using = ("length", *(method.name for method in methods))

        def tick(i: int) -> None:
            if i % 16 == 0:
                self._report(begin + (end - begin) * i / count)

        recorded = Recorded(recipe)
        beads = trimmed(search(recorded, band, boundaries, tick), recorded, band)
        self._sure = sure(Ways(recorded, band, boundaries, scale), beads)
        return [replace(bead, score=bead.score / scale) for bead in beads]

    def _band(self, beads: list[Bead], reach: int) -> Band:
        return both(around(beads, len(self.source), len(self.target), reach), self._everywhere)

    # -- how sure it is ------------------------------------------------------------------------

    def judged(self, beads: list[Bead]) -> Alignment:
        """With scores from 0 to 1."""
        if self._using == ("length",):
            by_length = [replace(bead, score=_by_length(bead)) for bead in beads]
            return Alignment(by_length, self._using)
        scored = [
            replace(bead, score=sureness) for bead, sureness in zip(beads, self._sure, strict=True)
        ]
        agreement = self.fitting(beads)
        if self._clock is not None:  # text is to agree with the times
            agreement = min(1.0, self._agreement * 2)
        bound = Boundaries(self.source, self.target, 1.0).any
        if "embeddings" in self._using and not bound:
            scored = [
                part
                for bead, whole in zip(beads, scored, strict=True)
                for part in _parted(whole, bead.score)
            ]
        return Alignment(scored, self._using, round(agreement, 4))

    def fitting(self, beads: list[Bead]) -> float:
        """How much of both texts is in beads whose sides have something in common."""
        fitting = whole = 0
        for bead in beads:
            length = sum(len(self.source.units[n]) for n in bead.source)
            length += sum(len(self.target.units[n]) for n in bead.target)
            whole += length
            fitting += length * (bead.score >= _FITS)
        return fitting / max(1, whole)


def _parted(bead: Bead, worth: float) -> list[Bead]:
    """``bead``, or gaps where its sides have nothing in common. (Where turns bind the search, short
    answers belong together even so.)"""
    if not bead.source or not bead.target or worth >= _NOTHING:
        return [bead]
    no_source = range(bead.source.stop, bead.source.stop)
    no_target = range(bead.target.start, bead.target.start)
    return [
        *(Bead(range(n, n + 1), no_target, _UNSURE) for n in bead.source),
        *(Bead(no_source, range(n, n + 1), _UNSURE) for n in bead.target),
    ]


def _by_length(bead: Bead) -> float:
    """How sure a bead is of which only the lengths are known."""
    if not bead.source or not bead.target:
        return _UNSURE
    return math.exp(max(-20.0, min(0.0, bead.score)))
