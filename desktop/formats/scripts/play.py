"""Plays in XML of their own: Jon Bosak's Shakespeare and what is like it (TEI has a format of its
own)."""

from __future__ import annotations

from desktop.domain.speakers.nameshapes import is_role
from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.proceedings import Record, blocks, nodes, parts
from desktop.formats.rooted import Rooted

_PARTS = "play act scene prologue epilogue induct induction body text div"
_CONTAINERS = word_set(f"{_PARTS} {_PARTS.upper()}")
_SPEECHES = word_set("speech sp SPEECH SP")
_DIRECTIONS = word_set("stagedir stage sd dir direction STAGEDIR STAGE")
_ABOUT = word_set(
    "titleStmt fileDesc authors edition metadata head FM fm scndescr SCNDESCR playsubt PLAYSUBT"
)
_CAST = word_set("castList personae PERSONAE scenepersonae")
_INLINE = word_set(
    "action actor recipient actref sceneref foreign emph name hi i b em dropcap object lb recite"
    " persona pers role"
)
_TITLES = word_set("title TITLE")


class Play(Rooted):
    """Speeches are turns, under the long name of who speaks where the file gives one; two speakers
    of one speech are a voice of their own. Stage directions and headings are notes."""

    title = "Play (XML)"
    extensions = ("xml",)
    roots = word_set("PLAY play")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The speeches."""
        reading = _Reading(Record("play"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                reading.part(element)
        return reading.record.finish()


class _Reading:
    def __init__(self, record: Record) -> None:
        self.record = record
        self._cast: dict[str, str] = {}  # names by their short forms

    def part(self, element: xml.Element) -> None:
        """A speech, a direction, a heading, or what is about the file."""
        called = xml.name(element)
        if called in _SPEECHES:
            self._speech(element)
        elif called in _TITLES and not self.record.transcript.title:
            self.record.transcript.title = xml.squeeze(xml.text(element))
            self.record.drop(element)
        elif called in _ABOUT:
            self._title(element)
            self.record.drop(element)
        elif called in _CAST:
            self._names(element)
            for block in blocks(element, _INLINE):
                self.record.add(block.text, "narration")
        elif any(xml.name(inner) in _SPEECHES for inner in element.iter()):
            for node in nodes(element):
                self.part(node)
        else:
            self._direction(element)

    def _direction(self, element: xml.Element) -> None:
        """A heading or a direction; who comes and goes is there once more for machines."""
        printed = any(xml.name(it) == "dir" for it in element)
        for child in [it for it in element if printed and xml.name(it) == "action"]:
            self.record.drop(child)
            element.remove(child)
        for block in blocks(element, _INLINE):
            self.record.add(block.text, "note")

    def _title(self, element: xml.Element) -> None:
        titles = [it for it in element.iter() if xml.name(it) in _TITLES]
        main = [it for it in titles if it.get("type") == "main"] or titles
        if main and not self.record.transcript.title:
            self.record.transcript.title = xml.squeeze(xml.text(main[0]))

    def _names(self, cast: xml.Element) -> None:
        """Each person of the cast by the short forms that stand before speeches."""
        for item in cast:
            name = ""
            for role in (it for it in item.iter() if xml.name(it) == "role"):
                name = name or xml.squeeze(xml.text(role))
                if name and role.get("short"):
                    self._cast.setdefault(role.get("short", "").casefold(), name)

    def _speech(self, element: xml.Element) -> None:
        printed = [it for it in element if xml.name(it).lower() == "speaker"]
        label = " & ".join(xml.squeeze(xml.text(it)) for it in printed)
        name = " & ".join(self._called(it) for it in printed)
        if label:
            self.record.begin(label, self.record.person(name, role=is_role(name)))
        verse: list[str] = []
        for child in element:
            if child in printed:
                continue
            if xml.name(child) in _DIRECTIONS:
                self._say(verse)
                self._direction(child)
            for block in blocks(child, _INLINE) if xml.name(child) not in _DIRECTIONS else ():
                if _DIRECTIONS & {*block.within}:
                    self._say(verse)
                    self.record.add(block.text, "note")
                else:
                    verse.append(block.text)
            if tail := xml.squeeze(child.tail or ""):
                verse.append(tail)
        self._say(verse)
        self.record.end()

    def _say(self, verse: list[str]) -> None:
        """The lines of verse so far, as one paragraph."""
        self.record.add(" ".join(verse))
        verse.clear()

    def _called(self, speaker: xml.Element) -> str:
        printed = xml.squeeze(xml.text(speaker))
        long = speaker.get("long") or self._cast.get((speaker.get("short") or "").casefold())
        return xml.squeeze(long or printed.rstrip(". :"))
