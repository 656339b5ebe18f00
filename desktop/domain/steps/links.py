"""The step that links segments of the document to those of the text beside it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.bitext import Segment
from desktop.domain.contents import Contents
from desktop.domain.editing import Edit
from desktop.domain.relinking import Linked, NewLink
from desktop.domain.steps.base import Step

_LINK = re.compile(r"((?:\d++\.\d++ ?)*+)=((?:\d++ ?)*+)(?:@(\d\.\d+))?(!?)")


@dataclass(frozen=True, slots=True)
class Relink(Step):
    """``links`` take the place of those that the same segments had. ``column`` is that of the
    comparison.

    A link is "12.0 12.1=30 31@0.93!": segments 0 and 1 of paragraph 12 as read, and numbers 30 and
    31 of the other text, how sure that is (else it is certain), and "!" where a person accepted it.
    ";" stands between links.
    """

    column: str
    links: str

    def do(self, edit: Edit) -> bool:
        """Link them, where all of them are there and none of their links would be torn."""
        contents = edit.contents
        if contents.comparison is None or contents.comparison.column != self.column:
            return False
        links = _parsed(contents, self.links)
        if not links or not Linked(contents).fits(links):
            return False
        edit.relink(links)
        return True


def relink(contents: Contents, links: Iterable[NewLink]) -> Relink:
    """The step that makes ``links``. Raises ValueError where nothing is compared."""
    if contents.comparison is None:
        raise ValueError("nothing is compared")
    return Relink(contents.comparison.column, ";".join(_written(contents, link) for link in links))


def _written(contents: Contents, link: NewLink) -> str:
    source = " ".join(f"{row}.{n}" for row, n in (_as_read(contents, s) for s in link.source))
    target = " ".join(map(str, link.target))
    score = "" if link.score == 1.0 else f"@{link.score:.3f}"
    return f"{source}={target}{score}{'!' if link.accepted else ''}"


def _parsed(contents: Contents, text: str) -> list[NewLink]:
    """The links in ``text``; none where one of them is none, or is not shown."""
    links = []
    for part in text.split(";"):
        match = _LINK.fullmatch(part)
        if match is None:
            return []
        pairs = [tuple(map(int, pair.split("."))) for pair in match[1].split()]
        source = [_shown(contents, pair[0], pair[1]) for pair in pairs]
        if None in source:
            return []
        segments = tuple(segment for segment in source if segment is not None)
        score = min(float(match[3]), 1.0) if match[3] else 1.0
        links.append(NewLink(segments, tuple(map(int, match[2].split())), score, bool(match[4])))
    return links


def _as_read(contents: Contents, segment: Segment) -> Segment:
    """The paragraph as read and the number in it of a segment that was aligned."""
    assert contents.comparison is not None
    row, n = segment
    paragraph, character = contents.origin(row, contents.starts(row)[n])
    return paragraph, contents.comparison.starts[paragraph].index(character)


def _shown(contents: Contents, paragraph: int, n: int) -> Segment | None:
    """Where a segment that was aligned is shown now."""
    assert contents.comparison is not None
    starts = contents.comparison.starts
    if paragraph >= len(starts) or n >= len(starts[paragraph]):
        return None
    origin = paragraph, starts[paragraph][n]
    row = contents.row_at(origin)
    if row is None:
        return None
    shown = [contents.origin(row, start) for start in contents.starts(row)]
    return (row, shown.index(origin)) if origin in shown else None
