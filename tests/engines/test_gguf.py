"""What is read of GGUF files, good ones and those that were made to do harm."""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path

import gguf_model
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engines.llm.gguf import Model, NotGguf, describe

PAIRS = {"general.architecture": "llama", "general.name": "A Model", "n": 1}
GOOD = gguf_model.written(PAIRS, {})


def test_what_a_model_says_of_itself(tmp_path: Path) -> None:
    path = gguf_model.make(
        tmp_path, "Good Talker", converses=True, general_license="mit",
        general_languages=["en", "pt"],
    )  # fmt: skip
    per_token = 2 * gguf_model.LAYERS * gguf_model.WIDTH * 2
    assert describe(path) == Model(
        "Good Talker", "llama", "mit", ("en", "pt"), True, gguf_model.CONTEXT, per_token, 1
    )
    assert not describe(gguf_model.make(tmp_path, file="base.gguf")).converses


def test_the_vocabulary_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.gguf"
    words = [f"word {n}" for n in range(50_000)]
    path.write_bytes(gguf_model.written({"a": words, **PAIRS, "b": [1] * 9999}, {}))
    assert describe(path).name == "A Model"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GGUF",
        b"ZIP" + GOOD,
        GOOD.replace(struct.pack("<I", 3), struct.pack("<I", 9), 1),
        b"GGUF" + struct.pack("<IQQ", 3, 0, 1 << 60),
        b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1 << 63),
        b"GGUF" + struct.pack("<IQQQcIIQ", 3, 0, 1, 1, b"k", 9, 8, 1 << 40),
        b"GGUF" + struct.pack("<IQQQcIIQ", 3, 0, 1, 1, b"k", 9, 9, 1 << 40),
        b"GGUF" + struct.pack("<IQQQcI", 3, 0, 1, 1, b"k", 77),
        GOOD[:-40],
    ],
)
def test_what_is_none_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.gguf"
    path.write_bytes(content)
    with pytest.raises(NotGguf):
        describe(path)


@given(st.binary(max_size=200), st.integers(0, len(GOOD)), st.integers(0, 40))
def test_no_file_brings_it_down(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int, left_out: int
) -> None:
    path = tmp_path_factory.mktemp("gguf") / "a.gguf"
    path.write_bytes(GOOD[:at] + noise + GOOD[at + left_out :])
    with suppress(NotGguf):
        assert isinstance(describe(path).name, str)
