"""What a translation memory holds: pairs of segments, and where each translation came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class MachineOrigin:
    """An engine made it: ``engine`` is a key of `engines.ENGINES` (both, joined by "+", where two
    were needed), ``pack`` the version of the language pack."""

    engine: str
    pack: str


@dataclass(frozen=True, slots=True)
class HumanOrigin:
    """A person accepted it: ``who`` (a name, or ""), ``when`` (seconds since 1970, UTC) and in
    which ``document`` (its key, or "")."""

    who: str = ""
    when: float = 0.0
    document: str = ""


Origin = MachineOrigin | HumanOrigin


class Unit(NamedTuple):
    """A segment and its translation, both without space around them; the languages are BCP 47."""

    source_language: str
    target_language: str
    source: str
    translation: str
    origin: Origin


class Match(NamedTuple):
    """A translation of a segment that is like the one asked for: ``score`` is 1.0 where it is the
    same, else 1 minus the share of characters that must be changed."""

    source: str
    translation: str
    score: float
    origin: Origin
