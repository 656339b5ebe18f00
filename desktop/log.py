"""The log that ``--debug`` writes: what happened where, and none of the person's text."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from desktop import __version__, paths


def write(error: BaseException) -> Path:
    """Append ``error`` (its kind and the places it passed, not its words); where the log lies."""
    where = paths.state_dir() / "enface.log"
    where.parent.mkdir(parents=True, exist_ok=True)
    with where.open("a", encoding="utf-8") as log:
        programs = f"Enface {__version__}, Python {platform.python_version()}"
        print(programs, platform.platform(), type(error).__name__, sep=", ", file=log)
        for frame in traceback.extract_tb(error.__traceback__):
            print(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}", file=log)
    return where
