"""Writing a file all or nothing (killed at any moment, there is the old one or the new), and
removing all of a folder."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes | str) -> None:
    """Put ``data`` (text as UTF-8) into the file at ``path``, making the folder where it is absent.

    Several processes and threads may write at once: the last one's stands. Raises OSError, and
    leaves nothing beside the file then.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data.encode() if isinstance(data, str) else data)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def remove_files(folder: Path) -> list[Path]:
    """Remove the files in ``folder``, which need not be there; those that could not be removed."""
    left = []
    for path in folder.glob("*"):
        try:
            if path.is_file():
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left
