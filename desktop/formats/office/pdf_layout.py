"""Lines on pages to paragraphs: running heads off, columns in order, words put together again."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from desktop.domain.speakers.labels import Piece

_PITCH = 7.2  # points of a letter in Courier 12, in which screenplays are typed
_GAP = 0.6  # of a letter's size between two lines, from which there is an empty line between
_MARGIN = 60.0  # points above and below the text of a screenplay
_RUNNING = 0.3  # of the pages have a running head, at least
_OUTER = 0.15  # of a page's height, at its top and bottom, where running heads are
_CLOSE = 1.6  # times a letter's size from top to top: lines of one block
_EDGE = 3  # lines at the top and bottom of a page that may be running heads
_FEW = 5  # pages; on fewer a line that comes twice may be chance
_WORD = 60  # characters; no word is longer
_COLUMNED = 12  # lines of a page from which on it may have two columns
_MIDDLE = (0.3, 0.7)  # of a page's width, within which the gutter between two columns is
_COLUMN = (4, 0.2)  # lines, at least, and share of the lines, in each of two columns
_CROSSING = 0.15  # of the lines at most go across both columns
_NARROW = 0.5  # of the other column's lines, from which on a column is no margin
_SLACK = 1.0  # points by which a line may reach into a gutter
_BEFORE = 3.0  # points left of the second column, where its gutter is
_LEFTS = 20  # places where lines begin that are tried as a second column's
_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,6}\b", re.I)
_NUMBER = re.compile(
    r"\W*+(?:(?:page|seite|página|стр\.?)\W*+)?\d{1,4}[^\w/]*+(?:(?:of|/|von|de)\W*+\d++)?\W*+",
    re.I,
)
_ENDED = re.compile(r"[.!?…:;。！？][\"”»’)\]]*\s*$")
_HYPHEN = re.compile(r"(?<!\w)(\w++)[-\u00ad\u2010]$")
_FIRST_WORD = re.compile(r"\w+")
_LABEL = re.compile(r"[^\s:][^:.!?]{0,79}:\s")
# From the top of a line to that of the next, in letters' sizes:
_STEP = 1.2  # as is usual
_WIDEST_STEP = 2.2  # within a paragraph
_LARGE_STEP = 1.25  # of a heading
_APART = 1.35  # times the usual step: another paragraph
# Lines that begin or end a paragraph:
_LARGE = 1.2  # times the usual size: a heading
_OTHER_SIZE = 1.5  # points of difference: another paragraph
_INDENT = 0.8  # of a letter's size from the left of the column
_SHORT = 0.12  # of the column's width left free at the right


@dataclass(slots=True)
class Line:
    """A printed line: its box in points, y upwards, and which of its characters are bold."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: list[bool] = field(default_factory=list)

    @property
    def starts_bold(self) -> bool:
        """Whether its first letters are bold, and not all of them."""
        return bool(self.bold) and self.bold[0] and not all(self.bold[: len(self.text)])


@dataclass(slots=True)
class Page:
    """A page and its lines, in no order."""

    width: float
    height: float
    lines: list[Line] = field(default_factory=list)


def pieces_of(pages: list[Page]) -> list[Piece]:
    """The paragraphs of a document whose running heads are off."""
    words: Counter[str] = Counter()
    for page in pages:
        for line in page.lines:
            words.update(re.findall(r"[\w\-]+", line.text.casefold()))
    paragraphs = _Paragraphs(words)
    for page in pages:
        for column in _columns(page):
            paragraphs.column(column)
    return paragraphs.finish()


def typed(pages: list[Page]) -> tuple[list[list[str]], list[str]]:
    """The lines of each page as they would stand in a plain text file typed in Courier: indented by
    spaces, with an empty line where there is a gap between two lines, and one at the end; and what
    stands in the margin above the text, page by page the same but for the numbers."""
    margins = [[line for line in page.lines if _in_margin(page, line)] for page in pages]
    counts = Counter(_shape(line.text) for lines in margins for line in lines)
    often = max(2, round(_RUNNING * len(pages)))
    sheets: list[list[str]] = []
    dropped: list[str] = []
    for page, lines in zip(pages, margins, strict=True):
        gone = {
            id(line)
            for line in lines
            if counts[_shape(line.text)] >= often or _NUMBER.fullmatch(line.text.strip())
        }
        dropped += [" ".join(line.text.split()) for line in lines if id(line) in gone]
        sheets.append(lines_of([line for line in page.lines if id(line) not in gone]))
    return sheets, dropped


def _in_margin(page: Page, line: Line) -> bool:
    return line.bottom > page.height - _MARGIN or line.top < _MARGIN


