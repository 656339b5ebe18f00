"""Akoma Ntoso (LegalDocML): debates whose speeches say by whom they are."""

from __future__ import annotations

import re

from desktop.domain.languages.clock import seconds
from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.notes import is_note
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Kind, Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, id_of, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = word_set(
    "akomaNtoso debate debateReport debateBody debateSection administrationOfOath rollCall prayers"
    " oralStatements writtenStatements personalStatements ministerialStatements resolutions"
    " nationalInterest declarationOfVote communication petitions papers noticesOfMotion questions"
    " address proceduralMotions pointOfOrder adjournment speechGroup body section doc mainBody"
    " judgment act bill documentCollection collectionBody component components"
)
_INLINE = word_set(
    "a abbr affectedDocument argument authorialNote b br bill change concept courtType date"
    " def del docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber"
    " docProponent docPurpose docStage docStatus docTitle docType docketNumber entity eol"
    " event embeddedText fillIn formula i img inline ins judge lawyer legislature location"
    " mmod mod mref neutralCitation noteRef num object omissis opinion organization outcome"
    " party person placeholder process quantity recordedTime ref relatedDocument remark rmod"
    " role rref session shortTitle signature span sub sup term time u vote"
)
_SPEECHES = word_set("speech question answer")
_ASIDE = word_set("scene narrative summary other remark heading subheading num")
_CLOCK = re.compile(r"\d\d:\d\d:\d\d(?:\.\d+)?")


class AkomaNtoso(Rooted):
    """``<speech>``, ``<question>`` and ``<answer>`` are turns: ``by`` finds the person and ``as``
    the role among the references, ``<from>`` is the label. Scenes, narrative, summaries and
    headings are notes or narration."""

    title = "Akoma Ntoso"
    extensions = ("xml", "akn", "an")
    roots = word_set("akomaNtoso AkomaNtoso akomantoso")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The debate."""
        debate = _Debate(Record("akoma"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                debate.part(element)
            elif from_tag(xml.attribute(element, "lang")):
                transcript = debate.record.transcript
                transcript.language = transcript.language or from_tag(
                    xml.attribute(element, "lang")
                )
        return debate.record.finish()


class _Debate:
    def __init__(self, record: Record) -> None:
        self.record = record
        self._shown: dict[str, str] = {}

    def part(self, element: xml.Element) -> None:
        called = xml.name(element)
        if called == "meta" or called.startswith("TLC"):
            self._meta(element)
        elif called in ("coverPage", "preface"):
            self._preface(element)
        elif called in _SPEECHES:
            self._speech(element)
        else:
            for block in blocks(element, _INLINE):
                told = called in ("narrative", "summary", "p") and not is_note(block.text)
                kind: Kind = "narration" if told else "note"
                self.record.add(block.text, kind, block.element)

    def _meta(self, meta: xml.Element) -> None:
        transcript = self.record.transcript
        for element in meta.iter():
            called = xml.name(element)
            if called.startswith("TLC"):
                key = element.get("eId") or element.get("id") or ""
                self._shown[key] = xml.squeeze(element.get("showAs", ""))
            elif called == "FRBRlanguage":
                transcript.language = from_tag(element.get("language"))
            elif called == "FRBRdate" and transcript.date is None:
                match = re.match(r"\d{4}-\d\d-\d\d", element.get("date", ""))
                transcript.date = match[0] if match else None
        self.record.drop(meta, _INLINE)

    def _preface(self, preface: xml.Element) -> None:
        transcript = self.record.transcript
        for element in preface.iter():
            called = xml.name(element)
            if called == "docTitle":
                transcript.title = transcript.title or xml.squeeze(xml.text(element))
            elif called == "docDate":
                transcript.date = element.get("date", "")[:10] or transcript.date
            elif called == "location":
                transcript.place = transcript.place or xml.squeeze(xml.text(element))
        for block in blocks(preface, _INLINE):
            self.record.add(block.text, "note")

    def _speech(self, speech: xml.Element) -> None:
        said_by = next((e for e in speech if xml.name(e) == "from"), None)
        label = "" if said_by is None else xml.squeeze(xml.text(said_by)).rstrip(" :")
        if said_by is not None:
            xml.release(said_by)  # it is the label now
        by, role = (speech.get(key, "").lstrip("#") for key in ("by", "as"))
        name = self._shown.get(by) or label or by.rpartition("/")[2]
        title = self._shown.get(role) or role.rpartition("/")[2]
        speaker = self.record.person(name, [title if title != name else ""]) if name else None
        turn = self.record.begin(label or name, speaker)
        turn.language = from_tag(xml.attribute(speech, "lang"))
        turn.id = id_of(speech)
        turn.start, turn.end = _times(speech)
        for block in blocks(speech, _INLINE):
            aside = bool(_ASIDE & set(block.within)) or is_note(block.text)
            self.record.add(block.text, "note" if aside else "speech", block.element)
        self.record.end()


def _times(speech: xml.Element) -> tuple[float | None, float | None]:
    """Start and end in seconds, where they count from the start; a time of day is none of that."""
    start, end = (speech.get(key, "") for key in ("startTime", "endTime"))
    return (
        seconds(start) if _CLOCK.fullmatch(start) else None,
        seconds(end) if _CLOCK.fullmatch(end) else None,
    )
