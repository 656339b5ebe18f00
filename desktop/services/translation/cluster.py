"""Translating on several computers, or by several processes of this one, through Dask's distributed
scheduler.

A batch of sentences is a task; everything else (reading, remembering, writing) stays here, so that
what comes out is the same byte for byte. A worker needs Enface, in the same version, and gets each
language pack once: as an archive that is known by its hash. A batch whose worker ends is given to
another one. Where the scheduler goes away, what was under way is asked again when it is back.
"""

from __future__ import annotations

import hashlib
import logging
import tarfile
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop import __version__, paths
from desktop.domain.context import Context
from desktop.domain.errors import EnfaceError
from desktop.domain.networkerrors import (
    ClusterElsewhere,
    ClusterFull,
    ClusterLost,
    ClusterVersion,
    NoCertificates,
    NoCluster,
)
from desktop.domain.packs.pack import Pack, Route
from desktop.domain.quality.rules import TRIES
from desktop.domain.reasons import reason_of
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.engines.base import known
from desktop.engines.client import Caller, ServerAccess
from desktop.services.translation.workers import Capacity, Workers
from desktop.support.addresses import is_this_computer
from desktop.support.files import make_folder, make_private
from desktop.support.job import Cancelled

LOCAL = "local"  # local:N starts N workers here
_CONNECTS = 10.0  # seconds
_RETURNS = 120.0  # seconds that a scheduler may be away
_AGAIN = 1.0  # seconds between two tries
_EVERY = 5.0  # seconds between two looks whether there are workers
_LOOK = 0.2  # seconds until a press on Stop is noticed
_RETRIES = 3  # workers that one batch may cost
_MODE = 0o600


def is_own(address: str) -> bool:
    """Whether the workers at ``address`` are started here."""
    return address.partition(":")[0] == LOCAL


def host_of(address: str) -> str:
    """The other computer that the workers at ``address`` are on; "" where they are on this one."""
    if is_own(address):
        return ""
    try:
        host = urlsplit(address if "://" in address else f"tcp://{address}").hostname or address
    except ValueError:
        return address
    return "" if is_this_computer(host) else host


def _computer(worker: str) -> str:
    """The computer of the ``worker`` at this address of Dask's."""
    return urlsplit(worker).hostname or worker


def _start_here(distributed: Any, count: int, certificates: Any) -> Any:
    """A scheduler and ``count`` workers on this computer that show nobody what they do."""
    from dask import config

    routes: dict[str, list[str]] = {
        f"distributed.{part}.http.routes": [] for part in ("scheduler", "worker")
    }
    with config.set(routes):
        return distributed.LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            host="127.0.0.1",
            protocol="tls://",
            security=certificates,
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )


def _stop_http(dask_worker: Any) -> None:
    """Close the port on which a worker would tell about itself; the worker runs this."""
    dask_worker.http_server.stop()


class _Alone(Exception):
    """No worker is there."""


