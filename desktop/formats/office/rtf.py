"""Rich Text Format: WordPad, old Word, TextEdit.

Read here and not by striprtf, which gives plain text only: bold labels are lost in it, footnotes
left out, link addresses put into the text, and a crafted file keeps its patterns busy for minutes.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import ClassVar

from desktop.domain.errors import Empty, Malformed
from desktop.domain.reasons import Bound, Exceeded, Fault, Reason
from desktop.domain.speakers.labels import Piece
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import Flow, settle
from desktop.formats.bounds import PARAGRAPHS
from desktop.formats.office.rtf_codes import (
    AROUND,
    CHARACTERS,
    CHARSETS,
    DEFAULTS,
    PARAGRAPH,
    SKIPPED,
    SYMBOLS,
)

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<symbol>[\s\S])|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)"
)


class Rtf(Format):
    """A rich text: paragraphs, bold labels, tables of speaker | text."""

    title = "Rich text"
    extensions: ClassVar[tuple[str, ...]] = ("rtf",)

    def claims(self, source: Source) -> float:
        """By the first letters."""
        return 0.95 if source.head.lstrip().startswith(b"{\\rtf") else 0.0

    def read(self, source: Source) -> Transcript:
        """The document's turns. Raises `Empty`, `Malformed`."""
        data = source.data.lstrip()
        if not data.startswith(b"{\\rtf"):
            raise Malformed(name=source.name, format="RTF", reason=Fault.OTHER_BEGINNING)
        reader = Reader(source.encoding)
        flow = reader.read(data)
        if not flow.pieces:
            raise Empty(name=source.name)
        transcript = Transcript(format="rtf", title=reader.title)
        transcript.broken = reader.broken
        settle(flow.pieces, transcript, flow.dropped)
        transcript.encoding = reader.encoding
        return transcript


