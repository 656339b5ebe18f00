"""Offices beside names in scripts without capitals: "議長（山田太郎君）", "위원장 김철수",
"何俊仁議員", 'היו"ר דוד לוי'."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.speakers import nameshapes, vocabulary

_BRACKET = re.compile(
    r"(?P<before>[^()（）]*+)[(（](?P<within>[^()（）]++)[)）](?P<after>[^()（）]{0,6})"
)
_SEAT = re.compile(r"\D{0,2}[\d０-９]{1,3}\s?[番号번호]*")
_LEAST = 2  # letters of a name of which the word for an office is taken off
_LEAST_ALONE = 3  # and a word of politeness: 王昭君 is a name


def parted(label: str) -> tuple[str, str] | None:
    """The name in ``label`` and the office beside it ("" for none); None where no office and no
    politeness can be told from the name."""
    bracket = _BRACKET.fullmatch(label)
    if bracket is None:
        return _spaced(label.split()) if " " in label else _polite(label) or _member(label)
    before, after = bracket["before"].strip(), bracket["after"]
    within = bracket["within"].strip()
    if before and not is_office(before):
        return None
    name, office = parted(within) or _ended(within, vocabulary.OFFICE_ENDINGS) or (within, "")
    return name, " ".join(filter(None, (before, office, after)))


def is_office(word: str) -> bool:
    """Whether ``word`` is an office or a voice in such a script, and no name."""
    ends = word.endswith((*vocabulary.OFFICE_ENDINGS, *vocabulary.ROLES))
    return ends or _SEAT.fullmatch(word) is not None


def _polite(label: str) -> tuple[str, str] | None:
    """A name and a word of politeness in one: "山田太郎君"."""
    parts = _ended(label, vocabulary.NAME_ENDINGS)
    return (parts[0], "") if parts is not None and len(parts[0]) >= _LEAST_ALONE else None


def _member(label: str) -> tuple[str, str] | None:
    """A name and the word for a member in one: "何俊仁議員"."""
    return _ended(label, vocabulary.MEMBER_ENDINGS)


def _ended(label: str, endings: Iterable[str]) -> tuple[str, str] | None:
    fitting = [ending for ending in endings if label.endswith(ending)]
    ending = max(fitting, key=len, default="")
    name = label.removesuffix(ending).rstrip()
    return (name, ending) if ending and len(name) >= _LEAST else None


def _spaced(words: list[str]) -> tuple[str, str] | None:
    """Words of an office before the name, or the word for a member after it."""
    if words[-1].endswith(tuple(vocabulary.MEMBER_ENDINGS)):
        return _member(" ".join(words))
    offices = tuple(vocabulary.OFFICE_ENDINGS | vocabulary.MEMBER_ENDINGS)
    at = 0
    for index, word in enumerate(words[:-1], 1):
        continued = at == index - 1 > 0 and word in vocabulary.BODIES
        if word.endswith(offices) or nameshapes.titular(word) or continued:
            at = index
    return (" ".join(words[at:]), " ".join(words[:at])) if at else None
