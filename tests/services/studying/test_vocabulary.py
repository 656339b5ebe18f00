"""The words of a text counted by basic form."""

from __future__ import annotations

import pytest

from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.saved_words import Knowledge
from desktop.lexicon import tokens
from desktop.services.studying.vocabulary import BANDS, vocabulary
from desktop.support.job import Cancelled, Job

TEXTS = [
    (3, "The trade grew. Trades grow, and we met Tokayev in 2019."),
    (5, "Grows the trade! Tokayev’s dialogue is well-known."),
]
KNOWLEDGE = {"the": Knowledge.KNOWN, "trade": Knowledge.LEARNING, "and": Knowledge.IGNORED}


def test_words_are_counted_by_basic_form_without_names_numbers_and_known_ones() -> None:
    counted = vocabulary(TEXTS, "en", Lemmas(), KNOWLEDGE, Job())
    words = {word.lemma: (word.count, word.rows[0], word.state) for word in counted.words}
    assert words["trade"] == (3, 3, Knowledge.LEARNING)
    assert words["grow"] == (3, 3, None)
    assert words["dialogue"] == (1, 5, None)
    assert [word.lemma for word in counted.words][:2] == ["trade", "grow"]
    assert not {"the", "and", "tokayev", "tokayev's", "2019"} & set(words)
    assert counted.forms["trades"] == "trade"
    assert counted.forms["well-known"] == "well-known"
    assert counted.known == 2


def test_words_have_their_place_in_the_language_and_the_paragraphs_where_they_stand() -> None:
    counted = vocabulary(TEXTS, "en", Lemmas(), KNOWLEDGE, Job())
    words = {word.lemma: word for word in counted.words}
    assert words["trade"].rows == words["grow"].rows == (3, 5)
    trade, grow, dialogue = (words[lemma].place or 0 for lemma in ("trade", "grow", "dialogue"))
    assert 500 < trade < grow < 2000 < dialogue < 5000
    assert words["well-known"].place is None
    rare = sum(word.count for word in counted.words if (word.place or 10**9) > 1000)
    assert counted.within[BANDS.index(1000)] == counted.total - rare == 9
    assert counted.within[-1] == counted.total - 1 == 13  # all but "well-known"
    assert vocabulary(TEXTS, "kk", Lemmas(), {}, Job()).within == ()


def test_names_that_are_known_are_no_words() -> None:
    names = ["Will Lee", "Anton Wolf"]
    words = vocabulary([(0, "Will Lee’s will be done.")], "en", Lemmas(), {}, Job(), names).words
    assert {word.lemma for word in words} == {"will", "be", "do"}
    words = vocabulary([(0, "Anton sah einen Baum.")], "de", Lemmas(), {}, Job(), names).words
    assert {word.lemma for word in words} == {"sehen", "ein", "Baum"}


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
        ("L’homme qu'il aujourd'hui, dell'acqua!", ["homme", "il", "aujourd'hui", "acqua"]),
        ("I'd say it's o'clock, don't м'яч", ["I'd", "say", "it's", "o'clock", "don't", "м'яч"]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in tokens.spans(text)] == words
