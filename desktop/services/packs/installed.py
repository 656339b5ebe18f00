"""The language packs on this computer: which there are, where they lead, adding, removing."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop import paths
from desktop.domain import language, pairs, routes
from desktop.domain.errors import (
    BadPack,
    CannotRemove,
    CannotWrite,
    Denied,
    EngineCrashed,
    Missing,
    NoPack,
    NoPackOf,
    NotAFile,
    NotAPair,
    PackInBoth,
    PackNotRemovable,
)
from desktop.domain.pack import Pack, Route
from desktop.domain.reasons import Fault, Reason, reason_of
from desktop.engines import ENGINES
from desktop.engines.base import RECORD, Engine, folders_in, load
from desktop.engines.client import Worker
from desktop.services.packs.unpacking import bring, discard, put
from desktop.support.files import digest
from desktop.support.job import Cancelled, Job
from desktop.support.locks import alone

OPENING = 120.0  # seconds a pack may take to be opened for the first time
_WATCH = 0.1  # seconds between two looks at whether to stop opening it
_STALE = 3600.0  # seconds after which an interrupted installation is cleared away
_DEPTH = 3  # folders deep a pack may lie inside its archive


class Packs:
    """The packs in ``folder`` (the person's own, one sub-folder an engine) and those elsewhere. A
    new one is opened in ``patience`` seconds, or refused."""

    def __init__(self, folder: Path | None = None, patience: float = OPENING) -> None:
        self.folder = folder or paths.data_dir() / "packs"
        self._patience = patience
        self._engines: dict[str, Engine] = {name: load(where) for name, where in ENGINES.items()}

    def installed(self) -> list[Pack]:
        """Every pack, the person's own first, sorted by pair."""
        found = [
            pack
            for name, engine in self._engines.items()
            for pack in _newest(engine.find([self.folder / name]))
        ]
        return sorted(found, key=lambda pack: (pack.bundled, pack.pair, pack.engine))

    def sources(self) -> list[str]:
        """The languages that can be translated from, sorted."""
        return sorted({pack.source for pack in self.installed()})

    def targets(self, source: str) -> list[str]:
        """The languages ``source`` can be translated into, directly or through one other."""
        return routes.reachable(self.installed(), source)

    def route(self, source: str, target: str, engine: str = "") -> Route:
        """The packs to use, with ``engine`` alone where one is named. Raises `NoPack`; where an
        engine is named, `NoPackOf`, which tells the pack that is missing."""
        usable = [pack for pack in self.installed() if engine in ("", pack.engine)]
        found = routes.find(usable, source, target)
        if found is None and engine in self._engines:
            source, target = routes.lacking(usable, source, target)
            raise NoPackOf(engine=self._engines[engine].title, source=source, target=target)
        if found is None:
            raise NoPack(source=source, target=target)
        return found

    def ways(self, source: str, target: str, engine: str = "") -> dict[str, Route]:
        """All engines' ways between two languages, by the engine's name: that of ``engine`` first,
        then the one taken where none is named."""
        found: dict[str, Route] = {}
        for wanted in (engine, "", *self._engines):
            with suppress(NoPack):
                way = self.route(source, target, wanted)
                found.setdefault(way.engine, way)
        return found

    def add(self, path: Path, sha256: str = "", job: Job | None = None) -> Pack:
        """Install the pack in the file or folder ``path``; an older one of the pair makes way.

        A file must have the hash ``sha256`` where that is given. The pack is unpacked beside,
        opened once in a worker, and renamed into place: killed at any moment, there is the old
        state or the new. Raises `Missing`, `Denied`, `NotAFile`, `BadPack`, `CannotWrite`,
        `EngineMissing`, and `Cancelled` where ``job`` is stopped before the last step.
        """
        if not path.exists():
            raise Missing(name=path.name)
        if not path.is_file() and not path.is_dir():
            raise NotAFile(name=path.name)
        if not os.access(path, os.R_OK):
            raise Denied(name=path.name)
        if path.name.startswith("model.") and path.is_file():
            path = path.parent  # a person picked the largest file of a Firefox model
        try:
            if sha256 and path.is_file() and digest(path) != sha256.lower():
                raise BadPack(name=path.name, reason=Fault.WRONG_HASH)
            return self._install(path, job or Job())
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error

    def remove(self, pair: str, engine: str | None = None) -> Pack:
        """Remove the person's own pack of ``pair`` ("en-pt", "pt-BR-en"); the pack removed.

        Raises `NotAPair`, `NoPack`, `PackNotRemovable` (not ours), `PackInBoth` (name the engine),
        `CannotRemove`.
        """
        found = self._named(pair, engine)
        own = [pack for pack in found if not pack.bundled]
        if not own:
            raise PackNotRemovable(pair=pair)
        if len(own) > 1:
            raise PackInBoth(pair=pair)
        try:
            _forget(Path(own[0].path))
        except OSError as error:
            raise CannotRemove(
                pair=pair, reason=reason_of(error) if error.strerror else Fault.IN_USE
            ) from error
        return own[0]

    def _named(self, pair: str, engine: str | None) -> list[Pack]:
        """The packs that ``pair`` means, one's own first. Raises `NotAPair`, `NoPack`."""
        packs = [pack for pack in self.installed() if engine in (None, pack.engine)]
        if found := [pack for pack in packs if pack.pair.lower() == pair.lower()]:
            return found
        meant = pairs.readings(pair)
        if not meant:
            raise NotAPair(pair=pair)
        for sides in meant:
            if found := [pack for pack in packs if _sides(pack) == sides]:
                return found
        source, target = meant[0]
        raise NoPack(source=source, target=target)

    # -- installing -----------------------------------------------------------------------------

    def _install(self, path: Path, job: Job) -> Pack:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._sweep()
        beside = Path(tempfile.mkdtemp(prefix=".new-", dir=self.folder))
        try:
            unpacked = beside / (path.name if path.is_dir() else path.stem or "pack")
            unpacked.mkdir()
            bring(path, unpacked)
            _drop_records(unpacked)
            pack = self._recognise(unpacked, path.name)
            pack = _record(pack)
            self._open(pack, path.name, job)
            job.check()
            return self._place(pack)
        finally:
            discard(beside)

    def _recognise(self, folder: Path, name: str) -> Pack:
        """The pack somewhere in ``folder``; where there is none, the likeliest reason."""
        reason: Reason = Fault.NO_PACK
        for inner in _descend(folder, _DEPTH):
            for engine in self._engines.values():
                try:
                    pack = engine.read(inner)
                    if language.normal(pack.source) == language.normal(pack.target):
                        raise BadPack(name=name, reason=Fault.NO_PAIR)
                    return pack
                except BadPack as error:
                    if any(any(inner.glob(trace)) for trace in engine.traces):
                        reason = error.reason
        raise BadPack(name=name, reason=reason)

    def _open(self, pack: Pack, name: str, job: Job) -> None:
        """Translate one word with ``pack``, in a worker that may die or hang of it."""
        worker = Worker(paths.cache_dir())
        watch = _Watch(worker, job, self._patience)
        try:
            worker.translate(pack, ["a"])
        except BadPack as error:
            raise BadPack(name=name, reason=error.reason) from error
        except (EngineCrashed, Cancelled) as error:
            job.check()
            fault = Fault.SLOW if watch.late else Fault.ENGINE_REFUSES
            raise BadPack(name=name, reason=fault) from error
        finally:
            watch.end()
            worker.stop()

    def _place(self, pack: Pack) -> Pack:
        home = self.folder / pack.engine
        home.mkdir(exist_ok=True)
        with alone(home):
            older = [
                other
                for other in self._engines[pack.engine].find([home])
                if other.pair == pack.pair and not other.bundled
            ]
            placed = put(Path(pack.path), home / pack.version)
            for other in older:
                with suppress(OSError):  # in use (on Windows): it stays, hidden by the newer one
                    _forget(Path(other.path))
        return replace(pack, path=str(placed))

    def _sweep(self) -> None:
        """Clear away what an installation or a removal that was killed has left."""
        for place in (self.folder, *folders_in(self.folder)):
            for folder in place.glob(".*-*"):
                if time.time() - folder.stat().st_mtime > _STALE:
                    discard(folder)


class _Watch:
    """Stops ``worker`` where it takes longer than ``patience`` to open a pack (``late`` then), or
    ``job`` is stopped."""

    def __init__(self, worker: Worker, job: Job, patience: float) -> None:
        self._worker, self._job = worker, job
        self._latest = time.monotonic() + patience
        self._over = threading.Event()
        self.late = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Watch no more."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(_WATCH):
            self.late = time.monotonic() > self._latest
            if self._job.cancelled or self.late:
                self._worker.stop()


def _sides(pack: Pack) -> tuple[str, str]:
    return language.normal(pack.source), language.normal(pack.target)


def _newest(packs: list[Pack]) -> list[Pack]:
    """One own pack a pair: of two, an interrupted installation left the older."""
    best: dict[tuple[str, bool], Pack] = {}
    for pack in packs:
        rival = best.get((pack.pair, pack.bundled))
        if rival is None or (not pack.bundled and _age(pack) > _age(rival)):
            best[pack.pair, pack.bundled] = pack
    return list(best.values())


def _age(pack: Pack) -> int:
    try:
        return Path(pack.path, RECORD).stat().st_mtime_ns
    except OSError:
        return 0


def _record(pack: Pack) -> Pack:
    """Note beside the pack what it is and the hash of each file; they are known for good then."""
    folder = Path(pack.path)
    installed = date.today().isoformat()
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    hashes = {file.relative_to(folder).as_posix(): digest(file) for file in files}
    model = hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:8]
    content = {
        "version": pack.version, "model": model, "installed": installed, "sha256": hashes,
    }  # fmt: skip
    (folder / RECORD).write_text(json.dumps(content, indent=1), "utf-8")
    return replace(pack, model=model, installed=installed)


def _drop_records(folder: Path) -> None:
    """What a pack says that Enface noted is not believed: a folder is named after its version."""
    for file in folder.rglob("*"):
        if file.name.casefold() == RECORD and file.is_file():
            file.unlink()


def _forget(folder: Path) -> None:
    """Out of sight in one step, then removed."""
    hidden = folder.with_name(f".old-{os.getpid()}-{time.time_ns()}")
    os.rename(folder, hidden)
    discard(hidden)


def _descend(folder: Path, depth: int) -> Iterator[Path]:
    yield folder
    if depth:
        for inner in sorted(folders_in(folder)):
            yield from _descend(inner, depth - 1)
