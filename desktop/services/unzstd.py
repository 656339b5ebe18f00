"""Unpacking one Zstandard file: in pieces, bounded, and checked against its hash.

`fxtranslate.discovery.verify_and_decompress` does it in memory at once, without a bound (9 KB
became 840 MB), and holds the interpreter lock for a quarter of a second a model.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop.domain.errors import BadPack

RATIO = 100  # times larger than packed, where the catalogue does not say how large
SMALL = 64 << 20  # bytes that may be packed as tightly as they like
_CHUNK = 1 << 20


def unpack(packed: Path, place: Path, size: int | None = None, sha256: str = "") -> None:
    """Write what ``packed`` holds to ``place``: exactly ``size`` bytes with the hash ``sha256``,
    where these are known. Raises `BadPack` and OSError."""
    import zstandard

    bound = size if size is not None else max(SMALL, packed.stat().st_size * RATIO)
    found, written = hashlib.sha256(), 0
    try:
        with packed.open("rb") as stream, place.open("xb") as out:
            reader = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
            while chunk := reader.read(_CHUNK):
                written += len(chunk)
                if written > bound:
                    raise BadPack(name=place.name, reason="it unpacks to more than it should")
                found.update(chunk)
                out.write(chunk)
    except zstandard.ZstdError as error:
        raise BadPack(name=place.name, reason="it is broken") from error
    if (size is not None and written != size) or (sha256 and found.hexdigest() != sha256):
        raise BadPack(name=place.name, reason="its hash is not the one in the catalogue")
