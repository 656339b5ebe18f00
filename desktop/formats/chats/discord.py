"""Discord channels as DiscordChatExporter saves them in JSON."""

from __future__ import annotations

from desktop.formats.chats.messages import Message, at, local_moment, named_apart, reading_of
from desktop.formats.recognition.jsontext import mapping, mappings, string
from desktop.formats.recognition.vendor import Reading, Vendor

_SAID = frozenset({"Default", "Reply"})  # types of messages that people write


class Discord(Vendor):
    """Senders by the names they have on the server; who joins, pins or renames is a note."""

    title = "Discord"
    rewrites = True

    def matches(self, data: object) -> bool:
        """By the channel and its messages' authors."""
        whole = mapping(data)
        items = mappings(whole.get("messages"))[:20]
        return "channel" in whole and any("author" in it and "content" in it for it in items)

    def read(self, data: object) -> Reading:
        """The messages of the channel."""
        whole = mapping(data)
        items = mappings(whole.get("messages"))
        names = named_apart({_id(item): _name(item) for item in items})
        messages = [_message(item, names.get(_id(item)) or None) for item in items]
        return reading_of(messages, string(mapping(whole.get("channel")).get("name")) or "")


def _id(item: dict[str, object]) -> str:
    return string(mapping(item.get("author")).get("id")) or _name(item)


def _name(item: dict[str, object]) -> str:
    author = mapping(item.get("author"))
    return string(author.get("nickname")) or string(author.get("name")) or ""


def _message(item: dict[str, object], sender: str | None) -> Message:
    text = string(item.get("content")) or ""
    when = local_moment(item.get("timestamp"))
    if (string(item.get("type")) or "Default") not in _SAID:
        return at(Message(f"{sender}: {text}" if sender else text), when)
    embeds = [string(it.get("description")) for it in mappings(item.get("embeds"))]
    text = "\n".join([text, *(embed for embed in embeds if embed)])
    if not text.strip():
        files = [string(it.get("fileName")) for it in mappings(item.get("attachments"))]
        return at(Message(", ".join(it for it in files if it), sender, told=True), when)
    return at(Message(text, sender), when)
