"""Running text to pieces: what web pages, office documents and e-books have in common."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field, replace

from desktop.domain.languages import words
from desktop.domain.languages.clock import seconds
from desktop.domain.speakers import nameshapes
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.labels import Piece, find_labels, turns_of
from desktop.domain.transcript import Kind, Transcript, Turn
from desktop.formats.text import chrome
from desktop.formats.text.stamps import unstamped

_SPACES = re.compile(r"[ \t\r\n\f]+")
_CLOCK = re.compile(r"[\[(]?((?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)[\])]?")
_ENDED = re.compile(r"[.!?…:;»”\"')\]]\s*$")
LABEL = 120  # characters; what is longer is no name
_CELL = 60
_COLUMNS = range(2, 9)  # of a table of speakers
_SENTENCE = re.compile(r"[.!?]\s+\w+\s+\w+\s")


def clock(text: str) -> float | None:
    """Seconds, where ``text`` is nothing but a time from the start: ``0:30``, ``[01:02:03]``."""
    match = _CLOCK.fullmatch(text.strip())
    return None if match is None else seconds(match[1])


@dataclass(slots=True)
class Flow:
    """Takes text as it comes along and cuts it into pieces.

    ``add`` text (white space collapses as in HTML unless ``spaces`` are kept), ``line`` at a forced
    line break, ``close`` at the end of a paragraph; ``drop`` what is page chrome; ``name`` a
    speaker that the format marks. ``pieces`` and ``dropped`` are the result; the first ``above`` of
    what was dropped stand above the text, and ``guessed`` of its words were dropped by a guess.
    """

    spaces: bool = False
    pieces: list[Piece] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    above: int = 0
    guessed: int = 0
    kind: Kind | None = None
    _text: list[str] = field(default_factory=list)
    _length: int = 0
    _space: bool = True
    _shut: bool = False
    _goes_on: bool = False  # nothing but space since the last bold stretch
    _bold: list[list[int]] = field(default_factory=list)
    _open: bool = False  # the paragraph has some text already
    _label: str | None = None
    _start: float | None = None

    def add(self, text: str, bold: bool = False) -> None:
        """More of the paragraph."""
        if self._shut and text.strip():
            text, self._shut = text.lstrip().removeprefix(")").removeprefix("]"), False
        if not self.spaces:
            if "  " in text or not text.isprintable():
                text = _SPACES.sub(" ", text)
            if self._space:
                text = text.removeprefix(" ")
        if not text:
            return
        self._space = text.endswith((" ", "\n"))
        if inner := text.strip():
            if bold:
                self._embolden(self._length + text.index(inner), len(inner))
            self._goes_on, self._open = bold, True
        self._text.append(text)
        self._length += len(text)

    def line(self) -> None:
        """A line break inside the paragraph."""
        self._text.append("\n")
        self._length += 1
        self._space = True

    def close(self, kind: Kind | None = None) -> None:
        """The end of the paragraph, if one is open."""
        if not self._text:
            self._space = True
            return
        text = "".join(self._text)
        if text.strip():
            self._cut(text, kind or self.kind)
        self._clear()

    def finish(self) -> None:
        """The end of everything."""
        self.close()
        self._nameless()

    def name(self, label: str) -> None:
        """What follows is said by ``label``, by the format's own word."""
        self.close()
        self._nameless()
        self._label = label.strip()

    def clock(self, start: float) -> None:
        """What follows begins at ``start``."""
        self._start = start

    def drop(self, text: str) -> None:
        """Page chrome."""
        text = " ".join(text.split())
        if text:
            self.dropped.append(text)

    def take(self) -> str:
        """Give the open paragraph's text away: no piece comes of it."""
        text = self.text
        self._clear()
        return text

    def _clear(self) -> None:
        self._text, self._bold, self._length = [], [], 0
        self._space, self._open = True, False

    def open_bracket(self) -> None:
        """A time was taken from within brackets: take these too."""
        if self._text and self._text[-1].rstrip().endswith(("(", "[")):
            before = self._text[-1]
            self._text[-1] = before.rstrip()[:-1]
            self._length -= len(before) - len(self._text[-1])
            self._shut = True

    def table(self, rows: list[list[str]]) -> bool:
        """Take a table of speakers and what they say; False where it is another one."""
        columns = speaker_rows(rows)
        if columns is None:
            return False
        self.finish()
        self.pieces.extend(columns[0])
        for text in columns[1]:
            self.drop(text)
        return True

    @property
    def text(self) -> str:
        """The open paragraph."""
        return "".join(self._text)

    @property
    def length(self) -> int:
        """Characters of the paragraph so far."""
        return self._length

    @property
    def open(self) -> bool:
        """Whether the paragraph has some text already."""
        return self._open

    def _nameless(self) -> None:
        if self._label:
            self.pieces.append(Piece(self._label))
            self._label = None

    def _embolden(self, start: int, length: int) -> None:
        if self._bold and self._goes_on:
            self._bold[-1][1] = start + length
        else:
            self._bold.append([start, start + length])

    def _cut(self, text: str, kind: Kind | None) -> None:
        if "\n" not in text:
            self._piece(text, 0, self._bold, kind)
            return
        at = 0
        starts = [start for start, _ in self._bold]
        for part in _paragraphs(text, starts):
            near = self._bold[
                max(0, bisect_left(starts, at) - 1) : bisect_left(starts, at + len(part))
            ]
            self._piece(part, at, near, kind)
            at += len(part)

    def _piece(self, part: str, at: int, bold: list[list[int]], kind: Kind | None) -> None:
        text = part.strip()
        if not text:
            return
        at += len(part) - len(part.lstrip())
        stretches = tuple(
            (max(start - at, 0), min(end - at, len(text)))
            for start, end in bold
            if start - at < len(text) and end > at
        )
        text = text.replace("\n", " ")
        self.above = self.above if self.pieces else len(self.dropped)
        self.pieces.append(Piece(text, stretches, self._take_label(), kind, self._start))
        self._start = None

    def _take_label(self) -> str | None:
        label, self._label = self._label, None
        return label or None


