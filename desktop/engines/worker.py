"""The process in which an engine runs: ``python -m desktop.engines.worker BYTES FOLDER LISTENING
PACK... PROMPTS``. It may use so much memory, write into that folder, listen there where LISTENING
is not empty, and read those packs and the person's profiles of language models, and nothing else
(see `support.sandbox`).

It speaks JSON in frames. A request on stdin is ``{"number": 7, "packs": [{...}], "texts": [...],
"beam": 0, "tries": 3, "context": {...}, "terms": []}``, the answer on stdout ``{"number": 7,
"texts": [...], "doubts": [[...]]}``: the texts translated through one pack after the other,
checked, and tried again in up to ``tries`` ways where they looked wrong; ``context`` (see
`Context.plain`) is for engines that want it, else null; ``terms`` are the terms that stand in each
text, one list of them a text, or [] where none stands in any. With ``tries`` 0 the texts are what
the engines give, unchecked. Other answers are ``{"number": 7, "error": {...}}`` (see
`errors.as_plain`) and ``{"number": 7, "failed": "ValueError"}``. An engine of servers asks for what
it wants of its server by ``{"number": 7, "ask": 3, "pack": PATH, "path": "/translate", "body":
{...}}``, and gets ``{"reply": 3, "text": "..."}``, or an error. Engines that can serve several
requests at once do so, and answers may come in another order; other engines serve one after the
other. The process ends when its stdin closes, so it never outlives the window, however that ends.
No text of the person's goes to stderr.
"""

from __future__ import annotations

import itertools
import json
import queue
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from desktop.domain.context import from_plain as context_from_plain
from desktop.domain.errors import EnfaceError, as_plain, from_plain
from desktop.domain.networkerrors import ServerMakesNoSense
from desktop.domain.packs.pack import Pack
from desktop.domain.quality.retries import render
from desktop.domain.quality.terminology import obeyed
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.engines import ENGINES
from desktop.engines.base import Ask, Engine, calls, check_files, contextual, load, parallel
from desktop.engines.identification import in_another_language
from desktop.support.bounds import bound_files, bound_memory
from desktop.support.digests import Digests
from desktop.support.kept import Damaged, parse
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_DIGESTS = "digests.json"  # of the files of packs, in the folder that it may write into
_FILE = 100_000_000  # bytes of a file that a library may keep
_AT_HAND = 400_000_000  # bytes of packs that are kept at hand, for windows in several languages


