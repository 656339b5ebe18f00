"""Folders that are one document: what a program exports as a ZIP, unpacked."""

from __future__ import annotations

import os
import zipfile
from io import BytesIO
from pathlib import Path

_SIGNS = ("users.json", "channels.json")  # Slack
_DEEPEST = 2  # folders inside each other


def is_export(folder: Path) -> bool:
    """Whether ``folder`` is Slack's export."""
    return all((folder / sign).is_file() for sign in _SIGNS)


def packed(folder: Path, limit: int) -> bytes | None:
    """The JSON files of ``folder`` as a ZIP, the same each time; None where they have more than
    ``limit`` bytes. Raises `OSError`."""
    pack = BytesIO()
    room = limit
    with zipfile.ZipFile(pack, "w") as archive:
        for inside, folders, names in os.walk(folder):
            under = Path(inside).relative_to(folder)
            folders[:] = sorted(folders) if len(under.parts) < _DEEPEST else []
            for path in (Path(inside, name) for name in sorted(names) if name.endswith(".json")):
                if not path.is_file():
                    continue
                room -= path.stat().st_size
                if room < 0:
                    return None
                member = zipfile.ZipInfo((under / path.name).as_posix())
                archive.writestr(member, path.read_bytes())
    return pack.getvalue()
