"""What holds for every export."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import DATA
from export.samples import TRANSCRIPTS, meeting, parallel
from hypothesis import given, settings

from desktop.domain.errors import NoTimes
from desktop.domain.transcript import Transcript
from desktop.export import EXPORTS, Options, load


@pytest.mark.parametrize("extension", EXPORTS)
def test_golden(extension: str, golden: Callable[[Path, str], None]) -> None:
    """``pytest tests/export --accept`` makes the golden file of a new export."""
    data = load(EXPORTS[extension]).write(parallel(meeting()), Options(show_dropped=True))
    try:
        golden(DATA / "export" / f"meeting.{extension}", data.decode("utf-8"))
    except UnicodeDecodeError:
        golden(DATA / "export" / f"meeting.{extension}.txt", _unpacked(data))


_OPENPYXL = ("xl/theme/theme1.xml", "docProps/app.xml")  # its own, and its version


def _unpacked(data: bytes) -> str:
    """A file that is no text, for people to read: the texts in a ZIP archive, else its bytes."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode("latin-1")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in sorted(archive.namelist()) if name not in _OPENPYXL]
        parts = ((name, archive.read(name)) for name in names)
        return "".join(f"--- {name}\n{part.decode('utf-8', 'replace')}\n" for name, part in parts)


@pytest.mark.parametrize("extension", EXPORTS)
@pytest.mark.parametrize("show_dropped", [False, True])
def test_the_same_transcript_gives_the_same_bytes(extension: str, show_dropped: bool) -> None:
    options = Options(show_dropped=show_dropped)
    first = load(EXPORTS[extension]).write(parallel(meeting()), options)
    assert first == load(EXPORTS[extension]).write(parallel(meeting()), options)
    assert first


@settings(max_examples=50)
@given(transcript=TRANSCRIPTS)
def test_any_transcript_can_be_written(transcript: Transcript) -> None:
    text = parallel(transcript)
    for extension in EXPORTS:
        with suppress(NoTimes):
            assert load(EXPORTS[extension]).write(text, Options(show_dropped=True, notes=True))
