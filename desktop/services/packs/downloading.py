"""Getting a language pack: each file down, resumed where it broke off, checked, then installed."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop import paths
from desktop.domain.errors import BadPack, CannotWrite
from desktop.domain.networkerrors import FileChanged
from desktop.domain.packs.offer import File, Offer
from desktop.domain.packs.pack import Pack
from desktop.domain.reasons import Fault, reason_of
from desktop.services.network import purposes
from desktop.services.network.client import Network
from desktop.services.packs import updates
from desktop.services.packs.fetching import Fetch, Progress, free_space, got
from desktop.services.packs.installed import Packs
from desktop.services.packs.trust import Trust
from desktop.services.packs.unpacking import discard, unpack_one
from desktop.support.files import digest, make_folder
from desktop.support.job import Job
from desktop.support.locks import Lock

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


@dataclass(frozen=True)
class Added:
    """The end of what is no language pack: what is called ``name`` can be used."""

    name: str


Step = Busy | Progress | Checking | Installed


def until_taken(lock: Lock, job: Job) -> Iterator[Busy]:
    """Wait until ``lock`` is ours; yields once where another process has it. Raises `Cancelled`,
    OSError."""
    if lock.take(_LOOK):
        return
    job.check()
    yield Busy()
    while not lock.take(_LOOK):
        job.check()


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
        free: Callable[[Path], int] = free_space,
    ) -> None:
        self._network, self.packs = network, packs
        self._folder = folder or paths.cache_dir() / "downloads"
        self.trust = trust or Trust()
        self._clock, self._pause, self._free = clock, pause, free

    def install(self, offer: Offer, job: Job) -> Iterator[Step]:
        """Download and install ``offer``; yields how it goes, `Installed` last.

        Stopped or cut off at any moment, what came is kept and the next call goes on from there.
        One process at a time: what another one has installed meanwhile is not downloaded again.
        Raises `NetworkError`, `BadPack`, `CannotWrite`, `Cancelled`.
        """
        self._network.require(f"{purposes.PACK} {offer.pair}")
        folder = self._folder / offer.files[0].key
        lock = Lock(folder.with_suffix(_LOCK))
        try:
            waited = False
            for busy in until_taken(lock, job):
                waited = True
                yield busy
            if waited and (pack := updates.same(offer, self.packs.installed())) is not None:
                yield Installed(pack)
                return
            yield from self._install(offer, folder, job)
        except OSError as error:
            raise CannotWrite(name=offer.pair, reason=reason_of(error)) from error
        except (BadPack, FileChanged):
            discard(folder)  # it would be as bad the next time
            raise
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

    def _install(self, offer: Offer, folder: Path, job: Job) -> Iterator[Step]:
        why = f"{purposes.PACK} {offer.pair}"
        fetch = Fetch(self._network, why, self._clock, self._pause, self._free, offer.hosts)
        if offer.size is not None:
            left = offer.size - sum(got(file, folder) for file in offer.files)
            fetch.require(self._folder, left + 2 * offer.size)
            fetch.require(self.packs.folder, 2 * offer.size)  # it may be another disk
        before = 0
        for file in offer.files:
            for progress in fetch.run(file, folder, job):
                of = progress.of if offer.size is None else offer.size
                yield replace(progress, done=before + progress.done, of=of)
            before += got(file, folder)
        job.check()
        yield Checking()
        hashes = {file: digest(folder / file.name) for file in offer.files}
        for file, sha256 in hashes.items():
            if not _vouched(file):
                self.trust.check(file.addresses[0], file.name, sha256)
            elif file.sha256 not in ("", sha256):
                raise BadPack(name=file.name, reason=Fault.OTHER_HASH)
        pack = self._add(offer, folder, job)
        first_hash = ""
        for file, sha256 in hashes.items():  # only now that it has proved to be a pack
            if not _vouched(file):
                self.trust.record(file.addresses[0], sha256)
                first_hash = sha256
        discard(folder)
        yield Installed(pack, first_hash)

    def _add(self, offer: Offer, beside: Path, job: Job) -> Pack:
        if not offer.folder:
            return self.packs.add(beside / offer.files[0].name, job=job)
        folder = beside / offer.folder
        discard(folder)
        make_folder(folder)
        try:
            for file in offer.files:
                job.check()
                _put(beside / file.name, folder / file.name, file)
            return self.packs.add(folder, job=job)
        finally:
            discard(folder)


def _vouched(file: File) -> bool:
    """Whether the catalogue has a hash of it."""
    return bool(file.sha256 or file.unpacked_sha256)


def _put(source: Path, place: Path, file: File) -> None:
    """The file as the engine reads it; ``source`` stays, for the case of a kill."""
    if file.compressed:
        unpack_one(source, place, file.unpacked_size, file.unpacked_sha256)
    elif file.unpacked_sha256 and digest(source) != file.unpacked_sha256:
        raise BadPack(name=file.name, reason=Fault.OTHER_HASH)
    else:
        shutil.copyfile(source, place)
