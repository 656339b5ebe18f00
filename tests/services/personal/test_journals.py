"""Journals on disk: what was done is there again, whatever happened meanwhile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.contents import Bookmark, Contents
from desktop.domain.document import Document, DocumentId
from desktop.domain.errors import CannotWrite
from desktop.domain.places import Place, place_of
from desktop.domain.steps.bookmarks import Annotate, SetBookmark
from desktop.domain.steps.speakers import Give, Rename
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.services.personal.journals import Journals, document_id

DATA = b"Ann: Yes. Bob: No."


def talk() -> Transcript:
    turns = [
        Turn([Paragraph(text)], label=name, speaker=name)
        for name, text in (("Ann", "Yes."), ("Bob", "No."), ("Ann", "Yes."))
    ]
    return Transcript(language="en", turns=turns, speakers=[Speaker("Ann"), Speaker("Bob")])


def opened(
    journals: Journals, path: Path | None = None, data: bytes = DATA, text: Transcript | None = None
) -> Document:
    key = document_id(data, path)
    store = journals.open(key)
    document = Document(text or talk(), key, store)
    document.journal.replay(store.load())
    document.problem = store.problem
    return document


def place(row: int) -> Place:
    return place_of(Contents.of(talk()), row)


def names(document: Document) -> list[str | None]:
    return [turn.speaker for turn in document.transcript().turns]


@pytest.fixture
def journals(tmp_path: Path) -> Journals:
    return Journals(tmp_path / "journals", tmp_path)


def test_what_was_done_is_there_again_and_can_be_undone(journals: Journals) -> None:
    first = opened(journals)
    first.do(Rename("Ann", "Anna"))
    first.do(Annotate(place(2), "why?"))
    second = opened(journals)
    assert names(second) == ["Anna", "Bob", "Anna"]
    assert second.contents.bookmarks == {2: Bookmark("why?")}
    second.undo()
    third = opened(journals)
    assert third.contents.bookmarks == {}
    third.redo()
    third.undo()
    third.undo()
    assert names(opened(journals)) == ["Ann", "Bob", "Ann"]
    third.redo()
    assert names(opened(journals)) == ["Anna", "Bob", "Anna"]


def test_reading_writes_nothing(journals: Journals, tmp_path: Path) -> None:
    opened(journals)
    assert list(tmp_path.iterdir()) == []


def test_files_are_the_persons_alone(journals: Journals, tmp_path: Path) -> None:
    opened(journals).do(Rename("Ann", "Anna"))
    folder = tmp_path / "journals"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o077 for path in folder.glob("*.jsonl")} == {0}


def test_two_at_once_lose_nothing(journals: Journals) -> None:
    one, other = opened(journals), opened(journals)
    one.do(Rename("Ann", "Anna"))
    other.do(SetBookmark(place(1)))
    one.do(Annotate(place(2), "a"))
    other.follow()
    assert names(other) == names(one) == ["Anna", "Bob", "Anna"]
    assert other.contents.bookmarks == one.contents.bookmarks == {1: Bookmark(), 2: Bookmark("a")}


def test_a_step_under_the_steps_of_another_can_be_undone(journals: Journals) -> None:
    one, other = opened(journals), opened(journals)
    one.do(Rename("Ann", "Anna"))
    other.do(Give(place(1), "Cyd"))
    one.do(Rename("Anna", "Hanna"))
    other.undo()  # the last step of all, whoever did it
    one.follow()
    assert names(one) == names(other) == ["Anna", "Cyd", "Anna"]


def test_a_moved_file_keeps_its_journal(journals: Journals, tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_bytes(DATA)
    opened(journals, old).do(Rename("Ann", "Anna"))
    old.rename(new)
    moved = opened(journals, new)
    assert names(moved) == ["Anna", "Bob", "Anna"]
    moved.do(Rename("Bob", "Bert"))
    assert names(opened(journals, new)) == ["Anna", "Bert", "Anna"]
    assert len(list((tmp_path / "journals").glob("*.jsonl"))) == 1


def test_a_copy_goes_its_own_way(journals: Journals, tmp_path: Path) -> None:
    old, copy = tmp_path / "old.txt", tmp_path / "copy.txt"
    for path in (old, copy):
        path.write_bytes(DATA)
    opened(journals, old).do(Rename("Ann", "Anna"))
    opened(journals, copy).do(Rename("Bob", "Bert"))
    assert names(opened(journals, copy)) == ["Anna", "Bert", "Anna"]
    assert names(opened(journals, old)) == ["Anna", "Bob", "Anna"]


def test_a_changed_file_keeps_its_journal(journals: Journals, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    opened(journals, path).do(Give(place(1), "Cyd"))
    longer = talk()
    longer.turns.insert(0, Turn([Paragraph("Order!")], label="Eve", speaker="Eve"))
    changed = opened(journals, path, b"other bytes", longer)
    assert names(changed) == ["Eve", "Ann", "Cyd", "Ann"]
    assert changed.journal.unplaced == []


def test_what_finds_no_place_is_kept_and_told(journals: Journals, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    step = Give(place(1), "Cyd")
    opened(journals, path).do(step)
    other = Transcript(turns=[Turn([Paragraph("Something else.")])])
    assert opened(journals, path, b"other", other).journal.unplaced == [step]
    assert names(opened(journals, path)) == ["Ann", "Cyd", "Ann"]


@given(cut=st.integers(0, 400))
@settings(max_examples=30)
def test_a_line_cut_off_by_a_kill_costs_no_other(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    journals = Journals(folder / "journals", folder)
    first = opened(journals)
    first.do(Rename("Ann", "Anna"))
    (path,) = (folder / "journals").glob("*.jsonl")
    whole = path.read_bytes()
    first.do(Rename("Bob", "Bert"))
    more = path.read_bytes()
    path.write_bytes(more[: len(whole) + cut % (len(more) - len(whole))])
    again = opened(journals)
    assert names(again) == ["Anna", "Bob", "Anna"]
    again.do(Rename("Bob", "Bill"))
    assert names(opened(journals)) == ["Anna", "Bill", "Anna"]


KILLED = """
import sys
from contextlib import ExitStack
from pathlib import Path
sys.path.insert(0, {tests!r})
from services.personal.test_journals import opened
from desktop.domain.steps.speakers import Rename
from desktop.services.personal.journals import Journals
document = opened(Journals(Path(sys.argv[1]) / "journals", Path(sys.argv[1])))
name = "Ann"
for number in range(10_000):
    document.do(Rename(name, f"Ann {{number}}"))
    name = f"Ann {{number}}"
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 30])
def test_what_was_shown_outlives_a_kill(tmp_path: Path, after: int) -> None:
    tests = str(Path(__file__).parents[2])
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-c", KILLED.format(tests=tests), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None
        shown = [int(process.stdout.readline()) for _ in range(after)]
        process.kill()
        shown += [int(line) for line in process.stdout.read().split()]
    kept = names(opened(Journals(tmp_path / "journals", tmp_path)))[0]
    assert kept is not None
    assert int(kept.removeprefix("Ann ")) >= shown[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the system")
def test_on_a_full_disk_nothing_is_done_and_nothing_lost(journals: Journals) -> None:
    code = """
import sys, resource
from contextlib import ExitStack
from pathlib import Path
sys.path.insert(0, {tests!r})
from services.personal.test_journals import names, opened
from desktop.domain.errors import CannotWrite
from desktop.domain.steps.speakers import Rename
from desktop.services.personal.journals import Journals
journals = Journals(Path(sys.argv[1]) / "journals", Path(sys.argv[1]))
document = opened(journals)
document.do(Rename("Ann", "Anna"))
size = next((Path(sys.argv[1]) / "journals").glob("*.jsonl")).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, size + 20))
try:
    document.do(Rename("Bob", "Bert"))
except CannotWrite as error:
    print(type(error).__name__, *names(document), *names(opened(journals)))
"""
    folder = journals._folder.parent
    outcome = subprocess.run(
        [sys.executable, "-c", code.format(tests=str(Path(__file__).parents[2])), str(folder)],
        capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )  # fmt: skip
    assert outcome.stdout.split() == ["CannotWrite", *["Anna", "Bob", "Anna"] * 2]
    document = opened(journals)
    document.do(Rename("Bob", "Bert"))
    assert names(opened(journals)) == ["Anna", "Bert", "Anna"]


def test_where_nothing_can_be_written_the_step_is_not_done(tmp_path: Path) -> None:
    (tmp_path / "journals").write_text("a file where the folder should be")
    document = opened(Journals(tmp_path / "journals", tmp_path))
    with pytest.raises(CannotWrite):
        document.do(Rename("Ann", "Anna"))
    assert names(document) == ["Ann", "Bob", "Ann"]
    assert not document.journal.can_undo


@given(st.binary(max_size=300))
@settings(max_examples=50)
def test_any_file_in_the_place_of_a_journal(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    journals = Journals(folder / "journals", folder)
    opened(journals).do(Rename("Ann", "Anna"))
    (path,) = (folder / "journals").glob("*.jsonl")
    kept = path.read_bytes()
    path.write_bytes(data + b"\n" + kept)
    document = opened(journals)
    assert names(document) == ["Anna", "Bob", "Anna"]


# -- the first version -----------------------------------------------------------------------------


def old_file(folder: Path, key: DocumentId, content: dict[str, object]) -> None:
    import hashlib

    name = hashlib.sha256(key.path.encode()).hexdigest()[:32]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{key.content[:32]}-{name}.json"
    path.write_text(json.dumps({"path": key.path, "content": key.content, **content}))


def test_what_the_first_version_kept_is_taken_over(tmp_path: Path) -> None:
    key = document_id(DATA, None)
    here = {"label": "Ann", "words": "Yes.", "turn": 2}
    old_file(tmp_path / "corrections", key, {
        "schema": "enface-corrections/1",
        "done": [{"do": "give", "place": here, "name": "Cyd"}],
        "undone": [{"do": "rename", "speaker": "Bob", "name": "Second"},
                   {"do": "rename", "speaker": "Bob", "name": "First"}],
    })  # fmt: skip
    old_file(tmp_path / "marks", key, {
        "schema": "enface-marks/1",
        "marks": [{**here, "note": ""}, {"label": "Bob", "words": "No.", "turn": 1, "note": "n"}],
    })  # fmt: skip
    journals = Journals(tmp_path / "journals", tmp_path)
    document = opened(journals)
    assert names(document) == ["Ann", "Bob", "Cyd"]
    assert document.contents.bookmarks == {2: Bookmark(), 1: Bookmark("n")}
    document.redo()
    assert names(document) == ["Ann", "First", "Cyd"]
    document.undo()
    document.undo()
    assert names(document) == ["Ann", "Bob", "Ann"]
    assert names(opened(journals)) == ["Ann", "Bob", "Ann"]
    assert opened(journals).contents.bookmarks == document.contents.bookmarks


def test_a_damaged_file_of_the_first_version_is_told_and_kept(tmp_path: Path) -> None:
    key = document_id(DATA, None)
    old_file(tmp_path / "corrections", key, {"done": []})
    (path,) = (tmp_path / "corrections").iterdir()
    path.write_text("{")
    document = opened(Journals(tmp_path / "journals", tmp_path))
    assert document.problem is not None
    document.do(Rename("Ann", "Anna"))
    assert path.read_text() == "{"


def test_forgetting_removes_all_of_one_document(tmp_path: Path) -> None:
    journals = Journals(tmp_path / "journals", tmp_path)
    key = document_id(DATA, None)
    old_file(tmp_path / "marks", key, {"marks": []})
    opened(journals).do(Rename("Ann", "Anna"))
    opened(journals, data=b"another").do(Rename("Ann", "Anna"))
    assert journals.forget(key) == []
    assert names(opened(journals)) == ["Ann", "Bob", "Ann"]
    assert names(opened(journals, data=b"another")) == ["Anna", "Bob", "Anna"]
    journals.clear()
    assert names(opened(journals, data=b"another")) == ["Ann", "Bob", "Ann"]


# -- several at once -------------------------------------------------------------------------------

ACTING = """
import random, sys
from contextlib import ExitStack
from pathlib import Path
sys.path.insert(0, {tests!r})
from services.personal.test_journals import opened, place
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.steps.speakers import Rename
from desktop.services.personal.journals import Journals
folder, who, undoes = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "undo"
document = opened(Journals(folder / "journals", folder))
dice = random.Random(who)
print("ready", flush=True)
sys.stdin.readline()
for number in range(40):
    document.do(Annotate(place(number % 3), f"{{who}} {{number}}"))
    if undoes:
        dice.choice((document.undo, document.redo, document.follow))()
document.follow()
"""


def act_at_once(folder: Path, *names: str, how: str = "") -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    code = ACTING.format(tests=str(Path(__file__).parents[2]))
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", code, str(folder), name, how],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env,
                )
            )
            for name in names
        ]  # fmt: skip
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            process.communicate("go\n")
    assert [process.returncode for process in processes] == [0] * len(names)


