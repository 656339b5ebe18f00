"""Subtitles in two languages: SubRip and WebVTT."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from desktop.domain.comparing.parallel_text import Doubts, ParallelRow, ParallelText, Unit
from desktop.domain.errors import NoTimes
from desktop.domain.languages import language
from desktop.export import wording
from desktop.export.base import Export, Options

_LINE = 42  # characters in a line, as broadcasters have it
_PACE = 15  # characters a person reads in a second, where no end is given
_SHORTEST = 1.0  # seconds
_CREDIT = 3.0  # seconds that the words about the translation are shown
_BLANK = re.compile(r"\s+")
_MARKUP = re.compile(r"<(?=[A-Za-z/])|\{(?=\\|[A-Za-z]:)|&(?=#?\w+;)")


@dataclass(slots=True)
class Cue:
    """What is shown from ``start`` to ``end`` (seconds): a text a column. ``begins``: the first
    words of a turn of ``speaker``."""

    start: float
    end: float
    texts: tuple[str, ...]
    speaker: str = ""
    begins: bool = False
    doubts: tuple[Doubts, ...] = ()


@dataclass(slots=True)
class _Span:
    """Units that share a time: one that has it, and those after it that have none. Each with its
    row and its number in that."""

    start: float
    end: float | None
    units: list[tuple[ParallelRow, int, Unit]] = field(default_factory=list)


def cues(text: ParallelText) -> Iterator[Cue]:
    """A cue a unit. Where only paragraphs have times, their units share them by the length of their
    texts, and so do paragraphs without a time with the one before. Where sentences have times, one
    that nobody heard is shown where the others leave time for it, else not. Raises `NoTimes`."""
    rows = list(text.rows)
    single = any(unit.start is not None for row in rows for unit in row.units)
    spans = list(_sentences(rows)) if single else [span for span in _spans(rows) if span.units]
    if not spans:
        raise NoTimes
    for at, span in enumerate(spans):
        later = spans[at + 1].start if at + 1 < len(spans) else None
        sizes = [max(1, *map(len, unit.texts)) for _, _, unit in span.units]
        total = sum(sizes)
        end = _end(span, later, total)
        begun = 0
        for (row, number, unit), size in zip(span.units, sizes, strict=True):
            start = span.start + (end - span.start) * begun / total
            begun += size
            stop = span.start + (end - span.start) * begun / total
            begins = row.begins and not number
            name = _BLANK.sub(" ", row.speaker).strip()
            yield Cue(start, stop, _texts(unit), name, begins, unit.doubts)


def _spans(rows: Iterable[ParallelRow]) -> Iterator[_Span]:
    span, before, latest = None, list[tuple[ParallelRow, int, Unit]](), 0.0
    for row in rows:
        units = [(row, number, unit) for number, unit in enumerate(row.units)]
        if row.start is None:
            (before if span is None else span.units).extend(units)
            continue
        if span is not None:
            yield span
        latest = max(latest, row.start)  # times that run back are of no use to a player
        span = _Span(latest, row.end, [*before, *units])
        before = []
    if span is not None:
        yield span


def _sentences(rows: Iterable[ParallelRow]) -> Iterator[_Span]:
    """A span a unit that has a time, and one for those between them where there is room."""
    latest, waiting = 0.0, list[tuple[ParallelRow, int, Unit]]()
    for row in rows:
        for number, unit in enumerate(row.units):
            if unit.start is None:
                waiting.append((row, number, unit))
                continue
            start = max(latest, unit.start)
            if waiting and start - latest >= _SHORTEST * len(waiting):
                yield _Span(latest, start, waiting)
            waiting = []
            yield _Span(start, unit.end, [(row, number, unit)])
            latest = max(start, unit.end or start)
    if waiting:
        yield _Span(latest, None, waiting)


def _end(span: _Span, later: float | None, size: int) -> float:
    end = span.end
    if end is None or end <= span.start:
        end = span.start + max(_SHORTEST, size / _PACE)
        end = end if later is None or later <= span.start else min(end, later)
    return end


def _texts(unit: Unit) -> tuple[str, ...]:
    return tuple(_BLANK.sub(" ", text).strip() for text in unit.texts)


def _lines(text: str, code: str) -> list[str]:
    """``text`` in lines of about the same length, none longer than `_LINE` if a space allows it."""
    if not language.spaced(code) or len(text) <= _LINE:
        return [text]
    count = -(-len(text) // _LINE)
    goal, lines, line = len(text) / count, list[str](), ""
    for word in text.split(" "):
        if line and (len(line) + 1 + len(word) > _LINE or len(line) + len(word) / 2 > goal):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _credits(text: ParallelText, options: Options) -> list[str]:
    return [line for line in wording.sources(text.columns, options) if line]


class Srt(Export):
    """SubRip: the original, then each translation in italics. The name stands before the first
    words of a turn. What the translations are is shown where nobody speaks yet, else at the end."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The cues. Raises `NoTimes`."""
        options = options or Options()
        shown = list(cues(text))
        about = [f"[{line}]" for line in _credits(text, options)]
        blocks = [_block(cue, text) for cue in shown]
        first, last = shown[0].start, max(cue.end for cue in shown)
        if about and first >= _SHORTEST:
            blocks.insert(0, _timed(max(0.0, first - _CREDIT), first, about))
        elif about:
            blocks.append(_timed(last, last + _CREDIT, about))
        numbered = (f"{number}\n{block}" for number, block in enumerate(blocks, 1))
        return ("\n\n".join(numbered) + "\n").encode("utf-8", errors="replace")


