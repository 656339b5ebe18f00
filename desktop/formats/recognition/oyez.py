"""Oyez: arguments before the Supreme Court of the United States."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.languages import dates
from desktop.domain.transcript import Speaker
from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor
from desktop.formats.subtitles.cues import Cue


class Oyez(Vendor):
    """``transcript.sections[].turns[].text_blocks``; a block is a paragraph. The speakers are named
    by the file, the judges with their office; some turns have none."""

    title = "Oyez"

    def matches(self, data: object) -> bool:
        """By the sections of its transcript."""
        return isinstance(mapping(mapping(data).get("transcript")).get("sections"), list)

    def read(self, data: object) -> Reading:
        """One cue a block."""
        fields = mapping(data)
        transcript = mapping(fields.get("transcript"))
        people: dict[str, Speaker] = {}
        cues = [
            cue
            for section in mappings(transcript.get("sections"))
            for turn in mappings(section.get("turns"))
            for cue in _cues(turn, people)
        ]
        part, case = string(fields.get("title")), string(transcript.get("title"))
        day = dates.find(part or "")
        return Reading(
            cues,
            speakers=list(people.values()),
            title=", ".join(title.strip() for title in (case, part) if title),
            date=day.iso if day else None,
        )


def _cues(turn: dict[str, object], people: dict[str, Speaker]) -> Iterator[Cue]:
    person = mapping(turn.get("speaker"))
    name = (string(person.get("name")) or "").strip() or None
    if name is not None and name not in people:
        people[name] = Speaker(name, _titles(person))
    for block in mappings(turn.get("text_blocks")):
        start, end = seconds(block.get("start")), seconds(block.get("stop"))
        yield Cue(string(block.get("text")) or "", start, end, name, paragraph=True)


def _titles(person: dict[str, object]) -> list[str]:
    titles = (string(role.get("role_title")) for role in mappings(person.get("roles")))
    return list(dict.fromkeys(title for title in titles if title))
