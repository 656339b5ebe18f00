"""A row set in type: a block for each text (or sentence) in it, and the speaker's name."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from desktop.domain.bitext import runs
from desktop.domain.columns import ORIGINAL, WAITING
from desktop.domain.languages.direction import undirected
from desktop.domain.rows import NARRATION, NOTE, SPEECH
from desktop.lexicon.syllables import Syllables
from desktop.settings import Settings
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import SENTENCES, SIGN, Frame, Lane
from desktop.ui.reader.layout.shaping import has_rtl, is_rtl, shape, takes_italics
from desktop.ui.reader.model.headings import beside, heading
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.plurals import Plurals

CAPACITY = 600  # rows kept
PARAGRAPH_GAP, TURN_GAP = 14, 20  # px, x the person's spacing
_PAIR_GAP, _SENTENCE_GAP = 4, 8
_DOTS = "…"
_DIVISION = 0.24  # em between two syllables


@dataclass(slots=True)
class Block:
    """A text at (x, y) in its row; ``start`` is where it begins in its cell's text. ``waiting``: it
    is none, but dots or words that stand where there is none. ``divisions`` are the characters of
    ``text`` that have ``gap`` px before them, for another syllable begins there."""

    column: str
    start: int
    text: str
    layout: QTextLayout
    x: int
    y: int
    width: int
    height: int
    bidi: bool = False
    waiting: bool = False
    divisions: Sequence[int] = ()
    gap: float = 0.0

    @property
    def end(self) -> int:
        """Where it ends in its cell's text."""
        return self.start + len(self.text)


@dataclass(slots=True)
class Label:
    """Small print of a row: the speaker's name, or (``small``) title, note and time."""

    layout: QTextLayout
    x: int
    y: int
    small: bool


@dataclass(slots=True)
class RowLayout:
    """A row of ``height`` px (the gap above it included) that begins at ``begin``, and its text at
    ``top``. ``hidden`` are the lines above (and, of the last row, below) it that say how many turns
    are not shown there."""

    height: int = 0
    begin: int = 0
    top: int = 0
    bottom: int = 0
    blocks: list[Block] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    hidden: list[Label] = field(default_factory=list)

    def block(self, column: str, character: int) -> Block | None:
        """The block that shows ``character`` of ``column``, else the column's last."""
        last = None
        for block in self.blocks:
            if block.column == column:
                last = block
                if character < block.end:
                    break
        return last

    def rectangle(self, column: str) -> QRectF | None:
        """What a cell covers in its row; None where its column is not shown."""
        covered = QRectF()
        for block in self.blocks:
            if block.column == column:
                covered |= QRectF(block.x, block.y, block.width, block.height)
        return None if covered.isNull() else covered


def division_gap(font: QFont) -> float:
    """The px between two syllables."""
    return QFontMetricsF(font).height() / 1.2 * _DIVISION


