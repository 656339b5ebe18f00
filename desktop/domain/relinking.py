"""Linking segments of a document to those of the text beside it otherwise than they are: what a
person repairs. A segment of the other text stands in the row of the first segment that it is linked
to, one without a partner where it stood (see `desktop.domain.placing`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.bitext import Bead, Bitext, Segment
from desktop.domain.columns import Cell, Column, joined
from desktop.domain.comparison import Comparison
from desktop.domain.contents import Contents


@dataclass(frozen=True, slots=True)
class NewLink:
    """``source`` segments of the document say the same as the segments ``target`` (numbers) of the
    other text; one side may be empty."""

    source: tuple[Segment, ...]
    target: tuple[int, ...]
    score: float = 1.0
    accepted: bool = False


@dataclass(slots=True)
class Standing:
    """What stands in some rows: the ``cells`` of the column, the ``numbers`` of the segments in
    each, and all ``beads`` of these."""

    cells: dict[int, Cell] = field(default_factory=dict)
    numbers: dict[int, list[int]] = field(default_factory=dict)
    beads: list[Bead] = field(default_factory=list)


class Linked:
    """The links of ``contents`` to the text beside it, by segments and numbers. Raises ValueError
    where there is no such text."""

    def __init__(self, contents: Contents) -> None:
        if contents.comparison is None:
            raise ValueError("nothing is compared")
        self.contents = contents
        self.comparison: Comparison = contents.comparison
        self.column: Column = contents.columns[self.comparison.column]
        self.bitext: Bitext = contents.bitexts[self.comparison.column]
        self._places: dict[int, Segment] | None = None

    def place(self, number: int) -> Segment | None:
        """Where a segment of the other text stands."""
        if self._places is None:
            self._places = {number: place for place, number in self.contents.compared.items()}
        return self._places.get(number)

    def of_number(self, number: int) -> Bead | None:
        """The bead of a segment of the other text."""
        place = self.place(number)
        return self.bitext.bead("target", place) if place is not None else None

    def of_segment(self, segment: Segment) -> Bead | None:
        """The bead of a segment of the document."""
        return self.bitext.bead("source", segment)

    def numbers(self, bead: Bead) -> tuple[int, ...]:
        """The numbers of the segments of the other text in ``bead``."""
        return tuple(self.contents.compared[place] for place in bead.target)

    def as_link(self, bead: Bead) -> NewLink:
        """A bead as it is."""
        return NewLink(bead.source, self.numbers(bead), bead.score, bead.accepted)

    def numbers_in(self, row: int) -> list[int]:
        """The segments of the other text that stand in ``row``, in order."""
        compared = self.contents.compared
        numbers: list[int] = []
        while (place := (row, len(numbers))) in compared:
            numbers.append(compared[place])
        return numbers

    # -- what changes ----------------------------------------------------------------------------

    def fits(self, links: Iterable[NewLink]) -> bool:
        """Whether ``links`` are about whole beads that are there: none is torn, nothing is lost."""
        source = [segment for link in links for segment in link.source]
        target = [number for link in links for number in link.target]
        beads = {*map(self.of_segment, source), *map(self.of_number, target)}
        if None in beads or len({*source}) < len(source) or len({*target}) < len(target):
            return False
        whole = [bead for bead in beads if bead is not None]
        return {segment for bead in whole for segment in bead.source} == {*source} and {
            number for bead in whole for number in self.numbers(bead)
        } == {*target}

    def before(self, links: Iterable[NewLink], rows: Iterable[int] = ()) -> Standing:
        """What stands in the rows that ``links`` are about, in these ``rows``, and in those that
        their beads reach into."""
        links = list(links)
        standing, beads = Standing(), dict[Bead, None]()
        places = [self.place(number) for link in links for number in link.target]
        waiting = {place[0] for place in places if place is not None} | set(rows)
        waiting |= {link.source[0][0] for link in links if link.source}
        reached = [self.of_segment(segment) for link in links for segment in link.source]
        while waiting or reached:
            new = [bead for bead in reached if bead is not None and bead not in beads]
            beads |= dict.fromkeys(new)
            waiting |= {row for bead in new for row, _ in bead.target}
            reached = []
            for row in sorted(waiting - standing.cells.keys()):
                standing.cells[row] = self.column.cell(row)
                numbers = standing.numbers[row] = self.numbers_in(row)
                reached += [self.bitext.bead("target", (row, n)) for n in range(len(numbers))]
            waiting = set()
        standing.beads = list(beads)
        return standing

    def after(self, links: Iterable[NewLink], before: Standing) -> Standing:
        """What will stand there."""
        every = [self.as_link(bead) for bead in before.beads]
        links = list(links)
        gone = {segment for link in links for segment in link.source}
        gone_numbers = {number for link in links for number in link.target}
        links += [
            link
            for link in every
            if gone.isdisjoint(link.source) and gone_numbers.isdisjoint(link.target)
        ]
        rows: dict[int, list[int]] = {row: [] for row in before.cells}
        for link in links:
            for number in link.target:
                place = self.place(number)
                row = link.source[0][0] if link.source else place[0] if place else -1
                rows.setdefault(row, []).append(number)
        standing, places = Standing(), dict[int, Segment]()
        for row, numbers in rows.items():
            standing.numbers[row] = sorted(numbers)
            standing.cells[row] = self._cell(standing.numbers[row])
            places |= {number: (row, n) for n, number in enumerate(standing.numbers[row])}
        for link in links:
            target = (places.get(number) or self.place(number) for number in link.target)
            standing.beads.append(
                Bead(
                    link.source,
                    tuple(place for place in target if place is not None),
                    link.score,
                    link.accepted,
                )
            )
        return standing

    def _cell(self, numbers: list[int]) -> Cell:
        if not numbers:
            return Cell.of("")
        texts = [self.comparison.segments[number].text for number in numbers]
        text, starts = joined(texts, self.comparison.language)
        return Cell.of(text.rstrip(), starts)

    def put(self, standing: Standing) -> None:
        """Let ``standing`` be what stands there."""
        compared = self.contents.compared
        for row in standing.cells:
            for n in range(len(self.numbers_in(row))):
                bead = self.bitext.bead("target", (row, n))
                if bead is not None:
                    self.bitext.unlink(bead)
                del compared[row, n]
        for row, cell in standing.cells.items():
            self.column.set_cell(row, cell)
            for n, number in enumerate(standing.numbers[row]):
                compared[row, n] = number
        self.bitext.link(standing.beads)
        self._places = None
