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
    assert "que" in frequencies.forms("pt-BR")[:10]
    places = frequencies.places("pt")
    assert places["que"] < 10 < places["governo"] < 1000 < places["turbulento"]
    assert len(frequencies.forms("pt")) == 50_000


def test_all_forms_of_a_word_have_one_place() -> None:
    places = frequencies.places("ru")
    assert places["видел"] == places["видеть"] < 1000
    assert places["еще"] < 100  # folded
    assert frequencies.places("de")["häuser"] == frequencies.places("de")["haus"]


def test_a_language_without_a_list() -> None:
    assert not frequencies.places("xx")
    assert not frequencies.forms("")


@pytest.mark.parametrize("code", build().LANGUAGES)
def test_every_language_has_its_list(code: str) -> None:
    assert frequencies.places(code)


def test_lists_are_made_once(tmp_path: Path) -> None:
    [path] = build().build(tmp_path, ["pt"])
    lines = lzma.decompress(path.read_bytes()).decode().splitlines()
    assert len(lines) == 50_000
    assert all(line[0].isalpha() for line in lines)
    assert "vendi\tvender" in lines
    assert list(tmp_path.iterdir()) == [path]
    assert build().build(tmp_path, ["pt"]) == []
