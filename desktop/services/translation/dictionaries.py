"""Spelling dictionaries on this computer, and words looked up in them.

They are Hunspell's (a ``.dic`` and an ``.aff`` file), which LibreOffice, Firefox and most Linux
systems bring; one of English comes along with `chunspell`. Where there is no dictionary of a
language, or the library is missing (it has no wheel for Intel Macs), no word is doubted.
"""

from __future__ import annotations

import json
import os
import queue
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from desktop.domain.languages import language
from desktop.support.job import Job
from desktop.support.process import Died, Process

_MODULE = "desktop.services.translation.speller"
_LIBRARY = "hunspell"
_MEMORY = 1_000_000_000  # bytes; the largest dictionaries take 300 MB
_PATIENCE = 60.0  # seconds
_POLL = 0.05
_MOST = 3  # dictionaries of one language
_LIBREOFFICE = {
    "linux": ("/usr/lib*/libreoffice", "/opt/libreoffice*", "/usr/lib*/LibreOffice"),
    "darwin": ("/Applications/LibreOffice.app/Contents/Resources",),
    "win32": ("Program Files/LibreOffice", "Program Files (x86)/LibreOffice"),
}


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary in ``folder``, of the name that its two files have ("pt_BR")."""

    folder: Path
    name: str


def of(code: str) -> list[Dictionary]:
    """The dictionaries of a language on this computer, those of its own region first."""
    if find_spec(_LIBRARY) is None:
        return []
    there: dict[Path, Dictionary] = {}
    for folder in _folders():
        for path in sorted(folder.glob("*.dic")):
            if path.with_suffix(".aff").is_file() and language.same(_code(path.stem), code):
                there.setdefault(path.resolve(), Dictionary(folder, path.stem))
    own = language.normal(code)
    return sorted(there.values(), key=lambda each: _code(each.name) != own)[:_MOST]


def look_up(
    words: Collection[str], dictionaries: Collection[Dictionary], job: Job
) -> frozenset[str] | None:
    """Those of ``words`` that any of ``dictionaries`` has; None where that cannot be told."""
    answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    try:
        process = Process(_MODULE, answers.put, [str(_MEMORY)])
    except Died:
        return None
    try:
        places = [[str(each.folder), each.name] for each in dictionaries]
        process.send(json.dumps({"dictionaries": places, "words": sorted(words)}).encode())
        answer = _wait(answers, job)
    finally:
        process.close()
    try:
        return None if answer is None else frozenset(map(str, json.loads(answer)["known"]))
    except (ValueError, LookupError, TypeError):
        return None


def _wait(answers: queue.SimpleQueue[bytes | None], job: Job) -> bytes | None:
    for _ in range(round(_PATIENCE / _POLL)):
        job.check()
        try:
            return answers.get(timeout=_POLL)
        except queue.Empty:
            continue
    return None


def _code(stem: str) -> str:
    """The language of a file's name: "pt_BR", "de_DE_frami"; "" for hyphenation and the like."""
    first = stem.replace("_", "-").split("-")[0].lower()
    return language.normal(stem) if 2 <= len(first) <= 3 else ""


def _folders() -> Iterator[Path]:
    """Where dictionaries usually lie."""
    yield from map(Path, filter(None, os.environ.get("DICPATH", "").split(os.pathsep)))
    home, root = Path.home(), Path(Path.home().anchor)
    shared = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    own = os.environ.get("XDG_DATA_HOME", str(home / ".local" / "share"))
    for data in (own, *shared):
        yield from (Path(data, "hunspell"), Path(data, "myspell"), Path(data, "myspell", "dicts"))
    yield from (home / "Library" / "Spelling", Path("/Library/Spelling"))
    for place in _LIBREOFFICE.get(sys.platform, ()):
        pattern = f"{place.removeprefix('/')}/share/extensions/dict-*"
        yield from root.glob(pattern)
        yield from root.glob(pattern.replace("/share", ""))
    if (library := find_spec(_LIBRARY)) is not None:
        for place in library.submodule_search_locations or ():
            yield Path(place, "dictionaries")
