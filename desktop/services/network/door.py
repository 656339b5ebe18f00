"""The only door to the network: HTTPS, asked for by a press, written down, and lockable."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from desktop import __version__, paths
from desktop.domain.networkerrors import (
    NetworkOff,
    NotReachable,
    NotSecure,
    ServerRefused,
    TransferBroken,
)
from desktop.services.network.asking import Call, Left
from desktop.services.network.request_log import Request, RequestLog

if TYPE_CHECKING:
    import httpx

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
CONNECT, READ = 10.0, 30.0  # seconds without an answer after which it is given up
_REDIRECTS = 5
_NOTED = 4_000_000  # bytes, at most, that a kill keeps out of the list


def host_of(address: str) -> str:
    """The name of the computer that ``address`` leads to: what people are told."""
    return urlsplit(address).hostname or address


class Answer:
    """What a server said: ``status``, ``headers`` (names in lower case), then `chunks`."""

    def __init__(
        self,
        response: httpx.Response,
        network: Network,
        request: Request,
        note: Callable[[int], object],
    ) -> None:
        self._response, self._network, self._request = response, network, request
        self._note, self._noted = note, 0
        self.status = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self.address = request.address
        self.received = 0

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes. Raises `TransferBroken`, `NetworkOff`."""
        import httpx

        try:
            for chunk in self._response.iter_raw():
                self._network.require(self._request.why)
                self.received += len(chunk)
                if self.received - self._noted >= _NOTED:
                    self._noted = self.received
                    self._note(self.received)
                yield chunk
        except httpx.TransportError as error:
            self._network.require(self._request.why)
            raise TransferBroken(host=host_of(self.address), reason=_reason(error)) from error


