"""Painting rows: bars, names, texts, and what is lit, selected and found in them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout

from desktop.domain.columns import ORIGINAL
from desktop.domain.doubts import to_check
from desktop.domain.rows import NARRATION, NOTE, UNNAMED
from desktop.lexicon import tokens
from desktop.lexicon.folding import fold
from desktop.settings import Settings
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.frame import BAR
from desktop.ui.reader.layout.layouts import Block, Layouts, RowLayout
from desktop.ui.reader.layout.shaping import divisions, rectangles
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.table import ReaderModel

_STANDING = 8  # px from the top
_BARE = 0.22  # of the height of a line, above and below the bar that covers it
_DOT = 0.5  # of the gap between two syllables


class RowPainter:
    """Draws rows of ``layouts`` in ``theme``; all of them dimmed while ``dimmed`` is true."""

    def __init__(
        self,
        model: ReaderModel,
        layouts: Layouts,
        theme: Theme,
        settings: Settings,
        highlights: Highlights,
    ) -> None:
        self._model, self._layouts, self._theme = model, layouts, theme
        self._settings, self._highlights = settings, highlights
        self.dimmed = False
        self._clip = QRectF()
        self._colours: dict[str, QColor] = {}

    def colour(self, role: str) -> QColor:
        """A colour of the theme."""
        colour = self._colours.get(role)
        if colour is None:
            colour = self._colours[role] = self._theme.color(role)
        return colour

    def row(self, painter: QPainter, at: int, y: int, clip: QRectF) -> None:
        """Draw model row ``at`` with its top at ``y``, as far as it is in ``clip``."""
        self._clip = clip
        row = self._model.ids[at]
        layout = self._layouts.row(at)
        who = self._model.rows.speaker[row]
        dimmed = self._is_dim(row)
        if who < UNNAMED:
            colour = self.colour("dimmed") if dimmed else self._theme.speaker_color(who)
            pattern = self._theme.speaker_pattern(who)
            self._bar(painter, colour, pattern, y + layout.begin, y + layout.bottom)
        if not self._stands(at, y):
            self._labels(painter, layout, y, who, dimmed)
        self._hidden(painter, layout, y)
        if (bookmark := self._model.contents.bookmarks.get(row)) is not None:
            self._sign(painter, self._layouts.sign(at).translated(0, y), bool(bookmark.note))
        for block in layout.blocks:
            self._block(painter, row, block, y, dimmed)

    def _stands(self, at: int, y: int) -> bool:
        """Whether the name of a row so near the top stands there, while the text passes by."""
        layout = self._layouts.row(at)
        if not self._layouts.frame.names or y + layout.height <= 0:
            return False
        first = y + (layout.labels[0].y if layout.labels else 0)
        if self._layouts.starts_turn(at):
            return first < _STANDING and any(not label.small for label in layout.labels)
        if first >= _STANDING + self._layouts.name_band:
            return False
        name = self._layouts.name(at)
        return any(not label.small for label in name.labels) and first < _STANDING + name.bottom

    def standing_name(self, painter: QPainter, visible: list[tuple[int, int]]) -> None:
        """Who speaks at the top of the view, until the next turn pushes the name out."""
        if not visible or not self._stands(*visible[0]):
            return
        at = visible[0][0]
        layout, low = self._layouts.name(at), _STANDING
        for other, y in visible[1:]:
            if self._layouts.starts_turn(other):
                labels = self._layouts.row(other).labels
                top = y + (labels[0].y if labels else self._layouts.row(other).begin)
                low = min(low, top - layout.bottom - _STANDING)
                break
        row = self._model.ids[at]
        self._labels(painter, layout, low, self._model.rows.speaker[row], self._is_dim(row))

    def _is_dim(self, row: int) -> bool:
        if self.dimmed or self._model.is_dimmed(row):
            return True
        link = self._highlights.link
        dims = self._settings.ruler in ("sentence", "paragraph")
        return dims and link is not None and row not in link.rows

    def _bar(self, painter: QPainter, colour: QColor, pattern: str, top: int, bottom: int) -> None:
        x = self._layouts.frame.bar_x
        if pattern == "dashed":
            pen = QPen(colour, BAR, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.0, 1.3])
            painter.setPen(pen)
            painter.drawLine(QLineF(x + BAR / 2, top, x + BAR / 2, bottom))
        elif pattern == "double":
            for offset in (-1, BAR):
                painter.fillRect(x + offset, top, 1, bottom - top, colour)
        else:
            painter.fillRect(x, top, BAR, bottom - top, colour)

    def _sign(self, painter: QPainter, box: QRectF, note: bool) -> None:
        """A ribbon for a bookmark, a written leaf for a note."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("accent"))
        if note:
            painter.drawRoundedRect(box, 1, 1)
            for part in (0.3, 0.52, 0.74):
                end = box.width() - (4 if part < 0.7 else 6)
                line = QRectF(box.x() + 2, box.y() + part * box.height() - 0.5, end, 1)
                painter.fillRect(line, self.colour("surface"))
            return
        ribbon = box.adjusted(1, 0, -1, 0)
        notch = QPointF(ribbon.center().x(), ribbon.bottom() - ribbon.width() / 2)
        corners = ribbon.bottomRight(), notch, ribbon.bottomLeft()
        painter.drawPolygon(QPolygonF([ribbon.topLeft(), ribbon.topRight(), *corners]))

    def _labels(self, painter: QPainter, layout: RowLayout, y: int, who: int, dimmed: bool) -> None:
        for label in layout.labels:
            if dimmed:
                colour = self.colour("dimmed")
            elif label.small:
                colour = self.colour("muted")
            else:
                colour = self.colour("text") if who >= UNNAMED else self._theme.speaker_color(who)
            painter.setPen(colour)
            label.layout.draw(painter, QPointF(label.x, y + label.y))

    def _hidden(self, painter: QPainter, layout: RowLayout, y: int) -> None:
        """How many turns are not shown, in the middle of a thin line."""
        frame = self._layouts.frame
        for label in layout.hidden:
            box = label.layout.lineAt(0).naturalTextRect().translated(label.x, y + label.y)
            painter.setPen(self.colour("line"))
            for left, right in ((frame.left, box.left()), (box.right(), frame.right)):
                if right - left > 3 * _STANDING:
                    ends = left + _STANDING, right - _STANDING
                    painter.drawLine(QLineF(ends[0], box.center().y(), ends[1], box.center().y()))
            painter.setPen(self.colour("muted"))
            label.layout.draw(painter, QPointF(label.x, y + label.y))

    # -- texts -------------------------------------------------------------------------------

    def _ink(self, row: int, block: Block, dimmed: bool) -> QColor:
        if dimmed:
            return self.colour("dimmed")
        below = self._is_below(block)
        draft = self._model.column(block.column).is_draft(row)
        if block.waiting or draft or below or self._model.rows.kind[row] in (NARRATION, NOTE):
            return self.colour("muted")
        return self.colour("text")

    def _is_below(self, block: Block) -> bool:
        """Whether it stands below another text, and is told from that by its colour; of several,
        a person's translation stands out and the machine's does not."""
        human = self._model.column(block.column).origin == "human"
        return any(
            (block.column in lane.columns[1:] and not (human and len(lane.columns) > 2))
            or block.column in self._layouts.frame.behind
            for lane in self._layouts.frame.lanes
        )

    def _block(self, painter: QPainter, row: int, block: Block, y: int, dimmed: bool) -> None:
        at = QPointF(block.x, y + block.y)
        opened = block.column in self._layouts.frame.behind  # by a click on what is shown
        if not (block.waiting or opened) and self._highlights.covers(row, block.column):
            self._cover(painter, block, at)
            return
        ink = self._ink(row, block, dimmed)
        linked = self._linked(row, block)
        formats = [_inked(*span, self.colour("text")) for span in linked]
        if linked and self._settings.ruler == "sentence":
            ink = self.colour("dimmed")
        lit = [box for span in linked for box in self._rectangles(block, at, span)]
        for rectangle in lit:
            self._patch(painter, rectangle, "link")
        differing = self._differing(row, block)
        formats += self._tint(painter, block, at, differing)
        formats += self._hits(painter, row, block, at)
        selected = self._selected(row, block)
        for rectangle in self._rectangles(block, at, selected):
            painter.fillRect(rectangle, self.colour("selection"))
        if selected:  # of several colours for a letter Qt takes the first
            formats.insert(0, _inked(*selected, self.colour("on_accent")))
        formats[:0] = self._word(painter, row, block, at, selected)
        painter.setPen(ink)
        block.layout.draw(painter, at, formats, self._clip)
        self._divide(painter, block, at, ink, selected)
        self._shade(painter, block, at)
        self._unsure(painter, row, block, at)
        self._underline(painter, lit)
        self._strike(painter, block, at, differing)
        self._frame(painter, row, block, at)

    def _cover(self, painter: QPainter, block: Block, at: QPointF) -> None:
        """A bar for each line: how long the text is, and nothing of what it says."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("line"))
        for number in range(block.layout.lineCount()):
            box = block.layout.lineAt(number).naturalTextRect().translated(at)
            if box.intersects(self._clip):
                thin = box.height() * _BARE
                painter.drawRoundedRect(box.adjusted(0, thin, 0, -thin), 4, 4)

    def _divide(
        self,
        painter: QPainter,
        block: Block,
        at: QPointF,
        ink: QColor,
        selected: tuple[int, int] | None,
    ) -> None:
        """A dot between two syllables."""
        if not block.divisions:
            return
        first, end = selected or (0, 0)
        clip = self._clip.adjusted(0, -block.gap, 0, block.gap)
        plain: list[QPointF] = []
        within: list[QPointF] = []
        for middle, place in divisions(block.layout, block.divisions, block.gap):
            if clip.top() <= middle.y() + at.y() <= clip.bottom():
                (within if first < place < end else plain).append(middle + at)
        for points, colour in ((plain, ink), (within, self.colour("on_accent"))):
            width = max(block.gap * _DOT, 1.5)
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(QPolygonF(points))

    def _shade(self, painter: QPainter, block: Block, at: QPointF) -> None:
        """New words have dots below them, words that are being learned a thin line, words that are
        due two."""
        shades = self._highlights.shades
        if not shades or block.column != self._highlights.shaded or block.waiting:
            return
        new = QPen(self.colour("muted"), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        new.setDashPattern([1.0, 1.5])
        learning = QPen(self.colour("accent"), 1.5)
        pens = {"new": new, "learning": learning, "due": learning}
        for span in tokens.spans(block.text):
            shade = shades.get(fold(block.text[slice(*span)]))
            if shade is not None:
                painter.setPen(pens[shade])
                for box in self._rectangles(block, at, span):
                    for above in (1, -2) if shade == "due" else (1,):
                        y = box.bottom() - above
                        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _frame(self, painter: QPainter, row: int, block: Block, at: QPointF) -> None:
        """A frame around what stands for the word that is looked up."""
        for hit in self._highlights.counterparts:
            if (hit.row, hit.column) == (row, block.column):
                painter.setPen(QPen(self.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for box in self._rectangles(block, at, self._within(block, hit.start, hit.end)):
                    painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3)

    def _underline(self, painter: QPainter, lit: list[QRectF]) -> None:
        for rectangle in lit:
            bottom = rectangle.bottom()
            painter.fillRect(
                QRectF(rectangle.x(), bottom - 1, rectangle.width(), 2), self.colour("underline")
            )

    # -- where two columns differ ------------------------------------------------------------------

    def _differing(self, row: int, block: Block) -> list[tuple[int, int]]:
        """What of ``block`` only one of the two columns has that are compared."""
        spans = self._highlights.differing.get((row, block.column), ())
        within = (self._within(block, *span) for span in spans)
        return [span for span in within if span is not None]

    def _is_first(self, block: Block) -> bool:
        compared = self._highlights.compared
        return compared is not None and block.column == compared[0]

    def _tint(
        self, painter: QPainter, block: Block, at: QPointF, spans: list[tuple[int, int]]
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies behind the words that differ; gives their colour."""
        role = "removed" if self._is_first(block) else "added"
        for span in spans:
            for rectangle in self._rectangles(block, at, span):
                painter.fillRect(rectangle, self.colour(f"{role}_ground"))
        return [_inked(*span, self.colour(role)) for span in spans]

    def _strike(
        self, painter: QPainter, block: Block, at: QPointF, spans: list[tuple[int, int]]
    ) -> None:
        """Words that only the first column has are struck, those that only the second has are
        underlined twice: their colour is not the only sign."""
        first = self._is_first(block)
        painter.setPen(QPen(self.colour("removed" if first else "added"), 1.5))
        for span in spans:
            for box in self._rectangles(block, at, span):
                lines = (box.center().y() + 1,) if first else (box.bottom() - 4, box.bottom() - 1)
                for y in lines:
                    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _patch(self, painter: QPainter, rectangle: QRectF, role: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(role))
        painter.drawRoundedRect(rectangle.adjusted(-2, 0, 2, 0), 2, 2)

    def _rectangles(self, block: Block, at: QPointF, span: tuple[int, int] | None) -> list[QRectF]:
        return rectangles(block.layout, *span, block.bidi, at) if span else []

    def _linked(self, row: int, block: Block) -> list[tuple[int, int]]:
        """What of ``block`` is lit."""
        highlights = self._highlights
        if block.waiting or self.dimmed:
            return []
        lit = highlights.link if self._settings.ruler != "paragraph" else None
        links = [lit, highlights.spoken] if lit != highlights.spoken else [lit]
        spans = [
            self._within(block, *self._model.extent(row, block.column, part.first, part.last))
            for link in links
            if link is not None
            for part in link.in_cell(row, block.column)
        ]
        return [span for span in spans if span is not None]

    def _within(self, block: Block, start: int, end: int) -> tuple[int, int] | None:
        """The part of a cell's span that lies in ``block``, without spaces at its ends."""
        start, end = max(start - block.start, 0), min(end - block.start, len(block.text))
        while end > start and block.text[end - 1].isspace():
            end -= 1
        while start < end and block.text[start].isspace():
            start += 1
        return (start, end) if start < end else None

    def _selected(self, row: int, block: Block) -> tuple[int, int] | None:
        selection, shown = self._highlights.selection, self._layouts.frame.shown
        if selection is None or block.waiting or block.column not in selection.columns(shown):
            return None
        start, end = selection.span(self._model, row, block.column)
        start, end = max(start - block.start, 0), min(end - block.start, len(block.text))
        return (start, end) if start < end else None

    def _hits(
        self, painter: QPainter, row: int, block: Block, at: QPointF
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies behind the hits; gives the colour of their words."""
        formats = []
        for hit in self._highlights.hits.get(row, ()):
            if hit.column != block.column:
                continue
            role = "hit_current" if hit == self._highlights.hit else "hit"
            start, end = hit.start - block.start, hit.end - block.start
            formats.append(_inked(max(start, 0), end, self.colour("text")))
            for rectangle in rectangles(block.layout, start, end, block.bidi, at):
                self._patch(painter, rectangle, role)
                if role == "hit_current":
                    painter.setPen(QPen(self.colour("underline"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(rectangle.adjusted(-2, 0, 2, 0), 2, 2)
        return formats

    def _word(
        self,
        painter: QPainter,
        row: int,
        block: Block,
        at: QPointF,
        selected: tuple[int, int] | None,
    ) -> list[QTextLayout.FormatRange]:
        """Paint what lies behind the word that is heard, which stands out from the selection too;
        gives its colour."""
        word = self._highlights.spoken_word
        if word is None or (word.row, word.column) != (row, block.column):
            return []
        span = self._within(block, word.start, word.end)
        if span is None:
            return []
        within = selected is not None and selected[0] < span[1] and span[0] < selected[1]
        ground, ink = ("surface", "text") if within else ("accent", "on_accent")
        for rectangle in self._rectangles(block, at, span):
            self._patch(painter, rectangle, ground)
        return [_inked(*span, self.colour(ink))]

    def _unsure(self, painter: QPainter, row: int, block: Block, at: QPointF) -> None:
        doubts = self._model.column(block.column).doubts.get(row, ())
        sentences = [number for number, reasons in enumerate(doubts) if to_check(reasons)]
        if block.column == ORIGINAL:
            sentences += self._model.remarks(row)
        if not sentences or block.waiting:
            return
        pen = QPen(self.colour("unsure"), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.0, 1.0])
        painter.setPen(pen)
        for sentence in sentences:
            span = self._model.extent(row, block.column, sentence, sentence)
            for box in self._rectangles(block, at, self._within(block, *span)):
                y = box.bottom() + 2
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _inked(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    inked = QTextLayout.FormatRange()
    inked.start, inked.length = start, end - start
    form = QTextCharFormat()
    form.setForeground(colour)
    inked.format = form
    return inked
