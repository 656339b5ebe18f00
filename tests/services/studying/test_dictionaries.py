"""Dictionaries added from files, and words looked up in them."""

from __future__ import annotations

import gzip
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_dictionary import RUSSIAN, dictd, number

from desktop import paths
from desktop.domain.errors import (
    BadDictionary,
    CannotWrite,
    EnfaceError,
    Missing,
    NoDictionary,
    NoDictionaryLanguages,
    NoSuchDictionary,
)
from desktop.domain.lookup import Step
from desktop.lexicon.lemmas import Lemmas
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


def test_a_dictionary_without_languages_asks_for_them(tmp_path: Path) -> None:
    dictionaries = Dictionaries()
    index = dictd(tmp_path, {"dom": "dom\nhouse"}, "words", own={})
    with pytest.raises(NoDictionaryLanguages):
        dictionaries.add(index)
    assert dictionaries.add(index, "pl", "en-GB") == "words"
    [info] = dictionaries.installed()
    assert (info.source, info.target) == ("pl", "en")


def bomb(folder: Path) -> Path:
    """An index whose entries overlap, so that a small file would become a huge one."""
    index = dictd(folder, {"a": "x" * 20_000})
    lines = (f"w{n}\t{number(n)}\t{number(10_000)}\n" for n in range(9000))
    index.write_text("".join(lines))
    return index


def cut_off(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    packed = index.with_name("test-rus-eng.dict.dz")
    packed.write_bytes(gzip.compress(gzip.decompress(packed.read_bytes())[:-40]))
    return index


def damaged(folder: Path) -> Path:
    index = dictd(folder, {"a": os.urandom(3000).hex()})
    packed = index.with_name("test-rus-eng.dict.dz")
    data = bytearray(packed.read_bytes())
    data[200:300] = bytes(100)
    packed.write_bytes(bytes(data))
    return index


def no_index(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    index.write_bytes(os.urandom(5000))
    return index


def without_words(folder: Path) -> Path:
    return dictd(folder, {})


def a_picture(folder: Path) -> Path:
    path = folder / "picture.png"
    path.write_bytes(b"\x89PNG")
    return path


def alone(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    index.with_name("test-rus-eng.dict.dz").unlink()
    return index


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (bomb, BadDictionary),
        (cut_off, BadDictionary),
        (damaged, BadDictionary),
        (no_index, BadDictionary),
        (without_words, BadDictionary),
        (a_picture, BadDictionary),
        (alone, Missing),
        (Path, Missing),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_no_dictionary_is_refused_and_leaves_nothing(
    make: object, error: type[EnfaceError], tmp_path: Path
) -> None:
    path = tmp_path / "gone.index" if make is Path else make(tmp_path)  # type: ignore[operator]
    with pytest.raises(error):
        Dictionaries().add(path, "ru", "en")
    assert not list(paths.dictionaries_dir().glob("*.sqlite"))


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
    left = paths.dictionaries_dir() / ".test-rus-eng.new"
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
