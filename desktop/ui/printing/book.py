"""A document set for paper, as a book would be: a size of its own, names run in, paragraphs cut
between lines, heads and feet on every page.

All lengths are tenths of a point (1/720 inch), and fonts are sized in them too: whoever paints
scales the painter once, and no font depends on the resolution of the printer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from desktop.domain.columns import ORIGINAL
from desktop.domain.rows import NOTE
from desktop.settings import Settings, bounded
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.reader.model.headings import heading
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import day, number
from desktop.ui.words.plurals import Plurals

UNIT = 10  # tenths of a point in a point
_LEADING = 1.32  # from line to line, x the size of the text
_SMALL, _NOTE_SIZE, _TITLE = 0.78, 0.85, 1.5  # x the size of the text
_GUTTER = 1.6  # between two columns, x the size
_PARAGRAPH, _TURN = 0.35, 0.8  # room above, x the size
_FEWEST = 2  # lines of a paragraph alone at the foot or the head of a page
_BLACK, _GREY = QColor("#000000"), QColor("#555555")


@dataclass(slots=True)
class Cell:
    """A text set in lines. ``tops`` of the lines, and the bottom of the last, from its own top."""

    layout: QTextLayout
    tops: list[float]

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return self.tops[-1]

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return len(self.tops) - 1


@dataclass(frozen=True, slots=True)
class Run:
    """A text to be set, its font, and how parts of it look."""

    text: str
    font: QFont
    marks: list[QTextLayout.FormatRange]


@dataclass(slots=True)
class Row:
    """What stands side by side: a cell a column. ``above`` is the room above it; ``name`` of who
    speaks, for the head of a page that it goes on to; ``begins`` a turn."""

    cells: list[Cell]
    above: float
    name: str = ""
    begins: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """The lines ``first`` to ``last`` (without it) of each cell of a row, ``y`` below the top of
    the text."""

    row: int
    first: tuple[int, ...]
    last: tuple[int, ...]
    y: float


@dataclass(slots=True)
class Page:
    """What stands on a page. ``name``: who goes on speaking at its head."""

    pieces: list[Piece] = field(default_factory=list)
    name: str = ""


class Book:
    """The rows and columns of ``model`` that are shown, on pages with ``width`` by ``height`` of
    room. The lines ``about`` stand below the title. ``progress`` is told how many rows are set, of
    how many, and may raise."""

    def __init__(
        self,
        model: ReaderModel,
        settings: Settings,
        shown: Sequence[str],
        width: float,
        height: float,
        interface: QFont,
        about: Sequence[str] = (),
        progress: Callable[[int, int], object] = lambda done, of: None,
    ) -> None:
        self._model, self._width = model, width
        self._about, self._progress = about, progress
        self.size = bounded("print_size", settings.print_size) * UNIT
        beside = settings.layout == "side" and len(shown) > 1
        self._lanes = [[column] for column in shown] if beside else [list(shown)]
        if beside and settings.translation_first:
            self._lanes.reverse()
        points = settings.with_(
            size=self.size / UNIT, translation_size=0.0, letter_spacing=0.0, word_spacing=0.0
        )
        languages = {column.id: column.language for column in model.columns}
        self._fonts = Fonts(points, interface, languages)
        self._small = self._sized(QFont(interface), _SMALL)
        self._names_shown = settings.show_speakers
        self._head = self._small_line * 2.8
        self._foot = self._small_line * 2.4
        self.text_height = height - self._head - self._foot
        self._height = height
        self.rows: list[Row] = [self._title(), *self._set_rows()]

    # -- setting ---------------------------------------------------------------------------------

    @property
    def _small_line(self) -> float:
        return self.size * _SMALL * _LEADING

    def _sized(self, font: QFont, times: float) -> QFont:
        font.setPixelSize(max(1, round(self.size * times)))
        return font

    @property
    def _lane_width(self) -> float:
        count = len(self._lanes)
        return (self._width - (count - 1) * _GUTTER * self.size) / count

    def _title(self) -> Row:
        """What stands once, above everything."""
        source = self._model.document.source
        heading = self._sized(QFont(self._fonts.text(ORIGINAL, 0)), _TITLE)
        heading.setWeight(QFont.Weight.DemiBold)
        about = " · ".join(part for part in (day(source.date or ""), source.place or "") if part)
        about = "\n".join(part for part in (about, *self._about) if part)
        text = "\n".join(part for part in (self._model.document.title, about) if part)
        small = QTextCharFormat()
        small.setFont(self._small)
        small.setForeground(_GREY)
        start = len(self._model.document.title)
        marks = [_range(start, len(text) - start, small)] if about else []
        return Row([self._cell(text, heading, self._width, marks)], 0)

    def _set_rows(self) -> Iterator[Row]:
        model = self._model
        starts = model.turn_starts()
        for at in range(len(model.ids) + 1):
            if hidden := model.turns_hidden(at):
                yield self._gap(hidden)
            if at < len(model.ids):
                self._progress(at, len(model.ids))
                yield self._set_row(model.ids[at], bool(starts[at]))

    def _gap(self, turns: int) -> Row:
        """A line that says how many turns are not printed."""
        words = Plurals().hidden_turns(turns)
        grey = QTextCharFormat()
        grey.setForeground(_GREY)
        text = f"— {words} —"
        cell = self._cell(text, QFont(self._small), self._width, [_range(0, len(text), grey)])
        return Row([cell], self.size * _TURN)

    def _set_row(self, row: int, starts: bool) -> Row:
        name, small = heading(self._model, row) if self._names_shown else ("", "")
        cells = []
        for lane in self._lanes:
            parts = [self._run(row, column) for column in lane]
            parts = [part for part in parts if part.text] or parts[:1]
            if starts and lane is self._lanes[0]:
                parts[0] = self._headed(parts[0], name, small)
            cells.append(self._stacked(parts))
        above = self.size * (_TURN if starts else _PARAGRAPH)
        return Row(cells, above, name, starts)

    def _run(self, row: int, column: str) -> Run:
        """The text of a row in a column, a dotted line under the sentences to check."""
        side, kind = self._model.column(column), self._model.rows.kind[row]
        font = self._sized(QFont(self._fonts.text(column, kind)), _NOTE_SIZE if kind == NOTE else 1)
        text = side.texts[row]
        starts = [*self._model.contents.starts(row, column), len(text)]
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marks = [
            _range(starts[at], starts[at + 1] - starts[at], dotted)
            for at, doubts in enumerate(side.doubts.get(row, ()))
            if doubts and at + 1 < len(starts)
        ]
        return Run(text, font, marks)

    def _headed(self, run: Run, name: str, small: str) -> Run:
        """``run`` with who speaks before it, and in grey what the margin says below the name."""
        details = ", ".join(small.splitlines())
        about = f"({details})" if details and name else details
        before = " ".join(part for part in (name, about) if part)
        if not before:
            return run
        before += " " if before.endswith((".", "?", "!", ":")) else ". "
        bold, grey = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        grey.setForeground(_GREY)
        marks = [_range(0, len(before), bold)]
        if about:
            marks = [_range(0, len(name), bold), _range(len(name), len(before) - len(name), grey)]
        return Run(before + run.text, run.font, marks + _shifted(run.marks, len(before)))

    def _stacked(self, runs: list[Run]) -> Cell:
        """The texts of one lane below each other, all but the first in grey: one cell."""
        text, ranges = runs[0].text, list(runs[0].marks)
        for run in runs[1:]:
            shift = len(text) + 1
            grey = QTextCharFormat()
            grey.setFont(run.font)
            grey.setForeground(_GREY)
            text = f"{text}\n{run.text}"
            ranges.append(_range(shift, len(run.text), grey))
            ranges += _shifted(run.marks, shift)
        return self._cell(text, runs[0].font, self._lane_width, ranges)

    def _cell(
        self, text: str, font: QFont, width: float, marks: list[QTextLayout.FormatRange]
    ) -> Cell:
        rtl = is_rtl(text)
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(marks)
        tops, y, pitch = [0.0], 0.0, font.pixelSize() * _LEADING
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            high = max(pitch, line.height())
            line.setPosition(QPointF(0, y + (high - line.height()) / 2))
            y += high
            tops.append(y)
        layout.endLayout()
        return Cell(layout, tops)

    # -- pages -----------------------------------------------------------------------------------

    @cached_property
    def pages(self) -> list[Page]:
        """The pages, each filled as far as its text goes. A paragraph is cut between lines, with
        two lines at least on either side where it has them."""
        pages, page, y = [], Page(), 0.0
        for index, row in enumerate(self.rows):
            first = (0,) * len(row.cells)
            y += row.above if page.pieces else 0
            while True:
                last = self._fitting(row, first, self.text_height - y, bool(page.pieces))
                whole = all(end == cell.lines for end, cell in zip(last, row.cells, strict=True))
                if last != first:
                    page.pieces.append(Piece(index, first, last, y))
                if whole:
                    y += _height(row, first, last)
                    break
                pages.append(page)
                page, y = Page(name=row.name if any(last) or not row.begins else ""), 0.0
                first = last
        return [*pages, page]

    def _fitting(
        self, row: Row, first: tuple[int, ...], room: float, others: bool
    ) -> tuple[int, ...]:
        """Up to which line each cell of ``row`` stands in ``room``, from ``first`` on. With
        ``others`` on the page, ``first`` where too little would stand there."""
        starts = list(zip(row.cells, first, strict=True))
        last = tuple(_fit(cell, start, room) for cell, start in starts)
        if all(end == cell.lines for end, cell in zip(last, row.cells, strict=True)):
            return last
        cuts = tuple(
            _cut(cell, start, end) for (cell, start), end in zip(starts, last, strict=True)
        )
        empty = any(
            cut == start < cell.lines for (cell, start), cut in zip(starts, cuts, strict=True)
        )
        if not empty:
            return cuts
        if others:
            return first
        return tuple(
            max(end, min(start + 1, cell.lines))
            for (cell, start), end in zip(starts, last, strict=True)
        )

    # -- painting --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, index: int) -> None:
        """Draw the page ``index``, from 0."""
        page = self.pages[index]
        self._paint_head(painter, page)
        step = self._lane_width + _GUTTER * self.size
        for piece in page.pieces:
            for lane, cell in enumerate(self.rows[piece.row].cells):
                first, last = piece.first[lane], piece.last[lane]
                at = QPointF(lane * step, self._head + piece.y - cell.tops[first])
                painter.setPen(_BLACK)
                for line in range(first, last):
                    cell.layout.lineAt(line).draw(painter, at)
        self._paint_foot(painter, index)

    def _paint_head(self, painter: QPainter, page: Page) -> None:
        """What each column holds, and who goes on speaking."""
        painter.setFont(self._small)
        painter.setPen(_GREY)
        step = self._lane_width + _GUTTER * self.size
        for at, lane in enumerate(self._lanes):
            captions = [self._model.caption(column) for column in lane]
            words = " / ".join(each.short for each in captions if each.title)
            box = QRectF(at * step, 0, self._lane_width, self._small_line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._elided(painter, words, box))
        y = self._small_line * 1.2
        painter.setPen(QPen(_GREY, UNIT * 0.4))
        painter.drawLine(QPointF(0, y), QPointF(self._width, y))
        if page.name:
            words = QCoreApplication.translate("printing", "{name}, continued")
            box = QRectF(0, self._small_line * 1.4, self._width, self._small_line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, words.replace("{name}", page.name))

    def _paint_foot(self, painter: QPainter, index: int) -> None:
        """Title, source and date at one side, page of pages at the other."""
        document = self._model.document
        name = document.path.replace("\\", "/").rpartition("/")[2]
        date = document.source.date or ""
        parts = (document.title, name if name != document.title else "", day(date))
        painter.setFont(self._small)
        painter.setPen(_GREY)
        box = QRectF(0, self._height - self._small_line, self._width * 0.78, self._small_line)
        words = self._elided(painter, " · ".join(part for part in parts if part), box)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, words)
        of = QCoreApplication.translate("printing", "{page} of {pages}")
        of = of.replace("{pages}", number(len(self.pages))).replace("{page}", number(index + 1))
        box = QRectF(self._width * 0.78, box.y(), self._width * 0.22, self._small_line)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, of)

    @staticmethod
    def _elided(painter: QPainter, words: str, box: QRectF) -> str:
        metrics = painter.fontMetrics()
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))


def _fit(cell: Cell, first: int, room: float) -> int:
    """Which lines from ``first`` on fit into ``room``: up to this one."""
    last = first
    while last < cell.lines and cell.tops[last + 1] - cell.tops[first] <= room:
        last += 1
    return last


def _cut(cell: Cell, first: int, last: int) -> int:
    """Where to cut a cell of which the lines ``first`` to ``last`` would fit: no line alone at the
    foot of a page or at the head of the next."""
    if last == cell.lines:
        return last
    last = min(last, max(first, cell.lines - _FEWEST))
    return last if last - first >= _FEWEST else first


def _height(row: Row, first: tuple[int, ...], last: tuple[int, ...]) -> float:
    heights = (
        cell.tops[end] - cell.tops[start]
        for cell, start, end in zip(row.cells, first, last, strict=True)
    )
    return max(heights, default=0.0)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    covered = QTextLayout.FormatRange()
    covered.start, covered.length, covered.format = start, length, look
    return covered


def _shifted(marks: list[QTextLayout.FormatRange], by: int) -> list[QTextLayout.FormatRange]:
    return [_range(by + each.start, each.length, each.format) for each in marks]
