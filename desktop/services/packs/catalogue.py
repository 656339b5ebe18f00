"""The available language packs: a list for each engine, fetched on a press, kept with its date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

from desktop import paths
from desktop.domain.networkerrors import (
    BadCatalogue,
    ListFileMissing,
    NetworkError,
    NotOffered,
)
from desktop.domain.packs import routes
from desktop.domain.packs.offer import File, Offer
from desktop.domain.packs.pack import Pack
from desktop.engines import ENGINES
from desktop.engines.base import known
from desktop.engines.packlist import PackList
from desktop.services.network.client import Network
from desktop.services.network.purposes import PACK_LIST
from desktop.support.addresses import LOOPBACK, file_name_of, host_of
from desktop.support.job import Job
from desktop.support.kept import KeptFile, parse, read_bytes

OLD = timedelta(days=7)
_FIRST_YEAR, _LAST_YEAR = 2000, 9000  # of a date that can be right
_LIMIT = 32_000_000  # bytes of a list


def pack_lists() -> dict[str, PackList]:
    """Where packs can be downloaded, by engine; of those that are installed."""
    lists = {name: known(name).pack_list() for name in ENGINES if not known(name).missing}
    return {name: pack_list for name, pack_list in lists.items() if pack_list is not None}


def has_local_mirror() -> bool:
    """Whether a list lies on this very computer, which needs no encryption."""
    return any(host_of(pack_list.address) in LOOPBACK for pack_list in pack_lists().values())


@dataclass(frozen=True)
class _Kept:
    """A list as it lies on the disk, parsed; ``state`` is that of the file."""

    state: tuple[int, int, int]
    fetched: datetime
    offers: tuple[Offer, ...]


class Catalogue:
    """What can be downloaded, as it was when it was last asked for."""

    def __init__(
        self,
        network: Network,
        folder: Path | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._network = network
        self._folder = folder or paths.cache_dir() / "catalogues"
        self._now = now
        self._parsed: dict[str, _Kept] = {}
        self.problems: list[NetworkError] = []  # of the last `fetch`, which got other lists

    def fetch(self, job: Job) -> None:
        """Get all lists anew. One that cannot be had stays as it was: see ``problems``. Raises
        `NetworkOff` and, where none can be had, the first `NetworkError`."""
        self._network.require(PACK_LIST)

        def get(address: str, hosts: frozenset[str]) -> bytes:
            return self._network.get(address, PACK_LIST, _LIMIT, lambda: job.cancelled, hosts)

        self._take(get, job)

    def read(self, folder: Path, job: Job) -> None:
        """Take the lists from ``folder``, where their files lie as another computer downloaded
        them. They are verified as those from the network are. Raises as `fetch`."""

        def get(address: str, hosts: frozenset[str]) -> bytes:
            name = file_name_of(address)
            try:
                with (folder / (name or ".")).open("rb") as file:
                    return file.read(_LIMIT)
            except OSError as error:
                raise ListFileMissing(name=name, address=address) from error

        self._take(get, job)

    def list_files(self) -> list[File]:
        """The files of the lists, under the names that `read` looks for. Those that a list leads to
        are named by `ListFileMissing`."""
        addresses = [pack_list.address for pack_list in self._lists.values()]
        return [File((address,), file_name_of(address)) for address in addresses]

    @property
    def fetched(self) -> datetime | None:
        """When the lists were got (the oldest of them); None where there is none."""
        return min((kept.fetched for kept in self._all_kept()), default=None)

    @property
    def days_old(self) -> int | None:
        """The age of the lists in whole days; None where there is none."""
        fetched = self.fetched
        return None if fetched is None else max(0, (self._now() - fetched).days)

    @property
    def is_old(self) -> bool:
        """Whether the lists are older than a week."""
        fetched = self.fetched
        return fetched is not None and self._now() - fetched > OLD

    def available(self) -> list[Offer]:
        """All that is offered, sorted by pair; [] where no list was ever got."""
        offers = [offer for kept in self._all_kept() for offer in kept.offers]
        return sorted(offers, key=lambda offer: offer.pair)

    def needed(
        self, source: str, target: str, installed: Iterable[Pack] = (), engine: str = ""
    ) -> list[Offer]:
        """What to download for ``source`` to ``target``: the direct pack, else what is not among
        ``installed`` of the way through another language. Raises `NotOffered`."""
        offers = {
            Pack(offer.engine, offer.source, offer.target, offer.version, path=""): offer
            for offer in self.available()
            if engine in ("", offer.engine)
        }
        if (direct := routes.direct(list(offers), source, target)) is not None:
            return [offers[direct]]
        route = routes.find([*installed, *offers], source, target)
        if route is None:
            raise NotOffered(source=source, target=target)
        return [offers[pack] for pack in route.packs if pack in offers]

    def missing(self, source: str, target: str, installed: Iterable[Pack]) -> list[Offer]:
        """As `needed`; nothing where a pack of the pair is ``installed``, be it an old one."""
        there = list(installed)
        direct = routes.direct(there, source, target)
        return [] if direct is not None else self.needed(source, target, there)

    # -- the lists --------------------------------------------------------------------------------

    @cached_property
    def _lists(self) -> dict[str, PackList]:
        return pack_lists()

    def _take(self, get: Callable[[str, frozenset[str]], bytes], job: Job) -> None:
        self.problems = []
        for engine, pack_list in self._lists.items():
            job.check()
            try:
                self._take_one(engine, pack_list, _asking(get, pack_list.hosts))
            except NetworkError as error:
                job.check()
                self.problems.append(error)
        if self.problems and len(self.problems) == len(self._lists):
            raise self.problems[0]

    def _take_one(self, engine: str, pack_list: PackList, get: Callable[[str], bytes]) -> None:
        try:
            text = pack_list.fetch(get)
            if not pack_list.offers(text):
                raise ValueError("empty")
        except (ValueError, RecursionError) as error:
            raise BadCatalogue(host=host_of(pack_list.address)) from error
        content = {"fetched": self._now().isoformat(), "address": pack_list.address, "body": text}
        KeptFile(self._folder / f"{engine}.json").write(content)

    def _all_kept(self) -> list[_Kept]:
        return [kept for engine in self._lists if (kept := self._kept(engine)) is not None]

    def _kept(self, engine: str) -> _Kept | None:
        """The list of ``engine`` as it lies there, parsed anew only when the file has changed; None
        for another mirror's, a damaged one or none."""
        path, pack_list = self._folder / f"{engine}.json", self._lists[engine]
        try:
            about = path.stat()
            state = (about.st_mtime_ns, about.st_size, about.st_ino)
            kept = self._parsed.get(engine)
            if kept is not None and kept.state == state:
                return kept
            content = parse(read_bytes(path, 2 * _LIMIT))
            if content["address"] != pack_list.address:
                return None
            fetched = datetime.fromisoformat(content["fetched"])
            offers = tuple(_from_known_hosts(pack_list, str(content["body"])))
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
        fetched = fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC)
        if not _FIRST_YEAR <= fetched.year <= _LAST_YEAR:
            return None
        self._parsed[engine] = _Kept(state, fetched, offers)
        return self._parsed[engine]


def _asking(
    get: Callable[[str, frozenset[str]], bytes], hosts: frozenset[str]
) -> Callable[[str], bytes]:
    return lambda address: get(address, hosts)


def _from_known_hosts(pack_list: PackList, text: str) -> Iterable[Offer]:
    """The offers all of whose files lie where files of the list may lie."""
    for offer in pack_list.offers(text):
        files = tuple(
            replace(
                file, addresses=tuple(a for a in file.addresses if host_of(a) in pack_list.hosts)
            )
            for file in offer.files
        )
        if all(file.addresses for file in files):
            yield replace(offer, files=files, hosts=pack_list.hosts)
