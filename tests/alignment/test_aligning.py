"""Aligning: every unit in one bead, in order; the beads are the right ones; what one side lacks is
a gap and no slide of what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from alignment.languages import Pair
from hypothesis import given
from hypothesis import strategies as st

from desktop.alignment.aligning import Alignment, align
from desktop.alignment.sides import Bead, Side

UNITS = st.lists(st.text(alphabet="ab 1.", max_size=60), max_size=14)


def aligned(source: Side, target: Side, *using: str) -> Alignment:
    *drafts, alignment = align(source, target, using or ("length", "words"))
    assert all(draft.draft for draft in drafts)
    assert not alignment.draft
    return alignment


def last(source: Side, target: Side, *using: str) -> list[Bead]:
    return aligned(source, target, *using).beads


def pairs(beads: Sequence[Bead]) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.source), list(bead.target)) for bead in beads]


def right(beads: Sequence[Bead], kept: Sequence[int]) -> float:
    """The share of the units of the target that have the right partner and no other, where unit n
    of it is the translation of ``kept[n]``."""
    whole = {bead.target[0]: list(bead.source) for bead in beads if len(bead.target) == 1}
    return sum(whole.get(n) == [of] for n, of in enumerate(kept)) / len(kept)


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
    found = last(Side(source), Side(target), "length")
    assert pairs(found) == [([0], [0]), ([1], [1]), ([2], [2, 3]), ([3], [4])]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_sentences_that_are_missing_here_and_there_are_gaps(seed: int) -> None:
    pair = Pair(seed)
    ours, theirs = pair.text(200)
    kept = [n for n in range(200) if pair.random.random() > 0.05]
    beads = last(Side(ours), Side([theirs[n] for n in kept]))
    assert right(beads, kept) > 0.97


@pytest.mark.parametrize("count", [200, 560])
def test_a_page_that_is_missing_in_the_middle_is_a_gap(count: int) -> None:
    """560 units go through blocks first."""
    ours, theirs = Pair(4).text(count)
    kept = [*range(count // 2 - 20), *range(count // 2 + 20, count)]
    beads = last(Side(ours), Side([theirs[n] for n in kept]))
    assert right(beads, kept) > 0.97
    back = last(Side([ours[n] for n in kept]), Side(theirs))
    mirrored = [Bead(bead.target, bead.source) for bead in back]
    assert right(mirrored, kept) > 0.97


def test_sentences_beside_a_missing_page_do_not_take_it_in() -> None:
    ours, theirs = Pair(9).text(120)
    kept = [*range(50), *range(80, 120)]
    beads = last(Side(ours), Side([theirs[n] for n in kept]))
    taken = [n for bead in beads if bead.target for n in bead.source if n in range(50, 80)]
    assert len(taken) <= 2


def test_beads_join_what_the_other_side_says_in_one_sentence() -> None:
    ours, theirs = Pair(5).text(60)
    joined = [*theirs[:20], theirs[20] + " " + theirs[21], *theirs[22:]]
    beads = pairs(last(Side(ours), Side(joined)))
    assert ([20, 21], [20]) in beads
    assert ([22], [21]) in beads


def test_another_text_is_known_by_its_agreement() -> None:
    ours, theirs = Pair(6).text(80)
    _, others = Pair(7).text(80)
    assert aligned(Side(ours), Side(theirs)).agreement > 0.6
    assert aligned(Side(ours), Side(others)).agreement < 0.4


def test_turns_bind_the_search() -> None:
    """Short answers, all alike: only the turns tell which belongs to which."""
    ours = Side(["No."] * 12 + ["Yes indeed."] * 12, turns=[n // 2 for n in range(24)])
    theirs = Side(
        ["Nein."] * 11 + ["Ja gewiss."] * 12, turns=[*range(1), *[n // 2 for n in range(2, 24)]]
    )
    beads = last(ours, theirs)
    for bead in beads:
        assert {ours.turns[n] for n in bead.source} == {theirs.turns[n] for n in bead.target}


def test_speakers_tell_turns_apart() -> None:
    names = ["Ann", "Bob", "Cyd"]
    speakers = [names[n % 3] for n in range(30)]
    units, turns = ["Well, yes and no."] * 30, list(range(30))
    source = Side(units, turns=turns, speakers=speakers)
    kept = [n for n in range(30) if n not in (7, 8)]
    target = Side(
        ["Nun, ja und nein."] * 28, turns=list(range(28)), speakers=[speakers[n] for n in kept]
    )
    for bead in last(source, target):
        if bead.source and bead.target:
            assert {speakers[n] for n in bead.source} == {target.speakers[n] for n in bead.target}


def test_subtitles_are_aligned_by_time() -> None:
    times = [(4.0 * n, 4.0 * n + 3) for n in range(40)]
    source = Side(["Mm."] * 40, times=times)
    kept = [n for n in range(40) if n not in (11, 12, 30)]
    later = [(times[n][0] + 7.5, times[n][1] + 7.5) for n in kept]
    target = Side(["Hm."] * 37, times=later)
    beads = last(source, target)
    assert right(beads, kept) > 0.9
    assert right(last(source, replace(target, times=())), kept) < 0.9


def test_the_machines_translation_is_compared_with_the_other_text() -> None:
    ours, theirs = Pair(8).text(30)
    kept = [n for n in range(30) if n not in (3, 4, 17)]
    source = Side(ours, machine=theirs)
    alignment = aligned(source, Side([theirs[n] for n in kept]), "length", "mt")
    assert alignment.using == ("length", "mt")
    assert right(alignment.beads, kept) == 1.0


def named(numbers: Sequence[int], file: str = "") -> list[tuple[str, ...]]:
    """Each fourth unit begins a part; ``file`` is the beginning of its id."""
    return [(f"{file}.u{n}",) if n % 4 == 0 else () for n in numbers]


@pytest.mark.parametrize("files", [("", ""), ("hansard-en", "hansard-de")])
def test_parts_of_one_id_are_aligned_with_each_other(files: tuple[str, str]) -> None:
    """All sentences are alike: only the ids tell which belongs to which."""
    source = Side(["Mm."] * 80, ids=named(range(80), files[0]))
    kept = [n for n in range(80) if n not in (9, 10, 11, 12, 13, 50)]
    target = Side(["Hm."] * len(kept), ids=named(kept, files[1]))
    beads = last(source, target)
    assert right(beads, kept) > 0.9
    assert right(last(source, replace(target, ids=())), kept) < 0.7
    ids = {"source": [n // 4 for n in range(80)], "target": [n // 4 for n in kept]}
    for bead in beads:
        within = {
            *(ids["source"][n] for n in bead.source),
            *(ids["target"][n] for n in bead.target),
        }
        assert len(within) == 1 or {3} & within  # the part 12 begins with is missing


@pytest.mark.parametrize("wrong", [lambda n: n + 16, lambda n: n + (8 if n > 60 else 0)])
def test_ids_that_the_text_contradicts_are_passed_over(wrong: Callable[[int], int]) -> None:
    ours, theirs = Pair(11).text(120)
    kept = [n for n in range(120) if n % 17]
    ids = [(f"u{wrong(n)}",) if n % 4 == 0 else () for n in kept]
    target = Side([theirs[n] for n in kept], ids=ids)
    assert right(last(Side(ours, ids=named(range(120))), target), kept) > 0.9
    assert right(last(Side(ours, ids=[(f"u{n}",) for n in range(120)]), target), kept) > 0.9


@given(
    st.lists(st.sampled_from("abcdef"), max_size=8), st.lists(st.sampled_from("abcdef"), max_size=8)
)
def test_whatever_the_ids_are_every_unit_is_in_one_bead(ours: list[str], theirs: list[str]) -> None:
    source = Side(["One two."] * len(ours), ids=[(id_,) for id_ in ours])
    target = Side(["Eins zwei."] * len(theirs), ids=[(id_, "x") for id_ in theirs])
    beads = last(source, target)
    assert [n for bead in beads for n in bead.source] == list(range(len(source)))
    assert [n for bead in beads for n in bead.target] == list(range(len(target)))
