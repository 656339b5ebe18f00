"""The processes that a test has started, as the system sees them (Linux)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def workers() -> list[int]:
    """The numbers of those that run engines."""
    return _running(b"desktop.engines.worker")


def readers() -> list[int]:
    """The numbers of those that read files; not of what these have forked."""
    return _running(b"desktop.services.reading.worker")


@contextmanager
def none_left(running: Callable[[], list[int]]) -> Iterator[None]:
    """What is started within ends within. What others have started, and left, is not asked for."""
    before = set(running())
    yield
    assert [pid for pid in running() if pid not in before] == []


def _running(module: bytes) -> list[int]:
    found = []
    for tasks in Path("/proc/self/task").glob("*/children"):
        for pid in map(int, tasks.read_text().split()):
            if module in Path(f"/proc/{pid}/cmdline").read_bytes():
                found.append(pid)
    return found


def below(pid: int) -> list[int]:
    """All processes that ``pid`` has started, and these, and so on."""
    own = [
        int(child)
        for tasks in Path(f"/proc/{pid}/task").glob("*/children")
        for child in tasks.read_text().split()
    ]
    return [*own, *(each for child in own for each in below(child))]


def runs(pid: int) -> bool:
    """Whether the process is there, and no mere entry of one that has ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def works(pid: int) -> bool:
    """Whether the process has computed for half a second and more."""
    return _computed(pid) > 50


def wait_until_idle(pid: int) -> None:
    """Wait until the process, and all that it has started, have computed nothing for a while; or
    until the test's time is over."""
    idle, computed = 0, -1
    while idle < 10:
        before, computed = computed, sum(map(_computed, [pid, *below(pid)]))
        idle = idle + 1 if computed == before else 0
        threading.Event().wait(0.1)


def _computed(pid: int) -> int:
    """How long the process has computed, in hundredths of a second."""
    with suppress(FileNotFoundError, ProcessLookupError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
    return 0
