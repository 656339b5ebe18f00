"""Quotation marks, apostrophes and dashes: simple ones for a model, the writer's own for a reader.

Most models are trained on texts with simplified punctuation (as by Moses'
``normalize-punctuation``). A curly apostrophe, a guillemet or a long dash is unknown to them: they
lose the quotation marks and make mistakes in grammar ("I’m" stayed "I'm").
"""

from __future__ import annotations

import re
from itertools import chain

_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛ʼ‹›′", "'") | dict.fromkeys("‑‐", "-")
)
_LONG_DASH = re.compile(r"(?<!\s)\s++(?:[—―]\s*+|–(?:\s++|$))|[—―]\s*+|^–\s++")
_DASH = re.compile(r"(?:(?<=\s)|^)[-–—―](?=\s|$)|[—―]")
_SPACED = re.compile(r"(?:(?<=\s)|^)[-–—](?=\s|$)")
_NO_BREAK = re.compile(r"[\u00a0\u202f]")
_GROUPED = re.compile(r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)", re.ASCII)
_MEASURED = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)*)([\u00a0\u202f])(?=[^\W\d_]|[%‰°€$£¥₽])")
_NUMBERED = re.compile(r"(?:[№§#]|\b[Nn]o\.|\bNr\.|[Nn]\.?º|\bp\.)([\u00a0\u202f])(\d+)")
_TITLED = re.compile(r"\b(?:[^\W\d_]{1,4}\.|M[rs]s?|Dr|Prof)([\u00a0\u202f])([^\W\d_]+)")
_QUOTES = re.compile(r"[\"“”]")


def plain(text: str) -> str:
    """``text`` with straight quotation marks and apostrophes, and with hyphens instead of
    dashes."""
    if text.isascii():
        return text
    return _LONG_DASH.sub(" - ", text.translate(_PLAIN)).strip().replace("–", "-")


def restored(source: str, translation: str) -> str:
    """``translation`` with the dashes and curly quotation marks of ``source``, where it has the
    same number of them, and with no-break spaces where ``source`` has them: within and after a
    number, before a name."""
    if source.isascii():
        return translation
    translation = _bound(source, translation) if _NO_BREAK.search(source) else translation
    for theirs, ours in ((_DASH, _SPACED), (_QUOTES, _QUOTES)):
        marks = theirs.findall(source)
        if marks and len(marks) == len(ours.findall(translation)):
            pieces = ours.split(translation)
            translation = "".join(chain(*zip(pieces, [*marks, ""], strict=True)))
    return translation


def _bound(source: str, translation: str) -> str:
    for grouped in _GROUPED.finditer(source):
        translation = translation.replace(_NO_BREAK.sub(" ", grouped[0]), grouped[0])
    for number, space in _MEASURED.findall(source):
        here = rf"(?<![\d.,]){re.escape(number)} (?=[^\W\d_]|[%‰°€$£¥₽])"
        translation = re.sub(here, number + space, translation, count=1)
    for pattern in (_NUMBERED, _TITLED):
        for space, what in pattern.findall(source):
            if what[:1] != what[:1].lower() or what.isdigit():
                translation = re.sub(rf"(?<=[\w.№§#º]) (?={what}\b)", space, translation, count=1)
    return translation
