"""TMX: translation memories, one pair a unit."""

from __future__ import annotations

from desktop.domain.languages.language import from_tag
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.bitexts.pairs import Pairs
from desktop.formats.proceedings import nodes, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = frozenset(["tmx", "body"])
_SPEAKER = ("speaker", "x-speaker")


class TMX(Rooted):
    """The source is the language that the header or the unit names (``*all*``: the first one), the
    translation the other one most units have first; further languages, notes and properties are
    dropped. A property "x-speaker" is the speaker."""

    title = "TMX"
    extensions = ("tmx",)
    roots = frozenset(["tmx"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The pairs."""
        memory = _Memory(Pairs("tmx"))
        for event, element in parts(walker, _CONTAINERS):
            if event == "part":
                memory.part(element)
        return memory.pairs.finish()


class _Memory:
    def __init__(self, pairs: Pairs) -> None:
        self.pairs = pairs
        self._from: str | None = None
        self._into: str | None = None

    def part(self, element: xml.Element) -> None:
        if xml.name(element) == "tu":
            self._unit(element)
            return
        if xml.name(element) == "header":
            self._from = _language(element.get("srclang"))
        self.pairs.drop(element)

    def _unit(self, unit: xml.Element) -> None:
        label = None
        texts: dict[str, xml.Element] = {}
        for child in nodes(unit):
            if xml.name(child) == "prop" and child.get("type") in _SPEAKER and label is None:
                label = xml.squeeze(xml.text(child))
                continue
            language = from_tag(xml.attribute(child, "lang")) if xml.name(child) == "tuv" else None
            seg = next((e for e in child if xml.name(e) == "seg"), None)
            if language is None or seg is None or language in texts:
                self.pairs.drop(child)
                continue
            texts[language] = seg
            for note in (e for e in nodes(child) if e is not seg):
                self.pairs.drop(note)
        self._pair(texts, _language(unit.get("srclang")), label)

    def _pair(self, texts: dict[str, xml.Element], own: str | None, label: str | None) -> None:
        transcript = self.pairs.transcript
        source = _like(own or self._from or transcript.language, texts) or next(iter(texts), None)
        if source is None:
            self.pairs.add([], [], label)
            return
        transcript.language = transcript.language or source
        first = texts.pop(source)
        self._into = self._into or next(iter(texts), None)
        transcript.human_language = self._into
        into = _like(self._into, texts)
        human = self.pairs.words(texts.pop(into)) if into else ""
        self.pairs.add([self.pairs.words(first)], [human], label)
        for other in texts.values():
            self.pairs.drop(other)


def _language(declared: str | None) -> str | None:
    return None if declared is None or declared.strip("*").lower() == "all" else from_tag(declared)


def _like(wanted: str | None, texts: dict[str, xml.Element]) -> str | None:
    """The language among ``texts`` that is ``wanted``, or that only differs by its region."""
    if wanted is None or wanted in texts:
        return wanted
    return next((c for c in texts if c.partition("-")[0] == wanted.partition("-")[0]), None)
