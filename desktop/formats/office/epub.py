"""E-books: the chapters of an EPUB in reading order, each through the reader of web pages."""

from __future__ import annotations

import posixpath
from typing import ClassVar
from urllib.parse import unquote

from desktop.domain.errors import Empty, FileError, Hostile, Malformed
from desktop.domain.languages import dates
from desktop.domain.reasons import Fault, InPart, Reason, SystemWords
from desktop.domain.speakers.labels import Piece
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.archive import Archive
from desktop.formats.base import Format, Source
from desktop.formats.blocks import settle
from desktop.formats.web import page
from desktop.formats.xml import Element

_MIME = b"application/epub+zip"


class Epub(Format):
    """An EPUB; its table of contents is dropped, its headings are notes."""

    title = "E-book"
    extensions: ClassVar[tuple[str, ...]] = ("epub",)

    def claims(self, source: Source) -> float:
        """The MIME type stands uncompressed at the start of every one."""
        if _MIME in source.head[:1000]:
            return 0.95
        zipped = source.head.startswith(b"PK")
        return 0.5 if source.extension in self.extensions and zipped else 0.0

    def read(self, source: Source) -> Transcript:
        """The book's turns; a chapter that cannot be read is told in ``broken``.

        Raises `Empty`, `Hostile`, `Malformed`.
        """
        archive = Archive(source.data, source.name, "EPUB")
        package = _package(archive, source.name)
        root = xml.parse(archive.read(package), source.name, "EPUB").root
        transcript = _described(root)
        pieces: list[Piece] = []
        dropped: list[str] = []
        for chapter in _spine(root, posixpath.dirname(package)):
            try:
                html = Source(source.name, archive.read(chapter), source.encoding)
                flow = page.chapter(page.decoded(html)[0])
            except FileError as error:
                transcript.broken = transcript.broken or InPart(
                    posixpath.basename(chapter), _reason(error)
                )
                continue
            pieces.extend(flow.pieces)
            dropped.extend(flow.dropped)
        if not pieces:
            raise Empty(name=source.name)
        published, transcript.date = transcript.date, None
        settle(pieces, transcript, dropped)
        transcript.date = transcript.date or published  # the day it was said comes first
        return transcript


def _reason(error: FileError) -> Reason:
    return error.reason if isinstance(error, Malformed | Hostile) else SystemWords(str(error))


def _package(archive: Archive, name: str) -> str:
    if "META-INF/encryption.xml" in archive and "META-INF/rights.xml" in archive:
        raise Malformed(name=name, format="EPUB", reason=Fault.SELLER)
    container = xml.parse(archive.read("META-INF/container.xml"), name, "EPUB").root
    for element in container.iter():
        path = xml.attribute(element, "full-path")
        if xml.name(element) == "rootfile" and path:
            return path
    raise Malformed(name=name, format="EPUB", reason=Fault.NO_BOOK)


def _described(root: Element) -> Transcript:
    transcript = Transcript(format="epub")
    for element in xml.outermost(root, "title", "date"):
        text = " ".join(xml.text(element).split()) if "}" in element.tag else ""
        if xml.name(element) == "title":
            transcript.title = transcript.title or text
        elif transcript.date is None:
            day = dates.find(text[:10])
            transcript.date = None if day is None else day.iso
    return transcript


def _spine(root: Element, folder: str) -> list[str]:
    paths: dict[str, str] = {}
    for item in root.iter():
        if xml.name(item) == "item":
            named = xml.attribute(item, "id") or ""
            href = unquote((xml.attribute(item, "href") or "").partition("#")[0])
            paths[named] = posixpath.normpath(posixpath.join(folder, href))
    order = [
        xml.attribute(item, "idref") or "" for item in root.iter() if xml.name(item) == "itemref"
    ]
    return list(dict.fromkeys(paths[named] for named in order if named in paths))
