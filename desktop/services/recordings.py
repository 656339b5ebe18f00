"""Recordings that lie beside transcripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePath
from urllib.parse import unquote

# fmt: off
EXTENSIONS = frozenset({
    "3gp", "aac", "ac3", "aif", "aiff", "amr", "ape", "au", "avi", "caf", "flac", "flv", "m4a",
    "m4b", "m4v", "mka", "mkv", "mov", "mp2", "mp3", "mp4", "mpeg", "mpg", "oga", "ogg", "ogv",
    "opus", "wav", "weba", "webm", "wma", "wmv", "wv",
})
# fmt: on
_LANGUAGE = 12  # characters at most of what stands between stem and ending: "talk.pt-BR.srt"


def is_recording(path: Path) -> bool:
    """Whether the file at ``path`` is called as recordings are, audio or video."""
    return path.suffix[1:].lower() in EXTENSIONS


def beside(transcript: Path, named: str = "") -> Path | None:
    """The recording that lies beside ``transcript`` and is called as it is ``named`` there, by a
    path or address of whatever system, or has its name; None where there is none. "talk.mp3"
    belongs to "talk.txt" and to "talk.en.srt". Files elsewhere are not looked at, whatever the
    transcript names."""
    try:
        recordings = sorted(path for path in transcript.parent.iterdir() if is_recording(path))
    except OSError:
        return None
    name = _last_part(named)
    for path in recordings:
        if name and path.name == name and path.is_file():
            return path
    stems = [name, PurePath(name).stem] if name else []  # some name it without its ending
    for stem in [*stems, *_stems(transcript)]:
        for path in recordings:
            if path.stem == stem and path.is_file():
                return path
    return None


def _last_part(named: str) -> str:
    """The name of a file in a path or address."""
    if "://" in named:
        named = unquote(re.split(r"[?#]", named)[0])
    return re.split(r"[/\\]", named)[-1].strip()


def _stems(transcript: Path) -> Iterator[str]:
    yield transcript.stem
    stem, dot, language = transcript.stem.rpartition(".")
    if dot and len(language) <= _LANGUAGE:
        yield stem
