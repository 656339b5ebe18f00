"""Plays in plain text: the name in capitals over the speech, or before it ("HAMLET. Words, words").

Only a text with the headings of acts or scenes is taken for a play: records of meetings print their
speakers so, too.
"""

from __future__ import annotations

import re
from collections import Counter

from desktop.domain.errors import Empty
from desktop.domain.speakers.nameshapes import capital
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.scripts.scenes import Scenes

_HEADING = re.compile(
    r"(?:(?:act|scene|akt|aufzug|szene|auftritt|acte|sc[eè]ne|acto|escena|jornada|ato|cena|atto"
    r"|scena|действие|акт|явление|сцена|картина)\b.{0,120}|(?:prologue?|epilogue?|prolog|epilog"
    r"|induction|first act|second act|third act)\W{0,3}"
    r"|(?:erster|zweiter|dritter|vierter|fünfter) (?:akt|aufzug|auftritt)\W{0,3})",
    re.I,
)
_ENTERS = re.compile(
    r"(?:re-?enter|enter|exit|exeunt|curtain|alarum|flourish|within|manet)\b.{0,300}", re.I | re.S
)
_NAME = r"(?P<name>[^\W\d_][^.:;!?()\[\]\n]{0,40}?(?:,? (?:and|AND|&) [^.:;!?()\[\]\n]{1,40})?)"
_HOW = r"(?P<how>\s*[(\[][^()\[\]\n]{1,120}[)\]])?"
_SIDE = r"(?P<side>\s*[(\[][^()\[\]\n]{1,120}[)\]])?"
_STYLES = {
    "above": re.compile(rf"{_NAME}{_HOW}(?P<side>)(?P<words>)$"),
    "dotted": re.compile(rf"{_NAME}{_HOW}[.:]{_SIDE}\.?(?P<words>)$"),
    "inline": re.compile(rf"{_NAME}{_HOW}[.:]{_SIDE}\.? (?P<words>\S.*)$"),
}
_SAMPLE = 40_000  # characters in which speeches are looked for
_LEAST = 8  # speeches
_SHARE = 0.4  # of the blocks, which begin with a name
_OFTEN = 3  # times that a name not in capitals comes back
_AGAIN = 0.5  # different names of all, at most


class PlayText(Format):
    """Speeches are turns; acts, scenes and stage directions are notes, what stands before the first
    of them is told."""

    title = "Play (text)"
    extensions = ("txt",)

    def claims(self, source: Source) -> float:
        """By a heading of an act or scene, and names in capitals that come back."""
        head = source.data[:_SAMPLE].replace(b"\0", b"").decode("utf-8", "replace")
        return 0.9 if _style(_blocks(head)) is not None else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no speech in it."""
        text, encoding = source.printed
        style = _style(_blocks(text[:_SAMPLE]))
        if style is None:
            raise Empty(name=source.name)
        transcript = _Reading(_blocks(text), style).transcript
        if not transcript.speakers:
            raise Empty(name=source.name)
        transcript.encoding = encoding
        return transcript


def _blocks(text: str) -> list[list[str]]:
    """The lines of ``text``, cut at empty ones."""
    blocks: list[list[str]] = [[]]
    for line in map(str.strip, text.split("\n")):
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _style(blocks: list[list[str]]) -> re.Pattern[str] | None:
    """How speakers are printed in ``blocks``; None where they are no play."""
    if not any(_is_heading(block[0]) for block in blocks):
        return None
    for style, pattern in _STYLES.items():
        cues = [cue for block in blocks if (cue := _cue(block, pattern)) is not None]
        names = Counter(cue["name"] for cue in cues)
        if style != "inline" and sum(len(block) > 1 for block in blocks) < len(cues):
            continue
        if len(cues) >= max(_LEAST, _SHARE * len(blocks)) and len(names) <= _AGAIN * len(cues):
            return pattern
    return None


def _cue(block: list[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The name in capitals with which ``block`` begins, over or before some words."""
    head = _head(block, pattern)
    return head if head is not None and _loud(head["name"]) else None


def _head(block: list[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    match = pattern.match(block[0])
    if match is None or (len(block) == 1 and not match["words"]) or _is_heading(block[0]):
        return None
    return match


def _loud(name: str) -> bool:
    return name.replace(" and ", " ").isupper()


def _is_heading(line: str) -> bool:
    return _HEADING.fullmatch(line) is not None


class _Reading:
    """Goes through the blocks of a play; ``transcript`` is what comes of it."""

    def __init__(self, blocks: list[list[str]], style: re.Pattern[str]) -> None:
        self._scenes = Scenes("playtext")
        heads = [_head(block, style) for block in blocks]
        counts = Counter(head["name"] for head in heads if head is not None)
        for index, (block, head) in enumerate(zip(blocks, heads, strict=True)):
            if head is not None and self._is_name(head["name"], counts):
                self._speech(block, head)
            else:
                self._other(block, index == 0)
        self.transcript = self._scenes.finish()

    @staticmethod
    def _is_name(name: str, counts: Counter[str]) -> bool:
        """One in capitals; or one that comes back, "First Witch"."""
        return _loud(name) or (counts[name] >= _OFTEN and all(map(capital, name.split())))

    def _speech(self, block: list[str], head: re.Match[str]) -> None:
        self._scenes.character(head["name"])
        for side in (head["how"], head["side"]):
            if side:
                self._scenes.aside(side.strip())
        _say([head["words"], *block[1:]], self._scenes)

    def _other(self, block: list[str], first: bool) -> None:
        if _is_heading(block[0]):
            for line in block:
                self._scenes.heading(line)
        elif _is_direction(" ".join(block)):
            self._scenes.aside(" ".join(block))
        elif first:
            for line in block:
                self._scenes.front(line)
        elif self._scenes.spoken:
            _say(block, self._scenes)
        else:
            self._scenes.action(" ".join(block))


def _say(lines: list[str], scenes: Scenes) -> None:
    """What is said, directions on lines of their own apart."""
    spoken: list[str] = []
    for line in lines:
        if _is_direction(line):
            scenes.dialogue(" ".join(spoken))
            scenes.aside(line)
            spoken = []
        elif line:
            spoken.append(line)
    scenes.dialogue(" ".join(spoken))


def _is_direction(text: str) -> bool:
    bracketed = text[0] in "([{_" and text.rstrip(".")[-1] in ")]}_" if text else False
    return bracketed or _ENTERS.fullmatch(text) is not None
