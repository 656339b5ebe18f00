"""What every engine offers. Two halves: finding packs is cheap and runs anywhere; loading and
translating needs the engine's library and runs in a worker process only."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import ClassVar

from desktop.domain.pack import Pack


class Engine(ABC):
    """Translates sentences with one language pack at a time.

    ``name`` is the engine's key in `ENGINES`; ``title`` is for people; ``library`` is the module
    it needs; ``licence`` an SPDX name.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    library: ClassVar[str]
    licence: ClassVar[str]

    @abstractmethod
    def find(self, folders: Iterable[Path]) -> list[Pack]:
        """The packs of this engine in ``folders``, and those that came with the program.

        Reads only names and small metadata files; a folder that is no pack is passed over.
        """

    @abstractmethod
    def load(self, pack: Pack) -> None:
        """Make ``pack`` the one to translate with. Raises `BadPack`, `EngineMissing`."""

    @abstractmethod
    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """One translation a sentence, in order. ``beam`` 0 is the engine's own choice."""


def load(where: str) -> Engine:
    """Make the engine that ``module:Class`` names."""
    module, _, name = where.partition(":")
    made = getattr(import_module(module), name)()
    assert isinstance(made, Engine)
    return made
