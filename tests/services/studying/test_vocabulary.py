"""The words of a text counted by basic form."""

from __future__ import annotations

import pytest

from desktop.domain.saved_words import Knowledge
from desktop.lexicon import tokens
from desktop.lexicon.lemmas import Lemmas
from desktop.services.studying.vocabulary import vocabulary
from desktop.support.job import Cancelled, Job

TEXTS = [
    (3, "The trade grew. Trades grow, and we met Tokayev in 2019."),
    (5, "Grows the trade! Tokayev’s dialogue is well-known."),
]
KNOWLEDGE = {"the": Knowledge.KNOWN, "trade": Knowledge.LEARNING, "and": Knowledge.IGNORED}


def test_words_are_counted_by_basic_form_without_names_numbers_and_known_ones() -> None:
    counted = vocabulary(TEXTS, "en", Lemmas(), KNOWLEDGE, Job())
    words = {word.lemma: (word.count, word.row, word.state) for word in counted.words}
    assert words["trade"] == (3, 3, Knowledge.LEARNING)
    assert words["grow"] == (3, 3, None)
    assert words["dialogue"] == (1, 5, None)
    assert [word.lemma for word in counted.words][:2] == ["trade", "grow"]
    assert not {"the", "and", "tokayev", "tokayev's", "2019"} & set(words)
    assert counted.forms["trades"] == "trade"
    assert counted.forms["well-known"] == "well-known"
    assert counted.known == 2


def test_languages_without_spaces_and_a_stopped_job() -> None:
    assert vocabulary([(0, "我们今天开会")], "zh", Lemmas(), {}, Job()).words == []
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        vocabulary(TEXTS, "en", Lemmas(), {}, job)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It’s a well-known fact - or 3rd", ["It’s", "a", "well-known", "fact", "or", "rd"]),
        ("ви\u0301дел «дом»", ["ви\u0301дел", "дом"]),
        ("'quoted' rock'n'roll-", ["quoted", "rock'n'roll"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in tokens.spans(text)] == words
