"""Any list of texts with speakers, as many programs write one of their own."""

from __future__ import annotations

from collections import deque

from desktop.domain.clock import moment
from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, label_of
from desktop.formats.subtitles.cues import Cue

_TEXTS = ("text", "transcript", "body", "content", "sentence", "utterance", "raw_text", "display")
_SPEAKERS = (
    "speaker", "speaker_name", "speakerName", "speaker_label", "speakerLabel", "speaker_id",
    "speakerId", "name", "author", "from", "who", "role",
)  # fmt: skip
_STARTS = ("start", "startTime", "start_time", "begin", "from_time", "timestamp", "time", "offset")
_ENDS = ("end", "endTime", "end_time", "stop", "to_time")
_DEEPEST = 6


class Listed(Vendor):
    """The longest list, not deep inside, of objects that have a text under a usual name; speaker
    and times are taken where they go by a usual name too."""

    title = "List of texts"

    def matches(self, data: object) -> bool:
        """Whether there is such a list."""
        return bool(_longest(data))

    def read(self, data: object) -> Reading:
        """One cue an object."""
        return Reading([_cue(item) for item in _longest(data)])


def _longest(data: object) -> list[dict[str, object]]:
    best: list[dict[str, object]] = []
    waiting = deque([(data, 0)])
    while waiting:
        value, depth = waiting.popleft()
        if depth > _DEEPEST:
            break
        if isinstance(value, dict):
            waiting.extend((inner, depth + 1) for inner in value.values())
            continue
        found = [item for item in mappings(value) if _text(item)]
        if len(found) > len(best) and len(found) * 2 >= len(mappings(value)):
            best = found
        elif isinstance(value, list):
            waiting.extend((inner, depth + 1) for inner in value[:20])
    return best


def _text(item: dict[str, object]) -> str | None:
    return next((text for key in _TEXTS if (text := _runs(item.get(key)))), None)


def _runs(value: object) -> str | None:
    """A text, or one in runs, some of them with a style ("yes ", {"type": "bold", "text": ..})."""
    if not isinstance(value, list):
        return string(value)
    runs = [string(run) or string(mapping(run).get("text")) for run in value]
    return "".join(run for run in runs if run) if runs and None not in runs else None


def _moment(value: object) -> float | None:
    """A time in seconds from a number, "12.5s" or "01:02"."""
    clock = moment(value.strip()) if isinstance(value, str) else None
    return seconds(value) if clock is None else clock


def _cue(item: dict[str, object]) -> Cue:
    who = next((item[key] for key in _SPEAKERS if item.get(key) is not None), None)
    who = mapping(who).get("name", who) if isinstance(who, dict) else who
    start = next((time for key in _STARTS if (time := _moment(item.get(key))) is not None), None)
    end = next((time for key in _ENDS if (time := _moment(item.get(key))) is not None), None)
    return Cue(_text(item) or "", start, end, label_of(who))
