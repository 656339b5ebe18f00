"""The dialog that asks for the number of a turn, or a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget


def ask(parent: QWidget) -> int | float | None:
    """Ask where to go. The number of a turn (from 1) as int, a time in seconds as float, None
    for neither."""
    title = QCoreApplication.translate("GoCommands", "Go to")
    words = QCoreApplication.translate("GoCommands", "Number of the turn, or time such as 12:34")
    answer, given = QInputDialog.getText(parent, title, words)
    return parse(answer) if given else None


def parse(answer: str) -> int | float | None:
    """The number of a turn (from 1) as int, a time in seconds as float, None for neither."""
    parts = answer.strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(part.strip().isdecimal() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return max(1, numbers[0])
    return float(sum(number * 60**place for place, number in enumerate(reversed(numbers))))
