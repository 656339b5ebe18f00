"""Dictionaries added from files, and words looked up in them."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_dictionary import RUSSIAN, dictd

from desktop import paths
from desktop.domain.errors import (
    BadDictionary,
    CannotWrite,
    FileError,
    NoDictionary,
    NoSuchDictionary,
)
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.lookup import Step
from desktop.lexicon.markup import plain
from desktop.services.studying.dictionaries import Dictionaries
from desktop.support.job import Cancelled, Job


@pytest.fixture(scope="module")
def lemmas() -> Lemmas:
    """Loaded once for all tests."""
    return Lemmas()


@pytest.fixture
def dictionaries(tmp_path: Path, lemmas: Lemmas) -> Dictionaries:
    """With the small Russian one."""
    dictionaries = Dictionaries(lemmas)
    dictionaries.add(dictd(tmp_path, RUSSIAN))
    return dictionaries


def files() -> list[str]:
    return sorted(path.name for path in paths.dictionaries_dir().glob("*") if path.suffix)


def test_an_added_dictionary_tells_what_it_is(dictionaries: Dictionaries) -> None:
    [info] = dictionaries.installed()
    assert (info.name, info.title) == ("test-rus-eng", "Russian-English Test Dictionary")
    assert (info.source, info.target, info.heads) == ("ru", "en", 7)
    assert info.licence == "GNU GPL 2.0 or later"
    assert info.origin == "http://dictionaries.example/"


@pytest.mark.parametrize(
    ("word", "heads", "step"),
    [
        ("видеть", ["видеть"], Step.EXACT),
        ("ВИДЕТЬ", ["видеть"], Step.FOLDED),
        ("елка", ["ёлка"], Step.FOLDED),
        ("столу", ["стол"], Step.FORM),
        ("видел", ["видеть"], Step.LEMMA),
        ("Видела", ["видеть"], Step.LEMMA),
        ("вид", ["видеть", "видимый"], Step.PREFIX),
        ("L-образный", ["L-образный"], Step.EXACT),
        ("пень", [], None),
        ("   ", [], None),
    ],
)
def test_the_first_step_that_finds_something_answers(
    dictionaries: Dictionaries, word: str, heads: list[str], step: Step | None
) -> None:
    answers = dictionaries.look_up(word, "ru", "en")
    assert [answer.head for answer in answers] == heads
    assert {answer.step for answer in answers} == ({step} if step else set())


def test_words_that_differ_in_e_alone_follow_the_exact_one(dictionaries: Dictionaries) -> None:
    answers = dictionaries.look_up("все", "ru")
    steps = [(answer.head, answer.step) for answer in answers]
    assert steps == [("все", Step.EXACT), ("всё", Step.FOLDED)]


def test_an_entry_is_text_that_nothing_runs_in(dictionaries: Dictionaries) -> None:
    [answer] = dictionaries.look_up("видеть", "ru")
    assert answer.entry == ("<b>видеть</b> /vʲˈidʲitʲ/ &lt;v&gt;\n1. see\n2. notice &lt;b&gt;&amp;")
    assert plain(answer.entry) == "видеть /vʲˈidʲitʲ/ <v>\n1. see\n2. notice <b>&"


def test_dictionaries_answer_for_their_direction_alone(
    dictionaries: Dictionaries, tmp_path: Path
) -> None:
    dictionaries.add(dictd(tmp_path, {"дом": "дом\nHaus"}, "test-rus-deu", packed=False))
    assert [answer.entry for answer in dictionaries.look_up("дом", "ru", "de")] != []
    assert dictionaries.look_up("дом", "ru", "en") == []
    with pytest.raises(NoDictionary):
        dictionaries.look_up("house", "en")


def test_the_dictionary_is_the_persons_alone(dictionaries: Dictionaries) -> None:
    [path] = paths.dictionaries_dir().glob("*.sqlite")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert dictionaries.problems == []


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.index", tmp_path):
        with pytest.raises(FileError):
            Dictionaries().add(path)
    for name in ("words.jsonl", "words.mdx"):
        path = tmp_path / name
        path.write_text("no dictionary" * 100)
        with pytest.raises(BadDictionary):  # said by the process that reads
            Dictionaries().add(path, "ru", "en")
    assert [name for name in files() if not name.endswith(".lock")] == []


def test_a_confined_process_reads_what_a_library_knows(tmp_path: Path) -> None:
    path = tmp_path / "rus-eng.dsl"
    path.write_text('#NAME "Words"\n\nдом\n\t[m1]house[/m]\n', "utf-16")
    dictionaries = Dictionaries()
    dictionaries.add(path)
    [answer] = dictionaries.look_up("Дом", "ru", "en")
    assert plain(answer.entry) == "дом\nhouse"


def test_a_newer_edition_takes_the_place_of_the_old_one(
    dictionaries: Dictionaries, tmp_path: Path
) -> None:
    dictionaries.add(dictd(tmp_path, {"дом": "дом\nhouse"}))
    [info] = dictionaries.installed()
    assert info.heads == 1


def test_a_removed_dictionary_is_gone(dictionaries: Dictionaries) -> None:
    dictionaries.remove("test-rus-eng")
    assert dictionaries.installed() == []
    for name in ("test-rus-eng", "../memory", ""):
        with pytest.raises(NoSuchDictionary):
            dictionaries.remove(name)


def test_dictionaries_answer_in_the_order_of_the_person(
    dictionaries: Dictionaries, tmp_path: Path
) -> None:
    for stem, entry in (("b-rus-eng", "дом\nhome"), ("a-rus-eng", "дом\nhouse")):
        own = {"00databaseshort": f"00-database-short\n{stem}\n"}
        dictionaries.add(dictd(tmp_path, {"дом": entry}, stem, own=own))

    def names() -> list[str]:
        return [info.name for info in Dictionaries().installed()]

    assert names() == ["a-rus-eng", "b-rus-eng", "test-rus-eng"]
    dictionaries.move("b-rus-eng", -1)
    assert names() == ["b-rus-eng", "a-rus-eng", "test-rus-eng"]
    assert [each.dictionary for each in dictionaries.look_up("дом", "ru")] == names()[:2]
    dictionaries.move("b-rus-eng", -1)  # it is the first already
    dictionaries.move("a-rus-eng", 1)
    assert names() == ["b-rus-eng", "test-rus-eng", "a-rus-eng"]
    dictionaries.remove("b-rus-eng")
    dictionaries.add(dictd(tmp_path, {"дом": "дом\nblock"}, "0-rus-eng"))
    assert names() == ["test-rus-eng", "a-rus-eng", "0-rus-eng"]  # a new one is the last
    with pytest.raises(NoSuchDictionary):
        dictionaries.move("b-rus-eng", 1)


def test_a_damaged_order_is_set_aside(dictionaries: Dictionaries) -> None:
    order = paths.dictionaries_dir() / "order.json"
    for content in ('{"a": 1}', "[1, null]", "no JSON"):
        order.write_text(content)
        assert [info.name for info in dictionaries.installed()] == ["test-rus-eng"]
        dictionaries.move("test-rus-eng", 1)


def test_a_stopped_import_leaves_no_file(tmp_path: Path) -> None:
    def entries() -> Iterator[tuple[str, str]]:
        for n in range(5000):
            yield f"word{n}", f"word{n}\ntext"

    job = Job(lambda _done, _of: job.cancel())
    with pytest.raises(Cancelled):
        Dictionaries().add(dictd(tmp_path, dict(entries())), job=job)
    assert [name for name in files() if not name.endswith(".lock")] == []


def test_what_a_killed_import_left_is_removed_by_the_next(
    dictionaries: Dictionaries, tmp_path: Path
) -> None:
    left = paths.dictionaries_dir() / ".adding" / "test-rus-eng.sqlite"
    left.parent.mkdir()
    left.write_bytes(b"half")
    dictionaries.add(dictd(tmp_path, RUSSIAN))
    assert not left.exists()


def test_a_damaged_file_is_told_and_the_others_answer(dictionaries: Dictionaries) -> None:
    paths.dictionaries_dir().joinpath("broken.sqlite").write_bytes(b"no database" * 100)
    assert dictionaries.look_up("видеть", "ru") != []
    assert [type(problem).__name__ for problem in dictionaries.problems] == ["KeptFileUnusable"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.dictionaries_dir().write_text("a file where the folder should be")
    with pytest.raises(CannotWrite):
        Dictionaries().add(dictd(tmp_path, RUSSIAN))


@pytest.mark.shared
def test_real_dictionaries(shared: Path, lemmas: Lemmas) -> None:
    dictionaries = Dictionaries(lemmas)
    for pair in ("eng-por", "rus-eng"):
        dictionaries.add(shared / "dictionaries" / f"freedict-{pair}.index")
    infos = {info.name: info for info in dictionaries.installed()}
    assert infos["freedict-rus-eng"].licence == "CC BY-SA 3.0"
    assert infos["freedict-eng-por"].licence == "GNU GPL 2.0 or later"
    assert infos["freedict-rus-eng"].heads > 40_000
    [answer] = dictionaries.look_up("видел", "ru", "en")
    assert (answer.head, answer.step) == ("видеть", Step.LEMMA)
    assert "see" in plain(answer.entry)
    assert dictionaries.look_up("Abandoned", "en", "pt")[0].step is Step.FOLDED
