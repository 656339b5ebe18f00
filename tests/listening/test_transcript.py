"""A transcript made of words that were heard."""

from __future__ import annotations

from desktop.domain.doubts import Doubt
from desktop.listening.heard import Word
from desktop.listening.transcript import transcript_of


def said(text: str, start: float, sure: float = 0.95) -> list[Word]:
    return [
        Word(start + 0.5 * n, start + 0.5 * n + 0.4, sure, f" {word}")
        for n, word in enumerate(text.split())
    ]


def test_sentences_turns_and_times() -> None:
    words = [*said("Good evening. We begin", 1.0), *said("now. Yes.", 3.1), *said("No.", 9.0)]
    transcript = transcript_of(words, "en", "tiny")
    assert transcript.recognised == "tiny"
    assert [[p.text for p in turn.paragraphs] for turn in transcript.turns] == [
        ["Good evening. We begin now. Yes."],
        ["No."],
    ]
    [paragraph] = transcript.turns[0].paragraphs
    assert paragraph.segments == ["Good evening. ", "We begin now. ", "Yes."]
    assert paragraph.times == [(1.0, 1.9), (2.0, 3.5), (3.6, 4.0)]
    assert paragraph.doubts is None
    assert (transcript.turns[1].start, transcript.turns[1].end) == (9.0, 9.4)
    assert all(turn.speaker is turn.label is None for turn in transcript.turns)


def test_sentences_with_unsure_words_are_to_be_checked() -> None:
    words = [*said("This is sure.", 0.0), *said("Is", 2.0), *said("mumbled.", 2.5, 0.1)]
    [turn] = transcript_of(words, "en", "tiny").turns
    assert turn.paragraphs[0].doubts == [(), (Doubt.HEARING,)]


def test_a_language_without_spaces() -> None:
    words = [
        Word(0.0, 0.4, 0.9, "今日は"),
        Word(0.5, 0.9, 0.9, "晴れ。"),
        Word(1.0, 1.4, 0.9, "はい。"),
    ]
    [turn] = transcript_of(words, "ja", "tiny").turns
    assert turn.paragraphs[0].text == "今日は晴れ。はい。"
    assert turn.paragraphs[0].times == [(0.0, 0.9), (1.0, 1.4)]


def test_long_talk_has_paragraphs() -> None:
    words = [word for n in range(60) for word in said("Here is a sentence.", 2.0 * n)]
    [turn] = transcript_of(words, "en", "tiny").turns
    assert 2 <= len(turn.paragraphs) <= 4
    assert all(paragraph.text.endswith(".") for paragraph in turn.paragraphs)
    assert transcript_of([], "en", "tiny").turns == []
