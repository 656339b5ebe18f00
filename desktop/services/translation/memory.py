"""The translation memory: every translation ever made here, so that none is made twice.

One SQLite file (`memoryfile`), shared by all processes of this person. What an engine made is found
by the segment and by all that changes the output (the `Variant`); what a person accepted is found
by the segment and the languages.

Nothing that happens to the file stops the reading, and nothing is lost without a word. What cannot
be written (another process has locked the file, the disk is full, nobody may write there) is kept
back: it counts as remembered at once, and is written as soon as that is possible. A damaged file is
set aside under a name that Enface never deletes. A file of a newer version is read, not written.
All of this is told (`Memory.notices`, `Memory.listen`).
"""

from __future__ import annotations

import math
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from desktop.domain import doubts
from desktop.domain.errors import (
    EnfaceError,
    MemoryDamaged,
    MemoryLocked,
    MemoryNewer,
    MemoryOff,
)
from desktop.domain.memory import HumanOrigin, MachineOrigin, Match, Unit
from desktop.domain.reasons import Fault, Reason, reason_of
from desktop.domain.translation import Translation
from desktop.services.translation import memoryfile
from desktop.services.translation.kept_back import KeptBack, KeptMachine
from desktop.services.translation.memoryfile import (
    HumanKey,
    HumanRow,
    MachineRow,
    MemoryFile,
    Newer,
    Variant,
    hash_of,
)

T = TypeVar("T")
_TROUBLE = (sqlite3.Error, OSError)
MEGABYTE = 1_000_000  # bytes
LONGEST = 2_000  # characters: only the same text is like a longer one
_ALIKE = 200  # segments whose translations are fetched for one look-up
_ROOM = 0.9  # of the limit: as much is left when the oldest rows have gone
_TOO_LARGE = 1.05  # times the limit: a file that gives its free space back
_SLICE = 500  # rows in one transaction of the upkeep
_PAUSE = 0.02  # seconds between two such transactions: other processes come in there
_CHECKED = 1_000  # rows added until the size is looked at again


@dataclass(frozen=True, slots=True)
class Waits:
    """Seconds. How long another process is waited for by ``put``, ``upkeep`` and ``last`` (by
    `Memory.forget`, `Memory.clear` and `Memory.close`); how long it may keep the file locked until
    that is told (``lasting``). The next try comes after ``retry``, then after twice as long each
    time, up to ``most``."""

    put: float = 0.25
    upkeep: float = 1.0
    last: float = 2.0
    lasting: float = 5.0
    retry: float = 0.5
    most: float = 30.0


_WAITS = Waits()


class Size(NamedTuple):
    """How much is remembered: ``segments``, and the ``bytes`` they take in the file."""

    segments: int
    bytes: int


