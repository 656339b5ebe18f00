"""Dictionaries of dictd: an ``.index`` (a head, and the place of its entry, a line) and a ``.dict``
or ``.dict.dz`` (the entries, packed as gzip). FreeDict's are of this kind.

The format is that of dictd(8) and dictfmt(1): places and sizes are numbers of base 64; heads that
begin with ``00database`` tell of the dictionary.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import IO, NamedTuple, cast

from desktop.domain.errors import BadDictionary, Missing
from desktop.domain.reasons import Bound, Exceeded, Fault
from desktop.lexicon import bounds
from desktop.lexicon.folding import fold, letters
from desktop.lexicon.markup import escape
from desktop.lexicon.source import About, Reading, Record, languages_of, licence_of

ENDINGS = (".index", ".dict.dz", ".dict")
_DIGITS = {
    digit: value
    for value, digit in enumerate(
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )
}
_LONGEST_NUMBER = 8  # digits: 48 bits
_LINE = 4096  # bytes of a line of the index
_STEP = 1 << 20  # bytes unpacked at once
_MOST_BYTES = 4 * bounds.ENTRY  # of an entry: letters have up to four
_OVERLAP = 2  # times the length of the file that all entries may have together
_OURS = "00database"
_BEHIND_HEAD = re.compile(r"(?<!\s)\s++[/<(\[]")  # how it is said, what part of speech it is
_LINK = re.compile(r"\{([^{}\n]{1,200})\}")
_ADDRESS = re.compile(r"https?://[^\s<>\"\])]{1,200}")


class _Line(NamedTuple):
    start: int
    size: int
    word: str


def read(path: Path, source: str, target: str) -> Reading:
    """The dictionary of which ``path`` is one of the two files; the other lies beside it.

    Raises OSError, `Missing`, `BadDictionary`.
    """
    ending = next(each for each in ENDINGS if path.name.lower().endswith(each))
    stem = path.name[: -len(ending)]
    index, entries = path.with_name(f"{stem}.index"), path.with_name(f"{stem}.dict")
    if not entries.exists():
        entries = path.with_name(f"{stem}.dict.dz")
    for needed in (index, entries):
        if not needed.exists():
            raise Missing(name=needed.name)
    lines = sorted(_index(index))
    own = [line for line in lines if _is_own(line.word)]
    records = _records(entries, [line for line in lines if not _is_own(line.word)])
    return Reading(_about(path, stem, dict(_texts(entries, own))), records)


def _is_own(word: str) -> bool:
    return word.replace("-", "").startswith(_OURS)


def _index(path: Path) -> Iterator[_Line]:
    """The lines of the index that make sense. Raises `BadDictionary` where they are the fewer."""
    good = bad = 0
    with path.open("rb") as file:
        while line := file.readline(_LINE):
            parsed = _parsed(line)
            if parsed is None:
                bad += 1
            else:
                good += 1
                yield parsed
            if good + bad > bounds.HEADS:
                reason = Exceeded(Bound.HEADS, bounds.HEADS)
                raise BadDictionary(name=path.name, reason=reason)
    if bad >= max(good, 1):
        raise BadDictionary(name=path.name, reason=Fault.OTHER_BEGINNING)


def _parsed(line: bytes) -> _Line | None:
    word, *places = line.rstrip(b"\r\n").split(b"\t")
    if len(places) < 2 or not word:
        return None
    start, size = _number(places[0]), _number(places[1])
    if start is None or size is None:
        return None
    return _Line(start, min(size, _MOST_BYTES), _text(word))


def _number(digits: bytes) -> int | None:
    if not 0 < len(digits) <= _LONGEST_NUMBER or not all(digit in _DIGITS for digit in digits):
        return None
    value = 0
    for digit in digits:
        value = value * 64 + _DIGITS[digit]
    return value


def _text(data: bytes) -> str:
    """UTF-8, as dictionaries of today are; older ones are mostly in Latin 1."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _records(path: Path, lines: list[_Line]) -> Iterator[Record]:
    places = [(place, [line.word for line in group]) for place, group in groupby(lines, _place)]
    texts = _entries(path, [place for place, _ in places])
    for (_, words), text in zip(places, texts, strict=True):
        yield _record(words, text)


