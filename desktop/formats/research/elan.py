"""ELAN annotation files (EAF), https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf."""

from __future__ import annotations

import re
from collections import defaultdict, deque

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.research import tiers
from desktop.formats.research.tiers import Stretch, Tier
from desktop.formats.rooted import Rooted

_COUNTER = re.compile(r"\S*\d")  # "KAB_NARR_01_0001": the name of a sentence, not the sentence


class Elan(Rooted):
    """The tiers of utterances are the speakers, under the name of the participant where there is
    one; tiers that depend on them, gestures and codes are dropped, comments are notes."""

    title = "ELAN"
    extensions = ("eaf",)
    roots = word_set("ANNOTATION_DOCUMENT")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The utterances of all tiers."""
        for _ in walker:
            pass
        assert walker.root is not None
        reading = _Reading(walker.root)
        transcript = tiers.transcript_of(reading.tiers(), "elan")
        transcript.language, transcript.recording = reading.language, reading.recording
        return transcript


class _Reading:
    """What the elements of one file say."""

    def __init__(self, root: xml.Element) -> None:
        self._slots: dict[str, float | None] = {}
        self._elements: list[xml.Element] = []
        self._types: dict[str, xml.Element] = {}
        self._languages: dict[str, str] = {}
        self.recording = ""
        for element in root:
            called = xml.name(element)
            if called == "TIME_ORDER":
                self._slots = {it.get("TIME_SLOT_ID", ""): _seconds(it) for it in element}
            elif called == "TIER":
                self._elements.append(element)
            elif called == "LINGUISTIC_TYPE":
                self._types[element.get("LINGUISTIC_TYPE_ID", "")] = element
            elif called == "HEADER":
                self.recording = _recording(element)
            elif called == "LANGUAGE":
                self._languages[element.get("LANG_ID", "")] = element.get("LANG_DEF", "")
        self._below: dict[str, list[xml.Element]] = defaultdict(list)
        for element in self._elements:
            self._below[element.get("PARENT_REF", "")].append(element)
        self._stretches: dict[str, Stretch] = {}  # of each annotation, by its id
        self._shown = self._spoken()

    @property
    def language(self) -> str | None:
        """The language of all that is shown, where the file says one."""
        named = {element.get("LANG_REF") for element in self._shown.values()}
        reference = named.pop() if len(named) == 1 else None
        code = from_tag(
            (self._languages.get(reference or "") or "").rpartition("/")[2] or reference
        )
        return code if code and re.fullmatch("[a-z]{2,3}", code) else None

    def tiers(self) -> list[Tier]:
        """Every tier that holds something, those that others depend on before these."""
        names = {element.get("TIER_ID", "") for element in self._elements}
        waiting = deque(it for it in self._elements if it.get("PARENT_REF", "") not in names)
        read: dict[str, Tier] = {}
        while waiting:
            element = waiting.popleft()
            name = element.get("TIER_ID", "")
            if name not in read:
                read[name] = self._tier(element, name)
                waiting.extend(self._below.get(name, ()))
        for element in self._elements:  # those that depend on each other in a ring
            name = element.get("TIER_ID", "")
            if name not in read:
                read[name] = self._tier(element, name)
        return [tier for tier in read.values() if tier.stretches]

    def _tier(self, element: xml.Element, name: str) -> Tier:
        tier = Tier(name, speaker=self._participant(element), level=self._level(element))
        last = 0.0
        for annotation in element.iter():
            if xml.name(annotation) not in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
                continue
            stretch = self._stretch(annotation, last)
            last = stretch.order
            self._stretches[annotation.get("ANNOTATION_ID", "")] = stretch
            tier.stretches.append(stretch)
        return tier

    def _stretch(self, annotation: xml.Element, last: float) -> Stretch:
        text = xml.squeeze(xml.text(annotation))
        around = self._stretches.get(annotation.get("ANNOTATION_REF", ""))
        if around is not None:
            return Stretch(text, around.start, around.end, around.order)
        start = self._slots.get(annotation.get("TIME_SLOT_REF1", ""))
        end = self._slots.get(annotation.get("TIME_SLOT_REF2", ""))
        return Stretch(text, start, end, last if start is None else start)

    def _participant(self, element: xml.Element) -> str | None:
        if element.get("TIER_ID") not in self._shown:
            return None
        return (element.get("PARTICIPANT") or "").strip() or None

    def _level(self, element: xml.Element) -> int | None:
        """What the tier's place and its type say of it."""
        if element.get("TIER_ID") in self._shown:
            return tiers.SPEECH if self._named(element) == tiers.SPEECH else None
        named = tiers.level_named(element.get("TIER_ID", ""))
        return tiers.COMMENT if named == tiers.COMMENT else tiers.ANNOTATION

    def _named(self, element: xml.Element) -> int | None:
        called = element.get("LINGUISTIC_TYPE_REF", "")
        level = tiers.level_named(called)
        return tiers.level_named(element.get("TIER_ID", "")) if level is None else level

    def _spoken(self) -> dict[str, xml.Element]:
        """The tiers that may be speech: those that depend on no other and follow no list of
        codes. Where they hold only the names of sentences, the sentences below them."""
        free = [it for it in self._elements if it.get("PARENT_REF") is None and not self._coded(it)]
        levels = {self._named(element) for element in free}
        for wanted in (tiers.SPEECH, None):
            if wanted in levels:
                free = [element for element in free if self._named(element) == wanted]
                break
        free = [self._sentences(element) for element in free]
        return {element.get("TIER_ID", ""): element for element in free}

    def _coded(self, element: xml.Element) -> bool:
        kind = self._types.get(element.get("LINGUISTIC_TYPE_REF", ""))
        return kind is not None and bool(kind.get("CONTROLLED_VOCABULARY_REF"))

    def _sentences(self, element: xml.Element) -> xml.Element:
        texts = [text for it in element.iter() if (text := (it.text or "").strip())]
        if not texts or sum(bool(_COUNTER.match(text)) for text in texts) < 0.8 * len(texts):
            return element
        below = [it for it in self._elements if it.get("PARENT_REF") == element.get("TIER_ID", "")]
        named = [it for it in below if self._named(it) == tiers.SPEECH]
        return next(iter(named or below), element)


def _seconds(slot: xml.Element) -> float | None:
    value = slot.get("TIME_VALUE", "")
    return int(value) / 1000 if re.fullmatch(r"\d{1,12}", value) else None


def _recording(header: xml.Element) -> str:
    """The first recording that the header names."""
    for element in header:
        if xml.name(element) == "MEDIA_DESCRIPTOR":
            names = (element.get("RELATIVE_MEDIA_URL"), element.get("MEDIA_URL"))
            if named := next(filter(None, names), ""):
                return named
    return header.get("MEDIA_FILE") or ""
