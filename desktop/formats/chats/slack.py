"""Slack's exports: a ZIP with a folder a channel and a JSON file a day, or one such file."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats.archive import Archive
from desktop.formats.base import Format, Source
from desktop.formats.chats import messages
from desktop.formats.chats.messages import Message, at, moment, named_apart, reading_of
from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor

_MARK = re.compile(r"<(?P<sign>[@#!]?)(?P<key>[^<>|]{1,2000})(?:\|(?P<label>[^<>]{0,500}))?>")
_DAY = re.compile(r"(?P<channel>[^/]+)/\d{4}-\d\d-\d\d\.json")
_LISTS = ("channels.json", "groups.json", "dms.json", "mpims.json")
_PEOPLE = "users.json"
_SAID = frozenset(
    {None, "bot_message", "me_message", "thread_broadcast", "file_share", "tombstone"}
)


class SlackDay(Vendor):
    """One day of one channel: people by the profile in their messages, else by their ids."""

    title = "Slack"
    rewrites = True

    def matches(self, data: object) -> bool:
        """By messages with a time stamp as Slack has it."""
        return any(
            item.get("type") == "message" and isinstance(item.get("ts"), str)
            for item in mappings(data)[:20]
        )

    def read(self, data: object) -> Reading:
        """The messages of the day."""
        items = mappings(data)
        return reading_of(list(_messages(items, named_apart(_profiles(items)))))


class SlackExport(Format):
    """Channels follow each other, each under its name, the days of each in order; people by the
    names in ``users.json``. Who joins and leaves is a note."""

    title = "Slack export"
    extensions = ("zip",)

    def claims(self, source: Source) -> float:
        """Certain where a ZIP names the lists of people and channels."""
        if not source.head.startswith(b"PK\x03\x04"):
            return 0.0
        lists = any(name.encode() in source.data for name in _LISTS)
        return 1.0 if lists and _PEOPLE.encode() in source.data else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty`, and what `Archive` raises."""
        archive = Archive(source.data, source.name, self.title)
        people = mappings(_json(archive, _PEOPLE)) if _PEOPLE in archive else []
        names = {string(it.get("id")) or "": _called(it) for it in people}
        days: dict[str, list[str]] = {}
        for member in archive.names():
            if day := _DAY.fullmatch(member):
                days.setdefault(day["channel"], []).append(member)
        all_messages: list[Message] = []
        for channel, files in days.items():
            if len(days) > 1:
                all_messages.append(Message(f"#{channel}"))
            items = [it for file in sorted(files) for it in mappings(_json(archive, file))]
            all_messages += _messages(items, named_apart(_profiles(items) | names))
        transcript = messages.transcript_of(all_messages, "slack")
        if not transcript.speakers:
            raise Empty(name=source.name)
        transcript.title = next(iter(days)) if len(days) == 1 else ""
        return transcript


def _json(archive: Archive, member: str) -> object:
    try:
        value: object = json.loads(archive.read(member))
    except (ValueError, RecursionError):
        return None
    return value


def _called(person: dict[str, object]) -> str:
    profile = mapping(person.get("profile")) or person
    keys = ("display_name", "real_name", "name")
    names = (string(it.get(key)) for it in (profile, person) for key in keys)
    return next((name for name in names if name and name.strip()), "")


def _profiles(items: list[dict[str, object]]) -> dict[str, str]:
    """What the messages themselves call their senders."""
    profiles = ((string(it.get("user")), mapping(it.get("user_profile"))) for it in items)
    return {key: name for key, it in profiles if key and (name := _called(it))}


def _messages(items: list[dict[str, object]], names: dict[str, str]) -> Iterator[Message]:
    items = sorted(items, key=lambda item: seconds(item.get("ts")) or 0.0)
    for item in items:
        key = string(item.get("user")) or string(item.get("bot_id")) or ""
        sender = names.get(key) or string(item.get("username")) or key or None
        stamp = seconds(item.get("ts"))
        parts = [string(item.get("text"))]
        for attached in mappings(item.get("attachments")):
            parts.append(string(attached.get("text")) or string(attached.get("fallback")))
        parts += [string(it.get("title")) for it in mappings(item.get("files"))]
        text = "\n".join(_plain(part, names) for part in parts if part and part.strip())
        spoken = string(item.get("subtype")) in _SAID
        yield at(Message(text, sender if spoken else None), moment(stamp) if stamp else None)


def _plain(text: str, names: dict[str, str]) -> str:
    """``text`` without Slack's marks: "<@U1>" is a name, "<address|words>" both."""

    def words(mark: re.Match[str]) -> str:
        key, label = mark["key"], mark["label"]
        if mark["sign"] == "@":
            return "@" + (names.get(key) or label or key)
        if mark["sign"]:
            return ("#" if mark["sign"] == "#" else "@") + (label or key)
        return f"{label} ({key})" if label and label not in key else key

    return html.unescape(_MARK.sub(words, text))
