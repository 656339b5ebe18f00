"""How many segments a model is asked for at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.asking.together import Together


def replies(together: Together, most: int, number: int) -> list[int]:
    """What a model that manages up to ``most`` segments is asked for."""
    counts = []
    for _ in range(number):
        counts.append(together.count)
        (together.managed if counts[-1] <= most else together.failed)(counts[-1])
    return counts


@given(st.integers(1, 16), st.integers(1, 16))
def test_it_finds_what_a_model_manages_and_stays_there(first: int, most: int) -> None:
    together = Together(first)
    replies(together, most, 100)
    later = replies(together, most, 100)
    assert max(later) <= first
    assert sum(count > most for count in later) <= 3
    assert sum(2 * count >= min(first, most) for count in later) >= 95


def test_a_model_that_does_better_later_is_asked_for_more_again() -> None:
    together = Together(8)
    assert replies(together, 1, 6) == [8, 4, 2, 1, 1, 1]
    assert replies(together, 8, 30)[-1] == 8


def test_a_reply_to_fewer_says_nothing_about_more() -> None:
    together = Together(8)
    together.failed(8)
    for _ in range(50):
        together.managed(1)  # what was left over at the end of a call
    assert together.count == 4
