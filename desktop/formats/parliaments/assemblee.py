"""Debates of the French Assemblée nationale as its open data publishes them ("Syceron")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.speakers.notes import is_note
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Kind, Transcript, Turn
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, nodes, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = word_set(
    "compteRendu contenu point ouvertureSeance ouverture_seance finSeance fin_seance"
    " interExtraction"
)
_INLINE = word_set("italique gras exposant indice lien a b i u sup sub br nom prenom id qualite")
_HEADS = word_set("uid seanceRef sessionRef metadonnees")
_RAISED = re.compile(r"\[\[([^\[\]]{0,20})\]\]")  # "n[[o]]" is "no" with a raised o
_POLITE = re.compile(r"(?:M\.|MM\.|Mmes?|Mlle)\s+")
_CHAIR = re.compile(r"(?:l[ea] )?(?:vice-)?président[e]?")
_PRESIDING = re.compile(r"(?:présidence de\s+)(?P<name>.{3,60})", re.I)
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)\d*")
_NUMBER = re.compile(r"(?:PA)?([1-9]\d*)")  # "PA795228" in one place is "795228" in another


@dataclass(frozen=True, slots=True)
class _Orator:
    """Who speaks: name with form of address, and office, as printed; their number, "" for a voice
    that is no person's."""

    name: str
    office: str = ""
    number: str = ""

    @property
    def label(self) -> str:
        return ", ".join(filter(None, (self.name, self.office)))

    @property
    def presides(self) -> bool:
        """Whether the chair speaks, whom the record does not name."""
        return _CHAIR.fullmatch(_POLITE.sub("", self.name)) is not None


class Assemblee(Rooted):
    """Paragraphs are turns of the ``orateur`` they name, who stays the same person by their number:
    "M. le président" is whom the file names elsewhere. Points of the agenda are notes."""

    title = "Assemblée nationale (XML)"
    extensions = ("xml",)
    roots = frozenset(["compteRendu"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The sitting."""
        sitting = _Sitting(Record("assemblee"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                sitting.part(element)
        return sitting.finish()


class _Sitting:
    def __init__(self, record: Record) -> None:
        self.record = record
        record.transcript.language = "fr"
        self._spoken: list[tuple[Turn, _Orator]] = []
        self._names: dict[str, str] = {}  # of people, by their number
        self._presiding = ""  # the name in "Présidence de …" above

    def part(self, element: xml.Element) -> None:
        called = xml.name(element)
        if called in _HEADS:
            self._head(element)
        elif called == "paragraphe":
            self._paragraph(element)
        else:
            for block in blocks(element, _INLINE):
                self._heading(block.text)

    def finish(self) -> Transcript:
        """The transcript, when the names of all are known."""
        for turn, orator in self._spoken:
            name = self._names.get(orator.number) or _bare(orator.name)
            titles = [orator.office, _bare(orator.name) if orator.presides else ""]
            turn.speaker = self.record.person(
                name,
                [title for title in titles if title != name],
                role=not orator.number and not orator.presides,
            )
        return self.record.finish()

    def _head(self, head: xml.Element) -> None:
        transcript = self.record.transcript
        for item in head.iter():
            called, text = xml.name(item), xml.squeeze(item.text or "")
            day = _DAY.fullmatch(text) if called == "dateSeance" else None
            if day:
                transcript.date = "-".join(day.groups())
            elif called == "dateSeanceJour" and text:
                transcript.title = f"Séance du {text}"
            elif called.casefold().startswith("presidents") and text:
                self._heading_presiding(text)
        if xml.name(head) == "metadonnees":
            transcript.place = "Assemblée nationale"
        self.record.drop(head, _INLINE)

    def _heading(self, text: str) -> None:
        """A point of the agenda, or who presides from here on."""
        text = _RAISED.sub(r"\1", text)
        self._heading_presiding(text)
        self.record.end()
        self.record.add(text, "note")

    def _heading_presiding(self, text: str) -> None:
        match = _PRESIDING.match(text)
        self._presiding = _bare(match["name"]).strip(" .") if match else self._presiding

    def _paragraph(self, paragraph: xml.Element) -> None:
        orator = _orator(paragraph)
        if orator is not None:
            self._begin(orator)
        for child in nodes(paragraph):
            if xml.name(child) == "orateurs":
                self.record.drop_rest(child, orator.label if orator is not None else "")
                continue
            kind: Kind = "note" if orator is None and _is_aside(child) else "speech"
            for line in _lines(child):
                self.record.add(line, "note" if is_note(line) else kind)

    def _begin(self, orator: _Orator) -> None:
        turn = self.record.begin(orator.label, None)
        self._spoken.append((turn, orator))
        if orator.number and not orator.presides:
            self._names[orator.number] = _bare(orator.name)
        elif orator.number and self._presiding:
            self._names.setdefault(orator.number, self._presiding)


def _orator(paragraph: xml.Element) -> _Orator | None:
    """Who says ``paragraph``; None where nobody is named, so that it goes on."""
    names, offices, number = [], [], ""
    for item in paragraph.iter():
        called, text = xml.name(item), _RAISED.sub(r"\1", xml.squeeze(xml.text(item)))
        if called == "nom" and text:
            names.append(text.rstrip(" .:,"))
        elif called == "qualite" and text:
            offices.append(text.rstrip(" .:,"))
        elif called == "id":
            number = number or _known(text)
    if not names:
        return None
    number = number or _known(paragraph.get("id_acteur", ""))
    if len(names) > 1:
        return _Orator(" et ".join(names))
    return _Orator(names[0], ", ".join(offices), number)


def _known(number: str) -> str:
    match = _NUMBER.fullmatch(number)
    return match[1] if match else ""


def _bare(name: str) -> str:
    """A name without form of address and party: "M. Jean Roux (RN)" is Jean Roux."""
    return _POLITE.sub("", name, count=1).partition(" (")[0].strip()


def _is_aside(text: xml.Element) -> bool:
    """Whether all of a text is in italics: what is done, not said."""
    loose = (text.text or "") + "".join(child.tail or "" for child in text)
    return not loose.strip(" .\n\t") and any(xml.name(child) == "italique" for child in text)


def _lines(text: xml.Element) -> list[str]:
    """The paragraphs of a text, which are parted by ``<br/>``."""
    for item in text.iter():
        if xml.name(item) == "br":
            item.text = "\N{PARAGRAPH SEPARATOR}" + (item.text or "")
    parted = _RAISED.sub(r"\1", xml.text(text)).split("\N{PARAGRAPH SEPARATOR}")
    return [line for line in map(xml.squeeze, parted) if line]
