"""What a person did to documents, kept beside the files and never in them: one journal each.

A journal is a text file of JSON lines that only grows (see `desktop.domain.journal`), named after
the content and the path of its document: the content finds it again where the file has moved, the
path where the file has changed. Each line begins with its line end and is written at once, so that
nothing is written over, whatever another process does; a line that was cut off is passed over.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop import paths
from desktop.domain.comparison import Comparison
from desktop.domain.document import DocumentId
from desktop.domain.errors import CannotWrite, DamagedAdditions
from desktop.domain.journal import Event
from desktop.domain.reasons import Fault, reason_of
from desktop.services.personal import comparisons, first_version
from desktop.services.personal.naming import file_name, files_of
from desktop.support import locks
from desktop.support.files import remove_files, sync_folder, write_private
from desktop.support.kept import Damaged, parse, read_bytes
from desktop.support.patience import PATIENCE, within

SCHEMA = "enface-journal/1"
_LIMIT = 64_000_000  # bytes of a journal that are read
_LINE = 1_000_000  # characters of one event


def document_id(data: bytes, path: Path | None) -> DocumentId:
    """The id of a document that is ``data`` and came from ``path``."""
    return id_with_digest(hashlib.sha256(data).hexdigest(), path)


def id_with_digest(content: str, path: Path | None) -> DocumentId:
    """The id of a document that came from ``path``; its bytes have the SHA-256 ``content``."""
    return DocumentId(content, "" if path is None else os.path.abspath(path))


class Journals:
    """All journals, in ``folder``; made when the first is written. ``earlier``: the folder
    where Enface 0.1 kept corrections and bookmarks, which are taken over."""

    def __init__(self, folder: Path | None = None, earlier: Path | None = None) -> None:
        self._folder = folder or paths.data_dir() / "journals"
        self._earlier = earlier or paths.data_dir()

    def open(self, key: DocumentId, brought: Sequence[Event] = ()) -> JournalFile:
        """The journal of the document ``key``, which need not be there yet: then the events that a
        copy has ``brought`` stand in it."""
        try:
            earlier = brought or first_version.events(self._earlier, key)
            return JournalFile(self._folder, key, earlier)
        except DamagedAdditions as error:
            return JournalFile(self._folder, key, problem=error)

    def path(self, key: DocumentId) -> Path:
        """Where the journal of the document ``key`` lies, or will."""
        return self._folder / file_name(key, "jsonl")

    def has(self, key: DocumentId) -> bool:
        """Whether there is a journal of the document ``key``."""
        return bool(files_of(self._folder, key, "jsonl"))

    def comparison(self, key: DocumentId) -> Comparison | None:
        """The other text that was put beside the document ``key``; None where there is none."""
        return comparisons.load(self._folder, key)

    def keep_comparison(self, key: DocumentId, comparison: Comparison | None) -> None:
        """Let ``comparison`` be beside the document ``key`` when it is opened again; None: nothing
        more. Raises `CannotWrite`."""
        if comparison is not None:
            comparisons.save(self._folder, key, comparison)
        elif left := comparisons.remove(self._folder, key):
            raise CannotWrite(name=left[0].name, reason=Fault.IN_USE)

    def forget(self, key: DocumentId) -> list[Path]:
        """Remove all that was kept of a document; the files that could not be removed."""
        left = comparisons.remove(self._folder, key)
        for path in (
            *files_of(self._folder, key, "jsonl"),
            *first_version.files(self._earlier, key),
        ):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                left.append(path)
        return left

    def clear(self) -> list[Path]:
        """Remove all journals; the files that could not be removed."""
        folders = [self._folder, *first_version.folders(self._earlier)]
        return [path for folder in folders for path in remove_files(folder)]


class JournalFile:
    """One journal on disk, a `desktop.domain.journal.Store`.

    ``problem`` is set where lines of it could not be read; they stay in the file. ``earlier`` are
    the events that Enface 0.1 left behind: used, and written, where there is no journal yet.
    """

    def __init__(
        self,
        folder: Path,
        key: DocumentId,
        earlier: Sequence[Event] = (),
        problem: DamagedAdditions | None = None,
    ) -> None:
        self._folder, self._key, self._earlier = folder, key, list(earlier)
        self._read_to = self._end = 0  # bytes: of what was understood, and of what was there
        self.problem = problem

    @property
    def path(self) -> Path:
        """Where the journal lies, or will."""
        return self._folder / file_name(self._key, "jsonl")

    def load(self) -> list[Event]:
        """The events that are there now. Writes nothing."""
        path = self._standing()
        if path is None:
            return list(self._earlier)
        return self._new_events(path)

    def take_over(self, events: Sequence[Event]) -> None:
        """Add those of ``events`` that are not here yet: somebody worked on in a copy. Raises
        `CannotWrite`."""
        here = {json.dumps(event, sort_keys=True) for event in self.load()}
        new = [event for event in events if json.dumps(event, sort_keys=True) not in here]
        self._read_to = 0  # all of it is still to be given to whoever asks
        if new and self._standing() is not None:
            with self.alone():
                for event in new:
                    self.append(event)
            self._read_to = 0

    def news(self) -> list[Event]:
        """The events that came since the last look. Writes nothing and waits for nobody. Raises
        `CannotWrite`."""
        try:
            path = self._standing()
            return [] if path is None else self._new_events(path)
        except OSError as error:
            raise CannotWrite(name=self.path.name, reason=reason_of(error)) from error

    @contextmanager
    def alone(self) -> Iterator[list[Event]]:
        """Keep all others from adding events; gives those that came since the last look."""
        try:
            with locks.alone(self._folder / "journals"):  # one for all: files change their names
                self._settle()
                yield self._new_events(self.path)
        except OSError as error:
            raise CannotWrite(name=self.path.name, reason=reason_of(error)) from error

    def append(self, event: Event) -> None:
        """Add an event; it is on the disk when this returns. Raises `CannotWrite`."""
        line = b"\n" + json.dumps(event, ensure_ascii=False).encode("utf-8", "surrogatepass")
        if len(line) > _LINE:
            raise CannotWrite(name=self.path.name, reason=Fault.TOO_LARGE)
        try:
            self._write(line)
        except OSError as error:
            raise CannotWrite(name=self.path.name, reason=reason_of(error)) from error

    def new_id(self) -> str:
        """A random id: two processes never make the same."""
        return secrets.token_hex(8)

    def _write(self, line: bytes) -> None:
        if not self.path.exists():
            self._begin([])
        with self.path.open("ab", buffering=0) as file:
            start = os.fstat(file.fileno()).st_size
            end = start + len(line)
            try:
                if file.write(line) != len(line):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.fsync(file.fileno())
            except BaseException:
                with suppress(OSError):
                    if os.fstat(file.fileno()).st_size <= end:  # else somebody wrote after it
                        file.truncate(start)
                raise
        if start == self._end:  # else it is read once more, after what others wrote meanwhile
            self._read_to = self._end = end

    def _begin(self, events: Sequence[Event]) -> None:
        head = {"schema": SCHEMA, "path": self._key.path, "content": self._key.content}
        lines = [json.dumps(each, ensure_ascii=False) for each in (head, *events)]
        data = ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")
        write_private(self.path, data)

    # -- finding ---------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Let the journal lie where it belongs: the file has moved or changed since, or Enface 0.1
        kept it in other files."""
        standing = self._standing()
        if standing == self.path:
            return
        if standing is None:
            if self._earlier:
                self._begin(self._earlier)
                self._read_to = self._end = self.path.stat().st_size
            return
        path = _path_in(standing)
        if path == self._key.path or not within(PATIENCE, lambda: os.path.exists(path), True):
            os.replace(standing, self.path)
        else:  # a copy of a file that is still there: from now on each has its own journal
            write_private(self.path, standing.read_bytes())
        sync_folder(self._folder)

    def _standing(self) -> Path | None:
        if self.path.is_file():
            return self.path
        return next(iter(files_of(self._folder, self._key, "jsonl")), None)

    # -- reading ---------------------------------------------------------------------------------

    def _new_events(self, path: Path) -> list[Event]:
        try:
            if path.stat().st_size < self._read_to:  # another file: what is the same is passed over
                self._read_to = 0
            data = read_bytes(path, _LIMIT, self._read_to)
        except FileNotFoundError:
            return []
        except Damaged:
            self.problem = DamagedAdditions(name=str(path))
            return []
        self._end = self._read_to + len(data)
        *lines, last = data.split(b"\n")
        if _event(last) is None:
            self._read_to = self._end - len(last)  # it is being written, or was cut off
        else:
            self._read_to = self._end
            lines.append(last)
        events = []
        for line in lines:
            event = _event(line)
            if event is None and line.endswith(b"}"):
                self.problem = DamagedAdditions(name=str(path))
            elif event is not None and "schema" not in event:
                events.append(event)
        return events


def _event(line: bytes) -> Event | None:
    """The event in a line; None where it is none."""
    try:
        event = parse(line[:_LINE]) if line.strip() else {"schema": ""}
    except Damaged:
        return None
    return event if isinstance(event, dict) else None


def _path_in(journal: Path) -> str:
    """The path of the document that a journal belongs to; "" where it does not say."""
    try:
        head = _event(read_bytes(journal, _LIMIT).partition(b"\n")[0]) or {}
    except Damaged:
        return ""
    path = head.get("path")
    return path if isinstance(path, str) else ""
