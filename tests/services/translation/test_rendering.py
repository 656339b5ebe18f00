"""What goes wrong in an engine: one sentence kills it, memory runs out, the pack is no good."""

from __future__ import annotations

from pathlib import Path

import argos_package
import gguf_model
import made_library
import pytest
from made_library import Library

from desktop.domain.contents import Contents
from desktop.domain.context import Context
from desktop.domain.doubts import Doubt
from desktop.domain.errors import EngineCrashed, EngineOutOfMemory
from desktop.domain.packs.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.rendering import Renderer
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Batch, Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.job import Job


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    return made_library.maker(tmp_path, monkeypatch)


def asked(tmp_path: Path) -> list[str]:
    return (tmp_path / "libraries" / "asked").read_text().splitlines()


def batches(texts: list[str], route: Route, workers: Workers) -> list[Batch]:
    talk = Transcript(language="en", turns=[Turn([Paragraph(text)]) for text in texts])
    engines = Engines(Memory(None), workers)
    return list(translate(Contents.of(talk), route, RowQueue(len(texts)), engines, Job()))


GOOD = [f"The house of {name} is old and stands near a river." for name in "ABCDEFGHIJK"]
BROKEN = (
    'if "bomb" in text: os._exit(7)\n        return "Ecoou assim: " + text[:9] + " muito bem dito"'
)


def test_a_sentence_that_kills_the_engine_is_found_and_the_rest_translated(
    library: Library, workers: Workers, route: Route
) -> None:
    library(BROKEN)
    texts = [*GOOD[:5], "Here is the bomb.", *GOOD[5:]]
    made = Renderer(route, workers).render(texts)
    assert made[5] == Translation("Here is the bomb.", (Doubt.ENGINE,))
    assert [Doubt.ENGINE in each.doubts for each in made] == [n == 5 for n in range(len(texts))]
    assert workers.running == 1


def test_an_engine_killed_by_many_sentences_is_given_up(
    library: Library, workers: Workers, route: Route
) -> None:
    library(BROKEN)
    with pytest.raises(EngineCrashed):
        Renderer(route, workers).render([f"A bomb of kind {n}." for n in range(9)])


def test_an_engine_that_cannot_load_is_not_asked_by_halves(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    library(BROKEN)
    (tmp_path / "library" / "no-load").touch()
    with pytest.raises(EngineCrashed):
        Renderer(route, workers).render(GOOD)
    assert not (tmp_path / "libraries" / "asked").exists()


def test_no_memory_costs_one_retry_and_one_message(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    library("raise MemoryError")
    with pytest.raises(EngineOutOfMemory, match="memory for the Firefox Translations engine"):
        Renderer(route, workers).render(GOOD)
    assert asked(tmp_path) == GOOD[:1] * 2


def test_a_process_that_ends_for_want_of_memory_says_so(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    library('os.write(2, b"  what(): std::bad_alloc\\nand more\\n"); os.abort()')
    with pytest.raises(EngineOutOfMemory):
        Renderer(route, workers).render(GOOD)
    assert asked(tmp_path) == GOOD[:1] * 2


def test_a_bad_pack_is_told_once_and_no_sentence_tried_again(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    library('return "Ele pagou 987654 vezes, " + "e isto se diz hoje em dia " * 2')
    texts = [f"The house of {n} doors is old and stands near a river." for n in range(3, 80)]
    made = batches(texts, route, workers)
    assert [batch.fault for batch in made if batch.fault] in ([Doubt.NUMBERS], [Doubt.REPEATS])
    rows = [row for batch in made for row in batch.rows.values()]
    assert len(rows) == len(texts)
    assert all(row[0].doubts for row in rows)
    late = [text for text in asked(tmp_path) if "79 doors" in text]
    assert len(late) == 1


def test_a_good_pack_is_not_blamed(workers: Workers, route: Route) -> None:
    made = batches(GOOD, route, workers)
    assert not any(batch.fault for batch in made)


def test_what_one_engine_spoils_the_other_is_asked_for(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    packs = Packs(tmp_path / "packs")
    packs.add(argos_package.make(tmp_path))
    other = packs.route("en", "pt", "argos")
    library('return "bom bom bom bom bom" if "water" in text else "muito bem dito"')
    texts = ["Good evening friend", "we thank you", "water and work"]
    made = Renderer(route, workers, other=other).render(texts)
    assert made[2] == Translation(argos_package.reference("water and work"))
    alone = Renderer(route, workers).render(texts)
    assert alone[2].doubts
    assert made[:2] == alone[:2]


SILENT = """
take({"choices": [{"text": "" if "water" in line else " Muito bem dito hoje."}]})
"""


def test_what_a_language_model_has_no_answer_for_comes_from_the_other_engine_and_says_so(
    workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_library.language_model(tmp_path, monkeypatch)(SILENT)
    packs = Packs(tmp_path / "packs")
    packs.add(argos_package.make(tmp_path))
    packs.add(gguf_model.make(tmp_path), engine="llm", sources=["en"], targets=["pt"])
    route, other = packs.route("en", "pt", "llm"), packs.route("en", "pt", "argos")
    texts = ["we thank you today", *(f"water and {word}" for word in argos_package.WORDS)]
    first, *others = Renderer(route, workers, other=other).render(texts, Context())
    assert first == Translation("Muito bem dito hoje.")
    for text, translation in zip(texts[1:], others, strict=True):
        assert translation.text == argos_package.reference(text)
        assert translation.doubts[-1] is Doubt.OTHER_ENGINE


def test_another_engine_that_fails_leaves_what_there_was(
    library: Library, workers: Workers, route: Route, tmp_path: Path
) -> None:
    gone = Route((Packs().route("en", "pt", "firefox").packs[0],))
    library('return "bom bom bom bom bom" if "water" in text else "muito bem dito"')
    from dataclasses import replace

    gone = Route((replace(gone.packs[0], engine="argos", path=str(tmp_path / "gone")),))
    made = Renderer(route, workers, other=gone).render(["we thank you", "water and work"])
    assert made[1].doubts
