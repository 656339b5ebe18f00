"""Locks between the processes of one person: the system's own, so that they end with whoever holds
them, be it by a crash or a kill."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.support.files import make_folder

PATIENCE = 2.0  # seconds; nobody holds the lock of a small file for longer


class Lock:
    """The lock file at ``path``. It stays when the lock is let go."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock

        self._path = path
        self._lock = FileLock(path, mode=0o600, thread_local=False)

    def take(self, patience: float = 0.0) -> bool:
        """Whether it is ours now; somebody else's is waited for for ``patience`` seconds.

        Where the disk knows no locks everybody gets it. Raises OSError.
        """
        from filelock import Timeout

        make_folder(self._path.parent)
        try:
            self._lock.acquire(timeout=patience, poll_interval=0.01)
        except Timeout:
            return False
        except NotImplementedError:
            pass
        return True

    def release(self) -> None:
        """Let go of it, if it is ours."""
        self._lock.release()


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """For as long as the file at ``path`` is read and written anew: no other process does so.

    One that hangs meanwhile is not waited for for ever. Raises OSError.
    """
    lock = Lock(file_of(path))
    lock.take(PATIENCE)
    try:
        yield
    finally:
        lock.release()


def file_of(path: Path) -> Path:
    """The lock file that `alone` uses for the file at ``path``."""
    return path.with_name(f".{path.name}.lock")
