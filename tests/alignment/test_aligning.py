"""Aligning: every unit in one bead, in order, and the beads are the right ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.alignment.aligning import align
from desktop.alignment.sides import Bead, Side

UNITS = st.lists(st.text(alphabet="ab 1.", max_size=60), max_size=14)


def last(source: Side, target: Side, *using: str) -> list[Bead]:
    *_, alignment = align(source, target, using or ("length", "words"))
    assert not alignment.draft
    return alignment.beads


@given(UNITS, UNITS)
def test_every_unit_is_in_one_bead_in_order(source: list[str], target: list[str]) -> None:
    beads = last(Side(source), Side(target))
    assert [n for bead in beads for n in bead.source] == list(range(len(source)))
    assert [n for bead in beads for n in bead.target] == list(range(len(target)))
    assert all(bead.source or bead.target for bead in beads)
    assert all(0 <= bead.score <= 1 for bead in beads)


def test_lengths_alone_tell_what_belongs_together() -> None:
    source = ["a" * n for n in (40, 12, 90, 33)]
    target = ["b" * n for n in (41, 13, 40, 52, 31)]
    beads = [(list(b.source), list(b.target)) for b in last(Side(source), Side(target), "length")]
    assert beads == [([0], [0]), ([1], [1]), ([2], [2, 3]), ([3], [4])]
