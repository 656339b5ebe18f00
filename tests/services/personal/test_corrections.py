"""Corrections on disk: undo, redo, reopening, files that moved or changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.corrections import Give, NoSpeaker, Rename, anchor_of
from desktop.domain.errors import CannotWrite, DamagedAdditions
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.services.personal.corrections import Correcting, corrected
from desktop.services.personal.corrections import shelf as corrections_shelf
from desktop.services.personal.sidecar import DocumentId, SidecarStore


def talk(*turns: tuple[str, str]) -> Transcript:
    made = [Turn([Paragraph(text)], "speech", label, None, label) for label, text in turns]
    return Transcript(turns=made, speakers=[Speaker(n) for n in dict.fromkeys(n for n, _ in turns)])


MEETING = talk(("Ann", "Hello."), ("Bob", "Well."))


@pytest.fixture
def shelf() -> SidecarStore:
    return corrections_shelf(paths.data_dir() / "corrections")


@pytest.fixture
def key(tmp_path: Path) -> DocumentId:
    return DocumentId.of(b"Ann: Hello.", tmp_path / "talk.txt")


def speakers(transcript: Transcript) -> list[str | None]:
    return [turn.speaker for turn in transcript.turns]


def test_corrections_survive_reopening(shelf: SidecarStore, key: DocumentId) -> None:
    Correcting(MEETING, shelf, key).add(Rename("Ann", "Ann Lee"))
    again = Correcting(MEETING, shelf, key)
    assert speakers(again.transcript) == ["Ann Lee", "Bob"]
    assert again.done == (Rename("Ann", "Ann Lee"),)


def test_undo_and_redo_survive_reopening_too(shelf: SidecarStore, key: DocumentId) -> None:
    first = Correcting(MEETING, shelf, key)
    assert not first.can_undo
    first.add(Rename("Ann", "Ann Lee"))
    first.add(NoSpeaker("Bob"))
    assert speakers(first.undo()) == ["Ann Lee", "Bob"]
    again = Correcting(MEETING, shelf, key)
    assert again.can_redo
    assert speakers(again.redo()) == ["Ann Lee"]
    assert not again.can_redo
    again.undo()
    again.add(Rename("Bob", "Bob Roe"))
    assert not again.can_redo


def test_everything_undone_leaves_the_text_as_it_was(shelf: SidecarStore, key: DocumentId) -> None:
    work = Correcting(MEETING, shelf, key)
    work.add(Rename("Ann", "Ann Lee"))
    assert work.undo() == MEETING
    assert work.undo() == MEETING


def test_the_file_itself_is_not_touched(shelf: SidecarStore, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(b"Ann: Hello.")
    Correcting(MEETING, shelf, DocumentId.of(path.read_bytes(), path)).add(Rename("Ann", "X"))
    assert path.read_bytes() == b"Ann: Hello."
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_file_that_moved_keeps_its_corrections(
    shelf: SidecarStore, key: DocumentId, tmp_path: Path
) -> None:
    Correcting(MEETING, shelf, key).add(Rename("Ann", "Ann Lee"))
    moved = DocumentId.of(b"Ann: Hello.", tmp_path / "elsewhere.txt")
    assert speakers(Correcting(MEETING, shelf, moved).transcript) == ["Ann Lee", "Bob"]


def test_a_file_that_changed_lists_what_finds_no_place(
    shelf: SidecarStore, key: DocumentId, tmp_path: Path
) -> None:
    work = Correcting(MEETING, shelf, key)
    lost = Give(anchor_of(MEETING, 1), "Cyd")
    work.add(lost)
    work.add(Rename("Ann", "Ann Lee"))
    newer = DocumentId.of(b"Ann: Hello, again.", tmp_path / "talk.txt")
    changed = talk(("Ann", "Hello."), ("Bob", "Something else."))
    again = Correcting(changed, shelf, newer)
    assert speakers(again.transcript) == ["Ann Lee", "Bob"]
    assert again.unplaced == [lost]
    again.add(Rename("Bob", "Bob Roe"))
    assert Correcting(changed, shelf, newer).unplaced == [lost]
    again.forget(lost)
    assert Correcting(changed, shelf, newer).unplaced == []
    assert len(list((paths.data_dir() / "corrections").iterdir())) == 1


def test_pasted_texts_go_by_their_content_alone(shelf: SidecarStore) -> None:
    Correcting(MEETING, shelf, DocumentId.of(b"one", None)).add(Rename("Ann", "X"))
    assert not Correcting(MEETING, shelf, DocumentId.of(b"two", None)).done
    assert Correcting(MEETING, shelf, DocumentId.of(b"one", None)).done


def test_nothing_is_written_before_there_is_something(shelf: SidecarStore, key: DocumentId) -> None:
    work = Correcting(MEETING, shelf, key)
    assert not (paths.data_dir() / "corrections").exists()
    work.add(Rename("Ann", "X"))
    work.forget(Rename("Ann", "X"))
    assert list((paths.data_dir() / "corrections").iterdir()) == []


WRONG = '{"schema": "enface-corrections/1", "done": 3, "undone": []}'


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "other"}', "[" * 100_000, WRONG])
def test_a_damaged_file_says_so(shelf: SidecarStore, key: DocumentId, text: str) -> None:
    Correcting(MEETING, shelf, key).add(Rename("Ann", "X"))
    path = next((paths.data_dir() / "corrections").iterdir())
    path.write_text(text, "utf-8")
    with pytest.raises(DamagedAdditions, match=r"\.json"):
        Correcting(MEETING, shelf, key)
    kept = corrected(MEETING, key)
    assert (kept.transcript, kept.correcting) == (MEETING, None)
    assert str(path) in str(kept.problem)


def test_where_nothing_can_be_saved_the_step_stands_and_the_error_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    work = Correcting(MEETING, corrections_shelf(blocked), DocumentId.of(b"x", None))
    with pytest.raises(CannotWrite):
        work.add(Rename("Ann", "X"))
    assert speakers(work.transcript) == ["X", "Bob"]
