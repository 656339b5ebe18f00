"""The keyboard shortcuts on paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]  # title, and (words, keys) of each line
_MARGINS = QMarginsF(15, 15, 15, 15)  # mm
_SIZE = 8.5  # points
_COLUMNS = 2


def print_sheet(title: str, groups: Groups, window: QWidget) -> None:
    """Ask for a printer, then print ``groups`` below ``title``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, window).exec() == QDialog.DialogCode.Accepted:
        _document(title, groups).print_(printer)


def draw_sheet(title: str, groups: Groups) -> bytes:
    """``groups`` below ``title``, as PDF."""
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    _document(title, groups).print_(writer)
    content.close()
    return bytes(content.data().data())


def _document(title: str, groups: Groups) -> QTextDocument:
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPointSizeF(_SIZE)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    document.setDefaultTextOption(option)
    columns = [f'<td width="46%">{_column(part)}</td>' for part in _shared_out(groups)]
    cells = '<td width="8%"></td>'.join(columns)
    document.setHtml(f'<h2>{escape(title)}</h2><table width="100%"><tr>{cells}</tr></table>')
    return document


def _shared_out(groups: Groups) -> list[Groups]:
    """The groups for each column, about as many lines in each."""
    lines = sum(len(entries) + 2 for _, entries in groups)
    columns: list[list[tuple[str, Sequence[tuple[str, str]]]]] = [[] for _ in range(_COLUMNS)]
    above = 0
    for title, entries in groups:
        middle = above + len(entries) // 2
        columns[min(_COLUMNS * middle // max(lines, 1), _COLUMNS - 1)].append((title, entries))
        above += len(entries) + 2
    return list(columns)


def _column(groups: Groups) -> str:
    parts = []
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    end = "left" if mirrored else "right"
    for title, entries in groups:
        rows = "".join(
            f'<tr><td>{escape(words)}</td><td align="{end}"><b>{escape(keys)}</b></td></tr>'
            for words, keys in entries
        )
        parts.append(f'<h3>{escape(title)}</h3><table width="100%" cellpadding="1">{rows}</table>')
    return "".join(parts)
