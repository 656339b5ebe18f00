"""Bytes to text: byte order marks, UTF-8, UTF-16, then charset-normalizer's best guess."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str] | None:
    """The text of ``data`` with line ends as ``\\n``, and the encoding it was read as.

    ``encoding`` forces one (UnicodeDecodeError or LookupError where it does not fit). None for
    data that is no text in any encoding.
    """
    if encoding is not None:
        return _lines(data.decode(encoding)), encoding
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lines(data.decode(name, errors="replace")), name
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _guess(data)
    return None if "\0" in text[:65536] else (_lines(text), "utf-8")


def _guess(data: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return None if best is None else (_lines(str(best)), best.encoding)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
