"""Texts that are no transcripts, though they come with some: told what they are, and refused."""

from __future__ import annotations

import re
from itertools import islice

from desktop.domain.reasons import Fault
from desktop.domain.speakers.vocabulary import word_set

_SHAPES = (  # of lines that mean a file for measuring programs
    (
        Fault.RTTM,
        re.compile(
            r"(?:SPEAKER|SPKR-INFO|LEXEME|NON-LEX|NON-SPEECH|SEGMENT|NOSCORE|NO_RT_METADATA|SU|IP"
            r"|CB|EDIT|FILLER)(?:\s+\S+){7,9}"
        ),
    ),
    (
        Fault.STM,
        re.compile(
            r"\S+\s+\S+\s+\S+\s+\d{1,7}(?:\.\d+)?\s+\d{1,7}(?:\.\d+)?\s+(?:<[^<>]{0,80}>\s*)?\S.*"
        ),
    ),
    (
        Fault.CTM,
        re.compile(
            r"\S+\s+\S+\s+\d{1,7}\.\d+\s+\d{1,7}(?:\.\d+)?\s+\S+(?:\s+(?:\d?\.\d+|\d|NA)(?:\s+\S+){0,2})?"
        ),
    ),
)
_CODE = re.compile(
    r"\s*+(?:import [\w.]+|from [\w.]+ import\b|(?:def|class|fn|func|function) \w+\s*[({:<]"
    r"|#include\s*[<\"]|#!/|using [\w.]+;|package [\w.]+;?$|(?:public|private|protected|static) \w+"
    r"|(?:const|let|var|auto|val) [\w{\[].*=|(?:if|for|while|switch|catch)\s*\(.*|elif .*:$|else:$"
    r"|return\b[^.?!]*;?$|(?:SELECT|INSERT INTO|CREATE TABLE)\b.*|//|/\*|\*/|@\w+|</?\w+>?$"
    r"|[\w.\[\]\"']++\s*+(?:[-+*/|&]?=|:=|=>)\s*+\S.*|[{}()\[\];,]+$|.*[;{}]$|.*\)\s*[:{]$)"
)
_LANGUAGES = word_set(
    """
    py pyw js mjs ts tsx jsx java c h cpp hpp cc cs go rs rb php swift kt kts scala sh bash zsh ps1
    bat sql css scss less lua pl pm r jl hs ml ex exs dart vue asm f90 tcl awk gradle cmake
    """
)
_LOOKED_AT = 300  # lines
_LEAST = 3  # lines of a list
_CODED, _NAMED = 0.75, 0.3  # share of lines of code; the second where the file's name says so
_LONG = 400  # characters of a line that are looked at


def other_kind(text: str, extension: str) -> Fault | None:
    """What ``text`` is instead of a transcript; None where it may be one."""
    lines = [line[:_LONG].rstrip() for line in islice(text.split("\n", _LOOKED_AT), _LOOKED_AT)]
    full = [line for line in lines if line.strip() and not line.startswith(";;")]
    if len(full) < _LEAST:
        return None
    for fault, shape in _SHAPES:
        if all(shape.fullmatch(line.strip()) for line in full):
            return fault
    coded = sum(_CODE.match(line) is not None for line in full)
    if coded >= (_NAMED if extension in _LANGUAGES else _CODED) * len(full):
        return Fault.CODE if extension in _LANGUAGES or len(full) >= 3 * _LEAST else None
    return None
