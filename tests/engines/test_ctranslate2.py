"""Models that CTranslate2 runs: which languages they have, and how they are asked."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import ct2_models
import pytest

from desktop.domain.doubts import Doubt
from desktop.domain.errors import BadPack, NoPack, SeveralPacks
from desktop.domain.translation import Translation
from desktop.engines.client import Worker
from desktop.engines.ctranslate2.families import in_name, tags_of
from desktop.services.packs.installed import Packs
from desktop.services.translation.workers import Workers

SPOKEN = "good day, the people is good!"


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path / "packs")


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    worker = Worker(tmp_path)
    yield worker
    worker.stop()


@pytest.mark.parametrize("family", ct2_models.FORMS)
def test_each_family_is_asked_as_it_was_trained(
    family: str, packs: Packs, worker: Worker, tmp_path: Path
) -> None:
    folder = ct2_models.make(tmp_path / "model", family)
    pack = packs.add(folder, sources=["en"], targets=["pt"])
    assert pack.pair == "en-pt"
    texts = [SPOKEN, "We 123 (really) so.", "<2de> >>de<< and __de__"]
    for beam in (1, 4):
        assert worker.translate(pack, texts, beam) == [ct2_models.said(text) for text in texts]


@pytest.mark.parametrize(
    ("family", "source", "target", "asked", "prefix"),
    [
        ("nllb", "en", "zh-Hant", "eng_Latn a </s>", "zho_Hant"),
        ("nllb", "ace-Arab", "ar", "ace_Arab a </s>", "arb_Arab"),
        ("m2m100", "en", "ceb", "__en__ a </s>", "__ceb__"),
        ("madlad", "en", "zh-Latn", "<2zh_Latn> a </s>", ""),
        ("opus tags", "en", "pt-BR", ">>pt_BR<< a </s>", ""),
        ("opus", "en", "pt", "a </s>", ""),
    ],
)
def test_what_a_family_is_asked(
    family: str, source: str, target: str, asked: str, prefix: str
) -> None:
    form = ct2_models.FORMS[family]
    tags = tags_of(["<unk>", "a", *map(form.tag.format, form.languages)])
    assert tags.ask(lambda text: ["a", "</s>"], "a", source, target) == asked.split()
    assert tags.prefix(target) == prefix


def test_a_pack_of_many_directions_serves_each(packs: Packs, tmp_path: Path) -> None:
    pack = packs.add(ct2_models.make(tmp_path / "nllb-200-small", "nllb"))
    assert (pack.pair, pack.version, len(pack.reads)) == ("mul-mul", "nllb-200-small", 8)
    assert packs.sources() == ["ace", "ace-Arab", "ar", "en", "fr", "pt", "zh", "zh-Hant"]
    assert packs.targets("en", of_pairs=True) == ["pt"]
    assert set(packs.targets("fr")) >= {"ace", "ar", "en", "pt", "zh", "zh-Hant"}
    workers = Workers(tmp_path)
    for source, target in (("fr", "pt"), ("zh", "zh-Hant"), ("pt-BR", "ar")):
        route = packs.route(source, target, "ctranslate2")
        assert route.via is None
        assert [t.text for t in workers.render(route, [SPOKEN], tries=0)] == [
            ct2_models.said(SPOKEN)
        ]
    assert len(workers.pids) == 1
    workers.close()
    with pytest.raises(NoPack):
        packs.route("fr", "ru", "ctranslate2")


def test_what_is_in_another_language_is_marked(
    packs: Packs, worker: Worker, tmp_path: Path
) -> None:
    """The pack is said to give Spanish; what it gives is Portuguese."""
    folder = ct2_models.make(tmp_path / "model", "opus")
    pack = packs.add(folder, sources=["en"], targets=["es"])
    text = "the question is for the people with work, water and a house in the country today."
    (translation,) = worker.render([pack], [text], tries=1)
    assert translation == Translation(ct2_models.said(text), (Doubt.LANGUAGE,))


def test_two_such_packs_stand_side_by_side(packs: Packs, tmp_path: Path) -> None:
    packs.add(ct2_models.make(tmp_path / "nllb", "nllb"))
    packs.add(ct2_models.make(tmp_path / "m2m", "m2m100"))
    packs.add(tmp_path / "m2m")  # again: it takes its own place
    own = [pack for pack in packs.installed() if not pack.bundled]
    assert sorted(pack.version for pack in own) == ["m2m", "nllb"]
    with pytest.raises(SeveralPacks, match="m2m, nllb"):
        packs.remove("fr-pt")
    assert packs.remove("nllb").version == "nllb"
    assert packs.remove("fr-pt").version == "m2m"


def test_the_languages_named_are_all_that_is_used(packs: Packs, tmp_path: Path) -> None:
    folder = ct2_models.make(tmp_path / "nllb", "nllb")
    packs.add(folder, sources=["en"], targets=["pt", "fr"])
    [pack] = [pack for pack in packs.installed() if pack.engine == "ctranslate2"]
    assert (pack.pair, pack.reads, pack.writes) == ("en-mul", ("en",), ("pt", "fr"))
    with pytest.raises(BadPack, match="not for the languages you named"):
        packs.add(folder, sources=["ru"])


@pytest.mark.parametrize(
    ("name", "beside", "pair"),
    [
        ("opus-mt-en-de", {}, "en-de"),
        ("opus-mt-tc-big-en-pt", {}, "en-pt"),
        ("Helsinki-NLP--opus-mt-mt-en-ctranslate2", {}, "mt-en"),
        ("eng-deu", {}, "en-de"),
        ("x", {"tokenizer_config": {"source_lang": "eng", "target_lang": "fin"}}, "en-fi"),
        ("x", {"metadata": {"from_code": "en", "to_code": "ceb"}}, "en-ceb"),
        ("opus-mt-en-mul", {}, ""),
        ("x", {"tokenizer_config": {"source_lang": "en", "target_lang": "roa"}}, ""),
        ("model-of-mine", {}, ""),
        ("x", {"tokenizer_config": {"source_lang": ["en"], "target_lang": None}}, ""),
    ],
)
def test_a_model_without_tags_says_its_pair_in_its_files_or_its_name(
    packs: Packs, tmp_path: Path, name: str, beside: dict[str, object], pair: str
) -> None:
    folder = ct2_models.make(tmp_path / name, "opus", **beside)
    if pair:
        assert packs.add(folder).pair == pair
    else:
        with pytest.raises(BadPack, match="its languages are not known"):
            packs.add(folder)
        assert packs.add(folder, sources=["en"], targets=["gl"]).pair == "en-gl"


def test_a_name_is_no_pair_where_it_only_looks_like_one() -> None:
    assert in_name("opus-mt-en-ROMANCE") == ("en", "")
    assert in_name("to-do") == ("", "")


@pytest.mark.parametrize("inside", ["", "model/"])
def test_a_zip_archive_is_taken_too(
    packs: Packs, worker: Worker, tmp_path: Path, inside: str
) -> None:
    folder = ct2_models.make(tmp_path / "x", "opus", metadata={"from_code": "en", "to_code": "pt"})
    (folder / "README.md").write_text("---\nlanguage: en\nlicense: cc-by-4.0\n---\n")
    archive = tmp_path / "translate-en_pt.argosmodel"
    with zipfile.ZipFile(archive, "w") as file:
        for path in folder.iterdir():
            model = "vocabulary" in path.name or path.name in ("model.bin", "config.json")
            file.write(path, f"pack/{inside if model else ''}{path.name}")
    pack = packs.add(archive)
    assert (pack.engine, pack.pair, pack.licence) == ("ctranslate2", "en-pt", "cc-by-4.0")
    assert worker.translate(pack, [SPOKEN]) == [ct2_models.said(SPOKEN)]


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("model.bin", "the model is missing"),
        ("*.spm", "the tokenizer is missing"),
        ("shared_vocabulary.json", "its files cannot be read"),
    ],
)
def test_what_is_missing_is_told(packs: Packs, tmp_path: Path, missing: str, told: str) -> None:
    folder = ct2_models.make(tmp_path / "opus-mt-en-pt", "opus")
    for path in folder.glob(missing):
        path.unlink()
    with pytest.raises(BadPack, match=told):
        packs.add(folder)
    assert [pack for pack in packs.installed() if not pack.bundled] == []


@pytest.mark.parametrize(
    "vocabulary", [b"", b"[1, 2]", b'{"a": 1}', b"\xff\xfe", b"[" * 100_000], ids=range(5)
)
def test_a_broken_vocabulary_is_told(packs: Packs, tmp_path: Path, vocabulary: bytes) -> None:
    folder = ct2_models.make(tmp_path / "opus-mt-en-pt", "opus")
    (folder / "shared_vocabulary.json").write_bytes(vocabulary)
    with pytest.raises(BadPack, match="not a usable language pack"):
        packs.add(folder)


def test_a_model_that_does_not_know_its_languages_any_more_is_told(
    packs: Packs, worker: Worker, tmp_path: Path
) -> None:
    folder = ct2_models.make(tmp_path / "nllb", "nllb")
    pack = packs.add(folder, sources=["en"], targets=["pt"])
    installed = Path(pack.path)
    vocabulary = installed / "shared_vocabulary.json"
    pieces = json.loads(vocabulary.read_text())
    vocabulary.write_text(json.dumps([piece.replace("por_Latn", "xxx") for piece in pieces]))
    (installed / "enface-pack.json").write_text(
        json.dumps({"version": "x", "sources": ["en"], "targets": ["pt"]})
    )
    [pack] = [pack for pack in packs.installed() if pack.engine == "ctranslate2"]
    with pytest.raises(BadPack, match="does not know its prefix"):
        worker.translate(pack, ["a"])
    shutil.rmtree(installed)
