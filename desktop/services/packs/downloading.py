"""Getting a language pack: each file down, resumed where it broke off, checked, then installed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.domain.errors import BadPack, CannotWrite, reason_of
from desktop.domain.networkerrors import FileChanged
from desktop.domain.pack import Pack
from desktop.services.network.door import Network
from desktop.services.network.fetching import Fetch, Part, Progress, Space
from desktop.services.packs import updates
from desktop.services.packs.installed import Packs, digest
from desktop.services.packs.offers import File, Offer
from desktop.services.packs.trust import Trust
from desktop.services.packs.unpacking import discard, unpack_one
from desktop.support.job import Job
from desktop.support.locks import Lock

WHY = "language pack"  # why the network is asked; the pair follows
_LOCK = ".lock"  # beside the folder of a pack that is downloaded
_LOOK = 0.2  # seconds between two looks at whether to stop waiting


@dataclass(frozen=True)
class Busy:
    """Another process downloads this very pack; it is waited for."""


@dataclass(frozen=True)
class Checking:
    """All files are there; the pack is unpacked and tried."""


@dataclass(frozen=True)
class Installed:
    """The end: ``pack`` can be used. ``first_hash`` is the SHA-256 that was computed and recorded
    because the catalogue has none; "" where it has one."""

    pack: Pack
    first_hash: str = ""


Step = Busy | Progress | Checking | Installed


class Installer:
    """Downloads offers into ``folder`` (kept when cut off) and hands them to ``packs``."""

    def __init__(
        self,
        network: Network,
        packs: Packs,
        folder: Path | None = None,
        *,
        trust: Trust | None = None,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[Job, float], object] = Job.wait,
        space: Space | None = None,
    ) -> None:
        self._network, self.packs = network, packs
        self._folder = folder or paths.cache_dir() / "downloads"
        self.trust = trust or Trust()
        self._clock, self._pause = clock, pause
        self._space = space or Space()

    def install(self, offer: Offer, job: Job) -> Iterator[Step]:
        """Download and install ``offer``; yields how it goes, `Installed` last.

        Stopped or cut off at any moment, what came is kept and the next call goes on from there.
        One process at a time: what another one has installed meanwhile is not downloaded again.
        Raises `NetworkError`, `BadPack`, `CannotWrite`, `Cancelled`.
        """
        self._network.require(f"{WHY} {offer.pair}")
        folder = self._folder / offer.files[0].key
        lock = Lock(folder.with_suffix(_LOCK))
        try:
            waited = False
            while not lock.take(_LOOK):
                job.check()
                if not waited:
                    yield Busy()
                waited = True
            if waited and (pack := updates.same(offer, self.packs.installed())) is not None:
                yield Installed(pack)
                return
            yield from self._bring(offer, folder, job)
        except OSError as error:
            raise CannotWrite(name=offer.pair, reason=reason_of(error)) from error
        finally:
            lock.release()

    def clear(self) -> None:
        """Forget half downloads, but those that are under way, and recorded hashes."""
        with suppress(OSError):
            for file in self._folder.glob(f"*{_LOCK}"):
                lock = Lock(file)
                if lock.take():
                    discard(file.with_suffix(""))
                    lock.release()
                    file.unlink(missing_ok=True)
        self.trust.clear()

    def _bring(self, offer: Offer, folder: Path, job: Job) -> Iterator[Step]:
        parts = [Part(folder, file) for file in offer.files]
        try:
            yield from self._install(offer, folder, parts, job)
        except (BadPack, FileChanged):
            discard(folder)  # it would be as bad the next time
            raise

    def _install(self, offer: Offer, folder: Path, parts: list[Part], job: Job) -> Iterator[Step]:
        fetch = Fetch(self._network, f"{WHY} {offer.pair}", self._clock, self._pause, self._space)
        if offer.size is not None:
            left = offer.size - sum(part.got for part in parts)
            self._space.require(self._folder, left + 2 * offer.size)
            self._space.require(self.packs.folder, 2 * offer.size)  # it may be another disk
        before = 0
        for part in parts:
            for progress in fetch.run(part, job):
                yield progress.within(before, offer.size)
            before += part.got
        job.check()
        yield Checking()
        installed = self._finish(offer, folder, parts, job)
        discard(folder)
        yield installed

    def _finish(self, offer: Offer, folder: Path, parts: list[Part], job: Job) -> Installed:
        trusted = [
            (part.file.addresses[0], part.file.name, part.digest())
            for part in parts
            if not self._verified(part)
        ]
        for address, name, found in trusted:
            self.trust.check(address, name, found)
        pack = self._add(offer, folder, parts, job)
        for address, _, found in trusted:  # only now that it has proved to be a pack
            self.trust.record(address, found)
        return Installed(pack, trusted[-1][2] if trusted else "")

    def _verified(self, part: Part) -> bool:
        """Whether the catalogue has a hash of the file. Raises `BadPack` where it is another."""
        file = part.file
        if file.sha256 and part.digest() != file.sha256:
            raise BadPack(name=file.name, reason="its hash is not the one in the catalogue")
        return bool(file.sha256 or file.unpacked_sha256)

    def _add(self, offer: Offer, beside: Path, parts: list[Part], job: Job) -> Pack:
        if not offer.folder:
            return self.packs.add(parts[0].file_path, job=job)
        folder = beside / offer.folder
        discard(folder)
        folder.mkdir(parents=True)
        try:
            for part in parts:
                job.check()
                _put(part.file_path, folder / part.file.name, part.file)
            return self.packs.add(folder, job=job)
        finally:
            discard(folder)


def _put(source: Path, place: Path, file: File) -> None:
    """The file as the engine reads it; ``source`` stays, for the case of a kill."""
    if file.compressed:
        unpack_one(source, place, file.unpacked_size, file.unpacked_sha256)
    elif file.unpacked_sha256 and digest(source) != file.unpacked_sha256:
        raise BadPack(name=file.name, reason="its hash is not the one in the catalogue")
    else:
        shutil.copyfile(source, place)
