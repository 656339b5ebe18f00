"""What every engine offers. Two halves: finding packs is cheap and runs anywhere; loading and
translating needs the engine's library and runs in a worker process only."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from desktop.domain.context import Context
from desktop.domain.errors import BadPack, EngineMissing, PackBroken
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import RECORD, Pack
from desktop.domain.reasons import Fault, InPart
from desktop.domain.translation import Translation
from desktop.engines import ENGINES
from desktop.engines.packlist import PackList
from desktop.support.bounds import cores
from desktop.support.digests import Digests
from desktop.support.kept import Damaged, parse, read_bytes
from desktop.support.lazy import maker

# From the path at the server of a pack, and the JSON to send there, to the JSON it answers. Raises
# `ServerError`.
Ask = Callable[[str, dict[str, Any]], Any]
PACKED = (".gz", ".zst")  # how single files of a pack may be packed
_PAPERS = ("README.md", "LICENSE", "LICENSE.txt", "LICENSE.md")  # come along with a pack


class Engine(ABC):
    """Translates sentences with one language pack at a time.

    ``name`` is the engine's key in `ENGINES`; ``title`` is its name for people, ``label`` the same
    in one word; ``merit`` is its advantage where several engines have a pair (those that come first
    in `ENGINES` are preferred). ``library`` is the module it needs; ``licence`` an SPDX name.
    ``files`` are patterns for the files of a pack, relative to its folder: nothing else is
    installed, and any of them shows that a folder is meant as a pack of this engine, complete or
    not. ``suffixes`` are those of single files that hold a pack as a ZIP archive. ``version_form``
    finds the numbers in a pack's version.

    ``parallel`` tells whether one process serves several calls at once, each on its own core; other
    engines use one process a core. ``words`` is the number of words in a call where there are many
    to translate: enough for full speed, few enough to switch soon to something else. ``beams``
    tells whether the beam changes the result. ``at_once`` is how many calls at once help, 0: one a
    core. ``optional``: its library comes with an extra alone, and is not missed where there are no
    packs for it. ``listens``: its library is a server and must listen. ``contextual`` tells whether
    what stands around the segments changes the result: such an engine is asked by `render`.
    ``connects``: its packs are servers, which it asks through ``outside``; they are used only where
    a person chose this engine. ``dropped`` tells whether nobody waits any more for the call in this
    thread: an engine that takes long looks at it, and raises `Cancelled`. ``slowest`` is how many
    characters a second the engine translates at least, on any computer; a slower one has hung.
    ``strays`` tells whether its models may answer in another language than they are asked for.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    label: ClassVar[str]
    merit: ClassVar[str] = ""
    library: ClassVar[str]
    licence: ClassVar[str]
    files: ClassVar[tuple[str, ...]]
    suffixes: ClassVar[tuple[str, ...]] = ()
    version_form: ClassVar[re.Pattern[str]] = re.compile(r"(?:.*-)?(\d+(?:[._]\d+)*)")
    parallel: ClassVar[bool] = False
    words: ClassVar[int] = 100
    beams: ClassVar[bool] = False
    at_once: ClassVar[int] = 0
    optional: ClassVar[bool] = False
    listens: ClassVar[bool] = False
    contextual: ClassVar[bool] = False
    connects: ClassVar[bool] = False
    slowest: ClassVar[float] = 20.0
    strays: ClassVar[bool] = False
    outside: Ask | None = None
    dropped: Callable[[], bool] = staticmethod(lambda: False)

    @property
    def missing(self) -> str:
        """The library that is not installed, so that the engine cannot be used; "" where it is
        installed."""
        try:
            return "" if find_spec(self.library) else self.library
        except ValueError:  # somebody has put something else in its place
            return self.library

    def require(self) -> None:
        """Raise `EngineMissing` where the engine cannot be used."""
        if self.missing:
            raise EngineMissing(engine=self.title, library=self.missing)

    def find(self, folders: Iterable[Path]) -> list[Pack]:
        """The packs of this engine in ``folders`` (one sub-folder each), and those `elsewhere`.
        Reads only names and small metadata files and ignores folders that are not packs."""
        own = (pack for folder in folders for pack in self._inside(folder, bundled=False))
        others = (
            pack for folder in self.elsewhere() for pack in self._inside(folder, bundled=True)
        )
        return [*own, *others]

    def elsewhere(self) -> Iterable[Path]:
        """Folders with packs that came with the program or belong to another program."""
        return ()

    def pack_list(self) -> PackList | None:
        """Where packs of this engine can be downloaded; None where there are none."""
        return None

    def same(self, offer: Offer, pack: Pack) -> bool:
        """Whether ``pack``, which has the pair of ``offer``, is exactly the version offered."""
        number = self.number(pack.version)
        return number is not None and number == version_number(offer.version)

    def number(self, version: str) -> tuple[int, ...] | None:
        """The version of a pack as numbers that grow with each release; None where it has none."""
        match = self.version_form.fullmatch(version)
        return version_number(match[1]) if match else None

    def patterns(self) -> list[str]:
        """Patterns for all files that may belong to a pack: ``files``, compressed or not, and
        licences and the like."""
        return [*(f"{name}{end}" for name in self.files for end in ("", *PACKED)), *_PAPERS]

    def members(self, folder: Path, chosen: Path | None = None) -> list[Path]:
        """The files in ``folder`` that belong to a pack, compressed ones too; [] where there is no
        pack. Where the folder may hold several packs, the files of the pack that includes
        ``chosen``."""
        names = [*self.files, *(f"{name}{end}" for name in self.files for end in PACKED)]
        paths = {path for name in names for path in folder.glob(name) if path.is_file()}
        papers = (folder / name for name in _PAPERS) if paths else ()
        return sorted({*paths, *(path for path in papers if path.is_file())})

    @abstractmethod
    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``, from names and metadata alone. Raises `BadPack`."""

    @abstractmethod
    def load(self, pack: Pack) -> None:
        """Make ``pack`` the pack to translate with. Raises `PackBroken`, `EngineMissing`."""

    @abstractmethod
    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """One translation a sentence, in order. ``beam`` 0 leaves the choice to the engine."""

    def render(
        self, texts: Sequence[str], source: str, target: str, context: Context, tries: int
    ) -> list[Translation]:
        """One checked translation a segment, in order, asked for in up to ``tries`` ways, by an
        engine that is ``contextual``. The speakers of ``context`` are those of ``texts``."""
        raise NotImplementedError

    def told(self, pack: Pack) -> bool:
        """Whether ``pack`` is asked by `render`, of an engine that is ``contextual``."""
        return True

    def manner(self, pack: Pack) -> str:
        """What changes the translations of ``pack`` besides its files, in few letters: part of
        every translation-memory key."""
        return ""

    def turned(self, pack: Pack) -> Engine | None:
        """This engine for another direction, ``pack``, of the pack of many directions that is
        loaded, with all that is loaded; None where there are no packs of many directions."""
        return None

    def unavailable(self, error: ImportError) -> Exception:
        """The error to raise where the library cannot be imported: it may be installed, but too
        large for the memory available."""
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
    """The engine ``name``, a key of `ENGINES`, to ask about its properties; not for translating."""
    return load(ENGINES[name])


def parallel(names: Iterable[str]) -> bool:
    """Whether one process can serve several calls at once that each use all these engines."""
    return all(known(name).parallel for name in names)


def contextual(packs: Sequence[Pack]) -> bool:
    """Whether what stands around the segments changes what ``packs`` make of them."""
    if len(packs) != 1 or packs[0].engine not in ENGINES:
        return False
    engine = known(packs[0].engine)
    return engine.contextual and engine.told(packs[0])


def names_of(choice: str) -> list[str]:
    """The engines of a `Route.choice`: one, or two joined by "+"."""
    return [name for name in choice.partition("@")[0].split("+") if name in ENGINES]


def connects(choice: str) -> bool:
    """Whether an engine of a `Route.choice` asks servers."""
    return any(known(name).connects for name in names_of(choice))


def asks_model(engine: str) -> bool:
    """Whether the engine with this name asks a model, whose name says more than its own."""
    return engine in ENGINES and known(engine).contextual


def manner(packs: Iterable[Pack]) -> str:
    """The `Engine.manner` of ``packs``, joined by "+"; "" where there is none."""
    manners = [known(pack.engine).manner(pack) for pack in packs if pack.engine in ENGINES]
    return "+".join(manners) if any(manners) else ""


def check_files(pack: Pack, digests: Digests) -> None:
    """Compare the files of an installed pack with the hashes recorded when it was installed. Raises
    `PackBroken`."""
    folder = Path(pack.path)
    hashes = read_json(folder / RECORD, pack.version).get("sha256")
    for name, sha256 in hashes.items() if isinstance(hashes, dict) else ():
        try:
            same = digests.of(folder / name) == sha256
        except OSError as error:
            reason = InPart(name, Fault.UNREADABLE)
            raise PackBroken(name=pack.version, reason=reason) from error
        if not same:
            raise PackBroken(name=pack.version, reason=InPart(name, Fault.CHANGED))


def version_number(text: str) -> tuple[int, ...] | None:
    """``text`` such as "1.10" or "1_10" as numbers, without zeros at its end; None where it is
    something else."""
    if not re.fullmatch(r"\d{1,9}([._]\d{1,9})*", text):
        return None
    numbers = [int(digits) for digits in re.split("[._]", text)]
    while numbers and not numbers[-1]:
        numbers.pop()  # 1.0 is 1
    return tuple(numbers)


def titled(name: str) -> str:
    """The name for people of the engine ``name``."""
    return known(name).title if name in ENGINES else name


def folders_in(folder: Path) -> list[Path]:
    """The sub-folders of ``folder`` that are not hidden; none where it is missing or not
    readable."""
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
    """The object in a small JSON file, {} where the file is missing. Raises `BadPack`, which calls
    the pack ``name``."""
    try:
        content = parse(read_bytes(path))
    except FileNotFoundError:
        return {}
    except (OSError, Damaged) as error:
        raise BadPack(name=name, reason=InPart(path.name, Fault.UNREADABLE)) from error
    if not isinstance(content, dict):
        raise BadPack(name=name, reason=InPart(path.name, Fault.UNREADABLE))
    return content


def calls() -> int:
    """How many calls an engine that is ``parallel`` should serve at once: one for each core, and
    one for urgent text."""
    return cores() + 1
