"""What holds for every export."""

from __future__ import annotations

import pytest
from conftest import DATA
from export.samples import TRANSCRIPTS, meeting
from hypothesis import given

from desktop.domain.transcript import Transcript
from desktop.export import EXPORTS, Options, load


@pytest.mark.parametrize("extension", EXPORTS)
def test_has_a_golden_file(extension: str) -> None:
    assert list((DATA / "export").glob(f"meeting.{extension}*")), "run pytest tests/export --accept"


@pytest.mark.parametrize("extension", EXPORTS)
@pytest.mark.parametrize("show_dropped", [False, True])
def test_the_same_transcript_gives_the_same_bytes(extension: str, show_dropped: bool) -> None:
    options = Options(show_dropped=show_dropped)
    first = load(EXPORTS[extension]).write(meeting(), options)
    assert first == load(EXPORTS[extension]).write(meeting(), options)
    assert first


@pytest.mark.parametrize("extension", EXPORTS)
@given(transcript=TRANSCRIPTS)
def test_any_transcript_can_be_written(extension: str, transcript: Transcript) -> None:
    assert load(EXPORTS[extension]).write(transcript, Options(show_dropped=True))
