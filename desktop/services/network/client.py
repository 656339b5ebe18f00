"""The only way to the network: HTTPS, asked for by a press, written down, and lockable."""

from __future__ import annotations

import queue
import re
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from desktop import __version__, paths
from desktop.domain.networkerrors import (
    NetworkError,
    NetworkOff,
    NotReachable,
    NotSecure,
    ServerRefused,
    TooSlow,
    TransferBroken,
    UnknownHost,
)
from desktop.domain.reasons import Fault, LogNotSaved, Reason, SystemWords, reason_of
from desktop.services.network.request_log import Request, RequestLog
from desktop.support.addresses import LOOPBACK, host_of, is_among, is_this_computer

if TYPE_CHECKING:
    import httpx

PATIENCE = 30.0  # seconds without a byte after which a server is given up
SLOWEST = 2000  # bytes a second, over twice that time, below which it is given up too
_WHOLE = 20  # times the patience, for all of a small file
_REDIRECTS = 5
_LOOK = 0.1  # seconds between two looks at whether to stop
_AHEAD = 16  # pieces, of some 64 kB, that may come before they are wanted


class Network:
    """Asks servers, and only here. ``path`` keeps the list of what was asked; ``forbidden`` says
    whether the person has switched the network off; ``allow_http`` lets servers on this very
    computer, and no others, do without encryption."""

    def __init__(
        self,
        path: Path | None = None,
        forbidden: Callable[[], bool] = lambda: False,
        *,
        allow_http: Callable[[], bool] = lambda: False,
        patience: float = PATIENCE,
    ) -> None:
        self._log = RequestLog(path or paths.data_dir() / "network.json")
        self._forbidden = forbidden
        self._allow_http = allow_http
        self._patience = patience
        self._watchers: list[Callable[[bool], object]] = []
        self._busy = 0
        self._talked: set[str] = set()  # addresses of the person's own servers
        self._lock = threading.Lock()

    # -- what a person can see and decide ---------------------------------------------------------

    def require(self, why: str) -> None:
        """Raise `NetworkOff` where the network is not to be used; ``why`` names what wants it."""
        if self._forbidden():
            raise NetworkOff(why=why)

    def watch(self, watcher: Callable[[bool], object]) -> None:
        """Call ``watcher`` with True when the network comes into use, False when it is left; from
        whatever thread uses it."""
        self._watchers.append(watcher)

    @property
    def in_use(self) -> bool:
        """Whether something is being asked right now."""
        return self._busy > 0

    def requests(self) -> list[Request]:
        """Every address ever asked, the latest first."""
        return self._log.read()[::-1]

    def clear(self) -> None:
        """Forget what was asked."""
        self._log.clear()

    # -- asking -----------------------------------------------------------------------------------

    def get(
        self,
        address: str,
        why: str,
        limit: int,
        stop: Callable[[], bool] = lambda: False,
        hosts: Collection[str] | None = None,
    ) -> bytes:
        """A small file, of at most ``limit`` bytes. Raises what `open` does, `ServerRefused` and
        `TransferBroken`."""
        latest = time.monotonic() + _WHOLE * self._patience
        with self.open(address, why, stop=stop, hosts=hosts) as answer:
            host = host_of(answer.address)
            if answer.status != 200:
                raise ServerRefused(host=host, status=answer.status)
            body = bytearray()
            for chunk in answer.chunks():
                body += chunk
                if len(body) > limit:
                    raise TransferBroken(host=host, reason=Fault.SENDS_MORE)
                if time.monotonic() > latest:
                    raise TooSlow(host=host, reason=Fault.TOO_SLOW)
            return bytes(body)

    @contextmanager
    def open(
        self,
        address: str,
        why: str,
        headers: Mapping[str, str] | None = None,
        stop: Callable[[], bool] = lambda: False,
        hosts: Collection[str] | None = None,
    ) -> Iterator[Answer]:
        """Ask for ``address``; what comes back, whatever its status, follows redirects to HTTPS.

        ``stop`` is looked at ten times a second: once it is true the server is left. Only ``hosts``
        are asked, where they are given (see `is_among`). Raises `NetworkOff`, `NotSecure`,
        `UnknownHost`, `NotReachable`.
        """
        self.require(why)
        self._use(1)
        try:
            for _ in range(_REDIRECTS + 1):
                self._check(address, hosts)
                with self._ask(address, why, headers or {}, stop) as answer:
                    if answer.onward is None:
                        yield answer
                        return
                    address = answer.onward
            raise NotReachable(host=host_of(address), reason=Fault.REDIRECTS)
        finally:
            self._use(-1)

    def talk(
        self,
        address: str,
        why: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        limit: int,
        patience: float,
        plain: bool = False,
        stop: Callable[[], bool] = lambda: False,
    ) -> tuple[int, bytes]:
        """What a server that the person named answers at ``address``: its status, and at most
        ``limit`` bytes. ``body`` is the JSON to send it, None to ask without.

        This computer may be asked while the network is switched off, for nothing leaves it, and
        without encryption; others only with ``plain``. No redirect is followed. The address is
        written down with the first request of each run. ``patience`` is how many seconds the server
        may be silent. Raises `NetworkOff`, `NotSecure`, `NotReachable`, `TransferBroken`.
        """
        host = host_of(address)
        here = is_this_computer(host)

        def stopped() -> bool:
            if not here:
                self.require(why)
            return stop()

        stopped()
        if not address.startswith(("https://", "http://") if here or plain else "https://"):
            raise NotSecure(host=host)
        number = self._first(address, why)
        answer = Answer(address, headers or {}, patience, stopped, body)
        latest = time.monotonic() + 2 * patience
        received = bytearray()
        try:
            answer.begin()
            for chunk in answer.chunks():
                received += chunk
                if len(received) > limit:
                    raise TransferBroken(host=host, reason=Fault.SENDS_MORE)
                if time.monotonic() > latest:
                    raise TooSlow(host=host, reason=Fault.TOO_SLOW)
            return answer.status, bytes(received)
        finally:
            answer.leave()
            if number:
                with suppress(OSError):
                    self._log.end(number, answer.received)

    def _first(self, address: str, why: str) -> str:
        """Write ``address`` down where that was not done yet; what the list knows it by, "" where
        it was. Raises `NotReachable` where it cannot be written down."""
        with self._lock:
            if address in self._talked:
                return ""
            number = self._noted(address, why)
            self._talked.add(address)
            return number

    def _noted(self, address: str, why: str) -> str:
        try:
            return self._log.begin(address, why)
        except OSError as error:  # nothing is asked unseen
            reason = LogNotSaved(reason_of(error))
            raise NotReachable(host=host_of(address), reason=reason) from error

    @contextmanager
    def _ask(
        self, address: str, why: str, headers: Mapping[str, str], stop: Callable[[], bool]
    ) -> Iterator[Answer]:
        def stopped() -> bool:
            self.require(why)
            return stop()

        number = self._noted(address, why)
        answer = Answer(address, headers, self._patience, stopped)
        try:
            answer.begin()
            yield answer
        finally:
            answer.leave()
            with suppress(OSError):
                self._log.end(number, answer.received)

    def _check(self, address: str, hosts: Collection[str] | None) -> None:
        host = host_of(address)
        scheme, _, rest = address.partition(":")
        local = scheme == "http" and host in LOOPBACK and self._allow_http()
        if not rest or not (scheme == "https" or local):
            raise NotSecure(host=host)
        if hosts is not None and not is_among(host, hosts):
            raise UnknownHost(host=host)

    def _use(self, more: int) -> None:
        with self._lock:
            before, self._busy = self._busy, self._busy + more
            changed = (before > 0) != (self._busy > 0)
        if changed:
            for watcher in list(self._watchers):
                watcher(more > 0)


