"""What Word's styles say about a paragraph or run: its style's name, and whether it is bold."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.errors import Malformed
from desktop.formats import xml
from desktop.formats.archive import Archive
from desktop.formats.xml import Element

_PART = "word/styles.xml"
CHAIN = 12  # styles based on each other


@dataclass(frozen=True, slots=True)
class Style:
    """A style's name, lower case, and what it says of boldness (None: nothing)."""

    name: str = ""
    bold: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of a document by id; without any, only direct formatting counts."""

    _names: dict[str, str] = field(default_factory=dict)
    _bold: dict[str, bool | None] = field(default_factory=dict)
    _based: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, archive: Archive, name: str) -> Styles:
        """The styles in ``archive``; none where that part is missing or damaged."""
        styles = cls()
        if _PART not in archive:
            return styles
        try:
            root = xml.parse(archive.read(_PART), name, "Word").root
        except Malformed:
            return styles  # looks only: the text is all there
        for element in root:
            if xml.name(element) == "style":
                styles._add(element)
        return styles

    def _add(self, element: Element) -> None:
        style = xml.attribute(element, "styleId") or ""
        for child in element:
            if xml.name(child) == "name":
                self._names[style] = (xml.attribute(child, "val") or "").casefold()
            elif xml.name(child) == "basedOn":
                self._based[style] = xml.attribute(child, "val") or ""
            elif xml.name(child) == "rPr":
                self._bold[style] = _stated(child)

    def paragraph(self, element: Element) -> Style:
        """The style of a paragraph."""
        style = _reference(element, "pPr", "pStyle")
        return Style(self._names.get(style, style.casefold()), self._is_bold(style))

    def run_bold(self, element: Element, inherited: bool) -> bool:
        """Whether a run is bold, in a paragraph that is bold or not."""
        properties = next((child for child in element if xml.name(child) == "rPr"), None)
        if properties is None:
            return inherited
        stated = _stated(properties)
        if stated is not None:
            return stated
        style = _reference(element, "rPr", "rStyle")
        return inherited or self._is_bold(style) or style == "Strong"

    def _is_bold(self, style: str) -> bool:
        for _ in range(CHAIN):
            stated = self._bold.get(style)
            if stated is not None:
                return stated
            style = self._based.get(style, "")
        return False


def _stated(properties: Element) -> bool | None:
    for child in properties:
        if xml.name(child) == "b":
            return (xml.attribute(child, "val") or "1").lower() not in {"0", "false", "off"}
    return None


def _reference(element: Element, properties: str, kind: str) -> str:
    for child in element:
        if xml.name(child) == properties:
            for inner in child:
                if xml.name(inner) == kind:
                    return xml.attribute(inner, "val") or ""
    return ""