def _paragraphs(text: str, bold: list[int]) -> list[str]:
    """``text`` cut at line breaks that end a paragraph; the parts joined are ``text``."""
    parts: list[str] = []
    begin = 0
    for match in re.finditer(r"\n[\n \t\u00a0]*", text):
        before, after = text[max(begin, match.start() - 8) : match.start()], match.end()
        at = bisect_left(bold, match.start())
        starts_bold = at < len(bold) and bold[at] <= after
        if match.group().count("\n") > 1 or starts_bold or _ENDED.search(before):
            parts.append(text[begin:after])
            begin = after
    return [*parts, text[begin:]]


def settle(
    pieces: list[Piece], transcript: Transcript, dropped: list[str], guessed: int = 0
) -> None:
    """Fill ``transcript`` with the turns in ``pieces``, and with title, date and place where they
    stand at the top, as plain text does.

    Their lines, and chrome known from copied pages, go to ``transcript.dropped`` with what was
    ``dropped`` already, ``guessed`` words of it by a guess. A title and date that are known already
    are kept.
    """
    pieces = name_lines(unstamped(pieces))
    labels = find_labels(pieces)
    mark_headings(pieces, labels)
    for index, piece in enumerate(pieces):
        if piece.label is not None:  # the frame ends where speech begins
            labels[index] = [Candidate(piece.label, 0)]
    frame = chrome.frame(pieces, labels, transcript.title, transcript.date is not None)
    transcript.title = frame.title
    if transcript.date is None:
        transcript.date, transcript.place = frame.date, transcript.place or frame.place
    transcript.set_apart += sum(map(words.count, dropped)) - guessed + frame.set_apart
    transcript.dropped_above = len(dropped) + frame.above
    transcript.dropped = dropped + frame.dropped
    transcript.turns = merged(turns_of(frame.body, frame.found))


def mark_headings(pieces: list[Piece], labels: list[list[Candidate]]) -> None:
    """Make notes of the bold lines between the paragraphs of a text whose labels are bold too."""
    bold = sum(
        bool(piece.bold) for piece, candidates in zip(pieces, labels, strict=True) if candidates
    )
    for piece, candidates in zip(pieces, labels, strict=True) if bold > 1 else ():
        if not candidates and piece.label is None and piece.kind is None and _is_heading(piece):
            piece.kind = "note"


