"""Files, folders and pasted texts to transcripts, whatever the format and whatever is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.domain.coverage import coverage_of
from desktop.domain.errors import (
    Empty,
    EnfaceError,
    Malformed,
)
from desktop.domain.reasons import Fault
from desktop.domain.speakers import resolve
from desktop.domain.speakers.closings import mark_closings
from desktop.domain.speakers.doubtful import doubtful
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Format, Source, load, unheard
from desktop.services.reading.files import name_of, read, require_size
from desktop.services.reading.guessing import mark_languages
from desktop.services.reading.long_paragraphs import shorten_names, split_long_paragraphs
from desktop.support.garbage import gc_paused

_FORMAT = 0.75  # of the reading: what a format does; the rest is to tell speakers and languages
_BLANK = b" \t\r\n\v\f\0\xef\xbb\xbf\xff\xfe"


def open_file(path: Path, encoding: str | None = None, *, debug: bool = False) -> Transcript:
    """The transcript in the file at ``path``.

    Raises a `FileError` that names the file. With ``debug`` a reader's own mistake comes through as
    it is, instead of as `Malformed`.
    """
    return open_bytes(read(path), name_of(path), encoding, debug=debug)


def open_text(text: str, name: str = "", *, debug: bool = False) -> Transcript:
    """The transcript in a pasted ``text``; ``name`` is what messages call it. Raises a
    `FileError`."""
    require_size(len(text), name)
    return open_bytes(text.encode("utf-8", "replace"), name, "utf-8", debug=debug)


def open_bytes(
    data: bytes,
    name: str,
    encoding: str | None = None,
    *,
    debug: bool = False,
    report: Callable[[float], object] = unheard,
) -> Transcript:
    """The transcript in ``data``, which came as ``name`` (its extension helps to tell the format).

    ``report`` is told how far the reading is, 0 to 1. Raises a `FileError`.
    """
    require_size(len(data), name)
    if not data.strip(_BLANK):
        raise Empty(name=name)
    source = Source(name, data, encoding, lambda share: report(share * _FORMAT))
    reader = choose(source)
    try:
        with gc_paused():
            transcript = reader.read(source)
            transcript.broken = transcript.broken or source.broken
            report(_FORMAT)
            shorten_names(transcript)
            split_long_paragraphs(transcript)
            if not reader.finished:
                _prepare(transcript)
            transcript.marked = transcript.marked or reader.marked
            transcript.coverage = coverage_of(transcript)
            transcript.doubtful = doubtful(transcript)
    except (EnfaceError, MemoryError):
        raise
    except Exception as error:
        if debug:
            raise
        reason = Fault.DAMAGED
        raise Malformed(name=name, format=reader.title, reason=reason) from error
    if not any(True for _ in transcript.paragraphs()):
        raise Empty(name=name)
    report(1.0)
    return transcript


def choose(source: Source) -> Format:
    """The format that claims ``source`` most surely: by its content first, its extension second.

    Between equals the extension decides, then the order of `FORMATS`.
    """
    best, sureness = None, (0.0, False)
    for where in FORMATS.values():
        kind = load(where)
        claim = (kind.claims(source), source.extension in kind.extensions)
        if claim[0] > 0 and claim > sureness:
            best, sureness = kind, claim
    return best or load(FORMATS["text"])


def _prepare(transcript: Transcript) -> None:
    resolve.resolve(transcript)
    mark_languages(transcript)
    mark_closings(transcript)
