"""The two languages that "en-pt", "pt-BR-en" or "zh-Hant-de" name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.languages import language

# Subtags of BCP 47 (RFC 5646, section 2.1): a language, then a script, a region, variants.
_CODE = re.compile(
    r"(?P<language>[a-z]{2,3})(-[a-z]{4})?(-(?P<region>[a-z]{2}|\d{3}))?"
    r"(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*",
    re.IGNORECASE,
)
# Languages whose code is not a region's too (ISO 3166): what can only begin a code.
_NO_REGION = frozenset({
    "cs", "da", "el", "en", "eo", "fa", "ha", "he", "hi", "hy", "ja", "ka",
    "kk", "ko", "lo", "nb", "nn", "sq", "sw", "te", "uk", "ur", "yi", "zh", "zu",
})  # fmt: skip


def readings(pair: str) -> list[tuple[str, str]]:
    """Each way to part ``pair`` into two languages, the likeliest first, written as
    `language.normal` has it; [] where it is no pair.

    "es-ar-en" is Argentina's Spanish into English, since EN is no region; where both are possible
    ("en-es-ar") capitals tell the region.
    """
    tags = re.split("[-_]", pair)
    ranked = []
    for at in range(1, len(tags)):
        ranks = [_rank(side) for side in (tags[:at], tags[at:])]
        if None not in ranks:
            sides = [language.normal("-".join(side)) for side in (tags[:at], tags[at:])]
            ranked.append((sum(filter(None, ranks)), (sides[0], sides[1])))
    return list(dict.fromkeys(sides for _, sides in sorted(ranked, key=lambda entry: entry[0])))


def _rank(tags: Sequence[str]) -> int | None:
    """How unlikely it is that somebody means one language by ``tags``; None where it is none."""
    match = _CODE.fullmatch("-".join(tags))
    if match is None or (match["region"] or "").lower() in _NO_REGION:
        return None
    if language.base(match["language"]) not in language.codes():
        return 8
    plain = len(tags) == 1 or language.normal("-".join(tags)) != language.normal(tags[0])
    loud = match["language"].isupper() or (match["region"] or "X").islower()
    return (0 if plain else 2) + (1 if loud else 0)