class Memory:
    """Gets, puts, looks up and forgets translations; any thread may. ``path`` None: "do not
    remember", all is kept in this object alone.

    The file takes up to ``limit`` bytes (None: any number). Beyond it, what engines made and what
    was used the longest ago goes first; what people accepted stays. No method raises because of the
    file; see ``notices``. All may wait for a disk: none is for the thread of a window.
    """

    def __init__(self, path: Path | None, limit: int | None = None, waits: Waits = _WAITS) -> None:
        self._waits = waits
        self._listeners: list[Callable[[EnfaceError | None], object]] = []
        self._path, self._limit = path, limit
        self._state = threading.Lock()  # holds what follows, up to the empty line
        self._waiting = KeptBack()
        self._to_make_again: set[tuple[bytes, bytes]] = set()
        self._thread: threading.Thread | None = None
        self._more_to_do = False
        self._added = 0  # rows, since the size was looked at

        self._reading, self._writing = threading.Lock(), threading.Lock()  # hold these:
        self._reader: MemoryFile | None = None
        self._writer: MemoryFile | None = None
        self._read_anew = False  # the file may have been opened while it could not be written
        # When the next try is due, as `time.monotonic` counts.
        self._next_read = self._next_write = 0.0
        self._delay = self._failing_since = 0.0
        self._trouble: EnfaceError | None = None  # that lasts, and was told
        self._told: set[type[EnfaceError]] = set()
        self._damaged: list[EnfaceError] = []
        self._reason: Reason = Fault.IN_USE  # why the last try to write failed
        self._times_cleared: int | None = None  # by any process, as last seen
        self._cleared_before: int | None = None  # the same, when the first of what waits came
        self._untidy = False
        self._oldest: list[tuple[int, int]] = []  # rows that must go
        self._closing = threading.Event()

    def listen(self, listener: Callable[[EnfaceError | None], object]) -> None:
        """Have ``listener`` called, in whatever thread, with each of `notices` as it comes; with
        None when what was kept back has been saved after all."""
        self._listeners.append(listener)

    @property
    def notices(self) -> list[EnfaceError]:
        """What the person is to be told: files that were set aside, and why nothing can be saved
        at present."""
        return [*self._damaged, *([self._trouble] if self._trouble else [])]

    @property
    def unsaved(self) -> int:
        """How many translations are kept back."""
        if self._path is None:
            return 0
        with self._state:
            human = sum(1 for row in self._waiting.human.values() if row is not None)
            return len(self._waiting.machine) + human

    @property
    def reason(self) -> Reason:
        """Why they are kept back."""
        return self._reason

    # -- what engines made ------------------------------------------------------------------------

    def get_many(self, texts: Collection[str], variant: Variant) -> dict[str, Translation]:
        """Those of ``texts`` (segments, spaces around them do not count) that are known. What was
        made by earlier rules is taken over where the present ones have nothing against it."""
        left = {text: hash_of(text) for text in texts}
        known = self._get(left, variant)
        which = variant.key
        with self._state:
            again = {key for key, variant_key in self._to_make_again if variant_key == which}
        for rules in range(variant.rules - 1, 0, -1):
            left = {t: key for t, key in left.items() if t not in known and key not in again}
            old = self._get(left, replace(variant, rules=rules)) if left else {}
            good = {text: each for text, each in old.items() if _stands(text, each, variant)}
            self.put_many(good, variant)
            known |= good
        return known

    def _get(self, keys: Mapping[str, bytes], variant: Variant) -> dict[str, Translation]:
        """Those of the texts in ``keys`` (with their hashes) that are known under ``variant``."""
        which = variant.key
        rows: dict[bytes, MachineRow] = {}
        to_read = {key: text for text, key in keys.items()}
        with self._state:
            if self._waiting or self._to_make_again:
                for key in list(to_read):
                    if (waiting := self._waiting.machine.get((key, which))) is not None:
                        rows[key] = waiting.row
                    elif not self._waiting.hides(key) and (key, which) not in self._to_make_again:
                        continue
                    del to_read[key]
        if to_read:
            nothing: dict[bytes, MachineRow] = {}
            read = self._read(lambda file: file.get(list(to_read), variant), nothing)
            self._note_used(to_read, variant, read)
            rows |= read
        return {text: _translation(rows[key]) for text, key in keys.items() if key in rows}

    def _note_used(
        self, texts: Mapping[bytes, str], variant: Variant, rows: Mapping[bytes, MachineRow]
    ) -> None:
        """Have it noted that ``rows`` were asked for today, and which of ``texts`` they belong
        to."""
        day, which = memoryfile.today(), variant.key
        used = [key for key, row in rows.items() if row.used != day]
        if used:
            with self._state:
                self._waiting.used |= {(key, which): (texts[key].strip(), variant) for key in used}
            self._wake()

    def put_many(self, translations: Mapping[str, Translation], variant: Variant) -> None:
        """Remember ``translations`` (by segment). On return they are safe from a kill, or kept
        back."""
        if not translations:
            return
        which, day = variant.key, memoryfile.today()
        with self._state:
            for text, translation in translations.items():
                key = hash_of(text)
                row = MachineRow(translation.text, "\n".join(map(str, translation.doubts)), day)
                self._waiting.machine[key, which] = KeptMachine(text.strip(), variant, row)
                self._to_make_again.discard((key, which))
            self._added += len(translations)
            check = self._added >= _CHECKED
        self._save(self._waits.put)
        if check:
            self._wake()

    def make_again(self, texts: Iterable[str], variant: Variant) -> None:
        """From now on `get_many` does not know ``texts`` under ``variant``, until `put_many` brings
        them. Waits for nothing. The file keeps what it has until then: where no translation comes
        there is still the old one."""
        which = variant.key
        with self._state:
            for text in texts:
                self._to_make_again.add((hash_of(text), which))
                self._waiting.machine.pop((hash_of(text), which), None)

    # -- what people accepted ---------------------------------------------------------------------

    def put_human(
        self, text: str, translation: str, source: str, target: str, origin: HumanOrigin
    ) -> None:
        """Remember ``translation`` as what a person accepted for the segment ``text``. It replaces
        what was accepted for it in the same document. On return it is on the disk, or kept back."""
        row = HumanRow(text.strip(), translation.strip(), origin.who, origin.when)
        with self._state:
            self._waiting.human[HumanKey(hash_of(text), source, target, origin.document)] = row
        self._save(self._waits.put)

    def withdraw_human(self, text: str, source: str, target: str, document: str) -> None:
        """Take back what was accepted for the segment ``text`` in ``document``."""
        key = HumanKey(hash_of(text), source, target, document)
        with self._state:
            if self._path is None:
                self._waiting.human.pop(key, None)
            else:
                self._waiting.human[key] = None
        self._save(self._waits.put)

    # -- looking up -------------------------------------------------------------------------------

    def best(self, texts: Collection[str], source: str, target: str) -> dict[str, Unit]:
        """The best translation there is of each of ``texts`` between two languages: what a person
        accepted (the latest) before what an engine made."""
        keys = {hash_of(text): text.strip() for text in texts}

        def look(file: MemoryFile) -> list[Unit]:
            numbers = {number: keys[key] for key, number in file.known(list(keys)).items()}
            return _in_order(numbers, file.units(numbers, source, target))

        units = self._with_waiting(look, source, target)
        best: dict[bytes, Unit] = {}
        for unit in sorted(units, key=_rank):
            best.setdefault(hash_of(unit.source), unit)
        return {text: best[hash_of(text)] for text in texts if hash_of(text) in best}

    def fuzzy(
        self, text: str, source: str, target: str, at_least: float = 0.7, most: int = 10
    ) -> list[Match]:
        """Up to ``most`` translations, between two languages, of segments that are like ``text``:
        the most similar first, and of the same segment what people accepted first.

        A score is 1 - d / n, where d is Levenshtein's distance and n the length of the longer
        segment in characters. Only the same text is like one of more than `LONGEST` characters.
        """
        from rapidfuzz import process
        from rapidfuzz.distance import Levenshtein

        text = text.strip()
        if not text or not 0 < at_least <= 1:
            return []
        if len(text) > LONGEST:
            units = list(self.best([text], source, target).values())
            return [Match(unit.source, unit.translation, 1.0, unit.origin) for unit in units]
        score = Levenshtein.normalized_similarity

        def look(file: MemoryFile) -> list[Unit]:
            least, longest = math.ceil(len(text) * at_least), math.floor(len(text) / at_least)
            texts = file.alike(text, least, longest)
            alike = process.extract(text, texts, scorer=score, score_cutoff=at_least, limit=_ALIKE)
            numbers = {number: segment for segment, _, number in alike}
            return _in_order(numbers, file.units(numbers, source, target))

        matches = [
            Match(unit.source, unit.translation, score(text, unit.source), unit.origin)
            for unit in sorted(self._with_waiting(look, source, target), key=_rank)
            if len(unit.source) <= len(text) / at_least
        ]
        matches = [match for match in matches if match.score >= at_least]
        return sorted(matches, key=lambda match: -match.score)[:most]

    def concordance(self, phrase: str, source: str, target: str, most: int = 200) -> list[Unit]:
        """Up to ``most`` translations, between two languages, of segments that hold ``phrase`` in
        small or capital letters: what was met last comes first."""
        sought = _folded(phrase)

        def look(file: MemoryFile) -> list[Unit]:
            units: list[Unit] = []
            texts: dict[int, str] = {}
            for number, text in file.containing(phrase):
                if sought in _folded(text):
                    texts[number] = text
                if len(texts) == _ALIKE:
                    units += _in_order(texts, file.units(texts, source, target))
                    texts = {}
                    if len(units) >= most:
                        return units
            return units + _in_order(texts, file.units(texts, source, target))

        if not sought:
            return []
        units = self._with_waiting(look, source, target)
        return [unit for unit in units if sought in _folded(unit.source)][:most]

    def units(self, source: str = "", target: str = "") -> Iterator[Unit]:
        """All that is remembered between two languages ("": any), as a TMX file would hold it.
        Segments whose text is not known yet are left out."""
        number = 0
        waiting = self._snapshot()
        kept_back = list(_units(waiting, source, target))

        def look(file: MemoryFile) -> tuple[int, list[Unit]]:
            texts = file.after(number)
            return max(texts, default=0), _in_order(texts, file.units(texts, source, target))

        while page := self._search(look):
            number, units = page
            if not number:
                break
            yield from _besides(units, waiting, kept_back)
        yield from kept_back

    def size(self) -> Size:
        """How much is remembered, and the space it takes in the file."""
        with self._state:
            waiting = len({key for key, _ in self._waiting.machine})
        size = self._search(lambda file: Size(file.count(), file.space().used)) or Size(0, 0)
        return Size(size.segments + waiting, size.bytes)

    def _snapshot(self) -> KeptBack:
        """What is kept back now. Who also reads the file asks for this first: what is written
        meanwhile would else be in neither."""
        with self._state:
            return self._waiting.snapshot()

    def _with_waiting(
        self, look: Callable[[MemoryFile], list[Unit]], source: str, target: str
    ) -> list[Unit]:
        """What is kept back, and what ``look`` sees in the file besides."""
        waiting = self._snapshot()
        kept_back = list(_units(waiting, source, target))
        return kept_back + _besides(self._search(look) or [], waiting, kept_back)

    # -- forgetting -------------------------------------------------------------------------------

    def forget(self, texts: Iterable[str], document: str = "") -> bool:
        """Drop all translations of these segments, and of those for which anything was accepted in
        ``document``, into whatever language. They are unknown from now on. False where they could
        not be taken out of the file yet; that is tried again."""
        keys = {hash_of(text) for text in texts}
        with self._state:
            self._waiting.drop(keys, document)
            if self._path is not None:
                self._waiting.forget |= {key: object() for key in keys}
                if document:
                    self._waiting.documents[document] = object()
        return self._settle()

    def clear(self) -> bool:
        """Drop everything, but for damaged files that were set aside (`set_aside`). False as for
        `forget`."""
        with self._state:
            self._waiting = KeptBack(clear=object() if self._path is not None else None)
            self._to_make_again.clear()
        return self._settle()

    @property
    def set_aside(self) -> list[Path]:
        """The damaged files; nobody but the person deletes them."""
        if self._path is None:
            return []
        return sorted(self._path.parent.glob(f"{self._path.name}.damaged-*"))

    def _settle(self) -> bool:
        """Write what is to be forgotten; whether nothing is left of it."""
        if self._path is None or _is_absent(self._path):
            with self._state:  # nothing was ever written
                self._waiting.forget.clear()
                self._waiting.documents.clear()
                self._waiting.clear = None
            return True
        self._save(self._waits.last, at_once=True)
        with self._state:
            left = self._waiting.forgets
        return not left and not self._untidy

    # -- reading and writing ----------------------------------------------------------------------

    def _search(self, look: Callable[[MemoryFile], T]) -> T | None:
        """What ``look`` makes of the file, over a connection of its own; None without one."""
        if self._path is None or memoryfile.identity(self._path) is None:
            return None
        try:
            with closing(MemoryFile(self._path, writing=False)) as file:
                return look(file)
        except (*_TROUBLE, TypeError, ValueError, AttributeError):  # values of a wrong kind
            return None

    def _read(self, work: Callable[[MemoryFile], T], nothing: T) -> T:
        """What ``work`` makes of the file; after setting a damaged one aside, of a new one."""
        for _ in range(3):
            with self._reading:
                before = self._identity()
                if before is None or time.monotonic() < self._next_read:
                    return nothing
                try:
                    if self._read_anew and self._reader is not None:
                        self._reader.close()
                        self._reader = None
                    self._read_anew = False
                    self._reader = file = self._opened(self._reader, writing=False)
                    return work(file)
                except _TROUBLE as error:
                    problem = error
                    if memoryfile.is_busy(error):  # the engines need not wait each time
                        self._next_read = time.monotonic() + self._waits.upkeep
            if not self._mended(problem, before):
                break
        return nothing

    def _save(self, patience: float, *, at_once: bool = False) -> None:
        """Write what waits, if the next try is due or ``at_once``. What cannot be written within
        ``patience`` seconds goes on waiting."""
        if self._path is None:
            return
        for _ in range(3):
            if not at_once and time.monotonic() < self._next_write:
                break
            if not self._writing.acquire(timeout=patience):
                break
            before = self._identity()
            try:
                self._write(patience)
                return
            except _TROUBLE as error:
                problem = error
            finally:
                self._writing.release()
            if not self._mended(problem, before):
                self._failed(problem)
                break
        self._wake()

    def _write(self, patience: float) -> None:
        """Put what waits into the file. Raises sqlite3.Error and OSError."""
        with self._state:
            snapshot = self._waiting.snapshot()
        if not snapshot:
            return
        try:
            self._writer = file = self._opened(self._writer, writing=True)
        except Newer:
            if snapshot.clear is None:
                raise
            self._remove()
            self._writer = file = self._opened(None, writing=True)
        file.wait(patience)
        file.write(snapshot.changes(), self._cleared_before)
        with self._state:
            self._waiting.written(snapshot)
        if snapshot.clear is not None:
            with suppress(sqlite3.Error):
                file.shrink()
        if snapshot.forgets:
            self._untidy = not file.tidy()
        self._times_cleared, self._cleared_before = file.times_cleared(), None
        self._recovered()

    def _opened(self, file: MemoryFile | None, *, writing: bool) -> MemoryFile:
        """``file``, opened anew where it is not open or another process has set it aside."""
        assert self._path is not None
        if file is not None and file.identity != memoryfile.identity(self._path):
            file.close()
            file = None
        if file is None:
            file = MemoryFile(self._path, writing=writing)
            self._wake()  # it may be of an earlier version, or have grown beyond its limit
        return file

    def _identity(self) -> tuple[int, int] | None:
        if self._path is None:
            return None
        return memoryfile.identity(self._path)

    def _remove(self) -> None:
        """Remove the file, whoever made it."""
        assert self._path is not None
        for end in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)

    def _mended(self, error: Exception, before: tuple[int, int] | None) -> bool:
        """Whether it is worth trying again after ``error`` about the file that ``before`` tells."""
        if self._path is None or not memoryfile.is_damage(error):
            return False
        with self._reading, self._writing:
            self._let_go()
            if before != memoryfile.identity(self._path):  # another process has set it aside
                return True
            try:
                kept = _set_aside(self._path)
            except OSError:
                return False
            damaged = MemoryDamaged(kept=kept.name)
            self._damaged.append(damaged)
        self._rescue(kept)
        self._tell(damaged)
        return True

    def _rescue(self, damaged: Path) -> None:
        """Take over what people accepted from the file ``damaged``, as far as it can be read."""
        rows: dict[HumanKey, HumanRow] = {}
        with suppress(*_TROUBLE), closing(MemoryFile(damaged, writing=False)) as file:
            for key, row in file.human():
                rows[key] = row
        with self._state:
            hidden = self._waiting.hides
            new = {key: row for key, row in rows.items() if not hidden(key.hash)}
            self._waiting.human = {**new, **self._waiting.human}
        if rows:
            self._wake()

    def _let_go(self) -> None:
        for file in (self._reader, self._writer):
            if file is not None:
                file.close()
        self._reader = self._writer = None

    def _failed(self, error: Exception) -> None:
        """What waits could not be written: see that it is tried again, and tell. What went wrong
        before is told again only where it lasts."""
        now = time.monotonic()
        if not self._delay:
            self._failing_since = now
            self._cleared_before = self._times_cleared
        self._delay = min(self._waits.most, self._delay * 2 or self._waits.retry)
        self._next_write = now + self._delay
        lasting = now - self._failing_since >= self._waits.lasting
        trouble: EnfaceError
        if isinstance(error, Newer):
            trouble, self._reason = MemoryNewer(), Fault.NEWER
        elif memoryfile.is_busy(error):
            trouble, self._reason = MemoryLocked(), Fault.IN_USE
            if not lasting:
                return
        else:
            self._reason = reason_of(error)
            trouble = MemoryOff(reason=self._reason)
            self._reopen()
        if self._trouble is None and (lasting or type(trouble) not in self._told):
            self._trouble = trouble
            self._told.add(type(trouble))
            self._tell(trouble)

    def _reopen(self) -> None:
        """Open the file anew the next time: a connection that could not write when it was made
        never can."""
        with self._reading, self._writing:
            self._let_go()

    def _recovered(self) -> None:
        """What waited has been written."""
        self._read_anew = self._read_anew or bool(self._delay)
        self._next_write = self._delay = 0.0
        self._reason = Fault.IN_USE
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            self._tell(None)

    def _tell(self, notice: EnfaceError | None) -> None:
        for listener in self._listeners:
            listener(notice)

    # -- upkeep -----------------------------------------------------------------------------------

    def set_limit(self, limit: int | None) -> None:
        """Let the file take up to so many bytes."""
        self._limit = limit
        self._wake()

    def _wake(self) -> None:
        """Have the upkeep go on, in a thread that ends when there is no more to do."""
        with self._state:
            self._more_to_do = True
            if self._thread is None and self._path is not None and not self._closing.is_set():
                self._thread = threading.Thread(
                    target=self._keep_up, name="translation memory", daemon=True
                )
                self._thread.start()

    def _keep_up(self) -> None:
        while True:
            with self._state:
                self._more_to_do = False
            pause = self._do_a_slice()
            stop = pause is not None and self._closing.wait(pause)
            with self._state:
                if stop or (pause is None and not self._more_to_do):
                    self._thread = None
                    return

    def _do_a_slice(self) -> float | None:
        """Seconds until the next slice; None where there is none."""
        with self._state:
            waiting = bool(self._waiting)
        if waiting:
            due = self._next_write - time.monotonic()
            if due <= 0:
                self._save(self._waits.upkeep)
            return max(_PAUSE, due)
        if self._identity() is None:
            return None
        with self._writing:
            before = self._identity()
            try:
                return self._tend()
            except _TROUBLE as error:
                problem = error
        if self._mended(problem, before):
            return _PAUSE
        if not memoryfile.is_busy(problem):
            self._reopen()
        return self._waits.most if memoryfile.is_busy(problem) else None

    def _tend(self) -> float | None:
        """Look after the file; as `_do_a_slice`. Raises sqlite3.Error and OSError."""
        self._writer = file = self._opened(self._writer, writing=True)
        file.wait(self._waits.upkeep)
        if self._untidy:
            self._untidy = not file.tidy()
            return self._waits.upkeep
        if file.take_over() or self._trim(file):
            return _PAUSE
        return None

    def _trim(self, file: MemoryFile) -> bool:
        """Let a slice of the oldest rows go where the file has grown beyond its limit; whether that
        is to go on."""
        if self._oldest:
            file.drop(self._oldest[:_SLICE])
            del self._oldest[:_SLICE]
            if not self._oldest:
                file.merge()
            return True
        self._added = 0
        space = file.space()
        if self._limit is None:
            return False
        if space.used > self._limit:
            self._oldest = file.oldest(1 - _ROOM * self._limit / space.used)
        elif space.file > _TOO_LARGE * self._limit:  # a lower limit was set
            file.shrink()
            file.tidy()
        return bool(self._oldest)

    def wait(self, seconds: float) -> bool:
        """Wait up to ``seconds`` until the upkeep has nothing more to do; whether that is so."""
        with self._state:
            thread = self._thread
        if thread is not None:
            thread.join(seconds)
        return thread is None or not thread.is_alive()

    def close(self) -> None:
        """Write what waits, if that is possible within a moment (`unsaved` tells), and let go of
        the file."""
        deadline = time.monotonic() + self._waits.last
        self._closing.set()
        if not self.wait(self._waits.last / 2) and self._writer is not None:
            self._writer.interrupt()  # giving space back takes long
        if self.unsaved or self._waiting.forgets:
            self._save(max(self._waits.put, deadline - time.monotonic()), at_once=True)
        with self._reading, self._writing:
            self._let_go()


