"""Names on lines of their own, with neither a colon nor bold print; the speech is on the lines
below.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop.domain.speakers import nameshapes
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.names import LIKELY, POSSIBLE, strength_of

_NOTED = re.compile(r"(?P<name>[^()]{2,50}+)(?<=\s)\((?P<note>[A-Z][A-Z.’' ]{1,20}+)\)")
_LINE = 160  # characters of a name with an office
_ENDS = frozenset(".!?…,;:—–。！？)]”\"»'")


def names_alone(texts: Sequence[str], held: Sequence[Candidate | None]) -> list[Candidate | None]:
    """``held`` (the labels and times found in ``texts``) together with names that have a line of
    their own. A name counts if it stands above speech at least twice, and so does another name; or
    if the line below it has a time. These rules exclude menus, lists and titles."""
    lines: dict[int, str] = {}
    notes: dict[int, tuple[str, str]] = {}
    described: set[int] = set()  # with an office: "Ann Lee -- Chief Executive Officer"
    timed: set[str] = set()
    for index in range(len(texts) - 1):
        if held[index] is not None:
            continue
        name, note, office = _office(texts[index].strip())
        if not _is_name(name):
            continue
        if office:
            described.add(index)
        below = held[index + 1]
        key = nameshapes.key(name if note else texts[index])
        notes[index] = (name, note)
        if below is not None and below.form == "time":
            timed.add(key)
            lines[index] = key
        elif _is_speech(texts[index + 1].strip()):
            lines[index] = key
    times = Counter(lines.values())
    again = {key for key, count in times.items() if count >= 2}
    if len(timed) == 1 and not timed & again:
        timed = set()  # the heading of a chapter
    offices = {lines[index] for index in described & lines.keys()}
    if len(again) >= 2 and again & offices:  # names with offices are the form of the text
        again |= offices
    names = (again if len(again) >= 2 else set()) | timed
    return [
        _alone(text, *notes[index]) if lines.get(index) in names else label
        for index, (text, label) in enumerate(zip(texts, held, strict=True))
    ]


def _alone(text: str, name: str, note: str) -> Candidate:
    if note:
        return Candidate(name, len(text), note=note, form="alone", lead=True)
    return Candidate(text.strip(), len(text), form="alone", lead=True)


def _office(line: str) -> tuple[str, str, str]:
    """A name, the note in brackets after it ("ANN (V.O.)") and the office after it."""
    if len(line) <= _LINE:
        match = _NOTED.fullmatch(line)
        if match is not None:
            return match["name"].rstrip(), match["note"], ""
        for sign in (" -- ", " – ", " — "):
            if sign in line:
                name, _, office = line.partition(sign)
                return name, "", office
    return line, "", ""


def _is_name(line: str) -> bool:
    if not line or len(line) > 60 or not line[-1].isalnum():
        return False
    words = line.split()
    strength = strength_of(line)
    return len(words) <= 5 and (strength >= LIKELY or (strength == POSSIBLE and len(words) == 1))


def _is_speech(line: str) -> bool:
    return line[-1:] in _ENDS or line[:1].islower() or len(line.split()) > 6
