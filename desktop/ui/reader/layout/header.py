"""What stands above the first row: title, date and place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from desktop.domain.languages.direction import undirected
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import Frame
from desktop.ui.reader.layout.shaping import is_rtl, shape
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import day
from desktop.ui.words.plurals import Plurals

_TOP, _BETWEEN, _BEFORE_COLUMNS, _AFTER_COLUMNS = 18, 2, 14, 6


@dataclass(slots=True)
class Line:
    """A line of the header, or several: ``role`` is its colour."""

    layout: QTextLayout
    x: int
    y: int
    role: str


class Header:
    """Set for a frame: ``lines``, and below them a rule at ``rule`` px; ``height`` px in all."""

    def __init__(
        self,
        model: ReaderModel,
        fonts: Fonts,
        frame: Frame,
    ) -> None:
        self._mirrored = frame.mirrored
        self.lines: list[Line] = []
        y = _TOP
        width = max(frame.right - frame.left, 60)
        for text, font, role in (
            (undirected(model.contents.source.title or ""), fonts.heading, "text"),
            (about(model), fonts.small, "muted"),
        ):
            if text:
                y = self._put(text, font, frame.left, width, y, role) + _BETWEEN
        y += _BEFORE_COLUMNS
        bottom = y
        if frame.forced:
            words = _no_room(frame)
            bottom = self._put(words, fonts.small, frame.left, width, bottom + _BETWEEN, "muted")
        self.rule = bottom + _AFTER_COLUMNS
        self.height = self.rule + 1

    def _put(self, text: str, font: QFont, x: int, width: int, y: int, role: str) -> int:
        metrics = QFontMetricsF(font)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute
        layout, height = shape(text, font, width, metrics.height(), align, is_rtl(text))
        self.lines.append(Line(layout, x, y, role))
        return y + height


def _no_room(frame: Frame) -> str:
    if len(frame.shown) <= 2:
        return QCoreApplication.translate(
            "Header", "There is no room for two columns: the translation is below its original."
        )
    return QCoreApplication.translate(
        "Header", "There is no room for all columns: some of them stand below each other."
    )


def about(model: ReaderModel) -> str:
    """Date · place · speakers · words, as far as they are known, and whether a machine wrote the
    text down."""
    source = model.contents.source
    parts = [day(source.date or ""), undirected(source.place or "")]
    speakers = sum(1 for _, speaker in model.speakers() if not speaker.role)
    if speakers:
        parts.append(Plurals().speakers(speakers))
    if words := model.words():
        parts.append(Plurals().words(words))
    if source.recognised:
        recognised = QCoreApplication.translate("exports", "Text recognised by a machine")
        parts.append(f"{recognised} ({undirected(source.recognised)})")
    return " · ".join(part for part in parts if part)