class Cluster:
    """The workers at ``address`` ("tcp://…:8786"; or "local:N": N that are started here).
    ``remote``: the person agrees that the text goes to other computers. Without that, only workers
    of this computer are asked, whoever may join them.

    Raises `NoCluster` where the library is missing, `NoCertificates`, `ClusterElsewhere`,
    `ClusterLost`, `ClusterVersion`.
    """

    def __init__(self, address: str, remote: bool = False) -> None:
        try:
            distributed: Any = import_module("distributed")  # parts of it have no types
        except ImportError as error:
            raise NoCluster from error
        for name in ("distributed", "distributed.client", "distributed.gc"):  # each has a level
            logging.getLogger(name).setLevel(logging.CRITICAL)
        if address.startswith("tls:") and distributed.Security().tls_client_cert is None:
            raise NoCertificates(address=address)
        self.address, self._remote = address, remote
        self._own: Any = None
        self._client: Any = None
        self._lock = threading.Lock()
        self._sent: dict[str, Any] = {}  # archives on their way, by the pack's path
        self._full: dict[str, ClusterFull] = {}  # by the name of the computer
        self._alone_since = 0.0  # 0: a worker was there last time
        try:
            self._connect(distributed)
            self._require_consent()
            self._require_version()
        except (OSError, ValueError) as error:
            self.close()
            raise ClusterLost(address=self.address) from error
        except BaseException:
            self.close()
            raise

    def _connect(self, distributed: Any) -> None:
        address, certificates = self.address, None
        if is_own(address):
            # Of this run alone: nobody else on this computer can join, ask or listen.
            certificates = distributed.Security.temporary()
            self._own = _start_here(distributed, int(address.partition(":")[2]), certificates)
            address = self._own.scheduler_address
        if not self._remote and (host := host_of(self.address)):
            raise ClusterElsewhere(host=host)
        with warnings.catch_warnings(action="ignore"):  # Python may be another there
            self._client = distributed.Client(
                address, timeout=_CONNECTS, set_as_default=False, security=certificates
            )
        self._client.wait_for_workers(1, timeout=_CONNECTS)
        if self._own is not None:
            self._own.scheduler.http_server.stop()
            self._client.run(_stop_http)

    def _require_consent(self) -> None:
        """Raise `ClusterElsewhere` where all workers are on other computers, though the scheduler
        is on this one, and nobody has agreed to that."""
        elsewhere = [host for worker in self._client.nthreads() if (host := host_of(worker))]
        if elsewhere and not self._permitted():
            raise ClusterElsewhere(host=elsewhere[0])

    def _require_version(self) -> None:
        """Raise `ClusterVersion` where a worker has no Enface, or another one."""
        told = self._client.run(_version, on_error="return")
        for worker, version in told.items():
            if version != __version__:
                there = version if isinstance(version, str) else "—"
                raise ClusterVersion(host=_computer(worker), version=there)

    @property
    def size(self) -> int:
        """How many batches it can make at once."""
        with suppress(Exception):
            threads: dict[str, int] = self._client.nthreads()
            return max(1, sum(threads.values()))
        return 1

    def render(
        self,
        route: Route,
        texts: Sequence[str],
        beam: int,
        tries: int,
        context: Context | None,
        terms: Sequence[Sequence[Term]],
        stopped: Callable[[], bool],
        tell: Callable[[ClusterFull], object],
    ) -> list[Translation]:
        """As `Workers.render`, by a worker. ``tell`` is called for each computer that is left out.
        Raises `Cancelled` where it is ``stopped``, `ClusterFull`, `ClusterLost`, and what an engine
        raises."""
        while True:
            try:
                workers = self._usable()
                archives = [self._archive(pack, workers) for pack in route.packs]
                asked = (route, archives, list(texts), beam, tries, context, terms)
                future = self._client.submit(
                    _render, *asked, pure=False, retries=_RETRIES, workers=workers
                )
                return self._wait(future, workers, stopped)
            except ClusterFull as error:
                is_news = error.host not in self._full
                self._full[error.host] = error
                self._usable()
                if is_news:
                    tell(error)
            except (EnfaceError, Cancelled):
                raise
            except Exception as error:  # the scheduler has gone, or it took all workers with it
                self._sent.clear()
                if type(error).__name__ == "KilledWorker" or self._is_lost():
                    raise ClusterLost(address=self.address) from error
                if stopped():
                    raise Cancelled from None
                time.sleep(_AGAIN)  # the scheduler is gone, and nothing tells when it is back

    def _usable(self) -> list[str]:
        """The addresses of the workers that may be asked. Raises `_Alone` where there are none,
        `ClusterFull` where none can keep a pack."""
        permitted = self._permitted()
        if not permitted:
            raise _Alone
        workers = [worker for worker in permitted if _computer(worker) not in self._full]
        if not workers:
            raise self._full[_computer(permitted[0])]
        return workers

    def _permitted(self) -> list[str]:
        """The workers that text may go to."""
        return [each for each in self._client.nthreads() if self._remote or not host_of(each)]

    def _archive(self, pack: Pack, workers: list[str]) -> Any:
        """The files of ``pack``, on their way to whoever needs them; where the workers are on this
        computer, nothing."""
        if self._own is not None:
            return None
        with self._lock:
            if pack.path not in self._sent:
                archive = [packed(Path(pack.path))]
                [self._sent[pack.path]] = self._client.scatter(archive, workers, hash=True)
            return self._sent[pack.path]

    def _wait(
        self, future: Any, workers: list[str], stopped: Callable[[], bool]
    ) -> list[Translation]:
        """What ``future`` brings, while one of ``workers`` is there to make it. Raises `_Alone`."""
        from distributed import TimeoutError as NotYet

        looked = time.monotonic()
        while True:
            try:
                translations: list[Translation] = future.result(timeout=_LOOK)
                self._alone_since = 0.0
                return translations
            except NotYet:
                if stopped():
                    future.cancel()
                    raise Cancelled from None
            if time.monotonic() - looked > _EVERY:
                looked = time.monotonic()
                if not self._client.nthreads().keys() & set(workers):
                    future.cancel()
                    raise _Alone

    def _is_lost(self) -> bool:
        """No worker is there now: whether none has been for too long. What is asked later finds the
        time over, and waits no more."""
        self._alone_since = self._alone_since or time.monotonic()
        return time.monotonic() - self._alone_since > _RETURNS

    def close(self) -> None:
        """Let go of it; workers that were started here end."""
        for part in (self._client, self._own):
            if part is not None:
                with suppress(Exception):
                    part.close()


