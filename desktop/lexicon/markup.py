"""The markup of entries: lines of text, with ``<b>``, ``<i>``, ``<sup>`` and ``<sub>``; ``&lt;``,
``&gt;`` and ``&amp;`` stand for the characters themselves. Nothing in it runs, loads or
leads anywhere."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

TAGS = ("b", "i", "sup", "sub")
_TAG = re.compile(rf"</?(?:{'|'.join(TAGS)})>")
_KEPT = {"strong": "b", "em": "i", "dfn": "b", **{tag: tag for tag in TAGS}}
_LINES = frozenset(
    ["p", "div", "br", "li", "dt", "dd", "tr", "ol", "ul", "dl", "blockquote", "table", "hr",
     "h1", "h2", "h3", "h4", "h5", "h6"]
)  # fmt: skip
_SILENT = frozenset(["script", "style", "head", "title", "object", "iframe", "svg", "template"])
_SPACES = re.compile(r"[^\S\n]+")
_GAPS = re.compile(r" ?\n[\s]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def escape(text: str) -> str:
    """``text`` as markup that shows just that."""
    return html.escape(_CONTROL.sub("", text), quote=False)


def plain(entry: str) -> str:
    """The text of ``entry``, by lines, without markup."""
    return html.unescape(_TAG.sub("", entry))


class _Reader(HTMLParser):
    """Takes from HTML what `TAGS` can say."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._open: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag in _LINES:
            self._break()
        elif (kept := _KEPT.get(tag)) and kept not in self._open and not self._silent:
            self._open.append(kept)
            self.parts.append(f"<{kept}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINES:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        kept = _KEPT.get(tag, "")
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()
        elif tag in _LINES:
            self._break()
        elif kept and self._open and self._open[-1] == kept:
            self._open.pop()
            self.parts.append(f"</{kept}>")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(escape(data.replace("\n", " ")))

    def _break(self) -> None:
        """End the line. No tag reaches over it, so that a line can stand alone."""
        self.parts += [f"</{tag}>" for tag in reversed(self._open)]
        self.parts.append("\n")
        self._open.clear()

    def close(self) -> None:
        super().close()
        self._break()


def from_html(text: str) -> str:
    """The markup of an entry in HTML: its lines and `TAGS`. All else is left out: links, pictures,
    colours, and what runs."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    joined = _SPACES.sub(" ", "".join(reader.parts))
    return _GAPS.sub("\n", joined).strip()
