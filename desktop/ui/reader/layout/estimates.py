"""Guessing what is not laid out: the width of a character, the heights of all rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from operator import add

from PySide6.QtGui import QFontMetricsF

from desktop.domain.columns import WAITING, Column
from desktop.domain.rows import SPEECH
from desktop.lexicon.syllables import Syllables
from desktop.settings import Settings
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import SENTENCES, Measures
from desktop.ui.reader.layout.layouts import Layouts, division_gap
from desktop.ui.reader.model.headings import clock, paragraph_number, time_of, turn_number
from desktop.ui.reader.model.table import ReaderModel

_SAMPLES, _SAMPLE = 24, 60  # texts, characters of each
_NAMES = 12  # the longest names, measured
_TIMED = 12  # turns and paragraphs at each end, looked at for times
_WASTE = 0.96  # of a line is filled, on the mean
_SENTENCE = 90  # characters, on the mean
_WIDE = 0.8  # em: wider characters count as two against the limit


def measure(model: ReaderModel, settings: Settings, fonts: Fonts, syllables: Syllables) -> Measures:
    """The mean character of each column, the widest it may be, and the longest name."""
    means, limits = {}, {}
    for column in model.columns:
        font = fonts.text(column.id, SPEECH)
        metrics = QFontMetricsF(font)
        sample = _sample(column)
        mean = metrics.horizontalAdvance(sample) / len(sample) if sample else 0.0
        if sample and settings.syllables:
            divisions = len(syllables.breaks(sample, column.language))
            mean += divisions * division_gap(font) / len(sample)
        mean = mean or metrics.averageCharWidth()
        means[column.id] = mean
        wide = mean > _WIDE * metrics.height() / 1.17
        limits[column.id] = round(settings.column_width * mean / (2 if wide else 1))
    origins: dict[str, str] = {column.id: column.origin for column in model.columns}
    return Measures(means, limits, _longest_name(model, settings, fonts), origins)


def _sample(column: Column) -> str:
    """Text of ``column``, from all over it; none while it waits."""
    count = len(column.texts)
    picked = range(0, count, max(count // _SAMPLES, 1))
    there = (row for row in picked if column.states[row] != WAITING)
    return "".join(column.texts[row][:_SAMPLE] for row in there).replace("\n", " ")


def _longest_name(model: ReaderModel, settings: Settings, fonts: Fonts) -> int:
    speakers = [speaker for _, speaker in model.speakers()]
    names = [speaker.name for speaker in speakers]
    titles = [speaker.titles[0] for speaker in speakers if speaker.titles]
    order, turns = model.contents.turn_order, model.contents.turns
    ends = (turns[number] for number in (*order[:_TIMED], *order[-_TIMED:]))
    titles += [clock(turn.start) for turn in ends if turn.start is not None]
    rows = model.rows
    last = (time_of(model, row) for row in (*rows.order[:_TIMED], *rows.order[-_TIMED:]))
    titles += [time for time in last if time]
    if settings.numbers == "turns":
        titles.append(turn_number(len(order)))
    elif settings.numbers == "paragraphs":
        titles.append(paragraph_number(len(rows.order)))
    widest = [
        QFontMetricsF(font).horizontalAdvance(text)
        for font, texts in ((fonts.name, names), (fonts.small, titles))
        for text in sorted(texts, key=len)[-_NAMES:]
    ]
    return round(max(widest, default=0)) + 4


def heights(
    model: ReaderModel, layouts: Layouts, dpi: int, first: int = 0, last: int = -1
) -> list[int]:
    """A height for each model row from ``first`` to ``last`` (-1: the last one)."""
    ids = model.ids[first : last + 1 if last >= 0 else len(model.ids)]
    starts = model.turn_starts()[first : first + len(ids)]
    frame = layouts.frame
    usual, at_start = layouts.gap(False), layouts.gap(True)
    if not frame.names:
        at_start += round(QFontMetricsF(layouts.fonts.name).height())
    total: list[int] = []
    for lane in frame.lanes:
        own = [
            _column(model.column(column), ids, layouts, lane.width, dpi) for column in lane.columns
        ]
        summed = own[0] if len(own) == 1 else list(map(sum, zip(*own, strict=True)))
        total = summed if not total else list(map(max, total, summed))
    return list(map(add, total, _gaps(starts, usual, at_start)))


def _gaps(starts: bytes, usual: int, at_start: int) -> Iterable[int]:
    """``at_start`` where a turn starts, else ``usual``."""
    if max(usual, at_start) > 255:
        return [at_start if start else usual for start in starts]
    return starts.translate(bytes([usual, at_start]) + bytes(254))


def _column(
    column: Column, ids: range | array[int], layouts: Layouts, width: int, dpi: int
) -> list[int]:
    lengths: Sequence[int] = column.lengths
    if len(ids) < len(lengths) or not isinstance(ids, range):
        lengths = list(map(lengths.__getitem__, ids))
    frame, pitch = layouts.frame, layouts.fonts.pitch(column.id, SPEECH, dpi)
    capacity = max(round(width * _WASTE / frame.characters[column.id]), 1)
    extra = pitch * 0.8 / _SENTENCE if frame.layout == SENTENCES else 0.0
    longest = max(lengths, default=0)
    if longest > len(lengths):
        return [round((1 + n // capacity) * pitch + n * extra) for n in lengths]
    high = [round((1 + n // capacity) * pitch + n * extra) for n in range(longest + 1)]
    return list(map(high.__getitem__, lengths))
