"""Untrusted XML, read with the standard library's expat and nothing switched on.

No entity of a DTD is expanded unless it is a short plain text, nothing outside the file is ever
asked for, depth and number of elements are bounded, and a file that breaks off gives what came
before. Expat and not lxml: it is there already, parses piece by piece in bounded memory, reports
the place of a fault, and hands every entity to us before it does anything with it.

- `root` looks at the first tag only: for `Format.claims`.
- `parse` gives the whole tree: for files of a few megabytes.
- `walk` gives ("start", element) and ("end", element) while it reads; `release` what you have used
  up, and files of a hundred megabytes stay small.
- `name` is an element's tag without its namespace, `attribute` the same for attributes, `text` all
  the text below an element.
"""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.entities import html5
from typing import Literal
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from desktop.domain.errors import Empty, Hostile, Malformed, WrongEncoding
from desktop.domain.reasons import Bound, Exceeded, Fault, InLine, Reason, reason_of
from desktop.formats.bounds import ELEMENTS, KEPT
from desktop.formats.encoding import decode

__all__ = [
    "DEPTH", "Document", "Element", "Root", "Walker", "attribute", "name", "outermost", "parse",
    "release", "root", "squeeze", "text", "walk",
]  # fmt: skip

DEPTH = 200  # elements inside each other; real documents stay under 60
_ENTITY = 64  # characters an entity of the file's own may stand for
_CHUNK = 1 << 16
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)""")
_BLANK = re.compile(r"[ \t\r\n]+")
_NATIVE = {"iso8859-1": "iso-8859-1", "ascii": "us-ascii"}  # as Python and as expat call them
_ENDS = {  # what the parser says of a file of which the end is missing
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
}
_UTF16 = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16le",
    b"\0<": "utf-16be",
}


@dataclass(frozen=True, slots=True)
class Root:
    """The first tag of a document: its name, namespace ("" for none), attributes, and whether a
    document type was declared before it."""

    name: str
    namespace: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    doctype: bool = False


@dataclass(slots=True)
class Document:
    """A whole tree, where and why reading stopped (``broken``, or None), the encoding read as."""

    root: Element
    broken: Reason | None = None
    encoding: str = "utf-8"


class _Found(Exception):
    """Ends the sniffing at the first tag."""


class _Enough(Exception):
    """Ends the reading at the element that is one too many."""


def root(head: bytes) -> Root | None:
    """The first tag in ``head``, the beginning of a file; None where there is no XML."""
    roots: list[Root] = []
    doctype: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        space, _, local = tag.rpartition("}")
        named = {_braced(key): value for key, value in attributes.items()}
        roots.append(Root(local, space, named, bool(doctype)))
        raise _Found

    if not head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<"):
        return None
    try:
        if head[:2] in _UTF16 or _DECLARED.search(head[:1000]):
            data, encoding, _ = _feedable(head, None)
        else:  # names are ASCII, nearly always: no need to guess
            data, encoding = head.decode("utf-8", "replace").encode(), "utf-8"
        parser = _parser(encoding)
        parser.StartElementHandler = start
        parser.StartDoctypeDeclHandler = lambda called, *_: doctype.append(called)
        parser.Parse(data.lstrip(b" \t\r\n"), False)
    except (_Found, expat.ExpatError, ValueError, LookupError):
        pass
    if not roots and doctype:  # a long document type: it names the root too
        return Root(doctype[0].rpartition(":")[2], doctype=True)
    return roots[0] if roots else None


def parse(data: bytes, file: str, kind: str, encoding: str | None = None) -> Document:
    """The tree of ``data``; ``file`` and ``kind`` ("TEI", "ODT") are named in errors.

    Raises `Hostile` (entities, depth), `Malformed` (no XML at all), `Empty`, `WrongEncoding`.
    """
    walker = Walker(data, file, kind, encoding, KEPT)
    for _ in walker:
        pass
    assert walker.root is not None
    return Document(walker.root, walker.broken, walker.encoding)


class Walker:
    """Goes through a document: iterate for ("start" | "end", element) in document order.

    At "start" an element has its attributes only, at "end" its text and children too. Elements
    still open where the file breaks off get their "end" all the same. ``broken`` is filled when
    the iteration is over; ``root`` as soon as there is one; ``encoding`` at once. Errors as for
    `parse`.
    """

    def __init__(
        self, data: bytes, file: str, kind: str, encoding: str | None = None, most: int = ELEMENTS
    ) -> None:
        self._most = most
        self.root: Element | None = None
        self.broken: Reason | None = None
        self._file, self._kind = file, kind
        if not data.strip(b" \t\r\n\0"):
            raise Empty(name=file)
        try:
            self._data, use, self.encoding = _feedable(data, encoding)
        except (UnicodeDecodeError, LookupError) as error:
            raise WrongEncoding(name=file, encoding=encoding or "") from error
        self._parser = _parser(use)
        self._builder = TreeBuilder()
        self._open: list[Element] = []
        self._made = 0
        self._events: deque[tuple[Literal["start", "end"], Element]] = deque()
        self._connect()

    def __iter__(self) -> Iterator[tuple[Literal["start", "end"], Element]]:
        data, at, size = memoryview(self._data), 0, _CHUNK
        while self._feed(bytes(data[at : at + size]), at >= len(data)) and at < len(data):
            at += size
            # Expat looks at an unfinished tag from its start again with each piece.
            size = _CHUNK if self._events else 2 * size
            yield from self._drain()
        self._close()
        yield from self._drain()

    def _drain(self) -> Iterator[tuple[Literal["start", "end"], Element]]:
        while self._events:
            yield self._events.popleft()

    def _feed(self, piece: bytes, last: bool) -> bool:
        try:
            self._parser.Parse(piece, last)
        except _Enough:
            self.broken = Exceeded(Bound.ELEMENTS, self._most)
            return False
        except (expat.ExpatError, ValueError, LookupError) as error:
            self.broken = _reason(error)
            if self.root is None:
                raise Malformed(name=self._file, format=self._kind, reason=self.broken) from error
            return False
        return True

    def _close(self) -> None:
        if self.root is None:
            raise Malformed(name=self._file, format=self._kind, reason=Fault.NO_ELEMENT)
        for element in reversed(list(self._open)):
            self._end(element.tag)

    def _connect(self) -> None:
        parser = self._parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        parser.ExternalEntityRefHandler = self._outside

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= DEPTH:
            raise Hostile(name=self._file, reason=Exceeded(Bound.DEPTH, DEPTH))
        self._made += 1
        if self._made > self._most:
            raise _Enough
        element = self._builder.start(_braced(tag), {_braced(k): v for k, v in attributes.items()})
        if self.root is None:
            self.root = element
        self._open.append(element)
        self._events.append(("start", element))

    def _end(self, _tag: str) -> None:
        self._builder.end(self._open[-1].tag)
        self._events.append(("end", self._open.pop()))

    def _entity(
        self, entity: str, parameter: bool, value: str | None, base: str | None,
        system: str | None, public: str | None, notation: str | None,
    ) -> None:  # fmt: skip
        if value is None:
            raise Hostile(name=self._file, reason=Fault.ENTITY_FILE)
        if parameter or len(value) > _ENTITY or set(value) & set("&%<"):
            raise Hostile(name=self._file, reason=Fault.ENTITIES)

    def _skipped(self, entity: str, parameter: bool) -> None:
        """An entity nobody declared: HTML's by name, anything else as it is written."""
        if not parameter and self._open:
            self._builder.data(html5.get(f"{entity};", f"&{entity};"))

    def _outside(self, context: str | None, *rest: str | None) -> int:
        if context is not None:
            raise Hostile(name=self._file, reason=Fault.ENTITY_FILE)
        return 1  # the document type's own file: read as if it were empty


