"""Transcripts that speech recognition made, one sample a vendor; real ones where they are here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import DATA

from desktop.domain.errors import Empty, FileError, OtherKind
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.recognition import Recognition
from desktop.formats.recognition.format import VENDORS

SAMPLES = DATA / "formats" / "recognition"
REAL = {
    "asr-json/amazonTranscribe.sample.json": ("aws", {None}),
    "asr-json/assemblyai_utterances.json": ("assemblyai", {"A"}),
    "asr-json/bbcKaldiTranscriptWithSpeakerSegments.sample.json": ("kaldi", {"S10", "S12"}),
    "asr-json/dg_speakers.json": ("deepgram", {"0", "1", "2"}),
    "asr-json/gcpSttSpeakerDiarization.sample.json": ("google", {"1", "2"}),
    "asr-json/speechmaticsTedTalkTranscript.sample.json": ("speechmatics", {"F2", "F3", "F4"}),
    "asr-json/whisper_timestamped.json": ("whisper", {None}),
    "subtitles/podcasts/example.json": ("podcast", {"Darth Vader", "Luke"}),
}


def read(data: object) -> Transcript:
    return Recognition().read(Source("x.json", json.dumps(data).encode()))


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    """Each turn's label and text."""
    return [(turn.label, " / ".join(p.text for p in turn.paragraphs)) for turn in transcript.turns]


@pytest.mark.parametrize("name", VENDORS)
def test_every_vendor_has_a_sample_that_is_seen_as_its_own(name: str) -> None:
    path = SAMPLES / f"{name}.json"
    assert path.exists(), f"put a sample at {path}"
    assert Recognition().read(Source(path.name, path.read_bytes())).format == name


@pytest.mark.shared
@pytest.mark.parametrize("name", REAL)
def test_real_file(shared: Path, name: str) -> None:
    transcript = Recognition().read(Source(name, (shared / name).read_bytes()))
    vendor, labels = REAL[name]
    assert transcript.format == vendor
    assert {turn.label for turn in transcript.turns} == labels
    times = [turn.start for turn in transcript.turns]
    assert None not in times
    assert times == sorted(times, key=lambda time: time or 0)


@pytest.mark.shared
def test_no_word_of_a_real_file_is_lost(shared: Path) -> None:
    data = json.loads((shared / "asr-json" / "dg_speakers.json").read_bytes())
    words = data["results"]["channels"][0]["alternatives"][0]["words"]
    text = " ".join(p.text for _, p in read(data).paragraphs())
    assert text.split() == [word["punctuated_word"] for word in words]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["1955.110-t02", "2021.21-5726-t01"])
def test_real_court_argument(shared: Path, name: str) -> None:
    data = json.loads((shared / "oyez" / f"{name}.json").read_bytes())
    turns = [turn for part in data["transcript"]["sections"] for turn in part["turns"]]
    blocks = [block["text"] for turn in turns for block in turn["text_blocks"]]
    transcript = read(data)
    assert [p.text for _, p in transcript.paragraphs()] == [" ".join(it.split()) for it in blocks]
    assert transcript.speakers[0].titles == ["Chief Justice of the United States"]
    nameless = any(turn["speaker"] is None for turn in turns)
    assert any(turn.label is None for turn in transcript.turns) == nameless


def test_counting_from_nought_or_one_the_first_is_speaker_1() -> None:
    segments = [{"start": 0, "end": 1, "text": "a", "speaker": "spk_1"}]
    assert read({"segments": segments}).turns[0].speaker == "Speaker 1"
    segments.append({"start": 1, "end": 2, "text": "b", "speaker": "spk_0"})
    turns = read({"segments": segments}).turns
    assert [(turn.label, turn.speaker) for turn in turns] == [
        ("spk_1", "Speaker 2"),
        ("spk_0", "Speaker 1"),
    ]


def test_names_are_left_to_be_resolved() -> None:
    turns = read({"segments": [{"body": "Hi.", "speaker": "Ada Brook"}]}).turns
    assert (turns[0].label, turns[0].speaker) == ("Ada Brook", None)


def test_unknown_speaker_is_nobody() -> None:
    words = [{"type": "word", "alternatives": [{"content": "Hi", "speaker": "UU"}]}]
    assert said(read({"results": words})) == [(None, "Hi")]


