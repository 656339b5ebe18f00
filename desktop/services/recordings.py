"""Recordings that lie beside transcripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

SOUND = frozenset(
    {".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".wav", ".wma", ".aif"}
    | {".aiff", ".amr", ".mka"}
)
FILM = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".wmv", ".ogv"})
_LANGUAGE = 12  # characters at most of what stands between stem and ending: "talk.pt-BR.srt"


def is_recording(path: Path) -> bool:
    """Whether the name of ``path`` is that of a recording."""
    return path.suffix.lower() in SOUND | FILM


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
