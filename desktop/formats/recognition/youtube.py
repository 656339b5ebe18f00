"""YouTube's captions as it serves them to its player (``json3``)."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor
from desktop.formats.subtitles.captions import Caption, cues_of, lines_of


class YouTube(Vendor):
    """Each event is a cue in pieces; one that only adds a line break to the cue before is none."""

    title = "YouTube json3"

    def matches(self, data: object) -> bool:
        """By the events with times in milliseconds."""
        events = mappings(mapping(data).get("events"))
        return any("tStartMs" in event and "segs" in event for event in events)

    def read(self, data: object) -> Reading:
        """The cues, speakers as they are printed in them."""
        captions = [_caption(event) for event in mappings(mapping(data).get("events"))]
        return Reading(list(cues_of([it for it in captions if it.lines])), carry=True)


def _caption(event: dict[str, object]) -> Caption:
    pieces = (string(piece.get("utf8")) for piece in mappings(event.get("segs")))
    lines = lines_of("".join(piece for piece in pieces if piece))
    start, length = (seconds(event.get(key)) for key in ("tStartMs", "dDurationMs"))
    if start is None:
        return Caption(lines)
    end = None if length is None else round((start + length) / 1000, 3)
    return Caption(lines, start / 1000, end)
