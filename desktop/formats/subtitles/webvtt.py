"""The WebVTT parser of the W3C (https://www.w3.org/TR/webvtt1/, section 6, "WebVTT parser").

Written here because no library follows it. Over the web-platform-tests inputs webvtt-py 0.6 keeps
cues whose times hold a NUL or a vertical tab, and both it and pysubs2 1.8 take a no-break space
after the signature; pysubs2 reads files without a signature, and a time with too many digits stops
it with ValueError. Regions and cue settings place a cue on a picture; they are passed over, as they
never decide whether a cue is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain.languages.clock import counted
from desktop.formats.entities import unescape

_SPLIT = re.compile("[ \\t\\n\\f\\r]+")
_TIMING = re.compile(r"[ \t\f]*+(?P<start>\S+?)[ \t\f]*+-->[ \t\f]*+(?P<end>[0-9:.,]++)")
_STRICT = re.compile(
    r"(?:(?P<hours>[0-9]+):(?=[0-9]+:))?(?P<minutes>[0-5][0-9]):(?P<seconds>[0-5][0-9])"
    r"\.(?P<fraction>[0-9]{3})"
)
# What programs write that do not keep to the standard: "7.38", "1:01.080", "00:01,500".
_LOOSE = re.compile(
    r"(?:(?:(?P<hours>[0-9]{1,3}):(?=[0-5]?[0-9]:))?(?P<minutes>[0-9]{1,2}):)?(?P<seconds>[0-5]?[0-9])"
    r"[.,](?P<fraction>[0-9]{1,3})"
)
_MOST_HOURS = 9  # digits; a longer number is no time of speech
_TOKEN = re.compile(r"<([^>]*)>?|[^<]+")
_KNOWN = frozenset({"c", "i", "b", "u", "ruby", "rt", "v", "lang"})


class NotWebVtt(ValueError):
    """The signature "WEBVTT" is missing or is not followed by a space or a line's end."""


@dataclass(slots=True)
class Block:
    """A cue as it stands in the file: times in seconds, ``text`` with its tags, its ``name``, and
    the ``voice`` that a program put into that name."""

    start: float
    end: float
    text: str
    name: str = ""
    voice: str | None = None


@dataclass(slots=True)
class Track:
    """``title`` is what follows the signature, ``header`` the lines below it. ``other`` holds what
    is no cue, in order: notes, styles, regions, cues whose times are wrong, and cues' names."""

    title: str = ""
    header: list[str] = field(default_factory=list)
    cues: list[Block] = field(default_factory=list)
    other: list[str] = field(default_factory=list)


def parse(text: str) -> Track:
    """The cues in ``text``, whose line ends are ``\\n`` already. Raises `NotWebVtt`.

    A file whose first time already is none by the standard, but all of whose times can be read and
    go forward ("7.38", "1:01.080"), is read loosely.
    """
    text = text.removeprefix("\ufeff").replace("\0", "\ufffd")
    if not re.match(r"WEBVTT(?:[ \t\n]|\Z)", text):
        raise NotWebVtt
    lines = text.split("\n")
    times = _LOOSE if _is_loose(lines) else _STRICT
    track = Track(title=lines[0].removeprefix("WEBVTT").strip())
    at = 1
    while at < len(lines) and lines[at] and "-->" not in lines[at]:
        track.header.append(lines[at])
        at += 1
    while at < len(lines):
        if lines[at]:
            at = _block(lines, at, times, track)
        else:
            at += 1
    return track


def _is_loose(lines: list[str]) -> bool:
    """Whether the first time is none by the standard, yet all can be read and go forward."""
    arrows = [line for line in lines if "-->" in line]
    if not arrows or _timing(arrows[0], _STRICT) is not None:
        return False
    starts: list[float] = []
    for line in arrows:
        timing = _timing(line, _LOOSE)
        if timing is None or (starts and timing[0] < starts[-1]):
            return False
        starts.append(timing[0])
    return len(starts) == 1 or starts[0] < starts[-1]


def _block(lines: list[str], at: int, times: re.Pattern[str], track: Track) -> int:
    """Collect a block as the standard does, from line ``at``, into ``track``; the line after it."""
    start, cue, seen_arrow, identifier = at, None, False, ""
    body: list[str] = []
    while at < len(lines) and lines[at]:
        line, number = lines[at], at - start + 1
        if "-->" in line:
            if seen_arrow or number > 2:
                break
            seen_arrow, cue = True, _timing(line, times)
            identifier = body.pop() if cue is not None and body else ""
        else:
            body.append(line)
        at += 1
    if cue is None:
        track.other.append("\n".join(lines[start:at]))
    else:
        track.cues.append(Block(*cue, "\n".join(body), identifier))
        if any(character.isalpha() for character in identifier):
            track.other.append(identifier)
    return at


def _timing(line: str, times: re.Pattern[str]) -> tuple[float, float] | None:
    match = _TIMING.match(line)
    if match is None:
        return None
    start = times.fullmatch(match["start"])
    end = times.match(match["end"])
    if start is None or end is None:
        return None
    if end.end() < len(match["end"]) and match["end"][end.end()] in "0123456789":
        return None
    if any(len(it["hours"] or "") > _MOST_HOURS for it in (start, end)):
        return None
    return counted(*start.groups()), counted(*end.groups())


# -- the text of a cue ----------------------------------------------------------------------------


@dataclass(slots=True)
class Span:
    """A stretch of a cue's text, and the voice it is said by (None where no ``<v>`` says)."""

    text: str
    voice: str | None = None


def spans(text: str) -> list[Span]:
    """The text of a cue without its tags, in stretches of one voice ("WebVTT cue text parsing
    rules", section 6.4). A tag nobody knows is left out, what is in it stays."""
    stack: list[tuple[str, str | None]] = [("", None)]
    voices: list[tuple[str | None, list[str]]] = []  # each voice, and what it says without a break
    for token in _TOKEN.finditer(text):
        if token[1] is not None:
            _follow(token[1], stack)
            continue
        voice = stack[-1][1]
        if not voices or voices[-1][0] != voice:
            voices.append((voice, []))
        voices[-1][1].append(unescape(token[0]))
    return [Span("".join(words), voice) for voice, words in voices]


def _follow(tag: str, stack: list[tuple[str, str | None]]) -> None:
    """Open or close an element, as the tree construction of the standard does; each stands on the
    stack with its name and the voice that is heard in it."""
    if tag.startswith("/"):
        if len(stack) > 1 and stack[-1][0] == tag[1:]:
            stack.pop()
        elif tag == "/ruby" and [name for name, _ in stack[-2:]] == ["ruby", "rt"]:
            del stack[-2:]
        return
    name, *rest = _SPLIT.split(tag, maxsplit=1)
    name = name.partition(".")[0]
    if name in _KNOWN and (name != "rt" or stack[-1][0] == "ruby"):
        annotation = " ".join(unescape(rest[0]).split()) if rest and name == "v" else ""
        stack.append((name, annotation or stack[-1][1]))
