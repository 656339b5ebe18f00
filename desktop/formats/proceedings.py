"""What formats of XML with speeches share: cutting elements into paragraphs, keeping turns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from desktop.domain.languages.language import from_tag
from desktop.domain.speakers.persons import is_pure
from desktop.domain.transcript import Kind, Paragraph, Speaker, Transcript, Turn
from desktop.formats import xml
from desktop.formats.bounds import TITLES

_BREAKS = frozenset(["lb", "br", "eol", "pb", "cb", "gb"])


@dataclass(slots=True)
class Block:
    """A paragraph of text: ``within`` are the names of the elements around it, outermost first,
    ``element`` the innermost one that is no inline mark-up, ``language`` the one declared there."""

    text: str
    within: tuple[str, ...]
    element: xml.Element
    language: str | None = None


def blocks(element: xml.Element, inline: frozenset[str]) -> list[Block]:
    """All the text in ``element``, cut into paragraphs wherever an element starts or ends whose
    name is not in ``inline``. Not one letter is left out."""
    cutting = _Cutting(inline)
    cutting.visit(element, (xml.name(element),), from_tag(xml.attribute(element, "lang")))
    return cutting.blocks


class _Cutting:
    """The blocks so far, and the text of the next one. A class, because functions that call each
    other would stay in memory, with all they hold, until Python looks for such circles."""

    def __init__(self, inline: frozenset[str]) -> None:
        self.blocks: list[Block] = []
        self._inline = inline
        self._pending: list[str] = []

    def visit(self, at: xml.Element, within: tuple[str, ...], language: str | None) -> None:
        """Take in an element that is a block or holds some."""
        self._pending.append(at.text or "")
        for child in at:
            called = xml.name(child)
            if called in self._inline or not (len(child) or child.text):  # nothing in it: no cut
                spaced = called not in self._inline or called in _BREAKS
                self._pending.append(" " if spaced else "")
                self._visit_inline(child, within, language)
            else:
                self._flush(at, within, language)
                own = from_tag(xml.attribute(child, "lang"))
                self.visit(child, (*within, called), own or language)
            self._pending.append(child.tail or "")
        self._flush(at, within, language)

    def _visit_inline(self, at: xml.Element, within: tuple[str, ...], language: str | None) -> None:
        self._pending.append(at.text or "")
        for child in at:
            if xml.name(child) in self._inline:
                self._visit_inline(child, within, language)
            else:
                self._flush(at, within, language)
                self.visit(child, (*within, xml.name(child)), language)
            self._pending.append(child.tail or "")

    def _flush(self, at: xml.Element, within: tuple[str, ...], language: str | None) -> None:
        text = xml.squeeze("".join(self._pending))
        self._pending.clear()
        if text:
            self.blocks.append(Block(text, within, at, language))


def parts(
    walker: xml.Walker, containers: frozenset[str]
) -> Iterator[tuple[Literal["enter", "part"], xml.Element]]:
    """Go through a document: ("enter", element) where a container starts, ("part", element) for
    each whole element between them, which is forgotten afterwards. Text that stands loose in a
    container comes as a part of its own at the container's end."""
    inside = 0
    for event, element in walker:
        container = not inside and xml.name(element) in containers
        if event == "start":
            inside += 0 if container else 1
            if container:
                yield "enter", element
        elif container:
            loose = xml.Element("loose")
            loose.text = (element.text or "") + "".join(child.tail or "" for child in element)
            if loose.text.strip():
                yield "part", loose
        else:
            inside -= 1
            if not inside:
                yield "part", element
                xml.release(element)


def nodes(element: xml.Element) -> Iterator[xml.Element]:
    """The children of ``element``, and its own text between them as elements named "loose"."""
    texts = [element.text, *(child.tail for child in element)]
    for text, child in zip_longest(texts, list(element)):
        if text and text.strip():
            loose = xml.Element("loose")
            loose.text = text
            yield loose
        if child is not None:
            yield child


def id_of(element: xml.Element | None) -> str | None:
    """What the file calls ``element``."""
    return None if element is None else xml.attribute(element, "id", "eId")


