"""The JSON format: which vendor made it is seen from its content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop.domain.errors import Empty, Malformed, OtherKind
from desktop.domain.languages import words
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript, Turn
from desktop.formats.base import Format, Source
from desktop.formats.proceedings import call_alike
from desktop.formats.recognition.groups import Group, groups_in, largest, unsaid
from desktop.formats.recognition.jsontext import mapping, parse
from desktop.formats.recognition.vendor import Reading, Vendor
from desktop.formats.subtitles.cues import name_the_numbered, turns_of
from desktop.support.lazy import maker

# Asked in this order; "listed" takes any list of texts with speakers.
VENDORS: dict[str, str] = {
    "oyez": "desktop.formats.recognition.oyez:Oyez",
    "youtube": "desktop.formats.recognition.youtube:YouTube",
    "telegram": "desktop.formats.chats.telegram:Telegram",
    "messenger": "desktop.formats.chats.messenger:Messenger",
    "discord": "desktop.formats.chats.discord:Discord",
    "slack_day": "desktop.formats.chats.slack:SlackDay",
    "podcast": "desktop.formats.recognition.podcast:Podcast",
    "deepgram": "desktop.formats.recognition.deepgram:Deepgram",
    "aws": "desktop.formats.recognition.aws:Aws",
    "speechmatics": "desktop.formats.recognition.speechmatics:Speechmatics",
    "google": "desktop.formats.recognition.google:Google",
    "rev": "desktop.formats.recognition.rev:Rev",
    "kaldi": "desktop.formats.recognition.kaldi:Kaldi",
    "azure": "desktop.formats.recognition.azure:Azure",
    "elevenlabs": "desktop.formats.recognition.elevenlabs:ElevenLabs",
    "assemblyai": "desktop.formats.recognition.assemblyai:AssemblyAI",
    "whisper": "desktop.formats.recognition.whisper:Whisper",
    "listed": "desktop.formats.recognition.listed:Listed",
}
_GENERAL = "listed"
_LEAST = 0.4  # of the words of the conversation: who reads less reads something else
_NEARLY = 0.8
_LONGEST = 80  # characters of the name of a model


class Recognition(Format):
    """Output of Whisper and its kin, Deepgram, AssemblyAI, AWS Transcribe, Azure, Google,
    Speechmatics, ElevenLabs, Rev, BBC Kaldi, podcast transcripts, Oyez court arguments, and lists
    much like them.

    Speakers that are only numbered become "Speaker 1"...; their label stays as the file has it.
    """

    title = "Speech recognition (JSON)"
    extensions = ("json", "json3", "jsonl", "ndjson")

    def claims(self, source: Source) -> float:
        """Likely for what begins like JSON; which maker's it is shows only when it is read."""
        head = source.beginning
        if head[:1] not in (b"{", b"[") or head[1:].lstrip()[:1] not in b'"{[]}':
            return 0.0
        return 0.8 if source.extension in self.extensions else 0.4

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no speech, `OtherKind` for other JSON and
        for a notebook, `Malformed` for what is damaged and holds none."""
        parsed = parse(source, self.title)
        if {"nbformat", "cells"} <= mapping(parsed.value).keys():
            raise OtherKind(name=source.name, reason=Fault.NOTEBOOK)
        groups = groups_in(parsed.value, quick=True)
        name = _maker(parsed.value, groups)
        if name is None:
            if parsed.broken is None:
                raise OtherKind(name=source.name, reason=Fault.NO_TRANSCRIPT)
            raise Malformed(name=source.name, format=self.title, reason=parsed.broken)
        vendor = _vendor(VENDORS[name])
        reading = vendor.read(parsed.value)
        cues = [cue for cue in reading.cues if cue.text.strip()]
        turns = turns_of(cues, carry=reading.carry)
        if not turns:
            raise Empty(name=source.name)
        spoken = [p.text for turn in turns for p in turn.paragraphs]
        around = [reading.title, *{turn.label or "": None for turn in turns}]
        for speaker in reading.speakers:
            around += [speaker.name, *speaker.titles]
        known = {speaker.name for speaker in reading.speakers}
        for turn in turns:
            turn.speaker = turn.label if turn.label in known else None
        numbered = name_the_numbered(turns)
        transcript = Transcript(
            title=reading.title,
            date=reading.date,
            language=reading.language,
            turns=turns,
            speakers=[*reading.speakers, *numbered],
            dropped=[] if vendor.rewrites else unsaid(groups, [*spoken, *around]),
            broken=parsed.broken,
            encoding=source.decoded[1],
            format=name,
            recognised=_model(vendor, reading),
            recording=reading.recording,
        )
        call_alike(_people(reading, turns), transcript)
        return transcript


_vendor = maker(Vendor)


def _model(vendor: Vendor, reading: Reading) -> str | None:
    """What recognised the speech: the model, else the maker; None where a person may have written
    it down."""
    model = "".join(filter(str.isprintable, reading.model)).strip()[:_LONGEST]
    return (model or vendor.title) if vendor.recognises else None


def _people(reading: Reading, turns: list[Turn]) -> Iterator[list[Turn]]:
    """The turns of each person whom the file calls in several ways."""
    of_label: dict[str, list[Turn]] = defaultdict(list)
    for turn in turns:
        of_label[turn.label or ""].append(turn)
    for labels in reading.people:
        yield [turn for label in labels for turn in of_label[label]]


def _maker(data: object, groups: list[Group]) -> str | None:
    """The vendor in `VENDORS` that reads ``data`` best; None where none does."""
    for name, where in VENDORS.items():
        vendor = _vendor(where)
        if not vendor.matches(data):
            continue
        rest = name != _GENERAL and not vendor.rewrites and _misses(vendor.read(data), groups)
        return _GENERAL if rest else name
    return None


def _misses(reading: Reading, groups: list[Group]) -> bool:
    """Whether ``reading`` is not the conversation, or has no speakers where the file names some."""
    group = largest(groups)
    if group is None:
        return False
    count = sum(words.count(cue.text) for cue in reading.cues)
    if count < _LEAST * group.words:
        return True
    named = any(cue.label is not None or cue.fresh for cue in reading.cues)
    return group.labelled and not named and count < group.words / _NEARLY
