"""HTML bytes to a tree that is safe to walk: bounded in depth, linear in time, nothing fetched.

libxml2's HTML parser (through lxml) stops at 256 elements inside each other when it makes a tree;
its event interface has no limit. So the tree is grown here from the events, and what lies deeper
than `DEPTH` is hung flat at that depth, with its text in order; after `ELEMENTS` of them no more
are made, and the text goes on without. The rest of the program may then recurse as it likes. The
text of scripts and styles is left out.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from desktop.formats.base import Source
from desktop.formats.encoding import line_ends

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

DEPTH = 100
ELEMENTS = 1_000_000  # some 300 MB; a page of more reads as one long paragraph from there on
UNSEEN = {"script", "style", "template"}  # never text, wherever they stand
_KEPT = {
    "class", "id", "itemprop", "property", "name", "content", "datetime", "style", "hidden",
    "aria-hidden", "role", "lang",
}  # fmt: skip
_IN_HEAD = {"title", "meta", "link", "base", "script", "style", "noscript", "template", "object"}
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_TAG = re.compile(r"[^A-Za-z0-9_.-]")
_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*+=\s*+["']?\s*+([A-Za-z0-9._:-]+)""", re.I)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)""")
# What browsers take these names for (the WHATWG's Encoding Standard).
_MEANT = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "tis-620": "cp874",
    "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
    "utf-7": "utf-8",
}  # fmt: skip


def decoded(source: Source) -> tuple[str, str]:
    """The page's text and encoding: the person's choice, a byte order mark, the page's own word,
    and only then its content. A stray byte in a page that is otherwise what it says becomes U+FFFD.

    Raises `WrongEncoding`, `NotText`.
    """
    if source.encoding is not None:
        return source.decoded
    named = _declared(source.data)
    marked = source.data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if marked or named is None:
        return source.decoded
    text = source.data.decode(named, "replace")
    if text.count("\ufffd") * 200 > len(text):  # it is not what it says
        return source.decoded
    return line_ends(text), named


def _declared(data: bytes) -> str | None:
    match = _XML.search(data[:1024]) or _CHARSET.search(data[:8192])
    if match is None:
        return None
    try:
        codec = codecs.lookup(match.group(1).decode("ascii"))
    except LookupError:
        return None
    return _MEANT.get(codec.name, codec.name) if codec._is_text_encoding else None


def grow(text: str) -> Element:
    """The tree of a page, its root an ``html`` element; whatever ``text`` is, there is one."""
    from lxml import etree

    target = _Grower()
    parser = etree.HTMLParser(
        target=cast(Any, target), encoding="utf-8", huge_tree=True, recover=True, no_network=True
    )
    try:
        parser.feed(_clean(text).encode("utf-8"))
        parser.close()
    except etree.LxmlError:
        pass  # an empty page: the events so far are all there is
    _out_of_head(target.root)
    return target.root


def _out_of_head(root: Element) -> None:
    """Move text out of the head: libxml2 leaves newer elements there where a page has no body tag.

    What follows the first such element goes with it.
    """
    from lxml import etree

    head = next((child for child in root if child.tag == "head"), None)
    stray = [] if head is None else list(head)
    while stray and stray[0].tag in _IN_HEAD and not (stray[0].tail or "").strip():
        del stray[0]
    if not stray:
        return
    body = next((child for child in root if child.tag == "body"), None)
    if body is None:
        body = etree.SubElement(root, "body")
    if stray[0].tag in _IN_HEAD:  # text, then
        body.text = f"{stray[0].tail}{body.text or ''}"
        stray[0].tail = None
        del stray[0]
    if stray:
        stray[-1].tail = f"{stray[-1].tail or ''}{body.text or ''}"
        body.text = None
        body[:0] = stray


class _Grower:
    """Makes elements of the parser's events, none deeper than `DEPTH`."""

    def __init__(self) -> None:
        from lxml import etree

        self._make = etree.SubElement
        self.root: Element = etree.Element("html")
        self._open: list[Element] = []
        self._over = 0  # elements open beyond the depth
        self._text: list[str] = []
        self._last: Element | None = None
        self._unseen = 0  # scripts and styles open
        self._made = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._made += 1
        if self._made > ELEMENTS:
            self._text.append(" ")
            self._unseen += tag in UNSEEN
            return
        if self._text:
            self._flush()
        if tag == "html" and not self._open:
            element = self.root
        else:
            element = self._make(self._open[-1] if self._open else self.root, _tag(tag))
        if attributes:
            self._attributes(element, attributes)
        self._unseen += tag in UNSEEN
        if len(self._open) < DEPTH:
            self._open.append(element)
            self._last = None
        else:
            self._over += 1
            self._last = element

    def end(self, tag: str) -> None:
        if self._unseen and tag in UNSEEN:
            self._unseen -= 1
        if self._made > ELEMENTS:
            return
        if self._over:  # the text goes on behind the same element
            self._over -= 1
            return
        if self._text:
            self._flush()
        if self._open:
            self._last = self._open.pop()

    def data(self, text: str) -> None:
        if not self._unseen:
            self._text.append(text)

    def comment(self, text: str) -> None:
        """Not seen, so not kept."""

    def close(self) -> None:
        if self._text:
            self._flush()

    def _flush(self) -> None:
        text = _clean("".join(self._text))
        self._text = []
        if self._last is None or self._last is self.root:
            parent = self._open[-1] if self._open else self.root
            parent.text = (parent.text or "") + text
        elif before := self._last.tail:
            self._last.tail = before + text
        else:
            self._last.tail = text

    @staticmethod
    def _attributes(element: Element, attributes: Mapping[str, str]) -> None:
        for name, value in attributes.items():
            if name in _KEPT:
                element.set(name, _clean(value or ""))


def _clean(text: str) -> str:
    if text.isprintable() or text == "\n":
        return text
    return _CONTROL.sub("\ufffd", text.replace("\f", " "))


@lru_cache(256)
def _tag(tag: str) -> str:
    tag = _NOT_TAG.sub("-", tag)
    return tag if tag[:1].isalpha() else f"x{tag}"