class Answer:
    """What the server at ``address`` says, to ``body`` where one is sent: ``status``, ``headers``
    (names in lower case), where a redirect leads ``onward``, then `chunks`; ``received`` counts
    their bytes.

    The request is sent in a thread of its own, for nothing wakes the system while it looks up a
    name or waits for a server. Whoever asked can `leave` at any moment: the thread may end later,
    and nothing that comes to it meanwhile is used.
    """

    def __init__(
        self,
        address: str,
        headers: Mapping[str, str],
        patience: float,
        stopped: Callable[[], bool],
        body: bytes | None = None,
    ) -> None:
        self._body = body
        self.address, self.status, self.received = address, 0, 0
        self.headers: dict[str, str] = {}
        self._patience, self._stopped = patience, stopped
        self._items: queue.Queue[Any] = queue.Queue(_AHEAD)
        self._left = threading.Event()
        self._socket: socket.socket | None = None
        self._waited, self._came, self._looked = 0.0, 0, 0.0  # seconds, bytes, a moment
        import httpx  # noqa: F401 - here, so that nobody takes the time for the server's

        threading.Thread(target=self._run, args=(dict(headers),), daemon=True).start()

    def begin(self) -> None:
        """Wait for ``status`` and ``headers``. Raises `NotReachable`, `NetworkOff`."""
        self.status, self.headers = self._next()

    @property
    def onward(self) -> str | None:
        """Where a redirect leads: never from encryption to none. Raises `NotSecure`."""
        if self.status not in (301, 302, 303, 307, 308) or "location" not in self.headers:
            return None
        onward = self.headers["location"]
        with suppress(ValueError):
            onward = urljoin(self.address, onward)
        if self.address.startswith("https:") and not onward.startswith("https:"):
            raise NotSecure(host=host_of(onward))
        return onward

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes. Raises `TransferBroken` (`TooSlow`), `NetworkOff`."""
        while chunk := self._next():
            self.received += len(chunk)
            self._came += len(chunk)
            yield chunk

    def leave(self) -> None:
        """No more of it: the server is hung up on, so that it need not go on either."""
        self._left.set()
        self._hang_up()

    def _connected(self, event: str, about: Mapping[str, Any]) -> None:
        """Note the socket, of which the library tells."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._socket = about["return_value"].get_extra_info("socket")
            if self._left.is_set():
                self._hang_up()

    def _hang_up(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it is closed already
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _next(self) -> Any:
        """The next that the thread has put: head, bytes or, at the end, no bytes."""
        silent = 0.0
        while silent < self._patience:
            begun = time.monotonic()
            if begun - self._looked >= _LOOK:
                self._looked = begun
                if self._stopped():
                    raise self._broken(Fault.STOPPED)
            try:
                item = self._items.get(timeout=_LOOK)
            except queue.Empty:
                item = None
            waited = time.monotonic() - begun  # by us: whoever asked may be slow, too
            silent, self._waited = silent + waited, self._waited + waited
            if isinstance(item, Reason):
                raise self._broken(item)
            if item != b"" and self._waited >= 2 * self._patience:
                if self._came < SLOWEST * self._waited:
                    raise TooSlow(host=host_of(self.address), reason=Fault.TOO_SLOW)
                self._waited, self._came = 0.0, 0
            if item is not None:
                return item
        raise self._broken(Fault.NO_ANSWER)

    def _broken(self, reason: Reason) -> NetworkError:
        error = TransferBroken if self.status else NotReachable
        return error(host=host_of(self.address), reason=reason)

    def _run(self, headers: dict[str, str]) -> None:
        try:
            self._send(headers)
            self._put(b"")
        except Exception as error:
            reason = _reason(error)
        else:
            return
        self._put(reason)  # only now, when the error no longer holds the connection

    def _send(self, headers: dict[str, str]) -> None:
        import httpx

        sent = {"Accept-Encoding": "identity", "User-Agent": f"enface/{__version__}", **headers}
        direct: dict[str, httpx.BaseTransport | None] = {"http://": None}  # stays near by
        direct |= {f"all://{'[::1]' if host == '::1' else host}": None for host in LOOPBACK}
        try:
            timeout = httpx.Timeout(self._patience, connect=min(self._patience, PATIENCE))
            client = httpx.Client(timeout=timeout, mounts=direct, follow_redirects=False)
        except (ValueError, httpx.InvalidURL) as error:
            raise OSError("the system's proxy cannot be used") from error
        with client, self._stream(client, sent) as response:
            received = {name.lower(): text for name, text in response.headers.items()}
            awaited = self._put((response.status_code, received))
            for chunk in response.iter_raw() if awaited else ():
                if chunk and not self._put(chunk):
                    break

    def _stream(
        self, client: httpx.Client, headers: Mapping[str, str]
    ) -> AbstractContextManager[httpx.Response]:
        told = {"trace": self._connected}
        if self._body is None:
            return client.stream("GET", self.address, headers=headers, extensions=told)
        headers = {"Content-Type": "application/json", **headers}
        return client.stream(
            "POST", self.address, headers=headers, content=self._body, extensions=told
        )

    def _put(self, item: object) -> bool:
        """Whether anybody still waits for it."""
        while not self._left.is_set():
            with suppress(queue.Full):
                self._items.put(item, timeout=_LOOK)
                return True
        return False


def _reason(error: Exception) -> Reason:
    """The few words of an error that help a person; never the address, which is named apart."""
    import httpx

    if isinstance(error, httpx.ConnectTimeout | httpx.ReadTimeout):
        return Fault.NO_ANSWER
    if isinstance(error, httpx.ConnectError) and "CERTIFICATE" in str(error).upper():
        return Fault.CERTIFICATE
    if isinstance(error, httpx.RemoteProtocolError):
        return Fault.BROKE_OFF
    words = re.sub(r"^\[\w+ -?\d+\] ", "", str(error))  # the system's number says nothing to people
    return SystemWords((words or type(error).__name__).partition("\n")[0])
