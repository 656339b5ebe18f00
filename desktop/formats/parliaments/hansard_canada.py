"""The Hansard of the House of Commons of Canada, as its XML publishes it."""

from __future__ import annotations

import re

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers import persons
from desktop.domain.speakers.notes import is_note
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Kind, Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Block, Record, blocks, id_of, nodes, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = word_set(
    "Hansard HansardBody Intro OrderOfBusiness SubjectOfBusiness SubjectOfBusinessContent"
)
_INLINE = word_set("Affiliation B Document I Sup Sub Small U Link Query Pause")
_HEADERS = word_set("StartPageNumber DocumentTitle ExtractedInformation")
_SPOKEN = word_set("ParaText QuotePara Quote Line Verse Poetry CommitteeQuote")
_POLITE = re.compile(
    r"(?:(?P<kept>(?:right |rt\. )?hon\.|l['’]hon\.|(?:le |la )?très hon\.|the honourable"
    r"|(?:l['’]|le |la )(?:très )?honorable)"
    r"|mr\.|mrs\.|ms\.|miss|mme|mlle|m\.|dr\.)\s+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"(?P<before>(?:[^()]*[^()\s])?+)\s*+\((?P<inside>.*)\)\s*")
_OFFICE = re.compile(
    r"\b(?:speaker|(?:vice-)?chair(?:man|person|woman)?|clerk)\b"
    r"|^(?:l[ea] |un |une )?(?:vice-|co)?(?:président|présidente|greffier|greffière)\b",
    re.IGNORECASE,
)
_PRESIDENTS = ("the speaker", "the chair", "le président", "la présidente")
_PRESIDING = re.compile(r"^\s*(?:speaker\s*:|présidence d(?:e la |e |u )?)\s*", re.IGNORECASE)
_CROWD = re.compile(
    r"(?:some|an|several) (?:hon\. )?(?:members?|senators?)|(?:des|une?) voix|"
    r"(?:des|une?) (?:hon\. )?député(?:e|s)?",
    re.IGNORECASE,
)


class HansardCanada(Rooted):
    """Interventions are turns; titles, clock times, floor languages and motions are notes.

    "The Acting Speaker (Mr. Bruce Stanton)" is Bruce Stanton; "The Speaker" is whom the head of
    the document names. The bold "Some hon. members:" inside an intervention is a turn too.
    """

    title = "Canadian Hansard"
    extensions = ("xml",)
    roots = frozenset(["Hansard"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The sitting."""
        sitting = _Sitting(Record("hansard_canada"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "enter":
                sitting.enter(element)
            else:
                sitting.part(element)
        return sitting.record.finish()


class _Sitting:
    def __init__(self, record: Record) -> None:
        self.record = record
        self._chair = ""  # whom the head of the document names
        self._holders: dict[str, str] = {}  # who holds an office, by its key or its name

    def enter(self, element: xml.Element) -> None:
        if xml.name(element) == "Hansard":
            self.record.transcript.language = from_tag(xml.attribute(element, "lang"))

    def part(self, element: xml.Element) -> None:
        called = xml.name(element)
        if called in _HEADERS:
            self._head(element)
        elif called == "Intervention":
            self._intervention(element)
        else:
            self.record.end()
            for block in blocks(element, _INLINE):
                kind: Kind = "narration" if called == "ParaText" else "note"
                self.record.add(block.text, kind, block.element)

    def _head(self, element: xml.Element) -> None:
        facts = {
            item.get("Name", ""): xml.squeeze(xml.text(item))
            for item in element.iter()
            if xml.name(item) == "ExtractedItem"
        }
        transcript = self.record.transcript
        transcript.title = facts.get("InstitutionDebate") or transcript.title
        transcript.place = facts.get("MetaInstitution") or transcript.place
        when = [facts.get(f"MetaDateNum{part}", "") for part in ("Year", "Month", "Day")]
        if all(part.isdecimal() for part in when):
            transcript.date = "-".join(part.zfill(2) for part in when)
        self._chair = _bare(_PRESIDING.sub("", facts.get("SpeakerName", "")))[0]
        self.record.drop(element, _INLINE)

    def _intervention(self, element: xml.Element) -> None:
        owner: tuple[str | None, str | None] = (None, None)
        crowd = False
        for child in nodes(element):
            if xml.name(child) == "PersonSpeaking":
                label, _, speech = xml.squeeze(xml.text(child)).partition(":")
                label = label.strip()
                key = next((e.get("DbId", "") for e in child if e.get("DbId")), "")
                owner = (label, self._person(label, key))
                self.record.begin(*owner).id = id_of(element)
                self.record.add(speech.strip())
                crowd = False
                continue
            for block in blocks(child, _INLINE):
                if self._bold_label(block):
                    crowd = self.record.spoken_by_role()
                    continue
                spoken = bool(_SPOKEN & set(block.within)) and not is_note(block.text)
                if crowd and spoken:
                    self.record.begin(*owner)
                    crowd = False
                self.record.add(block.text, "speech" if spoken else "note", block.element)
        self.record.end()

    def _bold_label(self, block: Block) -> bool:
        """Whether a paragraph starts with a label in bold; then its turn is written down."""
        paragraph = block.element
        bold = next(iter(paragraph), None)
        if bold is None or xml.name(bold) != "B" or (paragraph.text or "").strip():
            return False
        printed = xml.squeeze(xml.text(bold))
        rest = block.text.removeprefix(printed)
        if rest == block.text or not (printed.endswith(":") or rest.lstrip().startswith(":")):
            return False
        label = printed.rstrip(" :")
        self.record.begin(label, self._person(label))
        self.record.add(rest.lstrip(" :"))
        return True

    def _person(self, label: str, key: str = "") -> str | None:
        """The person behind a label; ``key`` is the number of the office or the member."""
        if not label or len(label) > persons.LONGEST:
            return label and self.record.person(label)
        if _CROWD.fullmatch(label):
            return self.record.person(label, role=True)
        brackets = _BRACKETS.fullmatch(label)
        before = brackets["before"] if brackets else label
        inside = brackets["inside"] if brackets else ""
        if _POLITE.match(before) or not _OFFICE.search(before):
            name, kept = _bare(before)
            return self.record.person(name, [*kept, inside])
        if not inside:
            return self._holder(before, key)
        more = _BRACKETS.fullmatch(inside)  # The Chair (Mr. Otto Pear (Pippin—Hill, Lib.))
        name, kept = _bare(more["before"] if more else inside)
        for known in (key, before.casefold()):
            self._holders[known] = name
        return self.record.person(name, [before, *kept, more["inside"] if more else ""])

    def _holder(self, office: str, key: str) -> str:
        """Who speaks where only the office is printed; the office itself where nobody says."""
        name = self._holders.get(key) if key else None
        name = name or self._holders.get(office.casefold())
        if name is None and office.casefold() in _PRESIDENTS:
            name = self._chair
        return self.record.person(name or office, [office] if name else [])


def _bare(name: str) -> tuple[str, list[str]]:
    """A name without "Mr." and "Hon.", and the titles among these."""
    kept: list[str] = []
    while match := _POLITE.match(name):
        kept += [match["kept"]] if match["kept"] else []
        name = name[match.end() :]
    return name.strip(), kept
