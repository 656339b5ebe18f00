"""AssemblyAI."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue

_OWN = {"acoustic_model", "audio_url", "language_code", "speech_model", "punctuate"}


class AssemblyAI(Vendor):
    """``utterances`` where speakers were told apart, else ``words``, else ``text``. Its times are
    milliseconds."""

    title = "AssemblyAI"
    recognises = True

    def matches(self, data: object) -> bool:
        """By its own keys beside the text."""
        fields = mapping(data)
        has_text = {"utterances", "words", "text"} & fields.keys()
        return bool(has_text) and "segments" not in fields and bool(_OWN & fields.keys())

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        fields = mapping(data)
        cues = [cue for item in mappings(fields.get("utterances")) for cue in _utterance(item)]
        if not cues:
            cues = sentences(_words(fields.get("words"), None))
        if not cues:
            cues = [Cue(string(fields.get("text")) or "")]
        language = string(fields.get("language_code"))
        model = string(fields.get("speech_model")) or string(fields.get("acoustic_model")) or ""
        return Reading(
            cues,
            language=language and language.replace("_", "-"),
            model=model,
            recording=string(fields.get("audio_url")) or "",
        )


def _utterance(item: dict[str, object]) -> list[Cue]:
    text, label = string(item.get("text")) or "", label_of(item.get("speaker"))
    words = _words(item.get("words"), label)
    if " ".join(word.text for word in words) == text:
        return sentences(words)
    return [Cue(text, _time(item.get("start")), _time(item.get("end")), label)]


def _words(value: object, label: str | None) -> list[Word]:
    return [
        Word(
            string(item.get("text")) or "",
            _time(item.get("start")),
            _time(item.get("end")),
            label_of(item.get("speaker")) or label,
        )
        for item in mappings(value)
    ]


def _time(value: object) -> float | None:
    time = seconds(value)
    return None if time is None else time / 1000
