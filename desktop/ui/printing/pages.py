"""Printing: the layouts of the reading view, cut into pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.settings import Settings
from desktop.ui.look import themes
from desktop.ui.reader.layout.composition import compose
from desktop.ui.reader.layout.header import Header
from desktop.ui.reader.layout.layouts import Layouts, RowLayout
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.painting.headers import paint_header
from desktop.ui.reader.painting.rows import RowPainter
from desktop.ui.reader.view import Reader
from desktop.ui.words import names

_DPI = 96  # of the layouts; the painter scales them to the paper
_MARGIN = 15.0  # mm
_FOOT = 30  # px below the text, for the page's number
_LARGEST = 32.0  # points: larger print would make posters


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a row (-1: the header) on a page: from ``start`` to ``end`` px of its height,
    ``y`` px below the top of the page."""

    row: int
    start: int
    end: int
    y: int


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
    printer.setPageMargins(QMarginsF(*[_MARGIN] * 4), QPageLayout.Unit.Millimeter)
    return printer


def print_on(printer: QPrinter, reader: Reader) -> None:
    """Print the rows, columns and layout that ``reader`` shows. The printer has the range of
    pages."""
    model = reader.reader_model
    if model is None:
        return
    first, last = printer.fromPage() or 1, printer.toPage()
    paper = printer.pageLayout().paintRectPixels(_DPI)
    book = Book(model, reader.settings, reader.shown_columns(), paper.width(), paper.height())
    painter = QPainter(printer)
    scale = printer.resolution() / _DPI
    painter.scale(scale, scale)
    for number, page in enumerate(book.pages(), 1):
        if last and number > last:
            break
        if number >= first:
            if number > first:
                printer.newPage()
            book.paint(painter, page, number)
    painter.end()


class Book:
    """Rows of ``model`` on pages of ``width`` by ``height`` px, 96 px an inch."""

    def __init__(
        self,
        model: ReaderModel,
        settings: Settings,
        shown: tuple[str, ...],
        width: int,
        height: int,
    ) -> None:
        settings = settings.with_(
            size=min(settings.size, _LARGEST),
            translation_size=min(settings.translation_size, _LARGEST),
            ruler="",
        )
        self._model, self._width, self._height = model, width, height - _FOOT
        self._theme = themes.scan()[0]["light"]
        mirrored = QApplication.isRightToLeft()
        layouts, header = compose(
            model, settings, shown, width, _DPI, QFont(QApplication.font()), mirrored
        )
        self.layouts: Layouts = layouts
        self.header: Header = header
        self._painter = RowPainter(model, layouts, self._theme, settings, Highlights())

    def pages(self) -> Iterator[list[Piece]]:
        """The content of each page. A row is cut only if it is higher than a page."""
        page, y = [Piece(-1, 0, self.header.height, 0)], self.header.height
        for row in range(len(self._model.ids)):
            layout = self.layouts.row(row)
            start = 0
            while layout.height - start > self._height - y:
                if start or layout.height > self._height:
                    end = _cut(layout, start, start + self._height - y)
                    if end > start:
                        page.append(Piece(row, start, end, y))
                        start = end
                yield page
                page, y = [], 0
            page.append(Piece(row, start, layout.height, y))
            y += layout.height - start
        yield page

    def paint(self, painter: QPainter, page: list[Piece], number: int) -> None:
        """Draw a page of `pages`."""
        for piece in page:
            if piece.row < 0:
                paint_header(painter, self.header, self.layouts.frame, piece.y, self._theme)
                continue
            box = QRectF(0, piece.y, self._width, piece.end - piece.start)
            painter.save()
            painter.setClipRect(box)
            self._painter.row(painter, piece.row, piece.y - piece.start, box)
            painter.restore()
        painter.setFont(self.layouts.fonts.small)
        painter.setPen(self._theme.color("muted"))
        foot = QRectF(0, self._height, self._width, _FOOT)
        words = QCoreApplication.translate("printing", "Page {number}")
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, flags, words.replace("{number}", names.number(number)))


def _cut(layout: RowLayout, start: int, limit: int) -> int:
    """The lowest height up to ``limit`` that cuts through no line of the row."""
    lines = []
    for block in layout.blocks:
        for number in range(block.layout.lineCount()):
            line = block.layout.lineAt(number)
            top = block.y + line.y()
            lines.append((top, top + line.height()))
    fit = limit
    for top, bottom in sorted(lines, reverse=True):
        if top < fit < bottom:
            fit = int(top)
    return fit if fit > start else start
