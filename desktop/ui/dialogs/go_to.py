"""The dialog that asks for the number of a turn or paragraph, or a time."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

_PARAGRAPH = re.compile(r"[¶§pP]\s*(\d+)")


@dataclass(frozen=True)
class Goal:
    """Where to go: one of these. ``turn`` and ``paragraph`` count from 1, ``time`` in seconds."""

    turn: int = 0
    paragraph: int = 0
    time: float | None = None


def ask(parent: QWidget, numbers: str) -> Goal | None:
    """Ask where to go; None for nowhere. ``numbers``: which are shown, see `Settings`."""
    translate = QCoreApplication.translate
    words = translate("GoCommands", "Turn, paragraph such as ¶ 12, or time such as 12:34")
    if numbers == "paragraphs":
        words = translate("GoCommands", "Paragraph, or time such as 12:34")
    title = translate("GoCommands", "Go to")
    answer, given = QInputDialog.getText(parent, title, words)
    return parse(answer, numbers) if given else None


def parse(answer: str, numbers: str = "") -> Goal | None:
    """The goal that was typed; a bare number is that of a paragraph where those are shown."""
    answer = answer.strip()
    if paragraph := _PARAGRAPH.fullmatch(answer):
        return Goal(paragraph=max(1, int(paragraph[1])))
    parts = answer.split(":")
    if not 1 <= len(parts) <= 3 or not all(part.strip().isdecimal() for part in parts):
        return None
    values = [int(part) for part in parts]
    if len(values) > 1:
        return Goal(time=float(sum(v * 60**place for place, v in enumerate(reversed(values)))))
    number = max(1, values[0])
    return Goal(paragraph=number) if numbers == "paragraphs" else Goal(turn=number)