class Layouts:
    """Rows set in type as they are asked for, the last `CAPACITY` of them kept. ``syllables`` are
    told apart in them, where the settings want that."""

    def __init__(
        self,
        model: ReaderModel,
        settings: Settings,
        fonts: Fonts,
        frame: Frame,
        dpi: int,
        syllables: Syllables,
    ) -> None:
        self._model, self._settings, self._syllables = model, settings, syllables
        self.fonts, self.frame, self._dpi = fonts, frame, dpi
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()
        self._name: tuple[int, RowLayout] | None = None
        self.opened: set[int] = set()  # rows whose hidden side is shown
        self.room: tuple[int, int] = (-1, 0)  # below which row how many px are free

    def row(self, at: int) -> RowLayout:
        """The layout of model row ``at``."""
        row = self._model.ids[at]
        layout = self._kept.get(row)
        if layout is not None:
            self._kept.move_to_end(row)
            return layout
        layout = self._kept[row] = self._make(at, row)
        if len(self._kept) > CAPACITY:
            self._kept.popitem(last=False)
        return layout

    def drop(self, row: int) -> None:
        """Forget the layout of a row (by its id): its text changed."""
        self._kept.pop(row, None)
        self._name = None

    def clear(self) -> None:
        """Forget them all: the rows shown changed."""
        self._kept.clear()

    def missing(self, first: int, last: int, height: int) -> Iterator[int]:
        """Model rows within about ``height`` px beyond those in view that are not set yet."""
        ids, least = self._model.ids, max(round(self.fonts.pitch(ORIGINAL, SPEECH, self._dpi)), 1)
        count = min(height // least, CAPACITY // 4)
        for distance in range(1, count + 1):
            for at in (last + distance, first - distance):
                if 0 <= at < len(ids) and ids[at] not in self._kept:
                    yield at

    def sign(self, at: int) -> QRectF:
        """What the sign of a bookmark or note covers, from the top of model row ``at``: it stands
        beside the first line of the text."""
        layout = self.row(at)
        top, height = float(layout.begin), float(SIGN)
        if layout.blocks:
            first = min(layout.blocks, key=lambda block: block.y)
            line = first.layout.lineAt(0)
            top, height = first.y + line.y(), line.height()
        tall = min(height * 0.7, 1.4 * SIGN)
        return QRectF(self.frame.sign_x, top + (height - tall) / 2, SIGN, tall)

    def starts_turn(self, at: int) -> bool:
        """Whether model row ``at`` is the first shown of its turn."""
        return bool(self._model.turn_starts()[at])

    def gap(self, starts: bool) -> int:
        """The space above a row."""
        spacing = self._settings.paragraph_spacing
        return round((TURN_GAP if starts else PARAGRAPH_GAP) * spacing)

    def _make(self, at: int, row: int) -> RowLayout:
        layout, starts = RowLayout(), self.starts_turn(at)
        self._put_hidden(layout, at)
        layout.begin = layout.top = layout.top + self.gap(starts)
        numbers = self._settings.numbers
        if starts or self.frame.names or numbers or self._is_new_minute(at):
            self._put_names(layout, *beside(self._model, row, starts, numbers))
        label_bottom = layout.bottom
        bottom = layout.top
        for lane in self.frame.lanes:
            y = layout.top
            for block in self._blocks(row, lane):
                block.y += y
                y = block.y + block.height
                layout.blocks.append(block)
            bottom = max(bottom, y)
        layout.bottom = max(bottom, label_bottom)
        layout.height = layout.bottom
        self._level_names(layout)
        if row == self.room[0]:
            layout.height += self.room[1]
        if at == len(self._model.ids) - 1:
            self._put_hidden(layout, at + 1)
        return layout

    def _is_new_minute(self, at: int) -> bool:
        """Whether a row begins in another minute than the row above: above the text, where a time
        takes a line, more would be too many."""
        paragraphs, ids = self._model.rows.paragraphs, self._model.ids
        here, before = paragraphs[ids[at]].start, paragraphs[ids[at - 1]].start
        return here is not None and (before is None or here // 60 != before // 60)

    def _put_hidden(self, placed: RowLayout, at: int) -> None:
        """Below what is placed, a line that says how many turns are not shown before ``at``."""
        turns = self._model.turns_hidden(at)
        if not turns:
            return
        font, x = self.fonts.small, self.frame.left
        width, pitch = max(self.frame.right - x, 40), QFontMetricsF(font).height()
        words, centred = Plurals().hidden_turns(turns), Qt.AlignmentFlag.AlignHCenter
        layout, height = shape(words, font, width, pitch, centred, is_rtl(words))
        y = placed.height + self.gap(False)
        placed.hidden.append(Label(layout, x, y, True))
        placed.top = placed.height = y + height

    # -- names -------------------------------------------------------------------------------

    def name(self, at: int) -> RowLayout:
        """The name of model row ``at`` alone, to stand at the top of the view."""
        turn = self._model.rows.turn[self._model.ids[at]]
        if self._name is None or self._name[0] != turn:
            layout = RowLayout()
            self._put_names(layout, *heading(self._model, self._model.ids[at]))
            self._name = turn, layout
        return self._name[1]

    @property
    def name_band(self) -> int:
        """How high a name is at most, in px."""
        return round(self.fonts.size * self._dpi / 72 * 5)

    def _put_names(self, placed: RowLayout, name: str, small: str) -> None:
        """In the margin if there is one, else above the text, which then begins below."""
        margin = self.frame.names
        width = margin or max(self.frame.right - self.frame.left, 40)
        mirrored = self.frame.mirrored
        ends = bool(margin) != mirrored
        align = Qt.AlignmentFlag.AlignRight if ends else Qt.AlignmentFlag.AlignLeft
        x = self.frame.names_x if margin else self.frame.left
        y = placed.top
        names = ((name, self.fonts.name), (undirected(small), self.fonts.small))
        for text, font in names:
            if text:
                pitch = QFontMetricsF(font).height()
                layout, height = shape(
                    text, font, width, pitch, align | Qt.AlignmentFlag.AlignAbsolute, is_rtl(text)
                )
                placed.labels.append(Label(layout, x, y, font is self.fonts.small))
                y += height
        placed.bottom = y
        if not margin and y > placed.top:
            placed.top = y + 2

    def _level_names(self, placed: RowLayout) -> None:
        """Put a name in the margin on the first line of the text."""
        if not (self.frame.names and placed.labels and placed.blocks):
            return
        first, name = placed.blocks[0].layout.lineAt(0), placed.labels[0].layout.lineAt(0)
        baseline = placed.blocks[0].y + first.y() + first.ascent()
        shift = max(round(baseline - name.ascent() - name.y()) - placed.labels[0].y, 0)
        for label in placed.labels:
            label.y += shift
        last = placed.labels[-1]
        low = last.y + round(last.layout.boundingRect().height())
        placed.height = placed.bottom = max(placed.bottom, low)

    # -- texts -------------------------------------------------------------------------------

    def _blocks(self, row: int, lane: Lane) -> Iterator[Block]:
        """The blocks of a lane; their ``y`` is the gap above each, until placed."""
        columns = lane.columns
        if row in self.opened and lane is self.frame.lanes[-1]:
            columns += self.frame.behind
        if self.frame.layout == SENTENCES and len(columns) > 1:
            yield from self._by_sentence(row, lane, columns)
            return
        for number, column in enumerate(columns):
            text = self._model.column(column).texts[row]
            block = self._block(row, column, 0, text, lane)
            block.y = _PAIR_GAP if number else 0
            yield block

    def _by_sentence(self, row: int, lane: Lane, columns: tuple[str, ...]) -> Iterator[Block]:
        """Each sentence, or several that belong together, with its partners in this row; then what
        belongs to none of them."""
        gap = 0
        for parts in self._linked(row, columns):
            for column, first, last in parts:
                waiting = self._model.column(column).states[row] == WAITING
                start, end = self._model.extent(row, column, first, last)
                text = self._model.column(column).texts[row][start:end].rstrip()
                if text or waiting:
                    block = self._block(row, column, start, text, lane)
                    block.y = gap
                    gap = _PAIR_GAP
                    yield block
            gap = _SENTENCE_GAP

    def _linked(self, row: int, columns: tuple[str, ...]) -> Iterator[list[tuple[str, int, int]]]:
        """Groups of (column, first, last sentence) of a row."""
        model = self._model
        left = {column: set(range(len(model.starts(row, column)))) for column in columns}
        waiting = [column for column in columns if model.column(column).states[row] == WAITING]
        for column in waiting:
            left[column].clear()
        grouped: set[int] = set()
        for sentence in range(len(model.starts(row, ORIGINAL))):
            if sentence in grouped:
                continue
            link = model.links.partners(row, ORIGINAL, sentence, sentence)
            grouped.update(*(range(p.first, p.last + 1) for p in link.in_cell(row, ORIGINAL)))
            group = []
            for column in columns:
                if column in waiting:
                    group.append((column, 0, 0))
                for part in link.in_cell(row, column):
                    numbers = range(part.first, part.last + 1)
                    left[column].difference_update(numbers)
                    if column == ORIGINAL:
                        group += [(column, number, number) for number in numbers]
                    else:
                        group.append((column, part.first, part.last))
            yield group
        for column, numbers_left in left.items():
            for _, first, last in runs((row, number) for number in numbers_left):
                yield [(column, first, last)]

    def _block(self, row: int, column: str, start: int, text: str, lane: Lane) -> Block:
        side, kind = self._model.column(column), self._model.rows.kind[row]
        upright = kind == NARRATION and not takes_italics(text)
        font = self.fonts.text(column, SPEECH if upright else kind)
        pitch = self.fonts.pitch(column, kind, self._dpi)
        waiting = side.states[row] == WAITING
        rtl = is_rtl(text, side.language)
        align = Qt.AlignmentFlag.AlignLeading
        if self._settings.justify and kind != NOTE:
            align = Qt.AlignmentFlag.AlignJustify
        instead = _DOTS if waiting else "" if text else self._model.without_text(row, column)
        divisions: Sequence[int] = ()
        if self._settings.syllables and not instead:
            divisions = self._syllables.breaks(text, side.language)
        gap = division_gap(font)
        layout, height = shape(instead or text, font, lane.width, pitch, align, rtl, divisions, gap)
        if waiting:
            height = max(height, self._reserved(row, column, lane, pitch))
        return Block(
            column,
            start,
            "" if instead else text,
            layout,
            lane.x,
            0,
            lane.width,
            height,
            has_rtl(text),
            bool(instead),
            divisions,
            gap,
        )

    def _reserved(self, row: int, column: str, lane: Lane, pitch: float) -> int:
        """What a translation still to come will likely need."""
        advance = self.frame.characters[ORIGINAL]
        characters = self._model.column(column).lengths[row]
        if self.frame.layout == SENTENCES:
            characters //= max(len(self._model.starts(row, ORIGINAL)), 1)
        share = self.fonts.size_of(column) / self.fonts.size
        return round(max(round(characters * advance * share / lane.width + 0.3), 1) * pitch)
