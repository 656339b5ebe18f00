"""What a GGUF file says of its model: the pairs at its beginning, without the weights.

Source: ``docs/gguf.md`` of ggml. The file is not trusted: everything has a bound, and long lists
(the vocabulary) are passed over.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop.support.storable import storable

Value = str | int | float | bool | list[str]
_PAIRS = 10_000
_HEAD = 256 << 20  # bytes in which all pairs stand
_SHORT = 100_000  # bytes of a string that is kept
_LIST = 500  # strings of a list that is kept
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q",
            12: "d"}  # fmt: skip
_STRING, _ARRAY = 8, 9
_SPLIT = "split.count"


class NotGguf(ValueError):
    """A file that is none, or breaks off, or is not as it should be."""


@dataclass(frozen=True, slots=True)
class Model:
    """``name`` as its maker calls it ("" where the file does not say), ``architecture`` ("llama"),
    ``licence``, ``languages`` (codes), whether it ``converses`` (there is a template for that),
    the number of tokens it was trained to see (``context``), the bytes that one of them takes in
    memory (``per_token``), and in how many files it comes."""

    name: str
    architecture: str
    licence: str
    languages: tuple[str, ...]
    converses: bool
    context: int
    per_token: int
    files: int


def describe(path: Path) -> Model:
    """The model in the file ``path``. Raises `NotGguf`, OSError."""
    about = path.stat()
    return _described(str(path), about.st_mtime_ns, about.st_size)


@lru_cache(64)
def _described(path: str, changed: int, size: int) -> Model:
    pairs = _read(Path(path))

    def text(key: str) -> str:
        value = pairs.get(key, "")
        return storable(value).strip()[:200] if isinstance(value, str) else ""

    def number(key: str, usual: int = 0) -> int:
        value = pairs.get(f"{architecture}.{key}", usual)
        return value if isinstance(value, int) and 0 <= value < 1 << 31 else usual

    architecture = text("general.architecture")
    languages = pairs.get("general.languages", [])
    heads = max(1, number("attention.head_count", 1))
    width = number("embedding_length") // heads
    keys, values = (number(f"attention.{name}_length", width) for name in ("key", "value"))
    count = pairs.get(_SPLIT, 1)
    return Model(
        name=text("general.name") or text("general.basename"),
        architecture=architecture,
        licence=text("general.license"),
        languages=tuple(languages) if isinstance(languages, list) else (),
        converses=bool(pairs.get("tokenizer.chat_template")),
        context=number("context_length"),
        per_token=2 * number("block_count") * number("attention.head_count_kv", heads)
        * (keys + values),
        files=count if isinstance(count, int) else 1,
    )  # fmt: skip


def _read(path: Path) -> dict[str, Value]:
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Reader(data).pairs()
    except (struct.error, ValueError) as error:
        raise NotGguf(str(error)) from error


class _Reader:
    def __init__(self, data: mmap.mmap) -> None:
        self._data, self._at = data, 0
        self._end = min(len(data), _HEAD)

    def pairs(self) -> dict[str, Value]:
        if self._data[:4] != b"GGUF":
            raise NotGguf("it does not begin as one")
        self._at = 4
        if self._number("I") not in (2, 3):
            raise NotGguf("another version")
        self._number("Q")  # tensors
        count = int(self._number("Q"))
        if count > _PAIRS:
            raise NotGguf("too many pairs")
        pairs: dict[str, Value] = {}
        for _ in range(count):
            key = self._string().decode("utf-8", "replace")
            value = self._value(int(self._number("I")))
            if value is not None:
                pairs[key] = value
        return pairs

    def _value(self, kind: int) -> Value | None:
        if kind in _NUMBERS:
            return self._number(_NUMBERS[kind])
        if kind == _STRING:
            return self._string().decode("utf-8", "replace")
        if kind == _ARRAY:
            return self._array()
        raise NotGguf("a kind of value that nobody knows")

    def _array(self) -> list[str] | None:
        """The strings of a short list; other lists are passed over."""
        kind, count = int(self._number("I")), int(self._number("Q"))
        if kind in _NUMBERS:
            self._pass(count * struct.calcsize("<" + _NUMBERS[kind]))
            return None
        if kind != _STRING:
            raise NotGguf("a list of lists")
        if count <= _LIST:
            return [self._string().decode("utf-8", "replace") for _ in range(count)]
        length, at, data, end = struct.Struct("<Q").unpack_from, self._at, self._data, self._end
        for _ in range(count):
            at += 8 + length(data, at)[0]
            if at > end:
                raise NotGguf("it breaks off")
        self._at = at
        return None

    def _number(self, form: str) -> int | float | bool:
        size = struct.calcsize("<" + form)
        value: int | float | bool = struct.unpack_from("<" + form, self._data, self._at)[0]
        self._pass(size)
        return value

    def _string(self) -> bytes:
        """The first `_SHORT` bytes of the string that stands here."""
        size = int(self._number("Q"))
        begin = self._at
        self._pass(size)
        return self._data[begin : begin + min(size, _SHORT)]

    def _pass(self, size: int) -> None:
        if size > self._end - self._at:
            raise NotGguf("it breaks off")
        self._at += size
