"""What formats that are XML of one kind share: told by the root, read element by element."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from desktop.domain.errors import Empty, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.base import Format, Source


class Rooted(Format):
    """Subclass this in place of `Format`: name the root elements in ``roots`` and give the turns in
    `transcribe`; what a file is called, how it is encoded and where it breaks off is seen to."""

    marked = True
    roots: ClassVar[frozenset[str]]

    def claims(self, source: Source) -> float:
        """Certain by the root element."""
        root = xml.root(source.head)
        return 1.0 if root is not None and root.name in self.roots else 0.0

    def read(self, source: Source) -> Transcript:
        """What is said; raises `Malformed`, `Hostile` or `Empty`."""
        walker = xml.walk(source.data, source.name, self.title, source.encoding)
        transcript = self.transcribe(walker)
        transcript.broken, transcript.encoding = walker.broken, walker.encoding
        if transcript.turns:
            return transcript
        if walker.broken:
            raise Malformed(name=source.name, format=self.title, reason=walker.broken)
        raise Empty(name=source.name)

    @abstractmethod
    def transcribe(self, walker: xml.Walker) -> Transcript:
        """Go through the whole document; no turns where there is nothing in it."""
