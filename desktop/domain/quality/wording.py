"""Which parts of a text are words of its language, and which are passed through unchanged."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.languages import language as language_table
from desktop.domain.languages import wordlists

_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffee"  # Thai to Chinese
_ENDINGS = (
    "com|org|net|gov|edu|info|io|int|eu|ru|uk|br|pt|de|fr|es|js|py|txt|pdf|docx?|html?|xml|json|csv"
)
_NOUNS = re.compile(
    rf"""
      (?:https?|ftp)://[^\s<>"«»“”\u2e80-\uffee]*(?:[^\W\u2e80-\uffee]|[/=&#%-])  # address
    | \bwww\.[^\s<>"«»“”\u2e80-\uffee]*(?:[^\W\u2e80-\uffee]|/)
    | (?<![\w.+-])[\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+    # e-mail
    | \b[A-Za-z]:\\[^\s"<>|]*[\w\\]                      # file
    | (?<![\w/<])(?:/[\w.-]+){{2,}}/?
    | (?<![\w-])[\w-]{{1,64}}(?:\.[\w-]{{1,64}})*\.(?:{_ENDINGS})\b(?![\w.]*\()
    | [@#][^\W\d_]\w+
    | \$?\{{\w*\}} | %[sd]\b | &\#?\w+; | \\u[0-9a-f]{{4}}
    | \+\d[\d\s()-]{{7,}}\d                              # telephone
    | \b\d+(?:-\d+){{2,}}\b                              # ISBN and its like
    | \b\d{{1,4}}([./-])\d{{1,2}}\1\d{{2,4}}\b           # date
    | [−±]\s?\d+(?:[.,]\d+)*
    | (?:[£¥₽₴₸]|\bR\$)\s?\d+(?:[.,]\d+)*(?:\s?(?:bn|tn|m|k)\b)?
    | [€$]\d+(?:[.,]\d+){{2,}}
    | \b[A-Z]+\d*(?:-[A-Z]*\d+)+(?:-\w+)*\b              # code
    | [^\s{_UNSPACED}]{{60,}}                             # no word is so long
    """,
    re.VERBOSE,
)
# Else there are none of them: cheap to tell.
_MAY_HOLD_NOUNS = re.compile(r"[\d@\\/{%&#$£¥₽₴₸€]|\.(?<=\w\.)\w")
_MAY_BE_LONG = re.compile(r"\S{60}")
_BREAKS = re.compile(
    r"</?[A-Za-z][^<>]{0,200}>|<[^\w<>]*>|(?:([=_*~.–—-])\s?)(?:\1\s?){3,}|\[(?:\.\.\.|…)\]"
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_USUAL = (
    r"\x00-\x5d\x5f\x61-\x7e\xa0-\xa5\xaa-\xad\xb0-\xb7\xb9-\u024f\u2010-\u2029\u202f\u2030-\u203a"
)
_PLAIN = {  # neither symbols nor letters of a script other than Latin (and Cyrillic)
    False: re.compile(f"[{_USUAL}]*"),
    True: re.compile(f"[{_USUAL}\u0400-\u04ff]*"),
}
_LAUGHTER = re.compile(r"(\w{1,3}?)\1{3,}")
_APPENDED = re.compile(r"(?<!\s)\s*+\([^()<>]{0,12}\)?\s*([.!?…]?)$")
_ROMAN = re.compile(r"(?:C{0,3}|XC|XL)(?:L?X{0,3})(?:IX|IV|V?I{0,3})")
_LETTERED = ("Latn", "Cyrl", "Grek")  # a lone letter of another script may be a word
_SAME_MODEL = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hani", "Kore": "Hang"}
_SCRIPT_NAMES = {
    "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "HEBREW": "Hebr", "CJK": "Hani",
    "HIRAGANA": "Hani", "KATAKANA": "Hani", "HANGUL": "Hang", "DEVANAGARI": "Deva", "THAI": "Thai",
    "BENGALI": "Beng", "GEORGIAN": "Geor", "ARMENIAN": "Armn", "TAMIL": "Taml", "TELUGU": "Telu",
    "ETHIOPIC": "Ethi", "KHMER": "Khmr", "LAO": "Laoo", "MYANMAR": "Mymr", "GUJARATI": "Gujr",
    "KANNADA": "Knda", "MALAYALAM": "Mlym", "GURMUKHI": "Guru", "SINHALA": "Sinh",
    "THAANA": "Thaa", "ORIYA": "Orya", "TIBETAN": "Tibt", "LATIN": "Latn", "FULLWIDTH": "Latn",
}  # fmt: skip


_ADDRESS = re.compile(
    r"(?:(?:https?|ftp)://|\bwww\.)[^\s<>\"«»“”\u2e80-\uffee]*[\w/]|(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch to be passed through. ``noun``: it stands in a sentence as a noun does (an address,
    a foreign name); otherwise it divides the sentence (an emoji, a tag)."""

    start: int
    end: int
    noun: bool


@lru_cache(1024)  # asked again for the same text while a sentence is cut
def speaks(text: str, language: str) -> bool:
    """Whether ``text`` has words of the language: not only symbols, codes, numbers, laughter or
    words in another script."""
    plain = unmarked(bare(text))
    least, words = 4 if "=" in text else 1, []
    for match in WORD.finditer(plain):
        word = match[0]
        if not _is_word(word, language):
            continue
        words.append(word)
        if len(word) >= least and (script_of(word[0]) not in _LETTERED or _letters(word) >= 2):
            return True
    if least == 1 and len(words) == 1 and len(words[0]) == 1:
        alone = wordlists.of(language).checks.one_letter
        return words[0].lower() in alone and ")" not in plain
    return False


def _is_word(word: str, language: str) -> bool:
    if script_of(word[0]) not in scripts_of(language):
        return False
    roman = len(word) > 1 and _ROMAN.fullmatch(word) is not None
    return not roman and not _LAUGHTER.fullmatch(word.lower())


def _letters(word: str) -> int:
    return sum(c.isalpha() and c not in "ºª" for c in word)


def scripts_of(language: str) -> tuple[str, ...]:
    """The scripts that a model of the language can read."""
    script = language_table.script(language)
    own = _SAME_MODEL.get(script, script) or "Latn"
    return (own,) if own == "Latn" else (own, "Latn")


@lru_cache(4096)
def script_of(letter: str) -> str:
    """The script of a letter as an ISO 15924 code; "" for other characters and for scripts not
    listed here."""
    if letter < "\u0250":
        return "Latn" if letter.isalpha() else ""
    if not letter.isalpha():
        return ""
    return _SCRIPT_NAMES.get(unicodedata.name(letter, "").partition(" ")[0], "")


@lru_cache(1024)
def spans(text: str, language: str) -> tuple[Span, ...]:
    """The stretches of ``text`` to be passed through. They may overlap and are in no particular
    order."""
    breaks = (Span(*match.span(), False) for match in _BREAKS.finditer(text))
    maybe = _may_hold_nouns(text)
    nouns = (Span(*match.span(), True) for match in _NOUNS.finditer(text)) if maybe else ()
    return (*breaks, *nouns, *_strange(text, scripts_of(language)))


def addresses(text: str) -> list[str]:
    """The e-mail and Internet addresses in ``text``."""
    return _ADDRESS.findall(text) if "@" in text or "://" in text or "www." in text else []


def _may_hold_nouns(text: str) -> bool:
    return _MAY_HOLD_NOUNS.search(text) is not None or _MAY_BE_LONG.search(text) is not None


def _strange(text: str, own: tuple[str, ...]) -> Iterator[Span]:
    """Runs of symbols, and of words in a script that the model cannot read."""
    if _PLAIN["Cyrl" in own].fullmatch(text):
        return
    kinds = ""
    for c in text:
        mark = kinds and unicodedata.category(c)[0] == "M" and kinds[-1] in "ow"
        kinds += kinds[-1] if mark else _kind(c, own)
    yield from (Span(*match.span(), False) for match in re.finditer(r"s[s ]*", kinds))
    for match in re.finditer(r"o(?:[o .]*o)?", kinds):
        yield Span(*match.span(), True)


def _kind(letter: str, own: tuple[str, ...]) -> str:
    """ "s" a symbol, "o" a letter of another script, " " space, "." a full stop, "w" the rest."""
    if letter.isspace():
        return " "
    if letter.isalpha():
        return "w" if script_of(letter) in (*own, "") else "o"
    category = unicodedata.category(letter)
    if category in ("So", "Sk", "Cn", "Co") and letter not in "°№©®™":
        return "s"
    if letter in "\u200d\ufe0f\u20e3" or "\u2190" <= letter <= "\u21ff":  # emoji glue, arrows
        return "s"
    return "." if letter in ".-'’" else "w"


def unmarked(text: str) -> str:
    """``text`` without vowel signs, accents and other combining characters."""
    if text.isascii() or max(text) < "\u0300":  # below there are none
        return text
    return "".join(c for c in text if unicodedata.category(c)[0] != "M")


@lru_cache(1024)
def bare(text: str) -> str:
    """``text`` without addresses, codes and everything else that is passed through."""
    text = _BREAKS.sub(" ", text)
    return _NOUNS.sub(" ", text) if _may_hold_nouns(text) else text


def tidied(source: str, translation: str) -> str:
    """``translation`` without a remark in brackets that the model added at its end ("(em inglês)"),
    and with the same comma or colon at its end as ``source``."""
    if "(" in translation and "(" not in source and (remark := _APPENDED.search(translation)):
        translation = translation[: remark.start()] + (
            remark[1] if source[-1:] == remark[1] else ""
        )
    if translation[-1:].isalnum() and source[-1:] in ",;:":
        translation += source[-1:]
    return translation
