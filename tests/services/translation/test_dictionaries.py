"""Spelling dictionaries: found on this computer, asked in a process of their own."""

from __future__ import annotations

from pathlib import Path

import made_library
import pytest

from desktop.domain.contents import Contents
from desktop.domain.doubts import Doubt
from desktop.domain.packs.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.translation import dictionaries
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled, Job

pytest.importorskip("hunspell", reason="it has no wheel for this system")

AFFIXES = "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"


def dictionary(folder: Path, name: str, words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    entries = words.split()
    text = "\n".join([str(len(entries)), *entries]) + "\n"
    (folder / f"{name}.dic").write_text(text, "utf-8")
    (folder / f"{name}.aff").write_text(AFFIXES, "utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder, beside the library's own, in which dictionaries are looked for."""
    monkeypatch.setenv("DICPATH", str(tmp_path / "dicts"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "nowhere"))
    return tmp_path / "dicts"


def test_dictionaries_of_the_language_are_found_those_of_its_region_first(folder: Path) -> None:
    for name in ("pt_PT", "pt_BR", "hyph_pt_BR", "pl_PL"):
        dictionary(folder, name, "casa")
    (folder / "pt_AO.dic").write_text("1\ncasa\n")  # without its other half
    names = [each.name for each in dictionaries.of("pt-BR") if each.folder == folder]
    assert names == ["pt_BR", "pt_PT"]


def test_english_comes_along() -> None:
    here = dictionaries.of("en")
    existing = dictionaries.look_up({"house", "upsurge", "andapura"}, here, Job())
    assert existing == frozenset({"house", "upsurge"})


def test_words_of_any_dictionary_are_known(folder: Path) -> None:
    dictionary(folder, "pt_BR", "casa/S ônibus")
    dictionary(folder, "pt_PT", "autocarro")
    words = {"casa", "casas", "autocarro", "ônibus", "andapura", "дом"}
    existing = dictionaries.look_up(words, dictionaries.of("pt"), Job())
    assert existing == frozenset(words - {"andapura", "дом"})


def test_a_damaged_dictionary_costs_nothing_but_the_check(folder: Path) -> None:
    dictionary(folder, "pt_BR", "casa")
    (folder / "pt_BR.aff").write_bytes(b"SET nonsense\n" + bytes(range(256)) * 100)
    assert dictionaries.look_up({"casa", "x"}, dictionaries.of("pt"), Job()) in (
        None,
        set(),
        {"casa"},
    )


def test_looking_up_can_be_stopped(folder: Path) -> None:
    dictionary(folder, "pt_BR", "casa")
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        dictionaries.look_up({"casa"}, dictionaries.of("pt"), job)


def test_invented_words_are_marked_once_all_is_translated_and_remembered_so(
    folder: Path, workers: Workers, route: Route, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dictionary(folder, "pt_BR", "eles ficam perto dessa casa velha durante toda noite longa")
    library = made_library.maker(tmp_path, monkeypatch)
    library(
        'return "Eles ficam perto dessa andapura toda noite." if "upsurge" in text'
        ' else "Eles ficam perto dessa casa velha toda noite."'
    )
    texts = ["They stay near that house all night.", "They stay near the upsurge all night."]
    talk = Transcript(language="en", turns=[Turn([Paragraph(text)]) for text in [*texts, texts[1]]])
    engines = Engines(Memory(None), workers)
    contents = Contents.of(talk)
    batches = list(translate(contents, route, RowQueue(3), engines, Job()))
    rows: dict[int, tuple[Doubt, ...]] = {}
    for batch in batches:
        rows |= {row: translations[0].doubts for row, translations in batch.rows.items()}
    assert rows == {0: (), 1: (Doubt.SPELLING,), 2: (Doubt.SPELLING,)}
    assert batches[-1].done == 3
    remembered = engines.memory.get_many(texts, engines.variant(route))
    assert [remembered[text].doubts for text in texts] == [(), (Doubt.SPELLING,)]
    again = list(translate(contents, route, RowQueue(3), engines, Job()))
    assert [batch.rows.keys() for batch in again] == [{0, 1, 2}], "nothing is looked up again"
