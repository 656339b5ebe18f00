"""What a dictionary is, and what it answers to a word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.packs.offer import File


class Step(StrEnum):
    """The step of a look-up that answered, in the order in which they are tried."""

    EXACT = "exact"  # the word as it is written
    FOLDED = "folded"  # in small letters, ё as е, without marks of stress
    FORM = "form"  # a form that the dictionary lists
    LEMMA = "lemma"  # the basic form of the word
    PREFIX = "prefix"  # words that begin so
    ENTRY = "entry"  # in the text of an entry: of a search, never of a look-up


@dataclass(frozen=True, slots=True)
class DictionaryInfo:
    """A dictionary: ``name`` is what it is called by in commands, ``title`` its own. ``source`` and
    ``target`` are language codes, ``heads`` counts its words. ``licence`` and ``origin`` are its
    own words, "" where it has none."""

    name: str
    title: str
    source: str
    target: str
    heads: int
    licence: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class DictionaryOffer:
    """A dictionary that can be downloaded: called ``name`` once it is added. ``heads`` counts its
    words, 0 where the list does not say; ``origin`` says where its words come from, "" likewise."""

    name: str
    source: str
    target: str
    version: str
    heads: int
    origin: str
    file: File


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry that answers a word: of the dictionary titled ``dictionary``, under ``head``.
    ``entry`` is in the markup of `desktop.lexicon.markup`."""

    dictionary: str
    head: str
    step: Step
    entry: str
