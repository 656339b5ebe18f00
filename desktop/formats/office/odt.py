"""OpenDocument texts: from LibreOffice, zipped (.odt) or as one XML file (.fodt)."""

from __future__ import annotations

from typing import ClassVar

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.archive import Archive
from desktop.formats.base import Format, Source
from desktop.formats.blocks import LABEL, Flow, settle
from desktop.formats.office.docx_styles import CHAIN
from desktop.formats.xml import Element

_SKIP = {
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "variable-decls",
    "user-field-decls", "object", "object-ole", "binary-data", "bookmark-ref", "ruby-text",
}  # fmt: skip
_AROUND = {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"}
_MIME = b"application/vnd.oasis.opendocument.text"


class Odt(Format):
    """An OpenDocument text: paragraphs, bold labels, tables of speaker | text."""

    title = "OpenDocument text"
    extensions: ClassVar[tuple[str, ...]] = ("odt", "ott", "fodt")

    def claims(self, source: Source) -> float:
        """The MIME type stands uncompressed at the start of every one."""
        if _MIME in source.data[:16384]:
            return 0.95
        zipped = source.head.startswith(b"PK")
        return 0.5 if source.extension in self.extensions and zipped else 0.0

    def read(self, source: Source) -> Transcript:
        """The document's turns. Raises `Empty`, `Hostile`, `Malformed`."""
        reader = Reader()
        transcript = Transcript(format="odt")
        if source.head.startswith(b"PK"):
            archive = Archive(source.data, source.name, "OpenDocument")
            if "styles.xml" in archive:
                root = xml.parse(archive.read("styles.xml"), source.name, "OpenDocument").root
                reader.styles(root)
                reader.around(root)
            data = archive.read("content.xml")
        else:
            data = source.data
        document = xml.parse(data, source.name, "OpenDocument", source.encoding)
        reader.styles(document.root)
        reader.around(document.root)
        flow = reader.read(document.root)
        if not flow.pieces:
            raise Empty(name=source.name)
        transcript.broken, transcript.title = document.broken, reader.title
        settle(flow.pieces, transcript, flow.dropped)
        return transcript


class Reader:
    """A document on its way into a `Flow`. Depth is bounded by `desktop.formats.xml`."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.title = ""
        self._bold: dict[str, bool] = {}
        self._parent: dict[str, str] = {}
        self._notes: list[Element] = []

    def styles(self, root: Element) -> None:
        """Learn which styles are bold, and which style each builds on."""
        for style in root.iter():
            if xml.name(style) != "style":
                continue
            named = xml.attribute(style, "name") or ""
            self._parent[named] = xml.attribute(style, "parent-style-name") or ""
            for properties in style:
                weight = xml.attribute(properties, "font-weight")
                if xml.name(properties) == "text-properties" and weight:
                    self._bold[named] = weight == "bold" or weight >= "600"

    def around(self, root: Element) -> None:
        """Page headers and footers: dropped."""
        for element in xml.outermost(root, *_AROUND):
            self.flow.drop(" ".join(element.itertext()))

    def read(self, root: Element) -> Flow:
        """The text below ``office:text``."""
        for body in root.iter():
            if xml.name(body) == "text" and xml.attribute(body, "name") is None:
                self._block(body)
                break
        self.flow.finish()
        return self.flow

    def _block(self, element: Element) -> None:
        for child in element:
            name = xml.name(child)
            if name in {"p", "h"}:
                self._paragraph(child, name)
            elif name == "table":
                self._table(child)
            elif name not in _SKIP | _AROUND:
                self._block(child)

    def _paragraph(self, element: Element, name: str) -> None:
        self.flow.close()
        style = xml.attribute(element, "style-name") or ""
        boxes: list[Element] = []
        self._inline(element, self._is_bold(style, False), boxes)
        text = " ".join(self.flow.text.split())
        ancestry = self._ancestry(style)
        if "title" in ancestry and text and not self.title and not self.flow.pieces:
            self.title = text
            self.flow.drop(self.flow.take())
        elif any("speaker" in named for named in ancestry) and 0 < len(text) <= LABEL:
            self.flow.name(self.flow.take().strip().removesuffix(":"))
        self.flow.close("note" if name == "h" else None)
        notes, self._notes = self._notes, []
        before = len(self.flow.pieces)
        for note in notes:
            kind, self.flow.kind = self.flow.kind, "note"
            self._block(note)
            self.flow.kind = kind
        for piece in self.flow.pieces[before:]:
            piece.within = True
        for box in boxes:
            self._block(box)

    def _inline(self, element: Element, bold: bool, boxes: list[Element]) -> None:
        self.flow.add(element.text or "", bold)
        for child in element:
            self._span(child, xml.name(child), bold, boxes)
            self.flow.add(child.tail or "", bold)

    def _span(self, child: Element, name: str, bold: bool, boxes: list[Element]) -> None:
        if name == "line-break":
            self.flow.line()
        elif name in {"tab", "s"}:
            self.flow.add(" ")
        elif name == "note":
            self._notes.extend(inner for inner in child if xml.name(inner) == "note-body")
        elif name == "text-box":
            boxes.append(child)
        elif name not in _SKIP:
            inner = self._is_bold(xml.attribute(child, "style-name") or "", bold)
            self._inline(child, inner, boxes)

    def _ancestry(self, style: str) -> list[str]:
        chain: list[str] = []
        while style and style not in chain and len(chain) < CHAIN:
            chain.append(style)
            style = self._parent.get(style, "")
        return [named.casefold() for named in chain]

    def _is_bold(self, style: str, inherited: bool) -> bool:
        for _ in range(CHAIN):
            if style in self._bold:
                return self._bold[style]
            style = self._parent.get(style, "")
        return inherited

    def _table(self, element: Element) -> None:
        if next(xml.outermost(element, "table"), None) is not None:
            self._block(element)  # a table of tables
            return
        rows = [
            [cell_text(cell) for cell in row if xml.name(cell) == "table-cell"]
            for row in xml.outermost(element, "table-row")
        ]
        if not self.flow.table(rows):
            self._block(element)


def cell_text(element: Element) -> str:
    """The paragraphs in a table's cell, a line each."""
    reader = Reader()
    reader._block(element)
    reader.flow.finish()
    return "\n".join(piece.text for piece in reader.flow.pieces)
