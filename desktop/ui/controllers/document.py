"""What a window is to open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from desktop.domain.document import Document, DocumentId
from desktop.domain.errors import FileError
from desktop.domain.journal import InMemory
from desktop.services.personal.journals import document_id
from desktop.services.reading import opening
from desktop.services.reading.documents import Documents
from desktop.support.job import Job

LARGE = 4_000_000  # bytes from which on the beginning is shown first
BEGINNING = 200_000
PATIENCE = 2.0  # seconds


@dataclass(frozen=True)
class Wanted:
    """A file, or a text (from the clipboard) called ``name``. ``shown`` is set once the beginning
    of a large one is on the screen."""

    path: Path | None = None
    data: bytes = b""
    name: str = ""
    encoding: str | None = None
    target: str = ""
    shown: Event = field(default_factory=Event, compare=False)

    def open(self, documents: Documents, job: Job) -> Iterator[Document]:
        """Read it, with what the person did to it before; in a thread of its own.

        Of a large file its beginning comes first (``Document.partial``), to be read while the rest
        is read in. Raises `FileError`.
        """
        if self.path is not None:
            data, name = opening.read(self.path), opening.name_of(self.path)
        else:
            data, name = self.data, self.name
        job.check()
        if len(data) > LARGE:
            beginning = self._beginning(data, name)
            if beginning is not None:
                yield self._asked(beginning)
                self.shown.wait(PATIENCE)  # two at work at once are slow to show anything
        transcript = opening.open_bytes(data, name, self.encoding)
        yield self._asked(documents.document(transcript, document_id(data, self.path), name))

    def _beginning(self, data: bytes, name: str) -> Document | None:
        """What can be read of the first part of ``data``; None where the format needs it whole."""
        end = data.rfind(b"\n", 0, BEGINNING) + 1 or BEGINNING
        try:
            transcript = opening.open_bytes(data[:end], name, self.encoding)
        except FileError:
            return None
        transcript.broken = None
        path = str(self.path) if self.path is not None else ""
        document = Document(transcript, DocumentId("", path), InMemory(), name=name)
        document.partial = True
        return document

    def _asked(self, document: Document) -> Document:
        if self.target:
            document.target, document.asked = self.target, True
        return document
