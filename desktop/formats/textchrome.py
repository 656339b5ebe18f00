"""What a page prints around a transcript: title, date, place, menus, footers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain import dates
from desktop.domain.labelforms import LIKELY, candidate
from desktop.domain.labels import Piece

HEAD = 60  # title and date stand among the first paragraphs, if anywhere
_SENTENCE = re.compile(r"[.!?…。！？:：,;]\s*$")
_FOOTER = re.compile(
    r"publication status|published in sections?:.*|publication date:.*|direct link:.*|text version"
    r"|topics|persons|geography|see also|related (?:articles|posts|content)|share(?: this.*)?|print"
    r"|статус материала|опубликован в разделах?:.*|дата публикации:.*|ссылка на материал:.*"
    r"|темы|лица|смотрите также|поделиться|veja também|compartilhar|véase también|compartir",
    re.I,
)


@dataclass(slots=True)
class Frame:
    """A text with its frame taken off; ``dropped`` holds the frame's lines in order."""

    title: str = ""
    date: str | None = None
    place: str | None = None
    body: list[Piece] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def frame(pieces: list[Piece]) -> Frame:
    """Find title, date and place at the top of ``pieces``, and drop the chrome around."""
    paragraphs = [piece.text for piece in pieces]
    first = _first_label(paragraphs)
    dated = _dated(paragraphs[:first])
    start, end = 0, _footer(paragraphs, first)
    found = Frame()
    if dated is not None:
        found.date, found.place = dates.line_date(_spaced(paragraphs[dated])) or (None, None)
        title = _title_before(paragraphs, dated)
        found.title = _spaced(paragraphs[title]) if title is not None else ""
        start = dated + 1
    elif first > 0 and (pieces[0].kind == "note" or _may_be_title(paragraphs[0])):
        found.title, start = _spaced(paragraphs[0]), 1
    line = paragraphs[dated] if dated is not None else None
    for index, piece in enumerate(pieces):
        if start <= index < end and piece.text != line:
            found.body.append(piece)
        else:
            found.dropped.append(piece.text)
    return found


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _first_label(paragraphs: list[str]) -> int:
    for index, text in enumerate(paragraphs[:HEAD]):
        found = candidate(text)
        if found is not None and found.strength >= LIKELY and text[found.end :].strip():
            return index
    return min(len(paragraphs), HEAD)


def _dated(head: list[str]) -> int | None:
    for index, text in enumerate(head):
        if dates.line_date(_spaced(text)) is not None:
            return index
    return None


def _title_before(paragraphs: list[str], dated: int) -> int | None:
    for index in range(dated - 1, max(-1, dated - 4), -1):
        if _may_be_title(paragraphs[index]):
            return index
    return None


def _may_be_title(text: str) -> bool:
    return 3 <= len(text) <= 200 and _SENTENCE.search(text) is None


def _footer(paragraphs: list[str], first: int) -> int:
    """Where the trailing chrome begins: known headings, and only short lines after them."""
    for index in range(max(first, len(paragraphs) - 40), len(paragraphs)):
        if _FOOTER.fullmatch(_spaced(paragraphs[index])) and all(
            len(text) <= 200 for text in paragraphs[index:]
        ):
            return index
    return len(paragraphs)
