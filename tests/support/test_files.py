"""A file is written whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.support.files import remove_files, write_whole


def test_a_file_is_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    place = tmp_path / "new" / "file.txt"
    write_whole(place, "čtyři\n")
    assert place.read_bytes() == "čtyři\n".encode()
    write_whole(place, b"\0\1")
    assert place.read_bytes() == b"\0\1"
    assert [path.name for path in place.parent.iterdir()] == ["file.txt"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "inside").touch()
    with pytest.raises(OSError, match="taken"):
        write_whole(tmp_path / "taken", "text")
    with pytest.raises(OSError, match="inside"):
        write_whole(tmp_path / "taken" / "inside" / "file", "text")
    with pytest.raises(UnicodeEncodeError):
        write_whole(tmp_path / "half", "\ud800")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_many_may_write_at_once(tmp_path: Path) -> None:
    texts = [str(number) * 100_000 for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda text: write_whole(tmp_path / "file", text), texts * 4))
    assert (tmp_path / "file").read_text("utf-8") in texts
    assert len(list(tmp_path.iterdir())) == 1


def test_the_files_of_a_folder_are_removed(tmp_path: Path) -> None:
    for name in ("a.json", ".b.json.1-2.new"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    assert remove_files(tmp_path) == []
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
    assert remove_files(tmp_path / "absent") == []


WRITER = """
import sys
from pathlib import Path
from desktop.support.files import write_private, write_whole
write = {"whole": write_whole, "private": write_private}[sys.argv[1]]
for letter in "abcdefgh" * 1000:
    write(Path(sys.argv[2]), letter * 3_000_000)
    print(letter, flush=True)
"""


@pytest.mark.parametrize("how", ["whole", "private"])
def test_killed_at_any_moment_the_file_is_the_old_one_or_the_new(tmp_path: Path, how: str) -> None:
    file, top = tmp_path / "file", Path(__file__).parents[2]
    for kill in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, how, str(file)],
            stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(top)},
        ) as writer:  # fmt: skip
            assert writer.stdout is not None
            for _ in range(kill + 1):
                writer.stdout.readline()
            writer.kill()
        data = file.read_bytes()
        assert len(data) == 3_000_000
        assert len(set(data)) == 1