class Network:
    """Asks servers, and only here. ``path`` keeps the list of what was asked; ``forbidden`` says
    whether the person has switched the network off; ``allow_http`` lets servers on this very
    computer, and no others, do without encryption."""

    def __init__(
        self,
        path: Path | None = None,
        forbidden: Callable[[], bool] = lambda: False,
        *,
        allow_http: bool = False,
        timeouts: tuple[float, float] = (CONNECT, READ),
    ) -> None:
        self._asked = RequestLog(path or paths.data_dir() / "network.json")
        self._forbidden = forbidden
        self._allow_http = allow_http
        self._timeouts = timeouts
        self._watchers: list[Callable[[bool], object]] = []
        self._busy = 0
        self._lock = threading.Lock()

    # -- what a person can see and decide ---------------------------------------------------------

    def require(self, why: str) -> None:
        """Raise `NetworkOff` where the network is not to be used; ``why`` names what wants it."""
        if self._forbidden():
            raise NetworkOff(why=why)

    def watch(self, told: Callable[[bool], object]) -> None:
        """Call ``told`` with True when the network comes into use, False when it is left; from
        whatever thread uses it."""
        self._watchers.append(told)

    @property
    def in_use(self) -> bool:
        """Whether something is being asked right now."""
        return self._busy > 0

    def requests(self) -> list[Request]:
        """Every address ever asked, the latest first."""
        return list(reversed(self._asked.read()))

    def clear(self) -> None:
        """Forget what was asked."""
        self._asked.clear()

    # -- asking -----------------------------------------------------------------------------------

    def get(
        self, address: str, why: str, limit: int, stop: Callable[[], bool] = lambda: False
    ) -> bytes:
        """A small file, of at most ``limit`` bytes. Raises what `open` does, `ServerRefused` and
        `TransferBroken`."""
        with self.open(address, why, stop=stop) as answer:
            host = host_of(answer.address)
            if answer.status != 200:
                raise ServerRefused(host=host, status=answer.status)
            body = bytearray()
            for chunk in answer.chunks():
                body += chunk
                if len(body) > limit:
                    raise TransferBroken(host=host, reason="it sends more than it should")
            return bytes(body)

    @contextmanager
    def open(
        self,
        address: str,
        why: str,
        headers: Mapping[str, str] | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Iterator[Answer]:
        """Ask for ``address``; what comes back, whatever its status, follows redirects to HTTPS.

        ``stop`` is looked at ten times a second: once it is true the connection is cut. Raises
        `NetworkOff`, `NotSecure`, `NotReachable`.
        """
        self.require(why)
        self._use(1)
        try:
            with self._client(address) as client:
                for _ in range(_REDIRECTS):
                    with self._ask(client, address, why, headers or {}, stop) as answer:
                        onward = _redirect(answer)
                        if onward is None:
                            yield answer
                            return
                        address = self._checked_redirect(address, onward)
            raise NotReachable(host=host_of(address), reason="too many redirects")
        finally:
            self._use(-1)

    @contextmanager
    def _ask(
        self,
        client: httpx.Client,
        address: str,
        why: str,
        headers: Mapping[str, str],
        stop: Callable[[], bool],
    ) -> Iterator[Answer]:
        import httpx

        self._check(address)
        host = host_of(address)
        asked = Request(address, datetime.now(UTC).isoformat(timespec="seconds"), why)
        place = self._log(asked)
        sent = {"Accept-Encoding": "identity", "User-Agent": f"enface/{__version__}", **headers}

        def stopped() -> bool:
            return stop() or self._forbidden()

        try:
            call = Call(client, client.build_request("GET", address, headers=sent))
            response = call.response(stopped)
        except Left as error:
            self.require(why)
            raise NotReachable(host=host, reason="stopped") from error
        except (httpx.TransportError, httpx.InvalidURL, ValueError) as error:
            raise NotReachable(host=host, reason=_reason(error)) from error

        def note(received: int) -> None:
            self._log(replace(asked, bytes=received), place)

        answer = Answer(response, self, asked, note)
        try:
            with call.watched(response, stopped):
                yield answer
        finally:
            note(answer.received)

    def _client(self, address: str) -> httpx.Client:
        import httpx

        connect, read = self._timeouts
        direct: dict[str, httpx.BaseTransport | None] = {
            f"all://{'[::1]' if host == '::1' else host}": None for host in LOOPBACK
        }
        try:
            return httpx.Client(
                timeout=httpx.Timeout(read, connect=connect), mounts=direct, follow_redirects=False
            )
        except (ValueError, httpx.InvalidURL) as error:
            reason = "the system's proxy cannot be used"
            raise NotReachable(host=host_of(address), reason=reason) from error

    def _check(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme == "https" and parts.hostname:
            return
        if parts.scheme == "http" and self._allow_http and parts.hostname in LOOPBACK:
            return
        raise NotSecure(host=host_of(address))

    def _checked_redirect(self, address: str, onward: str) -> str:
        """Where a redirect leads: never from encryption to none."""
        target = urljoin(address, onward)
        if urlsplit(address).scheme == "https" and urlsplit(target).scheme != "https":
            raise NotSecure(host=host_of(target))
        return target

    def _use(self, more: int) -> None:
        with self._lock:
            before, self._busy = self._busy, self._busy + more
            changed = (before > 0) != (self._busy > 0)
        if changed:
            for told in list(self._watchers):
                told(more > 0)

    def _log(self, request: Request, place: int | None = None) -> int:
        """Write ``request`` down. Raises `NotReachable` where that cannot be done: nothing is asked
        unseen."""
        try:
            return self._asked.write(request, place)
        except OSError as error:
            reason = f"the list of requests cannot be saved: {error.strerror}"
            raise NotReachable(host=host_of(request.address), reason=reason) from error


def _redirect(answer: Answer) -> str | None:
    return answer.headers.get("location") if answer.status in (301, 302, 303, 307, 308) else None


def _reason(error: Exception) -> str:
    """The few words of an error that help a person; never the address, which is named apart."""
    import httpx

    if isinstance(error, httpx.ConnectTimeout | httpx.ReadTimeout):
        return "no answer"
    if isinstance(error, httpx.ConnectError) and "CERTIFICATE" in str(error).upper():
        return "its certificate is not valid"
    if isinstance(error, httpx.RemoteProtocolError):
        return "the connection broke off"
    words = re.sub(r"^\[\w+ -?\d+\] ", "", str(error))  # the system's number says nothing to people
    return (words or type(error).__name__).partition("\n")[0]
