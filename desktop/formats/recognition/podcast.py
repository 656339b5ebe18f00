"""Podcast transcripts (podcast namespace, https://podcasting2.org/docs/podcast-namespace)."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, label_of
from desktop.formats.subtitles.cues import Cue


class Podcast(Vendor):
    """``segments`` with ``body``, ``startTime``, ``endTime`` and perhaps ``speaker``."""

    title = "Podcast transcript"

    def matches(self, data: object) -> bool:
        """By segments that have a body."""
        return any("body" in item for item in mappings(mapping(data).get("segments"))[:3])

    def read(self, data: object) -> Reading:
        """One cue a segment."""
        return Reading(
            [
                Cue(
                    string(item.get("body")) or "",
                    seconds(item.get("startTime")),
                    seconds(item.get("endTime")),
                    label_of(item.get("speaker")),
                )
                for item in mappings(mapping(data).get("segments"))
            ]
        )
