"""Putting files and folders into the library, and looking at them again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile
from pathlib import Path

from desktop.domain.document import Document
from desktop.domain.errors import (
    Denied,
    EnfaceError,
    FileError,
    LibraryCleared,
    Missing,
    ReadingStopped,
    Unreadable,
)
from desktop.domain.journal import InMemory
from desktop.services.library.beside import of_document
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.personal import copies
from desktop.services.personal.journals import Journals, id_with_digest
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.services.translation.memory import Memory
from desktop.support.files import digest
from desktop.support.job import Job

_READY = 2  # processes: while one is done with a file, the other is ready for the next
_PASSING = (Denied, Missing, ReadingStopped, Unreadable)  # the same file may be read next time
_MANY = 200  # files read: after so many the index is tidied up


@dataclass(slots=True)
class Outcome:
    """What became of the files: how many were ``read``, were there ``unchanged``, had ``moved``;
    which are ``gone``, and why which ``failed``. In the order in which they were met. ``away`` are
    folders that are not there now, each with the number of transcripts that are listed in it; these
    are not among those ``gone``. How many are ``left_out``, because the person took them off the
    list."""

    read: int = 0
    unchanged: int = 0
    moved: int = 0
    left_out: int = 0
    gone: list[Path] = field(default_factory=list)
    away: dict[Path, int] = field(default_factory=dict)
    failed: list[tuple[Path, EnfaceError]] = field(default_factory=list)


def add(
    paths: Iterable[Path],
    library: LibraryFile,
    documents: Documents,
    job: Job,
    memory: Memory | None = None,
    targets: Mapping[str, str] | None = None,
    *,
    as_roots: bool = True,
) -> Outcome:
    """Put the files in ``paths`` into the library; of a folder all that can be opened. What is
    there already, and has not changed, is not read again; a file that has moved is known by its
    content. One that cannot be read is noted, with the reason. Each is safe before the next one is
    read: whatever ends the work, it goes on from there the next time, and at most the one file that
    was being read is read again. Translations come from the ``memory``, into the language that
    ``targets`` has for that of a text, else into any.

    Of a document that a private window shows, only the text as it was read comes in; what stood in
    the library of the same text before stays.

    What the person took off the list is left out, but where ``paths`` name that very file. With
    ``as_roots``, all ``paths`` are looked at again when the person looks again.

    Raises `KeptFileUnusable` and `CannotWrite` about the library, `LibraryCleared`, `Cancelled`.
    """
    work = _Import(library, documents, job, memory, targets or {})
    return work.add([Path(os.path.abspath(path)) for path in paths], as_roots)


def update(
    document: Document,
    library: LibraryFile,
    journals: Journals,
    memory: Memory | None = None,
    targets: Mapping[str, str] | None = None,
) -> bool:
    """Let the library hold ``document`` as it is now: translated, or changed by the person. Whether
    it does: not where it is private, not in the library, or where the library had another file at
    its path. Raises `KeptFileUnusable`, `CannotWrite`."""
    if document.private or document.partial or not document.path:
        return False
    path = Path(document.path)
    entry = library.entry(path)
    if entry is None or entry.digest != document.key.content:
        return False
    stamp = _stamp_of(entry.stamp, path, entry.digest, journals)
    transcript, beside = of_document(document, memory, targets)
    if library.holds(path, stamp, beside):
        return True
    library.put(path, stamp, entry.digest, transcript, beside, again=True)
    return True


class _Import:
    def __init__(
        self,
        library: LibraryFile,
        documents: Documents,
        job: Job,
        memory: Memory | None,
        targets: Mapping[str, str],
    ) -> None:
        self._library, self._documents, self._job = library, documents, job
        self._memory, self._targets = memory, targets
        self._outcome = Outcome()
        self._there = library.stamps()
        self._roots_before = frozenset(library.roots())
        self._new_names: frozenset[str] = frozenset()

    def add(self, roots: list[Path], as_roots: bool) -> Outcome:
        candidates = self._documents.expand(roots, self._job)
        there = [path for path in roots if os.path.lexists(path)]
        self._library.add_roots(there if as_roots else [])
        candidates = self._not_left_out(candidates, roots)
        new = [path for path in candidates if not self._is_unchanged(path)]
        self._new_names = frozenset(path.name for path in new)
        self._outcome.unchanged = len(candidates) - len(new)
        with self._documents.keeping(_READY):
            self._documents.prepare(min(_READY, len(new)))
            for done, path in enumerate(new, self._outcome.unchanged + 1):
                self._job.check()
                self._take_in(path)
                self._require_not_cleared()
                self._job.report(done, len(candidates))
        self._note_gone(roots)
        self._require_not_cleared()
        if self._outcome.read > _MANY:
            self._library.tidy()
        return self._outcome

    def _require_not_cleared(self) -> None:
        if self._library.is_cleared():
            raise LibraryCleared

    def _not_left_out(self, candidates: list[Path], named: list[Path]) -> list[Path]:
        left_out = self._library.left_out()
        if again := left_out.intersection(named):
            self._library.take_in_again(again)
        left_out -= again
        kept = [path for path in candidates if path not in left_out]
        self._outcome.left_out = len(candidates) - len(kept)
        return kept

    def _is_unchanged(self, path: Path) -> bool:
        self._job.check()
        stamp, content, trouble = self._there.get(path, (None, "", None))
        if stamp is None or isinstance(trouble, _PASSING):
            return False
        return stamp == _stamp(path, content, self._documents.journals)

    def _take_in(self, path: Path) -> None:
        stamp, content, _ = self._there.get(path, (None, "", None))
        now = _stamp(path, content, self._documents.journals)
        if self._is_moved(path, now):
            self._outcome.moved += 1
        elif stamp is not None and content and _only_touched(path, content, stamp, now):
            self._library.restamp(path, now)
            self._outcome.unchanged += 1
        else:
            self._read(path, now)

    def _is_moved(self, path: Path, stamp: Stamp) -> bool:
        """Whether it is a file of the library that lay elsewhere; it is listed here then. One that
        could not be read is tried again."""
        if path in self._there:
            return False
        lost = [e for e in self._library.entries_of_size(stamp.size) if not e.path.exists()]
        lost.sort(key=lambda e: (-_common_end(e.path, path), e.path.name in self._new_names))
        content = _digest(path) if any(entry.digest for entry in lost) else ""
        for entry in lost:
            if content and entry.digest == content:
                now = _stamp(path, content, self._documents.journals)
                self._library.restamp(entry.path, now, now_at=path)
                return entry.trouble is None
        return False

    def _read(self, path: Path, stamp: Stamp) -> None:
        reading = Job()
        try:
            with self._job.interrupting(reading.cancel):
                # It is stored while the process that read it still ends.
                for document in self._documents.read(Request(path), reading):
                    self._store(path, stamp, document)
        except FileError as error:
            self._note(path, stamp, error)

    def _store(self, path: Path, stamp: Stamp, document: Document) -> None:
        content = document.key.content
        if copies.is_copy(path) or path.is_dir():
            content = _digest(path)
        stamp = _stamp_of(stamp, path, content, self._documents.journals)
        if self._documents.is_private(document.key):
            if content and self._there.get(path, (None, "", None))[1] == content:
                self._outcome.unchanged += 1
                return
            document = Document(document.source, document.key, InMemory())
            stamp = Stamp(stamp.size, stamp.changed)  # it is read again when it is not private
        transcript, beside = of_document(document, self._memory, self._targets)
        self._library.put(path, stamp, content, transcript, beside)
        self._outcome.read += 1

    def _note(self, path: Path, stamp: Stamp, error: FileError) -> None:
        if not isinstance(error, Missing):
            content = "" if isinstance(error, _PASSING) or path.is_dir() else _digest(path)
            stamp = _stamp_of(stamp, path, content, self._documents.journals)
            self._library.put_trouble(path, stamp, error, content)
        elif path in self._there:
            return  # `_note_gone` tells it
        elif path in self._roots_before or any(path in each.parents for each in self._there):
            self._outcome.away[path] = 0  # `_note_gone` counts what is listed in it
            return
        self._outcome.failed.append((path, error))

    def _note_gone(self, roots: list[Path]) -> None:
        """Note which transcripts in ``roots`` are not there any more, all in a folder that is not
        there together."""
        folders, away = frozenset(roots), self._outcome.away
        is_there = cache(os.path.lexists)
        for entry in self._library.entries():
            way = [entry.path, *entry.path.parents]
            root = next((at for at, place in enumerate(way) if place in folders), None)
            if root is None or os.path.lexists(entry.path):
                continue
            folder = next((place for place in way[root:0:-1] if not is_there(place)), None)
            if folder is None:
                self._outcome.gone.append(entry.path)
            else:
                away[folder] = away.get(folder, 0) + 1


def _common_end(path: Path, other: Path) -> int:
    """How many parts at their ends two paths have in common."""
    pairs = zip(reversed(path.parts), reversed(other.parts), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _only_touched(path: Path, content: str, before: Stamp, now: Stamp) -> bool:
    """Whether nothing changed but the time at which the file was written last."""
    same = before.size == now.size and before.journal == now.journal
    return same and _digest(path) == content


def _stamp(path: Path, content: str, journals: Journals) -> Stamp:
    """The stamp of the file at ``path``; ``content`` is its digest, "" where none is known. All
    zero where it cannot be looked at: reading tells why."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return Stamp(0, 0)
    return _stamp_of(Stamp(status.st_size, status.st_mtime_ns), path, content, journals)


def _stamp_of(stamp: Stamp, path: Path, content: str, journals: Journals) -> Stamp:
    try:
        status = journals.path(id_with_digest(content, path)).stat()
    except OSError:
        return Stamp(stamp.size, stamp.changed)
    return Stamp(stamp.size, stamp.changed, status.st_mtime_ns)


def _digest(path: Path) -> str:
    """The SHA-256 of the file; "" where it is a folder, or cannot be read."""
    try:
        return digest(path)
    except OSError:
        return ""
