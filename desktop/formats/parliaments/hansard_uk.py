"""The Hansard of the United Kingdom's parliaments, in the XML of ParlParse (TheyWorkForYou)."""

from __future__ import annotations

import re

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.notes import is_note
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, parts
from desktop.formats.rooted import Rooted

_SPOKEN = frozenset(["speech", "ques", "reply"])  # the last two are written
_CONTAINERS = frozenset(["publicwhip"])
_INLINE = word_set(
    "a abbr acronym b br cite em font i img member ministerofficegroup phrase q s small span"
    " strike strong sub sup u"
)
_ITALIC = re.compile(r"\b(?:italic|motion|procedure|time)\b")
_WHERE = re.compile(r"uk\.org\.publicwhip/([a-z-]+)/(\d{4}-\d\d-\d\d)")
_HOUSES = {
    "lords": "House of Lords",
    "debate": "House of Commons",
    "westminhall": "Westminster Hall",
    "standing": "House of Commons committee",
    "wrans": "House of Commons, written answers",
    "lordswrans": "House of Lords, written answers",
    "wms": "House of Commons, written statements",
    "ni": "Northern Ireland Assembly",
    "spor": "Scottish Parliament",
    "senedd": "Senedd Cymru",
}


class HansardUK(Rooted):
    """A ``<speech>`` with a ``speakername`` is a turn; headings, divisions, speeches of nobody and
    paragraphs in italics (what was done, not said) are notes."""

    title = "UK Hansard"
    extensions = ("xml",)
    roots = frozenset(["publicwhip"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The sitting."""
        record = Record("hansard_uk")
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                _place(record, element)
                _part(record, element)
        return record.finish()


def _place(record: Record, element: xml.Element) -> None:
    """Day and house, which only the first identifier tells."""
    transcript = record.transcript
    match = _WHERE.match(element.get("id", "")) if transcript.date is None else None
    if match:
        transcript.date = match[2]
        transcript.place = _HOUSES.get(match[1])
        transcript.title = f"{transcript.place} debates" if transcript.place else ""


def _part(record: Record, element: xml.Element) -> None:
    speaker = None
    label = xml.squeeze(element.get("speakername", ""))
    if xml.name(element) in _SPOKEN and label and label.lower() != "unknown":
        office = element.get("speakeroffice", element.get("office", ""))
        speaker = record.person(label, [xml.squeeze(office)])
        person = element.get("person_id") or element.get("speakerid") or ""
        known = person and not person.endswith(("unknown", "/0"))
        turn = record.begin(label, speaker, person if known else "")
        turn.language = from_tag(xml.attribute(element, "lang"))
    for block in blocks(element, _INLINE):
        done = bool(_ITALIC.search(block.element.get("class", ""))) or is_note(block.text)
        record.add(block.text, "note" if done or speaker is None else "speech")
    record.end()
