"""Labels that name several people at once: "Phoebe, Ross and Joey", "Mr. and Mrs. Lee"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from desktop.domain.speakers import nameshapes, vocabulary

_MOST = 12  # people in one label
_WORDS = 4  # in the name of one of them
_SIGNS = re.compile(r"[,/&+、]")


def members(label: str, names: Mapping[str, bool]) -> list[str]:
    """The people that ``label`` lists; none where it is one person's or an office's.

    ``names`` are the names in the same text and their parts, as `name_parts` gives them. Of people
    that "and" joins one must be among them. A comma alone or the "y" of "Ortega y Gasset" may also
    stand in one name, so there each must be a whole one.
    """
    listed, joined = _split(label)
    if listed and all(_is_addressed(member) for member in listed):  # "M. Roux et Mme Blanc"
        return listed
    if joined:
        return listed if any(_key(member) in names for member in listed) else []
    return listed if all(names.get(_key(member)) for member in listed) else []


def _key(member: str) -> str:
    """The key of a name, without a form of address before it: "M. Jean Roux"."""
    words = nameshapes.key(member).split()
    while len(words) > 1 and words[0] in vocabulary.POLITE:
        words.pop(0)
    return " ".join(words)


def may_list(label: str) -> bool:
    """Whether ``label`` has the shape of a list of people."""
    return bool(_split(label)[0])


def are_joined(label: str) -> bool:
    """Whether ``label`` is a list of three people or more that a word joins: "Ann, Bob and Cy"."""
    listed, joined = _split(label)
    return joined and len(listed) > 2


def name_parts(names: Iterable[str]) -> dict[str, bool]:
    """The keys ``names``, and the first and the last word of each; true for the whole ones."""
    whole = set(names)
    words = [name.split() for name in whole]
    parts = {word: False for each in words for word in (*each[:1], *each[-1:])}
    return parts | dict.fromkeys(whole, True)


def _split(label: str) -> tuple[list[str], bool]:
    """The people between commas and joining words, and whether a word or sign that can only join
    stands between any of them; nobody where the shape of ``label`` is another."""
    listed: list[str] = []
    joined = any(sign in label for sign in "&+")
    for part in _SIGNS.split(nameshapes.plain(label)):
        member: list[str] = []
        for word in part.split():
            initial = len(word) == 1 and not word.islower()
            if initial or word.lower() not in vocabulary.CONJUNCTIONS:
                member.append(word)
                continue
            joined = joined or word.lower() not in vocabulary.INNER
            listed.append(" ".join(member))
            member = []
        listed.append(" ".join(member))
    listed = [member for member in listed if member]
    polite = all(map(_is_politeness, listed))
    shaped = 2 <= len(listed) <= _MOST and not polite and all(map(_is_person, listed))
    return (listed, joined) if shaped else ([], False)


def _is_person(member: str) -> bool:
    words = member.split()
    if len(words) > _WORDS + _is_addressed(member):
        return False
    if _is_politeness(member):
        return True
    return (
        all(nameshapes.capital(word) or word.lower() in vocabulary.INNER for word in words)
        and not nameshapes.titular(words[-1])
        and not any(char.isdigit() or char in "()" for char in member)
    )


def _is_addressed(member: str) -> bool:
    """Whether a form of address stands before a name."""
    polite, _, name = member.partition(" ")
    return name != "" and _is_politeness(polite)


def _is_politeness(member: str) -> bool:
    """The "Mr." of "Mr. and Mrs. Lee"."""
    return member.lower().strip(".") in vocabulary.POLITE
