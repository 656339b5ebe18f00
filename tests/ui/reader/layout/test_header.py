"""What stands above the first row."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.languages.direction import undirected
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.ui.reader.layout.header import about
from desktop.ui.reader.model.table import ReaderModel


def test_it_says_that_a_machine_wrote_the_text_down(qtbot: QtBot) -> None:
    whole = Transcript(turns=[Turn([Paragraph("Good evening.")])], recognised="tiny.en")
    model = ReaderModel(Document(whole, DocumentId("", ""), InMemory()))
    assert undirected(about(model)).endswith(" · Text recognised by a machine (tiny.en)")
    whole.recognised = None
    assert "machine" not in about(model)
