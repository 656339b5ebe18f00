"""Words of a text, for comparing two languages: lower case, signs apart, scripts without spaces by
character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"
    r"|[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]"
    r"|[^\W\d_\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]+|[?!:;%$€£]"
)
_SIGNS = str.maketrans({"？": "?", "！": "!", "：": ":", "；": ";", "؟": "?", "؛": ";"})
_STEM = 6  # letters that words of the same stem share, as a rule
# Letters of other alphabets as names of people and places are written with: enough to see that two
# words are the same name. Others lose their accents.
_SPELLING = (
    "а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh "
    "ц-ts ч-ch ш-sh щ-sh ъ- ы-y ь- э-e ю-yu я-ya і-i ї-i є-e ґ-g "
    "α-a β-v γ-g δ-d ε-e ζ-z η-i θ-th ι-i κ-k λ-l μ-m ν-n ξ-x ο-o π-p ρ-r σ-s ς-s τ-t υ-i φ-f "
    "χ-ch ψ-ps ω-o ß-ss ø-o ł-l đ-d ð-d þ-th æ-ae œ-oe ı-i"
)
_LETTERS = str.maketrans(dict(pair.split("-") for pair in _SPELLING.split()))


def tokens(text: str) -> list[str]:
    """The stems, numbers and telling signs of ``text``, in order. A stem is the beginning of a
    word, which is enough to learn from short texts."""
    folded = unicodedata.normalize("NFC", text).translate(_SIGNS).casefold()
    return [
        plain_number(token) if is_number(token) else token[:_STEM]
        for token in _TOKEN.findall(folded)
    ]


def spelt(word: str) -> str:
    """``word`` in plain Latin letters, as far as these can say it."""
    parts = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))


def is_number(token: str) -> bool:
    """Whether ``token`` is written in digits."""
    return token[:1].isdecimal()


def plain_number(token: str) -> str:
    """``token``, a number, without what parts its digits: "1,000" and "1.000" are the same."""
    digits = "".join(str(unicodedata.digit(c)) for c in token if c.isdecimal())
    return digits.lstrip("0") or "0"


class Vocabulary:
    """Numbers for words: ``words`` by number, ``counts`` in how many units each is, and ``units``,
    the words of each unit."""

    def __init__(self, units: Iterable[str]) -> None:
        self._numbers: dict[str, int] = {}
        self.words: list[str] = []
        self.counts: list[int] = []
        self.units = [self._add(tokens(unit)) for unit in units]

    def _add(self, words: list[str]) -> list[int]:
        numbers = []
        for word in words:
            number = self._numbers.setdefault(word, len(self.words))
            if number == len(self.words):
                self.words.append(word)
                self.counts.append(0)
            numbers.append(number)
        for number in set(numbers):
            self.counts[number] += 1
        return numbers
