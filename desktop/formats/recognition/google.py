"""Google Cloud Speech-to-Text, v1 and v2, as REST (camelCase) or a client library prints it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue

_STARTS = ("startTime", "start_time", "startOffset", "start_offset")
_ENDS = ("endTime", "end_time", "endOffset", "end_offset")
_SPEAKERS = ("speakerLabel", "speaker_label", "speakerTag", "speaker_tag")


class Google(Vendor):
    """``results[].alternatives[].words``. With speakers told apart, v1 says every word again, now
    with its speaker, in the last result: then only that one counts."""

    title = "Google Speech-to-Text"
    recognises = True

    def matches(self, data: object) -> bool:
        """By results that have alternatives with a transcript or words."""
        first = next((a for a in map(_best, _results(data)) if a), {})
        return bool({"transcript", "words"} & first.keys())

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        results = _results(data)
        by_result = [list(_words(_best(result))) for result in results]
        tagged = [bool(words) and all(word.label for word in words) for words in by_result]
        if len(by_result) > 1 and tagged[-1] and not any(tagged[:-1]):
            results, by_result = results[-1:], by_result[-1:]
        cues: list[Cue] = []
        for result, words in zip(results, by_result, strict=True):
            text = string(_best(result).get("transcript")) or ""
            cues += sentences(words) if words else [Cue(text.strip())]
        codes = (string(it.get("languageCode") or it.get("language_code")) for it in _results(data))
        return Reading(cues, language=next((code for code in codes if code), None))


def _results(data: object) -> list[dict[str, object]]:
    fields = mapping(data)
    inner = mapping(fields.get("response"))
    return mappings(fields.get("results")) or mappings(inner.get("results")) or mappings(data)


def _best(result: dict[str, object]) -> dict[str, object]:
    return next(iter(mappings(result.get("alternatives"))), {})


def _words(best: dict[str, object]) -> Iterator[Word]:
    for item in mappings(best.get("words")):
        label = label_of(_first(item, _SPEAKERS))
        text = string(item.get("word")) or ""
        start, end = _time(_first(item, _STARTS)), _time(_first(item, _ENDS))
        yield Word(text, start, end, None if label == "0" else label)


def _first(item: dict[str, object], keys: tuple[str, ...]) -> object:
    return next((item[key] for key in keys if key in item), None)


def _time(value: object) -> float | None:
    """ "12.900s", or {"seconds": "12", "nanos": 900000000}."""
    if isinstance(value, dict):
        whole, nanos = seconds(value.get("seconds", 0)), seconds(value.get("nanos", 0))
        return None if whole is None else whole + (nanos or 0.0) / 1e9
    return seconds(value)
