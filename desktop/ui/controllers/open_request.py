"""What a window is to open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.document import Document
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.support.job import Job


@dataclass(frozen=True)
class OpenRequest(Request):
    """A file or a text, and the language ``target`` to translate it into ("": the usual one)."""

    target: str = ""

    def open(self, documents: Documents, job: Job) -> Iterator[Document]:
        """Read it; of a large file the beginning comes first (``Document.partial``). Raises
        `FileError`."""
        for document in documents.read(self, job, beginning=True):
            if self.target:
                document.target, document.asked = self.target, True
            yield document
