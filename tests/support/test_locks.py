"""Locks between processes, with real ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.support.locks import Lock

_HOLD = """
import sys
from pathlib import Path
from desktop.support.locks import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "not made yet" / "x.lock"


@pytest.fixture
def other(place: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(place)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_what_another_process_holds_is_not_ours(other: subprocess.Popen[str], place: Path) -> None:
    assert not Lock(place).take()
    assert not Lock(place).take(0.05)


def test_a_lock_dies_with_its_process(other: subprocess.Popen[str], place: Path) -> None:
    other.kill()
    other.wait()
    lock = Lock(place)
    assert lock.take()
    lock.release()


def test_two_in_one_process_are_two(place: Path) -> None:
    first, second = Lock(place), Lock(place)
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
