"""A library, and transcripts to put into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.importing import Outcome, add
from desktop.services.library.searching import Search
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.opening import open_text
from desktop.services.reading.readers import Readers
from desktop.support.job import Job

Put = Callable[..., Path]


@pytest.fixture
def file() -> Iterator[LibraryFile]:
    file = LibraryFile()
    yield file
    file.close()


@pytest.fixture
def search(file: LibraryFile) -> Search:
    return Search(file)


@pytest.fixture
def put(file: LibraryFile) -> Put:
    """Puts a text into the library, as if it had been read from a file."""

    def put(name: str, text: str, date: str = "", language: str = "en") -> Path:
        transcript = open_text(text)
        transcript.title, transcript.date, transcript.language = name, date, language
        path = Path("/texts", f"{name}.txt")
        file.put(path, Stamp(len(text), 1), name, transcript)
        return path

    return put


@pytest.fixture
def documents() -> Iterator[Documents]:
    documents = Documents(Journals(), Readers())
    yield documents
    documents.close()


@pytest.fixture
def take_in(file: LibraryFile, documents: Documents) -> Callable[..., Outcome]:
    """Adds files and folders to the library."""

    def take_in(*paths: Path, job: Job | None = None) -> Outcome:
        return add(paths, file, documents, job or Job())

    return take_in
