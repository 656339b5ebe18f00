"""Printing: the dialog, the preview, and the pages that a printer or a file gets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.errors import EnfaceError
from desktop.ui.printing.pdf import MARGINS, book_for, draw
from desktop.ui.reader.view import Reader


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


def _printer(reader: Reader) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(_title(reader))
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def _title(reader: Reader) -> str:
    model = reader.reader_model
    return model.document.title if model else ""


def print_on(printer: QPrinter, reader: Reader, first: int = 1, last: int = 0) -> None:
    """Print the rows and columns that ``reader`` shows: the pages from ``first`` to ``last``, 0 for
    the end."""
    model = reader.reader_model
    if model is not None:
        book = book_for(printer, model, reader.settings, reader.shown_columns())
        draw(book, printer, first, last)
