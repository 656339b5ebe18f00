"""Timed snippets (subtitle cues, recognised words) joined into turns and paragraphs.

A paragraph keeps the time its first snippet begins and its last one ends; so does a turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.languages.segments import split
from desktop.domain.speakers.nameshapes import is_role
from desktop.domain.speakers.notes import is_note
from desktop.domain.transcript import Paragraph, Speaker, Turn

PAUSE = 1.5  # seconds of silence after a sentence that end a paragraph
LONG = 400  # characters after which the next sentence begins a paragraph
LONGEST = 1000  # characters after which the next snippet does, where no sentence ever ends

_BLANKS = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")  # but no-break spaces stay
_ENDED = re.compile(r"[.!?…。！？♪][\"'”’»)\]]*$")
_UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0eff"
_TIGHT = re.compile(f"[{_UNSPACED}]{{2}}")
_NUMBERED = re.compile(r"(?:spk|spkr|speaker|s|channel|ch)?[ _-]?0*([0-9]{1,4})", re.IGNORECASE)
_PRINTED = re.compile(r"(?:Speaker|Channel) [0-9]+")


@dataclass(slots=True)
class Cue:
    """A snippet of speech.

    ``label`` is its speaker as the file has it, None where it has none, and ``note`` the label's
    note; ``fresh`` says that somebody else begins to speak, named or not; ``paragraph`` that it is
    a paragraph by itself; ``told`` whether it is a note, None where its brackets tell. Times are in
    seconds.
    """

    text: str
    start: float | None = None
    end: float | None = None
    label: str | None = None
    fresh: bool = False
    note: str | None = None
    paragraph: bool = False
    told: bool | None = None


def turns_of(cues: Iterable[Cue], *, carry: bool = False) -> list[Turn]:
    """The turns in ``cues``, which come in order.

    With ``carry`` a snippet without a label goes on with the speaker before it; else nobody is
    named for it. A snippet all in brackets is a note, inside the turn it stands in.
    """
    joining = _Joining(carry)
    for cue in cues:
        joining.add(cue)
    return joining.close()


def joined(snippets: Sequence[str]) -> str:
    """Neighbouring ``snippets``, at least one, as one text."""
    pieces = [snippets[0]]
    for before, snippet in pairwise(snippets):
        pieces += [between(before, snippet), snippet]
    return "".join(pieces)


def between(first: str, second: str) -> str:
    """What stands between two neighbouring snippets: a space, but nothing inside Chinese."""
    return "" if _TIGHT.fullmatch(first[-1:] + second[:1]) else " "


class _Joining:
    """The turns so far, and the paragraph being joined."""

    def __init__(self, carry: bool) -> None:
        self._carry = carry
        self._turns: list[Turn] = []
        self._parts: list[Cue] = []
        self._length = 0

    def add(self, cue: Cue) -> None:
        """Take the next snippet in."""
        text = cue.text = _BLANKS.sub(" ", cue.text).strip()
        if not text and cue.label is None:
            return
        note = is_note(text) if cue.told is None else cue.told
        self._turn(cue, note)
        if note:
            self._flush()
            self._append(Paragraph(text, self._turns[-1].kind == "speech", cue.start, cue.end))
        elif text:
            self._speak(cue)

    def close(self) -> list[Turn]:
        """All turns, their times set."""
        self._flush()
        for turn in self._turns:
            starts = [p.start for p in turn.paragraphs if p.start is not None]
            ends = [p.end for p in turn.paragraphs if p.end is not None]
            turn.start = min(starts, default=None)
            turn.end = max(ends, default=None)
        return self._turns

    def _turn(self, cue: Cue, note: bool) -> None:
        """Begin a new turn where ``cue`` needs one."""
        now = self._turns[-1] if self._turns else None
        if cue.label is None and not cue.fresh and note:
            if now is None or now.kind == "note":
                self._begin(Turn(kind="note"))
            return
        if now is not None and now.kind == "speech" and not self._changes(cue, now):
            return
        self._begin(Turn(label=cue.label, label_note=cue.note))

    def _changes(self, cue: Cue, now: Turn) -> bool:
        if cue.label is None:
            return cue.fresh or (now.label is not None and not self._carry)
        return cue.label != now.label or (cue.note is not None and cue.note != now.label_note)

    def _begin(self, turn: Turn) -> None:
        self._flush()
        self._turns.append(turn)

    def _speak(self, cue: Cue) -> None:
        if self._parts and self._breaks(cue):
            self._flush()
        elif self._length >= LONG and " " in cue.text:
            first, *rest = split(cue.text[:LONGEST], None)
            if rest:
                self._parts.append(Cue(first.strip(), cue.start, cue.end))
                self._flush()
                cue.text = cue.text[len(first) :]
        self._parts.append(cue)
        self._length += len(cue.text) + 1

    def _breaks(self, cue: Cue) -> bool:
        """Whether ``cue`` begins a new paragraph of the same turn."""
        last = self._parts[-1]
        if cue.paragraph:
            return True
        if not _ENDED.search(last.text):
            return self._length >= LONGEST
        pause = cue.start is not None and last.end is not None and cue.start - last.end >= PAUSE
        return pause or self._length >= LONG

    def _flush(self) -> None:
        if not self._parts:
            return
        parts, self._parts, self._length = self._parts, [], 0
        text = joined([part.text for part in parts])
        self._append(Paragraph(text, False, parts[0].start, parts[-1].end))

    def _append(self, paragraph: Paragraph) -> None:
        self._turns[-1].paragraphs.append(paragraph)


def name_the_numbered(turns: list[Turn]) -> list[Speaker]:
    """Call voices that a program only numbered ("spk_0", "SPEAKER_01", "0") "Speaker 1" and so on.

    Sets ``Turn.speaker`` and gives these speakers; ``label`` stays as printed. Where the program
    counts from 0, one is added. A single letter ("A") becomes "Speaker A".
    """
    labels = dict.fromkeys(turn.label for turn in turns if turn.label is not None)
    numbers = {
        label: int(match[1])
        for label in labels
        if (match := _NUMBERED.fullmatch(label.strip("/ "))) and not _PRINTED.fullmatch(label)
    }
    first = 0 if 0 in numbers.values() else 1
    names = {label: f"Speaker {number - first + 1}" for label, number in numbers.items()}
    names |= {it: f"Speaker {it}" for it in labels if re.fullmatch("[A-Z]", it)}
    for turn in turns:
        if turn.label in names:
            turn.speaker = names[turn.label]
    return [Speaker(name) for name in dict.fromkeys(names[it] for it in labels if it in names)]


def name_everyone(turns: list[Turn]) -> list[Speaker]:
    """Keep apart whom the file keeps apart: each label is somebody of their own.

    Sets ``Turn.speaker`` and gives the speakers; numbered voices are called as
    `name_the_numbered` has it.
    """
    numbered = name_the_numbered(turns)
    for turn in turns:
        turn.speaker = turn.speaker or turn.label
    listed = {speaker.name for speaker in numbered}
    names = dict.fromkeys(turn.speaker for turn in turns if turn.speaker not in listed)
    return numbered + [Speaker(name, role=is_role(name)) for name in names if name]
