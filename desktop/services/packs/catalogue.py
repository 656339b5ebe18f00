"""The language packs to be had: two catalogues, fetched only on a press, kept with their date."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop import paths
from desktop.domain.networkerrors import BadCatalogue, NetworkError, NotOffered
from desktop.domain.offer import Offer
from desktop.domain.pack import Pack
from desktop.domain.routes import ENGINE_ORDER, PIVOT, fit
from desktop.services.network.door import LOOPBACK, Network, host_of
from desktop.services.packs import lists
from desktop.support.files import write_whole
from desktop.support.job import Job

ARGOS_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
FIREFOX_FILES = "https://firefox-settings-attachments.cdn.mozilla.net/"
LIST = "the list of language packs"  # why the network is asked
OLD = timedelta(days=7)
_LIMIT = 32_000_000  # bytes of a catalogue


@dataclass(frozen=True)
class Addresses:
    """Where the catalogues lie, and the files that Mozilla's names."""

    argos: str
    firefox: str
    attachments: str

    @classmethod
    def usual(cls) -> Addresses:
        """The public ones, or the mirrors that ENFACE_ARGOS_INDEX, ENFACE_FIREFOX_RECORDS and
        ENFACE_FIREFOX_FILES name. A mirror of the records has the files beside them, if nothing
        else is said."""
        from fxtranslate import discovery

        records = os.environ.get("ENFACE_FIREFOX_RECORDS", "")
        return cls(
            argos=os.environ.get("ENFACE_ARGOS_INDEX") or ARGOS_INDEX,
            firefox=records or discovery.records_url(),
            attachments=os.environ.get("ENFACE_FIREFOX_FILES") or records or FIREFOX_FILES,
        )


def has_local_mirror() -> bool:
    """Whether a mirror on this very computer is named, which needs no encryption."""
    named = (os.environ.get(name, "") for name in ("ENFACE_ARGOS_INDEX", "ENFACE_FIREFOX_RECORDS"))
    return any(host_of(address) in LOOPBACK for address in named)


@dataclass(frozen=True)
class _Source:
    """Where an engine's list lies, and what reads it (ValueError)."""

    address: str
    read: Callable[[str], list[Offer]]


@dataclass(frozen=True)
class _Kept:
    """A list as it lies on the disk, parsed; ``state`` is all it depends on."""

    state: tuple[object, ...]
    fetched: datetime
    offers: tuple[Offer, ...]


class Catalogue:
    """What can be downloaded, as it was when it was last asked for."""

    def __init__(
        self,
        network: Network,
        folder: Path | None = None,
        addresses: Addresses | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._network = network
        self._folder = folder or paths.cache_dir() / "catalogues"
        self._given = addresses
        self._now = now
        self._parsed: dict[str, _Kept] = {}
        self.problems: list[NetworkError] = []  # of the last `fetch`, which got one list of two

    def fetch(self, job: Job) -> None:
        """Get both lists anew. One that cannot be had stays as it was: see ``problems``. Raises
        `NetworkOff` and, where neither can be had, the first `NetworkError`."""
        self.problems = []
        self._network.require(LIST)
        sources = self._sources
        for engine, source in sources.items():
            job.check()
            try:
                self._fetch_one(engine, source, job)
            except NetworkError as error:
                job.check()
                self.problems.append(error)
        if len(self.problems) == len(sources):
            raise self.problems[0]

    @property
    def fetched(self) -> datetime | None:
        """When the lists were got (the older of the two); None where there is none."""
        dates = [kept.fetched for engine in ENGINE_ORDER if (kept := self._kept(engine))]
        return min(dates, default=None)

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
        kept = filter(None, map(self._kept, ENGINE_ORDER))
        found = [offer for one in kept for offer in one.offers]
        return sorted(found, key=lambda offer: (offer.pair, ENGINE_ORDER.index(offer.engine)))

    def needed(
        self, source: str, target: str, installed: Iterable[Pack] = (), engine: str = ""
    ) -> list[Offer]:
        """What to download for ``source`` to ``target``: the direct pack, else what is not among
        ``installed`` of two through English. Raises `NotOffered`."""
        offered = [offer for offer in self.available() if engine in ("", offer.engine)]
        if direct := _best(offered, source, target):
            return [direct]
        there = list(installed)
        legs: list[Offer] = []
        if any(fit(one, other) is not None for one, other in _apart(source, target)):
            raise NotOffered(source=source, target=target)
        for start, end in ((source, PIVOT), (PIVOT, target)):
            if any(_fits(pack, start, end) for pack in there):
                continue
            best = _best(offered, start, end)
            if best is None:
                raise NotOffered(source=source, target=target)
            legs.append(best)
        return legs

    def missing(self, source: str, target: str, installed: Iterable[Pack]) -> list[Offer]:
        """As `needed`; nothing where a pack of the pair is ``installed``, be it an old one."""
        there = list(installed)
        if any(_fits(pack, source, target) for pack in there):
            return []
        return self.needed(source, target, there)

    # -- the lists --------------------------------------------------------------------------------

    @property
    def _addresses(self) -> Addresses:
        return self._given or Addresses.usual()

    @property
    def _sources(self) -> dict[str, _Source]:
        """By engine."""
        at = self._addresses
        return {
            "argos": _Source(at.argos, lambda body: lists.argos(body, at.argos)),
            "firefox": _Source(at.firefox, lambda body: lists.firefox(body, at.attachments)),
        }

    def _fetch_one(self, engine: str, source: _Source, job: Job) -> None:
        body = self._network.get(source.address, LIST, _LIMIT, stop=lambda: job.cancelled)
        try:
            text = body.decode("utf-8")
            if not source.read(text):
                raise ValueError("empty")
        except (ValueError, RecursionError) as error:
            raise BadCatalogue(host=host_of(source.address)) from error
        content = {"fetched": self._now().isoformat(), "address": source.address, "body": text}
        write_whole(self._folder / f"{engine}.json", json.dumps(content))

    def _kept(self, engine: str) -> _Kept | None:
        """The list of ``engine`` as it lies there, parsed anew only when the file has changed; None
        for another mirror's, a damaged one or none."""
        path, source = self._folder / f"{engine}.json", self._sources[engine]
        try:
            about = path.stat()
            state = (self._addresses, about.st_mtime_ns, about.st_size, about.st_ino)
            kept = self._parsed.get(engine)
            if kept is not None and kept.state == state:
                return kept
            found = json.loads(path.read_text("utf-8"))
            if found["address"] != source.address:
                return None
            fetched = datetime.fromisoformat(found["fetched"])
            offered = tuple(source.read(str(found["body"])))
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
        fetched = fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC)
        self._parsed[engine] = _Kept(state, fetched, offered)
        return self._parsed[engine]


def _apart(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """The pairs that must be different languages for English to be between them."""
    return (source, PIVOT), (target, PIVOT), (source, target)


def _fits(pack: Pack | Offer, source: str, target: str) -> bool:
    return fit(source, pack.source) is not None and fit(target, pack.target) is not None


def _best(offered: Sequence[Offer], source: str, target: str) -> Offer | None:
    """The offer closest to both languages; of equal ones Mozilla's, as `routes` has it."""

    def rank(offer: Offer) -> tuple[int, int, int]:
        away, beyond = fit(source, offer.source), fit(target, offer.target)
        return away or 0, beyond or 0, ENGINE_ORDER.index(offer.engine)

    return min((o for o in offered if _fits(o, source, target)), key=rank, default=None)