def test_a_long_speech_becomes_paragraphs_that_keep_their_time() -> None:
    segments = [
        {"start": at * 2, "end": at * 2 + 2, "text": f" This is the sentence number {at}."}
        for at in range(60)
    ]
    paragraphs = read({"segments": segments}).turns[0].paragraphs
    assert 3 <= len(paragraphs) <= 8
    assert all(p.text.endswith(".") and len(p.text) < 600 for p in paragraphs)
    assert [p.start for p in paragraphs[1:]] == [p.end for p in paragraphs[:-1]]


def test_a_file_cut_off_opens_as_far_as_it_goes() -> None:
    whole = (SAMPLES / "podcast.json").read_bytes()
    cut = whole[: whole.index(b"Mind your")]
    transcript = Recognition().read(Source("x.json", cut))
    assert said(transcript) == [("Ada Brook", "Welcome to the lighthouse.")]
    assert transcript.broken is Fault.ENDS_EARLY


@pytest.mark.parametrize("data", [{}, [], {"a": 1}, [1, 2], "text", {"results": {"channels": 3}}])
def test_other_json_is_refused(data: object) -> None:
    with pytest.raises(OtherKind, match="finds no speech"):
        read(data)


def test_no_speech_is_empty() -> None:
    with pytest.raises(Empty):
        read({"transcript": {"sections": []}})


@pytest.mark.parametrize(
    "value", [None, 5, "x", [], {}, [None], [[]], [{}], {"a": {}}, True, 1e400]
)
@pytest.mark.parametrize("name", VENDORS)
def test_wrong_types_anywhere_are_read_or_refused(name: str, value: object) -> None:
    data = json.loads((SAMPLES / f"{name}.json").read_bytes())
    for changed in variants(data, value):
        try:
            transcript = read(changed)
        except FileError:
            continue
        assert all(isinstance(p.text, str) for _, p in transcript.paragraphs())


def variants(data: object, value: object) -> list[object]:
    """``data`` with ``value`` in place of each of its values, one at a time."""
    found: list[object] = [value]
    if isinstance(data, dict):
        for key, inner in data.items():
            found += [{**data, key: changed} for changed in variants(inner, value)]
    elif isinstance(data, list):
        for at, inner in enumerate(data[:2]):
            found += [[*data[:at], it, *data[at + 1 :]] for it in variants(inner, value)]
    return found


def test_a_chat_whose_texts_have_runs() -> None:
    data = {"messages": [{"from": "Ann", "text": ["yes ", {"type": "bold", "text": "really"}]}]}
    assert said(read(data)) == [("Ann", "yes really")]


def test_times_as_a_clock_shows_them() -> None:
    data = [{"sentence": "Hello.", "startTime": "01:02", "endTime": "1:00:03", "speaker": "Ann"}]
    turn = read(data).turns[0]
    assert (turn.start, turn.end) == (62.0, 3603.0)


def test_what_a_machine_wrote_down_says_so_with_its_model() -> None:
    segments = [{"start": 0.0, "end": 1.0, "text": " We begin now."}]
    assert read({"segments": segments}).recognised == "Whisper"
    assert read({"segments": segments, "model": "large-v3"}).recognised == "large-v3"
    assert read({"segments": segments, "model": "a\u202e\n" + "b" * 500}).recognised == (
        "a" + "b" * 79
    )
    timed = [{"offsets": {"from": 0, "to": 1000}, "text": " We begin now."}]
    cpp = {"transcription": timed, "model": {"type": "base"}}
    assert read(cpp).recognised == "whisper-base"
    for file in ("/models/ggml-base.en.bin", "C:\\models\\ggml-base.en.bin"):
        assert read({**cpp, "params": {"model": file}}).recognised == "ggml-base.en"
    for odd in ({"model": 7}, {"model": {"type": []}, "params": "x"}):
        assert read({"transcription": timed, **odd}).recognised == "Whisper"
    words = [{"word": "yes", "punctuated_word": "Yes.", "start": 0.0, "end": 1.0}]
    deepgram = {"results": {"channels": [{"alternatives": [{"words": words}]}]}}
    assert read(deepgram).recognised == "Deepgram"
    about = {"model_info": {"1": {"name": "2-nova"}}}
    assert read({**deepgram, "metadata": about}).recognised == "2-nova"
    for name in ("podcast", "listed", "oyez", "rev"):  # people may have written these
        path = SAMPLES / f"{name}.json"
        assert Recognition().read(Source(path.name, path.read_bytes())).recognised is None
