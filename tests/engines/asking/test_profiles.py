"""How each family of models is asked: every profile there is, and a person's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.context import Context, Line
from desktop.engines.asking.composing import compose
from desktop.engines.asking.profiles import BadProfile, choose, own_folder, profiles, read
from desktop.engines.asking.replies import answers

NAMES = sorted(path.stem for path in (paths.RESOURCES / "prompts").glob("*.toml"))
DATA = Path(__file__).parents[2] / "data" / "prompts"
CONTEXT = Context(
    "A meeting at the harbour", "2020-03-10", "Town Hall", ("Ann Lee, Mayor", "Bob"),
    (Line("Is it <open>?", "Bob", "Já abriu?"), Line("Yes.", "Ann Lee")), ("Ann Lee", "Bob"),
    (("evening", "noite"), ("Good", "")),
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
class TestProfile:
    def test_its_request_is_as_it_was(self, name: str, golden: Callable[[Path, str], None]) -> None:
        profile = profiles()[name]
        assert profile.sample is not None
        sample = profile.sample
        request = compose(sample.texts, CONTEXT, sample.source, sample.target, profile)
        parts = [f"== {message.role}\n{message.content}" for message in request.messages]
        golden(DATA / f"{name}.txt", "\n".join(parts or [request.prompt]) + "\n")

    def test_its_sample_is_read(self, name: str) -> None:
        profile = profiles()[name]
        assert profile.sample is not None
        sample = profile.sample
        assert answers(sample.reply, sample.texts, profile) == list(sample.answers)

    def test_no_placeholder_is_left(self, name: str) -> None:
        profile = profiles()[name]
        for reminded in (False, True):
            request = compose(["We."], CONTEXT, "en", "pt", profile, reminded=reminded)
            assert "$" not in str(request)


@pytest.mark.parametrize(
    ("model", "converses", "name"),
    [
        ("Qwen3-4B-Instruct-Q4_K_M.gguf", True, "chat"),
        ("translategemma-4b-it", True, "translategemma"),
        ("tencent/Hunyuan-MT-7B", True, "hunyuan-mt"),
        ("HY-MT1.5-1.8B-Q8_0.gguf", True, "hunyuan-mt"),
        ("gemma-3-270m-q4_k_m", False, "examples"),
        ("translategemma-4b-it", False, "examples"),
    ],
)
def test_the_name_of_a_model_tells(model: str, converses: bool, name: str) -> None:
    assert choose(model, converses=converses).name == name


def test_a_persons_own_profile_wins() -> None:
    own_folder().mkdir(parents=True)
    ours = choose("qwen3")
    text = (paths.RESOURCES / "prompts" / "chat.toml").read_text("utf-8")
    (own_folder() / "chat.toml").write_text(text.replace("natural", "old"), "utf-8")
    assert "old words" in choose("qwen3").template("system")
    assert choose("qwen3").digest != ours.digest
    (own_folder() / "qwen.toml").write_text(text.replace('["*"]', '["qwen*"]'), "utf-8")
    assert choose("qwen3").name == "qwen"
    (own_folder() / "chat.toml").write_text("form = [", "utf-8")  # as if it were not there
    assert choose("aya").digest == ours.digest


@pytest.mark.parametrize(
    "content",
    ["x = ", "form = 'chat'", "[words]\nuser = 1", "models = 'x'\n[words]\nuser = 'x'",
     "reply = 'json'\ntogether = 1000\n[words]\nuser = 'x'",
     "[words]\nuser = 'x'\n[examples]\nen = ['a']\npt = []",
     "[words]\nuser = 'x'\n[sample]\nsource = 'en'", "\x00", "#" * 200_000],
)  # fmt: skip
def test_what_is_no_profile_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "some.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(BadProfile):
        read(path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
def test_nobody_waits_for_a_profile_that_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "device.toml").symlink_to("/dev/zero")
    (tmp_path / "folder.toml").mkdir()
    assert not {"pipe", "device", "folder"} & profiles(tmp_path).keys()
