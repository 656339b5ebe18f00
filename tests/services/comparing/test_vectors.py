"""The vectors that are kept of compared sentences: found again, bounded, forgotten, thrown away."""

from __future__ import annotations

import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop import paths
from desktop.services.comparing import vectors
from desktop.services.comparing.vectors import VectorFile

NAME = "vectors-1.sqlite"
VECTORS = {b"1": b"one", b"2": b"two", b"3": b"three"}


def everything(folder: Path) -> dict[bytes, bytes]:
    file = VectorFile(folder, "")
    kept = file.load([bytes([number]) for number in range(256)])
    file.close()
    return kept


def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    file = VectorFile(tmp_path, "document")
    file.save(VECTORS)
    file.save({b"1": b"another", b"4": b"four"})
    file.close()
    assert everything(tmp_path) == {**VECTORS, b"1": b"another", b"4": b"four"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such rights")
def test_it_is_the_persons_alone(tmp_path: Path) -> None:
    file = VectorFile(tmp_path, "document")
    file.save(VECTORS)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    file.close()
    assert modes == {0o600}


def test_the_oldest_go_first(tmp_path: Path) -> None:
    file = VectorFile(tmp_path, "document", most=3)
    for number in range(10):
        file.save({bytes([number]): b"vector"})
    file.close()
    assert set(everything(tmp_path)) == {b"\x07", b"\x08", b"\x09"}


def a_text(path: Path) -> None:
    path.write_bytes(b"no database at all, but long enough to be looked at as one" * 100)


def other_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE vector (id INTEGER PRIMARY KEY, text TEXT)")
        db.execute("CREATE VIEW forgotten AS SELECT 'x' AS times")


def overwritten(path: Path) -> None:
    file = VectorFile(path.parent, "document")
    file.save({bytes([n // 256, n % 256]): b"v" * 1024 for n in range(500)})
    file.close()
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))


@pytest.mark.parametrize("damage", [a_text, other_tables, overwritten])
def test_what_is_damaged_is_thrown_away(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    damage(tmp_path / NAME)
    for _ in range(2):
        file = VectorFile(tmp_path, "document")
        file.load([b"1"])
        file.save(VECTORS)
        file.close()
    assert everything(tmp_path) == VECTORS


def test_it_is_done_without_where_there_is_no_such_file(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    file = VectorFile(tmp_path, "document")
    file.save(VECTORS)
    assert file.load([b"1"]) == {}
    assert (tmp_path / NAME).is_dir()


def test_what_was_kept_for_a_document_is_forgotten_with_it() -> None:
    folder = vectors.prepare()
    for document, key in (("a" * 64, b"1"), ("b" * 64, b"2")):
        file = VectorFile(folder, document)
        file.save({key: b"vector of " + key})
        file.close()
    working = VectorFile(folder, "a" * 64)
    vectors.forget("a" * 64)
    working.save({b"3": b"too late"})
    working.close()
    assert set(everything(folder)) == {b"2"}
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"vector of 2" in kept
    assert b"vector of 1" not in kept


def test_nothing_is_left_when_all_is_cleared() -> None:
    folder = vectors.prepare()
    working = VectorFile(folder, "document")
    working.save(VECTORS)
    assert vectors.clear() == []
    VectorFile(folder, "document").save(VECTORS)  # a process that was just about to begin
    working.save({b"4": b"four"})
    working.close()
    assert not paths.vectors_dir().exists()
    vectors.forget("document")
    assert not paths.vectors_dir().exists()
