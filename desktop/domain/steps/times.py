"""Steps about the recording of a document and when its sentences are said in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from desktop.domain.contents import Contents, Origin
from desktop.domain.editing import Edit
from desktop.domain.places import Place, locate
from desktop.domain.sound.timeline import Sentence
from desktop.domain.sound.times import Known, Recording, Span, is_span
from desktop.domain.steps.base import Step


@dataclass(frozen=True, slots=True)
class SetRecording(Step):
    """The recording at ``path`` belongs to the document; "" takes it away. Times stay."""

    path: str

    def do(self, edit: Edit) -> bool:
        """Put it beside the text."""
        edit.set_recording(Recording(self.path) if self.path else None)
        return True


@dataclass(frozen=True, slots=True)
class PutInStep(Step):
    """The recording at ``path`` belongs to the document, and ``model`` heard its sentences at
    ``times``; what was heard before is forgotten, unless there is ``more`` of what the step before
    heard. Starts that the person set stay.

    ``times`` is JSON, a list of paragraphs: the number of the paragraph as read, a checksum of its
    text, and its segments, each with its first character, start and end; the first character alone
    where it was not heard.
    """

    path: str
    model: str
    times: str
    more: bool = False

    def do(self, edit: Edit) -> bool:
        """Keep the times of all paragraphs that are still there."""
        contents = edit.contents
        times: dict[Origin, Known | None] = {
            (paragraph, character): None
            for paragraph, kept in contents.times.items()
            for character, known in kept.items()
            if known.origin != "moved" and not self.more
        }
        for origin, known in _parsed(contents, self.times):
            standing = contents.times.get(origin[0], {}).get(origin[1])
            if standing is None or standing.origin != "moved":
                times[origin] = known
        edit.set_recording(Recording(self.path, self.model))
        edit.set_times(times)
        return True

    @classmethod
    def of(
        cls,
        contents: Contents,
        recording: Recording,
        times: Mapping[Origin, Span | None],
        more: bool = False,
    ) -> PutInStep:
        """The step that keeps ``times``, in seconds; None: not heard."""
        by_paragraph: dict[int, list[list[float]]] = {}
        for (paragraph, character), span in sorted(times.items()):
            entry = [character, *(round(second, 2) for second in span or ())]
            by_paragraph.setdefault(paragraph, []).append(entry)
        data = [
            [paragraph, _checksum(contents, paragraph), entries]
            for paragraph, entries in by_paragraph.items()
        ]
        return cls(recording.path, recording.model, json.dumps(data, separators=(",", ":")), more)


@dataclass(frozen=True, slots=True)
class SetStart(Step):
    """The sentence at ``place`` begins at ``start`` (seconds); None: what the person said of it is
    forgotten. Sentences of which nothing is known follow.

    ``along``: those after it move by as much, down to the next one that others were moved along
    with; but for those whose own start the person set."""

    place: Place
    start: float | None
    along: bool = False

    def do(self, edit: Edit) -> bool:
        """Set its start; it ends where it did, if that is later."""
        contents = edit.contents
        origin = locate(contents, self.place) if self.place.paragraph >= 0 else None
        row = None if origin is None else contents.row_at(origin)
        if origin is None or row is None or row in contents.gaps:
            return False
        paragraph, character = origin
        if self.start is None:
            standing = contents.times.get(paragraph, {}).get(character)
            if standing is None or standing.origin != "moved":
                return False
            edit.set_times({origin: None})
            return True
        if self.along:
            times = self._times_along(contents, row, origin)
            edit.set_times(times)
            return bool(times)
        edit.set_times({origin: Known(self.start, self._end(contents, row, origin), "moved")})
        return True

    def _times_along(self, contents: Contents, row: int, origin: Origin) -> dict[Origin, Known]:
        """What is known of the sentence and of those that move with it; {} where it has no time."""
        timeline = contents.timeline()
        starts = [contents.origin(row, start) for start in contents.starts(row)]
        time = timeline.time(row, starts.index(origin)) if origin in starts else None
        if time is None or self.start is None:
            return {}
        away = self.start - time.start
        times = {origin: Known(self.start, max(0.0, time.end + away), "moved", leads=True)}
        for follower, later in _after(contents, row, starts.index(origin)):
            kept, time = contents.known_time(*follower), timeline.time(*follower)
            if kept is not None and kept.leads:
                break
            if time is None or (kept is not None and kept.origin == "moved"):
                continue
            if time.origin == "between" and not contents.has_own_time(follower[0]):
                continue  # it lies between others that move
            start, end = (max(0.0, second + away) for second in time.span)
            times[later] = Known(start, end, time.origin)
        return times

    def _end(self, contents: Contents, row: int, origin: Origin) -> float | None:
        """Where the sentence ends, if that was heard."""
        starts = [contents.origin(row, start) for start in contents.starts(row)]
        time = contents.timeline().time(row, starts.index(origin)) if origin in starts else None
        if time is None or self.start is None or time.origin == "between":
            return None
        return time.end if time.end > self.start else None


def _after(contents: Contents, row: int, segment: int) -> Iterator[tuple[Sentence, Origin]]:
    """The sentences after this one, in the order of the text."""
    order = contents.rows.order
    for each in order[contents.rows.position(row) :]:
        for number, start in enumerate(() if each in contents.gaps else contents.starts(each)):
            if each != row or number > segment:
                yield (each, number), contents.origin(each, start)


def _parsed(contents: Contents, data: str) -> Iterator[tuple[Origin, Known]]:
    """What ``data`` says of the segments of paragraphs that are there."""
    try:
        paragraphs = [(int(number), int(check), list(each)) for number, check, each in _list(data)]
    except (ValueError, TypeError, RecursionError, OverflowError):
        return
    moved: dict[int, list[int]] | None = None
    for number, check, entries in paragraphs:
        if _checksum(contents, number) != check:
            moved = _by_checksum(contents) if moved is None else moved
            candidates = moved.get(check)
            if not candidates:
                continue
            number = min(candidates, key=lambda each: abs(each - number))
        for entry in entries:
            if isinstance(entry, list) and entry and type(entry[0]) is int:
                if len(entry) == 1:
                    yield (number, entry[0]), Known()
                elif is_span(entry[1:]):
                    yield (number, entry[0]), Known(entry[1], entry[2])


def _list(data: str) -> list[list[Any]]:
    value = json.loads(data)
    return value if isinstance(value, list) else []


def _by_checksum(contents: Contents) -> dict[int, list[int]]:
    numbers: dict[int, list[int]] = {}
    for number in range(len(contents.as_read)):
        numbers.setdefault(_checksum(contents, number), []).append(number)
    return numbers


def _checksum(contents: Contents, number: int) -> int:
    if not 0 <= number < len(contents.as_read):
        return -1
    return crc32(contents.as_read[number].text.encode("utf-8", "surrogatepass"))
