"""ElevenLabs."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences


class ElevenLabs(Vendor):
    """``words`` with their spaces between them as items of their own; times are seconds."""

    title = "ElevenLabs"
    recognises = True

    def matches(self, data: object) -> bool:
        """By the words' ``type`` and the text beside them."""
        fields = mapping(data)
        words = mappings(fields.get("words"))
        return "text" in fields and bool(words) and {"type", "text"} <= words[0].keys()

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        fields = mapping(data)
        words = [
            Word(
                (string(item.get("text")) or "").strip(),
                seconds(item.get("start")),
                seconds(item.get("end")),
                label_of(item.get("speaker_id")),
            )
            for item in mappings(fields.get("words"))
        ]
        return Reading(sentences(words))
