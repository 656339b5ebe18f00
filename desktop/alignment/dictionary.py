"""A dictionary learnt from two texts: which words of them stand in beads together, and which are
written alike.

IBM model 1: Brown et al. (1993), "The Mathematics of Statistical Machine Translation",
Computational Linguistics 19(2); learnt in both directions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from desktop.alignment.sides import Bead
from desktop.alignment.tokens import Vocabulary, spelt

Counts = np.ndarray[Any, np.dtype[np.int64]]
Weights = np.ndarray[Any, np.dtype[np.float64]]
Dictionary = dict[int, dict[int, float]]  # word of the source -> words of the target, 0 to 1

_ROUNDS = 6
_PAIRS = 2_000_000  # of words that are learnt from, at most
_LEAST = 0.1  # what counts as a translation
_SURE = 0.8  # a probability in both directions that leaves no doubt
_SHORT = 4  # letters of a word that is not a cognate by chance
_ALIKE = 0.87  # Jaro-Winkler
_GROUP = 3_000  # words with the same beginning that are compared at most


def cognates(source: Vocabulary, target: Vocabulary) -> Dictionary:
    """Numbers and words that are the same or alike in both languages."""
    pairs: Dictionary = defaultdict(dict)
    signs = {word: n for n, word in enumerate(target.words) if not word[0].isalpha()}
    for number, word in enumerate(source.words):
        if word in signs:
            pairs[number][signs[word]] = 1.0
    ours, theirs = _by_beginning(source), _by_beginning(target)
    for beginning, words in ours.items():
        _compare(words, theirs.get(beginning, [])[:_GROUP], pairs)
    return pairs


def same_words(source: Vocabulary, target: Vocabulary) -> Dictionary:
    """Words that are the same or alike, where both sides are in one language."""
    pairs, numbers = cognates(source, target), {word: n for n, word in enumerate(target.words)}
    for number, word in enumerate(source.words):
        if word in numbers:
            pairs[number][numbers[word]] = 1.0
    return pairs


def _by_beginning(vocabulary: Vocabulary) -> dict[str, list[tuple[int, str]]]:
    """The words that are long enough, in Latin letters."""
    groups: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, word in enumerate(vocabulary.words):
        if word[0].isalpha() and len(spelling := spelt(word)) >= _SHORT:
            groups[spelling[:2]].append((number, spelling))
    return groups


def _compare(ours: list[tuple[int, str]], theirs: list[tuple[int, str]], pairs: Dictionary) -> None:
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import cdist

    if not theirs:
        return
    for begin in range(0, len(ours), _GROUP):
        some = ours[begin : begin + _GROUP]
        alike = cdist(
            [word for _, word in some],
            [word for _, word in theirs],
            scorer=JaroWinkler.similarity,
            score_cutoff=_ALIKE,
            dtype=np.float32,
        )
        for a, b in zip(*np.nonzero(alike), strict=True):
            pairs[some[a][0]][theirs[b][0]] = float(alike[a, b])


def learnt(
    source: Vocabulary,
    target: Vocabulary,
    beads: Iterable[Bead],
    check: Callable[[], object] = lambda: None,
) -> Dictionary:
    """What ``beads`` teach: how likely words are each other's translation. ``check`` is called now
    and then, and may raise."""
    ours, theirs = _occurrences(source, target, beads)
    if not len(ours[0]):
        return {}
    forth = _model1(*ours, *theirs, len(target.words), check)
    back = _model1(*theirs, *ours, len(source.words), check)
    pairs: Dictionary = defaultdict(dict)
    for key, probability in forth.items():
        other = back.get((key[1], key[0]), 0.0)
        weight = min(1.0, (probability * other) ** 0.5 / _SURE)
        if weight >= _LEAST:
            pairs[key[0]][key[1]] = weight
    return pairs


_Words = tuple[Counts, Counts]  # the words of all beads, and of each word its bead


def _occurrences(
    source: Vocabulary, target: Vocabulary, beads: Iterable[Bead]
) -> tuple[_Words, _Words]:
    """The words of the beads; where these are too many, of some beads from everywhere."""
    linked = [bead for bead in beads if bead.source and bead.target]
    words = [
        (
            [word for unit in bead.source for word in source.units[unit]],
            [word for unit in bead.target for word in target.units[unit]],
        )
        for bead in linked
    ]
    step = 1 + sum(len(ours) * len(theirs) for ours, theirs in words) // _PAIRS
    sides: list[tuple[list[int], list[int]]] = [([], []), ([], [])]
    for number, both in enumerate(words[::step]):
        for (all_words, places), here in zip(sides, both, strict=True):
            all_words += here
            places += [number] * len(here)
    (a, b), (c, d) = sides
    as_array = [np.array(each, np.int64) for each in (a, b, c, d)]
    return (as_array[0], as_array[1]), (as_array[2], as_array[3])


def _model1(
    given: Counts,
    given_beads: Counts,
    words: Counts,
    word_beads: Counts,
    size: int,
    check: Callable[[], object],
) -> dict[tuple[int, int], float]:
    """The probability of each word, given one of the other language."""
    at, of = _pairs(given_beads, word_beads)  # every word with every given one of its bead
    keys, pair = np.unique(given[at] * size + words[of], return_inverse=True)
    givens = keys // size
    table: Weights = np.ones(len(keys))
    nobody = 1.0 / max(1, size)  # a word may come from none of those given
    for _ in range(_ROUNDS):
        check()
        share = table[pair]
        total = np.bincount(of, share, len(words)) + nobody
        counts = np.bincount(pair, share / total[of], len(keys))
        table = counts / np.bincount(givens, counts)[givens]
    strong = np.flatnonzero(table > 0.01)
    return {(int(keys[n] // size), int(keys[n] % size)): float(table[n]) for n in strong}


def _pairs(left: Counts, right: Counts) -> tuple[Counts, Counts]:
    """All pairs of places with equal values in two rising arrays."""
    begin = np.searchsorted(left, right, "left")
    counts = np.searchsorted(left, right, "right") - begin
    of = np.repeat(np.arange(len(right)), counts)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    at = np.arange(len(of)) - first + np.repeat(begin, counts)
    return at, of


def merged(dictionaries: Sequence[Dictionary]) -> Dictionary:
    """The best that any of ``dictionaries`` says of each pair."""
    whole: Dictionary = defaultdict(dict)
    for dictionary in dictionaries:
        for word, others in dictionary.items():
            weights = whole[word]
            for other, weight in others.items():
                weights[other] = max(weight, weights.get(other, 0.0))
    return whole
