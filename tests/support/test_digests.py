"""Hashes of large files, kept: whoever overwrites a file is noticed all the same."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from desktop.support import digests
from desktop.support.digests import Digests

FALSE = "0" * 64


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"weights")
    return file


def believed(kept: Path) -> None:
    """Let the kept hashes be ones that are seen to be believed."""
    rows = {name: [state, FALSE] for name, (state, _) in json.loads(kept.read_bytes()).items()}
    kept.write_text(json.dumps(rows))


@pytest.mark.parametrize("way", ["in its place", "another file"])
@pytest.mark.skipif(sys.platform == "win32", reason="it has no time that nobody can set")
def test_a_file_is_read_again_only_where_it_was_changed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(digests, "_SETTLED", -1)
    kept = tmp_path / "kept" / "digests.json"
    assert Digests(kept).of(path) == hashlib.sha256(b"weights").hexdigest()
    believed(kept)
    assert Digests(kept).of(path) == FALSE  # it was not read
    before = path.stat()
    while path.stat().st_ctime_ns == before.st_ctime_ns:
        if way == "another file":
            shutil.move(shutil.copy(path, tmp_path / "other"), path)
        path.write_bytes(b"evil!!!")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert Digests(kept).of(path) == hashlib.sha256(b"evil!!!").hexdigest()


def test_what_has_just_changed_is_not_kept_and_what_is_damaged_not_believed(
    path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "digests.json"
    Digests(kept).of(path)
    assert not kept.exists()
    damaged: list[object] = [[], {str(path): ["state"]}, {str(path): [1, 2]}, {str(path): "state"}]
    for rows in damaged:
        kept.write_text(json.dumps(rows))
        assert Digests(kept).of(path) == hashlib.sha256(b"weights").hexdigest()
    with pytest.raises(FileNotFoundError):
        Digests(None).of(tmp_path / "none")
