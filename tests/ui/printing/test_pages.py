"""Pages: every line is on exactly one, whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from ui.reader.conftest import document, fill, meeting

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.transcript import Paragraph
from desktop.settings import Settings
from desktop.ui.printing.pages import Book, print_on
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader


def model() -> ReaderModel:
    transcript = meeting(repeat=5)
    transcript.turns[2].paragraphs.append(Paragraph("A very long speech. " * 900))
    table = ReaderModel(document(transcript))
    table.document.add_column(Column("machine", "machine", "pt"))
    fill(table)
    return table


@pytest.mark.parametrize("layout", ["side", "under", "sentences"])
def test_every_row_is_printed_whole_and_once(qtbot: QtBot, layout: str) -> None:
    table = model()
    book = Book(table, Settings(layout=layout), (ORIGINAL, "machine"), 700, 900)
    reached: dict[int, int] = {}
    pages = list(book.pages())
    for page in pages:
        bottom = 0
        for piece in page:
            assert piece.y == bottom
            bottom = piece.y + piece.end - piece.start
            assert bottom <= 900
            assert piece.start == reached.get(piece.row, 0)
            reached[piece.row] = piece.end
    for row in range(len(table.ids)):
        assert reached[row] == book.layouts.row(row).height
    assert len(pages) > 3


def test_a_row_is_cut_between_lines(qtbot: QtBot) -> None:
    table = model()
    book = Book(table, Settings(), (ORIGINAL, "machine"), 700, 900)
    cuts = 0
    for page in book.pages():
        for piece in page:
            if piece.row < 0:
                continue
            for block in book.layouts.row(piece.row).blocks:
                for number in range(block.layout.lineCount()):
                    line = block.layout.lineAt(number)
                    top = block.y + line.y()
                    assert not top < piece.end - 1 < top + line.height() - 2
            cuts += piece.start > 0
    assert cuts > 2


def test_only_the_pages_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.setModel(model())
    sizes = []
    for first, last in ((0, 0), (2, 2)):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{first}.pdf"))
        printer.setFromTo(first, last)
        print_on(printer, reader)
        sizes.append((tmp_path / f"{first}.pdf").read_bytes().count(b"/Type /Page\n"))
    assert sizes[1] == 1
    assert sizes[0] > 3
