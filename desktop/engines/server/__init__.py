"""Servers that translate: LibreTranslate, and language models behind the interface of OpenAI, which
llama-server, Ollama, LM Studio and vLLM have.

A pack is a folder with ``server.json`` (see `records`), which the service `servers` writes: such a
pack is never added from a file. This engine runs in a worker like all others, and workers have no
network. What it wants of the server it asks its client for, which knows whether it may.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.context import RULE, Context
from desktop.domain.errors import BadPack, PackBroken
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.packs.pack import Pack, of_many
from desktop.domain.reasons import Fault
from desktop.domain.translation import Translation
from desktop.engines.base import Ask, Engine
from desktop.engines.server import records
from desktop.support.addresses import host_of, is_this_computer

if TYPE_CHECKING:  # what asks is imported when first used: the window only lists servers
    from desktop.engines.server.libretranslate import LibreTranslate
    from desktop.engines.server.openai import OpenAI


class ServerEngine(Engine):
    """Asks the server of a pack."""

    name: ClassVar[str] = "server"
    title: ClassVar[str] = "Server"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("engines", "Server")
    library: ClassVar[str] = "httpx"
    licence: ClassVar[str] = "BSD-3-Clause"
    files: ClassVar[tuple[str, ...]] = ()
    parallel: ClassVar[bool] = True
    at_once: ClassVar[int] = 2  # most servers of language models answer few at once
    words: ClassVar[int] = 60
    contextual: ClassVar[bool] = True
    connects: ClassVar[bool] = True
    slowest: ClassVar[float] = 0.2  # a large model, which has to be loaded first
    strays: ClassVar[bool] = True

    def __init__(self) -> None:
        self._server: LibreTranslate | OpenAI | None = None
        self._source = self._target = ""

    def find(self, folders: Iterable[Path]) -> list[Pack]:
        """The servers, the one added last first: that is the one to ask."""
        return sorted(super().find(folders), key=_when, reverse=True)

    def members(self, folder: Path, chosen: Path | None = None) -> list[Path]:
        """None: to which address a text goes is nothing that a file decides."""
        return []

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``."""
        record = records.read(folder)
        host = host_of(record.address)
        pack = Pack(
            engine=self.name,
            source="",
            target="",
            version=record.name,
            path=str(folder),
            installed=record.added,
            bundled=bundled,
            model=record.digest,
            host="" if is_this_computer(host) else host,
            named=True,
        )
        return of_many(pack, tuple(record.sources), tuple(record.targets))

    def load(self, pack: Pack) -> None:
        """Read which server it is; it is not asked yet."""
        try:
            self._server = _server(records.read(Path(pack.path)))
        except BadPack as error:
            raise PackBroken(name=pack.version, reason=error.reason) from error
        self._source, self._target = pack.source, pack.target

    def turned(self, pack: Pack) -> Engine:
        """The same server for another direction."""
        turned = type(self)()
        turned._server = self._server
        turned._source, turned._target = pack.source, pack.target
        return turned

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """What the server says to each text alone."""
        server = self._ready()
        return server.translate(texts, self._source, self._target, self._asker())

    def told(self, pack: Pack) -> bool:
        """A language model is; LibreTranslate takes nothing but texts."""
        return _kind(pack) == records.OPENAI

    def render(
        self, texts: Sequence[str], source: str, target: str, context: Context, tries: int
    ) -> list[Translation]:
        """As a language model does it best."""
        from desktop.engines.server.openai import OpenAI

        server = self._ready()
        assert isinstance(server, OpenAI), "others are not told"
        return server.render(texts, source, target, context, tries, self._asker())

    def manner(self, pack: Pack) -> str:
        """How a language model is asked."""
        if _kind(pack) != records.OPENAI:
            return ""
        from desktop.engines.server.openai import OpenAI

        return f"{OpenAI(records.read(Path(pack.path))).profile.digest}.{RULE}"

    def _ready(self) -> LibreTranslate | OpenAI:
        assert self._server is not None, "load a pack first"
        return self._server

    def _asker(self) -> Ask:
        if self.outside is None:
            raise PackBroken(name=self.title, reason=Fault.NO_ANSWER)
        return self.outside


def _server(record: records.Record) -> LibreTranslate | OpenAI:
    """What knows how to ask that kind of server."""
    if record.kind == records.OPENAI:
        from desktop.engines.server.openai import OpenAI

        return OpenAI(record)
    from desktop.engines.server.libretranslate import LibreTranslate

    return LibreTranslate(record)


def _kind(pack: Pack) -> str:
    """Which kind of server it is; "" where it was removed meanwhile."""
    try:
        return records.read(Path(pack.path)).kind
    except BadPack:
        return ""


def _when(pack: Pack) -> int:
    try:
        return (Path(pack.path) / records.FILE).stat().st_mtime_ns
    except OSError:
        return 0
