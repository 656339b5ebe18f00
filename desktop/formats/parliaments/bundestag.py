"""Protocols of the German Bundestag as its open data publishes them (dbtplenarprotokoll.dtd)."""

from __future__ import annotations

import re

from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Kind, Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = word_set(
    "dbtplenarprotokoll sitzungsverlauf sitzungsbeginn tagesordnungspunkt rede anlagen anlage"
    " anlagen-text"
)
_INLINE = word_set(
    "a b i u sup sub wahlperiode sitzungsnr ort datum ivz-eintrag-inhalt seite seitenbereich"
    " redner name titel vorname namenszusatz nachname ortszusatz fraktion rolle rolle_lang"
    " rolle_kurz bundesland xref"
)
_HEADS = word_set("vorspann rednerliste")
_HEADINGS = ("T_", "AL_", "Anlage", "K")  # classes of paragraphs that nobody says
_OFFICE = re.compile(
    r"(?P<office>(?:Alters|Vize)?[Pp]räsident(?:in)?|Schriftführer(?:in)?)\s++(?P<name>.+)"
)
_DEGREES = re.compile(
    r"(?P<degrees>(?:(?:Dr|Prof|Dipl|h|c|mult|habil|rer|nat|pol|jur|med|Ing|E|eh)\.[-\s]*+)++)"
    r"(?P<name>\S.*)"
)
_DECLARATION = re.compile(r"de[rs] Abgeordneten (?P<label>(?P<name>[^(),]{3,60}) \([^()]{2,40}\))")


class Bundestag(Rooted):
    """Speeches are turns of the persons that ``redner`` names; so are the words of the chair, whose
    ``name`` stands between the paragraphs. Items of the agenda, calls and applause, votes and names
    are notes; the table of contents and the list of speakers are dropped."""

    title = "Bundestag (XML)"
    extensions = ("xml",)
    roots = frozenset(["dbtplenarprotokoll"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The sitting."""
        sitting = _Sitting(Record("bundestag"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                sitting.part(element)
            elif xml.name(element) in ("anlagen", "anlage"):
                sitting.record.end()
        return sitting.record.finish()


class _Sitting:
    def __init__(self, record: Record) -> None:
        self.record = record
        record.transcript.language = "de"
        self._numbers: dict[str, str] = {}  # the number of the first person of a name

    def part(self, element: xml.Element) -> None:
        called = xml.name(element)
        if called in _HEADS:
            self._head(element)
        elif called == "name":
            self._chair(xml.squeeze(xml.text(element)).rstrip(" :"))
        elif element.get("klasse") == "redner":
            self._speaker(element)
        else:
            for block in blocks(element, _INLINE):
                noted = called != "p" or "fussnote" in block.within
                self.record.add(block.text, "note" if noted else _kind(element))
            if element.get("klasse", "").startswith("Anlage"):
                self._declaration(xml.squeeze(xml.text(element)))

    def _head(self, head: xml.Element) -> None:
        transcript = self.record.transcript
        facts = {xml.name(item): xml.squeeze(xml.text(item)) for item in head.iter()}
        day = next((item.get("date", "") for item in head.iter() if xml.name(item) == "datum"), "")
        if re.fullmatch(r"\d\d\.\d\d\.\d{4}", day) and transcript.date is None:
            transcript.date = "-".join(reversed(day.split(".")))
        if "kopfdaten" in facts:
            transcript.place = facts.get("ort")
            titles = (facts.get("herausgeber"), facts.get("sitzungstitel"))
            number = facts.get("plenarprotokoll-nummer", "")
            transcript.title = ", ".join(filter(None, titles)) or number
        self.record.drop(head, _INLINE)

    def _speaker(self, paragraph: xml.Element) -> None:
        """``<p klasse="redner"><redner id="…"><name>…</name></redner>Dr. Ann Lee (SPD):</p>``"""
        redner = next((it for it in paragraph if xml.name(it) == "redner"), xml.Element("redner"))
        facts = {xml.name(it): xml.squeeze(xml.text(it)) for it in redner.iter()}
        printed = xml.text(redner)
        label = xml.squeeze(xml.text(paragraph).replace(printed, "", 1)).rstrip(" :")
        parts_of_name = (facts.get(key) for key in ("vorname", "namenszusatz", "nachname"))
        name = " ".join(filter(None, parts_of_name))
        told = ""
        if not label and not name:  # the name stands by itself
            label = told = xml.squeeze(printed).rstrip(" :")
        self.record.drop_rest(redner, told)
        if label and name not in label:  # some files have the first name twice
            name = _bare(re.split(r" \(|,", label)[0])[0]
        name = self._told_apart(name, redner.get("id", ""), facts.get("ortszusatz", ""))
        titles = [facts.get(key, "") for key in ("titel", "rolle_lang", "fraktion")]
        self.record.begin(label or name, self.record.person(name, titles) if name else None)

    def _told_apart(self, name: str, number: str, town: str) -> str:
        """``name``, with the town where it is another person's in this sitting. A number alone
        tells nothing: some files give one number to two people."""
        same = self._numbers.setdefault(name, number) == number
        return name if same or not town else f"{name} {town}"

    def _declaration(self, text: str) -> None:
        """Who declares in writing how they voted: "des Abgeordneten Tom Ray (SPD) zu der …"."""
        match = _DECLARATION.match(text)
        if match is None or " und " in match["name"]:
            return
        name, degrees = _bare(match["name"])
        self.record.begin(match["label"], self.record.person(name, [degrees]))

    def _chair(self, label: str) -> None:
        office = _OFFICE.fullmatch(label)
        name, degrees = _bare(office["name"] if office else label)
        titles = [degrees, office["office"] if office else ""]
        self.record.begin(label, self.record.person(name, titles) if name else None)


def _bare(name: str) -> tuple[str, str]:
    """A name without its academic degrees, and these."""
    match = _DEGREES.fullmatch(name)
    return (match["name"], match["degrees"].strip()) if match else (name, "")


def _kind(paragraph: xml.Element) -> Kind:
    return "note" if paragraph.get("klasse", "").startswith(_HEADINGS) else "speech"
