"""The program itself, running beside the tests, as a person would have it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop import paths

TOP = Path(__file__).parent.parent


def state(name: str) -> object:
    """What the program has written into a file of its state."""
    with suppress(FileNotFoundError, ValueError):
        return json.loads((paths.state_dir() / name).read_text("utf-8"))
    return None


@contextmanager
def reading(path: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program, once it has shown the file at ``path`` and written that down."""
    command = [sys.executable, "-m", "desktop", str(path), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=TOP) as process:
        try:
            while str(path) not in json.dumps(state("library.json")):  # or the test's time is over
                assert process.poll() is None
                threading.Event().wait(0.05)
            yield process
        finally:
            process.kill()
