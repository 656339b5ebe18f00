"""Words of a translation that stand for words of the text: only where that is sure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from made_dictionary import dictd

from desktop.domain.languages.lemmas import Lemmas
from desktop.services.studying.counterparts import Counterparts, LearntWords, phrases
from desktop.services.studying.dictionaries import Dictionaries

ENGLISH = {
    "boat": "boat /bəʊt/ <n>\n1. barco, bote\n2. canoa",
    "see": "see <v>\nver, avistar",
    "house": "house <n>\ncasa",
    "customs house": "customs house <n>\na alfândega",
    "talk": "talk <n> <v>\n1. (to) fala\n2. falar, conversar",
    "may": "may <v>\npoder",
    "nothing": "nothing\nnada, coisa nenhuma (familiar)",
}
PORTUGUESE = {"pescador": "pescador <n>\nfisherman", "rede": "rede <n>\nnet, network"}


@pytest.fixture(scope="module")
def lemmas() -> Lemmas:
    return Lemmas()


@pytest.fixture
def counterparts(tmp_path: Path, lemmas: Lemmas) -> Counterparts:
    dictionaries = Dictionaries(lemmas)
    dictionaries.add(dictd(tmp_path, ENGLISH, "eng-por", own={}))
    dictionaries.add(dictd(tmp_path, PORTUGUESE, "por-eng", own={}))
    return Counterparts(dictionaries)


def found(
    counterparts: Counterparts,
    word: str,
    sentence: str,
    translation: str,
    pairs: Iterable[tuple[str, str]] = (),
    languages: tuple[str, str] = ("en", "pt"),
) -> str | None:
    start = sentence.index(word)
    learnt = LearntWords.of(pairs)
    place = counterparts.find((start, start + len(word)), sentence, translation, *languages, learnt)
    return None if place is None else translation[slice(*place)]


CASES = [
    ("boat", "The boat is late.", "O barco está atrasado.", "barco"),
    ("boats", "Two boats are late.", "Dois barcos estão atrasados.", "barcos"),  # by basic form
    ("saw", "We saw it yesterday.", "Nós o avistamos ontem.", "avistamos"),
    ("fishermen", "The fishermen left.", "Os pescadores partiram.", "pescadores"),  # the other way
    ("talk", "We must talk now.", "Temos de conversar agora.", "conversar"),
    ("nothing", "There is nothing.", "Não há coisa nenhuma.", "coisa nenhuma"),
    ("boat", "The boat is late.", "O navio está atrasado.", None),  # no dictionary says so
    ("boat", "The boat is late.", "O barco perto do barco.", None),  # which of them?
    ("boat", "The boat saw a boat.", "O barco viu outro.", None),  # of which is it?
    ("May", "On 5 May it was late.", "Em 5 de maio podia ser tarde.", None),  # a name
    ("The", "The boat is late.", "O barco está atrasado.", None),
    ("boat", "The boat is late.", "", None),
]


def test_one_place_that_a_dictionary_gives_is_told(counterparts: Counterparts) -> None:
    for word, sentence, translation, counterpart in CASES:
        assert found(counterparts, word, sentence, translation) == counterpart, (word, translation)


def test_what_the_texts_teach_is_told_and_decides_between_places(
    counterparts: Counterparts,
) -> None:
    pairs = [
        ("The harbour is full.", "O porto está cheio."),
        ("We left the harbour.", "Saímos do porto."),
        ("A harbour for fish.", "Um porto para peixe."),
        ("The ships came late.", "Os navios vieram tarde."),
        ("Fish is cheap today.", "O peixe hoje é barato."),
        ("We left late today.", "Saímos tarde hoje."),
        ("The ships left full.", "Os navios saíram cheios."),
        ("My harbour is small.", "Meu porto é pequeno."),
    ] * 3
    sentence, translation = "Our harbour grew.", "Nosso porto cresceu."
    assert found(counterparts, "harbour", sentence, translation, pairs) == "porto"
    assert found(counterparts, "harbour", sentence, translation, pairs[:2]) is None  # too few
    assert found(counterparts, "harbour", sentence, "Nosso cais cresceu.", pairs) is None


def test_nothing_is_told_without_dictionaries_or_spaces(
    lemmas: Lemmas, counterparts: Counterparts
) -> None:
    sentence, translation = "The boat is late.", "船晚了。"
    assert found(counterparts, "boat", sentence, translation, languages=("en", "zh-Hans")) is None
    assert found(counterparts, "boat", sentence, "Лодка опоздала.", languages=("en", "ru")) is None


def test_translations_of_an_entry_are_told_from_explanations() -> None:
    entry = (
        "<b>set</b> /sɛt/ &lt;v&gt;\n1. put, to place (carefully)\n"
        "2. the act of putting something somewhere; an adjustment\n[mus.] a series"
    )
    assert list(phrases(entry, "en")) == [("put",), ("place",), ("adjustment",), ("series",)]


@pytest.mark.shared
def test_real_sentences(shared: Path, lemmas: Lemmas) -> None:
    dictionaries = Dictionaries(lemmas)
    for pair in ("eng-por", "por-eng"):
        dictionaries.add(shared / "dictionaries" / f"freedict-{pair}.index")
    sides = [
        (shared / "mt" / f"flores-{name}.first200.txt").read_text("utf-8").splitlines()
        for name in ("eng_Latn", "por_Latn")
    ]
    counterparts = Counterparts(dictionaries)
    told = {}
    for sentence, translation in zip(*sides, strict=True):
        for word in re.findall(r"theory|antibody|vehicle|antibodies", sentence):
            told[word] = found(counterparts, word, sentence, translation)
    assert told == {"theory": "teoria", "antibody": "anticorpos", "vehicle": "veículo"}