def _is_absent(path: Path) -> bool:
    """Whether there is no such file; False where that cannot be told."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def _translation(row: MachineRow) -> Translation:
    codes = row.doubts
    return Translation(row.translation, doubts.from_codes(codes.splitlines()) if codes else ())


def _stands(text: str, old: Translation, variant: Variant) -> bool:
    """Whether what earlier rules let pass passes the present ones."""
    from desktop.domain.quality.retries import stands  # all the rules, not before they are needed

    return not old.doubts and stands(text.strip(), old.text, variant.source, variant.target)


def _rank(unit: Unit) -> tuple[bool, float]:
    """People before engines, the latest first."""
    origin = unit.origin
    return isinstance(origin, MachineOrigin), -getattr(origin, "when", 0.0)


def _in_order(texts: Mapping[int, str], units: Mapping[int, list[Unit]]) -> list[Unit]:
    return [unit for number in texts for unit in units.get(number, ())]


def _folded(text: str) -> str:
    """For comparing: in small letters, any space between words as one."""
    return " ".join(text.casefold().split())


def _units(waiting: KeptBack, source: str, target: str) -> Iterator[Unit]:
    """What is ``waiting`` between two languages, people's wording first."""
    for which, accepted in waiting.human.items():
        if (
            accepted is not None
            and memoryfile.matches(which.source, source)
            and memoryfile.matches(which.target, target)
        ):
            human_origin = HumanOrigin(accepted.who, accepted.when, which.document)
            yield Unit(
                which.source, which.target, accepted.text, accepted.translation, human_origin
            )
    best: dict[tuple[str, str, str], KeptMachine] = {}
    for kept in waiting.machine.values():
        one, other = kept.variant.source, kept.variant.target
        if memoryfile.matches(one, source) and memoryfile.matches(other, target):
            key = one, other, kept.text
            best[key] = max(kept, best.get(key, kept), key=KeptMachine.rank)
    for (one, other, text), (_, variant, row) in best.items():
        origin = MachineOrigin(variant.engine, variant.version)
        yield Unit(one, other, text, row.translation, origin)


def _besides(units: Iterable[Unit], waiting: KeptBack, kept_back: Sequence[Unit]) -> list[Unit]:
    """Those of ``units`` of the file that are neither in ``kept_back`` nor to be forgotten,
    withdrawn or replaced."""
    return [unit for unit in units if unit not in kept_back and not _is_hidden(unit, waiting)]


def _is_hidden(unit: Unit, waiting: KeptBack) -> bool:
    """Whether ``unit`` of the file is to be forgotten, withdrawn or replaced."""
    key = hash_of(unit.source)
    if waiting.hides(key):
        return True
    if isinstance(unit.origin, MachineOrigin):
        return False
    languages = unit.source_language, unit.target_language
    return HumanKey(key, *languages, unit.origin.document) in waiting.human


def _set_aside(path: Path) -> Path:
    """Rename the database and its companions to ``NAME.damaged-N``. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    os.replace(path, aside)
    for end in ("-wal", "-shm"):
        companion = path.with_name(path.name + end)
        if companion.exists():
            os.replace(companion, aside.with_name(aside.name + end))
    return aside
