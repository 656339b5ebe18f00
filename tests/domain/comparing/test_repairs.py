"""Links that a person repairs: what each repair does, and that nothing is lost by any."""

from __future__ import annotations

import pytest
from domain.test_document import Kept
from domain.test_placing import WHOLE, comparison, document, rows, transcript
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bitext import Bead
from desktop.domain.comparing import repairs
from desktop.domain.comparison import Comparison, Link
from desktop.domain.document import Document
from desktop.domain.places import place_of
from desktop.domain.relinking import Linked, NewLink
from desktop.domain.steps.links import Relink, relink
from desktop.domain.steps.turns import SplitTurn

PAIRED = comparison(
    [Link(((row, n),), (number,)) for number, (row, n) in enumerate(
        [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]
    )],
    ["Eins. ", "Zwei. ", "Drei. ", "Vier. ", "Fünf."],
)  # fmt: skip


def compared(with_: Comparison = PAIRED) -> Document:
    on = document()
    on.compare(with_)
    return on


def bead(on: Document, row: int, n: int) -> Bead:
    found = Linked(on.contents).of_segment((row, n))
    assert found is not None
    return found


def do(on: Document, links: list[NewLink]) -> None:
    assert on.do(relink(on.contents, links))


def links(on: Document) -> list[tuple[tuple[tuple[int, int], ...], tuple[int, ...]]]:
    linked = Linked(on.contents)
    return sorted((bead.source, linked.numbers(bead)) for bead in linked.bitext.beads())


def test_merged_with_the_one_below_the_other_text_comes_along() -> None:
    on = compared()
    do(on, repairs.merge(Linked(on.contents), bead(on, 0, 2), 1))
    assert rows(on) == [("One. Two. Three.", "Eins. Zwei. Drei. Vier."), ("Four. Five.", "Fünf.")]
    assert bead(on, 0, 2).source == ((0, 2), (1, 0))
    assert bead(on, 0, 2).accepted
    on.undo()
    assert rows(on) == rows(compared())
    assert links(on) == links(compared())


def test_merged_and_split_again_is_as_before() -> None:
    on = compared()
    do(on, repairs.merge(Linked(on.contents), bead(on, 1, 0), -1))
    do(on, repairs.split(Linked(on.contents), bead(on, 1, 0), (1, 0), None))
    assert rows(on) == rows(compared())
    assert links(on) == links(compared())


def test_split_at_a_sentence_of_the_other_text() -> None:
    alone = [Link((place,), ()) for place in ((0, 2), (1, 0), (1, 1))]
    whole = Link(((0, 0), (0, 1)), (0, 1, 2))
    on = compared(comparison([whole, *alone], ["A. ", "B. ", "C."]))
    do(on, repairs.split(Linked(on.contents), bead(on, 0, 0), None, 1))
    assert links(on)[:2] == [(((0, 0),), (0,)), (((0, 1),), (1, 2))]
    assert repairs.split(Linked(on.contents), bead(on, 0, 0), (0, 0), None) == []


def test_a_sentence_goes_to_the_row_below_and_the_others_stay() -> None:
    on = compared()
    do(on, repairs.move(Linked(on.contents), bead(on, 0, 2), 1))
    assert rows(on) == [("One. Two. Three.", "Eins. Zwei."), ("Four. Five.", "Drei. Vier. Fünf.")]
    assert links(on)[2:4] == [(((0, 2),), ()), (((1, 0),), (2, 3))]
    do(on, repairs.move(Linked(on.contents), bead(on, 1, 0), -1))
    assert rows(on) == rows(compared())


def test_what_is_cut_stays_where_it_stood_without_a_partner() -> None:
    on = compared()
    do(on, repairs.cut(Linked(on.contents), bead(on, 0, 1)))
    assert rows(on) == rows(compared())
    assert ((), (1,)) in links(on)
    assert (((0, 1),), ()) in links(on)
    assert on.contents.partners("original", 0, 1, 1)[PAIRED.column] == []
    assert repairs.cut(Linked(on.contents), bead(on, 0, 1)) == []


def test_a_row_that_has_nothing_left_goes_and_comes_back() -> None:
    on = compared(WHOLE)
    before = rows(on)
    gap = next(row for row in on.contents.rows.order if row in on.contents.gaps)
    standing = Linked(on.contents).bitext.bead("target", (gap, 0))
    assert standing is not None
    do(on, repairs.merge(Linked(on.contents), standing, 1))
    assert gap not in on.contents.rows.order
    assert rows(on)[0] == ("One. Two. Three.", "Null. Eins. Und. Zwei, drei.")
    on.undo()
    assert rows(on) == before


