"""Copies of a document for another computer: ``NAME.enface``, a ZIP file.

It holds ``source``, the bytes of the file as it was read; ``enface.json`` (schema, the name of that
file, its encoding where a person chose it); ``journal.jsonl``, all that the person did to it,
corrections, bookmarks, notes, own wording, comments, repairs; and ``comparison.json``, the text
beside it with the links, where there is one.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.domain.comparison import Comparison
from desktop.domain.errors import Malformed
from desktop.domain.journal import Event
from desktop.domain.reasons import Fault
from desktop.formats.archive import Archive
from desktop.services.personal import comparisons
from desktop.support.kept import Damaged, parse

EXTENSION = "enface"
SCHEMA = "enface-copy/1"
_KIND = "Enface"
_MANIFEST, _SOURCE, _JOURNAL = "enface.json", "source", "journal.jsonl"
_COMPARISON = "comparison.json"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # when a member was made is nobody's business


@dataclass(frozen=True, slots=True)
class Copy:
    """The ``data`` of a file called ``name``, read as ``encoding`` (None: to be found out), the
    ``events`` of its journal, and the ``comparison`` beside it."""

    name: str
    data: bytes
    encoding: str | None = None
    events: Sequence[Event] = ()
    comparison: Comparison | None = None


def is_copy(path: Path | None) -> bool:
    """Whether the file at ``path`` is called as a copy is."""
    return path is not None and path.suffix.lower() == f".{EXTENSION}"


def pack(copy: Copy) -> bytes:
    """The file that holds ``copy``."""
    manifest = {"schema": SCHEMA, "name": copy.name, "encoding": copy.encoding}
    lines = (json.dumps(event, ensure_ascii=False) for event in copy.events)
    members = {
        _MANIFEST: json.dumps(manifest, ensure_ascii=False).encode("utf-8", "surrogatepass"),
        _SOURCE: copy.data,
        _JOURNAL: "\n".join(lines).encode("utf-8", "surrogatepass"),
    }
    if copy.comparison is not None:
        beside = {**comparisons.as_json(copy.comparison), "path": ""}  # folders are private
        text = json.dumps(beside, ensure_ascii=False)
        members[_COMPARISON] = text.encode("utf-8", "surrogatepass")
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(zipfile.ZipInfo(name, _EARLIEST), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def unpack(data: bytes, file: str) -> Copy:
    """What `pack` packed; ``file`` is what messages call it. Raises `Malformed` and `Hostile`."""
    archive = Archive(data, file, _KIND)
    try:
        manifest = parse(archive.read(_MANIFEST))
        if manifest["schema"] != SCHEMA:
            raise ValueError("another schema")
        name, encoding = manifest["name"], manifest["encoding"]
        if not isinstance(name, str) or not isinstance(encoding, str | None):
            raise ValueError("another schema")
        events = [parse(line) for line in archive.read(_JOURNAL).split(b"\n") if line.strip()]
        comparison = _comparison(archive)
    except (Damaged, KeyError, TypeError, ValueError, AttributeError) as error:
        raise Malformed(name=file, format=_KIND, reason=Fault.DAMAGED) from error
    events = [event for event in events if isinstance(event, dict)]
    return Copy(Path(name).name, archive.read(_SOURCE), encoding, events, comparison)


def _comparison(archive: Archive) -> Comparison | None:
    if _COMPARISON not in archive:
        return None
    data: dict[str, Any] = parse(archive.read(_COMPARISON))
    return comparisons.from_json({**data, "path": ""})
