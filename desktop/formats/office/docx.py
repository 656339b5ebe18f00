"""Word documents (and Teams' transcripts as such), read from their XML.

Only text parts are looked at: macros, embedded objects and pictures stay in the file unread. Read
straight from the XML and not through python-docx, which needs a second parser, skips text boxes
and insertions, and keeps no order between paragraphs and tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from desktop.domain.errors import Empty, Malformed
from desktop.domain.reasons import Fault
from desktop.domain.speakers.labels import Piece
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.archive import OLE, Archive, refuse_old
from desktop.formats.base import Format, Source
from desktop.formats.blocks import LABEL, Flow, clock, settle
from desktop.formats.office.docx_styles import Styles
from desktop.formats.xml import Element

_SKIP = {
    "instrText", "delText", "del", "moveFrom", "Fallback", "pPr", "rPr", "sdtPr", "sectPr", "rt",
    "tblPr", "tblGrid", "trPr", "tcPr", "sdtEndPr", "proofErr", "object",
}  # fmt: skip
_HEADER = re.compile(
    r"\s*+(?P<name>[^\s.!?:][^.!?:]{0,80}?)(?<!\s)\s{2,}+(?P<time>(?:\d{1,2}:)?\d{1,2}:\d{2})"
    r"[ \t]*(?:\n\s*|$)"
)
_BODY = re.compile(r"(?:.*/)?document\d*\.xml")
_AROUND = re.compile(r"(?:.*/)?(?:header|footer|comments)\d*\.xml")
_CITED = {"footnoteReference", "endnoteReference"}
_NOTES = re.compile(r"(?:.*/)?(?:foot|end)notes\.xml")


class Docx(Format):
    """A Word document: paragraphs, bold labels, tables of speaker | text."""

    title = "Word document"
    extensions: ClassVar[tuple[str, ...]] = ("docx", "docm", "dotx", "dotm")

    def claims(self, source: Source) -> float:
        """A ZIP whose first members are Word's."""
        if source.head.startswith(OLE):
            return 0.6 if source.extension in (*self.extensions, "doc", "dot") else 0.0
        if not source.head.startswith(b"PK"):
            return 0.0
        if b"word/" in source.data[-65536:] or b"word/" in source.head:
            return 0.95
        return 0.5 if source.extension in self.extensions else 0.0

    def read(self, source: Source) -> Transcript:
        """The document's turns. Raises `Empty`, `Hostile`, `Malformed`."""
        refuse_old(source, "Word", ".docx")
        archive = Archive(source.data, source.name, "Word")
        transcript = Transcript(format="docx")
        body = next((name for name in archive.names() if _BODY.fullmatch(name)), None)
        if body is None:
            raise Malformed(name=source.name, format="Word", reason=Fault.NO_DOCUMENT)
        document = xml.parse(archive.read(body), source.name, "Word")
        notes = {
            transcript: text
            for member in archive.names()
            if _NOTES.fullmatch(member)
            for transcript, text in _notes(archive, member, source.name)
        }
        reader = Reader(Styles.of(archive, source.name), notes)
        flow = reader.read(document.root)
        transcript.broken = document.broken
        transcript.title = reader.title
        pieces = flow.pieces + [Piece(text, kind="note") for text in notes.values()]
        for member in sorted(archive.names()):
            if _AROUND.fullmatch(member):
                root = xml.parse(archive.read(member), source.name, "Word").root
                flow.drop(" ".join(_runs(root)))
        if not pieces:
            raise Empty(name=source.name)
        settle(pieces, transcript, flow.dropped)
        return transcript


class Reader:
    """One document's body on its way into a `Flow`; ``title`` is its paragraph of that style."""

    def __init__(self, styles: Styles, notes: dict[str, str]) -> None:
        self.flow = Flow(spaces=True)
        self._notes = notes  # taken out where the text refers to them
        self._cited: list[str] = []
        self.title = ""
        self._styles = styles

    def read(self, root: Element) -> Flow:
        """All of ``root``, in order."""
        self._block(root)
        self.flow.finish()
        return self.flow

    def _block(self, element: Element) -> None:
        """Depth is bounded by `desktop.formats.xml`, so recursion is safe."""
        for child in element:
            name = xml.name(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name not in _SKIP:
                self._block(child)

    def _paragraph(self, element: Element) -> None:
        style = self._styles.paragraph(element)
        self.flow.close()
        boxes: list[Element] = []
        self._inline(element, style.bold, boxes)
        if not self._named(style.name):
            self.flow.close("note" if style.name.startswith("heading") else None)
        cited, self._cited = self._cited, []
        self.flow.pieces.extend(Piece(text, kind="note", within=True) for text in cited)
        for box in boxes:
            self._block(box)

    def _named(self, style: str) -> bool:
        """A paragraph that is the title, or only says who speaks and when."""
        text = self.flow.text
        if style == "title" and not self.title and not self.flow.pieces and text:
            self.title = " ".join(text.split())
            self.flow.drop(self.flow.take())
            return True
        head = _HEADER.match(text)
        if head is not None and any(map(str.isalpha, head["name"])):
            rest = text[head.end() :]
            self.flow.take()
            self.flow.name(head["name"])
            self.flow.clock(clock(head["time"]) or 0.0)
            self.flow.add(rest)
            self.flow.close()
            return True
        if "speaker" in style and 0 < len(text) <= LABEL:
            self.flow.name(self.flow.take().strip().removesuffix(":"))
            return True
        return False

    def _inline(self, element: Element, bold: bool, boxes: list[Element]) -> None:
        for child in element:
            name = xml.name(child)
            if name == "r":
                self._inline(child, self._styles.run_bold(child, bold), boxes)
            elif name == "t":
                self.flow.add(child.text or "", bold)
            elif name in {"tab", "ptab"}:
                self.flow.add("  ")
            elif name in {"br", "cr"}:
                self.flow.line()
            elif name == "noBreakHyphen":
                self.flow.add("\u2011", bold)
            elif name == "txbxContent":
                boxes.append(child)
            elif name in _CITED:
                self._cite(name + (xml.attribute(child, "id") or ""))
            elif name not in _SKIP:
                self._inline(child, bold, boxes)

    def _cite(self, note: str) -> None:
        text = self._notes.pop(note, "")
        if text:
            self._cited.append(text)

    def _table(self, element: Element) -> None:
        if (
            next((inner for row in element for inner in xml.outermost(row, "tbl")), None)
            is not None
        ):
            self._block(element)  # a table of tables
            return
        rows = [
            [_cell(cell) for cell in xml.outermost(row, "tc")]
            for row in xml.outermost(element, "tr")
        ]
        if not self.flow.table(rows):
            self._block(element)


def _cell(element: Element) -> str:
    return "\n".join(_runs(element))


def _runs(root: Element) -> list[str]:
    """The text of each paragraph below ``root``, those in boxes after the one that holds them."""
    texts: list[str] = []
    for paragraph in xml.outermost(root, "p"):
        reader, boxes = Reader(Styles(), {}), list[Element]()
        reader._inline(paragraph, False, boxes)
        texts.append(reader.flow.take())
        for box in boxes:
            texts += _runs(box)
    return [text for text in texts if text.strip()]


def _notes(archive: Archive, member: str, name: str) -> Iterator[tuple[str, str]]:
    """What the notes of a part are cited as, and their text."""
    for note in xml.parse(archive.read(member), name, "Word").root:
        text = " ".join(" ".join(_runs(note)).split())
        if text:
            yield f"{xml.name(note)}Reference{xml.attribute(note, 'id') or ''}", text
