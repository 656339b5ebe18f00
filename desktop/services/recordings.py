"""Recordings that lie beside transcripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

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


def beside(transcript: Path) -> Path | None:
    """The recording that lies beside ``transcript`` and has its name; None where there is none.
    "talk.mp3" belongs to "talk.txt" and to "talk.en.srt"."""
    try:
        recordings = sorted(path for path in transcript.parent.iterdir() if is_recording(path))
    except OSError:
        return None
    for stem in _stems(transcript):
        for path in recordings:
            if path.stem == stem and path.is_file():
                return path
    return None


def _stems(transcript: Path) -> Iterator[str]:
    yield transcript.stem
    stem, dot, language = transcript.stem.rpartition(".")
    if dot and len(language) <= _LANGUAGE:
        yield stem
