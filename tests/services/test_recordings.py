"""The recording that lies beside a transcript: by its name, or named in the transcript."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import DATA

from desktop.domain.transcript import Transcript
from desktop.services import recordings
from desktop.services.reading.opening import open_bytes

EAF = (
    '<ANNOTATION_DOCUMENT><HEADER MEDIA_FILE=""><MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/a/b.wav"/>'
    '</HEADER><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="2" '
    'TIME_VALUE="900"/></TIME_ORDER><TIER TIER_ID="Ann"><ANNOTATION><ALIGNABLE_ANNOTATION '
    'ANNOTATION_ID="a" TIME_SLOT_REF1="1" TIME_SLOT_REF2="2"><ANNOTATION_VALUE>We begin now.'
    "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"
)
ASS = (
    "[Script Info]\nTitle: x\n[Aegisub Project Garbage]\nAudio File: ?b.wav\nVideo File: c.mkv\n"
    "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,We begin now.\n"
)


def read(name: str, data: bytes) -> Transcript:
    return open_bytes(data, name)


@pytest.mark.parametrize(
    ("named", "recording"),
    [
        ("b.wav", "b.wav"),
        ("file:///C:/talks/b%20c.wav", "b c.wav"),
        ("https://cdn.example/x/b.wav?sign=1#2", "b.wav"),
        ("..\\..\\b.wav", "b.wav"),
        ("/etc/../b.wav", "b.wav"),
        ("b", "b.flac"),  # without its ending
        ("b.mpg", "b.flac"),  # converted since
        ("nothing.wav", "talk.mp3"),
        ("folder", "talk.mp3"),
        ("", "talk.mp3"),
        ("file:///", "talk.mp3"),
        ("..", "talk.mp3"),
    ],
)
def test_the_recording_that_is_named_lies_beside_the_transcript(
    tmp_path: Path, named: str, recording: str
) -> None:
    for name in ("talk.mp3", "b.flac", "b.wav", "b c.wav", "a.wav", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "folder").mkdir()
    assert recordings.beside(tmp_path / "talk.en.srt", named) == tmp_path / recording


def test_nothing_elsewhere_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "b.wav").touch()
    inside = tmp_path / "inside"
    inside.mkdir()
    for named in (str(tmp_path / "b.wav"), "../b.wav", "b.wav"):
        assert recordings.beside(inside / "talk.txt", named) is None


@pytest.mark.parametrize(
    ("sample", "named"),
    [
        ("talkbank/garden.cha", "garden"),
        ("transcriber/news.trs", "news"),
        ("otranscribe/evening.otr", "talk.mp3"),
    ],
)
def test_transcripts_name_their_recording(sample: str, named: str) -> None:
    path = DATA / "formats" / sample
    assert read(path.name, path.read_bytes()).recording == named


def test_others_name_it_in_their_ways() -> None:
    assert read("x.eaf", EAF.encode()).recording == "file:///C:/a/b.wav"
    assert read("x.ass", ASS.encode()).recording == "b.wav"
    word = {"type": "word", "start_time": 0, "end_time": 1, "alternatives": [{"content": "Yes"}]}
    speechmatics = json.dumps({"job": {"data_name": "b.wav"}, "results": [word]})
    assert read("x.json", speechmatics.encode()).recording == "b.wav"
