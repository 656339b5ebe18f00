"""A word looked up in several dictionaries."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.lookup import Answer, Step
from desktop.lexicon import bounds
from desktop.lexicon.dictionary_file import FORM, HEAD, DictionaryFile
from desktop.lexicon.folding import fold
from desktop.support.job import Job

_ENTRIES = 20  # of one dictionary under one word
_BEGINNING = 10  # words that begin so
_SEARCHED = 50  # words that begin so, entries that hold the word, of one dictionary in a search


def look_up(
    word: str, code: str, dictionaries: Sequence[DictionaryFile], lemmas: Lemmas
) -> list[Answer]:
    """What ``dictionaries`` answer, in their order, to ``word`` of the language ``code``.

    In each the first step that finds something answers; where the word is there as it is written,
    words that differ in capitals, stress or ё alone follow it. Only where none of the dictionaries
    has an answer come the words that begin with it. Raises sqlite3.Error.
    """
    word = " ".join(unicodedata.normalize("NFC", word).split())[: bounds.WORD]
    if not (key := fold(word)):
        return []
    answers: list[Answer] = []
    for dictionary in dictionaries:
        answers += _in_one(word, key, code, dictionary, lemmas)
    if not answers:
        for dictionary in dictionaries:
            heads = dictionary.beginning(key, _BEGINNING)
            answers += _answers(dictionary, Step.PREFIX, heads)
    return answers


def search(
    word: str,
    code: str,
    dictionaries: Sequence[DictionaryFile],
    lemmas: Lemmas,
    in_entries: bool,
    job: Job,
) -> list[Answer]:
    """All that `look_up` finds, then the words that begin with ``word``, then, where
    ``in_entries``, the entries in whose text it stands; each entry once. Raises `Cancelled`,
    sqlite3.Error."""
    answers = look_up(word, code, dictionaries, lemmas)
    key = fold(word[: bounds.WORD])
    for dictionary in dictionaries if key else ():
        job.check()
        answers += _answers(dictionary, Step.PREFIX, dictionary.beginning(key, _SEARCHED))
    for dictionary in dictionaries if key and in_entries else ():
        heads = dictionary.containing(word.strip()[: bounds.WORD], _SEARCHED, job)
        answers += _answers(dictionary, Step.ENTRY, heads)
    return list({(each.dictionary, each.entry): each for each in reversed(answers)}.values())[::-1]


def _in_one(
    word: str, key: str, code: str, dictionary: DictionaryFile, lemmas: Lemmas
) -> list[Answer]:
    heads = dictionary.entries(key, HEAD, _ENTRIES)
    if heads:
        exact = [head for head in heads if head[0] == word]
        folded = [head for head in heads if head[0] != word]
        return [
            *_answers(dictionary, Step.EXACT, exact),
            *_answers(dictionary, Step.FOLDED, folded),
        ]
    if forms := dictionary.entries(key, FORM, _ENTRIES):
        return list(_answers(dictionary, Step.FORM, forms))
    for lemma in lemmas.of(word, code):
        for kind in (HEAD, FORM):
            if heads := dictionary.entries(fold(lemma), kind, _ENTRIES):
                return list(_answers(dictionary, Step.LEMMA, heads))
    return []


def _answers(
    dictionary: DictionaryFile, step: Step, heads: Sequence[tuple[str, str]]
) -> Iterator[Answer]:
    for head, entry in heads:
        yield Answer(dictionary.info.title, head, step, entry)
