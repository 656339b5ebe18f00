"""The language packs on this computer: which there are, where they lead, adding, removing."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop import paths
from desktop.domain.errors import (
    BadPack,
    CannotRemove,
    CannotWrite,
    Denied,
    Missing,
    NoEngine,
    NoPack,
    NoPackCalled,
    NoPackFrom,
    NoPackOf,
    NotAFile,
    NotAPair,
    PackNotRemovable,
    SeveralPacks,
)
from desktop.domain.languages import language
from desktop.domain.packs import pairs, routes
from desktop.domain.packs.pack import RECORD, Pack, Route
from desktop.domain.reasons import Fault, OtherLanguages, reason_of
from desktop.engines import ENGINES
from desktop.engines.base import Engine, folders_in, known
from desktop.services.packs import adding
from desktop.services.packs.unpacking import discard, forget, put
from desktop.support.files import make_folder, make_private
from desktop.support.job import Job
from desktop.support.locks import alone

OPENING = 60.0  # seconds that a pack may take to be loaded for the first time
_STALE = 3600.0  # seconds after which an interrupted installation is cleared away


class Packs:
    """The packs in ``folder`` (the person's own, one sub-folder an engine) and those elsewhere. A
    new one is opened in ``patience`` seconds, or refused. Any thread may ask."""

    def __init__(self, folder: Path | None = None, patience: float = OPENING) -> None:
        self.folder = folder or paths.data_dir() / "packs"
        self._patience = patience
        self._lock = threading.Lock()
        self._read: tuple[object, list[Pack]] | None = None  # with the state of the folders

    def installed(self) -> list[Pack]:
        """Every pack, those first that are taken first: by the order of `ENGINES`, then one's own,
        then by pair. The folders are read anew only when one of them has changed."""
        with self._lock:
            state = self._state()
            if self._read is None or self._read[0] != state:
                self._read = state, self._scan()
            return list(self._read[1])

    def usable(self) -> list[Pack]:
        """As `installed`, without those of engines whose library is missing."""
        missing = {name for name in ENGINES if known(name).missing}
        return [pack for pack in self.installed() if pack.engine not in missing]

    def lacking(self) -> list[Engine]:
        """The engines whose library is missing: of those that are optional, only those that have
        packs here."""
        has_packs = {pack.engine for pack in self.installed()}
        engines = (known(name) for name in ENGINES if known(name).missing)
        return [engine for engine in engines if not engine.optional or engine.name in has_packs]

    def _scan(self) -> list[Pack]:
        return [
            pack
            for name in ENGINES
            for pack in sorted(
                _newest(known(name).find([self.folder / name])),
                key=lambda pack: (pack.bundled, pack.pair),
            )
        ]

    def _state(self) -> object:
        """Changes whenever a pack comes, goes or is noted anew."""
        return [
            (folder, _stamp(folder / RECORD), _stamp(folder))
            for name in ENGINES
            for place in (self.folder / name, *known(name).elsewhere())
            for folder in sorted(folders_in(place))
        ]

    def sources(self) -> list[str]:
        """The languages that can be translated from, sorted."""
        return sorted({code for pack in self.usable() for code in pack.reads})

    def targets(self, source: str, *, of_pairs: bool = False) -> list[str]:
        """The languages ``source`` can be translated into, directly or through one other; with
        ``of_pairs`` only by packs of one pair, which somebody got for just that."""
        packs = [pack for pack in self.usable() if not (of_pairs and pack.many)]
        return routes.reachable(packs, source)

    def route(self, source: str, target: str, engine: str = "") -> Route:
        """The packs to use, with ``engine`` alone, or one `Route.choice`, where one is named; a
        server only where it is.
        Raises `NoPack`; where an engine is named, `NoPackOf`, which tells the pack that is missing;
        where one of its packs is, `NoPackCalled`, which tells the others; `NoEngine` where there
        are packs, and their engine is not installed."""
        packs = [pack for pack in self.usable() if _meant(pack, engine)]
        route = routes.find(packs, source, target)
        if route is not None:
            return route
        name, _, called = engine.partition("@")
        self._require_engine(source, target, name)
        if name not in ENGINES:
            raise NoPack(source=source, target=target)
        title = known(name).title
        packs = [pack for pack in self.usable() if pack.engine == name]
        leading = [pack.version for pack in packs if routes.find([pack], source, target)]
        if called and leading:
            others = ", ".join(leading)
            raise NoPackCalled(
                engine=title, called=called, others=others, source=source, target=target
            )
        source, target = routes.lacking(packs, source, target)
        raise NoPackOf(engine=title, source=source, target=target)

    def why_nowhere(self, source: str) -> NoPack:
        """What to tell where ``source`` can be translated into no language."""
        try:
            for target in routes.reachable(self.installed(), source):
                self._require_engine(source, target, "")
        except NoEngine as error:
            return error
        return NoPackFrom(source=source)

    def _require_engine(self, source: str, target: str, engine: str) -> None:
        """Raise `NoEngine` where only an engine that is not installed has the packs."""
        packs = [pack for pack in self.installed() if _meant(pack, engine)]
        route = routes.find(packs, source, target)
        names = [pack.engine for pack in route.packs] if route else [engine]
        for lacking in (known(name) for name in names if name in ENGINES and known(name).missing):
            raise NoEngine(
                engine=lacking.title, library=lacking.missing, source=source, target=target
            )

    def ways(self, source: str, target: str, engine: str = "") -> dict[str, Route]:
        """All ways between two languages, by `Route.choice`: that of ``engine`` first, then the one
        taken where none is named."""
        ways: dict[str, Route] = {}
        named = [f"{pack.engine}@{pack.version}" for pack in self.usable() if pack.named]
        for name in (engine, "", *ENGINES, *named):
            with suppress(NoPack):
                way = self.route(source, target, name)
                ways.setdefault(way.choice, way)
        return ways

    def add(
        self,
        path: Path,
        job: Job | None = None,
        *,
        engine: str = "",
        sources: Sequence[str] = (),
        targets: Sequence[str] = (),
    ) -> Pack:
        """Install the pack in the file or folder ``path``; an older one of the pair makes way.

        ``engine`` alone is asked what it is, where one is named; ``sources`` and ``targets`` are
        the languages it leads from and to, for packs that do not say. Only the pack's own files are
        taken. They are brought beside the others, opened once in a worker, and renamed into place:
        killed at any moment, there is the old state or the new.

        Raises `Missing`, `Denied`, `NotAFile`, `BadPack`, `CannotWrite`, `EngineMissing`, and
        `Cancelled` where ``job`` is stopped before the last step.
        """
        if not path.exists():
            raise Missing(name=path.name)
        if not path.is_file() and not path.is_dir():
            raise NotAFile(name=path.name)
        if not os.access(path, os.R_OK):
            raise Denied(name=path.name)
        engines = [known(name) for name in ENGINES if engine in ("", name)]
        given = {"sources": list(sources), "targets": list(targets)}
        noted = {name: codes for name, codes in given.items() if codes}
        try:
            return self._install(path, engines, noted, job or Job())
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error

    def remove(self, pair: str, engine: str | None = None) -> Pack:
        """Remove the person's own pack of ``pair`` ("en-pt", "pt-BR-en") or of that version; the
        pack removed.

        Raises `NotAPair`, `NoPack`, `PackNotRemovable` (not ours), `SeveralPacks` (name the
        engine, or the version), `CannotRemove`.
        """
        own = [pack for pack in self._named(pair, engine) if not pack.bundled]
        if not own:
            raise PackNotRemovable(pair=pair)
        if len(own) > 1:
            engines = {pack.engine for pack in own}
            names = [pack.engine if len(engines) == len(own) else pack.version for pack in own]
            raise SeveralPacks(pair=pair, engines=", ".join(names))
        try:
            forget(Path(own[0].path))
        except OSError as error:
            raise CannotRemove(
                pair=pair, reason=reason_of(error) if error.strerror else Fault.IN_USE
            ) from error
        return own[0]

    def _named(self, pair: str, engine: str | None) -> list[Pack]:
        """The packs that ``pair``, or a version, means, one's own first. Raises `NotAPair`,
        `NoPack`."""
        packs = [pack for pack in self.installed() if engine in (None, pack.engine)]
        called = [p for p in packs if pair.lower() in (p.pair.lower(), p.version.lower())]
        if called:
            return called
        meant = pairs.readings(pair)
        if not meant:
            raise NotAPair(pair=pair)
        for sides in meant:
            for exact in (True, False):  # before those that have the pair among others
                if named := [p for p in packs if _has(p, *sides) and p.many != exact]:
                    return named
        source, target = meant[0]
        raise NoPack(source=source, target=target)

    # -- installing -----------------------------------------------------------------------------

    def _install(
        self, path: Path, engines: Sequence[Engine], noted: dict[str, list[str]], job: Job
    ) -> Pack:
        make_folder(self.folder)
        self._sweep()
        beside = Path(tempfile.mkdtemp(prefix=".new-", dir=self.folder))
        try:
            pack = adding.bring(path, beside, engines, noted)
            for name, codes in (("sources", pack.reads), ("targets", pack.writes)):
                given = noted.get(name, codes)
                if not any(routes.fit(one, code) is not None for one in given for code in codes):
                    raise BadPack(name=path.name, reason=OtherLanguages(pack.pair))
            pack = adding.record(pack)
            make_private(beside)
            adding.try_out(pack, path.name, job, self._patience)
            job.check()
            return self._place(pack)
        finally:
            discard(beside)

    def _place(self, pack: Pack) -> Pack:
        home = self.folder / pack.engine
        make_folder(home)
        with alone(home):
            older = [
                other for other in known(pack.engine).find([home]) if _kind(other) == _kind(pack)
            ]
            placed = put(Path(pack.path), home / pack.version)
            for other in older:
                with suppress(OSError):  # in use (on Windows): it stays, hidden by the newer one
                    forget(Path(other.path))
        return replace(pack, path=str(placed))

    def _sweep(self) -> None:
        """Clear away what an installation or a removal that was killed has left."""
        for place in (self.folder, *folders_in(self.folder)):
            for folder in place.glob(".*-*"):
                if time.time() - folder.stat().st_mtime > _STALE:
                    discard(folder)


def _meant(pack: Pack, engine: str) -> bool:
    """Whether ``pack`` may be taken where ``engine``, or one of its packs, is named, or, with "",
    none."""
    name, _, version = engine.partition("@")
    if not name:
        return not known(pack.engine).connects
    return pack.engine == name and version in ("", pack.version)


def _has(pack: Pack, source: str, target: str) -> bool:
    normal = language.normal
    return source in map(normal, pack.reads) and target in map(normal, pack.writes)


def _newest(packs: list[Pack]) -> list[Pack]:
    """One own pack a pair: of two, an interrupted installation left the older."""
    best: dict[tuple[str, str, bool], Pack] = {}
    for pack in packs:
        rival = best.get(_kind(pack))
        if rival is None or (not pack.bundled and _age(pack) > _age(rival)):
            best[_kind(pack)] = pack
    return list(best.values())


def _kind(pack: Pack) -> tuple[str, str, bool]:
    """What a newer pack of an engine replaces: the pack of its pair; one of many directions, or of
    several for a pair, only where it is called the same."""
    return pack.pair, pack.version if pack.many or pack.named else "", pack.bundled


def _age(pack: Pack) -> int:
    try:
        return Path(pack.path, RECORD).stat().st_mtime_ns
    except OSError:
        return 0


def _stamp(path: Path) -> tuple[int, int]:
    try:
        about = path.stat()
        return about.st_mtime_ns, about.st_size
    except OSError:
        return 0, 0
