"""Recent files and reading places."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.personal.recent_files import LENGTH, Position, RecentFiles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "library.json"


def test_what_is_noted_is_there_next_time_latest_first(path: Path) -> None:
    library = RecentFiles(path)
    library.note(Path("/a/one.txt"), title="One", source="en", target="pt", opened=1.0)
    library.note(Path("/a/two.txt"), title="Zwei «2» 😀", opened=2.0, unticked=("Ann", "Bob"))
    library.note(Path("/a/one.txt"), place=Position(12, 40), read=0.4, translated=1.0)
    one, two = RecentFiles(path).recent()
    assert (one.title, one.target, one.place, one.read) == ("One", "pt", Position(12, 40), 0.4)
    assert (one.translated, one.opened) == (1.0, 1.0)
    assert (two.title, two.unticked) == ("Zwei «2» 😀", ("Ann", "Bob"))


def test_a_relative_path_is_the_same_file(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    library = RecentFiles(path)
    library.note(Path("x.txt"), title="X")
    found = library.find(tmp_path / "sub" / ".." / "x.txt")
    assert found is not None
    assert found.title == "X"


def test_only_so_many_are_kept(path: Path) -> None:
    library = RecentFiles(path)
    for number in range(LENGTH + 5):
        library.note(Path(f"/a/{number}"))
    assert [entry.path for entry in library.recent()][::LENGTH] == [f"/a/{LENGTH + 4}"]
    assert len(library.recent()) == LENGTH


def test_forget_and_clear(path: Path) -> None:
    library = RecentFiles(path)
    for name in "abc":
        library.note(Path(f"/{name}"))
    library.forget(Path("/b"))
    assert [entry.path for entry in library.recent()] == ["/c", "/a"]
    library.clear()
    assert RecentFiles(path).recent() == []


def test_two_processes_do_not_undo_each_other(path: Path) -> None:
    one, two = RecentFiles(path), RecentFiles(path)
    one.note(Path("/one"))
    two.note(Path("/two"))
    one.note(Path("/three"))
    assert [entry.path for entry in two.recent()] == ["/three", "/two", "/one"]


_NOTE = """
import sys
from pathlib import Path
from desktop.services.personal.recent_files import RecentFiles
library = RecentFiles(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(15):
    library.note(Path("/", sys.argv[2], str(number)))
"""


def test_two_processes_at_the_same_time_lose_nothing(path: Path) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-c", _NOTE, str(path), name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for name in "ab"
    ]  # fmt: skip
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in both:
        process.communicate()
        assert process.returncode == 0
    assert {entry.path for entry in RecentFiles(path).recent()} == {
        f"/{name}/{number}" for name in "ab" for number in range(15)
    }


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["path", "title", "read", "place", "row", "character", "unticked"]),
            inner,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_is_in_the_file_it_opens(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    path = tmp_path_factory.mktemp("state") / "library.json"
    path.write_text(json.dumps(value))
    for entry in RecentFiles(path).recent():
        assert isinstance(entry.title, str)
        assert entry.place.character >= 0
    RecentFiles(path).note(Path("/new"), title="New")
    assert RecentFiles(path).recent()[0].title == "New"


@pytest.mark.parametrize("text", ["", "{", "[[[[", "\0\0", "[" * 100_000])
def test_a_damaged_file_counts_as_empty(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    library = RecentFiles(path)
    assert library.recent() == []
    library.note(Path("/new"))
    assert len(RecentFiles(path).recent()) == 1


def test_where_nothing_can_be_saved_the_list_lives_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    library = RecentFiles(tmp_path / "file" / "library.json")
    library.note(Path("/one"), title="One")
    assert [entry.title for entry in library.recent()] == ["One"]


def test_without_a_file_nothing_is_written(own_folders: Path) -> None:
    library = RecentFiles(None)
    library.note(Path("/one"))
    assert len(library.recent()) == 1
    assert list(own_folders.rglob("*")) == []
