"""One request under way, which whoever asked can leave at any moment: while a name is looked up,
while the connection is made or encrypted, while the server is silent.

It is sent in a thread of its own, for nothing wakes the system when it looks up a name or waits for
a connection. One that was left sends nothing any more: the connection is dropped when it is there.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

_WATCH = 0.1  # seconds between two looks at whether to stop


class Left(Exception):
    """Whoever asked has left."""


class Call:
    """Asks ``client`` for ``request``, once."""

    def __init__(self, client: httpx.Client, request: httpx.Request) -> None:
        self._client, self._request = client, request
        request.extensions["trace"] = self._follow
        self._left, self._sent = threading.Event(), threading.Event()
        self._plug: socket.socket | None = None  # a second hold on the connection, past encryption
        self._drop: Callable[[], object] = lambda: None  # closes a connection that came to nothing
        self._outcome: httpx.Response | BaseException | None = None

    def response(self, stop: Callable[[], bool]) -> httpx.Response:
        """What the server says, its body yet to be read, in `watched`.

        ``stop`` is looked at ten times a second. Raises `Left` once it is true, and httpx's errors.
        """
        threading.Thread(target=self._send, daemon=True).start()
        try:
            while not self._sent.wait(_WATCH):
                if stop():
                    raise Left
            if isinstance(self._outcome, BaseException):
                raise self._outcome
        except BaseException:
            self._leave()
            raise
        assert self._outcome is not None
        return self._outcome

    @contextmanager
    def watched(self, response: httpx.Response, stop: Callable[[], bool]) -> Iterator[None]:
        """While the body is read: the connection is cut once ``stop`` is true."""
        read = threading.Event()
        watch = threading.Thread(target=self._watch, args=(read, stop), daemon=True)
        watch.start()
        try:
            yield
        finally:
            read.set()
            watch.join()
            response.close()
            self._leave()

    def _send(self) -> None:
        try:
            self._outcome = response = self._client.send(self._request, stream=True)
            if self._left.is_set():
                response.close()
        except BaseException as error:
            self._outcome = error
            self._drop()
        finally:
            self._sent.set()

    def _follow(self, event: str, info: Mapping[str, Any]) -> None:
        """What httpx tells of its steps: take hold of the connection, or drop it."""
        if not event.endswith("connect_tcp.complete"):
            return
        stream = info["return_value"]
        self._drop = stream.close
        if self._left.is_set():
            raise Left
        self._plug = stream.get_extra_info("socket").dup()
        if self._left.is_set():
            self._leave()

    def _watch(self, read: threading.Event, stop: Callable[[], bool]) -> None:
        """Wake up a reader that waits for a server that does not send, once ``stop`` says so."""
        while not read.wait(_WATCH):
            if stop():
                _cut(self._plug)
                return

    def _leave(self) -> None:
        """No more of it: cut what is there, and let go of it."""
        self._left.set()
        plug, self._plug = self._plug, None
        _cut(plug)
        if plug is not None:
            plug.close()


def _cut(plug: socket.socket | None) -> None:
    if plug is not None:
        with suppress(OSError):  # it has ended by itself
            plug.shutdown(socket.SHUT_RDWR)
