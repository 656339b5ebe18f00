"""Quotation marks, apostrophes and dashes: plain for a model, the writer's own for a reader.

Models are mostly trained on texts whose punctuation was made plain (as by Moses'
``normalize-punctuation``): a curly apostrophe, a guillemet or a long dash is an unknown sign to
them, over which they lose the quotation and stumble in the grammar ("I’m" stayed "I'm").
"""

from __future__ import annotations

import re

_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛ʼ‹›′", "'") | dict.fromkeys("‑‐", "-")
)
_LONG_DASH = re.compile(r"\s*[—―]\s*|\s+–\s+|^–\s+|\s+–$")
_DASH = re.compile(r"(?:(?<=\s)|^)[-–—―](?=\s|$)|[—―]")
_SPACED = re.compile(r"(?:(?<=\s)|^)[-–—](?=\s|$)")
_QUOTES = re.compile(r"[\"“”]")


def plain(text: str) -> str:
    """``text`` with straight quotation marks and apostrophes, and with hyphens for dashes."""
    if text.isascii():
        return text
    return _LONG_DASH.sub(" - ", text.translate(_PLAIN)).strip().replace("–", "-")


def restored(source: str, made: str) -> str:
    """``made`` with the dashes and the curly quotation marks that ``source`` has, where there are
    as many of them."""
    if source.isascii():
        return made
    for theirs, ours in ((_DASH, _SPACED), (_QUOTES, _QUOTES)):
        marks = theirs.findall(source)
        if marks and len(marks) == len(ours.findall(made)):
            left = iter(marks)
            made = ours.sub(lambda _, left=left: next(left), made)  # type: ignore[misc]
    return made