class Outside:
    """The way to the servers of packs, which is through the client: this process has no network.
    The request for which a thread works is its `number`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._here = threading.local()
        self.unwanted: set[int] = set()  # requests whose answers nobody waits for any more
        self._numbers = itertools.count()
        self._waiting: dict[int, queue.SimpleQueue[dict[str, Any]]] = {}

    def work_for(self, number: int) -> None:
        """This thread works for the request with this number now."""
        self._here.number = number

    def dropped(self) -> bool:
        """Whether nobody waits any more for what this thread works for."""
        return self._here.number in self.unwanted

    def to(self, pack: Pack) -> Ask:
        """What asks the server of ``pack``."""

        def ask(path: str, body: dict[str, Any]) -> Any:
            number = next(self._numbers)
            replies = self._waiting[number] = queue.SimpleQueue()
            question = {"ask": number, "pack": pack.path, "path": path, "body": body}
            self._connection.send(json.dumps({"number": self._here.number, **question}).encode())
            reply = replies.get()
            if "error" in reply:
                raise from_plain(reply)
            try:
                return parse(reply["text"])
            except Damaged as error:
                raise ServerMakesNoSense(host=pack.version.rpartition("@")[2]) from error

        return ask

    def hear(self, reply: dict[str, Any]) -> None:
        """Pass on what came."""
        if (replies := self._waiting.pop(reply["reply"], None)) is not None:
            replies.put(reply)


class RequestHandler:
    """Answers requests; keeps the engines and packs of the last ones loaded. ``digests`` are those
    of the files of packs."""

    def __init__(self, outside: Outside, digests: Digests) -> None:
        self._outside, self._digests = outside, digests
        self._loading = threading.Lock()
        self._loaded: dict[Pack, Engine] = {}  # the last used last

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to one request; any thread may ask."""
        try:
            self._outside.work_for(request["number"])
            packs = [Pack.from_plain(pack) for pack in request["packs"]]
            terms = [[Term(**term) for term in held] for held in request["terms"]]
            if request["tries"] and contextual(packs):
                return self._rendered(packs[0], request, terms)
            texts, beam, tries = request["texts"], request["beam"], request["tries"]
            return self._translated(packs, texts, beam, tries, terms)
        except EnfaceError as error:
            return as_plain(error)
        except BaseException as error:  # a Rust panic is no Exception
            where = error.__traceback__
            while where is not None and where.tb_next is not None:
                where = where.tb_next
            place = f"{where.tb_frame.f_code.co_name}:{where.tb_lineno}" if where else ""
            return {"failed": f"{type(error).__name__} in {place}"}

    def _rendered(
        self, pack: Pack, request: dict[str, Any], terms: list[list[Term]]
    ) -> dict[str, Any]:
        [engine] = self._ready([pack])
        context, pair = context_from_plain(request["context"] or {}), (pack.source, pack.target)
        texts, tries = request["texts"], request["tries"]
        if terms:
            distinct = dict.fromkeys(term for held in terms for term in held)
            pairs = tuple((term.source, term.translation or "") for term in distinct)
            context = replace(context, terms=pairs)
        translations = engine.render(texts, *pair, context, tries)
        if not terms:
            return _answer(translations)

        def again(some: Sequence[str]) -> list[Translation]:
            return engine.render(some, *pair, replace(context, speakers=()), 1)

        return _answer(obeyed(texts, translations, terms, pair, again if tries > 1 else None))

    def _translated(
        self,
        packs: list[Pack],
        texts: list[str],
        beam: int,
        tries: int,
        terms: list[list[Term]],
    ) -> dict[str, Any]:
        engines = self._ready(packs)

        def ask(now: Sequence[str], beam: int = beam) -> list[str]:
            for engine in engines:
                now = engine.translate(now, beam)
            return list(now)

        if not tries:
            return {"texts": ask(texts), "doubts": [[] for _ in texts]}
        otherwise = None
        if any(engine.beams for engine in engines):
            otherwise = partial(ask, beam=0 if beam == 1 else 1)
        pair = packs[0].source, packs[-1].target
        strays = any(engine.strays for engine in engines)
        foreign = partial(in_another_language, target=pair[1]) if strays else None
        return _answer(render(texts, *pair, ask, tries, otherwise, terms, foreign))

    def _ready(self, packs: list[Pack]) -> list[Engine]:
        with self._loading:
            engines = []
            for pack in packs:
                engine = self._loaded.pop(pack, None) or self._turned(pack)
                if engine is None:
                    self._make_room(pack.size, packs)
                    check_files(pack, self._digests)
                    engine = load(ENGINES[pack.engine])
                    engine.load(pack)
                engine.dropped = self._outside.dropped
                if engine.connects:
                    engine.outside = self._outside.to(pack)
                self._loaded[pack] = engine
                engines.append(engine)
            return engines

    def _turned(self, pack: Pack) -> Engine | None:
        """An engine that has another direction of ``pack`` loaded, turned to this one."""
        turned = (e.turned(pack) for other, e in self._loaded.items() if other.path == pack.path)
        return next(turned, None)

    def _make_room(self, size: int, needed: list[Pack]) -> None:
        """Release the packs that were used longest ago, where ``size`` more bytes would be too
        many."""
        for pack in list(self._loaded):
            if size + sum({each.path: each.size for each in self._loaded}.values()) <= _AT_HAND:
                return
            if pack not in needed:
                del self._loaded[pack]


def _answer(translations: list[Translation]) -> dict[str, Any]:
    return {
        "texts": [translation.text for translation in translations],
        "doubts": [list(map(str, translation.doubts)) for translation in translations],
    }


class RequestQueue:
    """Receives requests and sends each answer when it is ready."""

    def __init__(self, connection: Connection, digests: Digests) -> None:
        self._connection, self._outside = connection, Outside(connection)
        self._handler = RequestHandler(self._outside, digests)
        self._one, self._many = ThreadPoolExecutor(1), ThreadPoolExecutor(calls())

    def take(self, payload: bytes) -> None:
        """Accept a request and have it answered."""
        request = json.loads(payload)
        if "unwanted" in request:
            self._outside.unwanted.update(request["unwanted"])
            return
        if "reply" in request:
            self._outside.hear(request)
            return
        together = parallel(pack["engine"] for pack in request["packs"])
        (self._many if together else self._one).submit(self._serve, request)

    def _serve(self, request: dict[str, Any]) -> None:
        number, unwanted = request["number"], self._outside.unwanted
        if number not in unwanted:
            answer = {"number": number, **self._handler.answer(request)}
            self._connection.send(json.dumps(answer).encode())
        unwanted.discard(number)


def _work(connection: Connection) -> None:
    """Serve until the client has gone."""
    memory, folder, listening, *packs = sys.argv[1:]
    own = Path(folder)
    own.mkdir(parents=True, exist_ok=True)
    bound_memory(int(memory))
    bound_files(_FILE)
    read = [target for pack in packs for target in _files(Path(pack))]
    confine(read, [own], listen=bool(listening))
    requests = RequestQueue(connection, Digests(own / _DIGESTS))
    while True:
        requests.take(connection.receive())


def _files(pack: Path) -> list[Path]:
    """The folder of a pack, and where links in it lead."""
    return [pack, *(path.resolve() for path in pack.rglob("*") if path.is_symlink())]


if __name__ == "__main__":
    serve(_work)
