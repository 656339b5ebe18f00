"""Putting another text beside a document, and taking it away again.

Rows are the paragraphs of the original. A segment of the other text stands in the row of the first
segment it is linked to. One without a partner that stands between two segments of one row stays in
the cell of that row, where it is a gap of the bitext; between two rows it has a row of its own (see
`Contents.gaps`), one for each paragraph of the other text. So the other text reads in its own
order, and nothing of it is lost. A segment of the original without a partner is a gap of the
bitext: nothing stands beside it.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from desktop.domain.bitext import Bead, Bitext, Segment
from desktop.domain.columns import ORIGINAL, Cell, Column, Provenance, joined
from desktop.domain.comparison import Comparison, Link
from desktop.domain.contents import Contents
from desktop.domain.editing import Change

_Gap = tuple[int, list[int]]  # the row it stands behind (-1: before all), numbers of segments


@dataclass(slots=True)
class Layout:
    """Where the segments of the other text stand: ``cells`` by row, ``gaps`` between rows."""

    cells: dict[int, list[int]] = field(default_factory=dict)
    gaps: list[_Gap] = field(default_factory=list)


def laid_out(comparison: Comparison) -> Layout:
    """Where the segments of the other text stand."""
    layout = Layout()
    following = _following(comparison.links)
    last = -1  # the row of the last linked segment of the original
    for number, link in enumerate(comparison.links):
        if link.source:
            layout.cells.setdefault(link.source[0][0], []).extend(link.target)
            last = link.source[-1][0]
        elif last >= 0 and following[number] == last:
            layout.cells.setdefault(last, []).extend(link.target)
        else:
            for target in link.target:
                _add_gap(layout.gaps, comparison, last, target)
    return layout


def _following(links: list[Link]) -> list[int]:
    """For each link the row of the next segment of the original; -1 where there is none."""
    rows, row = [-1] * len(links), -1
    for number in range(len(links) - 1, -1, -1):
        rows[number] = row
        if links[number].source:
            row = links[number].source[0][0]
    return rows


def _add_gap(gaps: list[_Gap], comparison: Comparison, after: int, number: int) -> None:
    """To the last gap where that stands at the same place and in the same paragraph."""
    if gaps and gaps[-1][0] == after:
        paragraphs = [comparison.segments[each].paragraph for each in (gaps[-1][1][-1], number)]
        if paragraphs[0] == paragraphs[1]:
            gaps[-1][1].append(number)
            return
    gaps.append((after, [number]))


def put(contents: Contents, comparison: Comparison) -> Change:
    """Put ``comparison`` beside the original, in the place of the one that is there. No step may
    have been done to ``contents`` (see `Journal.beneath`)."""
    change = take_away(contents)
    if not len(contents.rows.order):
        return change
    layout = laid_out(comparison)
    column = Column(
        comparison.column, "human", comparison.language, Provenance(name=comparison.name)
    )
    column.fill([""] * len(contents.rows))
    contents.columns[column.id] = column
    contents.comparison = comparison
    _cut_original(contents, comparison)
    places: dict[int, Segment] = {}
    for row, numbers in layout.cells.items():
        _set(contents, column, row, numbers, places)
    behind: dict[int, list[int]] = {}
    for after, numbers in layout.gaps:
        row = contents.new_gap(
            column.id, after if after >= 0 else contents.rows.order[0], after < 0
        )
        _set(contents, column, row, numbers, places)
        behind.setdefault(after, []).append(row)
    _insert(contents, behind)
    bitext = Bitext(ORIGINAL, column.id)
    bitext.link(
        Bead(link.source, tuple(places[number] for number in link.target), link.score)
        for link in comparison.links
    )
    contents.bitexts[column.id] = bitext
    change.columns.add(column.id)
    change.inserted.update(row for rows in behind.values() for row in rows)
    return change


def take_away(contents: Contents) -> Change:
    """Take the comparison away, with its rows. No step may have been done to ``contents``."""
    change, comparison = Change(), contents.comparison
    if comparison is None:
        return change
    contents.comparison = None
    contents.compared.clear()
    contents.columns.pop(comparison.column, None)
    contents.bitexts.pop(comparison.column, None)
    rows = {row for row, column in contents.gaps.items() if column == comparison.column}
    if rows:
        contents.rows.arrange(row for row in contents.rows.order if row not in rows)
        for row in rows:
            del contents.gaps[row]
        contents.find_first_rows()
    change.columns.add(comparison.column)
    change.removed.update(rows)
    return change


def _cut_original(contents: Contents, comparison: Comparison) -> None:
    """The segments of the original are those that were aligned."""
    original = contents.columns[ORIGINAL]
    for row, starts in enumerate(comparison.starts):
        if contents.rows.paragraphs[row].segments is None:
            original.starts[row] = starts


def _set(
    contents: Contents,
    column: Column,
    row: int,
    numbers: list[int],
    places: dict[int, Segment],
) -> None:
    """Let the cell of ``row`` hold the segments with these ``numbers``."""
    comparison = contents.comparison
    assert comparison is not None
    texts = [comparison.segments[number].text for number in numbers]
    text, starts = joined(texts, comparison.language)
    column.set_cell(row, Cell.of(text.rstrip(), starts))
    for n, number in enumerate(numbers):
        places[number] = row, n
        contents.compared[row, n] = number


def _insert(contents: Contents, behind: dict[int, list[int]]) -> None:
    """Let the rows stand behind those they belong to."""
    order = array("L", behind.get(-1, ()))
    for row in contents.rows.order:
        order.append(row)
        order.extend(behind.get(row, ()))
    if behind:
        contents.rows.arrange(order)
        contents.find_first_rows()
