"""A language pack: what an engine needs to translate one direction."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pack:
    """An installed pack.

    ``source`` and ``target`` are BCP 47 codes; ``engine`` a key of `engines.ENGINES`; ``version``
    is what its maker calls it ("enpt-1693087644"); ``model`` tells it from another one that is
    called the same: digits of its files' hash; of another program's pack the model's size; ""
    where the version says it all. ``path`` is the folder that holds it; ``size`` is in bytes;
    ``bundled`` packs come with the program (the starter pair) or belong to another one, and cannot
    be removed by Enface.
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

    @property
    def pair(self) -> str:
        """As the command line writes it: ``en-pt``."""
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
    def version(self) -> str:
        """The packs' identities joined by "+": what a translation depends on."""
        return "+".join(pack.identity for pack in self.packs)
