"""A disk that does not answer: a FUSE file system whose server never says a word (Linux, root)."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_DETACH = 2


def _possible() -> bool:
    return sys.platform.startswith("linux") and os.geteuid() == 0 and os.path.exists("/dev/fuse")


needed = pytest.mark.skipif(not _possible(), reason="needs the right to mount")


@contextmanager
def at(folder: Path) -> Iterator[None]:
    """Whoever looks into ``folder`` waits for ever, or until they are killed."""
    folder.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    server = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={server},rootmode=40000,user_id=0,group_id=0".encode()
    where = os.fsencode(folder)
    if libc.mount(b"nobody", where, b"fuse", 0, options):
        os.close(server)
        pytest.skip(f"cannot mount: {os.strerror(ctypes.get_errno())}")
    try:
        yield
    finally:
        libc.umount2(where, _DETACH)
        os.close(server)
