"""Rev and Rev.ai."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue


class Rev(Vendor):
    """``monologues`` of elements: texts with times, and marks and spaces between them. Names stand
    in ``speakers`` or in ``speaker_info``."""

    title = "Rev"

    def matches(self, data: object) -> bool:
        """By monologues that have elements."""
        first = next(iter(mappings(mapping(data).get("monologues"))), {})
        return isinstance(first.get("elements"), list)

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        fields = mapping(data)
        names = {
            label_of(item.get("id")): label_of(item.get("name"))
            for item in mappings(fields.get("speakers"))
        }
        cues: list[Cue] = []
        for monologue in mappings(fields.get("monologues")):
            number = label_of(monologue.get("speaker"))
            info = mapping(monologue.get("speaker_info"))
            name = label_of(monologue.get("speaker_name")) or label_of(info.get("display_name"))
            cues += sentences(_words(monologue, name or names.get(number) or number))
        return Reading(cues)


def _words(monologue: dict[str, object], label: str | None) -> list[Word]:
    words: list[Word] = []
    spaced = True
    for item in mappings(monologue.get("elements")):
        value = string(item.get("value")) or ""
        text = value.strip()
        if text:
            start, end = seconds(item.get("ts")), seconds(item.get("end_ts"))
            words.append(Word(text, start, end, label, not spaced and value == value.lstrip()))
        spaced = value != value.rstrip() or (not text and spaced) or not value
    return words
