"""Chats saved or copied as text: WhatsApp, Signal, Telegram, Discord, Slack, KakaoTalk, LINE.

Each message begins with a line that has its time; what follows up to the next such line belongs to
it. A file keeps to one of the `_HABITS`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.errors import Empty
from desktop.domain.languages import words
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.chats import messages
from desktop.formats.chats.messages import Message
from desktop.formats.chats.stamps import DATE, SPOKEN, TIME, WHEN, Stamp, days, flat, stamp, visible

_HABITS: dict[str, tuple[re.Pattern[str], ...]] = {
    # "[24.12.19, 12:23:01] Ann: Hello": WhatsApp on an iPhone, Signal, Skype; the name alone, and
    # the words below: Discord, Teams
    "boxed": (re.compile(rf"\[{WHEN}\]\s?(?P<rest>.*)", re.S),),
    # "24.12.19, 12:23 - Ann: Hello": WhatsApp on other phones; with a comma: KakaoTalk
    "dashed": (re.compile(rf"{WHEN}\s?(?:[-–—]\s|,\s(?=[^:]{{1,60}}\s:\s))(?P<rest>.*)", re.S),),
    # "Ann, [24.12.19 12:23]": Telegram, copied
    "named": (
        re.compile(rf"(?P<name>[^\[\]]{{1,80}}), \[{WHEN}\]:?(?P<rest>)$"),
        re.compile(rf"(?P<name>[^\[\]]{{1,80}}), \[{SPOKEN}\]:?(?P<rest>)$"),
    ),
    # "Ann — 24/12/2019 12:23", "Ann — Today at 12:23": Discord, copied
    "trailing": (
        re.compile(rf"(?P<name>[^—]{{1,40}}?)\s?—\s?{WHEN}(?P<rest>)$"),
        re.compile(rf"(?P<name>[^—]{{1,40}}?)\s?—\s?(?:(?:Today|Yesterday) at )?{TIME}(?P<rest>)$"),
    ),
    # "Ann  10:23 AM": Slack, copied
    "clocked": (
        re.compile(
            r"(?P<name>[^\d\[\]:\s][^\[\]:]{0,60}?)\s{1,4}\[?(?P<hour>\d{1,2}):(?P<minute>\d\d)"
            r" ?(?P<late>[AP]M)\]?(?P<rest>)$"
        ),
    ),
    # "[Ann] [오후 3:45] Hello", the days on lines of their own: KakaoTalk
    "kakao": (re.compile(rf"\[(?P<name>[^\[\]]{{1,80}})\] \[{TIME}\] (?P<rest>.*)", re.S),),
    # "12:23<tab>Ann<tab>Hello", the days on lines of their own: LINE
    "tabs": (re.compile(rf"{TIME}\t(?:(?P<name>[^\t]{{1,80}})\t)?(?P<rest>.*)", re.S),),
}
_NAMED = ("kakao", "tabs")  # nearly all of whose messages have a name
_DAY_LINE = re.compile(rf"[-\s]*+{DATE}[\s(]*+[^\W\d_]{{0,12}}[-\s.)]*+")
_SENDER = re.compile(r"(?P<name>[^:]{1,80}):(?:\s(?P<text>.*)|$)", re.S)
_TIGHT = re.compile(r"(?P<name>[^:]{1,80}):(?P<text>.*)", re.S)  # of a known sender
_MARKED = re.compile(":\\s\u200e")  # before what an iPhone tells, or puts in a picture's place
_NICK = re.compile(r"\d[\])]?\s<[^\s<>:]{1,40}>\s")  # "[10:23] <ann> Hello"
_SECURED = re.compile(
    r"end-to-end|Ende-zu-Ende|ponta a ponta|extremo a extremo|bout en bout|сквозн", re.I
)
_TELLS = re.compile(
    r"\b(?:created|changed|added|removed|joined|left|deleted|pinned|invited|reset|updated)\b", re.I
)
_STRETCH = 400  # characters of a line in which times and names stand
_ASKED = 60  # lines at the top that show how all are written
_AROUND = 10  # lines that a program writes above and below the messages, at most
_SOON = 8  # lines of heading before the first message, at most
_ALONE = 0.3  # share of messages with a colon, below which names stand alone on their lines
_RULE = re.compile(r"[=_*-]{10,}")
_FIELD = re.compile(r"(?:Channel|Chat|Topic):\s*+(?P<title>.+)")


class ChatLog(Format):
    """Senders are the speakers, each as the file has them: a telephone number too, and "~ Ann" for
    somebody whose name is not in the address book. Who joins or leaves is a note, and so is what
    stands in the place of a picture."""

    title = "Chat"
    extensions = ("txt",)

    def claims(self, source: Source) -> float:
        """By the lines at the top."""
        head = source.beginning
        if not re.search(rb"\d[:.]\d\d|[\xd9\xdb\xe0]", head):
            return 0.0
        lines = head.decode("utf-8", "replace").split("\n")[:_ASKED]
        nicks = sum(_NICK.search(line[:_STRETCH]) is not None for line in lines)
        if 2 * nicks > sum(bool(line.strip()) for line in lines):  # a log of IRC
            return 0.0
        return 0.95 if _habit(lines) is not None else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no message."""
        text, encoding = source.printed
        lines = text.split("\n")
        habit = _habit(lines[:_ASKED])
        if habit is None:
            raise Empty(name=source.name)
        entries, heading = _entries(lines, habit)
        foot = _foot(entries)
        transcript = messages.transcript_of(_messages(entries, habit), "chatlog")
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding, transcript.dropped = encoding, heading + foot
        transcript.dropped_above = len(heading)
        if len(heading) + len(foot) <= _AROUND:
            transcript.set_apart = sum(map(words.count, transcript.dropped))
        fields = (_FIELD.fullmatch(line) for line in heading)
        transcript.title = next((match["title"].strip() for match in fields if match), "")
        _name_strangers(transcript)
        return transcript


