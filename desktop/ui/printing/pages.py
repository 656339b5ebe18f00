"""Printing: the dialog, the preview, and the pages that a printer or a file gets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.errors import EnfaceError
from desktop.support.files import write_whole
from desktop.ui.printing.book import UNIT, Book
from desktop.ui.reader.view import Reader

_MARGINS = QMarginsF(20, 18, 20, 18)  # mm
_PER_INCH = 72 * UNIT  # of the units a book is set in


def print_(reader: Reader, window: QWidget, check: Callable[[Path], object]) -> None:
    """Ask for a printer, then print what ``reader`` shows. ``check`` raises where a file must not
    be written to that the person printed into."""
    printer = _printer(reader)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        print_checked(printer, reader, check)


def preview(reader: Reader, window: QWidget, check: Callable[[Path], object]) -> None:
    """Show how ``reader`` would be printed, and print from there. Raises what ``check`` raises."""
    printer = _printer(reader)
    dialog = QPrintPreviewDialog(printer, window)
    problems: list[Exception] = []

    def paint(device: QPrinter) -> None:
        try:
            print_checked(device, reader, check)
        except EnfaceError as error:
            problems.append(error)

    dialog.paintRequested.connect(paint)
    dialog.exec()
    for problem in problems:
        raise problem


def print_checked(printer: QPrinter, reader: Reader, check: Callable[[Path], object]) -> None:
    """Print on ``printer``. ``check`` is asked first where that writes a file."""
    if name := printer.outputFileName():
        check(Path(name))
    print_on(printer, reader, printer.fromPage() or 1, printer.toPage())


def save_pdf(path: Path, reader: Reader) -> None:
    """Write what ``reader`` shows to ``path`` as PDF, without any print service. Raises OSError."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(_title(reader))
    print_on(writer, reader)
    content.close()
    write_whole(path, bytes(content.data().data()))


def _printer(reader: Reader) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(_title(reader))
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def _title(reader: Reader) -> str:
    model = reader.reader_model
    return model.document.title if model else ""


def print_on(device: QPrinter | QPdfWriter, reader: Reader, first: int = 1, last: int = 0) -> None:
    """Print the rows and columns that ``reader`` shows: the pages from ``first`` to ``last``, 0 for
    the end."""
    model = reader.reader_model
    if model is None:
        return
    room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    book = Book(
        model,
        reader.settings,
        reader.shown_columns(),
        room.width() * UNIT,
        room.height() * UNIT,
        QApplication.font(),
    )
    last = min(last or len(book.pages), len(book.pages))
    painter = QPainter(device)
    scale = device.resolution() / _PER_INCH
    painter.scale(scale, scale)
    for number in range(first, last + 1):
        if number > first:
            device.newPage()
        book.paint(painter, number - 1)
    painter.end()
