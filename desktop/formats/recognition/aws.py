"""Amazon Transcribe."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue


class Aws(Vendor):
    """``results.items``, with speakers from the items themselves, ``speaker_labels`` or
    ``channel_labels``."""

    title = "Amazon Transcribe"
    recognises = True

    def matches(self, data: object) -> bool:
        """By ``results.items`` with alternatives, or ``results.transcripts``."""
        results = mapping(mapping(data).get("results"))
        first = next(iter(mappings(results.get("items"))), {})
        return "alternatives" in first or bool(mappings(results.get("transcripts")))

    def read(self, data: object) -> Reading:
        """A cue a sentence; only the text, without times, where there are no items."""
        results = mapping(mapping(data).get("results"))
        cues = sentences(_words(results))
        if not cues:
            texts = mappings(results.get("transcripts"))
            cues = [Cue(string(item.get("transcript")) or "") for item in texts]
        language = string(results.get("language_code"))
        return Reading(cues, carry=True, language=language)


def _words(results: dict[str, object]) -> Iterator[Word]:
    who = _speakers(results)
    label: str | None = None
    for item in mappings(results.get("items")):
        best = next(iter(mappings(item.get("alternatives"))), {})
        start = seconds(item.get("start_time"))
        tight = item.get("type") == "punctuation"
        if not tight:
            label = label_of(item.get("speaker_label")) or who.get(str(item.get("start_time")))
        text = string(best.get("content")) or ""
        yield Word(text, start, seconds(item.get("end_time")), label, tight)


def _speakers(results: dict[str, object]) -> dict[str, str]:
    """The speaker of the item that starts at a time (as printed)."""
    speakers: dict[str, str] = {}
    for segment in mappings(mapping(results.get("speaker_labels")).get("segments")):
        for item in mappings(segment.get("items")):
            label = label_of(item.get("speaker_label")) or label_of(segment.get("speaker_label"))
            if label is not None:
                speakers[str(item.get("start_time"))] = label
    for channel in mappings(mapping(results.get("channel_labels")).get("channels")):
        label = label_of(channel.get("channel_label"))
        for item in mappings(channel.get("items")):
            if label is not None and "start_time" in item:
                speakers[str(item.get("start_time"))] = label
    return speakers
