"""Frames: pieces of bytes, each after its length, on the pipes between a process and its worker."""

from __future__ import annotations

import struct
from typing import IO

MOST = 1 << 28  # bytes in a frame; more is no frame but garbage
_LENGTH = struct.Struct("<I")


class BrokenFrame(Exception):
    """What came is no frame."""


class CutOff(BrokenFrame):
    """Only the beginning of a frame came."""


def write_frame(stream: IO[bytes], payload: bytes) -> None:
    """Send ``payload``. Raises OSError where nobody reads any more, ValueError for a giant."""
    if len(payload) > MOST:
        raise ValueError("too large for a frame")
    stream.write(_LENGTH.pack(len(payload)))
    stream.write(payload)
    stream.flush()


def read_frame(stream: IO[bytes], most: int = MOST) -> bytes | None:
    """The next payload, of up to ``most`` bytes; None at the end of ``stream``. Raises
    `BrokenFrame`, OSError."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise CutOff
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise BrokenFrame
    payload = stream.read(length)
    if len(payload) < length:
        raise CutOff
    return payload
