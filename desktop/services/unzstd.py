"""Unpacking one Zstandard file: in pieces, bounded, and checked against its hash.

`fxtranslate.discovery.verify_and_decompress` does it in memory at once, without a bound (9 KB
became 840 MB), and holds the interpreter lock for a quarter of a second a model.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import BadPack

if TYPE_CHECKING:
    import zstandard

RATIO = 100  # times larger than packed, where the catalogue does not say how large
SMALL = 64 << 20  # bytes that may be packed as tightly as they like
_CHUNK = 1 << 20
_HEADER = 18  # bytes, at most


class Reader:
    """What a packed file holds, in pieces. ``announced`` bytes must come at least: the library
    takes a file that breaks off for one that ends."""

    def __init__(self, stream: zstandard.ZstdDecompressionReader, announced: int) -> None:
        self._stream, self._left = stream, announced

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes, b"" at the end. Raises EOFError where the file is broken."""
        import zstandard

        try:
            chunk = self._stream.read(size)
        except zstandard.ZstdError as error:
            raise EOFError from error
        self._left -= len(chunk)
        if not chunk and self._left > 0:
            raise EOFError
        return chunk


@contextmanager
def opened(packed: Path) -> Iterator[Reader]:
    """Read the file ``packed``. Raises EOFError where it is broken, and OSError."""
    import zstandard

    with packed.open("rb") as stream:
        try:
            announced = zstandard.frame_content_size(stream.read(_HEADER))
        except zstandard.ZstdError as error:
            raise EOFError from error
        stream.seek(0)
        unpacking = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        yield Reader(unpacking, announced)


def unpack(packed: Path, place: Path, size: int | None = None, sha256: str = "") -> None:
    """Write what ``packed`` holds to ``place``: exactly ``size`` bytes with the hash ``sha256``,
    where these are known. Raises `BadPack` and OSError."""
    bound = size if size is not None else max(SMALL, packed.stat().st_size * RATIO)
    found, written = hashlib.sha256(), 0
    try:
        with opened(packed) as reader, place.open("xb") as out:
            while chunk := reader.read(_CHUNK):
                written += len(chunk)
                if written > bound:
                    raise BadPack(name=place.name, reason="it unpacks to more than it should")
                found.update(chunk)
                out.write(chunk)
    except EOFError as error:
        raise BadPack(name=place.name, reason="it is broken") from error
    if (size is not None and written != size) or (sha256 and found.hexdigest() != sha256):
        raise BadPack(name=place.name, reason="its hash is not the one in the catalogue")
