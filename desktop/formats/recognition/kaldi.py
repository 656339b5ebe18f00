"""BBC Kaldi, with the speakers of its segmentation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences


class Kaldi(Vendor):
    """``words`` (``punct`` is the word with its marks), and ``segmentation.segments`` that say who
    speaks when; a word belongs to the segment it begins in, or the last one before it."""

    title = "BBC Kaldi"
    recognises = True

    def matches(self, data: object) -> bool:
        """By words that have ``punct`` or ``word``, in ``retval`` or at the top."""
        first = next(iter(mappings(_inner(data).get("words"))), {})
        return "punct" in first or {"word", "start", "index"} <= first.keys()

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        return Reading(sentences(_words(_inner(data))))


def _inner(data: object) -> dict[str, object]:
    fields = mapping(data)
    return mapping(fields.get("retval")) or fields


def _words(fields: dict[str, object]) -> Iterator[Word]:
    segments = sorted(
        (start, label_of(mapping(item.get("speaker")).get("@id")) or "")
        for item in mappings(mapping(fields.get("segmentation")).get("segments"))
        if (start := seconds(item.get("start"))) is not None
    )
    starts = [start for start, _ in segments]
    for item in mappings(fields.get("words")):
        text = string(item.get("punct")) or string(item.get("word")) or ""
        start = seconds(item.get("start"))
        at = bisect_right(starts, (start or 0.0) + 0.02) - 1
        yield Word(
            text, start, seconds(item.get("end")), segments[at][1] or None if at >= 0 else None
        )