def test_accepted_and_not() -> None:
    on = compared()
    do(on, repairs.accept(Linked(on.contents), bead(on, 0, 0)))
    assert bead(on, 0, 0).accepted
    do(on, repairs.accept(Linked(on.contents), bead(on, 0, 0)))
    assert not bead(on, 0, 0).accepted


def test_at_the_ends_there_is_nothing_to_merge_with() -> None:
    linked = Linked(compared().contents)
    first, last = linked.of_segment((0, 0)), linked.of_segment((1, 1))
    assert first is not None
    assert last is not None
    assert repairs.merge(linked, first, -1) == []
    assert repairs.move(linked, last, 1) == []


@pytest.mark.parametrize(
    "step",
    [
        Relink("compared-of-another", "0.0=0"),
        Relink(PAIRED.column, "0.0="),  # tears a bead
        Relink(PAIRED.column, "0.0=0 1"),
        Relink(PAIRED.column, "0.0=0;0.0=0"),
        Relink(PAIRED.column, "7.0=0"),
        Relink(PAIRED.column, "0.7=0"),
        Relink(PAIRED.column, "0.0=99"),
        Relink(PAIRED.column, "nonsense"),
        Relink(PAIRED.column, ""),
    ],
)
def test_links_that_are_not_there_change_nothing(step: Relink) -> None:
    on = compared()
    assert not on.do(step)
    assert links(on) == links(compared())


def test_a_paragraph_that_is_cut_keeps_its_links() -> None:
    on = compared()
    on.do(SplitTurn(place_of(on.contents, 0, 1), "Cyd"))
    assert rows(on) == [("One. ", "Eins."), ("Two. Three.", "Zwei. Drei."),
                        ("Four. Five.", "Vier. Fünf.")]  # fmt: skip
    new = on.contents.rows.order[1]
    do(on, repairs.move(Linked(on.contents), bead(on, new, 0), -1))
    assert rows(on)[:2] == [("One. ", "Eins. Zwei."), ("Two. Three.", "Drei.")]
    on.undo()
    on.undo()
    assert rows(on) == rows(compared())
    assert links(on) == links(compared())


def repaired_by(act: str, linked: Linked, bead: Bead) -> list[NewLink]:
    if act == "split":
        return repairs.split(linked, bead, None, None)
    if act in ("cut", "accept"):
        return {"cut": repairs.cut, "accept": repairs.accept}[act](linked, bead)
    repair = repairs.move if act.startswith("move") else repairs.merge
    return repair(linked, bead, -1 if act.endswith("up") else 1)


acts = st.lists(
    st.tuples(
        st.sampled_from(["up", "down", "split", "move up", "move down", "cut", "accept", "undo"]),
        st.integers(0, 4),
    ),
    max_size=10,
)


@given(st.sampled_from([PAIRED, WHOLE]), acts)
def test_nothing_is_lost_by_any_repairs_and_all_can_be_taken_back(
    with_: Comparison, repaired: list[tuple[str, int]]
) -> None:
    store = Kept()
    on = Document(transcript(), document().key, store)
    on.compare(with_)
    before = rows(on), links(on)
    for act, number in repaired:
        linked = Linked(on.contents)
        every = sorted(linked.bitext.beads(), key=lambda bead: (bead.source, bead.target))
        chosen = every[number % len(every)]
        if act == "undo":
            on.undo()
            continue
        new = repaired_by(act, linked, chosen)
        if new:
            assert on.do(relink(on.contents, new)), (act, chosen)
    numbers = sorted(number for _, target in links(on) for number in target)
    assert numbers == list(range(len(with_.segments)))
    assert sorted(on.contents.compared.values()) == numbers
    words = " ".join(text for _, text in rows(on)).split()
    assert sorted(words) == sorted(" ".join(s.text for s in with_.segments).split())
    again = Document(transcript(), document().key, Kept())
    again.compare(with_)
    again.journal.replay(store.events)
    assert (rows(again), links(again)) == (rows(on), links(on))
    while on.undo():
        pass
    assert (rows(on), links(on)) == before