def _timed(start: float, end: float, lines: list[str]) -> str:
    return "\n".join((f"{clock(start, ',')} --> {clock(end, ',')}", *lines))


def _block(cue: Cue, text: ParallelText) -> str:
    lines: list[str] = []
    for number, words in enumerate(cue.texts):
        if not words:
            continue
        if not number and cue.begins and cue.speaker:
            words = f"{cue.speaker}: {words}"
        wrapped = [_plain(line) for line in _lines(words, text.columns[number].language)]
        if number:
            wrapped[0] = f"<i>{wrapped[0]}"
            wrapped[-1] = f"{wrapped[-1]}</i>"
        lines += wrapped
    return _timed(cue.start, cue.end, lines)


def _plain(line: str) -> str:
    """``line`` with nothing in it that players take for markup. There are no rules for that; most
    of them know the entities of HTML."""
    return _MARKUP.sub(lambda sign: f"&#{ord(sign[0])};", line).replace("-->", "--&#62;")


class Vtt(Export):
    """WebVTT (https://www.w3.org/TR/webvtt1/): the original with its speaker (``<v NAME>``), then
    each translation in a span of its language. Notes tell what the translations are, and before a
    cue what is to be checked in it.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The cues. Raises `NoTimes`."""
        options = options or Options()
        head = ["WEBVTT"]
        if language.is_code(text.language):
            head.append(f"Language: {text.language}")
        blocks = ["\n".join(head)]
        blocks += (f"NOTE {line.replace('-->', '→')}" for line in _credits(text, options))
        for cue in cues(text):
            doubts = dict.fromkeys(doubt for each in cue.doubts for doubt in each)
            blocks += [f"NOTE {wording.to_check(doubts, options)}"] if doubts else []
            blocks.append(_vtt_block(cue, text))
        return ("\n\n".join(blocks) + "\n").encode("utf-8", errors="replace")


def _vtt_block(cue: Cue, text: ParallelText) -> str:
    lines = [f"{clock(cue.start, '.')} --> {clock(cue.end, '.')}"]
    for number, words in enumerate(cue.texts):
        if not words:
            continue
        code = text.columns[number].language
        wrapped = [escape(line, quote=False) for line in _lines(words, code)]
        if not number and cue.speaker:
            wrapped[0] = f"<v {escape(cue.speaker, quote=False)}>{wrapped[0]}"
        elif number and language.is_code(code):
            wrapped[0] = f"<lang {code}>{wrapped[0]}"
            wrapped[-1] = f"{wrapped[-1]}</lang>"
        lines += wrapped
    return "\n".join(lines)


def clock(seconds: float, point: str) -> str:
    """A time as subtitles have it: 00:01:02,500, with ``point`` before the milliseconds."""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{point}{rest % 1000:03}"
