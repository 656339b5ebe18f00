"""Web pages saved to disk, and HTML from the clipboard. Nothing they point to is ever loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

from desktop.domain.errors import Empty, NotText
from desktop.domain.languages import dates, words
from desktop.domain.reasons import Fault, Reason
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.labels import Piece, find_labels, turns_of
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import Flow, mark_headings, merged, name_lines, settle
from desktop.formats.records import records_in
from desktop.formats.scripts import fountain
from desktop.formats.web import congress, meta
from desktop.formats.web.flow import Walk
from desktop.formats.web.main import SHORT, main_of, sizes_of
from desktop.formats.web.single import is_single, unpacked
from desktop.formats.web.tree import decoded, grow

__all__ = ["Web", "chapter", "decoded", "page"]

_TAGS = re.compile(
    rb"<(!doctype\s+html|html|head|body|meta|title|p|div|article|table|dl|dialog|cite|h[1-6]|ul|pre"
    rb"|span|b|a|br)[\s>/]",
    re.I,
)
_SURE = re.compile(rb"<(!doctype\s+html|html)[\s>]", re.I)
_CLIPBOARD = re.compile(r"\AVersion:[\d.]+\n(?:\w+:.*\n){2,12}")  # what Windows puts first
_NUMBER = re.compile(r"(?:[A-Z]?\d{1,3}\.\s*)?(?:\[\d+\]\s*)?")
_SCRIPT = 100  # lines of a screenplay, at least
_TOP = 12  # pieces among which a date line is looked for
_UNCLOSED = re.compile(r"<[^<>]*$")

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XMLElement

    from lxml.etree import _Element as Element


class Web(Format):
    """A page; see `web_main` for what is taken for its text."""

    title = "Web page"
    extensions: ClassVar[tuple[str, ...]] = ("html", "htm", "xhtml", "shtml", "mht", "mhtml")

    def claims(self, source: Source) -> float:
        """By tags in the first bytes; text that merely mentions one is left alone."""
        head = source.head.replace(b"\0", b"")
        if is_single(head):
            return 0.95
        if _SURE.search(head):
            return 0.95
        named = source.extension in self.extensions
        if not _TAGS.search(head):
            return 0.3 if named else 0.0
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return 0.9 if named else 0.7 if _TAGS.match(start) else 0.0

    def read(self, source: Source) -> Transcript:
        """The page's turns. Raises `Empty`, `Malformed`, `NotText`, `WrongEncoding`."""
        if is_single(source.head):
            source = unpacked(source)
        text, encoding = decoded(source)
        text = _CLIPBOARD.sub("", text, count=1)
        if "\0" in text:
            raise NotText(name=source.name)
        transcript = page(text)
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding, transcript.format = encoding, "web"
        return transcript


def page(text: str) -> Transcript:
    """The transcript in ``text``, the HTML of a whole page or of a part.

    It may have no turns.
    """
    root = grow(text)
    transcript = Transcript(
        title=meta.title_of(root), date=meta.date_of(root), place=meta.place_of(root)
    )
    if _play(root, transcript):
        transcript.broken = _break(text)
        return transcript
    flow = (
        congress.read(root, transcript)
        if congress.is_record(root)
        else _walk(root, transcript.title)
    )
    pieces = list(_unnumbered(flow.pieces))
    if transcript.title:
        pieces = name_lines(pieces)
        labels = find_labels(pieces)
        _dated(transcript, pieces, labels, flow.dropped)
        mark_headings(pieces, labels)
        transcript.turns, transcript.dropped = merged(turns_of(pieces, labels)), flow.dropped
        transcript.set_apart = sum(map(words.count, flow.dropped)) - flow.guessed
        transcript.dropped_above = flow.above
    else:
        settle(pieces, transcript, flow.dropped, flow.guessed)
    _by_records(root, transcript)
    transcript.broken = _break(text)
    return transcript