class ClusterWorkers(Workers):
    """As `Workers`, by those of a ``cluster``. What does not translate on this computer anyway (a
    server) is asked from here."""

    def __init__(
        self, cluster: Cluster, caller: Caller | None = None, outside: ServerAccess | None = None
    ) -> None:
        super().__init__(caller=caller, outside=outside)
        self._cluster, self._closed = cluster, threading.Event()

    def capacity(self, route: Route) -> Capacity:
        """What to ask for at once: each worker has the next batch waiting."""
        if route.hosts:
            return super().capacity(route)
        words, lanes = max(known(pack.engine).words for pack in route.packs), self._cluster.size
        return Capacity(lanes, 2 * lanes, 3 * lanes, words)

    def render(
        self,
        route: Route,
        texts: Sequence[str],
        beam: int = 0,
        tries: int = TRIES,
        context: Context | None = None,
        terms: Sequence[Sequence[Term]] = (),
        dropped: threading.Event | None = None,
    ) -> list[Translation]:
        """As `Workers.render`. Raises `ClusterFull` and `ClusterLost`, too."""
        if route.hosts:
            return super().render(route, texts, beam, tries, context, terms, dropped)
        caller = self._caller
        caller.wait()
        self._calls += 1
        stops = caller.stops

        def stopped() -> bool:
            return caller.stops != stops or self._closed.is_set()

        asked = route, texts, beam, tries, context, terms
        return self._cluster.render(*asked, stopped, caller.tell)

    @property
    def size(self) -> int:
        """How many batches are made at once."""
        return self._cluster.size

    def stop(self) -> None:
        """As `Workers.stop`."""
        self._caller.stops += 1
        super().stop()

    def close(self) -> None:
        """As `Workers.close`."""
        self._closed.set()
        super().close()
        self._cluster.close()


# -- on a worker ----------------------------------------------------------------------------------

_workers: Workers | None = None
_starting = threading.Lock()


def _version() -> str:
    return __version__


def _host() -> str:
    """The computer of this worker, as the scheduler knows it."""
    from distributed import get_worker

    return _computer(get_worker().address)


def _render(
    route: Route,
    archives: Sequence[bytes | None],
    texts: list[str],
    beam: int,
    tries: int,
    context: Context | None,
    terms: Sequence[Sequence[Term]],
) -> list[Translation]:
    """Translate ``texts`` in a process of this worker, with the packs of the ``archives``. Raises
    `ClusterFull`, and what an engine raises."""
    global _workers
    try:
        packs = [
            pack if archive is None else replace(pack, path=str(unpacked(archive)))
            for pack, archive in zip(route.packs, archives, strict=True)
        ]
    except OSError as error:
        raise ClusterFull(host=_host(), reason=reason_of(error)) from error
    with _starting:
        if _workers is None:
            _workers = Workers(most=1, polite=True)
    here = replace(route, packs=tuple(packs))
    return _workers.render(here, texts, beam, tries, context, terms)


# -- packs on their way ---------------------------------------------------------------------------


def packed(folder: Path) -> bytes:
    """The files in ``folder`` as an archive, the same each time. Raises OSError."""
    content = BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            data = path.read_bytes()
            member = tarfile.TarInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}")
            member.size, member.mode = len(data), _MODE
            archive.addfile(member, BytesIO(data))
    return content.getvalue()


def unpacked(data: bytes) -> Path:
    """The folder that `packed` made ``data`` of, on this computer: unpacked once, under its hash.
    Raises OSError."""
    goal = paths.cache_dir() / "cluster" / hashlib.sha256(data).hexdigest()
    if not goal.is_dir():
        make_folder(goal.parent)
        with tempfile.TemporaryDirectory(dir=goal.parent) as name:
            with tarfile.open(fileobj=BytesIO(data)) as archive:
                archive.extractall(name, filter="data")
            whole = Path(name, "whole")
            whole.mkdir()
            for path in [each for each in Path(name).iterdir() if each != whole]:
                path.rename(whole / path.name)
            make_private(whole)
            with suppress(OSError):  # another worker was faster
                whole.rename(goal)
    [folder] = goal.iterdir()
    return folder