DEEPEST = 100_000  # groups inside each other, each kept in memory; real documents stay under 50


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces."""

    sink: str = "body"  # body, note, around, title, fonts, skip
    bold: bool = False
    font: int = 0
    skip: int = 1  # characters that stand in for a Unicode one
    cells: bool = False
    hidden: bool = False


class Reader:
    """A document on its way into a `Flow`; groups are kept on a stack, however deep."""

    def __init__(self, encoding: str | None) -> None:
        self.flow = Flow()
        self._title: list[str] = []
        self.broken: Reason | None = None
        self.encoding = encoding or "cp1252"
        self._forced = encoding is not None
        self._page_named = False
        self._group = _Group()
        self._stack: list[_Group] = []
        self._fonts: dict[int, str] = {}
        self._bytes = bytearray()
        self._high = 0  # the first half of a character beyond U+FFFF
        self._stand_in = 0
        self._starred = False
        self._aside: list[str] = []
        self._notes: list[str] = []
        self._row: list[str] = []
        self._table: list[list[str]] = []

    @property
    def title(self) -> str:
        """What the document says that it is called."""
        return " ".join("".join(self._title).split())

    def read(self, data: bytes) -> Flow:
        """All of ``data``, or what comes before its last brace."""
        at = 0
        while (token := _TOKEN.match(data, at)) is not None:
            at = token.end()
            if token["word"] == b"bin":
                at += max(0, int(token["number"] or 0))
            elif token["brace"] == b"}" and len(self._stack) <= 1:
                break
            elif (bound := self._bound()) is not None:
                self.broken = bound
                break
            else:
                self._token(token)
        else:
            self.broken = Fault.ENDS_EARLY
        self._decode()
        self._paragraph()
        self._flush_table()
        self.flow.finish()
        return self.flow

    def _bound(self) -> Reason | None:
        """Which bound is reached, if any."""
        if len(self._stack) > DEEPEST:
            return Fault.NESTED
        if len(self.flow.pieces) >= PARAGRAPHS:
            return Exceeded(Bound.PARAGRAPHS, PARAGRAPHS)
        return None

    def _token(self, token: re.Match[bytes]) -> None:
        if token["hex"]:
            self._raw(bytes([int(token["hex"], 16)]))
        elif token["text"]:
            self._raw(token["text"])
        else:
            self._decode()
            if token["brace"] == b"{":
                self._stack.append(replace(self._group))
            elif token["brace"]:
                self._close()
            elif token["word"]:
                number = None if token["number"] is None else int(token["number"])
                self._word(token["word"].decode("ascii"), number)
            elif token["symbol"]:
                self._symbol(token["symbol"].decode("latin-1"))

    def _raw(self, data: bytes) -> None:
        if self._stand_in and self._group.sink != "fonts":
            taken = min(self._stand_in, len(data))
            self._stand_in -= taken
            data = data[taken:]
        self._bytes += data

    def _decode(self) -> None:
        data, self._bytes = self._bytes, bytearray()
        if data:
            codec = self._fonts.get(self._group.font, self.encoding)
            self._text(data.decode(codec, "replace"))

    def _text(self, text: str) -> None:
        sink = self._group.sink
        if sink == "title":
            self._title.append(text)
        elif sink in ("note", "around"):
            self._aside.append(text)
        elif sink == "body" and self._group.hidden:
            self.flow.drop(text)
        elif sink == "body":
            if not self._group.cells:
                self._flush_table()
            self.flow.add(text, self._group.bold)

    def _close(self) -> None:
        ended, self._group = self._group, self._stack.pop()
        self._starred = False
        self._stand_in = 0
        if ended.sink == self._group.sink or not self._aside:
            return
        text, self._aside = " ".join("".join(self._aside).split()), []
        if ended.sink == "note":
            self._notes.append(text)
        elif ended.sink == "around":
            self.flow.drop(text)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in "\r\n":
            self._paragraph()
        elif symbol in SYMBOLS:
            self._text(SYMBOLS[symbol])

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if self._group.sink == "fonts":
            self._font(word, number)
        elif self._group.sink == "skip":
            if word == "title" and not starred:
                self._group.sink = "title"
        elif not self._destination(word, starred):
            self._format(word, number)

    def _destination(self, word: str, starred: bool) -> bool:
        group = self._group
        if word == "fonttbl":
            group.sink = "fonts"
        elif word in AROUND:
            group.sink = "around"
        elif word == "footnote":
            group.sink = "note"
        elif word in SKIPPED or (starred and word not in {"shppict", "shptxt"}):
            group.sink = "skip"
        else:
            return False
        return True

    def _font(self, word: str, number: int | None) -> None:
        if word == "f" and number is not None:
            self._group.font = number
        elif word == "fcharset" and number in CHARSETS and not self._forced:
            self._fonts[self._group.font] = CHARSETS[number]

    def _format(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in CHARACTERS:
            self._text(CHARACTERS[word])
        elif word == "b":
            self._group.bold = number != 0
        elif word == "plain":
            self._group.bold = False
        elif word == "f" and number is not None:
            self._group.font = number
        elif word == "uc":
            self._group.skip = max(0, number or 0)
        elif word == "v":
            self._group.hidden = number != 0
        else:
            self._structure(word)
            self._code_page(word, number)

    def _structure(self, word: str) -> None:
        if word in PARAGRAPH:
            self._end_of_paragraph()
        elif word == "line":
            self.flow.line()
        elif word == "intbl":
            self._group.cells = True
        elif word == "pard":
            self._group.cells = False
        elif word in {"cell", "nestcell"}:
            self._row.append(self.flow.take().strip())
        elif word in {"row", "nestrow"}:
            self._table.append(self._row)
            self._row = []

    def _code_page(self, word: str, number: int | None) -> None:
        if self._forced:
            return
        if word in DEFAULTS:
            self.encoding = DEFAULTS[word]
        elif word == "ansicpg" and number and not self._page_named:
            self._page_named = True  # at the start, if anywhere
            try:
                self.encoding = codecs.lookup(f"cp{number}").name
            except LookupError:
                self.encoding = "utf-8" if number == 65001 else "cp1252"

    def _unicode(self, number: int) -> None:
        self._stand_in = self._group.skip
        unit, high, self._high = number % 0x10000, self._high, 0
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            self._text(chr(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00) if high else "\ufffd")
        else:
            self._text(chr(unit) if unit else "")

    def _end_of_paragraph(self) -> None:
        if self._group.sink in ("note", "around"):
            self._aside.append(" ")
        elif self._group.cells:
            self.flow.line()
        elif self._group.sink == "body":
            self._paragraph()

    def _paragraph(self) -> None:
        self.flow.close()
        notes, self._notes = self._notes, []
        self.flow.pieces.extend(
            Piece(note, kind="note", within=True) for note in notes if note.strip()
        )

    def _flush_table(self) -> None:
        table, self._table = self._table, []
        row, self._row = self._row, []
        rows = [*table, row] if row else table
        if not rows or self.flow.table(rows):
            return
        for cell in (cell for row in rows for cell in row):
            self.flow.add(cell)
            self.flow.close()
