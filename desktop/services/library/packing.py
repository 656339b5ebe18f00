"""Texts as they are kept in the library: packed, in the encoding in which that takes least."""

from __future__ import annotations

# By the first byte; packed UTF-8 has none of its own. Chinese and Japanese take a fifth less in
# GB 18030 (which has all of Unicode), Thai in UTF-16.
_ENCODINGS = {b"G": "gb18030", b"U": "utf-16-le"}
_LEVEL = 6  # more takes longer, and hardly less room
_MOST = 400_000_000  # bytes that a text may unpack to: more than a file may have


def packed(text: str) -> bytes:
    """``text``, in which no surrogate stands alone."""
    import zstandard

    pack = zstandard.ZstdCompressor(_LEVEL).compress
    ways = [pack(text.encode())]
    if not text.isascii():
        ways += [mark + pack(text.encode(encoding)) for mark, encoding in _ENCODINGS.items()]
    return min(ways, key=len)


def unpacked(data: bytes) -> str:
    """The text in what `packed` made."""
    import zstandard

    encoding = _ENCODINGS.get(data[:1])
    content = zstandard.ZstdDecompressor().decompress(data[1:] if encoding else data, _MOST)
    return content.decode(encoding or "utf-8")
