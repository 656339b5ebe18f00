"""Every format: a sample, its golden JSON, and only plain refusals for what is not its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from enum import Enum
from pathlib import Path

import pytest
from conftest import DATA
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import FileError
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load

SAMPLES = DATA / "formats"
GOLDEN = ".golden.json"


def samples(name: str) -> list[Path]:
    """The sample files of a format."""
    folder = SAMPLES / name
    return sorted(p for p in folder.glob("*") if p.is_file() and not p.name.endswith(GOLDEN))


def read(name: str, path: Path) -> Transcript:
    return load(FORMATS[name]).read(Source(path.name, path.read_bytes()))


def pretty(transcript: Transcript) -> str:
    """What the reader itself found, without what is empty."""
    fields = asdict(transcript) | {"broken": transcript.broken and str(transcript.broken)}
    for name in ("coverage", "dropped_above", "marked", "set_apart"):  # see test_coverage.py
        del fields[name]
    return json.dumps(_full(fields), ensure_ascii=False, indent=1) + "\n"


def _full(value: object) -> object:
    if isinstance(value, dict):
        return {key: _full(item) for key, item in value.items() if item or isinstance(item, float)}
    if isinstance(value, list | tuple):
        return [_full(item) for item in value]
    return str(value) if isinstance(value, Enum) else value


EVERY = [(name, path) for name in FORMATS for path in samples(name)]
BROKEN = {
    "empty": b"",
    "blank": b" \n\t\r\n ",
    "nul": b"\0" * 512,
    "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0" + bytes(range(256)) * 4,
    "deep json": b"[" * 100_000,
    "deep objects": b'{"results":' * 20_000,
    "deep xml": b"<a>" * 20_000,
    "long number": b'{"segments": [' + b"9" * 9_999 + b"]}",
    "not json": b'{"schema": "enface/1", nothing}',
    "half a character": b'{"text": "\\ud83d", "segments": []}',
    "utf-16": "\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nHi".encode("utf-16-le")[:33],
}


@pytest.mark.parametrize("name", FORMATS)
def test_has_a_sample(name: str) -> None:
    assert samples(name), f"put a sample into tests/data/formats/{name}/"


@pytest.mark.parametrize(("name", "path"), EVERY, ids=lambda it: getattr(it, "name", it))
def test_sample_is_read_as_its_golden_json(
    name: str, path: Path, golden: Callable[[Path, str], None]
) -> None:
    golden(path.with_name(path.name + GOLDEN), pretty(read(name, path)))


@pytest.mark.parametrize(("name", "path"), EVERY, ids=lambda it: getattr(it, "name", it))
def test_claims_its_own_sample_before_all_others(name: str, path: Path) -> None:
    source = Source(path.name, path.read_bytes())
    sure = {other: load(where).claims(source) for other, where in FORMATS.items()}
    assert max(sure, key=lambda other: sure[other]) == name, sure


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("name", FORMATS)
def test_bad_input_is_refused_plainly_or_opened_in_part(name: str, data: bytes) -> None:
    reads_or_refuses(name, data)


@pytest.mark.parametrize("name", FORMATS)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(name: str, data: bytes) -> None:
    reads_or_refuses(name, data)


@pytest.mark.parametrize(("name", "path"), EVERY, ids=lambda it: getattr(it, "name", it))
@given(data=st.data())
def test_a_damaged_sample_is_read_or_refused(name: str, path: Path, data: st.DataObject) -> None:
    whole = path.read_bytes()
    start = data.draw(st.integers(0, len(whole)), label="start")
    length = data.draw(st.integers(0, 40) | st.just(len(whole)), label="cut out")
    reads_or_refuses(
        name, whole[:start] + data.draw(st.binary(max_size=8)) + whole[start + length :]
    )


def reads_or_refuses(name: str, data: bytes) -> None:
    """Only a `FileError` may come out, and a transcript has something in it."""
    form = load(FORMATS[name])
    source = Source(f"x.{form.extensions[0]}", data)
    assert 0 <= form.claims(source) <= 1
    with suppress(FileError):
        for _, paragraph in form.read(source).paragraphs():
            paragraph.text.encode("utf-8")
