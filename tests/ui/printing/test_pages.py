"""Pages: every line is on exactly one, whole, and each page says what it is."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE, do
from ui.reader.conftest import document, fill, meeting

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.errors import IsOriginal
from desktop.domain.transcript import Paragraph
from desktop.settings import Settings
from desktop.ui.printing.book import Book
from desktop.ui.printing.pages import print_checked
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

WIDTH, HEIGHT = 4820, 7400  # of the room on a sheet of A4, in tenths of a point


def model() -> ReaderModel:
    transcript = meeting(repeat=5)
    transcript.turns[2].paragraphs.append(Paragraph("A very long speech. " * 900))
    shown = ReaderModel(document(transcript))
    shown.document.add_column(Column("machine", "machine", "pt"))
    fill(shown)
    return shown


def book(of: ReaderModel, **settings: object) -> Book:
    shown = (ORIGINAL, "machine")
    return Book(of, Settings().with_(**settings), shown, WIDTH, HEIGHT, QFont())


@pytest.mark.parametrize("layout", ["side", "under", "sentences"])
def test_every_line_is_printed_once_and_none_is_cut(qtbot: QtBot, layout: str) -> None:
    printed = book(model(), layout=layout)
    reached = {number: (0,) * len(row.cells) for number, row in enumerate(printed.rows)}
    for page in printed.pages:
        bottom = 0.0
        for piece in page.pieces:
            row = printed.rows[piece.row]
            assert piece.y >= bottom
            assert piece.first == reached[piece.row]
            reached[piece.row] = piece.last
            heights = (
                cell.tops[last] - cell.tops[first]
                for cell, first, last in zip(row.cells, piece.first, piece.last, strict=True)
            )
            bottom = piece.y + max(heights)
            assert bottom <= printed.text_height
    for number, row in enumerate(printed.rows):
        assert reached[number] == tuple(cell.lines for cell in row.cells)


def test_a_page_is_filled_and_a_paragraph_goes_on_to_the_next(qtbot: QtBot) -> None:
    printed = book(model())
    cut = [piece for page in printed.pages for piece in page.pieces if any(piece.first)]
    assert len(cut) > 2
    for page in printed.pages[:-1]:
        last = page.pieces[-1]
        used = last.y + max(
            cell.tops[end] - cell.tops[start]
            for cell, start, end in zip(
                printed.rows[last.row].cells, last.first, last.last, strict=True
            )
        )
        assert used > 0.8 * printed.text_height
    names = {page.name for page in printed.pages if any(page.pieces[0].first)}
    assert names == {"Boris Orlov"}  # whose speech is long


def test_no_line_of_a_paragraph_stands_alone(qtbot: QtBot) -> None:
    printed = book(model())
    for page in printed.pages:
        for piece in page.pieces:
            for cell, first, last in zip(
                printed.rows[piece.row].cells, piece.first, piece.last, strict=True
            ):
                if (first or last < cell.lines) and cell.lines > 3:
                    assert last - first != 1


def test_the_size_on_paper_is_its_own(qtbot: QtBot) -> None:
    shown = model()
    pages = {
        (size, paper): len(book(shown, size=size, print_size=paper).pages)
        for size in (13.0, 48.0)
        for paper in (9.0, 14.0)
    }
    assert pages[13.0, 9.0] == pages[48.0, 9.0]
    assert pages[13.0, 14.0] > 1.6 * pages[13.0, 9.0]


def printed_pdf(reader: Reader, path: Path, first: int = 0, last: int = 0) -> bytes:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFromTo(first, last)
    print_checked(printer, reader, lambda _path: None)
    return path.read_bytes()


def test_only_the_pages_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.setModel(model())
    sizes = [
        printed_pdf(reader, tmp_path / f"{first}.pdf", first, last).count(b"/Type /Page\n")
        for first, last in ((0, 0), (2, 2))
    ]
    assert sizes[1] == 1
    assert sizes[0] > 2


def test_a_page_says_what_it_is_and_who_is_not_printed(qtbot: QtBot, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not here")
    reader = Reader()
    qtbot.addWidget(reader)
    reader.setModel(model())
    reader.show_only({1})
    printed_pdf(reader, tmp_path / "a.pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    pages = text.split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        assert "Portuguese, machine translation, not checked" in page
        assert f"{number} of {len(pages)}" in page
        assert "At the quay" in page
    assert "Boris Orlov, continued" in pages[1]
    assert "hidden" in pages[0]
    assert "Anna Lima" not in text


def test_a_pdf_is_written_and_never_over_what_was_read(
    read: Callable[[Path], Window], parts: Parts, tmp_path: Path
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Ann: Good evening to all of you.\n\nBob: Hello.\n")
    window = read(path)
    window.printing.save_pdf(tmp_path / "talk.pdf")
    assert (tmp_path / "talk.pdf").read_bytes()[:5] == b"%PDF-"
    assert window.messages.texts() == []
    (tmp_path / "link.pdf").symlink_to(path)
    for original in (path, tmp_path / "link.pdf"):
        window.printing.save_pdf(original)
        assert "is the original" in window.messages.texts()[-1]
    assert path.read_text().startswith("Ann:")


def test_a_print_service_is_not_asked_where_the_network_is_forbidden(
    read: Callable[[Path], Window], parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is connected to: not even a socket on this computer."""
    window = read(SAMPLE)
    parts.preferences.change(never_network=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{server.getsockname()[1]}")
        for action in ("print", "print_preview"):
            do(window, action)
            assert "Never use the network" in window.messages.texts()[-1]
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_printing_into_a_file_that_was_read_is_refused(
    read: Callable[[Path], Window], tmp_path: Path
) -> None:
    window, path = read(SAMPLE), tmp_path / "out.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    print_checked(printer, window.reader, window.printing.require_other)
    assert path.read_bytes()[:5] == b"%PDF-"
    copy = tmp_path / "copy.txt"
    copy.write_bytes(SAMPLE.read_bytes())
    printer.setOutputFileName(str(copy))
    read(copy)
    with pytest.raises(IsOriginal):
        print_checked(printer, window.reader, window.printing.require_other)
    assert copy.read_bytes() == SAMPLE.read_bytes()
