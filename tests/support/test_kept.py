"""Files of ours, as somebody else might leave them."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.support.kept import Damaged, KeptFile, parse, read_bytes

HOSTILE = {
    "garbage": b"\xff\x00{\x80",
    "empty": b"",
    "half": b'{"a": [1, 2',
    "nested": b"[" * 100_000,
    "nested, but closed": b"[" * 50 + b"]" * 50,
    "a number of many digits": b"1" * 4000,
    "a number too large": b"1e999",
    "no number": b"NaN",
    "large": b"[" + b"0," * 1_000_000 + b"0]",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_not_ours_is_set_aside_and_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(HOSTILE[name])
    file = KeptFile(path)
    assert file.read() is None
    assert file.trouble is not None
    aside = file.trouble.cause
    assert isinstance(aside, Path)
    assert aside.read_bytes() == HOSTILE[name]
    file.write({"a": 1})
    assert KeptFile(path).read() == {"a": 1}
    assert path.stat().st_mode & 0o777 == 0o600


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


@pytest.mark.parametrize("make", [folder, pipe, listening])
def test_what_is_no_file_is_set_aside_and_not_waited_for(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    path = tmp_path / "k"
    make(path)
    file = KeptFile(path)
    assert file.change(lambda content: [content]) == [None]
    assert file.trouble is not None
    assert json.loads(path.read_text()) == [None]


def test_what_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    file = KeptFile(tmp_path / "none" / "kept.json")
    assert (file.read(), file.trouble) == (None, None)
    assert file.change(lambda _: 1) == 1


@pytest.mark.skipif(os.name == "nt" or not os.geteuid(), reason="permissions bind no such person")
@pytest.mark.rights
def test_what_may_not_be_read_is_told_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_text("[1]")
    path.chmod(0)
    file = KeptFile(path)
    assert file.read() is None
    assert file.trouble is not None
    assert isinstance(file.trouble.cause, PermissionError)
    with pytest.raises(PermissionError):
        file.change(lambda _: [2])
    path.chmod(0o600)
    assert path.read_text() == "[1]"


def test_no_more_is_read_than_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(b"0123456789")
    assert read_bytes(path, 10) == b"0123456789"
    assert read_bytes(path, 5, 5) == b"56789"
    with pytest.raises(Damaged):
        read_bytes(path, 9)


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)  # fmt: skip


@given(_json)
def test_what_is_written_is_read_back(value: object) -> None:
    assert parse(json.dumps(value)) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(Damaged):
        json.dumps(parse(data))
