"""PDF files: a document as it is printed, on paper of A4, drawn in any thread, with or without a
window."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QLocale, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.export import Export, Options, wording
from desktop.settings import Settings
from desktop.ui.printing.book import UNIT, Book
from desktop.ui.reader.model.table import ReaderModel

MARGINS = QMarginsF(20, 18, 20, 18)  # mm
_PER_INCH = 72 * UNIT  # of the units a book is set in
_BESIDE = ("side", "under", "sentences")  # layouts that show all columns


Progress = Callable[[int, int], object]


def _nothing(done: int, of: int) -> None:
    """Nobody wants to know."""


class Pdf(Export):
    """Draws with the size, the fonts and the layout that the person prints with. What the
    translations are stands below the title; what is to be checked is underlined."""

    def __init__(self, settings: Settings) -> None:
        layout = settings.layout if settings.layout in _BESIDE else "side"
        self._settings = settings.with_(layout=layout)
        self._app: QGuiApplication | None = None

    @classmethod
    def without_a_window(cls, settings: Settings) -> Pdf:
        """For a process that shows no window; it speaks English."""
        pdf = cls(settings)
        if QGuiApplication.instance() is None:
            pdf._app = QGuiApplication(["enface", "-platform", "offscreen"])
            QLocale.setDefault(QLocale(QLocale.Language.English))
        return pdf

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The file. Raises ValueError for what was taken from no document."""
        if text.document is None:
            raise ValueError("only a document can be drawn")
        options = options or Options()
        model = ReaderModel(text.document)
        if len(text.numbers) != len(model.ids):
            model.ids = array("L", text.numbers)
        shown = [column.id for column in text.columns]
        about = list(wording.sources(text.columns, options))
        if any(model.column(key).doubts for key in shown):
            about.append(options.translate(wording.DOTTED))
        return draw_pdf(model, self._settings, shown, about, options.progress)


def draw_pdf(
    model: ReaderModel,
    settings: Settings,
    shown: Sequence[str],
    about: Sequence[str] = (),
    progress: Progress = _nothing,
) -> bytes:
    """A PDF of what ``model`` shows in the columns ``shown``; no print service is asked."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    if settings.layout == "side" and len(shown) > 2:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setTitle(model.document.title)
    writer.setCreator("Enface")
    book = book_for(writer, model, settings, shown, about, progress)
    draw(book, writer, progress=progress)
    content.close()
    return bytes(content.data().data())


def book_for(
    device: QPagedPaintDevice,
    model: ReaderModel,
    settings: Settings,
    shown: Sequence[str],
    about: Sequence[str] = (),
    progress: Progress = _nothing,
) -> Book:
    """What ``model`` shows in the columns ``shown``, set for the paper of ``device``."""
    room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
    width, height = room.width() * UNIT, room.height() * UNIT
    font = QGuiApplication.font()
    return Book(model, settings, shown, width, height, font, about=about, progress=progress)


def draw(
    book: Book,
    device: QPagedPaintDevice,
    first: int = 1,
    last: int = 0,
    progress: Progress = _nothing,
) -> None:
    """Draw the pages from ``first`` to ``last``, 0 for the end."""
    last = min(last or len(book.pages), len(book.pages))
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / _PER_INCH
        painter.scale(scale, scale)
        for number in range(first, last + 1):
            progress(number, last)
            if number > first:
                device.newPage()
            book.paint(painter, number - 1)
    finally:
        painter.end()
