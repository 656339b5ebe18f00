"""The keyboard shortcuts on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]  # title, and (words, keys) of each line
_MARGINS = QMarginsF(15, 15, 15, 15)  # mm
_SIZE = 8.0  # points
_HEADING = 2  # lines that a heading takes
_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"  # "Ctrl++" in a sheet from right to left, too


def print_sheet(title: str, groups: Groups, window: QWidget) -> None:
    """Ask for a printer, then print ``groups`` below ``title``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, window).exec() == QDialog.DialogCode.Accepted:
        _print_on(printer, title, groups)


def draw_sheet(title: str, groups: Groups) -> bytes:
    """``groups`` below ``title`` as PDF."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    _print_on(writer, title, groups)
    content.close()
    return bytes(content.data().data())


def _print_on(device: QPrinter | QPdfWriter, title: str, groups: Groups) -> None:
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    document.setDefaultTextOption(option)
    columns = [f'<td width="46%">{_column(part)}</td>' for part in _shared_out(groups)]
    cells = '<td width="8%"></td>'.join(columns[::-1] if _mirrored() else columns)
    document.setHtml(f'<h2>{escape(title)}</h2><table width="100%"><tr>{cells}</tr></table>')
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(QSizeF(device.width(), device.height()))
    document.print_(device)


def _mirrored() -> bool:
    """Whether a table is to be read from right to left: Qt does not turn it round."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _shared_out(groups: Groups) -> tuple[Groups, Groups]:
    """The groups for each of the two columns, about as many lines in each."""
    heights = [len(entries) + _HEADING for _, entries in groups]

    def higher(first: int) -> int:
        return max(sum(heights[:first]), sum(heights[first:]))

    first = min(range(len(groups) + 1), key=higher)
    return groups[:first], groups[first:]


def _column(groups: Groups) -> str:
    parts = []
    for title, entries in groups:
        rows = "".join(_line(words, keys) for words, keys in entries)
        parts.append(f'<h3>{escape(title)}</h3><table width="100%" cellpadding="1">{rows}</table>')
    return "".join(parts)


def _line(words: str, keys: str) -> str:
    end = "left" if _mirrored() else "right"
    start = "right" if _mirrored() else "left"
    shown = f"<b>{_LEFT_TO_RIGHT}{escape(keys)}{_AS_BEFORE}</b>"
    cells = [
        f'<td align="{start}" width="60%">{escape(words)}</td>',
        f'<td align="{end}" width="40%">{shown}</td>',
    ]
    return f"<tr>{''.join(cells[::-1] if _mirrored() else cells)}</tr>"