def lines_of(lines: list[Line]) -> list[str]:
    """The lines of a page as `typed` gives them."""
    sheet: list[str] = []
    last: Line | None = None
    for line in sorted(lines, key=lambda line: (-line.top, line.left)):
        middle = (line.top + line.bottom) / 2
        if last is not None and last.bottom < middle < last.top:
            sheet[-1] += "  " + line.text.strip()
            continue
        if last is not None and last.bottom - line.top > _GAP * line.size:
            sheet.append("")
        sheet.append(" " * round(max(line.left, 0.0) / _PITCH) + line.text.strip())
        last = line
    return [*sheet, ""]


def running_heads(pages: list[Page]) -> list[str]:
    """Take off the lines at the edges that come back page by page, and bare page numbers."""
    edges = [_edge_lines(page) for page in pages]
    if len(pages) < _FEW:
        edges = [_detached(page, edge) for page, edge in zip(pages, edges, strict=True)]
    counts = Counter(key for edge in edges for key in {_shape(line.text) for line in edge})
    often = max(2, min(3, len(pages)), round(_RUNNING * len(pages)))
    dropped: list[str] = []
    for page, edge in zip(pages, edges, strict=True):
        outer = [line for line in edge if counts[_shape(line.text)] >= often]
        if len(pages) > 1 or len(page.lines) > 5:
            ends = {id(line) for line in (*edge[:1], *edge[-1:])}
            outer += [e for e in edge if id(e) in ends and _NUMBER.fullmatch(e.text.strip())]
        gone = {id(line) for line in outer}
        dropped += [" ".join(line.text.split()) for line in page.lines if id(line) in gone]
        page.lines = [line for line in page.lines if id(line) not in gone]
    return dropped


def _edge_lines(page: Page) -> list[Line]:
    """The lines at the very top and bottom, top first."""
    lines = sorted(page.lines, key=lambda line: (-line.top, line.left))
    top, bottom = lines[:_EDGE], lines[_EDGE:][-_EDGE:]
    return [e for e in top if e.bottom > (1 - _OUTER) * page.height] + [
        e for e in bottom if e.top < _OUTER * page.height
    ]


def _detached(page: Page, edge: list[Line]) -> list[Line]:
    """Those of the ``edge`` that no body of text runs on from: by chance two pages end alike."""
    return [line for line in edge if len(_block(page, line)) <= _EDGE]


def _block(page: Page, line: Line) -> list[Line]:
    """The lines that stand close above and below ``line``, and in turn those close to them."""
    block, waiting = [line], [line]
    while waiting and len(block) <= _EDGE:
        box = waiting.pop()
        close = [
            other
            for other in page.lines
            if not any(other is member for member in block)
            and abs(other.top - box.top) < _CLOSE * max(box.size, other.size)
            and min(box.right, other.right) > max(box.left, other.left)
        ]
        block += close
        waiting += close
    return block


def _shape(text: str) -> str:
    return " ".join(_DIGITS.sub("#", text).casefold().split())


def _columns(page: Page) -> list[list[Line]]:
    """The lines in reading order, one list a column; lines across both columns part the bands."""
    lines = sorted(page.lines, key=lambda line: (-line.top, line.left))
    gutter = _gutter(page)
    if gutter is None:
        return [_rows(lines)]
    columns: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if line.left < gutter - _SLACK and line.right > gutter + _SLACK:
            columns += [left, right, [line]]
            left, right = [], []
        else:
            (left if line.right <= gutter + _SLACK else right).append(line)
    return [_rows(column) for column in (*columns, left, right) if column]


def _gutter(page: Page) -> float | None:
    """The x that parts two columns of text, or None."""
    lines = page.lines
    if len(lines) < _COLUMNED:
        return None
    often = Counter(round(line.left) for line in lines).most_common(_LEFTS)
    gaps = [
        (crossing, x)
        for x in (left - _BEFORE for left, _ in often)
        if _MIDDLE[0] * page.width < x < _MIDDLE[1] * page.width
        and (crossing := _crossing(lines, x)) is not None
        and _is_prose(lines, x)
    ]
    return min(gaps)[1] if gaps else None


def _crossing(lines: list[Line], x: float) -> int | None:
    """How many lines cross ``x``; None where it cannot be a gutter."""
    crossing = sum(line.left < x - _SLACK and line.right > x + _SLACK for line in lines)
    before = sum(line.right <= x + _SLACK for line in lines)
    least = min(before, len(lines) - crossing - before)
    number, share = _COLUMN
    fits = least >= max(number, share * len(lines)) and crossing <= _CROSSING * len(lines)
    return crossing if fits else None


