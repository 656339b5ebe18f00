"""Telegram's export as JSON (``result.json``), of one chat or of all."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.formats.chats.messages import Message, at, local_moment, named_apart, reading_of
from desktop.formats.recognition.jsontext import mapping, mappings, string, strings
from desktop.formats.recognition.vendor import Reading, Vendor

_MEDIA = ("media_type", "mime_type", "file_name", "sticker_emoji")


class Telegram(Vendor):
    """Chats follow each other, each under its name; who comes and goes is a note."""

    title = "Telegram"
    rewrites = True

    def matches(self, data: object) -> bool:
        """By messages with a sender's id or a service's action."""
        return any(
            "from_id" in item or "actor_id" in item or "date_unixtime" in item
            for chat in _chats(data)
            for item in mappings(chat.get("messages"))[:20]
        )

    def read(self, data: object) -> Reading:
        """The messages of every chat."""
        chats = _chats(data)
        messages: list[Message] = []
        for chat in chats:
            name = string(chat.get("name")) or ""
            if len(chats) > 1 and name:
                messages.append(Message(name))
            messages += _messages(chat)
        title = string(chats[0].get("name")) or "" if len(chats) == 1 else ""
        return reading_of(messages, title)


def _chats(data: object) -> list[dict[str, object]]:
    whole = mapping(data)
    if "messages" in whole:
        return [whole]
    kinds = (mapping(whole.get(key)) for key in ("chats", "left_chats"))
    return [chat for kind in kinds for chat in mappings(kind.get("list"))]


def _messages(chat: dict[str, object]) -> Iterator[Message]:
    items = mappings(chat.get("messages"))
    names = named_apart({_id(item): name for item in items if (name := string(item.get("from")))})
    for item in items:
        when = local_moment(item.get("date"))
        if item.get("type") == "service" or "actor" in item:
            yield at(Message(_action(item)), when)
            continue
        sender = names.get(_id(item)) or _id(item) or None
        text = _text(item.get("text"))
        if origin := string(item.get("forwarded_from")):
            text = f"[{origin}]\n{text}"
        if text.strip():
            yield at(Message(text, sender), when)
        elif media := next((it for key in _MEDIA if (it := string(item.get(key)))), None):
            yield at(Message(media, sender, told=True), when)
        elif "photo" in item:
            yield at(Message("photo", sender, told=True), when)


def _id(item: dict[str, object]) -> str:
    return string(item.get("from_id")) or string(item.get("from")) or str(item.get("from_id") or "")


def _text(value: object) -> str:
    """A text, or one in runs, some with a style."""
    if isinstance(value, list):
        return "".join(string(run) or string(mapping(run).get("text")) or "" for run in value)
    return string(value) or ""


def _action(item: dict[str, object]) -> str:
    """What a service message tells, in the words of the file."""
    words = [string(item.get("actor")) or "", (string(item.get("action")) or "").replace("_", " ")]
    members = strings(item.get("members")) or []
    words += [", ".join(members), string(item.get("title")) or "", _text(item.get("text"))]
    return " ".join(word for word in words if word)