@dataclass(slots=True)
class _Entry:
    """A message as it stands in the file: what is beside its time, and the lines below."""

    stamp: Stamp
    rest: str
    name: str | None
    marked: bool = False
    below: list[str] = field(default_factory=list)


def _begins(line: str, patterns: tuple[re.Pattern[str], ...]) -> _Entry | None:
    """The message that begins with ``line``, or None."""
    seen = visible(line)
    head = flat(seen[:_STRETCH])
    match = next((match for pattern in patterns if (match := pattern.match(head))), None)
    if match is None:
        return None
    name = match.groupdict().get("name")
    rest = seen[match.start("rest") :]
    return _Entry(stamp(match), rest, name, _MARKED.search(line[:_STRETCH]) is not None)


def _habit(lines: list[str]) -> str | None:
    """How the messages in ``lines`` begin: the habit that most lines keep; None for none."""
    full = [line for line in lines if line.strip()]
    best, most = None, 0
    for name, patterns in _HABITS.items():
        begun = [(at, it) for at, line in enumerate(full) if (it := _begins(line, patterns))]
        named = sum(it.name is not None for _, it in begun)
        at = [index for index, _ in begun]
        if name in _NAMED and named * 2 < len(begun):
            continue
        if len(at) > most and at[0] < _SOON and len(at) >= min(2, len(full)):
            best, most = name, len(at)
    return best


def _entries(lines: Iterable[str], habit: str) -> tuple[list[_Entry], list[str]]:
    """The messages, and what stands before the first of them."""
    patterns = _HABITS[habit]
    entries: list[_Entry] = []
    heading: list[str] = []
    day: Stamp | None = None
    for line in lines:
        entry = _begins(line, patterns)
        if entry is not None:
            if entry.stamp.parts is None and day is not None:
                entry.stamp = Stamp(day.parts, entry.stamp.seconds, day.printed)
            entries.append(entry)
        elif habit in _NAMED and (match := _DAY_LINE.fullmatch(flat(visible(line)))):
            day = stamp(match)
        elif line.strip():
            (entries[-1].below if entries else heading).append(visible(line).strip())
    return entries, heading


def _messages(entries: list[_Entry], habit: str) -> list[Message]:
    """``entries`` with their senders told from what they say."""
    matches = [_SENDER.match(entry.rest) for entry in entries]
    known = {match["name"].strip() for match in matches if match is not None}
    for index, entry in enumerate(entries):
        tight = _TIGHT.match(entry.rest) if matches[index] is None else None
        matches[index] = tight if tight and tight["name"].strip() in known else matches[index]
    parted = sum(match is not None for match in matches) >= _ALONE * len(entries)
    names = Counter(match["name"].strip() for match in matches if match is not None)
    messages: list[Message] = []
    for entry, match, day in zip(entries, matches, days([it.stamp for it in entries]), strict=True):
        message = Message("", entry.name, day, entry.stamp.seconds, entry.stamp.printed)
        if entry.name is not None:
            message.text = entry.rest
        elif not parted and habit == "boxed":
            message.sender = entry.rest.removesuffix(" (pinned)").strip() or None
        elif match is not None and not _is_told(match, names, entry):
            message.sender, message.text = match["name"].strip(), match["text"] or ""
            message.told = entry.marked
        else:
            message.text = entry.rest
        message.text = "\n".join([message.text, *entry.below])
        messages.append(message)
    return messages


def _is_told(match: re.Match[str], names: Counter[str], entry: _Entry) -> bool:
    """Whether a colon stands in what the program tells: 'Ann named the group "Party: today"'."""
    name, text = match["name"].strip(), (match["text"] or "").strip()
    secured = names[name] == 1 and _SECURED.search(text) is not None
    if secured or (entry.marked and (_TELLS.search(text) or text.startswith(f"{name} "))):
        return True
    if names[name] > 1:
        return False
    words = name.split(" ")
    begun = {
        " ".join(words[:count])
        for count in range(1, min(len(words), 8))
        if words[count][:1].islower()
    }
    return any(sign in name for sign in '"“”«»„') or any(part in names for part in begun)


def _foot(entries: list[_Entry]) -> list[str]:
    """Take what an export says of itself from below the last message."""
    below = entries[-1].below if entries else []
    rules = [index for index, line in enumerate(below) if _RULE.fullmatch(line)]
    if not rules or len(below) - rules[0] > _SOON:
        return []
    foot = below[rules[0] :]
    del below[rules[0] :]
    return foot


def _name_strangers(transcript: Transcript) -> None:
    """Call "~ Ann" Ann, where nobody else is called so."""
    names = {speaker.name for speaker in transcript.speakers}
    called = {
        name: bare
        for name in names
        if name.startswith("~") and (bare := name.lstrip("~ \u00a0\u202f")) and bare not in names
    }
    for turn in transcript.turns:
        turn.speaker = called.get(turn.speaker or "", turn.speaker)
    for speaker in transcript.speakers:
        speaker.name = called.get(speaker.name, speaker.name)
