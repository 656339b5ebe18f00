"""Text whose lines begin with times, as programs that recognise speech and meetings save it.

``[0.00 --> 1.50] Hello.``, ``SPEAKER_00 [0:01 - 0:03]: Hello.``, ``(01:05): Hello.``, and Zoom's
captions, whose names and times stand above what is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.errors import Malformed
from desktop.domain.languages import dates
from desktop.domain.languages.clock import TIME, seconds
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, transcript_of

_FRAMES = r"\d{1,2}:\d\d:\d\d[:;]\d\d"  # the last are frames of the picture
_MOMENT = rf"(?:{_FRAMES}|{TIME}|\d{{1,6}}\.\d{{1,3}})s?"
_SPAN = rf"(?P<start>{_MOMENT})\s{{0,4}}(?:-{{1,2}}>|[-–—])\s{{0,4}}(?P<end>{_MOMENT})"
_BOXED = re.compile(rf"[\[(]{_SPAN}[\])]\s{{0,4}}:?\s*(?P<rest>.*)")
_BARE = re.compile(rf"{_SPAN}(?:\s*:\s*|\s+|$)(?P<rest>.*)")
_AFTER = re.compile(
    rf"(?P<label>\[[^\[\]:]{{1,60}}\]|[^\[\]():]{{1,60}}?)\s{{0,4}}[\[(]{_SPAN}[\])]\s{{0,4}}:?\s*"
    r"(?P<rest>.*)"
)
_COLON = re.compile(rf"[\[(](?P<start>{TIME})[\])]\s{{0,4}}:\s*(?P<rest>.*)")
_ZOOM = re.compile(rf"\[(?P<label>[^\[\]]{{1,80}})\]\s+(?P<start>{TIME})(?:\s?[AP]M)?(?P<rest>)")
_CLOCK = re.compile(rf"(?P<start>{TIME})(?:\s?[AP]M)?")
_NAME = 60  # characters; what is longer is no name
_ASKED = 40  # lines at the top that show whether the whole is written so
_LEAST = 3  # lines with times before one believes it
_SHARE = 0.3  # of the lines that are not empty
_NAMED = 0.8  # of the cues have a name on their first line
_DISTINCT = 0.7  # of the names at most are different ones
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_WHOLE = 0.6  # share of cues that end as sentences do, from which each is a paragraph
_PREAMBLE = 4  # lines before the first time that are title and date, and not told


class Timed(Format):
    """Each time begins a cue, whose text may go on over lines; the speaker stands beside the time,
    above it, or before a colon in the text. Times of day count from midnight."""

    title = "Text with times"
    extensions = ("txt",)

    def claims(self, source: Source) -> float:
        """By the lines at the top, nearly all of which must begin alike."""
        head = source.beginning
        if not re.search(rb"\d[.:]\d\d", head):
            return 0.0
        lines = [line.strip() for line in head.decode("utf-8", "replace").splitlines()][:_ASKED]
        return 0.9 if _habit(lines) is not None else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where the lines have no times, `Empty` without
        words."""
        text, encoding = source.printed
        lines = [line.strip(" \t\ufeff\r\u200b") for line in text.split("\n")]
        habit = _habit([line for line in lines if line][:_ASKED])
        if habit is None:
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        preamble, captions = _captions(lines, habit)
        _name_first_lines(captions)
        _part_whole_sentences(captions)
        transcript = transcript_of(captions, source, "timed")
        _describe(transcript, preamble)
        transcript.encoding = encoding
        return transcript


@dataclass(slots=True)
class _Line:
    """A line that begins a cue: ``words`` is what is said on it, ``taken`` how many lines it is."""

    start: float
    end: float | None
    label: str | None
    words: str
    taken: int = 1


_Habit = Callable[[list[str], int], _Line | None]