def _place(line: _Line) -> tuple[int, int]:
    return line.start, line.size


def _texts(path: Path, lines: list[_Line]) -> Iterator[tuple[str, str]]:
    """What the dictionary tells of itself: its name for it, and the text."""
    texts = _entries(path, [_place(line) for line in lines])
    for line, text in zip(lines, texts, strict=True):
        first, _, rest = text.partition("\n")
        name = line.word.replace("-", "").removeprefix(_OURS)
        yield name, (rest if first.replace("-", "").startswith(_OURS) else text).strip()


def _entries(path: Path, places: list[tuple[int, int]]) -> Iterator[str]:
    """The texts at ``places`` (start and size in bytes, in their order), read in one go."""
    _require_sense(path, places)
    try:
        with _opened(path) as file:
            window, begin = b"", 0
            for start, size in places:
                while begin + len(window) < start + size:
                    if not (more := file.read(_STEP)):
                        raise BadDictionary(name=path.name, reason=Fault.ENDS_EARLY)
                    kept = window[max(0, start - begin) :]
                    begin += len(window) - len(kept)
                    window = kept + more
                yield _text(window[start - begin : start - begin + size])
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise BadDictionary(name=path.name, reason=Fault.DAMAGED) from error


def _opened(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if path.suffix == ".dz" else path.open("rb")


def _require_sense(path: Path, places: list[tuple[int, int]]) -> None:
    """Raise `BadDictionary` where the entries reach too far, or overlap: a small file could be read
    for hours then."""
    end = max((start + size for start, size in places), default=0)
    if end > bounds.UNPACKED:
        limit = bounds.UNPACKED // 1_000_000
        raise BadDictionary(name=path.name, reason=Exceeded(Bound.MEGABYTES, limit))
    if sum(size for _, size in places) > _OVERLAP * end:
        raise BadDictionary(name=path.name, reason=Fault.TOO_COSTLY)


def _record(words: list[str], text: str) -> Record:
    """dictfmt lists words in small letters and without punctuation; the entry begins with the word
    as it is written. Words that stand nowhere in its first line are forms of it."""
    text = text.strip()
    first, _, rest = text.partition("\n")
    printed = _BEHIND_HEAD.split(first, maxsplit=1)[0].strip()
    name = letters(printed)
    others = [word for word in words if letters(word) != name]
    if printed and len(others) < len(words):
        heads = [printed]
        line = f"<b>{escape(printed)}</b>{escape(first[len(printed) :])}"
    else:
        heads, line = [], escape(first)
    begins = fold(first) if others else ""
    forms = [word for word in others if fold(word) not in begins]
    if len(forms) == len(words):  # its entries do not begin with a head
        forms = []
    heads += [word for word in others if word not in forms]
    entry = "\n".join([line, escape(_LINK.sub(r"\1", rest))]) if rest else line
    return Record(entry, tuple(heads), tuple(forms))


def _about(path: Path, stem: str, texts: dict[str, str]) -> About:
    info, title = texts.get("info", ""), texts.get("short", "").partition("\n")[0]
    source, target = languages_of(stem, title)
    beside = _copyright(path.with_name(f"dict-{stem}.copyright"), stem)
    address = _ADDRESS.search(texts.get("url", "")) or _ADDRESS.search(info)
    return About(
        title=title,
        source=source,
        target=target,
        licence=licence_of(info, beside),
        origin=address[0] if address else "",
    )


def _copyright(path: Path, stem: str) -> str:
    """What a file in Debian's format says of the dictionary called ``stem``."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(bounds.ENTRY * 4)
    except OSError:
        return ""
    pair = stem.removeprefix("freedict-")
    paragraphs = text.split("\n\n")
    own = [paragraph for paragraph in paragraphs if f"Files: {pair}/" in paragraph]
    return "\n".join(own)
