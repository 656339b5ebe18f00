"""What a window shows: one transcript, where it came from, and the languages chosen for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.domain.errors import EnfaceError, Malformed
from desktop.domain.rows import Rows, flatten
from desktop.domain.transcript import Transcript
from desktop.services import corrections, opening
from desktop.services.corrections import Correcting
from desktop.services.job import Job
from desktop.services.shelf import Key


@dataclass(slots=True)
class Document:
    """``path`` is None for a pasted text. ``source`` is the language chosen, ``guess`` the one that
    was guessed; ``target`` "" means no translation; ``asked``: the person named the target.
    ``private``: nothing of it is to be remembered. ``correcting`` holds what the person has put
    right, unless that could not be read (``problem``)."""

    transcript: Transcript
    rows: Rows
    name: str
    key: Key
    path: Path | None = None
    encoding: str | None = None
    source: str = ""
    guess: str = ""
    target: str = ""
    engine: str = ""
    private: bool = False
    asked: bool = False
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

    def open(self, job: Job) -> Document:
        """Read it, with what the person has put right before; in a thread of its own.

        Raises `FileError`.
        """
        if self.path is not None:
            data, name = opening.read(self.path), opening.name_of(self.path)
        else:
            data, name = self.data, self.name
        transcript = opening.open_bytes(data, name, self.encoding)
        job.check()
        document = Document(
            transcript=transcript,
            rows=Rows(),
            name=name,
            path=self.path,
            encoding=self.encoding,
            source=transcript.language or "",
            guess=transcript.language or "",
            target=self.target,
            asked=bool(self.target),
            key=Key.of(data, self.path),
        )
        try:
            shelf = corrections.shelf(paths.data_dir() / "corrections")
            document.correcting = Correcting(transcript, shelf, document.key)
            document.transcript = document.correcting.transcript
        except Malformed as error:
            document.problem = error
        document.rows = flatten(document.transcript)
        return document
