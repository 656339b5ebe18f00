"""Voices and speech models: what is offered, and downloads that are verified and resumed."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from http_server import Server
from hypothesis import given
from hypothesis import strategies as st
from remote_speech import (
    CARD,
    MODEL,
    TREE,
    VOICE,
    VOICES,
    model_entries,
    model_files,
    publish_model,
    publish_voice,
    serve_speech,
    voice_entry,
    voice_files,
)

from desktop import paths
from desktop.domain.networkerrors import (
    BadSpeechPack,
    BadVoiceList,
    NetworkError,
    NetworkOff,
    NoRoom,
    NoSpeechOffered,
    TransferBroken,
    UnknownHost,
)
from desktop.domain.packs.offer import SpeechOffer
from desktop.listening import catalogue as whisper
from desktop.services.listening.models import Models
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Added, Checking
from desktop.services.packs.fetching import Progress
from desktop.services.speaking.voices import Voices
from desktop.services.speech_packs import HOSTS, SpeechPacks, Step
from desktop.speech import catalogue as piper
from desktop.support.addresses import is_among
from desktop.support.job import Cancelled, Job

pytestmark = [
    pytest.mark.skipif(find_spec("piper") is None, reason="piper-tts is not installed"),
    pytest.mark.skipif(find_spec("faster_whisper") is None, reason="faster-whisper is missing"),
]


@pytest.fixture
def network(server: Server, monkeypatch: pytest.MonkeyPatch) -> Network:
    serve_speech(server, monkeypatch)
    return Network(allow_http=lambda: True)


@pytest.fixture
def speech(network: Network) -> SpeechPacks:
    return SpeechPacks(network, pause=lambda _job, _seconds: None)


def the_voice(speech: SpeechPacks) -> SpeechOffer:
    speech.fetch(Job())
    return speech.called(VOICE)


def add(speech: SpeechPacks, offer: SpeechOffer) -> list[Step]:
    return list(speech.add(offer, Job()))


def left_over() -> list[Path]:
    downloads = paths.cache_dir() / "downloads"
    return [path for path in downloads.rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_nothing_is_asked_before_a_press(server: Server, speech: SpeechPacks) -> None:
    fetched, offers = speech.offers()
    assert fetched is None
    assert [offer.name for offer in offers][:2] == ["whisper-tiny", "whisper-tiny.en"]
    assert server.asked == []
    with pytest.raises(NoSpeechOffered, match="en_US-bob-high"):
        speech.called("en_US-bob-high")


def test_a_voice_is_downloaded_verified_and_can_read(
    server: Server, speech: SpeechPacks, network: Network
) -> None:
    sound = publish_voice(server, "cut 200")
    offer = the_voice(speech)
    assert (offer.languages, offer.kind) == (("en-US",), "voice")
    assert offer.size == sum(len(body) for body in voice_files().values())
    steps = add(speech, offer)
    assert steps[-2:] == [Checking(), Added(VOICE)]
    assert any(isinstance(step, Progress) and step.waiting for step in steps)
    ranges = [headers["range"] for path, headers in server.asked if "range" in headers]
    assert ranges == ["bytes=200-"]
    [voice] = Voices().installed()
    assert (voice.name, voice.language, voice.licence) == (VOICE, "en-US", "CC0")
    assert voice.path.read_bytes() == sound
    assert left_over() == []
    whys = {request.why for request in network.requests()}
    assert whys == {"the list of voices", f"voice or speech model {VOICE}"}
    assert SpeechPacks(network).called(VOICE) == offer  # the list is kept
    Voices().remove(VOICE)
    assert list(Voices().folder.iterdir()) == []


def test_a_model_is_downloaded_as_the_server_lists_it(
    server: Server, speech: SpeechPacks, network: Network
) -> None:
    body = publish_model(server, f"to {server.put('/cdn/1234?sign=5', model_files()['model.bin'])}")
    steps = add(speech, speech.called("whisper-tiny"))
    assert steps[-1] == Added("whisper-tiny")
    whole = sum(map(len, model_files().values()))
    assert {step.of for step in steps if isinstance(step, Progress)} == {whole}
    [model] = Models().installed()
    assert (model.name, model.languages) == ("whisper-tiny", ("en", "de"))
    assert (Path(model.path) / "model.bin").read_bytes() == body
    assert server.paths()[0] == TREE
    assert "/cdn/1234?sign=5" in server.paths()
    assert all(MODEL + name in server.paths() for name in model_files())
    assert left_over() == []


def changed(name: str, body: bytes, server: Server) -> None:
    """What the server sends under ``name`` is ``body``."""
    [path] = [path for path in server.pages if path.endswith(name)]
    server.put(path, body)


@pytest.mark.parametrize("name", [f"{VOICE}.onnx", f"{VOICE}.onnx.json", "MODEL_CARD"])
def test_another_voice_than_the_list_names_is_not_installed(
    server: Server, speech: SpeechPacks, name: str
) -> None:
    publish_voice(server)
    offer = the_voice(speech)
    [body] = [body for path, body in voice_files().items() if path.endswith(name)]
    changed(name, body[:-1] + b"?", server)
    with pytest.raises(BadSpeechPack, match="hash"):
        add(speech, offer)
    changed(name, body + b"?", server)
    with pytest.raises(BadSpeechPack, match="larger"):
        add(speech, offer)
    changed(name, body[:-1], server)
    with pytest.raises(BadSpeechPack, match="size"):
        add(speech, offer)
    assert Voices().installed() == []
    assert left_over() == []


@pytest.mark.parametrize("name", ["model.bin", "vocabulary.txt"])
def test_another_model_than_the_server_lists_is_not_installed(
    server: Server, speech: SpeechPacks, name: str
) -> None:
    publish_model(server)
    changed(name, model_files()[name][:-1] + b"?", server)
    with pytest.raises(BadSpeechPack, match="hash"):
        add(speech, speech.called("whisper-tiny"))
    assert Models().installed() == []
    assert left_over() == []


def test_stopped_it_goes_on_the_next_time(server: Server, speech: SpeechPacks) -> None:
    publish_model(server, "stall 300")
    job = Job()
    steps = speech.add(speech.called("whisper-tiny"), job)
    assert isinstance(next(steps), Progress)
    job.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    assert Models().installed() == []
    add(speech, speech.called("whisper-tiny"))
    assert {"bytes=300-"} == {h["range"] for _, h in server.asked if "range" in h}
    assert len(Models().installed()) == 1


def test_only_hosts_of_hugging_face_are_asked(server: Server, speech: SpeechPacks) -> None:
    for host in ("huggingface.co", "cdn-lfs-us-1.hf.co", "cdn-lfs.huggingface.co"):
        assert is_among(host, HOSTS)
    for host in ("hf.co.evil.example", "evilhf.co", "xhuggingface.co", "127.0.0.1", ""):
        assert not is_among(host, HOSTS)
    publish_model(server, *["to https://files.example/model.bin"] * 5)
    with pytest.raises(UnknownHost, match=r"files\.example"):
        add(speech, speech.called("whisper-tiny"))
    assert Models().installed() == []


def test_never_use_the_network_and_a_full_disk(
    server: Server, network: Network, speech: SpeechPacks
) -> None:
    publish_voice(server)
    offer = the_voice(speech)
    asked = len(server.asked)
    off = SpeechPacks(Network(forbidden=lambda: True, allow_http=lambda: True))
    with pytest.raises(NetworkOff, match="list of voices"):
        off.fetch(Job())
    for each in (offer, speech.called("whisper-tiny")):
        with pytest.raises(NetworkOff, match=each.name):
            add(off, each)
    with pytest.raises(NoRoom):
        add(SpeechPacks(network, free=lambda _folder: 1000), offer)
    assert len(server.asked) == asked


def test_a_server_that_drips_or_breaks_off_is_left(server: Server, speech: SpeechPacks) -> None:
    publish_model(server, *["drip"] * 5)
    impatient = SpeechPacks(
        Network(allow_http=lambda: True, patience=1), pause=lambda _job, _seconds: None
    )
    with pytest.raises(NetworkError):
        add(impatient, speech.called("whisper-tiny"))
    publish_model(server, *["cut 0"] * 5)
    with pytest.raises(TransferBroken):
        add(speech, speech.called("whisper-tiny"))
    assert Models().installed() == []


def test_what_is_no_list_is_told_and_the_last_one_stays(
    server: Server, speech: SpeechPacks
) -> None:
    publish_voice(server)
    offer = the_voice(speech)
    for body in (b"<html>", b"[]", b"{}", b'{"en_US-ann-low": 7}', b"\xff", b"[" * 100_000):
        server.put(f"{VOICES}voices.json", body)
        with pytest.raises(BadVoiceList):
            speech.fetch(Job())
        server.put(TREE, body)
        with pytest.raises(BadVoiceList):
            add(speech, speech.called("whisper-tiny"))
    server.put(TREE, b"", "404")
    with pytest.raises(NetworkError, match="404"):
        add(speech, speech.called("whisper-tiny"))
    assert speech.called(VOICE) == offer


def test_of_the_list_only_what_makes_sense_is_offered() -> None:
    files = voice_files()
    [sound, about, _] = files
    entries = {
        VOICE: voice_entry(files),
        "../../x": voice_entry(files),
        "de_DE-a-low": voice_entry(
            {f"../../{path}": b"1" for path in voice_files("de_DE-a-low")}, "de_DE-a-low"
        ),
        "de_DE-b-low": voice_entry(voice_files("de_DE-b-low"), language=7),
        "de_DE-c-low": voice_entry({sound: b"1", about: b"1"}),  # files of another voice
        "de_DE-d-low": voice_entry(voice_files("de_DE-d-low")) | {"files": ["x"]},
    }
    for number, about_file in enumerate(
        [7, {"size_bytes": -1, "md5_digest": "0" * 32}, {"size_bytes": 5, "md5_digest": "x"}]
    ):
        name = f"de_DE-e{number}-low"
        entry = voice_entry(voice_files(name), name)
        entry["files"][f"en/en_US/ann/low/{name}.onnx"] = about_file
        entries[name] = entry
    assert not piper.is_name("zh_Hant-de-at")  # a pair of languages
    [offer] = piper.offers(entries, "https://huggingface.co")
    assert offer.name == VOICE
    assert [file.name for file in offer.files] == [
        f"{VOICE}.onnx", f"{VOICE}.onnx.json", f"{VOICE}.MODEL_CARD",
    ]  # fmt: skip
    assert offer.files[0].addresses == (
        f"https://huggingface.co{VOICES}en/en_US/ann/low/{VOICE}.onnx",
    )
    assert offer.files[2].size == len(CARD)


def test_of_the_files_of_a_model_only_its_own_are_taken() -> None:
    [tiny] = [offer for offer in whisper.offers() if offer.name == "whisper-tiny"]
    entries = [
        *model_entries(model_files()),
        {"type": "file", "oid": "0" * 40, "size": 3, "path": "../../.bashrc"},
        {"type": "file", "oid": "0" * 40, "size": 3, "path": "code.py"},
        7,
    ]
    files = whisper.files(entries, tiny, "https://huggingface.co")
    assert {file.name for file in files} == set(model_files())
    for name in model_files():
        rest = [each for each in entries if not isinstance(each, dict) or each["path"] != name]
        with pytest.raises(ValueError, match="missing"):
            whisper.files(rest, tiny, "https://huggingface.co")
    for wrong in ({"size": "5"}, {"size": -1}, {"oid": "../x"}, {"lfs": {"oid": "0" * 40}}):
        broken = json.loads(json.dumps(model_entries(model_files())))
        broken[-1].update(wrong)
        with pytest.raises(ValueError, match="no "):
            whisper.files(broken, tiny, "https://huggingface.co")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([VOICE, "language", "code", "files", "size_bytes", "path", "type"]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(anything)
def test_any_list_is_read(entries: object) -> None:
    assert list(piper.offers(entries, "https://huggingface.co")) == []
    with pytest.raises(ValueError, match="missing"):
        whisper.files(entries, whisper.offers()[0], "https://huggingface.co")
