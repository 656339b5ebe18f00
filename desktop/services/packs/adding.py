"""A new language pack, on its way from a file or folder to its place: found, copied, tried out."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

from desktop import paths
from desktop.domain.errors import BadPack, EngineCrashed, EngineHung, NoPackLanguages
from desktop.domain.languages import language
from desktop.domain.packs.pack import RECORD, Pack
from desktop.domain.reasons import Fault, Reason
from desktop.engines.base import Engine, folders_in
from desktop.engines.client import Worker
from desktop.services.packs.unpacking import copy, discard, unpack, unzip
from desktop.support.files import digest
from desktop.support.job import Cancelled, Job

_LOOK = 0.1  # seconds between two looks at whether to stop
_DEPTH = 3  # folders deep a pack may lie inside its archive
_FOLDERS = 1000  # to look into for a pack


def bring(path: Path, beside: Path, engines: Sequence[Engine], noted: dict[str, list[str]]) -> Pack:
    """The pack somewhere in ``path``, its files in a folder of ``beside``; where there is none,
    the likeliest reason: that of the engine whose files are called so, of the outermost folder."""
    reason: Reason = Fault.NO_PACK
    likeliest = (False, -sys.maxsize)
    for engine, folder, members in _candidates(path, beside, engines):
        place = beside / "pack" / (path.stem if folder.parent == beside else folder.name)
        discard(place.parent)
        place.mkdir(parents=True)
        copy(members, folder, place)
        unpack(place, path.name)
        if noted:
            (place / RECORD).write_text(json.dumps(noted), "utf-8")
        try:
            pack = engine.read(place)
            if not pack.many and language.normal(pack.source) == language.normal(pack.target):
                raise BadPack(name=path.name, reason=Fault.NO_PAIR)
            return pack
        except BadPack as error:
            likely = path.suffix.lower() in engine.suffixes, -len(folder.parts)
            if likely >= likeliest:
                reason, likeliest = error.reason, likely
    if reason is Fault.NO_LANGUAGES:
        raise NoPackLanguages(name=path.name)
    raise BadPack(name=path.name, reason=reason)


def record(pack: Pack) -> Pack:
    """Note beside the pack what it is, its languages and the hash of each file; they are known for
    good then."""
    folder = Path(pack.path)
    installed = date.today().isoformat()
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.name != RECORD)
    hashes = {file.relative_to(folder).as_posix(): digest(file) for file in files}
    model = hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:8]
    content = {
        "version": pack.version, "model": model, "installed": installed, "sha256": hashes,
        "sources": pack.reads, "targets": pack.writes,
    }  # fmt: skip
    (folder / RECORD).write_text(json.dumps(content, indent=1), "utf-8")
    return replace(pack, model=model, installed=installed)


def try_out(pack: Pack, name: str, job: Job, patience: float) -> None:
    """Translate one word with ``pack``, in a worker that may die or hang of it: it has ``patience``
    seconds to load it. Raises `BadPack`, `EngineMissing`, and `Cancelled` where ``job`` is stopped.
    """
    worker, over = Worker(paths.cache_dir(), start=patience), threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK):
            if job.cancelled:
                worker.stop()

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        worker.translate(pack, ["a"])
    except BadPack as error:
        raise BadPack(name=name, reason=error.reason) from error
    except EngineHung as error:
        raise BadPack(name=name, reason=Fault.SLOW) from error
    except (EngineCrashed, Cancelled) as error:
        job.check()
        raise BadPack(name=name, reason=Fault.ENGINE_REFUSES) from error
    finally:
        over.set()
        watching.join()
        worker.stop()


def _candidates(
    path: Path, beside: Path, engines: Sequence[Engine]
) -> Iterator[tuple[Engine, Path, list[Path]]]:
    """Each folder in ``path`` that may be a pack of one of ``engines``, with the files of the pack.
    A ZIP archive is unpacked into ``beside`` first. Raises `BadPack`, OSError."""
    if path.is_dir():
        yield from _in_folder(path, engines)
        return
    picked = False
    for engine in engines:
        for folder in path.parents[:_DEPTH]:
            if path in (members := engine.members(folder, path)):  # one file of a pack was picked
                picked = True
                yield engine, folder, members
    if not picked:
        place = beside / "unzipped"
        place.mkdir()
        unzip(path, place, [name for engine in engines for name in engine.patterns()])
        yield from _in_folder(place, engines)


def _in_folder(
    folder: Path, engines: Sequence[Engine]
) -> Iterator[tuple[Engine, Path, list[Path]]]:
    for inner in islice(_descend(folder, _DEPTH), _FOLDERS):
        for engine in engines:
            if members := engine.members(inner):
                yield engine, inner, members


def _descend(folder: Path, depth: int) -> Iterator[Path]:
    yield folder
    if depth:
        for inner in sorted(folders_in(folder)):
            if not inner.is_symlink():
                yield from _descend(inner, depth - 1)
