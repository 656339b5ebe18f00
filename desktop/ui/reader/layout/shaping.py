"""Setting a text in lines, and finding places in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.domain.languages import language

_RTL = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_STRONG = re.compile(rf"[{_RTL}]|[^\W\d_]")
_HAS_RTL = re.compile(f"[{_RTL}]")
# Between words a no-break space reads as a space: pages glue short words with it, which leaves
# ragged lines. Beside digits and punctuation it does its proper work.
_GLUE = re.compile(r"(?<=[^\W\d_])\u00a0(?=[^\W\d_])")
_UPRIGHT = f"[{_RTL}\u0900-\u109f\u0e00-\u0eff\u1100-\u11ff\u2e80-\ua4cf\uac00-\ufaff]"


def is_rtl(text: str, code: str = "") -> bool:
    """Whether the first strong character runs from right to left; without one, the language."""
    first = _STRONG.search(text)
    if first is None:
        return language.is_rtl(code)
    return _HAS_RTL.match(first[0]) is not None


def takes_italics(text: str) -> bool:
    """Whether the script has italics (Latin, Greek, Cyrillic and their like)."""
    return text.isascii() or re.search(_UPRIGHT, text) is None


def has_rtl(text: str) -> bool:
    """Whether any character runs from right to left."""
    return _HAS_RTL.search(text) is not None


def shape(
    text: str,
    font: QFont,
    width: float,
    pitch: float,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    rtl: bool = False,
    gaps: Iterable[int] = (),
    gap: float = 0.0,
) -> tuple[QTextLayout, int]:
    """``text`` set in lines of at most ``width`` px, ``pitch`` px apart, and its height. Before
    the characters at ``gaps`` is a space of ``gap`` px, which is none in the text."""
    layout = QTextLayout(_GLUE.sub(" ", text.replace("\n", "\u2028")), font)
    if rtl and align == Qt.AlignmentFlag.AlignLeading:
        align = Qt.AlignmentFlag.AlignRight  # a layout, unlike a document, takes it as it is
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if spaced := [_spaced(place - 1, font.letterSpacing() + gap) for place in gaps]:
        layout.setFormats(spaced)
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        natural = line.height()
        high = max(pitch, natural)
        line.setPosition(QPointF(0, y + (high - natural) / 2))
        y += high
    layout.endLayout()
    return layout, max(round(y), 1)


def _spaced(character: int, space: float) -> QTextLayout.FormatRange:
    spaced = QTextLayout.FormatRange()
    spaced.start, spaced.length = character, 1
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(space)
    spaced.format = form
    return spaced


def divisions(
    layout: QTextLayout, gaps: Iterable[int], gap: float
) -> Iterable[tuple[QPointF, int]]:
    """The middle of each of the ``gaps`` of ``gap`` px (see `shape`), half as high as small
    letters, and its character; not those where a line ends."""
    rise = QFontMetricsF(layout.font()).xHeight() / 2
    for place in gaps:
        line = layout.lineForTextPosition(place)
        if line.isValid() and line.textStart() != place:
            x = _x(line, place) - gap / 2
            yield QPointF(x, line.y() + line.ascent() - rise), place


def rectangles(layout: QTextLayout, start: int, end: int, bidi: bool, at: QPointF) -> list[QRectF]:
    """What ``start`` to ``end`` covers, one or (in mixed directions) more rectangles a line."""
    boxes = []
    text = layout.text()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, count = line.textStart(), line.textLength()
        a, b = max(start, first), min(end, first + count)
        if a >= b:
            continue
        while b > a and text[b - 1].isspace():
            b -= 1
        if bidi:
            runs = [run.boundingRect() for run in line.glyphRuns(a, b - a)]
            spans = [(run.left(), run.right()) for run in runs]
        else:
            spans = [(_x(line, a), _x(line, b))]
        # Whole pixels from above to below: edges are crisp, and the same wherever one scrolls.
        top, bottom = round(at.y() + line.y()), round(at.y() + line.y() + line.height())
        boxes += [QRectF(at.x() + x, top, end_x - x, bottom - top) for x, end_x in spans]
    return boxes


def _x(line: QTextLine, character: int) -> float:
    place: Any = line.cursorToX(character)  # a tuple, though declared a number
    return float(place[0] if isinstance(place, tuple) else place)


def character_at(layout: QTextLayout, point: QPointF) -> int:
    """The place in the text under (or nearest to) ``point``."""
    count = layout.lineCount()
    for number in range(count):
        line = layout.lineAt(number)
        if point.y() < line.y() + line.height() + 2 or number == count - 1:
            return int(line.xToCursor(point.x()))
    return 0


def line_of(layout: QTextLayout, character: int) -> int:
    """The number of the line that holds ``character``."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if character < line.textStart() + line.textLength():
            return number
    return max(layout.lineCount() - 1, 0)