def _by_records(root: Element, transcript: Transcript) -> None:
    """Fill ``transcript`` with the records of a page, such as a chat's messages, where nobody is
    named without them."""
    if any(turn.label or turn.speaker for turn in transcript.turns):
        return
    body = next((child for child in root if child.tag == "body"), root)
    records = records_in(cast("XMLElement", body), _kind)
    if records is not None:
        transcript.turns = turns_of(records.pieces)
        transcript.dropped, transcript.set_apart = records.dropped, 0


def _kind(element: XMLElement) -> str:
    """The tag of ``element`` with its first class."""
    classes = (element.get("class") or "").split()
    return ".".join([str(element.tag), *classes[:1]])


def _play(root: Element, transcript: Transcript) -> bool:
    """Fill ``transcript`` where most of the page is a screenplay typed in one ``<pre>``."""
    texts = ["".join(map(str, element.itertext())) for element in root.iter("pre")]
    text = max(texts, key=len, default="")
    lines = text.expandtabs().split("\n")
    if len(lines) < _SCRIPT or not fountain.is_script(lines):
        return False
    script = fountain.script(text, False)
    transcript.turns, transcript.speakers, transcript.marked = script.turns, script.speakers, True
    whole = "".join(map(str, root.itertext()))
    before, _, after = whole.partition(text)
    above = _lines(before)
    transcript.dropped, transcript.dropped_above = (
        above + _lines(after) + script.dropped,
        len(above),
    )
    return True


def _lines(text: str) -> list[str]:
    return [line for part in text.split("\n") if (line := " ".join(part.split()))]


def chapter(text: str) -> Flow:
    """The pieces of a page that has no site around it: a chapter of a book."""
    root = grow(text)
    body = next((child for child in root if child.tag == "body"), root)
    return Walk(body, "", [], sizes_of(root)).page(body)


def _walk(root: Element, title: str) -> Flow:
    sizes = sizes_of(root)
    main, guessed = main_of(root, sizes)
    leads = meta.leads_of(root, main)
    flow = Walk(main, title, leads, sizes, guessed).page(root)
    if not flow.pieces and sizes[main] > SHORT:  # each paragraph is called "hidden", say
        walk = Walk(main, title, leads, sizes, guessed)
        walk.room = 0
        flow = walk.page(root)
    return flow


def _unnumbered(pieces: list[Piece]) -> Iterator[Piece]:
    """Take a question's number from before its bold label: "T1. [66880] **Ann Hill:** ..."."""
    for piece in pieces:
        begin, end = piece.bold[0] if piece.bold and piece.label is None else (0, 0)
        label = piece.text[begin:end]
        if begin and label.endswith(":") and _NUMBER.fullmatch(piece.text[:begin]):
            yield Piece(piece.text[:begin].strip(), label=label[:-1].rstrip(), kind="note")
            yield Piece(piece.text[end:].strip(), kind="speech")
        else:
            yield piece


def _dated(
    found: Transcript, pieces: list[Piece], labels: list[list[Candidate]], dropped: list[str]
) -> None:
    """Take date and place from a line of their own before the first speaker."""
    for index, piece in enumerate(pieces[:_TOP]):
        if piece.label or any(label.form != "time" for label in labels[index]):
            return
        line = dates.line_date(" ".join(piece.text.split()))
        if line is not None and found.date in (None, line[0]):
            found.date, place = line
            found.place = found.place or place
            dropped.append(piece.text)
            del pieces[index], labels[index]
            return


def _break(text: str) -> Reason | None:
    """Why the page is taken to break off, or None."""
    low = text[-4096:].casefold()
    if "<html" not in text[:4096].casefold() or "</html" in low or "</body" in low:
        return None
    opened = len(re.findall(r"<(?:div|article|table|span)\b", text, re.I))
    closed = len(re.findall(r"</(?:div|article|table|span)\b", text, re.I))
    if opened > closed or _UNCLOSED.search(low):
        return Fault.ENDS_EARLY
    return None
