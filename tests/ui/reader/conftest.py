"""Readers of small and nasty texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.settings import Settings
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader

ANNA, BORIS = "Anna Lima", "Boris Orlov"
Open = Callable[..., Reader]


def meeting(repeat: int = 1) -> Transcript:
    """Narration, then Anna (two paragraphs and a note) and Boris by turns."""
    first = "Good morning. Boats are late today; the harbour is full. We wait."
    turns = [Turn([Paragraph("Anna Lima met Boris Orlov at the quay.")], kind="narration")]
    for number in range(repeat):
        turns.append(
            Turn(
                [
                    Paragraph(f"{first} Number {number}."),
                    Paragraph("How many? " * 12),
                    Paragraph("Laughter.", note=True),
                ],
                label=f"Mayor {ANNA}" if number == 0 else ANNA,
                speaker=ANNA,
            )
        )
        turns.append(Turn([Paragraph("Seven of them. " * 20)], label=BORIS, speaker=BORIS))
    return Transcript(
        title="At the quay",
        date="2021-04-05",
        place="Lisbon",
        language="en",
        speakers=[Speaker(ANNA, ["Mayor"]), Speaker(BORIS)],
        turns=turns,
    )


def translated(
    model: ReaderModel, row: int, words: str = "Frase {n} traduzida."
) -> list[Translation]:
    """A translation of ``row``, for `Document.fill`."""
    return [Translation(words.format(n=n)) for n in range(len(model.sentences(row)))]


def document(transcript: Transcript) -> Document:
    """A document that is not kept on any disk."""
    return Document(transcript, DocumentId("", ""), InMemory())


def fill(model: ReaderModel, column: str = "machine") -> None:
    """Translate all rows."""
    rows = range(len(model.rows))
    model.document.fill(column, {row: translated(model, row) for row in rows})


@pytest.fixture
def open_(qtbot: QtBot) -> Open:
    """Open a transcript in a shown reader, with a second column that waits unless filled."""

    def opened(
        transcript: Transcript | None = None,
        size: tuple[int, int] = (1000, 600),
        filled: bool = True,
        language: str = "pt",
        **settings: Any,
    ) -> Reader:
        transcript = transcript or meeting(repeat=12)
        reader = Reader(Settings(**settings))
        qtbot.addWidget(reader)
        model = ReaderModel(document(transcript), parent=reader)
        model.document.add_column(Column("machine", "machine", language))
        if filled:
            fill(model)
        reader.resize(*size)
        reader.setModel(model)
        with qtbot.waitExposed(reader):
            reader.show()
        return reader

    return opened


def model_of(reader: Reader) -> ReaderModel:
    """The reader's model."""
    assert reader.reader_model is not None
    return reader.reader_model


def lines_in_view(reader: Reader) -> list[tuple[int, int, int, str]]:
    """(row id, top, first character, text) of the original's lines whose top is in view."""
    found = []
    for at, top in reader.scene.visible:
        for block in reader.scene.row(at).blocks:
            for number in range(block.layout.lineCount() if block.column == ORIGINAL else 0):
                line = block.layout.lineAt(number)
                y = round(top + block.y + line.y())
                start = line.textStart()
                text = block.text[start : start + line.textLength()]
                if 0 <= y < reader.viewport().height():
                    found.append((model_of(reader).ids[at], y, block.start + start, text))
    return found


def mirror(reader: Reader) -> None:
    """Let all columns be in a language that runs from right to left."""
    for column in model_of(reader).columns:
        column.language = "ar"
    reader.rearrange()
