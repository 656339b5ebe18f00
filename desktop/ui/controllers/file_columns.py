"""The columns that a file brings along: a human translation, or one that a machine made before."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.domain.transcript import Transcript
from desktop.domain.translation import Translation
from desktop.ui.reader.model.columns import Column
from desktop.ui.reader.model.table import ReaderModel


def add_human(model: ReaderModel) -> None:
    """Add the file's own translation as a column, if it has one."""
    if not model.rows.bitext:
        return
    title = QCoreApplication.translate("columns", "Translation from the file")
    at = model.add_column(Column(title, origin="human"))
    model.set_translation(at, dict(_human(model.transcript)))


def _human(transcript: Transcript) -> Iterator[tuple[int, list[Translation]]]:
    for row, (_, paragraph) in enumerate(transcript.paragraphs()):
        yield row, [Translation(text or "") for text in paragraph.human or [""]]


def made_before(transcript: Transcript) -> dict[int, list[Translation]]:
    """The rows that a machine translated before, as `ReaderModel.set_translation` takes them."""
    return {
        row: paragraph.translation
        for row, (_, paragraph) in enumerate(transcript.paragraphs())
        if paragraph.translation
    }
