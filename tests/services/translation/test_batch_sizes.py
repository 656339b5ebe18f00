"""How much is sent at a time: little first, then full batches, the rest shared evenly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.translation.batch_sizes import BatchSizes, Pace, words_of
from desktop.services.translation.workers import Capacity


def sizes(capacity: Capacity, words: float) -> list[float]:
    portions, made = BatchSizes(capacity), []
    while words > 0:
        made.append(portions.next(words))
        words -= made[-1]
    return made


@given(st.integers(1, 8), st.integers(1, 64), st.integers(80, 500), st.integers(1, 100_000))
def test_no_batch_is_too_large_and_only_the_first_ones_are_small(
    first: int, usual: int, full: int, words: int
) -> None:
    made = sizes(Capacity(first, usual, 2 * usual, full), words)
    assert all(size <= 30 / first for size in made[:first])
    assert all(full / 2 <= size <= full for size in made[first:])
    assert len(made) <= first + 1 + 2 * usual + words / full


def test_at_the_end_the_calls_share_what_is_left() -> None:
    made = sizes(Capacity(1, 2, 4, 270), 1830)
    assert made[:6] == [30, 270, 270, 270, 270, 270]
    assert made[6] == 225
    assert made[-1] >= 135


def test_after_a_jump_it_begins_small_again() -> None:
    portions = BatchSizes(Capacity(1, 2, 4, 270))
    assert [portions.next(9000) for _ in range(3)] == [30, 270, 270]
    portions.restart()
    assert portions.next(9000) == 30


def test_words_are_told_by_length_and_chinese_by_characters() -> None:
    assert words_of("twelve chars") == 2
    assert words_of("\u6211\u4eec" * 5) == 7
    assert Pace(["a" * 60, "b" * 120], 2).words(1) == 15


def test_the_time_left_is_told_once_something_was_made() -> None:
    pace = Pace(["a" * 10] * 6, 5)
    assert (pace.done, pace.seconds_left(5), pace.words_a_minute) == (1, None, None)
    pace.start()
    pace.finished([1, 2])
    assert pace.done == 3
    some, more = pace.seconds_left(1), pace.seconds_left(3)
    assert some is not None
    assert more is not None
    assert 0 < some < more
    assert pace.words_a_minute is not None
    assert pace.words_a_minute > 0
    assert pace.seconds_left(0) == 0
