"""Getting language packs on another computer: a list of files for curl, which every system has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop.domain.errors import AnotherFile
from desktop.domain.packs.offer import File
from desktop.support.files import write_whole

FILE_NAME = "enface-packs.txt"  # what people save the list as
_FIRST = f"# curl --config {FILE_NAME}"


@dataclass(frozen=True)
class Group:
    """``files`` that belong together, ``heading`` for people; ``folder`` is the one they go into,
    "" where they need none."""

    heading: str
    files: tuple[File, ...]
    folder: str = ""


def curl_config(groups: Iterable[Group]) -> str:
    """What ``curl --config FILE`` downloads: each file under the name that Enface knows it by.
    Sizes and hashes stand there as comments."""
    lines = [_FIRST, "create-dirs", "fail", "location"]
    for group in groups:
        lines += ["", f"# {_plain(group.heading)}"]
        for file in group.files:
            size = "size unknown" if file.size is None else f"{file.size} bytes"
            lines.append(f"# {size}, SHA-256 {file.sha256 or 'unknown'}")
            output = "/".join(filter(None, (group.folder, file.sent_name)))
            lines += [f"url = {_quoted(file.addresses[0])}", f"output = {_quoted(output)}"]
    return "\n".join(lines) + "\n"


def save(groups: Iterable[Group], path: Path) -> None:
    """Write `curl_config` to ``path``. Raises OSError, and `AnotherFile` where something else than
    such a list is there: it may be a transcript."""
    if path.exists() and not _is_list(path):
        raise AnotherFile(name=path.name)
    write_whole(path, curl_config(groups))


def _is_list(path: Path) -> bool:
    with path.open("rb") if path.is_file() else BytesIO() as file:
        return file.read(len(_FIRST)) == _FIRST.encode()


def _quoted(text: str) -> str:
    return '"' + _plain(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain(text: str) -> str:
    """A control character would end the line."""
    return "".join(c for c in text if c.isprintable())
