"""Messages to turns, whatever program they come from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.domain.speakers.nameshapes import is_role
from desktop.domain.transcript import Speaker, Transcript
from desktop.formats.recognition.vendor import Reading
from desktop.formats.subtitles.cues import Cue, turns_of

# "<Media omitted>", "[Photo]", "{Attachments}"
_PLACEHOLDER = re.compile(r"<[^<>\n]{2,80}>|\[[^\[\]]{2,80}\]|\{[^{}]{2,40}\}")

_DAY = 86_400.0  # seconds


@dataclass(slots=True)
class Message:
    """What somebody writes at a moment.

    ``sender`` is None for what the program tells ("Ann joined"), ``told`` says that a sender's
    message is such a thing or stands for a picture. ``day`` is None where only the time of day is
    known (``seconds``, from midnight); ``printed`` is the day as the file has it.
    """

    text: str
    sender: str | None = None
    day: date | None = None
    seconds: float | None = None
    printed: str = ""
    told: bool = False


def moment(stamp: float) -> tuple[date, float] | None:
    """The day and the seconds from midnight (UTC) of a Unix time; None for what is none."""
    if not 0 < stamp < 1e11:
        return None
    when = datetime.fromtimestamp(stamp, tz=UTC)
    return when.date(), round(stamp % _DAY, 3)


def cues_of(messages: Iterable[Message]) -> Iterator[Cue]:
    """A paragraph for each line of each message. Times count from midnight before the first
    message; where another day begins, a note says which."""
    first: date | None = None
    today: date | None = None
    midnights, last = 0.0, 0.0  # of a chat that has no days
    for message in messages:
        day, start = message.day, message.seconds
        if first is None and day is None and start is not None:
            midnights += _DAY if start < last else 0.0
            start, last = start + midnights, start
        if day is not None:
            first = first or day
            if today is not None and day != today:
                yield Cue(message.printed or day.isoformat(), told=True)
            today = day
            start = start if start is None else start + _DAY * (day - first).days
        lines = [line for line in message.text.split("\n") if line.strip()]
        for line in lines or [""]:
            told = message.told or message.sender is None or _stands_for(line)
            yield Cue(line, start, None, message.sender, paragraph=True, told=told)
            start = None


def _stands_for(line: str) -> bool:
    """Whether a line stands for a picture or a recording."""
    return _PLACEHOLDER.fullmatch(line.strip()) is not None


def people(senders: Iterable[str | None]) -> list[Speaker]:
    """Each sender is somebody: nobody is merged by the looks of a name."""
    names = dict.fromkeys(sender for sender in senders if sender)
    return [Speaker(name, role=is_role(name)) for name in names]


def transcript_of(messages: list[Message], format: str) -> Transcript:
    """The turns of ``messages``, in order; the date is that of the first one."""
    turns = turns_of(cues_of(messages))
    for turn in turns:
        turn.speaker = turn.label
    day = next((message.day for message in messages if message.day is not None), None)
    return Transcript(
        date=day.isoformat() if day else None,
        speakers=people(turn.speaker for turn in turns),
        turns=turns,
        format=format,
    )


def named_apart(names: dict[str, str]) -> dict[str, str]:
    """``names`` by the ids of their people, those of two people told apart by the ids."""
    shared = Counter(names.values())
    return {key: f"{name} ({key})" if shared[name] > 1 else name for key, name in names.items()}


def reading_of(messages: list[Message], title: str = "") -> Reading:
    """The same for a program's JSON; see `transcript_of`."""
    day = next((message.day for message in messages if message.day is not None), None)
    return Reading(
        list(cues_of(messages)),
        speakers=people(message.sender for message in messages),
        title=title,
        date=day.isoformat() if day else None,
    )


def local_moment(text: object) -> tuple[date, float] | None:
    """The day and the seconds from midnight in "2020-12-25T10:11:12", whatever its zone."""
    try:
        when = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    if when is None:
        return None
    return when.date(), float(when.hour * 3600 + when.minute * 60 + when.second)


def at(message: Message, when: tuple[date, float] | None) -> Message:
    """``message``, written at ``when``."""
    if when is not None:
        message.day, message.seconds = when
    return message
