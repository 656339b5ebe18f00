"""Bytes to text: byte order marks, UTF-8, UTF-16, then charset-normalizer's best guess.

Only samples are looked at, so that 50 MB take no longer to find out than 50 kB.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65_536
# What transcripts are really kept in; with all that exist the guesses get worse, and slower.
_COMMON = [
    "cp1251", "koi8_r", "koi8_u", "cp866", "cp1252", "cp1250", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "gb18030", "big5", "cp932", "euc_jp", "cp949", "euc_kr", "iso8859_2",
]  # fmt: skip
_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WESTERN = frozenset("áéíóúüñçãõâêôûàèìòùëïîäößœæÁÉÍÓÚÜÑÇÃÕÂÊÔÀÈÄÖ¿¡«»ºª°§–—’‘“”…€\u00a0")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str] | None:
    """The text of ``data`` with line ends as ``\\n``, and the encoding it was read as.

    ``encoding`` forces one (UnicodeDecodeError or LookupError where it does not fit). None for
    data that is no text in any encoding.
    """
    if encoding is not None:
        return _plain(data.decode(encoding)), encoding
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data.decode(name, errors="replace")
            return None if _is_strewn(text) else (_plain(text), name)
    wide = _utf_16(data)
    if wide is not None:
        return _plain(data.decode(wide, errors="replace")), wide
    if _is_binary(data):
        return None
    try:
        return _plain(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return _damaged_utf_8(data) or _guess(data)


def _is_binary(data: bytes) -> bool:
    """Whether zeros or many control characters say that this is no text."""
    for sample in (data[:SAMPLE], data[len(data) // 2 :][:SAMPLE]):
        if b"\0" in sample or len(_CONTROL.findall(sample)) > len(sample) * 0.01 + 2:
            return True
    return False


def _utf_16(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte is nearly always one of a few."""
    sample = data[:4096]
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    for name, high, low in (
        ("utf-16-le", sample[1::2], sample[0::2]),
        ("utf-16-be", sample[0::2], sample[1::2]),
    ):
        blocks = sorted((high.count(byte) for byte in set(high)), reverse=True)
        if sum(blocks[:2]) < 0.8 * len(high) or high.count(0) == 0 or low.count(0) > len(low) / 20:
            continue
        try:
            text = sample.decode(name)
        except UnicodeDecodeError:
            continue
        if all(c.isprintable() or c.isspace() for c in text):
            return name
    return None


def _damaged_utf_8(data: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few stray bytes, which are read as Windows-1252 ("\\x96" is a dash)."""
    sample = _sample(data).decode("utf-8", errors="surrogateescape")
    if len(_STRAY.findall(sample)) * 10 > len(_WHOLE.findall(sample)) + 10:
        return None
    text = data.decode("utf-8", errors="surrogateescape")
    strays = sum(1 for _ in _STRAY.finditer(text))
    whole = len(text.encode("utf-8", errors="surrogateescape")) - len(text)
    return (_plain(_STRAY.sub(_stray, text)), "utf-8") if strays * 3 <= whole else None


_STRAY = re.compile("[\udc80-\udcff]")
_WHOLE = re.compile("[^\x00-\x7f\ud800-\udfff]")


def _stray(match: re.Match[str]) -> str:
    return bytes([ord(match[0]) - 0xDC00]).decode("cp1252", errors="replace")


def _guess(data: bytes) -> tuple[str, str] | None:
    from charset_normalizer import from_bytes

    sample = _sample(data)
    best = from_bytes(sample, cp_isolation=_COMMON).best()
    if best is None:
        return None
    name = _between_latins(sample, best.encoding)
    text = data.decode(name, errors="replace")
    return None if _is_strewn(text) else (_plain(text), name)


def _is_strewn(text: str) -> bool:
    """Whether so many bytes made no character that it is another encoding, or no text."""
    return text.count("\ufffd") > len(text) * 0.02 + 2


def _sample(data: bytes) -> bytes:
    """A stretch of ``data`` that holds the bytes in question, cut at spaces or line ends."""
    if len(data) <= SAMPLE:
        return data
    first = _HIGH.search(data)
    start = first.start() if first else 0
    line = data.rfind(b"\n", max(0, start - SAMPLE // 2), start) + 1
    begin = line or max(0, start - 64)
    stretch = data[begin : begin + SAMPLE]
    cut = max(stretch.rfind(b"\n"), stretch.rfind(b" "))
    return stretch[:cut] if cut > SAMPLE // 2 else stretch


def _between_latins(sample: bytes, name: str) -> str:
    """Which of the Latin code pages it is, where the guess cannot tell them apart."""
    if name not in ("cp1250", "iso8859_2", "cp1257"):
        return name
    try:
        letters = {c for c in sample.decode("cp1252") if not c.isascii()}
    except UnicodeDecodeError:
        return name
    if letters & set("ðþýÐÞÝ") and not letters - set("ðþýÐÞÝçöüÇÖÜâîû“”’‘–—…\u00a0"):
        return "cp1254"
    hungarian = "õ" in letters and "ö" in letters and "ã" not in letters
    return "cp1252" if letters <= _WESTERN and not hungarian else name


def line_ends(text: str) -> str:
    """``text`` with its line ends, of whatever system, as ``\\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain(text: str) -> str:
    return line_ends(text).removeprefix("\ufeff")
