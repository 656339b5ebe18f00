"""Reading what a Zstandard file holds, in pieces; `unpacking` sets the bounds.

`fxtranslate.discovery.verify_and_decompress` does it in memory at once, without a bound (9 KB
became 840 MB), and holds the interpreter lock for a quarter of a second a model.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zstandard

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
