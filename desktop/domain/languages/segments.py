"""Dividing a paragraph into sentences without losing a character.

`sentencex` (https://github.com/wikimedia/sentencex, MIT) makes the first cut: it knows the
abbreviations of some 240 languages. Its mistakes in speech are corrected here: a cut after a title
or an initial, between a quotation and "he asked", after an ellipsis that only hesitates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from desktop.domain.languages import wordlists
from desktop.domain.languages.language import base
from desktop.domain.languages.wordlists import Sentences, Words

_CLOSED = r"[\"”’»)]*"  # may stand after a full stop
_INSIDE = re.compile(r"[.!?…][\"”’»)\]]*\s+\S")  # any cut that sentencex did not make
_BRACKETED = re.compile(r"[.!?…][\])]\s+(?=[\"“«„(\[]?[^\W\d_a-zа-яё])")
_TRAILS_OFF = re.compile(r"(?:…|\.\.\.)[\"”’»)]*\s+(?=[\"“«(]?[^\W\d_a-zа-яёà-ÿ])")
_INNER = re.compile(r"(?<![^\W\d_])[^\W\d_]{3,}+[.!?][”’\")]*\s+(?=[\"“‘«(]?[^\W\d_a-zа-яёà-ÿ])")
_CLOSERS = "\"'”’»›“‘)]}）」』】〉》"
_CLOSING = re.compile(rf"^[\s{re.escape(_CLOSERS)}.…!?。！？]+(?:\s+|$)")
_LAST_WORD = re.compile(r"(?:^|[\s(\[{\"'“‘«„—–-])([^\W\d_](?:[\w.ºª-]*\w)?[ºª]?)\.$")
_OPENS = frozenset('(«“"')  # may stand before an initial, as a space does
_CAPITAL = re.compile(r"[^\W\d_a-zа-яё]")
_DASH_SPEECH = re.compile(r"^[—–-]\s*[^\W\d_]")
_HAN_SPEECH = re.compile(
    r"^[^。！？，：“”「」没沒不]{0,4}?(?:[说說]|[问問答喊叫][道：，。]|[问問]$)"
)
_WORDY = re.compile(r"\w")
_TAIL = 200  # characters before a cut that are looked at
_LONG_QUOTE = 25  # words
_VOWEL = re.compile(r"[aeiouyàáâãäéèêëíîïóôõöúùûüаеёиоуыэюя]", re.IGNORECASE)
_NEXT = re.compile(r"(\w+)(?![\w.])")
_NUMBERED = re.compile(r"(?<![\w.,])\d{1,3}\.$")


def split(text: str, language: str | None) -> list[str]:
    """The sentences of ``text``, each with the space after it: joined they are ``text``.
    ``language`` is a BCP 47 code, or None where it is unknown. An empty text has no sentences."""
    if not text:
        return []
    code = base(language or "en")
    pieces = [again for piece in _first_cut(text, code) for again in _cut_open(piece, code)]
    joined: list[str] = []
    parts, tail = [pieces[0]], pieces[0][-_TAIL:]  # of the sentence so far
    for piece in pieces[1:]:
        if _belongs(tail, piece, code):
            parts.append(piece)
            tail = (tail + piece)[-_TAIL:]
        else:
            joined.append("".join(parts))
            parts, tail = [piece], piece[-_TAIL:]
    return _close([*joined, "".join(parts)])


def _first_cut(text: str, code: str) -> list[str]:
    """The sentences that sentencex finds. It miscounts bytes around no-break spaces and takes line
    ends for sentence ends, so it gets plain spaces; the cuts are then made in ``text``."""
    from sentencex import segment

    plain = re.sub(r"\s", " ", text)
    pieces = _try(segment, code, plain) or _try(segment, "en", plain) or [plain]
    cut, at = [], 0
    for piece in pieces:
        cut.append(text[at : at + len(piece)])
        at += len(piece)
    if at < len(text):
        cut.append(text[at:])
    return [piece for piece in cut if piece]


def _try(segment: object, code: str, text: str) -> list[str]:
    assert callable(segment)
    try:
        pieces = list(segment(code, text))
    except BaseException as error:  # a Rust panic is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return []
    return pieces if "".join(pieces) == text else []


def _cut_open(piece: str, code: str) -> list[str]:
    """Cut after "etc." and similar words where a new sentence clearly begins."""
    if not _INSIDE.search(piece):
        return [piece]
    rules = _rules(code)
    cuts = {match.end() for match in _may_end().finditer(piece) if _begins(match, rules)}
    cuts |= {match.end() for match in _BRACKETED.finditer(piece)}
    for pattern in (rules.ordinary_end, rules.answer):
        cuts |= {match.end() for match in pattern.finditer(piece)} if pattern else set()
    cuts |= {match.end() for match in _acronym_end().finditer(piece) if match[1] in rules.starters}
    if not rules.words.capital_nouns:
        cuts |= {match.end() for match in _TRAILS_OFF.finditer(piece)}
        cuts |= _inside_quotes(piece, rules)
    edges = [0, *sorted(cuts), len(piece)]
    return [piece[a:b] for a, b in pairwise(edges)]


def _inside_quotes(piece: str, rules: _Rules) -> set[int]:
    """Where a quotation of several sentences may be cut, if it is too long for a single one."""
    if len(piece.split()) <= _LONG_QUOTE:
        return set()
    return {
        match.end()
        for match in _INNER.finditer(piece)
        if match[0].rstrip(' .!?”’)"\n\t\u00a0') not in rules.abbreviations
    }


def _begins(match: re.Match[str], rules: _Rules) -> bool:
    """Whether the word after an abbreviation begins a sentence."""
    word = match["word"]
    if rules.year is None:
        return word in (rules.starters or _rules("en").starters)
    if match["short"] in rules.words.years:
        shortened = match.string[: match.end("short") + 1]
        return word[0].isupper() and rules.year.search(shortened) is not None
    return word[0].isupper()


def _belongs(left: str, right: str, code: str) -> bool:
    """Whether two pieces should not have been cut apart."""
    before, after = left[-_TAIL:].rstrip(), right.lstrip()
    if not after or not _WORDY.search(after) or not _WORDY.search(before):
        return not _WORDY.search(right) or not before
    if code in ("zh", "ja"):
        return before[-1] in _CLOSERS and bool(_HAN_SPEECH.match(after))
    if (
        left[-1:] == before[-1]
        and right[0] == after[0]
        and not (_is_han(left[-1]) or _is_han(right[0]))
    ):
        return not after[0].isupper()
    if _DASH_SPEECH.match(after):
        return before[-1] in _CLOSERS + "?!…" and after.lstrip("—– -")[:1].islower()
    first = after.lstrip("\"'“‘«„([")[:1]
    if after[0] == "№" and before[-1] == ".":
        return True
    rules = _rules(code)
    if first.islower() and rules.words.dotted_ordinals and _NUMBERED.search(before):
        return True
    wavers = before[-1] == "…" or before.endswith("..")
    if wavers and first.lower() == first.upper() and first.isalpha():
        return True
    if first.islower() and (wavers or before[-1] in _CLOSERS):
        return True
    if rules.ordinal and rules.ordinal.search(before):
        return True
    return before[-1] == "." and _abbreviated(before, after, first, rules)


def _is_han(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u9fff" or "\uf900" <= letter <= "\uffef"


def _abbreviated(before: str, after: str, first: str, rules: _Rules) -> bool:
    """Whether the full stop at the end of ``before`` only marks an abbreviation."""
    alone = before[-2:-1].isalnum() and not before[-3:-2].isalnum()
    if alone and first.isalpha() and _is_initial(before):
        shorter = _without_initials(before)
        if not shorter or first.islower():
            return True
        next_ = _NEXT.match(after)
        starts = next_ is not None and next_[1] in rules.starters
        if _ends_in_name(shorter):
            return not starts or rules.code != "en"  # "Plan B. We go."; but "Le" may be a name
        return not starts and before[-2].isupper() and bool(_before_initial().search(shorter))
    match = _LAST_WORD.search(before, max(0, before.rfind(" ")))
    if match is None:
        return False
    word, words = match[1], rules.words
    if first.isdigit() and word in words.article_letters:
        return True
    if first.islower():
        return word in rules.abbreviations or "." in word or not _VOWEL.search(word)
    if rules.year and rules.year.search(before):
        return False
    if word in words.units and not first.isdigit():
        return False
    capital = first.isupper() and word not in _answers()
    return word in rules.abbreviations and (first.isdigit() or capital)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What the words of one language say about its sentences; None where it has no such rule."""

    code: str
    words: Sentences
    abbreviations: frozenset[str]
    starters: frozenset[str]
    ordinary_end: re.Pattern[str] | None
    answer: re.Pattern[str] | None
    ordinal: re.Pattern[str] | None
    year: re.Pattern[str] | None


