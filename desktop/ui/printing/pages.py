"""Printing: the dialog, the preview, and the pages that a printer or a file gets."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.ui.printing.book import UNIT, Book
from desktop.ui.reader.view import Reader

_MARGINS = QMarginsF(20, 18, 20, 18)  # mm
_PER_INCH = 72 * UNIT  # of the units a book is set in


def print_(reader: Reader, window: QWidget) -> None:
    """Ask for a printer, then print what ``reader`` shows."""
    printer = _printer(reader)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        print_on(printer, reader)


def preview(reader: Reader, window: QWidget) -> None:
    """Show how ``reader`` would be printed, and print from there."""
    printer = _printer(reader)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.paintRequested.connect(lambda device: print_on(device, reader))
    dialog.exec()


def _printer(reader: Reader) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    model = reader.reader_model
    printer.setDocName(model.document.title if model else "")
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def print_on(printer: QPrinter, reader: Reader) -> None:
    """Print the rows and columns that ``reader`` shows. The printer has the range of pages."""
    model = reader.reader_model
    if model is None:
        return
    room = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
    book = Book(
        model,
        reader.settings,
        reader.shown_columns(),
        room.width() * UNIT,
        room.height() * UNIT,
        QApplication.font(),
    )
    first, last = printer.fromPage() or 1, printer.toPage() or len(book.pages)
    painter = QPainter(printer)
    scale = printer.resolution() / _PER_INCH
    painter.scale(scale, scale)
    for number in range(first, min(last, len(book.pages)) + 1):
        if number > first:
            printer.newPage()
        book.paint(painter, number - 1)
    painter.end()
