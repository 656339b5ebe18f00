"""What a window shows: one transcript, where it came from, and the languages chosen for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from desktop.domain.errors import EnfaceError, FileError
from desktop.domain.rows import Rows, flatten
from desktop.domain.transcript import Transcript
from desktop.services.personal import corrections
from desktop.services.personal.corrections import Correcting
from desktop.services.personal.sidecar import DocumentId
from desktop.services.reading import opening
from desktop.support.job import Job

LARGE = 4_000_000  # bytes from which on the beginning is shown first
BEGINNING = 200_000
PATIENCE = 2.0  # seconds


@dataclass(slots=True)
class Document:
    """``path`` is None for a pasted text. ``source`` is the language chosen, ``guess`` the one that
    was guessed; ``target`` "" means no translation; ``asked``: the person named the target.
    ``private``: nothing of it is to be remembered. ``correcting`` holds what the person has put
    right, unless that could not be read (``problem``). ``partial``: only the beginning is here yet,
    ``end_wanted``: and the person has asked for the end; ``shown``: it is on the screen.
    """

    transcript: Transcript
    rows: Rows
    name: str
    key: DocumentId
    path: Path | None = None
    encoding: str | None = None
    source: str = ""
    guess: str = ""
    target: str = ""
    engine: str = ""
    private: bool = False
    asked: bool = False
    partial: bool = False
    end_wanted: bool = False
    shown: Event = field(default_factory=Event)
    correcting: Correcting | None = None
    problem: EnfaceError | None = None

    @property
    def title(self) -> str:
        """The transcript's title, else the file's name."""
        return self.transcript.title or self.name


@dataclass(frozen=True)
class Wanted:
    """What is to be opened: a file, or a text (from the clipboard) called ``name``."""

    path: Path | None = None
    data: bytes = b""
    name: str = ""
    encoding: str | None = None
    target: str = ""

    def open(self, job: Job) -> Iterator[Document]:
        """Read it, with what the person has put right before; in a thread of its own.

        Of a large file its beginning comes first (``partial``), to be read while the rest is
        read in. Raises `FileError`.
        """
        if self.path is not None:
            data, name = opening.read(self.path), opening.name_of(self.path)
        else:
            data, name = self.data, self.name
        job.check()
        if len(data) > LARGE:
            beginning = self._beginning(data, name)
            if beginning is not None:
                yield beginning
                beginning.shown.wait(PATIENCE)  # two at work at once are slow to show anything
        yield self._corrected(self._document(data, name), DocumentId.of(data, self.path))

    def _beginning(self, data: bytes, name: str) -> Document | None:
        """What can be read of the first part of ``data``; None where the format needs it whole."""
        end = data.rfind(b"\n", 0, BEGINNING) + 1 or BEGINNING
        try:
            document = self._document(data[:end], name)
        except FileError:
            return None
        document.transcript.broken = None
        document.rows, document.partial = flatten(document.transcript), True
        return document

    def _document(self, data: bytes, name: str) -> Document:
        transcript = opening.open_bytes(data, name, self.encoding)
        return Document(
            transcript=transcript,
            rows=Rows(),
            name=name,
            key=DocumentId("", ""),
            path=self.path,
            encoding=self.encoding,
            source=transcript.language or "",
            guess=transcript.language or "",
            target=self.target,
            asked=bool(self.target),
        )

    def _corrected(self, document: Document, key: DocumentId) -> Document:
        kept = corrections.corrected(document.transcript, key)
        document.key, document.transcript = key, kept.transcript
        document.correcting, document.problem = kept.correcting, kept.problem
        document.rows = flatten(document.transcript)
        return document
