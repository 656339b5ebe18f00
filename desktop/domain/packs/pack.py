"""A language pack: what an engine needs to translate one direction, or many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

MANY = "mul"  # ISO 639: several languages
RECORD = "enface-pack.json"  # what Enface notes beside a pack it installed


@dataclass(frozen=True, slots=True)
class Pack:
    """An installed pack.

    ``source`` and ``target`` are BCP 47 codes; ``engine`` a key of `engines.ENGINES`; ``version``
    is what its maker calls it ("enpt-1693087644"); ``model`` tells it from another one that is
    called the same: digits of its files' hash; of another program's pack the model's size; ""
    where the version says it all. ``path`` is the folder that holds it; ``size`` is in bytes;
    ``bundled`` packs come with the program (the starter pair) or belong to another one, and cannot
    be removed by Enface.

    A pack of many directions translates from each of its ``sources`` into each of its ``targets``;
    its ``source`` or ``target`` is `MANY`. `between` gives one direction of it, as if that were a
    pack of its own. ``host`` is the other computer to which a text goes with this pack; "" where
    it stays on this one. ``named``: a person may want several packs of its engine for a pair, side
    by side, and tells them by their versions.
    """

    engine: str
    source: str
    target: str
    version: str
    path: str
    size: int = 0
    licence: str = ""
    installed: str = ""  # ISO date
    bundled: bool = False
    model: str = ""
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    host: str = ""
    named: bool = False

    @classmethod
    def from_plain(cls, fields: Mapping[str, Any]) -> Pack:
        """The pack that ``asdict`` and JSON made ``fields`` of."""
        lists = {name: tuple(fields.get(name, ())) for name in ("sources", "targets")}
        return cls(**{**fields, **lists})

    @property
    def many(self) -> bool:
        """Whether it has many directions."""
        return bool(self.sources)

    @property
    def reads(self) -> tuple[str, ...]:
        """The languages it translates from."""
        return self.sources or (self.source,)

    @property
    def writes(self) -> tuple[str, ...]:
        """The languages it translates into."""
        return self.targets or (self.target,)

    def between(self, source: str, target: str) -> Pack:
        """This pack for one direction alone: from ``source``, one of `reads`, into ``target``, one
        of `writes`."""
        if not self.many:
            return self
        return replace(self, source=source, target=target, sources=(), targets=())

    @property
    def pair(self) -> str:
        """As the command line writes it: ``en-pt``, ``mul-en``."""
        return f"{self.source}-{self.target}"

    @property
    def identity(self) -> str:
        """What no other pack has: part of every translation-memory key."""
        return f"{self.version}#{self.model}" if self.model else self.version


@dataclass(frozen=True, slots=True)
class Route:
    """How a text gets from one language to another: one pack, or two through a pivot."""

    packs: tuple[Pack, ...]

    @property
    def source(self) -> str:
        """The language read."""
        return self.packs[0].source

    @property
    def target(self) -> str:
        """The language written."""
        return self.packs[-1].target

    @property
    def via(self) -> str | None:
        """The pivot language, or None for a direct route."""
        return self.packs[0].target if len(self.packs) > 1 else None

    @property
    def engine(self) -> str:
        """The engine, or both joined by "+"."""
        return "+".join(dict.fromkeys(pack.engine for pack in self.packs))

    @property
    def choice(self) -> str:
        """What a person chooses: the engine, and of an engine with several packs for a pair which
        one: "server@gemma3:4b@localhost:11434"."""
        pack = self.packs[0]
        return f"{pack.engine}@{pack.version}" if pack.named and not self.via else self.engine

    @property
    def hosts(self) -> tuple[str, ...]:
        """The other computers to which a text goes this way."""
        return tuple(dict.fromkeys(pack.host for pack in self.packs if pack.host))

    @property
    def version(self) -> str:
        """The packs' identities joined by "+": what a translation depends on."""
        return "+".join(pack.identity for pack in self.packs)


def of_many(pack: Pack, sources: tuple[str, ...], targets: tuple[str, ...]) -> Pack:
    """``pack`` with the directions from all ``sources`` into all ``targets``: one direction, where
    there is one of each."""
    source, target = (codes[0] if len(codes) == 1 else MANY for codes in (sources, targets))
    if MANY not in (source, target):
        return replace(pack, source=source, target=target, sources=(), targets=())
    return replace(pack, source=source, target=target, sources=sources, targets=targets)