def _is_initial(before: str) -> bool:
    """Whether ``before`` ends in initials, preceded by nothing, a space or a bracket."""
    at = len(before)
    while before[at - 1 : at] == "." and before[at - 2 : at - 1].isalpha():
        at -= 2
        if at == 0 or before[at - 1].isspace() or before[at - 1] in _OPENS:
            return True
        at -= before[at - 1] == "-"
    return False


def _without_initials(before: str) -> str:
    """``before`` without the initials at its end, and the spaces and hyphens between them."""
    at = len(before)
    while True:
        end = at - (before[at - 1 : at] in (" ", "-"))
        if before[end - 1 : end] != "." or not before[end - 2 : end - 1].isalpha():
            return before[:at].rstrip()
        at = end - 2


def _ends_in_name(text: str) -> bool:
    """Whether the last word of ``text`` contains a capital."""
    for character in reversed(text):
        if _CAPITAL.match(character):
            return True
        if not (character.isalnum() or character in "_'’-"):
            break
    return False


@cache
def _rules(code: str) -> _Rules:
    words = wordlists.of(code).sentences
    short = frozenset(words.abbreviations)
    return _Rules(
        code=code,
        words=words,
        abbreviations=_abroad() | short | {word.capitalize() for word in short},
        starters=frozenset(words.starters),
        ordinary_end=_pattern(
            rf"(?<![\w.])(?:{{}})\.{_CLOSED}\s+(?=[\"“«¿¡(]*(?![IVXLC]+\b)"
            r"[^\W\d_a-zа-яёà-ÿ][^\W\d_.]*\b(?!\.))",
            words.ordinary,
        ),
        answer=_pattern(r"(?:^|[:?!.…]\s+)[\"“]?(?:{})\.\s+(?=[\"“]?[A-Z])", words.answers),
        ordinal=_pattern(r"(?i:\b(?:{})\s\d{{1,3}}\.$)", words.before_ordinals),
        year=_pattern(r"\d\s?(?:{})\.$", words.years),
    )


