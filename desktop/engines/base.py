"""What every engine offers. Two halves: finding packs is cheap and runs anywhere; loading and
translating needs the engine's library and runs in a worker process only."""

from __future__ import annotations

import json
import os
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from desktop.domain.errors import BadPack, EngineMissing
from desktop.domain.pack import Pack
from desktop.domain.reasons import Fault, InPart
from desktop.engines import ENGINES
from desktop.support.lazy import maker

RECORD = "enface-pack.json"  # what Enface notes beside a pack it installed
_METADATA_LIMIT = 1_000_000  # bytes


class Engine(ABC):
    """Translates sentences with one language pack at a time.

    ``name`` is the engine's key in `ENGINES`; ``title`` is for people; ``library`` is the module
    it needs; ``licence`` an SPDX name; ``traces`` are patterns of file names by which a folder
    shows that it means to be a pack of this engine, be it whole or not.

    ``parallel`` tells whether one process serves several calls at once, each on a core of its own;
    an engine that cannot takes a process a core. ``words`` is about how many a call should have
    where many are wanted: enough for full speed, few enough to turn soon to something else.
    ``beams`` tells whether a choice of beam changes what it gives. ``slowest`` is how many
    characters a second it translates at least, on any computer; one that is slower has hung.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    library: ClassVar[str]
    licence: ClassVar[str]
    traces: ClassVar[tuple[str, ...]]
    parallel: ClassVar[bool]
    words: ClassVar[int]
    beams: ClassVar[bool]
    slowest: ClassVar[float] = 20.0

    def find(self, folders: Iterable[Path]) -> list[Pack]:
        """The packs of this engine in ``folders`` (one sub-folder each), and those `elsewhere`.

        Reads only names and small metadata files; a folder that is no pack is passed over.
        """
        own = (pack for folder in folders for pack in self._inside(folder, bundled=False))
        others = (
            pack for folder in self.elsewhere() for pack in self._inside(folder, bundled=True)
        )
        return [*own, *others]

    def elsewhere(self) -> Iterable[Path]:
        """Folders with packs that came with the program or belong to another one."""
        return ()

    @abstractmethod
    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``, from names and metadata alone. Raises `BadPack`."""

    @abstractmethod
    def load(self, pack: Pack) -> None:
        """Make ``pack`` the one to translate with. Raises `PackBroken`, `EngineMissing`."""

    @abstractmethod
    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """One translation a sentence, in order. ``beam`` 0 is the engine's own choice."""

    def unavailable(self, error: ImportError) -> Exception:
        """What to raise where the library cannot be imported: it may be there, and the memory
        missing to hold it."""
        if "failed to map" in str(error):
            return MemoryError(str(error))
        return EngineMissing(engine=self.title, library=error.name or self.library)

    def _inside(self, folder: Path, *, bundled: bool) -> Iterator[Pack]:
        for child in sorted(folders_in(folder)):
            try:
                yield self.read(child, bundled=bundled)
            except BadPack:
                continue  # whatever else lies there is none of ours


load = maker(Engine)  # from a name in `ENGINES`


@cache
def known(name: str) -> Engine:
    """The engine ``name``, a key of `ENGINES`, to be asked what it is; not to translate with."""
    return load(ENGINES[name])


def parallel(names: Iterable[str]) -> bool:
    """Whether one process serves several calls at once that each go through all these engines."""
    return all(known(name).parallel for name in names)


def titled(name: str) -> str:
    """The name for people of the engine ``name``."""
    return known(name).title if name in ENGINES else name


def folders_in(folder: Path) -> list[Path]:
    """The sub-folders of ``folder`` that are not hidden; none where it is absent or closed."""
    try:
        return [child for child in folder.iterdir() if child.name[0] != "." and child.is_dir()]
    except OSError:
        return []


def size_of(folder: Path) -> int:
    """The bytes of all files below ``folder``."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def date_of(folder: Path) -> str:
    """When ``folder`` was put there, as an ISO date."""
    return date.fromtimestamp(folder.stat().st_mtime).isoformat()


def read_json(path: Path, name: str) -> dict[str, Any]:
    """The object in a small JSON file, {} where the file is absent. Raises `BadPack`, which calls
    the pack ``name``."""
    try:
        if path.stat().st_size > _METADATA_LIMIT:
            raise BadPack(name=name, reason=InPart(path.name, Fault.TOO_LARGE))
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        raise BadPack(name=name, reason=InPart(path.name, Fault.UNREADABLE)) from error
    if not isinstance(found, dict):
        raise BadPack(name=name, reason=InPart(path.name, Fault.UNREADABLE))
    return found


def calls() -> int:
    """How many calls an engine that is ``parallel`` is to serve at once: one a core, and one for
    what cannot wait."""
    return cores() + 1


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
