"""Documents: the one way to open a file or a text, with what the person did to it before."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from desktop.domain.document import Document, DocumentId
from desktop.domain.errors import CannotWrite, SourceChanged, Unreadable
from desktop.domain.journal import Event, InMemory
from desktop.domain.reasons import reason_of
from desktop.domain.transcript import Transcript
from desktop.services.personal import copies
from desktop.services.personal.copies import Copy
from desktop.services.personal.journals import Journals, id_with_digest
from desktop.services.reading import files
from desktop.services.reading.readers import Readers, Request
from desktop.support.files import is_original
from desktop.support.job import Job

_Key = tuple[DocumentId, str | None]  # the document, and the encoding it was read in


class Documents:
    """The documents that are shown in this process: one object a file, however many windows show
    it. Any thread may ask."""

    def __init__(self, journals: Journals, readers: Readers) -> None:
        self.journals, self._readers = journals, readers
        self._lock = threading.Lock()
        self._read: set[Path] = set()
        self._shown: dict[_Key, tuple[Document, int]] = {}  # how many windows show it
        self._readings = 0  # under way

    def read(self, request: Request, job: Job, *, beginning: bool = False) -> Iterator[Document]:
        """Read what ``request`` names, as the person left it: the document that is shown already,
        where there is one. With ``beginning`` that of a large file comes first
        (``Document.partial``).

        Raises a `FileError`, and `Cancelled` where ``job`` is stopped.
        """
        if request.path is not None:
            with self._lock:
                self._read.add(Path(os.path.abspath(request.path)))
        with self._under_way():
            yield from self._read_all(request, job, beginning)

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        with self._lock:
            self._readings += 1
        try:
            yield
        finally:
            with self._lock:
                self._readings -= 1

    @property
    def reading(self) -> bool:
        """Whether a file is being read at this moment."""
        with self._lock:
            return self._readings > 0

    def _read_all(self, request: Request, job: Job, beginning: bool) -> Iterator[Document]:
        copy, inner = None, request
        if request.path is not None and copies.is_copy(request.path):
            copy = _copy_at(request.path)
            inner = Request(None, copy.data, copy.name, request.encoding or copy.encoding)
        for reading in self._readers.read(inner, job, beginning=beginning):
            key = id_with_digest(reading.digest, request.path)
            if reading.digest:
                yield self._document(reading.transcript, key, inner.called, copy)
            else:
                document = Document(reading.transcript, key, InMemory(), name=request.called)
                document.partial = True
                yield document

    def expand(self, paths: Iterable[Path], job: Job) -> list[Path]:
        """The files in ``paths``: a folder stands for those in it. Raises as `read`."""
        return self._readers.expand(paths, job)

    def missing(self, paths: Iterable[Path], job: Job) -> list[Path]:
        """Which of ``paths`` are not there. Raises as `read`."""
        return self._readers.missing(paths, job)

    def has_read(self, path: Path) -> bool:
        """Whether ``path`` is a file that was read here, by any path or link: nothing is ever
        written there."""
        with self._lock:
            return is_original(path, self._read)

    def keeping(self, count: int) -> AbstractContextManager[None]:
        """Meanwhile files are read one after the other, up to ``count`` at the same time or each by
        the next of so many processes."""
        return self._readers.keeping(count)

    def prepare(self, count: int = 1) -> None:
        """So many files will be read soon: be ready for them."""
        self._readers.prepare(count)

    def close(self) -> None:
        """Nothing more will be read."""
        self._readers.close()

    def copy_of(self, document: Document) -> Copy:
        """All of ``document``, for another computer. Raises `SourceChanged` where the file is no
        longer as it was read, and a `FileError`."""
        path = Path(document.path)
        brought: Sequence[Event] = ()
        if copies.is_copy(path):
            kept = _copy_at(path)
            data, name, encoding, brought = kept.data, kept.name, kept.encoding, kept.events
        else:
            data, name, encoding = files.read(path), path.name, document.source.encoding
        if hashlib.sha256(data).hexdigest() != document.key.content:
            raise SourceChanged(name=name)
        events = self.journals.open(document.key, brought).load()
        return Copy(name, data, encoding, events, document.comparison)

    def _document(
        self, source: Transcript, key: DocumentId, name: str, copy: Copy | None
    ) -> Document:
        """``Document.problem`` says why, where what the person did could not be read."""
        with self._lock:
            shown = self._shown.get((key, source.encoding))
        return shown[0] if shown is not None else self._replayed(source, key, name, copy)

    def show(self, document: Document) -> Document:
        """A window shows ``document`` from now on: or the same one that another window shows."""
        if document.partial:
            return document
        with self._lock:
            standing, windows = self._shown.get(_key(document), (document, 0))
            self._shown[_key(document)] = standing, windows + 1
            return standing

    def is_private(self, key: DocumentId) -> bool:
        """Whether a private window shows the document ``key``, in whatever encoding."""
        with self._lock:
            shown = [each for (of, _), (each, _) in self._shown.items() if of == key]
        return any(document.private for document in shown)

    def leave(self, document: Document) -> None:
        """A window shows ``document`` no more."""
        with self._lock:
            standing, windows = self._shown.pop(_key(document), (document, 1))
            if windows > 1:
                self._shown[_key(document)] = standing, windows - 1

    def size_shown(self) -> int:
        """How many turns and paragraphs the windows show together."""
        with self._lock:
            shown = [document.contents for document, _ in self._shown.values()]
        return sum(len(contents.turns) + len(contents.rows) for contents in shown)

    def _replayed(
        self, source: Transcript, key: DocumentId, name: str, copy: Copy | None
    ) -> Document:
        store = self.journals.open(key, copy.events if copy is not None else ())
        document = Document(source, key, store, name=name)
        comparison = self.journals.comparison(key)
        if comparison is None and copy is not None:
            comparison = copy.comparison
        if comparison is not None and comparison.fits(source):
            document.compare(comparison)
        try:
            if copy is not None:
                store.take_over(copy.events)
            document.journal.replay(store.load())
            document.problem = store.problem
        except CannotWrite as error:
            document.problem = error
        except OSError as error:
            document.problem = Unreadable(name=str(store.path), reason=reason_of(error))
        document.contents.overview()  # here, so that the window need not find it out
        return document


def _key(document: Document) -> _Key:
    return document.key, document.source.encoding


def _copy_at(path: Path) -> Copy:
    return copies.unpack(files.read(path), files.name_of(path))
