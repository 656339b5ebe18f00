"""The JSON format: which vendor made it is seen from its content."""

from __future__ import annotations

from desktop.domain.errors import Empty, Malformed, OtherKind
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
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


class Recognition(Format):
    """Output of Whisper and its kin, Deepgram, AssemblyAI, AWS Transcribe, Azure, Google,
    Speechmatics, ElevenLabs, Rev, BBC Kaldi, podcast transcripts, Oyez court arguments, and lists
    much like them.

    Speakers that are only numbered become "Speaker 1"...; their label stays as the file has it.
    """

    title = "Speech recognition (JSON)"
    extensions = ("json", "json3")

    def claims(self, source: Source) -> float:
        """Likely for what begins like JSON; which maker's it is shows only when it is read."""
        head = source.beginning
        if head[:1] not in (b"{", b"[") or head[1:].lstrip()[:1] not in b'"{[]}':
            return 0.0
        return 0.8 if source.extension in self.extensions else 0.4

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no speech, `Malformed` for other JSON,
        `OtherKind` for a notebook."""
        parsed = parse(source, self.title)
        if {"nbformat", "cells"} <= mapping(parsed.value).keys():
            raise OtherKind(name=source.name, reason=Fault.NOTEBOOK)
        name, reading = _read(parsed.value)
        if reading is None:
            reason = parsed.broken or Fault.NO_TRANSCRIPT
            raise Malformed(name=source.name, format=self.title, reason=reason)
        cues = [cue for cue in reading.cues if cue.text.strip()]
        turns = turns_of(cues, carry=reading.carry)
        if not turns:
            raise Empty(name=source.name)
        known = {speaker.name for speaker in reading.speakers}
        for turn in turns:
            turn.speaker = turn.label if turn.label in known else None
        return Transcript(
            title=reading.title,
            date=reading.date,
            language=reading.language,
            turns=turns,
            speakers=[*reading.speakers, *name_the_numbered(turns)],
            broken=parsed.broken,
            encoding=source.decoded[1],
            format=name,
        )


_vendor = maker(Vendor)


def _read(data: object) -> tuple[str, Reading | None]:
    for name, where in VENDORS.items():
        vendor = _vendor(where)
        if vendor.matches(data):
            return name, vendor.read(data)
    return "", None
