"""The program itself, running beside the tests, as a person would have it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from waiting import until

from desktop import paths

TOP = Path(__file__).parent.parent


def state(name: str) -> object:
    """What the program has written into a file of its state."""
    with suppress(FileNotFoundError, ValueError):
        return json.loads((paths.state_dir() / name).read_text("utf-8"))
    return None


def _shown(path: Path) -> bool:
    return str(path) in json.dumps(state("library.json"))


@contextmanager
def reading(path: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program, once it has shown the file at ``path`` and written that down."""
    command = [sys.executable, "-m", "desktop", str(path), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=TOP) as process:
        try:
            until(lambda: process.poll() is not None or _shown(path))
            assert process.poll() is None
            yield process
        finally:
            process.kill()
