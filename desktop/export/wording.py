"""What exported files say of the text: whose words a column holds, and what is to be checked."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.columns import Column
from desktop.domain.doubts import Doubt
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.parallel_text import ParallelText
from desktop.export.base import Options

_KINDS = {  # by origin
    "original": QT_TRANSLATE_NOOP("exports", "original"),
    "machine": QT_TRANSLATE_NOOP("exports", "machine translation"),
    "human": QT_TRANSLATE_NOOP("exports", "human translation"),
    "mine": QT_TRANSLATE_NOOP("exports", "own wording"),
}
_NOT_CHECKED = QT_TRANSLATE_NOOP("exports", "not checked")
_THROUGH = QT_TRANSLATE_NOOP("exports", "through {language}")
_TO_CHECK = QT_TRANSLATE_NOOP("exports", "to check: {reasons}")
SPEAKER = QT_TRANSLATE_NOOP("exports", "Speaker")
NOTE = QT_TRANSLATE_NOOP("exports", "Note")
NOT_PART = QT_TRANSLATE_NOOP("exports", "Not part of the transcript:")
IN_PART = QT_TRANSLATE_NOOP("exports", "The file was read only in part: {reason}")


def kind(column: Column, options: Options) -> str:
    """“machine translation”."""
    return options.translate(_KINDS[column.origin])


def title(column: Column, options: Options) -> str:
    """“Portuguese, machine translation”."""
    language = options.language_name(column.language) if column.language else ""
    words = ", ".join(part for part in (language, kind(column, options)) if part)
    return words[:1].upper() + words[1:]


def provenance(column: Column, options: Options) -> str:
    """“firefox, enpt-1, not checked”; of a human translation the file it came from."""
    by = column.provenance
    if column.origin != "machine":
        return by.name
    through = ""
    if by.via:
        name = options.language_name(by.via)
        through = options.translate(_THROUGH).replace("{language}", name)
    parts = (by.engine, by.pack, through, options.translate(_NOT_CHECKED))
    return ", ".join(part for part in parts if part)


def heading(column: Column, options: Options) -> str:
    """Title and provenance: “Portuguese, machine translation (firefox, enpt-1, not checked)”."""
    about = provenance(column, options)
    return f"{title(column, options)} ({about})" if about else title(column, options)


def to_check(doubts: Iterable[Doubt], options: Options) -> str:
    """“to check: numbers; brackets”; "" where nothing is."""
    reasons = "; ".join(options.translate(doubt.words) for doubt in doubts)
    return options.translate(_TO_CHECK).replace("{reasons}", reasons) if reasons else ""


def when(text: ParallelText) -> str:
    """Date and place."""
    return ", ".join(part for part in (text.date, text.place) if part)


def in_part(text: ParallelText, options: Options) -> str:
    """That the file was read only in part; "" where all of it was read."""
    if text.broken is None:
        return ""
    return options.translate(IN_PART).replace("{reason}", str(text.broken))
