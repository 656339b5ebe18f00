"""Web pages saved to disk, and HTML from the clipboard. Nothing they point to is ever loaded."""

from __future__ import annotations

import re
from typing import ClassVar

from desktop.domain.errors import Empty, NotText
from desktop.domain.labels import turns_of
from desktop.domain.transcript import Transcript
from desktop.formats import web_congress, web_meta
from desktop.formats.base import Format, Source
from desktop.formats.blocks import Flow
from desktop.formats.web_flow import Walk
from desktop.formats.web_main import main_of
from desktop.formats.web_tree import decoded, grow

_TAGS = re.compile(
    rb"<(!doctype\s+html|html|head|body|meta|title|p|div|article|table|dl|dialog|cite|h[1-6]|ul|pre"
    rb"|span|b|a|br)[\s>/]",
    re.I,
)
_SURE = re.compile(rb"<(!doctype\s+html|html)[\s>]", re.I)
_UNCLOSED = re.compile(r"<[^<>]*$")


class Web(Format):
    """A page; see `web_main` for what is taken for its text."""

    title = "Web page"
    extensions: ClassVar[tuple[str, ...]] = ("html", "htm", "xhtml", "shtml", "mht")

    def claims(self, source: Source) -> float:
        """By tags in the first bytes; text that merely mentions one is left alone."""
        head = source.head.replace(b"\0", b"")
        if _SURE.search(head):
            return 0.95
        named = source.extension in self.extensions
        if not _TAGS.search(head):
            return 0.3 if named else 0.0
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return 0.9 if named else 0.7 if _TAGS.match(start) else 0.0

    def read(self, source: Source) -> Transcript:
        """The page's turns. Raises `Empty`, `NotText`, `WrongEncoding`."""
        text, encoding = decoded(source)
        if "\0" in text:
            raise NotText(name=source.name)
        transcript = page(text)
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding, transcript.format = encoding, "web"
        return transcript


def page(text: str) -> Transcript:
    """The transcript in ``text``, the HTML of a whole page or of a part; for EPUB's chapters too.

    It may have no turns.
    """
    root = grow(text)
    found = Transcript(
        title=web_meta.title_of(root), date=web_meta.date_of(root), place=web_meta.place_of(root)
    )
    if web_congress.is_record(root):
        flow = web_congress.read(root, found)
    else:
        flow = _walk(root, found.title)
    found.turns, found.dropped = turns_of(flow.pieces), flow.dropped
    found.broken = _break(text)
    return found


def _walk(root: object, title: str) -> Flow:
    main = main_of(root)
    return Walk(main, title, web_meta.leads_of(root, main)).page(root)


def _break(text: str) -> str | None:
    """Why the page is taken to break off, or None."""
    low = text[-4096:].casefold()
    if "<html" not in text[:4096].casefold() or "</html" in low or "</body" in low:
        return None
    opened = len(re.findall(r"<(?:div|article|table|span)\b", text, re.I))
    closed = len(re.findall(r"</(?:div|article|table|span)\b", text, re.I))
    if opened > closed or _UNCLOSED.search(low):
        return f"the page breaks off in line {text.count(chr(10)) + 1}"
    return None
