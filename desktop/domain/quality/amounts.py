"""Whether the numbers of a sentence are still there: by value, sign, unit and currency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop.domain import language
from desktop.domain.quality import numbers

_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_COUNTED = re.compile(r"[\d£€¥₽]")
_SCALE = re.compile(  # a number in thousands or more
    r"\d[\s-]?(?:thousand|million|billion|trillion|mil|milh|bilh|trilh|mill|mi[ao]|mrd|md|тыс|млн|млрд|"
    r"трлн|тысяч|милли|k\b|m\b|bn\b|tn\b|tr?i|千|万|億|亿)",
    re.IGNORECASE,
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN_NUMBER = re.compile(r"\b[IVXLCDM]+\b")
_TIME = 4  # digits of a time of day: what may be cut as one likes
# What says the same as a sign beside a number, in the languages in which that is known.
_KNOWN = ("en", "pt", "es", "fr", "de", "ru", "uk", "it", "nl", "pl", "zh")
_SIGNS = {
    r"\$\s?\d|\d\s?\$": r"\$|d[oó]l+[aá]r|долл?ар|dolar|usd|peso|美元|元",
    "£": r"£|libra|pound|livre|pfund|фунт|gbp|sterlin|esterlin|pond|funt|镑",
    "€": r"€|euro|евро|євро|\beur|欧元",
    "¥": r"¥|iene|yen|yuan|иен|юан|ієн|jpy|cny|renminbi|円|元",
    "₽": r"₽|rubl|rubel|rouble|руб|卢布|roebel",
    r"\d\s?%": r"%|per\s?cent|por\s?cent|por\s?cien|pour\s?cent|prozent|проц|відсот|procent|"
    r"percentu|porcentu|pourcent|百分|成|point|ponto|punto|punkt|пункт",
    r"(?<![\w.,)%-])[−-]\d": r"(?<!\w)[−–-]\s?\d|minus|menos|negativ|below|abaixo|baj[oa]|moins|"
    r"sous|unter|минус|ниже|мінус|нижче|less|meno\b|sotto|min\b|onder|poniżej|零下|负",
}
_SAID = {re.compile(sign): re.compile(words, re.IGNORECASE) for sign, words in _SIGNS.items()}
_SMALL = {  # two to twelve, where the word is nothing else
    "en": "two three four five six seven eight nine ten eleven twelve",
    "pt": "dois/duas três quatro cinco seis sete oito nove dez onze doze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
}
_VALUES = {
    code: {word: value for value, forms in enumerate(row.split(), 2) for word in forms.split("/")}
    for code, row in _SMALL.items()
}
_SMALL_WORD = {
    code: re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
    for code, words in _VALUES.items()
}


def differ(source: str, target: str, here: str, there: str) -> bool:
    """Whether a number got lost, changed or invented; compared by value, whatever the writing."""
    here, there = language.base(here), language.base(there)
    if _other_words(source, target, here, there):
        return True
    if not _COUNTED.search(source) and not _COUNTED.search(target):
        return False
    if numbers.regrouped(source, target, here, there) != target:  # "3,702" is a fraction there
        return True
    return _miscounts(source, target) or (
        there in _KNOWN
        and any(sign.search(source) and not words.search(target) for sign, words in _SAID.items())
    )


def _other_words(source: str, target: str, here: str, there: str) -> bool:
    """Whether "five" has become "six"."""
    if here not in _VALUES or there not in _VALUES:
        return False
    ours, theirs = (
        {_VALUES[code][word.lower()] for word in _SMALL_WORD[code].findall(text)}
        for text, code in ((source, here), (target, there))
    )
    if not ours - theirs or not theirs - ours:
        return False
    given, made = ({*map(int, re.findall(r"\d{1,2}", text))} for text in (source, target))
    return bool(ours - theirs - made) and bool(theirs - ours - given)


def _miscounts(source: str, target: str) -> bool:
    ours, theirs = (numbers.TOKEN.findall(_no_digits_but_ours(text)) for text in (source, target))
    scaled = bool(_SCALE.search(source) or _SCALE.search(target))
    left, added = _unmatched(ours, theirs, scaled)
    return not _spelled(left, target) or not _spelled(added, source)


def _no_digits_but_ours(text: str) -> str:
    """``text`` with superscripts and digits of other scripts as plain ones."""
    return text if text.isascii() else _OTHER_DIGIT.sub(lambda found: str(int(found[0])), text)


def _unmatched(ours: list[str], theirs: list[str], scaled: bool) -> tuple[list[str], list[str]]:
    """The tokens of each side without one of equal value, or of the same digits cut otherwise
    ("10.45" and "10h45"), on the other."""
    spare = list(theirs)
    left = []
    for token in ours:
        same = next((other for other in spare if _equal(token, other, scaled)), None)
        if same is None:
            left.append(token)
        else:
            spare.remove(same)
    digits = "".join(_digits(left))
    if digits == "".join(_digits(spare)) and all(len(one) <= _TIME for one in _digits(left)):
        return [], []
    if _same_time(left, spare):
        return [], []
    # 12.00 may be 12h00, 10:00 pm may be 22h
    left = [token for token in left if token == "0" or token.strip("0")]
    return left, [token for token in spare if token.strip("0")]


def _same_time(ours: list[str], theirs: list[str]) -> bool:
    """Whether "2.30" p.m. stands there as "14" h "30"."""
    one, other = (re.findall(r"\d+", " ".join(tokens)) for tokens in (ours, theirs))
    if len(one) != 2 or len(other) != 2 or one[1] != other[1] or int(one[1]) >= 60:
        return False
    early, late = sorted(map(int, (one[0], other[0])))
    return late - early == 12 and late <= 24


def _digits(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        yield re.sub(r"\D", "", token)


def _equal(one: str, other: str, scaled: bool) -> bool:
    if one == other:
        return True
    ours, theirs = numbers.values(one), numbers.values(other)
    if ours & theirs:
        return True
    return any(_related(a, b, scaled) for a in ours for b in theirs)


def _related(one: Decimal, other: Decimal, scaled: bool) -> bool:
    """Whether one is the other in thousands, millions or billions, or a decade of it, or its hour
    in the afternoon."""
    small, large = sorted((one, other))
    if scaled and small and large / small in (1000, 10**6, 10**9, 10**12):
        return True
    return (1900 <= large < 2100 and large % 100 == small) or (
        large - small == 12 and 12 <= large <= 24
    )


def _spelled(tokens: list[str], text: str) -> bool:
    """Whether the values of ``tokens`` may all stand in ``text`` as words or Roman numbers."""
    if not tokens:
        return True
    romans = {Decimal(_roman(found)) for found in _ROMAN_NUMBER.findall(text)}
    left = [values for token in tokens if not (values := numbers.values(token)) & romans]
    if any(all(value > 100 and value % 100 for value in values) for values in left):
        return False
    return not left or len(left) <= len(numbers.WORD.findall(text))


def _roman(text: str) -> int:
    total = 0
    for letter, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN[letter]
        total += -value if after and _ROMAN[after] > value else value
    return total
