"""Repairs of links, as OmegaT's aligner has them: each gives the links that take the place of those
that are there; none where there is nothing to repair."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.bitext import Bead, Segment
from desktop.domain.relinking import Linked, NewLink


def merge(linked: Linked, bead: Bead, step: int) -> list[NewLink]:
    """One of ``bead`` and the one above (-1) or below (1)."""
    other = neighbour(linked, bead, step)
    if other is None:
        return []
    one, two = linked.as_link(bead), linked.as_link(other)
    source, target = sorted((*one.source, *two.source)), sorted((*one.target, *two.target))
    source.sort(key=lambda segment: (linked.contents.rows.position(segment[0]), segment[1]))
    return [NewLink(tuple(source), tuple(target), accepted=True)]


def split(linked: Linked, bead: Bead, segment: Segment | None, number: int | None) -> list[NewLink]:
    """Two of ``bead``: the second begins with its ``segment`` of the document, or ``number`` of the
    other text. Where only one of them is told, the other side is cut in the same proportion of
    characters."""
    whole = linked.as_link(bead)
    source, target = whole.source, whole.target
    at_source = source.index(segment) if segment in source else 0
    at_target = target.index(number) if number in target else 0
    if not at_source and not at_target:
        at_source, at_target = (min(max(len(side) - 1, 0), 1) for side in (source, target))
    ours, theirs = _source_lengths(linked, source), _lengths(linked, target)
    if not at_source and len(source) > 1:
        at_source = _proportional(theirs, at_target, ours)
    elif not at_target and len(target) > 1:
        at_target = _proportional(ours, at_source, theirs)
    parts = [
        NewLink(source[: at_source or None], target[: at_target or None], accepted=True),
        NewLink(
            source[at_source:] if at_source else (),
            target[at_target:] if at_target else (),
            accepted=True,
        ),
    ]
    return [] if parts[1] == NewLink((), (), accepted=True) else parts


def move(linked: Linked, bead: Bead, step: int) -> list[NewLink]:
    """The first sentence of the other text goes to the bead above (-1), or its last one to that
    below (1); the others stay."""
    whole = linked.as_link(bead)
    other = neighbour(linked, bead, step)
    if not whole.target or other is None:
        return []
    into = linked.as_link(other)
    moved = whole.target[0] if step < 0 else whole.target[-1]
    rest = tuple(number for number in whole.target if number != moved)
    links = [NewLink(into.source, tuple(sorted((*into.target, moved))), accepted=True)]
    if rest or whole.source:
        links.append(NewLink(whole.source, rest, accepted=True))
    return links


def cut(linked: Linked, bead: Bead) -> list[NewLink]:
    """Both sides of ``bead`` without a partner."""
    whole = linked.as_link(bead)
    if not whole.source or not whole.target:
        return []
    return [NewLink(whole.source, (), accepted=True), NewLink((), whole.target, accepted=True)]


def accept(linked: Linked, bead: Bead) -> list[NewLink]:
    """``bead`` as it is, accepted; or no more, where it is so already."""
    whole = linked.as_link(bead)
    return [replace(whole, accepted=not whole.accepted)]


def neighbour(linked: Linked, bead: Bead, step: int) -> Bead | None:
    """The bead above (-1) or below (1): what only the other text has is passed by none."""
    beads = []
    if bead.target:
        numbers = linked.numbers(bead)
        beads.append(linked.of_number(min(numbers) - 1 if step < 0 else max(numbers) + 1))
    if bead.source:
        beside = _beside(linked, bead.source[0] if step < 0 else bead.source[-1], step)
        beads.append(linked.of_segment(beside) if beside is not None else None)
    there = [each for each in beads if each is not None and each != bead]
    return min(there, key=lambda each: bool(each.source and each.target), default=None)


def _beside(linked: Linked, segment: Segment, step: int) -> Segment | None:
    """The next or previous segment of the document."""
    contents, (row, n) = linked.contents, segment
    if 0 <= n + step < len(contents.starts(row)):
        return row, n + step
    order, position = contents.rows.order, contents.rows.position(row) + step
    while 0 <= position < len(order):
        row = order[position]
        if row not in contents.gaps:
            return row, 0 if step > 0 else len(contents.starts(row)) - 1
        position += step
    return None


def _lengths(linked: Linked, numbers: tuple[int, ...]) -> list[int]:
    return [len(linked.comparison.segments[number].text) for number in numbers]


def _source_lengths(linked: Linked, segments: tuple[Segment, ...]) -> list[int]:
    return [len(linked.contents.segments(row)[n]) for row, n in segments]


def _proportional(one: list[int], at: int, other: list[int]) -> int:
    """Where to cut ``other``, so that its first part is the share that ``one`` has before ``at``;
    neither part is empty."""
    share = sum(one[:at]) / max(sum(one), 1)
    ends = range(1, len(other))
    return min(ends, key=lambda end: abs(sum(other[:end]) / max(sum(other), 1) - share))
