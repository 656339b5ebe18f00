"""What says the same in two columns, sentence by sentence, and what there is to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from desktop.domain.bitext import Segment
from desktop.domain.columns import ORIGINAL, WAITING, joined
from desktop.domain.comparing.differences import names_differ, numbers_differ
from desktop.domain.contents import Contents, Span
from desktop.domain.messages import QT_TRANSLATE_NOOP

UNSURE = 0.5  # a link with a lower score is one to look at


class Look(Enum):
    """A reason to look at a sentence of two columns; ``words`` in English."""

    NUMBERS = QT_TRANSLATE_NOOP("looks", "numbers differ")
    NAMES = QT_TRANSLATE_NOOP("looks", "names differ")
    NO_PARTNER = QT_TRANSLATE_NOOP("looks", "without partner")
    ADDED = QT_TRANSLATE_NOOP("looks", "not in the original")
    UNTRANSLATED = QT_TRANSLATE_NOOP("looks", "left untranslated")
    REORDERED = QT_TRANSLATE_NOOP("looks", "in another order")
    LINK = QT_TRANSLATE_NOOP("looks", "not sure of the link")

    @property
    def words(self) -> str:
        """In English."""
        return self.value


@dataclass(frozen=True, slots=True)
class Unit:
    """Sentences that belong together: of the ``original``, and of the columns ``first`` and
    ``second`` that are compared ("" where there is none). It begins with the ``segment`` of
    ``column`` in ``row``, and reaches over ``rows``. ``looks`` are the reasons to look at it."""

    row: int
    column: str
    segment: int
    rows: tuple[int, ...]
    original: str
    first: str
    second: str
    score: float | None = None
    looks: tuple[Look, ...] = ()


def units(contents: Contents, row: int, first: str, second: str) -> Iterator[Unit]:
    """The units that begin in ``row``, with the columns ``first`` and ``second`` (their ids). Those
    in which one of the two waits are left out."""
    seen: set[Segment] = set()
    last: tuple[int, int] = (-1, -1)  # where the sentence of ``second`` before stands
    if contents.rows.texts[row]:
        for segment in range(len(contents.starts(row))):
            if (row, segment) in seen:
                continue
            spans = contents.partners(ORIGINAL, row, segment, segment)
            seen.update((r, n) for r, a, b in spans[ORIGINAL] for n in range(a, b + 1))
            unit = _unit(contents, spans, first, second)
            if unit is None or unit.row != row or unit.segment != segment:
                continue  # it waits, or begins in an earlier row
            there = [(r, n) for r, a, b in spans.get(second, ()) for n in range(a, b + 1)]
            if there and there[0] < last:
                unit = replace(unit, looks=(*unit.looks, Look.REORDERED))
            last = max([last, *there])
            yield unit
    yield from _alone(contents, row, first, second)


def _alone(contents: Contents, row: int, first: str, second: str) -> Iterator[Unit]:
    """What only the other texts have in ``row``."""
    for column in dict.fromkeys((first, second)):
        bitext = contents.bitexts.get(column)
        if column == ORIGINAL or not contents.columns[column].texts[row]:
            continue
        for segment, text in enumerate(contents.columns[column].segments(row)):
            bead = bitext.bead("target", (row, segment)) if bitext is not None else None
            without = not bead.source if bead is not None else row in contents.gaps
            if without and text.strip():
                texts = (text.strip(), "") if column == first else ("", text.strip())
                looks = (Look.ADDED,)
                yield Unit(row, column, segment, (row,), "", *texts, None, looks)


def _unit(contents: Contents, spans: dict[str, list[Span]], first: str, second: str) -> Unit | None:
    rows = tuple(dict.fromkeys(row for span in spans.values() for row, _, _ in span))
    for column in (first, second):
        if any(contents.columns[column].states[row] == WAITING for row in rows):
            return None
    original, one, other = (_text(contents, spans, each) for each in (ORIGINAL, first, second))
    row, segment, _ = spans[ORIGINAL][0]
    scores = [
        bead.score
        for bitext in (contents.bitexts.get(column) for column in (first, second))
        if bitext is not None and (bead := bitext.bead("source", (row, segment))) is not None
    ]
    score = min(scores, default=None)
    copies = (one, other) if first != ORIGINAL else (other,)
    looks = _looks(original, one, other, contents.columns[second].language)
    if original in copies and original.count(" ") > 1:
        looks += (Look.UNTRANSLATED,)
    if score is not None and score < UNSURE and one and other:
        looks += (Look.LINK,)
    return Unit(row, ORIGINAL, segment, rows, original, one, other, score, looks)


def _looks(original: str, first: str, second: str, language: str) -> tuple[Look, ...]:
    if not original or not first or not second:
        return (Look.NO_PARTNER,) if original else ()
    tests = {
        Look.NUMBERS: numbers_differ(first, second),
        Look.NAMES: names_differ(first, second, language),
    }
    return tuple(look for look, applies in tests.items() if applies)


def _text(contents: Contents, spans: dict[str, list[Span]], column: str) -> str:
    side = contents.columns[column]
    pieces = [
        piece.strip()
        for row, first, last in spans.get(column, ())
        for piece in (contents.segments(row) if column == ORIGINAL else side.segments(row))[
            first : last + 1
        ]
    ]
    pieces = [piece for piece in pieces if piece]
    return joined(pieces, side.language)[0] if pieces else ""
