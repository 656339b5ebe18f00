"""Taking in a translation that was worked on in another program: a TMX or XLIFF file that Enface
exported, or any other bitext of the same original."""

from __future__ import annotations

from collections import deque

from desktop.domain.bitext import Segment
from desktop.domain.columns import ORIGINAL
from desktop.domain.contents import Contents
from desktop.domain.document import Document


def edited(contents: Contents, other: Document) -> list[tuple[Segment, str]]:
    """The segments of ``contents`` that ``other`` translates otherwise than any column says, with
    that translation. They are found by their words; where several have the same, in their order."""
    translations: dict[str, deque[str]] = {}
    for _, paragraph in other.source.paragraphs():
        for original, text in zip(paragraph.segments or (), paragraph.human or (), strict=False):
            translations.setdefault(_plain(original), deque()).append(text or "")
    changed: list[tuple[Segment, str]] = []
    for row in contents.rows.order:
        if row in contents.gaps:
            continue
        for number, original in enumerate(contents.segments(row)):
            waiting = translations.get(_plain(original))
            if not waiting:
                continue
            text = waiting.popleft() if len(waiting) > 1 else waiting[0]
            if text.strip() and _plain(text) not in _there(contents, row, number):
                changed.append(((row, number), text.strip()))
    return changed


def _there(contents: Contents, row: int, number: int) -> set[str]:
    """What the columns say of a segment already."""
    spans = contents.partners(ORIGINAL, row, number, number)
    texts = {contents.wording(row, number).text or ""}
    for column, parts in spans.items():
        if column != ORIGINAL:
            side = contents.columns[column]
            pieces = [
                piece for r, first, last in parts for piece in side.segments(r)[first : last + 1]
            ]
            texts.add(" ".join(pieces))
    return {_plain(text) for text in texts}


def _plain(text: str) -> str:
    return " ".join(text.split())
