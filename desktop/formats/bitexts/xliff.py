"""XLIFF 1.x and 2.x: documents under translation, one paragraph a unit."""

from __future__ import annotations

from desktop.domain.languages import language
from desktop.domain.languages.language import from_tag
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.bitexts.pairs import Pairs
from desktop.formats.proceedings import nodes, parts
from desktop.formats.rooted import Rooted

_CONTAINERS = frozenset(["xliff", "file", "body", "group"])
_UNITS = frozenset(["trans-unit", "unit", "bin-unit"])
_SEGMENTS = frozenset(["segment", "ignorable"])


class XLIFF(Rooted):
    """A unit's source is the text, its target the human translation, whatever its state. Inline
    tags are reduced to the words in them; notes, skeletons and alternative translations are
    dropped. A note from (2.x: of category) "speaker" is the speaker. The units in a group of the
    type "x-paragraph", which Enface writes, are one paragraph."""

    title = "XLIFF"
    extensions = ("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff")
    roots = frozenset(["xliff"])

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The pairs."""
        pairs = Pairs("xliff")
        paragraph = _Paragraph(pairs)
        for event, element in parts(walker, _CONTAINERS):
            if event == "enter":
                paragraph.finish()
                paragraph.is_group = element.get("restype") == "x-paragraph"
                _enter(pairs.transcript, element)
            elif xml.name(element) in _UNITS:
                _unit(paragraph, element)
            else:
                pairs.drop(element)
        paragraph.finish()
        return pairs.finish()


class _Paragraph:
    """The units that are one paragraph: one, or (``is_group``) all up to the next group."""

    def __init__(self, pairs: Pairs) -> None:
        self.pairs, self.is_group = pairs, False
        self._texts: list[str] = []
        self._humans: list[str] = []
        self._label: str | None = None

    def add(self, texts: list[str], humans: list[str], label: str | None) -> None:
        """A unit."""
        if self._texts and texts and language.spaced(self.pairs.transcript.language):
            self._texts[-1] += " "
        self._texts += texts
        self._humans += humans
        self._label = self._label or label
        if not self.is_group:
            self.finish()

    def finish(self) -> None:
        """The paragraph ends here."""
        self.pairs.add(self._texts, self._humans, self._label)
        self._texts, self._humans, self._label = [], [], None


def _enter(transcript: Transcript, element: xml.Element) -> None:
    """Languages and the name of the document that was translated."""
    source = element.get("srcLang") or element.get("source-language")
    transcript.language = transcript.language or from_tag(source)
    target = element.get("trgLang") or element.get("target-language")
    transcript.human_language = transcript.human_language or from_tag(target)
    transcript.title = transcript.title or xml.squeeze(element.get("original", ""))


def _unit(paragraph: _Paragraph, unit: xml.Element) -> None:
    pairs = paragraph.pairs
    texts: list[str] = []
    humans: list[str] = []
    label = None
    inner = [e for e in unit if xml.name(e) in _SEGMENTS] if xml.name(unit) == "unit" else []
    for part in [unit, *inner]:
        source, target = _child(part, "source"), _child(part, "target")
        again = _child(part, "seg-source")  # the source once more, with marks
        if again is not None and (source is None or _same(source, again)):
            if source is None:
                source = again
            else:
                xml.release(again)
        text, human = pairs.words(source), pairs.words(target)
        if xml.name(part) == "ignorable" and texts and text:
            texts[-1] += text
            pairs.transcript.dropped += [human.strip()] if human.strip() else []
        elif source is not None or target is not None:
            texts.append(text)
            humans.append(human)
        label = _rest(pairs, part, {id(source), id(target)}, label)
    paragraph.add(texts, humans, label)


def _rest(pairs: Pairs, part: xml.Element, used: set[int], label: str | None) -> str | None:
    """Drop what is neither source nor target; gives ``label``, or whom a note names."""
    for child in nodes(part):
        if id(child) in used or (xml.name(child) in _SEGMENTS and xml.name(part) == "unit"):
            continue
        notes = [e for e in child.iter() if xml.name(e) == "note" and "speaker" in _about(e)]
        if notes and label is None:
            label = xml.squeeze(xml.text(notes[0]))
            xml.release(notes[0])
        pairs.drop(child)
    return label


def _same(first: xml.Element, other: xml.Element) -> bool:
    return xml.text(first).split() == xml.text(other).split()


def _about(note: xml.Element) -> tuple[str | None, str | None]:
    return note.get("from"), note.get("category")


def _child(element: xml.Element, name: str) -> xml.Element | None:
    """The first child of that name that has something in it, or the first one."""
    children = [child for child in element if xml.name(child) == name]
    return next(
        (child for child in children if xml.text(child).strip()), children[0] if children else None
    )
