"""Speechmatics, formats 2 and 1."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import NOBODY, Reading, Vendor, Word, label_of, sentences


class Speechmatics(Vendor):
    """Format 2: ``results`` with a type and alternatives that name the speaker ("UU": unknown).
    Format 1: ``words``, and ``speakers`` with the time each begins."""

    title = "Speechmatics"
    recognises = True

    def matches(self, data: object) -> bool:
        """By typed results, or by words that have a name and a time."""
        fields = mapping(data)
        first = next(iter(mappings(fields.get("results"))), {})
        word = next(iter(mappings(fields.get("words"))), {})
        return {"alternatives", "type"} <= first.keys() or {"name", "time"} <= word.keys()

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        fields = mapping(data)
        results = mappings(fields.get("results"))
        words = _words(results) if results else _old_words(fields)
        config = mapping(mapping(fields.get("metadata")).get("transcription_config"))
        job = mapping(fields.get("job"))
        language = string(config.get("language")) or string(job.get("lang"))
        named = string(job.get("data_name")) or string(job.get("name")) or ""
        return Reading(sentences(words), carry=True, language=language, recording=named)


def _words(results: list[dict[str, object]]) -> Iterator[Word]:
    label: str | None = None
    for item in results:
        best = next(iter(mappings(item.get("alternatives"))), {})
        speaker = label_of(best.get("speaker")) or label_of(item.get("channel"))
        label = None if speaker in NOBODY else speaker or label
        yield Word(
            string(best.get("content")) or "",
            seconds(item.get("start_time")),
            seconds(item.get("end_time")),
            label,
            item.get("type") == "punctuation" and item.get("attaches_to") != "next",
        )


def _old_words(fields: dict[str, object]) -> Iterator[Word]:
    begins = [
        (time, label_of(item.get("name")))
        for item in mappings(fields.get("speakers"))
        if (time := seconds(item.get("time"))) is not None
    ]
    begins.sort(key=lambda begin: begin[0])
    at = -1
    for item in mappings(fields.get("words")):
        text = string(item.get("name")) or ""
        start, length = seconds(item.get("time")), seconds(item.get("duration"))
        tight = text in {".", ",", "?", "!"}
        while not tight and at + 1 < len(begins) and start is not None:
            if begins[at + 1][0] > start + 0.005:
                break
            at += 1
        end = None if start is None else round(start + (length or 0.0), 3)
        yield Word(text, start, end, begins[at][1] if at >= 0 else None, tight)
