from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import KeptFileUnusable, LibraryCleared
from desktop.domain.steps.speakers import Rename
from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import Outcome
from desktop.services.library.removal import Removed
from desktop.services.library.searching import Search
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.support.job import Cancelled, Job

TakeIn = Callable[..., Outcome]
TEXT = "Meeting of the harbour board\n\nAnn Lee: Good day to all.\n\nBen Cole: The fees rose.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "inner").mkdir(parents=True)
    (folder / "one.txt").write_text(TEXT)
    (folder / "inner" / "two.txt").write_text(TEXT.replace("fees", "tolls"))
    (folder / "bad.json").write_text("{")
    return folder


def test_a_folder_is_listed_with_what_cannot_be_read(
    folder: Path, file: LibraryFile, take_in: TakeIn
) -> None:
    outcome = take_in(folder)
    assert (outcome.read, [path.name for path, _ in outcome.failed]) == (2, ["bad.json"])
    bad, two, one = file.entries()
    assert (bad.path.name, bad.words) == ("bad.json", 0)
    assert "bad.json" in str(bad.trouble)
    assert (one.path, one.language, one.speakers) == (
        folder / "one.txt", "en", ("Ann Lee", "Ben Cole")
    )  # fmt: skip
    assert one.words == 7
    assert two.trouble is None
    if os.name == "posix":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_what_has_not_changed_is_not_read_again(
    folder: Path, file: LibraryFile, search: Search, take_in: TakeIn
) -> None:
    take_in(folder)
    added = [entry.added for entry in file.entries()]
    again = take_in(folder)
    assert (again.read, again.unchanged, again.failed) == (0, 3, [])
    assert [entry.added for entry in file.entries()] == added
    os.utime(folder / "one.txt", (1, 1))  # touched, but the same
    assert take_in(folder).unchanged == 3
    (folder / "one.txt").write_text(TEXT.replace("fees", "duties"))
    assert take_in(folder).read == 1
    assert [hit.path.name for hit in search.hits("duties")] == ["one.txt"]
    assert search.hits("fees") == []


def test_a_file_that_moved_is_known_by_its_content(
    folder: Path, file: LibraryFile, search: Search, take_in: TakeIn
) -> None:
    take_in(folder)
    (folder / "one.txt").rename(folder / "inner" / "other.txt")
    outcome = take_in(folder)
    assert (outcome.read, outcome.moved, outcome.gone) == (0, 1, [])
    [hit] = search.hits("fees")
    assert hit.path == folder / "inner" / "other.txt"
    shutil.copy(hit.path, folder / "copy.txt")  # a copy is another one
    assert take_in(folder).read == 1
    assert len(search.hits("fees")) == 2


def test_a_file_that_moved_and_cannot_be_read_is_listed_once(
    folder: Path, file: LibraryFile, take_in: TakeIn
) -> None:
    take_in(folder)
    file.collect("Broken", [folder / "bad.json"])
    moved = folder / "inner" / "worse.json"
    (folder / "bad.json").rename(moved)
    outcome = take_in(folder)
    assert (outcome.gone, [path for path, _ in outcome.failed]) == ([], [moved])
    [entry] = [entry for entry in file.entries() if entry.trouble is not None]
    assert (entry.path, entry.collections) == (moved, ("Broken",))
    assert "worse.json" in str(entry.trouble)
    assert take_in(folder).unchanged == 3


def test_what_is_gone_is_told_and_stays(folder: Path, file: LibraryFile, take_in: TakeIn) -> None:
    take_in(folder)
    (folder / "one.txt").unlink()
    assert take_in(folder).gone == [folder / "one.txt"]
    assert len(file.entries()) == 3


