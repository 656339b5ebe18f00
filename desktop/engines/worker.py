"""The process an engine runs in: ``python -m desktop.engines.worker``.

JSON lines. Asked on stdin ``{"pack": {...}, "texts": [...], "beam": 0}``, it answers on stdout
``{"texts": [...]}``, or ``{"error": "BadPack", "fields": {...}}``, or ``{"failed": "ValueError"}``.
It ends when its stdin closes, so that none outlives the window, whatever ended that. Nothing of the
person's text goes to stderr.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from typing import Any, BinaryIO

from desktop.domain.errors import EnfaceError
from desktop.domain.pack import Pack
from desktop.engines import ENGINES
from desktop.engines.base import Engine, load


class Desk:
    """Answers requests, with the engine and pack of the last one at hand."""

    def __init__(self) -> None:
        self._engines: dict[str, Engine] = {}
        self._loaded: Pack | None = None

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to one request."""
        try:
            engine = self._ready(Pack(**request["pack"]))
            return {"texts": engine.translate(request["texts"], request["beam"])}
        except EnfaceError as error:
            fields = {name: str(value) for name, value in error.fields().items()}
            return {"error": type(error).__name__, "fields": fields}
        except BaseException as error:  # a Rust panic is no Exception
            where = error.__traceback__
            while where is not None and where.tb_next is not None:
                where = where.tb_next
            place = f"{where.tb_frame.f_code.co_name}:{where.tb_lineno}" if where else ""
            return {"failed": f"{type(error).__name__} in {place}"}

    def _ready(self, pack: Pack) -> Engine:
        if pack.engine not in self._engines:
            self._engines[pack.engine] = load(ENGINES[pack.engine])
        engine = self._engines[pack.engine]
        if pack != self._loaded:
            self._loaded = None
            engine.load(pack)
            self._loaded = pack
        return engine


def _guard() -> BinaryIO:
    """Keep stdout for the protocol alone: what a library prints goes to stderr."""
    protocol = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return protocol


def _listen(requests: queue.SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)  # whatever the engine is doing, nobody waits for it any more


def main() -> None:
    """Serve until stdin closes."""
    protocol, desk = _guard(), Desk()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    while True:
        answer = desk.answer(json.loads(requests.get()))
        try:
            protocol.write(json.dumps(answer).encode() + b"\n")
            protocol.flush()
        except OSError:  # the reader has gone
            os._exit(0)


if __name__ == "__main__":
    main()
