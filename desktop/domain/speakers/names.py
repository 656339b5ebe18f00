"""How much the words before a colon look like a speaker's name, judged by their shape alone."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop.domain.speakers import nameshapes, vocabulary

IMPOSSIBLE, POSSIBLE, LIKELY, CERTAIN = range(4)

_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]{1,4}\.|Prof\.|Messrs\.|Mlle\.", re.UNICODE)
_FORBIDDEN = re.compile(r"[;!?…=\\{}|@•]|\.\.|[.,]\s*$|。|，|！|？")
_COUNTED = re.compile(r"^(?:\d{1,4}[.)]\s+|@)(?=[^\W\d_])")  # "12. Ann Lee", "@Ann"
_CLOCK = re.compile(r"\d[.:]\d\d|\d\s*[ap]\.?m\b", re.I)
_NUMBERED = re.compile(r"[^\d]{1,40}[ _#№-]?\d{1,3}")


@lru_cache(maxsize=65536)
def strength_of(name: str) -> int:
    """How much ``name`` alone looks like the name of a speaker."""
    name = _COUNTED.sub("", name, count=1)
    words = name.split()
    if not words or len(words) > 40 or not any(c.isalpha() for c in name):
        return IMPOSSIBLE
    bracketed = _BRACKETED.fullmatch(name)
    if bracketed:
        if _holds_name(bracketed["within"]) and _has_title(bracketed["before"].split()):
            return LIKELY
        return strength_of(bracketed["before"])
    if "/" in name:  # "ANN/BOB"
        several = name.split("/")
        return POSSIBLE if all(map(_is_word, several)) else IMPOSSIBLE
    if nameshapes.key(name) in vocabulary.FACTS:
        return IMPOSSIBLE
    if nameshapes.is_role(name):
        return CERTAIN
    bare = name.removesuffix(".")
    if _FORBIDDEN.search(bare) or _bad_stop(bare.split()) or _bad_quotes(name):
        return IMPOSSIBLE
    if any(c.isdigit() for c in name):
        return _numbered(name)
    return _cased(name, words) if nameshapes.cased(name) else _uncased(name, words)


def _is_word(name: str) -> bool:
    return name.strip().isalpha() and nameshapes.capital(name.strip())


_BRACKETED = re.compile(
    r"(?P<before>[^()（）]*[^()（）\s])(?:\s*[(（](?P<within>[^()（）!?;…]{1,160})[)）])+\s*"
)


def _holds_name(within: str) -> bool:
    """Whether brackets after an office contain the name of its holder: "(Mrs. Carol Hughes)"."""
    words = within.split()
    return 2 <= len(words) <= 6 and len(name_tail(words)) == len(words)


INITIALED = re.compile(r"(?:[^\W\d_]\.){1,2}[^\W\d_][\w'’-]+")  # "S.K.Shoigu"
_DASH = re.compile(r"\s[-–—]\s")


def _bad_stop(words: list[str]) -> bool:
    return any(w.endswith(".") and not _ABBREVIATION.fullmatch(w.lstrip("([")) for w in words[:-1])


_GERSHAYIM = re.compile(r"(?<=[\u05d0-\u05ea])[\"”](?=[\u05d0-\u05ea])")  # part of a word in Hebrew


def _bad_quotes(name: str) -> bool:
    name = _GERSHAYIM.sub("", name)
    if name[0] in "\"“”«'‘" or name.count("“") != name.count("”") or name.count('"') % 2:
        return True
    return name.count("«") != name.count("»") or name.count("(") != name.count(")")


def _numbered(name: str) -> int:
    if _CLOCK.search(name):
        return IMPOSSIBLE
    if _NUMBERED.fullmatch(name) and len(name.split()) <= 3:
        return POSSIBLE
    tail = name_tail(name.split())
    return LIKELY if len(tail) >= 2 and not any(c.isdigit() for w in tail for c in w) else 0


def _uncased(name: str, words: list[str]) -> int:
    """The same in a script without capitals."""
    if len(words) > 1 and words[0] in vocabulary.SENTENCE_STARTS:
        return IMPOSSIBLE
    return LIKELY if len(name) <= 12 or len(words) in (2, 3, 4) else POSSIBLE


def _cased(name: str, words: list[str]) -> int:
    first = words[0].lower().replace("’", "'")
    if len(name) > 1 and first in vocabulary.SENTENCE_STARTS:
        return IMPOSSIBLE
    if len(words) > 1 and first in vocabulary.SELF and words[1].islower():  # "Je vous demande"
        return IMPOSSIBLE
    if name.upper() == name:
        return CERTAIN if len(words) > 1 else POSSIBLE
    if _DASH.search(name) and not (_has_title(words) and len(name_tail(words)) >= 2):
        return IMPOSSIBLE
    before_comma = name.split(",")[0].split()
    if "," in name and 2 <= len(before_comma) <= 5 and _all_capital(before_comma):
        return LIKELY
    tail = name_tail(words)
    loose = sum(_is_loose(word) for word in words)
    if loose > max(2, len(words) // 2) and not (tail and _has_title(words)):
        return IMPOSSIBLE
    if not tail and words[-1].lower() in vocabulary.VOICES and loose <= 1:
        return LIKELY if len(words) <= 4 and nameshapes.capital(words[0]) else POSSIBLE
    if not tail:
        return POSSIBLE if len(words) <= 5 and nameshapes.capital(words[0]) else IMPOSSIBLE
    return _tailed(words, tail, loose)


def _tailed(words: list[str], tail: list[str], loose: int) -> int:
    first = nameshapes.capital(words[0]) or (words[0] in vocabulary.INNER and len(words) == 2)
    if len(tail) >= 2 and len(tail) == len(words):
        return LIKELY
    if len(words) == 1:
        return (LIKELY if INITIALED.fullmatch(words[0]) else POSSIBLE) if first else IMPOSSIBLE
    if len(tail) >= 2:
        article = any(word.lower() in ("the", "a", "an") for word in words[:2])
        return LIKELY if _has_title(words) or (first and loose <= 2 and not article) else POSSIBLE
    titled = _has_title(words)
    if (titled and not loose) or (first and INITIALED.fullmatch(tail[0])):
        return LIKELY
    return POSSIBLE if first or titled else IMPOSSIBLE


def _has_title(words: list[str]) -> bool:
    return any(nameshapes.titular(word) for word in words)


def _is_loose(word: str) -> bool:
    bare = word.lower().strip(".,()")
    return word[0].islower() and not nameshapes.particle(word) and not nameshapes.titular(bare)


def _all_capital(words: list[str]) -> bool:
    return all(nameshapes.capital(w) or nameshapes.particle(w) for w in words)


def name_tail(words: list[str]) -> list[str]:
    """The capitalised words at the end of ``words``, without brackets after them: "Vladimir
    Putin"."""
    words = list(words)
    while words and words[-1].endswith(")"):
        while words and not words[-1].startswith("("):
            words.pop()
        words = words[:-1]
    tail: list[str] = []
    for word in reversed(words):
        if not nameshapes.capital(word) and not (tail and _inner(word)):
            break
        if word.endswith(",") or (tail and word.endswith(")")):
            break
        tail.insert(0, word)
    while tail and not nameshapes.capital(tail[0]):
        tail.pop(0)
    return tail


def _inner(word: str) -> bool:
    return word in vocabulary.INNER or nameshapes.prefix(word) != ""
