"""EXMARaLDA's basic transcriptions (EXB), https://exmaralda.org/en/."""

from __future__ import annotations

import math
import re
from itertools import pairwise

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.research import tiers
from desktop.formats.research.tiers import Stretch, Tier
from desktop.formats.rooted import Rooted

_LEVELS = {"t": tiers.SPEECH, "d": tiers.COMMENT, "a": tiers.ANNOTATION}
_ENDED = re.compile(r"[.!?…|˙;][\"'”’»)\]/]*\s*$")  # of an utterance, in HIAT and GAT
_LONGEST = 2000  # characters of one utterance
_SPACED = 0.2  # share of touching events with a space between, below which a file leaves it out


class Exmaralda(Rooted):
    """Tiers of type ``t`` are the speakers, by the abbreviations of the speaker table; descriptions
    are notes, annotations are dropped. Events that touch are one utterance, letter by letter."""

    title = "EXMARaLDA"
    extensions = ("exb",)
    roots = word_set("basic-transcription")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The utterances of all tiers."""
        for _ in walker:
            pass
        assert walker.root is not None
        reading = _Reading(walker.root)
        transcript = tiers.transcript_of(reading.tiers(), "exmaralda")
        transcript.title, transcript.language = reading.title, reading.language
        transcript.recording = reading.recording
        return transcript


class _Reading:
    def __init__(self, root: xml.Element) -> None:
        self._root = root
        self._names: dict[str, str] = {}
        self._times: dict[str, float | None] = {}
        self._places: dict[str, int] = {}
        self._between = ""
        self.title = self.recording = ""
        languages: list[str] = []
        for element in root.iter():
            called = xml.name(element)
            if called == "speaker":
                self._speaker(element, languages)
            elif called == "tli":
                key = element.get("id", "")
                self._places[key] = len(self._places)
                self._times[key] = _seconds(element.get("time"))
            elif called == "referenced-file":
                self.recording = self.recording or element.get("url", "")
            elif called == "transcription-name":
                self.title = xml.squeeze(xml.text(element))
        code = from_tag(languages[0]) if len(set(languages)) == 1 else None
        self.language = code if code and re.fullmatch("[a-z]{2,3}", code) else None

    def _speaker(self, element: xml.Element, languages: list[str]) -> None:
        for part in element:
            if xml.name(part) == "abbreviation":
                self._names[element.get("id", "")] = xml.squeeze(xml.text(part))
            elif xml.name(part) == "languages-used":
                languages.extend(it.get("lang", "") for it in part if it.get("lang"))

    def tiers(self) -> list[Tier]:
        """The tiers; the stretches of those of speakers are whole utterances."""
        elements = [it for it in self._root.iter() if xml.name(it) == "tier"]
        starts = {
            self._place(event.get("start"))
            for tier in elements
            if tier.get("type") == "t"
            for event in tier
        }
        self._between = self._parted(elements)
        return [self._tier(element, starts) for element in elements]

    def _parted(self, tiers: list[xml.Element]) -> str:
        """What to put between events that touch: a space, where the file has none of its own."""
        spaced = touching = 0
        for tier in tiers:
            events = [it for it in tier if xml.name(it) == "event"]
            for event, other in pairwise(events if tier.get("type") == "t" else ()):
                if event.get("end") == other.get("start"):
                    touching += 1
                    spaced += _text(event)[-1:].isspace() or _text(other)[:1].isspace()
        return " " if spaced < _SPACED * touching else ""

    def _tier(self, element: xml.Element, starts: set[float]) -> Tier:
        name = element.get("display-name") or element.get("category") or element.get("id") or ""
        kind = element.get("type")
        speaker = element.get("speaker")
        called = self._names.get(speaker) or speaker if speaker else None
        tier = Tier(xml.squeeze(name), speaker=called, level=_LEVELS.get(kind or ""))
        events = [it for it in element if xml.name(it) == "event"]
        events.sort(key=lambda event: self._place(event.get("start")))
        end = math.nan
        for event in events:
            text, start = _text(event), self._place(event.get("start"))
            last = tier.stretches[-1] if tier.stretches else None
            if (
                kind == "t"
                and last is not None
                and start == end
                and not _whole(last, start in starts)
            ):
                last.text += self._between + text
                last.end = self._times.get(event.get("end", ""))
            else:
                tier.stretches.append(self._stretch(event, text))
            end = self._place(event.get("end"))
        return tier

    def _stretch(self, event: xml.Element, text: str) -> Stretch:
        start, end = event.get("start", ""), event.get("end", "")
        return Stretch(text, self._times.get(start), self._times.get(end), self._place(start))

    def _place(self, key: str | None) -> float:
        return self._places.get(key or "", math.inf)


def _whole(utterance: Stretch, answered: bool) -> bool:
    """Whether an utterance ends: where somebody begins who ``answered`` it, or it gets too long."""
    ended = answered and _ENDED.search(utterance.text[-20:]) is not None
    return ended or len(utterance.text) > _LONGEST


def _text(event: xml.Element) -> str:
    """What is said, its spaces kept: they part the words of events that touch."""
    return re.sub(r"[\t\r\n]+", " ", xml.text(event))


def _seconds(time: str | None) -> float | None:
    try:
        value = float(time) if time else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None
