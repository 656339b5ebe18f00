"""Guessing what is not laid out: the width of a character, the heights of all rows."""

from __future__ import annotations

from collections.abc import Iterable
from operator import add

from PySide6.QtGui import QFontMetricsF

from desktop.domain.columns import WAITING
from desktop.domain.rows import SPEECH
from desktop.settings import Settings
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import SENTENCES, Frame, Measures
from desktop.ui.reader.layout.layouts import Layouts
from desktop.ui.reader.model.headings import clock
from desktop.ui.reader.model.table import ReaderModel

_SAMPLES, _SAMPLE = 24, 60  # texts, characters of each
_NAMES = 12  # the longest names, measured
_TIMED = 12  # turns at each end, looked at for times
_WASTE = 0.96  # of a line is filled, on the mean
_SENTENCE = 90  # characters, on the mean
_WIDE = 0.8  # em: wider characters count as two against the limit


def measure(model: ReaderModel, settings: Settings, fonts: Fonts) -> Measures:
    """The mean character of each column, the widest it may be, and the longest name."""
    means, limits = [], []
    for column in range(len(model.columns)):
        metrics = QFontMetricsF(fonts.text(column, SPEECH))
        sample = _sample(model, column)
        mean = metrics.horizontalAdvance(sample) / len(sample) if sample else 0.0
        mean = mean or metrics.averageCharWidth()
        means.append(mean)
        wide = mean > _WIDE * metrics.height() / 1.17
        limits.append(round(settings.column_width * mean / (2 if wide else 1)))
    return Measures(tuple(means), tuple(limits), _longest_name(model, fonts))


def _sample(model: ReaderModel, column: int) -> str:
    """Text of ``column``, from all over it; of the original while it waits."""
    side = model.columns[column]
    count = len(side.texts)
    picked = range(0, count, max(count // _SAMPLES, 1))
    found = "".join(side.texts[row][:_SAMPLE] for row in picked if side.states[row] != WAITING)
    return found.replace("\n", " ")


def _longest_name(model: ReaderModel, fonts: Fonts) -> int:
    contents = model.contents
    speakers = [contents.speakers[number] for number in contents.present()]
    names = [speaker.name for speaker in speakers]
    titles = [speaker.titles[0] for speaker in speakers if speaker.titles]
    ends = (*contents.turns[:_TIMED], *contents.turns[-_TIMED:])
    titles += [clock(turn.start) for turn in ends if turn.start is not None]
    widest = [
        QFontMetricsF(font).horizontalAdvance(text)
        for font, texts in ((fonts.name, names), (fonts.small, titles))
        for text in sorted(texts, key=len)[-_NAMES:]
    ]
    return round(max(widest, default=0)) + 4


def heights(model: ReaderModel, layouts: Layouts, dpi: int) -> list[int]:
    """A height for each row shown."""
    frame = layouts.frame
    usual, first = layouts.gap(False), layouts.gap(True)
    if not frame.names:
        first += round(QFontMetricsF(layouts.fonts.name).height())
    total: list[int] = []
    for lane in frame.lanes:
        own = [_column(model, layouts, frame, column, lane.width, dpi) for column in lane.columns]
        summed = own[0] if len(own) == 1 else list(map(sum, zip(*own, strict=True)))
        total = summed if not total else list(map(max, total, summed))
    return list(map(add, total, _gaps(model.turn_starts(), usual, first)))


def _gaps(starts: bytes, usual: int, first: int) -> Iterable[int]:
    """``first`` where a turn starts, else ``usual``."""
    if max(usual, first) > 255:
        return [first if start else usual for start in starts]
    return starts.translate(bytes([usual, first]) + bytes(254))


def _column(
    model: ReaderModel, layouts: Layouts, frame: Frame, column: int, width: int, dpi: int
) -> list[int]:
    lengths = model.columns[column].lengths
    pitch = layouts.fonts.pitch(column, SPEECH, dpi)
    capacity = max(round(width * _WASTE / frame.characters[column]), 1)
    extra = pitch * 0.8 / _SENTENCE if frame.layout == SENTENCES else 0.0
    each = range(max(lengths, default=0) + 1)
    high = [round((1 + n // capacity) * pitch + n * extra) for n in each]
    shown = lengths if isinstance(model.ids, range) else map(lengths.__getitem__, model.ids)
    return list(map(high.__getitem__, shown))
