"""A chat as WhatsApp saves it with its pictures: a ZIP with one text in it."""

from __future__ import annotations

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats.archive import Archive
from desktop.formats.base import Format, Source
from desktop.formats.chats.log import ChatLog

_SIGNS = (b"_chat.txt", b"WhatsApp")


class PackedChat(Format):
    """The text is read as any saved chat; pictures and recordings are left alone."""

    title = "WhatsApp export"
    extensions = ("zip",)

    def claims(self, source: Source) -> float:
        """By the name of the text in the ZIP."""
        packed = source.head.startswith(b"PK\x03\x04")
        return 0.9 if packed and any(sign in source.data for sign in _SIGNS) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no chat, and what `Archive` raises."""
        archive = Archive(source.data, source.name, self.title)
        texts = [name for name in archive.names() if name.lower().endswith(".txt")]
        chat = next((name for name in texts if name.endswith("_chat.txt")), None)
        chat = chat or next((name for name in texts if "WhatsApp" in name), None)
        if chat is None:
            raise Empty(name=source.name)
        return ChatLog().read(Source(source.name, archive.read(chat), source.encoding))
