"""A real web server on this computer that misbehaves on request."""

from __future__ import annotations

import re
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Page:
    """``body`` under one path. Each request takes the first of ``tricks``, if any is left:

    ``cut N`` N bytes, then the connection breaks; ``stall N`` N bytes, then silence; ``pause N``
    N bytes, then silence until `Server.go` is set, then the rest; ``drip`` a byte now and then, of
    the body or (``drip head``) before it; ``long`` and
    ``short`` lie about the length; ``whole`` ignores Range; ``other`` sends another range;
    ``quiet`` gives no length; ``to ADDRESS`` redirects; a number is a status.
    """

    body: bytes
    etag: str = '"1"'
    tricks: list[str] = field(default_factory=list)


class Server:
    """``pages`` by path; ``asked`` are the requests so far: path and headers in lower case."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._scheme = "https" if tls else "http"
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.methods: list[tuple[str, str]] = []
        self.stalled, self.go = threading.Event(), threading.Event()
        self.ending = threading.Event()
        handler = type("Bound", (_Handler,), {"owner": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True
        if tls:
            self._http.socket = tls.wrap_socket(
                self._http.socket, server_side=True, do_handshake_on_connect=False
            )

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._http.server_address[1]}"

    def put(self, path: str, body: bytes, *tricks: str, etag: str = '"1"') -> str:
        """Serve ``body``; its address."""
        self.pages[path] = Page(body, etag, list(tricks))
        return self.address + path

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    @contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self.ending.set()
            self.go.set()
            self._http.shutdown()
            self._http.server_close()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    def handle(self) -> None:
        with suppress(ssl.SSLError, ConnectionError):  # whoever does not trust us hangs up
            super().handle()

    owner: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_CONNECT(self) -> None:
        self.owner.methods.append(("CONNECT", self.path))
        self._say(502, b"")

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.owner.asked.append((self.path, headers))
        self.close_connection = True
        page = self.owner.pages.get(self.path)
        if page is None:
            self._say(404, b"")
            return
        trick, _, value = (page.tricks.pop(0) if page.tricks else "").partition(" ")
        if trick == "to":
            self._say(302, b"", {"location": value})
        elif trick.isdecimal():
            self._say(int(trick), b"")
        else:
            self._serve(page, headers, trick, value)

    def _serve(self, page: Page, headers: dict[str, str], trick: str, value: str) -> None:
        start = 0
        found = re.fullmatch(r"bytes=(\d+)-", headers.get("range", ""))
        same = headers.get("if-range") in (None, page.etag)
        if found and same and trick != "whole":
            start = int(found[1])
            if start >= len(page.body):
                self._say(416, b"", {"content-range": f"bytes */{len(page.body)}"})
                return
        size = len(page.body)
        extra = {"etag": page.etag} if page.etag else {}
        if start:
            shift = 7 if trick == "other" else 0
            extra["content-range"] = f"bytes {start + shift}-{size - 1}/{size}"
        body = page.body[start:]
        status = 206 if start else 200
        if trick == "cut":
            self._say(status, body, extra, sent=int(value))
        elif trick == "drip":
            self._drip(body, value)
        elif trick in ("stall", "pause"):
            self._say(status, body, extra, sent=int(value))
            self.wfile.flush()
            self.owner.stalled.set()
            (self.owner.ending if trick == "stall" else self.owner.go).wait(60)
            with suppress(OSError):
                self.wfile.write(body[int(value) :] if trick == "pause" else b"")
        else:
            lengths = {"long": size + 1000, "short": size // 2, "quiet": -1}
            self._say(status, body, extra, length=lengths.get(trick))

    def _drip(self, body: bytes, where: str) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n".encode()
        with suppress(OSError):
            self.wfile.write(head if where else head + b"\r\n")
            while not self.owner.ending.wait(0.03):
                self.wfile.write(b"X-More: 1\r\n" if where else b"a")

    def _say(
        self,
        status: int,
        body: bytes,
        more: dict[str, str] | None = None,
        length: int | None = None,
        sent: int | None = None,
    ) -> None:
        self.send_response(status)
        for name, value in (more or {}).items():
            self.send_header(name, value)
        size = len(body) if length is None else length
        if size >= 0:
            self.send_header("Content-Length", str(size))
        self.send_header("Connection", "close")
        self.end_headers()
        with suppress(OSError):  # whoever asked may have gone: that is what some tests are about
            self.wfile.write(body[: len(body) if sent is None else sent])