def name_lines(pieces: list[Piece]) -> list[Piece]:
    """``pieces`` with bold lines that are nothing but a name, and come back, made labels."""
    alone = Counter(p.text for p in pieces if p.label is None and p.kind is None and _is_name(p))
    if max(alone.values(), default=0) < 2 or len(alone) < 2 or sum(alone.values()) < 3:
        return pieces
    kept: list[Piece] = []
    label: str | None = None
    for piece in pieces:
        plain = piece.label is None and piece.kind is None
        if label is not None and plain and piece.text not in alone:
            kept.append(replace(piece, label=label))
            label = None
            continue
        if label is not None:
            kept.append(Piece(label, kind="note"))
        label = piece.text if plain and piece.text in alone else None
        if label is None:
            kept.append(piece)
    return kept if label is None else [*kept, Piece(label, kind="note")]


def _is_name(piece: Piece) -> bool:
    words = piece.text.split()
    return _is_heading(piece) and len(words) <= 5 and all(map(nameshapes.capital, words))


def _is_heading(piece: Piece) -> bool:
    covered = sum(end - start for start, end in piece.bold)
    whole = covered >= len(piece.text) - 2 * len(piece.bold) and len(piece.text) <= LABEL
    return bool(piece.bold) and whole and piece.text[-1].isalnum()


def merged(turns: list[Turn]) -> list[Turn]:
    """``turns`` with stretches of narration that follow each other made one."""
    kept: list[Turn] = []
    for turn in turns:
        if kept and turn.kind == kept[-1].kind == "narration":
            kept[-1].paragraphs.extend(turn.paragraphs)
        else:
            kept.append(turn)
    return kept


def speaker_rows(rows: list[list[str]]) -> tuple[list[Piece], list[str]] | None:
    """The pieces of a table of speakers and what they say, times and other columns beside them, and
    what in it is neither: its heading and other columns; None where it is another table.

    An empty speaker's cell goes on with the speaker above.
    """
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    count = len(rows[0]) if rows else 0
    if len(rows) < 2 or count not in _COLUMNS or any(len(row) != count for row in rows):
        return None
    head = _is_head(rows[0])
    body = rows[1:] if head else rows
    columns = _columns(body, count) if body else None
    if columns is None:
        return None
    times, names, text = columns
    rest = [column for column in range(count) if column not in (*times[:2], names, text)]
    dropped = [" | ".join(rows[0])] if head else []
    pieces: list[Piece] = []
    for row in body:
        moments = [clock(row[column]) for column in times[:2]]
        start, end = (*moments, None, None)[:2]
        label = row[names].strip().removesuffix(":").strip() or None
        kind: Kind | None = None if label else "speech"
        pieces.append(Piece(row[text].strip(), label=label, kind=kind, start=start, end=end))
        dropped += [cell for column in rest if (cell := row[column].strip())]
    return pieces, dropped


def _columns(rows: list[list[str]], count: int) -> tuple[list[int], int, int] | None:
    """The columns of times, the one of names, and the one with most text; None where there is no
    such one."""
    times = [
        column
        for column in range(count)
        if count > 2 and sum(clock(row[column]) is not None for row in rows) * 2 > len(rows)
    ]
    others = [column for column in range(count) if column not in times]
    text = max(others, key=lambda column: sum(len(row[column]) for row in rows), default=0)
    fitting = (it for it in others if it < text and _said(rows, it, text))
    names = next(fitting, None)
    return None if names is None else (times, names, text)


def _is_head(row: list[str]) -> bool:
    words = {cell.strip().casefold() for cell in row}
    return bool(words & {"speaker", "name", "who", "text", "time", "transcript", "sprecher"})


def _said(rows: list[list[str]], names: int, text: int) -> bool:
    """Whether the column ``names`` holds names, and ``text`` what they say."""
    cells = [row[names].strip() for row in rows]
    spoken = [row[text] for row in rows]
    short = all(len(cell) <= _CELL and not _SENTENCE.search(cell) for cell in cells)
    letters = sum(any(char.isalpha() for char in cell) for cell in cells)
    longer = sum(map(len, spoken)) > 2 * sum(map(len, cells))
    return bool(cells[0]) and short and longer and letters * 2 >= len(cells)
