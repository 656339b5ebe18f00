"""What a window shows: one transcript, where it came from, and the languages chosen for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.rows import Rows, flatten
from desktop.domain.transcript import Transcript
from desktop.services import opening
from desktop.services.job import Job


@dataclass(slots=True)
class Document:
    """``path`` is None for a pasted text. ``source`` is the language chosen, ``guess`` the one that
    was guessed; ``target`` "" means no translation; ``asked``: the person named the target.
    ``private``: nothing of it is to be remembered."""

    transcript: Transcript
    rows: Rows
    name: str
    path: Path | None = None
    encoding: str | None = None
    source: str = ""
    guess: str = ""
    target: str = ""
    engine: str = ""
    private: bool = False
    asked: bool = False

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
        """Read it; in a thread of its own. Raises `FileError`."""
        if self.path is not None:
            transcript = opening.open_file(self.path, self.encoding)
        else:
            transcript = opening.open_bytes(self.data, self.name, self.encoding)
        job.check()
        language = transcript.language or ""
        return Document(
            transcript=transcript,
            rows=flatten(transcript),
            name=self.path.name if self.path is not None else self.name,
            path=self.path,
            encoding=self.encoding,
            source=language,
            guess=language,
            target=self.target,
            asked=bool(self.target),
        )
