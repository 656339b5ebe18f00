"""How difficult a text is, measured in a process of its own."""

from __future__ import annotations

import pytest

from desktop.domain.studying.difficulty import Difficulty, Level
from desktop.domain.studying.saved_words import Knowledge
from desktop.services.studying.difficulty import difficulty, level, sample
from desktop.services.studying.vocabulary import BANDS, Vocabulary
from desktop.support.job import Cancelled, Job

PLAIN = "We met the people of the town and they said that they want to go home soon. " * 10


@pytest.mark.parametrize(
    ("band", "expected"),
    [(1000, Level.EASY), (3000, Level.EASY), (5000, Level.MODERATE), (10_000, Level.DIFFICULT),
     (20_000, Level.VERY_DIFFICULT), (10**9, Level.VERY_DIFFICULT)],
)  # fmt: skip
def test_the_level_is_told_by_the_words_one_must_know(band: int, expected: Level) -> None:
    within = tuple(950 if each >= band else 949 for each in BANDS)
    assert level(Vocabulary(total=1000, within=within)) is expected


def test_no_level_of_short_texts_and_unknown_languages() -> None:
    assert level(Vocabulary(total=99, within=(99,) * len(BANDS))) is None
    assert level(Vocabulary(total=1000)) is None


def test_a_text_is_measured() -> None:
    knowledge = {"the": Knowledge.KNOWN, "they": Knowledge.KNOWN}
    measured = difficulty([PLAIN], "en", knowledge, Job())
    assert measured == Difficulty(Level.EASY, known=4 / 17)
    rare = [f"{PLAIN} turbid plumage upsurge"] + ["Barbules obfuscate sedimentology."] * 10
    assert difficulty(rare, "en", {}, Job()) == Difficulty(Level.VERY_DIFFICULT)
    assert difficulty([PLAIN], "zh", {}, Job()) == Difficulty()


def test_measuring_is_stopped() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        difficulty([PLAIN], "en", {}, job)


def test_long_texts_are_measured_by_a_sample() -> None:
    texts = [f"{number:010}" for number in range(100)]
    assert sample(texts, most=1000) == texts
    assert sample(texts, most=999) == texts[::2]
    assert sample(["x" * 50], most=10) == ["x" * 10]
    assert sample([]) == []