def _pattern(shape: str, words: Words) -> re.Pattern[str] | None:
    return re.compile(shape.format(wordlists.alternatives(words))) if words else None


@cache
def _abroad() -> frozenset[str]:
    """Abbreviations found in texts of any language."""
    return wordlists.union(lambda words: words.sentences.abroad)


@cache
def _answers() -> frozenset[str]:
    """What may be a whole sentence although it looks like an abbreviation: "No."."""
    return wordlists.union(lambda words: words.sentences.answers)


@cache
def _may_end() -> re.Pattern[str]:
    """Abbreviations that may end a sentence: the next word decides."""
    short = wordlists.alternatives(wordlists.union(lambda words: words.sentences.may_end))
    return re.compile(rf"\b(?P<short>{short})\.{_CLOSED}\s+(?=[\"“«(]?(?P<word>\w+))")


@cache
def _acronym_end() -> re.Pattern[str]:
    """ "OK. The": the next word decides."""
    words = wordlists.alternatives(wordlists.union(lambda words: words.sentences.like_acronyms))
    return re.compile(rf"\b(?:[A-Z]{{2,6}}|{words})\.\s+(?=(\w+))")


@cache
def _before_initial() -> re.Pattern[str]:
    """What precedes an initial that belongs to a name: the signs of a list of names, or certain
    words."""
    words = wordlists.alternatives(wordlists.union(lambda words: words.sentences.before_initials))
    return re.compile(rf"(?:[,;:(/&—–-]|(?<!\w)(?:{words}))\s*$")


def _close(pieces: list[str]) -> list[str]:
    """Move closing marks from the start of a sentence to the end of the one before."""
    closed = [pieces[0]]
    for piece in pieces[1:]:
        closing = _CLOSING.match(piece)
        if closing and "“" not in closing[0] and closing.end() < len(piece):
            closed[-1] += closing[0]
            piece = piece[closing.end() :]
        closed.append(piece)
    return closed
