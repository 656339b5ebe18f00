"""The dictionaries of FreeDict (freedict.org): its list, got on a press, and downloads.

The list is described at https://github.com/freedict/fd-dictionaries/wiki/FreeDict-API. It gives a
SHA-512 for each file, and no licences: these stand in the dictionaries.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.errors import BadDictionary, BadPack, CannotWrite
from desktop.domain.languages import language
from desktop.domain.networkerrors import BadDictionaryList
from desktop.domain.packs.offer import File
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.studying.lookup import DictionaryOffer
from desktop.lexicon import bounds
from desktop.services.network import purposes
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Added, Busy, Checking, until_taken
from desktop.services.packs.fetched_list import LIMIT, FetchedList, parsed
from desktop.services.packs.fetching import Fetch, Progress, free_space, got
from desktop.services.packs.unpacking import discard
from desktop.services.studying.dictionaries import Dictionaries
from desktop.support.addresses import LOOPBACK, host_of, whole_address
from desktop.support.files import digest
from desktop.support.job import Job
from desktop.support.locks import Lock

# Where it all comes from. ENFACE_FREEDICT names a copy of the list on another host.
ADDRESS = "https://freedict.org/freedict-database.json"
FILES = "download.freedict.org"
_MOST = 5_000  # dictionaries in it
_LARGEST = 500_000_000  # bytes of a file
_GROWS = 12  # times as large as its file a dictionary gets, unpacked and with its index
_NAME = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
_SHA512 = re.compile(r"[0-9a-f]{128}|")
_ENDING = ".dictd.tar.xz"
_VERSION, _ORIGIN = 40, 200  # characters that are shown


Step = Busy | Progress | Checking | Added


def address() -> str:
    """Where the list lies."""
    return os.environ.get("ENFACE_FREEDICT") or ADDRESS


def is_local() -> bool:
    """Whether that is this very computer, which needs no encryption."""
    return host_of(address()) in LOOPBACK


class FreeDict:
    """The list as it was when it was last asked for, and downloads into ``dictionaries``. Any
    thread may ask; `fetch` and `add` are not for the window's."""

    def __init__(
        self,
        network: Network,
        dictionaries: Dictionaries,
        *,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[Job, float], object] = Job.wait,
        free: Callable[[Path], int] = free_space,
    ) -> None:
        self._network, self._dictionaries = network, dictionaries
        self._clock, self._pause, self._free = clock, pause, free
        self._list = FetchedList("freedict.json")
        self._folder = paths.cache_dir() / "downloads"

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts that are asked, and no others."""
        return frozenset({host_of(address()), FILES})

    def fetch(self, job: Job) -> None:
        """Get the list anew. Raises `NetworkError`, `CannotWrite`; the last list stays then."""
        place = address()
        body = self._network.get(
            place, purposes.DICTIONARY_LIST, LIMIT, lambda: job.cancelled, self.hosts
        )
        try:
            text = body.decode()
        except UnicodeDecodeError as error:
            raise BadDictionaryList(host=host_of(place)) from error
        if not list(offers_in(parsed(text), place, self.hosts)):
            raise BadDictionaryList(host=host_of(place))
        try:
            self._list.keep(text, place)
        except OSError as error:
            raise CannotWrite(name=purposes.DICTIONARY_LIST, reason=reason_of(error)) from error

    def offers(self) -> tuple[datetime | None, list[DictionaryOffer]]:
        """When the list was got, and what it offers; None and nothing where there is no list."""
        fetched, entries = self._list.read(address())
        return fetched, list(offers_in(entries, address(), self.hosts))

    def add(self, offer: DictionaryOffer, job: Job) -> Iterator[Step]:
        """Download and add ``offer``; yields how it goes, `Added` last.

        Stopped or cut off at any moment, what came is kept and the next call goes on from there.
        Raises `NetworkError`, `BadDictionary` and other `FileError`s, `CannotWrite`, `Cancelled`.
        """
        self._network.require(f"{purposes.DICTIONARY} {offer.name}")
        folder = self._folder / offer.file.key
        lock = Lock(folder.with_suffix(".lock"))
        try:
            yield from until_taken(lock, job)
            yield from self._add(offer, folder, job)
        except OSError as error:
            raise CannotWrite(name=offer.name, reason=reason_of(error)) from error
        except BadPack as error:
            discard(folder)  # it would be as bad the next time
            raise BadDictionary(name=offer.file.name, reason=error.reason) from error
        except BadDictionary:
            discard(folder)
            raise
        finally:
            lock.release()

    def _add(self, offer: DictionaryOffer, folder: Path, job: Job) -> Iterator[Step]:
        file = offer.file
        why = f"{purposes.DICTIONARY} {offer.name}"
        fetch = Fetch(self._network, why, self._clock, self._pause, self._free, self.hosts)
        size = file.size or 0
        fetch.require(self._folder, size - got(file, folder))
        fetch.require(paths.data_dir(), min(_GROWS * size, bounds.UNPACKED))
        yield from fetch.run(file, folder, job)
        yield Checking()
        path = folder / file.name
        if file.sha512 and digest(path, "sha512") != file.sha512:
            raise BadDictionary(name=file.name, reason=Fault.OTHER_HASH)
        name = self._dictionaries.add(path, offer.source, offer.target, job)
        discard(folder)
        yield Added(name)


def offers_in(entries: Any, base: str, hosts: frozenset[str]) -> Iterator[DictionaryOffer]:
    """What of the list makes sense, and lies on ``hosts``: of each dictionary the newest file."""
    for entry in entries[:_MOST] if isinstance(entries, list) else ():
        match = _NAME.fullmatch(str(entry.get("name"))) if isinstance(entry, dict) else None
        if match is None:
            continue
        name = f"freedict-{match[0]}"
        releases = entry.get("releases")
        files = [
            (str(release.get("date")), str(release.get("version"))[:_VERSION], file)
            for release in (releases if isinstance(releases, list) else ())
            if isinstance(release, dict)
            and release.get("platform") == "dictd"
            and (file := _file(release, name, base, hosts)) is not None
        ]
        if files:
            _, version, file = max(files, key=lambda each: each[:2])
            source, target = map(language.base, match.groups())
            heads, origin = _number(entry.get("headwords")), entry.get("sourceURL")
            origin = origin[:_ORIGIN] if isinstance(origin, str) else ""
            yield DictionaryOffer(name, source, target, version, heads, origin, file)


def _file(release: dict[str, Any], name: str, base: str, hosts: frozenset[str]) -> File | None:
    place, sha512 = whole_address(base, release.get("URL")), str(release.get("checksum") or "")
    size = _number(release.get("size"))
    if not place.endswith(_ENDING) or host_of(place) not in hosts:
        return None
    if not 0 < size <= _LARGEST or _SHA512.fullmatch(sha512.lower()) is None:
        return None
    return File((place,), f"{name}{_ENDING}", size, sha512=sha512.lower())


def _number(value: object) -> int:
    """A number of the list, which writes some of them as text; 0 where it is none."""
    digits = str(value)
    return int(digits) if re.fullmatch(r"[0-9]{1,12}", digits) else 0
