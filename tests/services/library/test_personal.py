"""What a person does with the transcripts of a library: collections, saved searches, persons."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.personal import SavedSearch
from desktop.services.library.persons import alike, page, persons, turns
from desktop.services.library.removal import Removed
from desktop.services.library.searching import Search, Where

Put = Callable[..., Path]


@pytest.fixture
def paths(put: Put) -> list[Path]:
    first = put("one", "Ben Cole: The tax rose.\n\nAnn Lee: Good.\n")
    second = put("two", "B. Cole: No tax.\n\nEva Moss: A tax.\n")
    return [first, second]


def _titles(search: Search, query: str, where: Where) -> list[str]:
    return sorted({hit.title for hit in search.hits(query, where)})


def test_collections(file: LibraryFile, search: Search, paths: list[Path]) -> None:
    one, two = paths
    file.collect("Taxes", [one, Path("/nowhere")])
    file.collect("Empty")
    assert file.collections() == {"Empty": 0, "Taxes": 1}
    assert [each.collections for each in file.entries()] == [("Taxes",), ()]
    assert _titles(search, "tax", Where(collection="Taxes")) == ["one"]
    file.collect("More", [one, two])
    file.rename_collection("More", "Taxes")
    assert file.collections() == {"Empty": 0, "Taxes": 2}
    file.take_out("Taxes", [one])
    assert _titles(search, "tax", Where(collection="Taxes")) == ["two"]
    file.remove(two)
    assert file.collections() == {"Empty": 0, "Taxes": 0}
    file.remove_collection("Taxes")
    assert file.collections() == {"Empty": 0}


def test_what_was_done_stays_when_a_file_is_read_again(
    file: LibraryFile, put: Put, paths: list[Path]
) -> None:
    one, _ = paths
    file.collect("Taxes", [one])
    file.note_progress(one, read=0.5)
    file.note_progress(one, translated=1.0, target="de")
    put("one", "Ben Cole: The tax rose again.\n")
    entry = file.entries()[0]
    assert (entry.collections, entry.words) == (("Taxes",), 4)
    assert (entry.read, entry.translated, entry.target) == (0.5, 1.0, "de")
    file.restamp(one, Stamp(1, 1), now_at=Path("/elsewhere.txt"))
    assert file.entry(one) is None
    moved = file.entry(Path("/elsewhere.txt"))
    assert moved is not None
    assert moved.read == 0.5


def test_saved_searches(file: LibraryFile) -> None:
    assert file.saved_searches() == []
    file.save_search(SavedSearch("b", "tax", {"speaker": "Ann"}))
    file.save_search(SavedSearch("a", "fee"))
    file.save_search(SavedSearch("b", "tax NOT fee", {"speaker": "Ben"}))
    assert [(each.name, each.text) for each in file.saved_searches()] == [
        ("a", "fee"), ("b", "tax NOT fee")
    ]  # fmt: skip
    assert file.saved_searches()[1].options == {"speaker": "Ben"}
    file.remove_search("a")
    assert [each.name for each in file.saved_searches()] == ["b"]


def test_all_names_of_a_person_are_searched(
    file: LibraryFile, search: Search, paths: list[Path]
) -> None:
    assert _titles(search, "tax", Where(speaker="ben")) == ["one"]
    file.set_person("B. Cole", "Ben Cole")
    before = file.persons()
    assert _titles(search, "tax", Where(speaker="ben")) == ["one", "two"]
    file.set_person("Ben Cole", "Benjamin Cole")
    assert file.persons() == {"B. Cole": "Benjamin Cole", "Ben Cole": "Benjamin Cole"}
    assert _titles(search, "tax", Where(speaker="benjamin")) == ["one", "two"]
    file.keep_persons(before)
    assert file.persons() == before
    file.set_person("B. Cole", None)
    assert _titles(search, "tax", Where(speaker="ben")) == ["one"]


def test_a_place_narrows_a_search(file: LibraryFile, search: Search) -> None:
    for place in ("Lisbon", "Town hall, Lisbon", "Porto"):
        turns = [Turn([Paragraph("A tax.")])]
        transcript = Transcript(place, place=place, language="en", turns=turns)
        file.put(Path("/p", place), Stamp(1, 1), place, transcript)
    assert _titles(search, "tax", Where(place="lisbon")) == ["Lisbon", "Town hall, Lisbon"]
    assert _titles(search, "tax", Where(place="Paris")) == []


def test_who_is_not_the_same_person_is_asked_once(file: LibraryFile, paths: list[Path]) -> None:
    [(one, other)] = alike(persons(file))
    assert {one.name, other.name} == {"B. Cole", "Ben Cole"}
    file.set_different(one.name, other.name, True)
    assert alike(persons(file), file.different_persons()) == []
    file.set_different(other.name, one.name, False)
    assert file.different_persons() == set()
    file.set_different(one.name, other.name, True)
    file.remove(paths[0])  # forgotten, with who speaks there
    assert file.different_persons() == set()


def test_turns_that_are_left_out_are_told_and_come_with_their_transcript(
    file: LibraryFile, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.library.persons._PARAGRAPHS", 3)
    old = put("old", "Ben Cole: One.\n\nAnn Lee: Two.\n\nBen Cole: Three.\n", "2018")
    put("new", "Ben Cole: Four.\n\nBen Cole: Five.\n", "2019")
    [ben, ann] = persons(file)
    cut = page(file, ben)
    assert not cut.whole
    texts = [hit.text for hit in cut.turns]
    assert texts == ["Four.", "Five.", "One."]  # what comes last may go on
    assert [hit.text for hit in turns(file, ben, old)] == ["One.", "Three."]
    assert page(file, ann).whole


def test_clearing_leaves_nothing(file: LibraryFile, paths: list[Path]) -> None:
    file.collect("Taxes", paths)
    file.save_search(SavedSearch("a", "fee"))
    file.set_person("B. Cole", "Ben Cole")
    file.set_different("Eva Moss", "Ann Lee", True)
    file.add_roots([Path("/texts")])
    removed: list[Removed] = []
    file.remove(paths[1], leave_out=True, removed=removed)
    assert file.left_out() == {paths[1]}
    file.person_steps.append(lambda: None)
    file.clear()
    assert file.person_steps == []
    file.put_back(removed)
    assert (file.entries(), file.collections(), file.saved_searches()) == ([], {}, [])
    assert (file.persons(), file.different_persons(), file.left_out()) == ({}, set(), frozenset())
    file.close()
    assert b"Taxes" not in file.path.read_bytes()


def test_a_library_of_an_earlier_version_keeps_its_list(
    file: LibraryFile, search: Search, paths: list[Path], put: Put
) -> None:
    file.collect("Taxes", paths)
    file.close()
    db = sqlite3.connect(file.path)
    for statement in (
        *("DROP TABLE collection", "DROP TABLE member", "DROP TABLE saved_search"),
        *("DROP TABLE asked", "ALTER TABLE root DROP COLUMN watched"),
        *("DROP TABLE same_person", "ALTER TABLE transcript DROP COLUMN read"),
        *("ALTER TABLE transcript DROP COLUMN translated", "PRAGMA user_version = 1"),
        *("ALTER TABLE transcript DROP COLUMN target", "ALTER TABLE transcript DROP COLUMN notes"),
        *("DROP TABLE left_out", "DROP TABLE different_persons"),
    ):
        db.execute(statement)
    db.close()
    assert [entry.path for entry in file.entries()] == paths
    assert search.hits("tax") == []
    assert all(stamp.changed == -1 for stamp, _, _ in file.stamps().values())  # to be read again
    file.set_different("Ann", "Ben", True)
    put("one", "Ben Cole: The tax rose.\n")
    assert _titles(search, "tax", Where()) == ["one"]


def test_a_new_table_leaves_the_index_as_it_is(
    file: LibraryFile, search: Search, paths: list[Path]
) -> None:
    file.close()
    db = sqlite3.connect(file.path)
    for statement in ("DROP TABLE left_out", "DROP TABLE different_persons"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 5")
    db.close()
    assert file.left_out() == frozenset()
    assert _titles(search, "tax", Where()) == ["one", "two"]