def _is_prose(lines: list[Line], x: float) -> bool:
    """Whether what stands left of ``x`` fills its column: names in a margin do not."""
    before = [line.right - line.left for line in lines if line.right <= x + _SLACK]
    after = [line.right - line.left for line in lines if line.left >= x - _SLACK]
    return median(before) > _NARROW * median(after)


def _rows(lines: list[Line]) -> list[Line]:
    """Join what stands side by side on one line: a name in the margin and its words."""
    rows: list[Line] = []
    for line in lines:
        last = rows[-1] if rows else None
        middle = (line.top + line.bottom) / 2
        if (
            last is not None
            and last.bottom < middle < last.top
            and line.left >= last.right - _SLACK
        ):
            gap = "  " if last.text and not last.text.endswith(" ") else ""
            last.text += gap + line.text
            last.bold += [False] * len(gap) + line.bold
            last.right, last.size = line.right, max(last.size, line.size)
        else:
            rows.append(line)
    return rows


class _Paragraphs:
    """Puts lines together while they belong together."""

    def __init__(self, words: Counter[str]) -> None:
        self._words = words
        self._pieces: list[Piece] = []
        self._parts: list[str] = []  # of the paragraph
        self._end = ""  # its last characters
        self._bold: list[bool] = []
        self._last: Line | None = None

    def column(self, lines: list[Line]) -> None:
        """One column, top to bottom; its first line may go on with the column before."""
        if not lines:
            return
        steps = [a.top - b.top for a, b in pairwise(lines) if a.top > b.top]
        size = median(line.size for line in lines)
        step = min(median(steps), _WIDEST_STEP * size) if steps else _STEP * size
        left, right = median(e.left for e in lines), max(e.right for e in lines)
        for index, line in enumerate(lines):
            large = line.size > _LARGE * size  # a heading: its lines stand further apart
            space = max(step, _LARGE_STEP * line.size) if large else step
            fresh = self._is_fresh(line, lines[index - 1] if index else None, space, left, right)
            if fresh:
                self._close()
            self._add(line)
            self._last = line

    def _is_fresh(
        self, line: Line, above: Line | None, step: float, left: float, right: float
    ) -> bool:
        """Whether ``line`` begins a paragraph."""
        last = self._last
        if last is None or line.starts_bold:
            return True
        indented = line.left > left + _INDENT * line.size
        ended = bool(_ENDED.search(self._end[-8:]))
        if above is None:  # at the top of a column or page
            return ended and (indented or bool(_LABEL.match(line.text)))
        if above.top - line.top > _APART * step or abs(above.size - line.size) > _OTHER_SIZE:
            return True
        short = above.right < right - _SHORT * max(1.0, right - left)
        labelled = bool(_LABEL.match(line.text)) and (ended or short)
        hanging = above.left > left + _INDENT * above.size
        return labelled or (indented and not hanging) or (ended and short)

    def _add(self, line: Line) -> None:
        text, bold = line.text.rstrip(), line.bold[: len(line.text.rstrip())]
        broken = _HYPHEN.search(self._end)
        if broken and self._is_one_word(broken[1], text):
            self._parts[-1], self._end = self._parts[-1][:-1], self._end[:-1]
            self._bold.pop()
        elif self._parts and not broken:
            text = " " + text
            bold = [bool(self._bold and self._bold[-1]), *bold]
        self._parts.append(text)
        self._end = (self._end + text)[-_WORD:]
        self._bold += bold + [False] * (len(text) - len(bold))

    def _is_one_word(self, before: str, line: str) -> bool:
        """Whether the hyphen at the line's end is only the printer's."""
        after = _FIRST_WORD.match(line)
        if after is None or not line[0].islower():
            return False
        if self._end.endswith("\u00ad"):
            return True
        one, two = before + after[0], f"{before}-{after[0]}"
        return self._words[one.casefold()] >= self._words[two.casefold()]

    def _close(self) -> None:
        whole = "".join(self._parts)
        text = whole.strip()
        if text:
            lead = len(whole) - len(whole.lstrip())
            self._pieces.append(Piece(text, _stretches(self._bold[lead:], text)))
        self._parts, self._end, self._bold = [], "", []

    def finish(self) -> list[Piece]:
        """All paragraphs."""
        self._close()
        return self._pieces


def _stretches(bold: list[bool], text: str) -> tuple[tuple[int, int], ...]:
    stretches: list[tuple[int, int]] = []
    start: int | None = None
    for index, heavy in enumerate([*bold[: len(text)], False]):
        if heavy and start is None:
            start = index
        elif not heavy and start is not None:
            end = start + len(text[start:index].rstrip())
            stretches.append((start, end))
            start = None
    return tuple(stretches)
