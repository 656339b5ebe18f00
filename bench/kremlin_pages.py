"""The paragraphs of saved kremlin pages, with their bold stretches: truth for `bench.speakers`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_CHROME = ("tooltip", "slider", "read__bottommeta", "masha-ignore", "read__media", "player")
_BLOCKS = {"p", "h1", "h2", "h3", "h4", "li", "blockquote", "div", "figcaption"}


@dataclass
class Printed:
    """One paragraph: its text, and the [start, end) offsets printed in bold."""

    text: str = ""
    bold: list[tuple[int, int]] = field(default_factory=list)

    def add(self, text: str, bold: bool) -> None:
        text = re.sub(r"[ \t\r\n]+", " ", text)
        if not self.text or self.text.endswith((" ", "\n")):
            text = text.lstrip(" ")
        if bold and text:
            start = len(self.text)
            if self.bold and self.bold[-1][1] == start:
                start = self.bold.pop()[0]
            self.bold.append((start, len(self.text) + len(text)))
        self.text += text


def paragraphs(path: Path) -> list[Printed]:
    """The paragraphs of the article in the page at ``path``, chrome and hover cards cut out."""
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8")
    root = lxml.html.parse(str(path), parser).getroot()
    found: list[Printed] = [Printed()]
    for body in root.xpath('//*[@itemprop="articleBody"]'):
        _walk(body, False, found)
    return [one for one in found if one.text.strip()]


def _walk(node: Any, bold: bool, found: list[Printed]) -> None:
    if not isinstance(node.tag, str) or any(c in node.get("class", "") for c in _CHROME):
        return
    block = node.tag in _BLOCKS
    if block or node.tag == "br":
        found.append(Printed())
    bold = bold or node.tag in ("b", "strong")
    found[-1].add(node.text or "", bold)
    for child in node:
        _walk(child, bold, found)
        found[-1].add(child.tail or "", bold)
    if block:
        found.append(Printed())
