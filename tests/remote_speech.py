"""Voices and speech models to be had from the server of the tests, in the forms of Hugging Face."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import pytest
from http_server import Server

VOICE = "en_US-ann-low"
VOICES = "/rhasspy/piper-voices/resolve/main/"
TREE = "/api/models/Systran/faster-whisper-tiny/tree/main"
MODEL = "/Systran/faster-whisper-tiny/resolve/main/"
WORDS = ["!", "<|startoftranscript|>", "<|en|>", "<|de|>", *(f"w{n}" for n in range(51_862))]
CARD = b"# Model card for ann (low)\n\n* Language: en_US\n\n## Dataset\n\n* License: CC0\n"


def serve_speech(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program looks for voices and models on ``server``."""
    monkeypatch.setenv("ENFACE_HUGGING_FACE", server.address)


def voice_files(name: str = VOICE) -> dict[str, bytes]:
    """The files of a voice by the paths in the list."""
    about = {"phoneme_id_map": {"a": [1]}, "language": {"code": "en_US"}}
    folder = "en/en_US/ann/low/"
    return {
        f"{folder}{name}.onnx": bytes(range(250)) * 4,
        f"{folder}{name}.onnx.json": json.dumps(about).encode(),
        f"{folder}MODEL_CARD": CARD,
    }


def voice_entry(files: Mapping[str, bytes], name: str = VOICE, **more: Any) -> dict[str, Any]:
    return {
        "key": name, "name": "ann", "quality": "low", "num_speakers": 1, "speaker_id_map": {},
        "language": {
            "code": "en_US", "family": "en", "region": "US", "name_native": "English",
            "name_english": "English", "country_english": "United States",
        },
        "files": {
            path: {"size_bytes": len(body), "md5_digest": hashlib.md5(body).hexdigest()}
            for path, body in files.items()
        },
        "aliases": [],
    } | more  # fmt: skip


def publish_voice(server: Server, *tricks: str) -> bytes:
    """A list with one voice, whose sound the server sends by ``tricks``; the sound."""
    files = voice_files()
    for path, body in files.items():
        server.put(VOICES + path, body, *(tricks if path.endswith(".onnx") else ()))
    server.put(f"{VOICES}voices.json", json.dumps({VOICE: voice_entry(files)}).encode())
    return next(iter(files.values()))


def model_files() -> dict[str, bytes]:
    return {
        "config.json": b"{}",
        "model.bin": bytes(range(256)) * 8,
        "tokenizer.json": b'{"version": "1.0"}',
        "vocabulary.txt": "\n".join(WORDS).encode(),
    }


def model_entries(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """What the server says of the files, as it does of real models."""
    entries: list[dict[str, Any]] = [
        {"type": "directory", "oid": "0" * 40, "size": 0, "path": "onnx"},
        {"type": "file", "oid": "0" * 40, "size": 1519, "path": ".gitattributes"},
    ]
    for path, body in files.items():
        git = hashlib.sha1(b"blob %d\0" % len(body) + body).hexdigest()
        entry = {"type": "file", "oid": git, "size": len(body), "path": path}
        if path == "model.bin":
            sha256 = hashlib.sha256(body).hexdigest()
            large = {"oid": sha256, "size": len(body), "pointerSize": 133}
            entry |= {"oid": "1" * 40, "lfs": large, "xetHash": "2" * 64}
        entries.append(entry)
    return entries


def publish_model(server: Server, *tricks: str) -> bytes:
    """The files of whisper-tiny, of which the server sends the large one by ``tricks``; that."""
    files = model_files()
    for path, body in files.items():
        server.put(MODEL + path, body, *(tricks if path == "model.bin" else ()))
    server.put(TREE, json.dumps(model_entries(files)).encode())
    return files["model.bin"]
