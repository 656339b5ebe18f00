"""The log that ``--debug`` writes: what happened where, and none of the person's text."""

from __future__ import annotations

import os
import platform
import traceback
from pathlib import Path

from desktop import __version__, paths
from desktop.support.files import make_folder, private


def _private(path: str, flags: int) -> int:
    """As `files.private`; a link that somebody put there is not followed."""
    return private(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def write(error: BaseException) -> Path:
    """Append ``error`` (its kind and the places it passed, not its words); where the log lies."""
    where = paths.state_dir() / "enface.log"
    make_folder(where.parent)
    with open(where, "a", encoding="utf-8", opener=_private) as log:
        programs = f"Enface {__version__}, Python {platform.python_version()}"
        print(programs, platform.platform(), type(error).__name__, sep=", ", file=log)
        for frame in traceback.extract_tb(error.__traceback__):
            print(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}", file=log)
    return where
