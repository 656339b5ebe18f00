"""The Whisper models that can be downloaded: which, and what the server says of their files."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from desktop import resources
from desktop.domain.packs.offer import RECOGNITION, File, SpeechOffer
from desktop.listening.models import FILES

_REQUIRED = ("model.bin", "config.json", "tokenizer.json")
_VOCABULARIES = ("vocabulary.txt", "vocabulary.json")
_LARGEST = 4_000_000_000  # bytes of a file
_SHA1, _SHA256 = re.compile(r"[0-9a-f]{40}"), re.compile(r"[0-9a-f]{64}")


@cache
def offers() -> tuple[SpeechOffer, ...]:
    """All models, the smallest first."""
    models = tomllib.loads(resources.recognition_file())["model"]
    return tuple(
        SpeechOffer(
            kind=RECOGNITION,
            name=model["name"],
            languages=tuple(model["languages"]),
            size=model["megabytes"] * 1_000_000,
            licence=model["licence"],
            repository=model["repository"],
        )
        for model in models
    )


def list_path(offer: SpeechOffer) -> str:
    """Where on the server the list of the files of ``offer`` is."""
    return f"/api/models/{offer.repository}/tree/main"


def files(entries: Any, offer: SpeechOffer, server: str) -> tuple[File, ...]:
    """Of the ``entries`` of that list the files that a model needs. Raises ValueError where one is
    missing, or has no size or hash."""
    by_name = {
        entry["path"]: _file(entry, offer, server)
        for entry in (entries if isinstance(entries, list) else ())
        if isinstance(entry, dict) and entry.get("type") == "file" and entry.get("path") in FILES
    }
    if not {*_REQUIRED} <= by_name.keys() or by_name.keys().isdisjoint(_VOCABULARIES):
        raise ValueError("files are missing")
    return tuple(by_name[name] for name in FILES if name in by_name)


def _file(entry: dict[str, Any], offer: SpeechOffer, server: str) -> File:
    """Git has the SHA-1 of a small file, and of a large one what stands for it: its SHA-256."""
    name, large = str(entry["path"]), entry.get("lfs")
    about = large if isinstance(large, dict) else entry
    size, digits = about.get("size"), str(about.get("oid"))
    if type(size) is not int or not 0 <= size <= _LARGEST:
        raise ValueError("no size")
    if (_SHA1 if about is entry else _SHA256).fullmatch(digits) is None:
        raise ValueError("no hash")
    address = f"{server}/{offer.repository}/resolve/main/{name}"
    if about is entry:
        return File((address,), name, size, git_sha1=digits)
    return File((address,), name, size, sha256=digits)
