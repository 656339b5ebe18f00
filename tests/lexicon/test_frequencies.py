from __future__ import annotations

import lzma
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from desktop.lexicon import frequencies

BUILD = Path(__file__).parent.parent.parent / "resources" / "frequencies" / "build.py"


def build() -> ModuleType:
    spec = spec_from_file_location("frequencies_build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_frequent_words_come_first() -> None:
    ranks = frequencies.ranks("pt-BR")
    assert ranks["que"] < 10 < ranks["governo"] < 1000 < ranks["turbulento"]
    assert 49_000 < len(ranks) <= 50_000


def test_words_are_compared_folded() -> None:
    assert frequencies.ranks("ru")["еще"] < 100
    assert frequencies.ranks("de")["strasse"] < 1000


def test_a_language_without_a_list() -> None:
    assert not frequencies.ranks("xx")
    assert not frequencies.ranks("")


@pytest.mark.parametrize("code", build().LANGUAGES)
def test_every_language_has_its_list(code: str) -> None:
    assert frequencies.ranks(code)


def test_lists_are_made_once(tmp_path: Path) -> None:
    [path] = build().build(tmp_path, ["pt"])
    words = lzma.decompress(path.read_bytes()).decode().splitlines()
    assert len(words) == 50_000
    assert all(word[0].isalpha() for word in words)
    assert list(tmp_path.iterdir()) == [path]
    assert build().build(tmp_path, ["pt"]) == []
