"""Sentences put in step with words that were heard, whatever was misheard."""

from __future__ import annotations

from desktop.listening.heard import Word
from desktop.listening.in_step import Sentences, times
from desktop.listening.recogniser import at_onsets, without_loops

TEXT = (
    "We met at the old pier.",
    "Tomás spoke first.",
    "Yes.",
    "The ferry has never made any money at all.",
    "Thank you for coming here tonight.",
)


def said(*groups: tuple[float, str]) -> list[Word]:
    """Words half a second each, from these times on."""
    return [
        Word(start + 0.5 * n, start + 0.5 * n + 0.4, 0.9, f" {word}")
        for start, words in groups
        for n, word in enumerate(words.split())
    ]


def starts(*groups: tuple[float, str]) -> list[float | None]:
    return [span and span[0] for span in times(Sentences.of(TEXT), said(*groups))]


WHOLE = (
    (1.0, "We met at the old pier"),
    (6.0, "Tomas spoke first"),
    (9.0, "Yes"),
    (11.0, "The ferry has never made any money at all"),
    (17.0, "Thank you for coming here tonight"),
)


def test_each_sentence_begins_with_its_first_word() -> None:
    assert starts(*WHOLE) == [1.0, 6.0, 9.0, 11.0, 17.0]
    spans = times(Sentences.of(TEXT), said(*WHOLE))
    assert spans[0] == (1.0, 3.9)


def test_words_understood_otherwise_belong_to_the_sentence_they_stand_beside() -> None:
    misheard = (WHOLE[0], (6.0, "to moss spoke first"), *WHOLE[2:])
    assert starts(*misheard)[1] == 6.0
    garbled = (*WHOLE[:3], (11.0, "a fairy as neither mate every honey tall so"), WHOLE[4])
    assert starts(*garbled)[3] == 11.0
    first = ((1.0, "vermouth attar gold beer"), *WHOLE[1:])
    assert starts(*first)[0] == 1.0
    last = (*WHOLE[:4], (17.0, "frank glue for humming ear to knight"))
    assert starts(*last)[4] == 17.0


def test_what_is_not_in_the_recording_has_no_time() -> None:
    assert starts(*WHOLE[:1], *WHOLE[2:]) == [1.0, None, 9.0, 11.0, 17.0]
    assert starts(*WHOLE[:3], WHOLE[4]) == [1.0, 6.0, 9.0, None, 17.0]
    assert starts() == [None] * 5


def test_what_is_not_in_the_text_changes_nothing() -> None:
    more = (*WHOLE[:3], (9.6, "Now here is the news of the day"), *WHOLE[3:])
    assert starts(*more) == [1.0, 6.0, 9.0, 11.0, 17.0]
    music = ((0.0, "the the"), *WHOLE, (30.0, "subscribe to my channel and thank you"))
    assert starts(*music) == [1.0, 6.0, 9.0, 11.0, 17.0]


def test_loops_are_said_once_and_repetition_is_speech() -> None:
    looped = said((0.0, "so it goes " * 9 + "on"))
    assert "".join(word.text for word in without_loops(looped)) == " so it goes on"
    lively = said((0.0, "no no no we will not"))
    assert without_loops(lively) == lively


def test_a_word_behind_a_silence_begins_where_that_ends() -> None:
    words = [Word(0.0, 1.2, 1.0, " Good"), Word(1.2, 1.5, 1.0, " day"), Word(3.0, 3.4, 1.0, " We")]
    assert [word.start for word in at_onsets(words, [0.7, 2.6])] == [0.7, 1.2, 2.6]