def test_files_of_the_same_content_that_moved_stay_what_they_were(
    folder: Path, file: LibraryFile, take_in: TakeIn
) -> None:
    for name in ("a.txt", "b.txt", "x/talk.txt", "y/talk.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(TEXT)
    (folder / "one.txt").unlink()
    take_in(folder)
    numbers = {str(entry.path.relative_to(folder)): entry.number for entry in file.entries()}
    moves = {"a.txt": "m/a.txt", "b.txt": "m/0.txt", "x": "m/2/x", "y": "m/1/y"}
    for old, new in moves.items():
        (folder / new).parent.mkdir(parents=True, exist_ok=True)
        (folder / old).rename(folder / new)
    assert take_in(folder).moved == 4
    moves |= {"x/talk.txt": "m/2/x/talk.txt", "y/talk.txt": "m/1/y/talk.txt"}
    before = {new: old for old, new in moves.items()}
    for entry in file.entries():
        name = str(entry.path.relative_to(folder))
        assert entry.number == numbers[before.get(name, name)]


def test_a_folder_that_is_not_there_now_is_told_once(
    folder: Path, file: LibraryFile, take_in: TakeIn
) -> None:
    (empty := folder.with_name("empty")).mkdir()
    take_in(folder, empty)
    (folder / "inner").rename(folder.with_name("inner"))
    for place in (folder, folder / "inner"):
        outcome = take_in(place)
        assert (outcome.away, outcome.gone, outcome.failed) == ({folder / "inner": 1}, [], [])
    folder.rename(folder.with_name("unplugged"))
    empty.rmdir()
    outcome = take_in(folder, empty)
    assert (outcome.away, outcome.gone, outcome.failed) == ({folder: 3, empty: 0}, [], [])
    assert len(file.entries()) == 3


def test_a_path_that_never_was_is_not_listed(
    tmp_path: Path, file: LibraryFile, take_in: TakeIn
) -> None:
    [(path, error)] = take_in(tmp_path / "none.txt").failed
    assert path.name in str(error)
    assert (file.entries(), file.roots()) == ([], [])


def test_what_is_removed_leaves_no_word(
    folder: Path, file: LibraryFile, search: Search, take_in: TakeIn
) -> None:
    take_in(folder)
    assert file.remove(folder / "inner") == 1
    assert search.hits("tolls") == []
    assert search.hits("fees") != []
    assert file.remove(folder) == 2
    assert (file.entries(), file.roots()) == ([], [])
    file.close()
    assert b"harbour" not in file.path.read_bytes()
    assert b"Ben Cole" not in file.path.read_bytes()
    take_in(folder)
    file.remove(folder / "one.txt", leave_out=True)
    file.close()
    assert (
        os.fsencode(folder / "one.txt") in file.path.read_bytes()
    )  # by its path it is known what to leave out
    file.remove(folder / "one.txt")  # it is forgotten
    file.close()
    assert os.fsencode(folder / "one.txt") not in file.path.read_bytes()
    file.remove(folder)
    assert take_in(folder).read == 2
    assert search.hits("tolls") != []


def test_what_is_taken_off_the_list_stays_off_until_it_is_put_back(
    folder: Path, file: LibraryFile, search: Search, take_in: TakeIn
) -> None:
    one, two = folder / "one.txt", folder / "inner" / "two.txt"
    take_in(folder)
    file.collect("Harbour", [one])
    file.note_progress(one, read=0.5)
    file.ask([one], "pt")
    before = file.entry(one)
    assert before is not None
    removed: list[Removed] = []
    assert file.remove(one, two, leave_out=True, removed=removed) == 2
    assert (take_in(folder).left_out, len(file.entries())) == (2, 1)
    assert take_in(folder, two).read == 1  # named itself
    assert file.left_out() == {one}
    file.put_back(removed)
    assert file.left_out() == frozenset()
    again = file.entries_of([entry.number for entry in file.entries()])
    assert {entry.path for entry in again} == {one, two, folder / "bad.json"}
    [entry] = [entry for entry in again if entry.path == one]
    assert (entry.collections, entry.read, entry.title) == (("Harbour",), 0.5, before.title)
    assert [asked.path for asked in file.asked()] == [one]
    assert take_in(folder).read == 1
    assert [hit.path for hit in search.hits("fees")] == [one]
    assert file.remove(folder, leave_out=True) == 3  # with the folder nothing is left to leave out
    assert file.left_out() == frozenset()


def test_to_take_out_can_be_stopped(
    folder: Path,
    file: LibraryFile,
    search: Search,
    take_in: TakeIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.services.library.file._TOGETHER", 1)
    take_in(folder)
    told: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        job.cancel()

    job = Job(stop)
    with pytest.raises(Cancelled):
        file.remove(folder, job=job)
    assert told == [(1, 3)]
    left = {entry.path.name for entry in file.entries()}
    assert len(left) == 2
    assert {hit.path.name for hit in search.hits("fees OR tolls")} <= left
    assert file.remove(folder) == 2


def test_stopped_it_goes_on_where_it_was(folder: Path, file: LibraryFile, take_in: TakeIn) -> None:
    job = Job(lambda done, of: job.cancel())
    with pytest.raises(Cancelled):
        take_in(folder, job=job)
    there = len(file.entries())
    assert 1 <= there < 3
    assert take_in(folder).unchanged == there
    assert len(file.entries()) == 3


def test_clearing_stops_whoever_adds(
    folder: Path, file: LibraryFile, search: Search, take_in: TakeIn
) -> None:
    take_in(folder)
    other = LibraryFile()
    job = Job(lambda done, of: other.clear())
    (folder / "one.txt").write_text(TEXT + "More.\n")
    (folder / "inner" / "two.txt").write_text(TEXT + "Still more.\n")
    with pytest.raises(LibraryCleared):
        take_in(folder, job=job)
    other.close()
    assert file.entries() == []
    assert search.hits("harbour OR fees") == []
    assert b"harbour" not in file.path.read_bytes()


def test_speakers_are_called_as_the_person_calls_them(
    folder: Path, search: Search, documents: Documents, take_in: TakeIn
) -> None:
    take_in(folder)
    [document] = documents.read(Request(folder / "one.txt"), Job())
    document.do(Rename("Ben Cole", "Benjamin Cole"))
    assert take_in(folder).read == 1
    assert [hit.speaker for hit in search.hits("fees")] == ["Benjamin Cole"]


def test_a_damaged_file_is_told_and_can_be_cleared(file: LibraryFile, search: Search) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_bytes(b"no database" * 1000)
    with pytest.raises(KeptFileUnusable):
        search.hits("fees")
    file.clear()
    assert search.hits("fees") == []
