"""Logs of Internet Relay Chat, as irssi, WeeChat, mIRC, XChat, ZNC and bots write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.errors import Empty
from desktop.domain.languages.clock import seconds
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.chats import messages
from desktop.formats.chats.messages import Message
from desktop.formats.chats.stamps import DATE, Stamp, days, stamp

# Colours and bold, as mIRC writes them.
_CODES = re.compile(rb"\x03(?:\d{1,2}(?:,\d{1,2})?)?|[\x02\x0f\x11\x16\x1d-\x1f]")
_CLOCK = r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?)"
_STAMP = re.compile(
    rf"(?:[\[(]?(?:{DATE}[T ,]\s?|[A-Z][a-z]{{2}} \d{{1,2}} )?{_CLOCK}(?:\.\d{{1,6}})?Z?[\])]?\s+)?"
)
_NICK = r"[@+%&~! ]?(?P<nick>[^\s<>:]{1,40})"
_SAYS = re.compile(rf"<{_NICK}>\s?(?P<text>.*)")
_TABBED = re.compile(rf"{_NICK}\t(?P<text>.*)")  # WeeChat
_TELLS = re.compile(r"(?:-!-|\*{1,4}|-->|<--|--|=-=|<-|->|-)\s|-[\w.!-]{1,40}-\s|===|---")
_LEAST = 2  # lines said by somebody
_ASKED = 60  # lines at the top that show what the file is
_SHARE = 0.3  # of them, which are said by somebody


class Irc(Format):
    """``<nick>`` is the speaker, whatever stands after it. Who joins, leaves or does something is a
    note; so is every other line of the server."""

    title = "IRC log"
    extensions = ("log", "irc", "weechatlog")

    def claims(self, source: Source) -> float:
        """By the lines at the top."""
        head = source.beginning
        if b"<" not in head and b"\t" not in head:
            return 0.0
        lines = _CODES.sub(b"", head).decode("utf-8", "replace").split("\n")[:_ASKED]
        return 0.92 if _is_log(lines) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where nobody says anything."""
        bare = Source(source.name, _CODES.sub(b"", source.data), source.encoding)
        text, encoding = bare.decoded
        lines = [_line(line) for line in map(str.strip, text.split("\n")) if line]
        transcript = messages.transcript_of(list(_messages(lines)), "irc")
        if not transcript.speakers:
            raise Empty(name=source.name)
        transcript.encoding = encoding
        return transcript


def _is_log(lines: list[str]) -> bool:
    """Whether people say most of ``lines``, and the lines are no marked-up page."""
    full = [line for line in map(str.strip, lines) if line]
    spoken = [it for line in full if (it := _line(line)).sender]
    tagged = sum(line.endswith(">") for line in full)
    if len(spoken) < max(_LEAST, _SHARE * len(full)) or tagged > _SHARE * len(full):
        return False
    timed = sum(it.seconds is not None for it in spoken)
    return timed * 2 >= len(spoken) or len({it.sender for it in spoken}) < len(spoken)


@dataclass(slots=True)
class _Line:
    """A line of the log: who says it, None for the server, and when."""

    text: str
    sender: str | None = None
    stamp: Stamp | None = None
    seconds: float | None = None


def _line(line: str) -> _Line:
    time = _STAMP.match(line)
    read = _Line(line[time.end() :] if time else line)
    if time is not None and time["clock"]:
        read.seconds = seconds(time["clock"]) * (60 if time["clock"].count(":") == 1 else 1)
        read.stamp = stamp(time) if time["a"] else None
    match = _SAYS.match(read.text) or (_TABBED.match(read.text) if read.seconds else None)
    if match is not None and not _TELLS.match(f"{match['nick']} "):
        read.sender, read.text = match["nick"], match["text"]
    return read


def _messages(lines: list[_Line]) -> Iterator[Message]:
    dates = days([line.stamp or Stamp(None, None) for line in lines])
    for line, day in zip(lines, dates, strict=True):
        printed = line.stamp.printed if line.stamp else ""
        yield Message(line.text, line.sender, day, line.seconds, printed)
