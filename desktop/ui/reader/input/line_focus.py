"""Line focus: a few lines stand out, and the rest is dimmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop.ui.reader.layout.lines import TextLine, lines_in_view
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.selection import Spot
from desktop.ui.widgets.announcement import announce

_MARGIN = 0.25  # of the view, above and below: there the lines stand still while the text scrolls


class LineFocus(QObject):
    """The line that is read, and those beside it that stand out with it, where the setting `ruler`
    is a number of lines. It follows who reads: where one clicks, walks and scrolls."""

    def __init__(self, scene: Scene, view: QWidget) -> None:
        super().__init__(scene)
        self._scene, self._view = scene, view
        self._spot: Spot | None = None
        self._y: int | None = None  # where its line stood when last seen
        self._shown: tuple[object, ...] = ()  # the first and the last line that stand out
        self._moving = False
        scene.placeChanged.connect(self._follow)

    @property
    def count(self) -> int:
        """How many lines stand out; 0: all of them."""
        ruler = self._scene.settings.ruler
        return int(ruler) if ruler.isdecimal() else 0

    def forget(self) -> None:
        """Another document is shown."""
        self._spot = self._y = None

    def band(self) -> tuple[int, int] | None:
        """From where to where in the viewport the lines stand that stand out; None where all do."""
        lines = self._lines() if self.count else []
        at = self._line_of_spot(lines)
        if at is None:
            return None
        first, last = self._ends(lines, at)
        spare = max((self._scene.line_height - (first.bottom - first.top)) // 2, 1)
        return first.top - spare, last.bottom + spare

    def go_to(self, row: int, column: str, character: int) -> None:
        """The line with this character is read."""
        if column not in self._scene.frame.shown and column not in self._scene.frame.behind:
            return
        self._spot, self._y = Spot(row, column, character), None
        self._show()

    def go_to_point(self, point: QPoint) -> None:
        """The line at ``point`` of the viewport is read."""
        target = self._scene.hit(point) if self.count else None
        if target is not None:
            self._spot, self._y = Spot(target.row, target.column, target.character), None
            lines = self._lines()
            near = [line for line in lines if line.row == target.row]
            if near:  # a character between two lines belongs to both
                self._read(min(near, key=lambda line: _distance(line, point.y())))
            self._show()

    def step(self, step: int) -> bool:
        """To the next (1) or previous (-1) line; False where lines do not stand out."""
        if not self.count:
            return False
        lines = self._lines()
        at = self._line_of_spot(lines)
        if at is None:
            self._follow()
            return True
        with self._held():
            self._make_room(lines, at, step)
        lines = self._lines()
        at = self._line_of_spot(lines)
        if at is not None and 0 <= at + step < len(lines):
            line = lines[at + step]
            self._read(line)
            self._announce(line)
        self._show()
        return True

    def _make_room(self, lines: Sequence[TextLine], at: int, step: int) -> None:
        """Scroll where the next line would come near the edge of the view."""
        scene, next_at = self._scene, at + step
        distance = scene.line_height
        if 0 <= next_at < len(lines):
            distance = abs(lines[next_at].top - lines[at].top)
        edge = round(scene.height * _MARGIN)
        if step > 0 and lines[at].bottom + distance > scene.height - edge:
            scene.scroll_by(distance)
        elif step < 0 and lines[at].top - distance < edge:
            scene.scroll_by(-distance)

    # -- following -------------------------------------------------------------------------------

    @contextmanager
    def _held(self) -> Iterator[None]:
        self._moving = True
        try:
            yield
        finally:
            self._moving = False

    def _follow(self) -> None:
        """The text has moved: the lines stay with it until they come near the edge, and stand
        still from there on. Where it has jumped, they begin at the first line in view."""
        if not self.count or self._moving:
            return
        lines = self._lines()
        if not lines:
            return
        at, height = self._line_of_spot(lines), self._scene.height
        edge = round(height * _MARGIN)
        if at is None or lines[at].bottom <= 0 or lines[at].top >= height:
            whole = (line for line in lines if line.top >= 0)
            self._read(next(whole, lines[0]))
        elif self._y is not None and lines[at].top < min(self._y, edge):
            self._read(next((line for line in lines if line.top >= edge), lines[-1]))
        elif self._y is not None and lines[at].bottom > height - edge and lines[at].top > self._y:
            above = [line for line in lines if line.bottom <= height - edge]
            self._read(above[-1] if above else lines[0])
        self._show()

    def _lines(self) -> list[TextLine]:
        shown = self._scene.frame.shown
        column = self._spot.column if self._spot is not None else shown[0] if shown else ""
        return lines_in_view(self._scene, column)

    def _line_of_spot(self, lines: Sequence[TextLine]) -> int | None:
        """The number of the line that is read; None where it is not among those in view."""
        spot, number = self._spot, None
        for at, line in enumerate(lines):
            if spot is not None and (line.row, line.column) == (spot.row, spot.column):
                number = at
                if spot.character < line.end:
                    break
        return number

    def _read(self, line: TextLine) -> None:
        self._spot, self._y = Spot(line.row, line.column, line.start), line.top

    def _ends(self, lines: Sequence[TextLine], at: int) -> tuple[TextLine, TextLine]:
        """The first and the last line that stand out with the line ``at``: as many above it as
        below, but at the edges of what is in view."""
        first = max(min(at - self.count // 2, len(lines) - self.count), 0)
        return lines[first], lines[min(first + self.count, len(lines)) - 1]

    def _show(self) -> None:
        """Paint anew where other lines stand out than before."""
        lines = self._lines() if self.count else []
        at = self._line_of_spot(lines)
        shown: tuple[object, ...] = ()
        if at is not None:
            self._y = lines[at].top
            shown = tuple((each.row, each.column, each.start) for each in self._ends(lines, at))
        if shown != self._shown:
            self._shown = shown
            self._scene.repaint()

    def _announce(self, line: TextLine) -> None:
        """Say the line to a screen reader."""
        text = self._scene.model.column(line.column).texts[line.row][line.start : line.end]
        announce(self._view, text.strip())


def _distance(line: TextLine, y: int) -> int:
    return max(line.top - y, y - line.bottom, 0)