def test_what_three_processes_do_at_once_is_all_there(tmp_path: Path) -> None:
    act_at_once(tmp_path, "a", "b", "c")
    document = opened(Journals(tmp_path / "journals", tmp_path))
    assert document.problem is None
    steps = [done.step.as_json()["note"] for done in document.journal.done]
    assert sorted(map(str, steps)) == sorted(f"{name} {n}" for name in "abc" for n in range(40))
    for name in "abc":  # each one's own in the order of the acts
        assert [s for s in steps if str(s)[0] == name] == [f"{name} {n}" for n in range(40)]


def test_undo_against_each_other_ends_the_same_for_all(tmp_path: Path) -> None:
    journals = Journals(tmp_path / "journals", tmp_path)
    watching = opened(journals)
    act_at_once(tmp_path, "a", "b", "c", how="undo")
    watching.follow()
    again = opened(journals)
    assert again.problem is None
    assert again.contents.bookmarks == watching.contents.bookmarks
    ids = [[done.id for done in each.journal.done] for each in (again, watching)]
    assert ids[0] == ids[1]
    while watching.journal.can_undo:
        watching.undo()
    assert names(watching) == ["Ann", "Bob", "Ann"]
    assert watching.contents.bookmarks == {}


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process")
def test_one_that_was_stopped_in_the_middle_writes_over_nothing(tmp_path: Path) -> None:
    """A process sleeps with the lock in its hand; others do not wait for it for ever."""
    holder = """
import sys
from contextlib import ExitStack
from pathlib import Path
from desktop.support.locks import alone
with alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
    journals = Journals(tmp_path / "journals", tmp_path)
    one, other = opened(journals), opened(journals)
    one.do(Rename("Ann", "Anna"))
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(tmp_path / "journals" / "journals")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with journals.open(document_id(DATA, None)).alone():  # nobody waits for it for ever
            other.do(Rename("Bob", "Bert"))  # neither for this one
            one.do(Annotate(place(2), "why?"))
        process.kill()
    other.follow()
    assert names(one) == names(other) == names(opened(journals)) == ["Anna", "Bert", "Anna"]
    assert opened(journals).contents.bookmarks == {2: Bookmark("why?")}


def test_what_others_did_is_shown_though_ones_own_step_cannot_be_written(
    journals: Journals,
) -> None:
    one, other = opened(journals), opened(journals)
    other.do(Rename("Ann", "Anna"))
    changes: list[object] = []
    one.listen(changes.append)
    with pytest.raises(CannotWrite):
        one.do(Annotate(place(2), "x" * 1_000_001))
    assert names(one) == ["Anna", "Bob", "Anna"]
    one.follow()
    assert changes
    assert names(opened(journals)) == ["Anna", "Bob", "Anna"]


def test_two_who_know_the_file_by_another_content_add_to_one_journal(
    journals: Journals, tmp_path: Path
) -> None:
    """The file changes while it is open in two windows; one of them reads it anew."""
    path = tmp_path / "talk.txt"
    path.write_bytes(DATA)
    old, older = opened(journals, path), opened(journals, path)
    old.do(Rename("Ann", "Anna"))
    new = opened(journals, path, b"changed")
    for number in range(3):
        new.do(Annotate(place(1), f"new {number}"))
        older.do(Annotate(place(2), f"old {number}"))
    for document in (old, new, older):
        document.follow()
    for each in (old, new, older, opened(journals, path, b"changed")):
        assert names(each) == ["Anna", "Bob", "Anna"]
        assert each.contents.bookmarks == {1: Bookmark("new 2"), 2: Bookmark("old 2")}
    assert len(list((tmp_path / "journals").glob("*.jsonl"))) == 1


def test_a_journal_that_is_not_there_any_more_is_begun_anew(
    journals: Journals, tmp_path: Path
) -> None:
    document = opened(journals)
    document.do(Rename("Ann", "Anna"))
    for path in (tmp_path / "journals").glob("*.jsonl"):
        path.write_bytes(b"")
    document.do(Rename("Bob", "Bert"))
    document.follow()
    assert names(document) == ["Anna", "Bert", "Anna"]
    assert names(opened(journals)) == ["Ann", "Bert", "Ann"]


def test_steps_that_belong_together_are_undone_together_after_a_restart(
    journals: Journals,
) -> None:
    document = opened(journals)
    first, second = SetBookmark(place(0)), SetBookmark(place(1))
    document.do(SetBookmark(place(2)))
    document.do(first)
    document.do(second, together_with=first)
    again = opened(journals)
    assert sorted(again.contents.bookmarks) == [0, 1, 2]
    again.undo()
    assert sorted(again.contents.bookmarks) == [2]
    third = opened(journals)
    assert sorted(third.contents.bookmarks) == [2]
    again.redo()
    assert sorted(again.contents.bookmarks) == [0, 1, 2]
    assert not again.journal.can_redo
    third.follow()
    assert sorted(third.contents.bookmarks) == [0, 1, 2]
    third.undo()
    third.undo()
    assert not third.contents.bookmarks
    # where something else was done meanwhile, it is a step of its own
    document = opened(journals)
    document.do(first)
    document.do(SetBookmark(place(2)))
    document.do(second, together_with=first)
    document.undo()
    assert sorted(document.contents.bookmarks) == [0, 2]