def call_alike(people: Iterable[list[Turn]], transcript: Transcript) -> None:
    """Make the turns of each of ``people``, who are called in several ways, those of one speaker:
    under a full name, where there is one among them."""
    called: list[tuple[str, str]] = []  # by which name, and another one of the same person
    for turns in people:
        names = list(dict.fromkeys(turn.speaker or turn.label or "" for turn in turns))
        best = next((name for name in names if is_pure(name)), names[0] if names else "")
        for turn in turns if len(names) > 1 else ():
            turn.speaker = best
        called += [(best, name) for name in names if name != best]
    if not called:
        return
    listed = {speaker.name: speaker for speaker in transcript.speakers}
    spoken = {turn.speaker for turn in transcript.turns}
    for best, name in called:
        person, other = listed.setdefault(best, Speaker(best)), listed.get(name)
        if other is not None and name not in spoken:
            titles = [*person.titles, *other.titles, *([] if is_pure(name) else [name])]
            person.titles = list(dict.fromkeys(titles))[:TITLES]
            del listed[name]
    transcript.speakers = list(listed.values())


class Record:
    """The transcript as it is written down, turn by turn; ``format`` is the format's key."""

    def __init__(self, format: str) -> None:
        self.transcript = Transcript(format=format)
        self._people: dict[str, Speaker] = {}
        self._by_id: dict[str, list[Turn]] = {}
        self._open: Turn | None = None

    def person(self, name: str, titles: Iterable[str] = (), role: bool = False) -> str:
        """Make ``name`` known, with ``titles``; gives the name back."""
        speaker = self._people.get(name)
        if speaker is None:
            speaker = self._people[name] = Speaker(name, role=role)
            self.transcript.speakers.append(speaker)
        for title in titles if len(speaker.titles) < TITLES else ():
            if title and title not in speaker.titles:
                speaker.titles.append(title)
        return name

    def begin(self, label: str | None, speaker: str | None, person: str = "") -> Turn:
        """Somebody speaks from here on; ``person`` is what the file knows them by, whatever they
        are called."""
        self._open = Turn(label=label or None, speaker=speaker)
        if person:
            self._by_id.setdefault(person, []).append(self._open)
        self.transcript.turns.append(self._open)
        return self._open

    def spoken_by_role(self) -> bool:
        """Whether a nameless voice has the word."""
        name = self._open.speaker if self._open is not None else None
        return name is not None and self._people[name].role

    def end(self) -> None:
        """Nobody speaks from here on."""
        self._open = None

    def add(
        self, text: str, kind: Kind = "speech", within: xml.Element | None = None
    ) -> Paragraph | None:
        """One more paragraph: of whoever speaks, or beside the speeches. It stands ``within`` that
        element, whose id is its own."""
        if not text:
            return None
        paragraph = Paragraph(text, id=id_of(within))
        if self._open is not None:
            paragraph.note = kind != "speech"
            self._open.paragraphs.append(paragraph)
            return paragraph
        turns = self.transcript.turns
        if not turns or turns[-1].kind != kind or kind == "speech":
            turns.append(Turn(kind=kind))
        turns[-1].paragraphs.append(paragraph)
        return paragraph

    def drop(self, element: xml.Element, inline: frozenset[str] = frozenset()) -> None:
        """What is about the file and not about the meeting."""
        self.transcript.dropped += [block.text for block in blocks(element, inline)]

    def drop_rest(self, element: xml.Element, told: str) -> None:
        """What in ``element``, which names a speaker, does not stand in ``told``: the label that
        was made of it."""
        for text in filter(None, map(xml.squeeze, element.itertext())):
            if text in told:
                told = told.replace(text, "", 1)
            else:
                self.transcript.dropped.append(text)

    def finish(self) -> Transcript:
        """The transcript, without turns that say nothing."""
        transcript = self.transcript
        call_alike(self._by_id.values(), transcript)
        for turn in transcript.turns:
            if turn.language == transcript.language:
                turn.language = None
        transcript.turns = [turn for turn in transcript.turns if turn.paragraphs or turn.label]
        return transcript
