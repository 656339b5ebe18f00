"""Facebook's and Instagram's exports of Messenger as JSON (``message_1.json``)."""

from __future__ import annotations

from desktop.formats.chats.messages import Message, at, moment, reading_of
from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor

_MEDIA = ("photos", "videos", "audio_files", "gifs", "files", "sticker", "share", "media")
_TOLD = frozenset({"Subscribe", "Unsubscribe", "subscribe", "unsubscribe", "call", "Call"})


class Messenger(Vendor):
    """Messages in the order of time, whatever their order in the file. Its letters are mended:
    Facebook writes the bytes of UTF-8 as if each were a character."""

    title = "Messenger"
    rewrites = True

    def matches(self, data: object) -> bool:
        """By messages with a sender's name and a time in milliseconds."""
        return any(
            ("sender_name" in item and "timestamp_ms" in item)
            or ("senderName" in item and "timestamp" in item)
            for item in mappings(mapping(data).get("messages"))[:20]
        )

    def read(self, data: object) -> Reading:
        """The messages."""
        whole = mapping(data)
        items = mappings(whole.get("messages"))
        items.sort(key=lambda item: _stamp(item) or 0.0)
        title = string(whole.get("title")) or string(whole.get("threadName")) or ""
        return reading_of([_message(item) for item in items], _mended(title))


def _stamp(item: dict[str, object]) -> float | None:
    return seconds(item.get("timestamp_ms") or item.get("timestamp"))


def _message(item: dict[str, object]) -> Message:
    sender = string(item.get("sender_name")) or string(item.get("senderName"))
    text = string(item.get("content")) or string(item.get("text")) or ""
    told = string(item.get("type")) in _TOLD
    if not text.strip():
        told = True
        text = ", ".join(key.replace("_", " ") for key in _MEDIA if item.get(key))
    stamp = _stamp(item)
    when = None if stamp is None else moment(stamp / 1000)
    return at(Message(_mended(text), _mended(sender) if sender else None, told=told), when)


def _mended(text: str) -> str:
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
