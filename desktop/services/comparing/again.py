"""Aligning once more what stands below a place, with what a person accepted as fixed points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.alignment.aligning import METHODS
from desktop.domain.bitext import Bead, Segment
from desktop.domain.relinking import Linked, NewLink
from desktop.services.comparing.aligner import answers
from desktop.services.comparing.units import Paragraphs
from desktop.support.job import Job

_Place = tuple[int, int]  # of a segment in the text: which row from above, number in it


@dataclass(frozen=True, slots=True)
class Stretch:
    """Segments of the document and numbers of the other text that stand between two fixed points,
    with the paragraphs that they make."""

    source: tuple[Segment, ...]
    target: tuple[int, ...]
    ours: Paragraphs
    theirs: Paragraphs


class Below:
    """What stands below the bead ``above``: ``free`` beads are to be aligned again, the ``fixed``
    ones, which a person accepted, stay. So do beads that reach above."""

    def __init__(self, linked: Linked, above: Bead) -> None:
        self._linked = linked
        rows = enumerate(linked.contents.rows.order)
        self._order = {row: place for place, row in rows}
        first = max(map(self.place, above.source or above.target))
        last = max(linked.numbers(above), default=-1)
        self.free: list[Bead] = []
        self.fixed: list[Bead] = []
        for bead in linked.bitext.beads():
            below = all(self.place(segment) > first for segment in bead.source)
            if below and min(linked.numbers(bead), default=last + 1) > last:
                (self.fixed if bead.accepted else self.free).append(bead)

    def place(self, segment: Segment) -> _Place:
        """Where a segment of the document, or one that stands in its row, is."""
        return self._order.get(segment[0], -1), segment[1]

    def cuts(self) -> list[tuple[_Place, int]]:
        """The fixed points in order: a place of the document, and a number of the other text. One
        that is in another order than the one before is none."""
        cuts: list[tuple[_Place, int]] = []
        last = -1
        whole = [bead for bead in self.fixed if bead.source and bead.target]
        for bead in sorted(whole, key=lambda bead: self.place(bead.source[0])):
            numbers = self._linked.numbers(bead)
            if min(numbers) > last:
                cuts.append((self.place(bead.source[0]), min(numbers)))
                last = max(numbers)
        return cuts

    def stretches(self) -> list[Stretch]:
        """What is to be aligned, cut at the fixed points."""
        linked, contents = self._linked, self._linked.contents
        source = sorted((s for bead in self.free for s in bead.source), key=self.place)
        target = sorted(n for bead in self.free for n in linked.numbers(bead))
        end = (len(contents.rows.order), 0), len(linked.comparison.segments)
        cut: list[Stretch] = []
        for place, number in (*self.cuts(), end):
            ours = [segment for segment in source if self.place(segment) < place]
            theirs = [each for each in target if each < number]
            source, target = source[len(ours) :], target[len(theirs) :]
            if ours or theirs:
                cut.append(
                    Stretch(
                        tuple(ours),
                        tuple(theirs),
                        _ours(linked, ours),
                        _theirs(linked, theirs),
                    )
                )
        return cut


def align_again(
    stretches: Sequence[Stretch], job: Job, document: str = ""
) -> Iterator[list[NewLink]]:
    """The links of each of ``stretches``. ``document`` see `answers`. Raises as
    `comparing.compare`."""
    for done, stretch in enumerate(stretches):
        job.check()
        if stretch.source and stretch.target:
            *_, answer = answers(stretch.ours, stretch.theirs, METHODS, job, document)
            yield [
                NewLink(stretch.source[first:last], stretch.target[begin:end], score)
                for first, last, begin, end, score in answer["beads"]
            ]
        else:
            yield [
                *(NewLink((segment,), ()) for segment in stretch.source),
                *(NewLink((), (number,)) for number in stretch.target),
            ]
        job.report(done + 1, len(stretches))


def changed(linked: Linked, links: Sequence[NewLink]) -> list[NewLink]:
    """Those of ``links`` that are not there yet."""
    there = {(link.source, link.target) for link in map(linked.as_link, linked.bitext.beads())}
    return [link for link in links if (link.source, link.target) not in there]


def _ours(linked: Linked, segments: Sequence[Segment]) -> Paragraphs:
    contents = linked.contents
    rows = [list(group) for _, group in groupby(segments, key=lambda segment: segment[0])]
    pieces = [[contents.segments(row)[n] for row, n in group] for group in rows]
    turns = [contents.rows.turn[group[0][0]] for group in rows]
    return Paragraphs(
        ["".join(texts) for texts in pieces],
        contents.language,
        list(pieces),
        turns,
        [contents.turns[turn].speaker for turn in turns],
        [None] * len(rows),
    )


def _theirs(linked: Linked, numbers: Sequence[int]) -> Paragraphs:
    every = linked.comparison.segments
    paragraphs = [
        [every[number] for number in group]
        for _, group in groupby(numbers, key=lambda number: every[number].paragraph)
    ]
    return Paragraphs(
        ["".join(each.text for each in group) for group in paragraphs],
        linked.comparison.language,
        [[each.text for each in group] for group in paragraphs],
        [group[0].turn for group in paragraphs],
        [group[0].speaker for group in paragraphs],
        [None] * len(paragraphs),
    )