def walk(data: bytes, file: str, kind: str, encoding: str | None = None) -> Walker:
    """Go through ``data`` piece by piece; see `Walker`."""
    return Walker(data, file, kind, encoding)


def name(element: Element) -> str:
    """The tag without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, *names: str) -> str | None:
    """The first attribute of ``names``, whatever its namespace (``lang`` finds ``xml:lang``)."""
    for wanted in names:
        for key, value in element.items():
            if key.rpartition("}")[2] == wanted:
                return value
    return None


def text(element: Element) -> str:
    """All the text in ``element``, as it stands."""
    return "".join(element.itertext())


def outermost(element: Element, *names: str) -> Iterator[Element]:
    """The elements below ``element`` that have one of ``names`` and are not inside each other."""
    for child in element:
        if name(child) in names:
            yield child
        else:
            yield from outermost(child, *names)


def squeeze(words: str) -> str:
    """``words`` without the line breaks and indents of the file; no-break spaces stay."""
    if "\n" in words or "  " in words or "\t" in words or "\r" in words:
        words = _BLANK.sub(" ", words)
    return words.strip(" ")


def release(element: Element) -> None:
    """Forget what is in ``element``; what follows it stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _braced(tag: str) -> str:
    return "{" + tag if "}" in tag else tag


def _parser(encoding: str) -> expat.XMLParserType:
    parser = expat.ParserCreate(encoding, "}")
    parser.buffer_text = False  # what is buffered is lost where the document breaks off
    parser.UseForeignDTD(True)
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    return parser


def _feedable(data: bytes, encoding: str | None) -> tuple[bytes, str, str]:
    """``data`` in an encoding that expat knows, expat's name for it (the document may call it
    "utf8", which expat does not know), and the encoding it was in."""
    if encoding is not None:
        return data.decode(encoding).encode("utf-8", "replace"), "utf-8", encoding
    if data[:2] in _UTF16:
        return data, _UTF16[data[:2]], "utf-16"
    declared = _DECLARED.search(data[:1000])
    known = "utf-8" if declared is None else _codec(declared.group(1).decode("ascii"))
    if known == "utf-8" and _is_utf8(data):
        return data, "utf-8", "utf-8"
    if known is None or known.startswith("utf"):  # a wrong word: the bytes plainly are not UTF-16
        return _mended(data, declared is not None and known == "utf-8")
    if known in _NATIVE:
        return data, _NATIVE[known], known
    return data.decode(known, "replace").encode("utf-8"), "utf-8", known


def _codec(declared: str) -> str | None:
    try:
        return codecs.lookup(declared).name
    except LookupError:
        return None


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    try:
        for at in range(0, len(view), _CHUNK):
            decoder.decode(view[at : at + _CHUNK])
    except UnicodeDecodeError:
        return False
    return True


def _mended(data: bytes, is_utf8: bool) -> tuple[bytes, str, str]:
    """Text that is not what it says: stray bytes replaced, or the whole guessed."""
    found = None if is_utf8 else decode(data)
    text, encoding = (data.decode("utf-8", "replace"), "utf-8") if found is None else found
    return text.encode("utf-8", "replace"), "utf-8", encoding


def _reason(error: Exception) -> Reason:
    if not isinstance(error, expat.ExpatError):
        return reason_of(error)
    if error.code in _ENDS:
        return Fault.ENDS_EARLY
    return InLine(error.lineno, Fault.DAMAGED)
