"""What stands in the margin beside the first row of a turn."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.domain.rows import SPEECH
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import language_name

_EDGES = " ,;:–—-"
_ADDRESS = re.compile(r"((?:[^\W\d]{1,5}\.|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\s*)*")


def name_of(model: ReaderModel, row: int) -> str:
    """The speaker's name, else the label of the turn; "" where there is none."""
    turn = model.turn(row)
    if model.rows.kind[row] == SPEECH or turn.speaker:
        return turn.speaker or turn.label or ""
    return ""


def heading(model: ReaderModel, row: int) -> tuple[str, str]:
    """The speaker's name, and the small print below it: title, the label's note, another language
    than the text's, the time."""
    turn, name = model.turn(row), name_of(model, row)
    small = []
    if name:
        title = title_in(turn.label or "", name)
        small = [part for part in (title, turn.label_note or "") if part]
    if other := model.other_language(row):
        small.append(language_name(other))
    if time := time_of(model, row) or _clock(turn.start):
        small.append(time)
    return name, "\n".join(small)


def beside(model: ReaderModel, row: int, starts: bool, numbers: str) -> tuple[str, str]:
    """What stands beside ``row``, which ``starts`` what is shown of its turn or not: `heading`, or
    the time; and the number, where ``numbers`` (see `Settings`) has it so."""
    name, small = heading(model, row) if starts else ("", time_of(model, row))
    number = ""
    if numbers == "turns" and starts:
        number = turn_number(model.turn_number(row))
    elif numbers == "paragraphs":
        number = paragraph_number(model.position(row) + 1)
    return name, "\n".join(part for part in (small, number) if part)


def turn_number(number: int) -> str:
    """How a turn is numbered, from 1."""
    words = QCoreApplication.translate("citation", "turn {number}")
    return words.replace("{number}", str(number))


def paragraph_number(number: int) -> str:
    """How a paragraph is numbered, from 1."""
    return f"¶ {number}"


def time_of(model: ReaderModel, row: int) -> str:
    """When the paragraph ``row`` begins, where it has a time of its own; else ""."""
    return _clock(model.rows.paragraphs[row].start)


def _clock(seconds: float | None) -> str:
    return "" if seconds is None else clock(seconds)


def title_in(label: str, name: str) -> str:
    """What a printed label says besides the name: "President of Russia"."""
    if not name or name not in label:
        return ""
    before, _, after = label.partition(name)
    if before.rfind("(") > before.rfind(")") and ")" in after:  # "The Minister (Mr. Ray)"
        before, _, inside = before.rpartition("(")
        rest, _, after = after.partition(")")
        inside = f"{inside} {rest}".strip(_EDGES)
        before = before if _ADDRESS.fullmatch(inside) else f"{before}({inside})"
    title = re.sub(r"\s+", " ", f"{before} {after}").strip(_EDGES)
    alone = re.fullmatch(r"\(([^()]*)\)", title)
    return alone[1] if alone else title


def clock(seconds: float) -> str:
    """Seconds as 1:02:03 or 2:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