def _one_line(pattern: re.Pattern[str]) -> _Habit:
    def read(lines: list[str], at: int) -> _Line | None:
        match = pattern.match(lines[at])
        if match is None:
            return None
        named = match.groupdict()
        label = (named.get("label") or "").strip(" []:-–—\t") or None
        end = _seconds(named["end"]) if named.get("end") else None
        return _Line(_seconds(named["start"]), end, label, named["rest"].strip())

    return read


def _below_name(lines: list[str], at: int) -> _Line | None:
    """A name, and below it a time alone: what Zoom's transcript is when it is copied."""
    time = _CLOCK.fullmatch(lines[at + 1]) if at + 1 < len(lines) else None
    name = lines[at]
    if time is None or not 0 < len(name) <= _NAME or _CLOCK.fullmatch(name):
        return None
    return _Line(seconds(time["start"]), None, name.rstrip(":"), "", 2)


_HABITS: tuple[_Habit, ...] = (
    *map(_one_line, (_BOXED, _BARE, _AFTER, _COLON, _ZOOM)),
    _below_name,
)


def _habit(lines: list[str]) -> _Habit | None:
    """How all of ``lines`` that have a time are written; None where it is in no way known here."""
    full = sum(1 for line in lines if line)
    for habit in _HABITS:
        begun = [line for at in range(len(lines)) if (line := habit(lines, at)) is not None]
        if len(begun) < _LEAST or len(begun) < _SHARE * full:
            continue
        if any(first.start > other.start for first, other in pairwise(begun)):
            continue
        if habit is not _below_name or _names_recur(begun):
            return habit
    return None


def _names_recur(begun: list[_Line]) -> bool:
    """Whether what stands above the times are names, and not what is said: they come back."""
    names = [line.label for line in begun]
    return len(set(names)) <= _DISTINCT * len(names)


def _seconds(time: str) -> float:
    if re.fullmatch(_FRAMES, time):
        time = time[:-3]
    return seconds(time.rstrip("s"))


def _captions(lines: list[str], habit: _Habit) -> tuple[list[str], list[Caption]]:
    """What stands before the first time, and the cues."""
    preamble: list[str] = []
    captions: list[Caption] = []
    at = 0
    while at < len(lines):
        begun = habit(lines, at) if lines[at] else None
        if begun is not None:
            words = [begun.words] if begun.words else []
            captions.append(Caption(words, begun.start, begun.end, begun.label))
        elif lines[at]:
            (captions[-1].lines if captions else preamble).append(lines[at])
        at += begun.taken if begun else 1
    return preamble, captions


def _name_first_lines(captions: list[Caption]) -> None:
    """Take the first line of each cue for its speaker, where these are names that come back."""
    first = [caption.lines[0] for caption in captions if len(caption.lines) > 1]
    if any(caption.voice for caption in captions) or len(first) < _NAMED * len(captions):
        return
    named = [line for line in first if len(line) <= _NAME and line[-1] not in ".!?,;…"]
    if len(named) < _NAMED * len(captions) or len(set(named)) > _DISTINCT * len(named):
        return
    for caption in captions:
        if len(caption.lines) > 1 and caption.lines[0] in named:
            caption.voice = caption.lines.pop(0).rstrip(":")


def _part_whole_sentences(captions: list[Caption]) -> None:
    """Make each cue a paragraph, where nearly all end as sentences do."""
    ended = sum(
        _ENDED.search(caption.lines[-1]) is not None for caption in captions if caption.lines
    )
    for caption in captions:
        caption.paragraph = ended > _WHOLE * len(captions)


def _describe(transcript: Transcript, preamble: list[str]) -> None:
    """Title and date from the lines at the top; many of them are told before the talk."""
    if not preamble:
        return
    if len(preamble) > _PREAMBLE:
        told = Turn([Paragraph(line) for line in preamble], kind="narration")
        transcript.turns.insert(0, told)
        return
    transcript.dropped = preamble
    for line in preamble:
        when = dates.find(line) if len(line) < 120 else None
        transcript.date = transcript.date or (when.iso if when else None)
        if not transcript.title and when is None and line[-1] not in ".!?:":
            transcript.title = line
