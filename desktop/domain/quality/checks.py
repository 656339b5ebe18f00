"""Signs that a machine translation went wrong, found without knowing either language well.

All checks together must reject fewer than one good sentence in a hundred: readers stop looking at
warnings that are often false. Every error they look for was seen in output of real models
(``tests/data/failures.json``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop.domain.doubts import Doubt
from desktop.domain.languages import language, wordlists
from desktop.domain.quality import amounts, names, negation
from desktop.domain.quality.wording import addresses, bare, script_of, scripts_of, unmarked

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_NAME = re.compile(r"\b[^\W\d_a-z][^\W\d_]{3,}")
_PUNCTUATION_LOOP = re.compile(r"([^\w\s])(?:\s*\1){4}")
_LETTER_LOOP = re.compile(r"\b(\w)\s+(?:\1\s*){4}")
_LATIN = re.compile(r"[\x00-\u024f\u2010-\u206f]*")  # no letters but Latin ones
_BRACKETS = "([{"
_LAST = re.compile(r"(?:^|(?<!\b[oO])\s)([^\W\d_]+)([.!?…]*)[\"”’»)]*$")
_COPIED = 4  # words of the source in a row that no translation leaves as they were
_LIST = 8  # commas of a list
_FEW = 2  # words that come again soon in a sentence that is no list
_LONG, _SHORT, _ENOUGH = 3.0, 0.3, 20  # times as many letters; letters from which on that counts


def check(
    source: str, target: str, source_language: str, target_language: str
) -> tuple[Doubt, ...]:
    """The reasons to doubt that ``target`` translates ``source``."""
    if not target.strip():
        return (Doubt.EMPTY,) if source.strip() else ()
    pair = (source_language, target_language)
    mass, target_mass = _mass(source), _mass(target)
    wrong = {
        Doubt.REPEATS: repeats(source, target),
        Doubt.TOO_LONG: target_mass > _LONG * mass + _ENOUGH or _goes_on(source, target, *pair),
        Doubt.TOO_SHORT: target_mass < _SHORT * mass and mass >= _ENOUGH,
        Doubt.COPY: copied(source, target, *pair),
        Doubt.SCRIPT: strange(source, target, target_language),
        Doubt.NUMBERS: amounts.differ(source, target, *pair),
        Doubt.ADDRESS: _addresses_lost(source, target),
        Doubt.BRACKETS: _bracketed(source, target),
        Doubt.LIST: _listed(source, target),
        Doubt.NEGATION: negation.lost(source, target, *pair),
        Doubt.CUT_OFF: _cut_off(source, target, *pair),
        Doubt.NAMES: names.lost(source, target, *pair),
    }
    return tuple(doubt for doubt, holds in wrong.items() if holds)


_MOST_WORDS = {1: 3, 2: 4, 3: 7}  # of a translation of so few words, in languages with spaces


def _goes_on(source: str, target: str, here: str, there: str) -> bool:
    """Whether a sentence of a few words became a longer one: small models tend to add words."""
    if not (language.spaced(here) and language.spaced(there)):
        return False
    few, words = len(source.split()), len(target.split())
    if few == 1 and len(source.strip(".!?… ")) <= 4:
        return words > 2
    return words > _MOST_WORDS.get(few, words)


def _cut_off(source: str, target: str, here: str, there: str) -> bool:
    """Whether ``target`` breaks off where no sentence ends ("É claro que.") while ``source`` does
    not. A speaker who trails off ("I think that…") may do so in any language, unless only a word or
    two is left."""
    if not _hangs(target, there) or _hangs(source, here):
        return False
    last = _LAST.search(source)
    return last is not None and (
        last[2] in (".", "!", "?") or (last[2] != "" and len(source.split()) <= 2)
    )


def _hangs(text: str, code: str) -> bool:
    last = _LAST.search(text[-40:])
    return last is not None and last[1] in wordlists.of(code).checks.unfinished


@cache
def _no_not() -> re.Pattern[str]:
    """ "No, it is not" is "Não, não é" in Portuguese: the same word may follow itself."""
    no = wordlists.pattern(sorted(wordlists.union(lambda lists: lists.checks.no)))
    not_ = wordlists.pattern(sorted(wordlists.union(lambda lists: lists.checks.not_)))
    return re.compile(rf"(?:{no})\W+(?:\w+\W+){{0,4}}?(?:{not_})", re.IGNORECASE)


@cache
def _twice() -> frozenset[str]:
    """Words that may rightly follow themselves: "nous nous", "se se trata"."""
    return wordlists.union(lambda lists: lists.checks.twice)


def repeats(source: str, target: str) -> bool:
    """Whether ``target`` repeats something over and over, or twice in a row, and ``source`` does
    not."""
    if _loops(target) and not _loops(source):
        return True
    most = _most_repeated(target, letters=False)
    return (most > 1 and most > _usual(source)) or _dense(source, target)


def _loops(text: str) -> bool:
    """Whether one punctuation mark or single letter appears five times in a row."""
    return bool(_PUNCTUATION_LOOP.search(text) or _LETTER_LOOP.search(text))


def _usual(source: str) -> int:
    """How often a translation of ``source`` may repeat something in a row."""
    twice = 0 < _recurring(source) <= _FEW or _no_not().search(source)
    return max(2 if twice else 1, _most_repeated(source))


@lru_cache(8)  # several checks look at the words of the same two texts
def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _recurring(text: str) -> int:
    """How many words reappear within the next three: "of the voter, the voter"."""
    words = _words(text)
    return sum(
        len(word) > 3 and word in words[index + 1 : index + 4] for index, word in enumerate(words)
    )


def _most_repeated(text: str, *, letters: bool = True) -> int:
    """The highest number of times that a run of one to twelve words directly follows itself.
    Without ``letters`` a single letter that appears twice does not count ("restringir a A.F.C.",
    "é, é claro")."""
    twice = _twice()
    words = [word for word in _PART.findall(unmarked(text).lower()) if word not in twice]
    most = 1 if words else 0
    if len(set(words)) == len(words):
        return most
    for size in _distances(words):
        same = [word == other for word, other in zip(words, words[size:], strict=False)]
        if size == 1 and not letters:
            for at, yes in enumerate(same):
                letter = len(words[at]) == 1 and words[at].upper() != words[at]
                same[at] = yes and not (letter and words[at + 2 : at + 3] != words[at : at + 1])
        runs = "".join("x" if yes else " " for yes in same).split()
        most = max(most, 1 + max(map(len, runs), default=0) // size)
    return most


def _distances(words: list[str]) -> list[int]:
    """The distances (up to twelve words) at which enough equal words stand for a run of that length
    to follow itself."""
    stand: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        stand.setdefault(word, []).append(at)
    far = Counter(
        after - at
        for places in stand.values()
        for index, at in enumerate(places)
        for after in places[index + 1 : index + 13]
        if after - at <= 12
    )
    return [size for size, times in far.items() if times >= size]


def _dense(source: str, target: str) -> bool:
    """Whether runs of three words recur far more often in ``target`` than in the source."""
    words = _words(target)
    if len({*words}) > 0.75 * len(words) + 1:  # each first of a word begins a new run
        return False
    return _again(target) > 0.25 and _again(target) > 2 * _again(source)


def _again(text: str) -> float:
    words = _words(text)
    runs = Counter(zip(words, words[1:], words[2:], strict=False))
    total = runs.total()
    return 1 - len(runs) / total if total >= 12 else 0.0


def _mass(text: str) -> float:
    """The number of letters and digits; a Chinese character counts as three letters."""
    mass = sum(map(str.isalnum, text))
    if not text or max(text) <= "\u2e80":
        return mass
    return mass + 2 * sum("\u2e80" < c < "\uffef" for c in text if c.isalnum())


def copied(source: str, target: str, source_language: str, target_language: str) -> bool:
    """Whether several words in a row, not names, were left in ``target`` as they are in
    ``source``."""
    here, there = language.base(source_language), language.base(target_language)
    if here == there or there in wordlists.of(here).checks.related:
        return source.strip() == target.strip() and len(source.split()) >= 2 * _COPIED
    plain = bare(source)
    low, theirs = _words(plain), _words(bare(target))
    if low != theirs and len({*low} & {*theirs}) < _COPIED:
        return False
    ours, shouted = _WORD.findall(plain), source.upper() == source
    if low == theirs and len(ours) >= _COPIED - 1:
        return shouted or sum(map(str.islower, ours)) > 1
    for start in _common(low, theirs):
        run = ours[start : start + _COPIED]
        usual = [word for word in run if word.isalpha() and (shouted or word.islower())]
        if len(usual) >= _COPIED - 1 and sum(map(len, run)) > 2 * _COPIED and len({*run}) > 3:
            return True
    return False


def _common(ours: list[str], theirs: list[str]) -> Iterator[int]:
    """The places in ``ours`` where `_COPIED` words in a row also appear in ``theirs``."""
    runs = {tuple(theirs[at : at + _COPIED]) for at in range(len(theirs))}
    for at in range(len(ours) - _COPIED + 1):
        if tuple(ours[at : at + _COPIED]) in runs:
            yield at


def strange(source: str, target: str, target_language: str) -> bool:
    """Whether ``target`` has letters of a script that neither its language nor ``source`` uses, or
    hardly any letters of its own script."""
    own = scripts_of(target_language)
    if own[0] == "Latn" and _LATIN.fullmatch(target):
        return False
    letters: Counter[str] = Counter()
    for letter, count in Counter(target).items():
        if script := script_of(letter):
            letters[script] += count
    given = set(map(script_of, set(source)))
    foreign = [script for script in letters if script not in own and script not in given]
    if foreign:
        return True
    return own[0] != "Latn" and letters[own[0]] * 4 < letters.total() and letters.total() > 12


def _addresses_lost(source: str, target: str) -> bool:
    """Whether an e-mail or Internet address is missing or changed."""
    return any(address not in target for address in addresses(source))


def _listed(source: str, target: str) -> bool:
    """Whether a long list lost or gained items."""
    ours, theirs = (sum(text.count(mark) for mark in ",;，；、") for text in (source, target))
    if ours < _LIST:
        return False
    named, kept = (Counter(_NAME.findall(text)) for text in (source, target))
    changed = any(kept[name] != count for name, count in named.items() if name in kept)
    return changed or abs(ours - theirs) > max(2, ours * 0.15)


def _bracketed(source: str, target: str) -> bool:
    """Whether ``target`` opens more brackets than ``source``, or leaves one open."""
    opened = sum(map(target.count, _BRACKETS))
    if opened > sum(map(source.count, "([{（［【〔<")):
        return True
    return opened != sum(map(target.count, ")]}")) and sum(map(source.count, _BRACKETS)) == sum(
        map(source.count, ")]}")
    )
