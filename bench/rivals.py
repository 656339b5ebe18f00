"""What people would use instead of the reading view, measured beside it: see `bench.reader`."""

from __future__ import annotations

import statistics
from array import array
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench.reader import Bench

ROUNDS = 5


def compare(bench: Bench) -> None:
    """The same with a QTextBrowser and with a plain QTableView."""
    pairs = [(_browser(bench, 2_000), _ours(bench, 2_000)) for _ in range(ROUNDS)]
    _ratio(bench, "first paint, QTextBrowser with a table against it, 2,000 rows", pairs, 0)
    _ratio(bench, "one row filled, QTextBrowser with a table against it, 2,000 rows", pairs, 1)
    pairs = [(_table(bench, 10_000), _ours(bench, 10_000)) for _ in range(ROUNDS)]
    _ratio(bench, "font change, plain QTableView against it, 10,000 rows", pairs, 2)


def _ratio(bench: Bench, name: str, pairs: list[Any], at: int) -> None:
    value = statistics.median(theirs[at] / ours[at] for theirs, ours in pairs)
    bench.put(name, value, "x", ">=1")


def _cut(bench: Bench, rows: int) -> tuple[Any, list[str]]:
    from desktop.domain.rows import Rows

    flat = Rows(
        bench.rows.texts[:rows],
        array("L", bench.rows.turn[:rows]),
        array("H", bench.rows.speaker[:rows]),
        bench.rows.kind[:rows],
    )
    return flat, bench.other[:rows]


def _ours(bench: Bench, rows: int) -> tuple[float, float, float]:
    from desktop.domain.translation import Translation
    from desktop.settings import Settings
    from desktop.ui.reader.model.columns import Column
    from desktop.ui.reader.model.table import ReaderModel
    from desktop.ui.reader.view import Reader

    flat, other = _cut(bench, rows)
    reader = Reader(Settings())

    def open_() -> None:
        model = ReaderModel(bench.transcript, flat, parent=reader)
        column = Column("Portuguese", "pt")
        column.fill(other)
        model.add_column(column)
        reader.setModel(model)
        reader.resize(1200, 900)
        reader.show()

    first = bench.frame(open_)
    model = reader.reader_model
    assert model is not None
    fill = bench.frame(lambda: model.set_translation(1, {3: [Translation("Outra coisa.")]}))
    font = bench.frame(lambda: reader.set_settings(Settings(size=16.0)))
    reader.close()
    return first, fill, font


def _browser(bench: Bench, rows: int) -> tuple[float, float, float]:
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    cells = zip(bench.rows.texts[:rows], bench.other, strict=False)
    html = "".join(f"<tr><td>Name</td><td>{a}</td><td>{b}</td></tr>" for a, b in cells)

    def open_() -> None:
        browser.setHtml(f"<table>{html}</table>")
        browser.resize(1200, 900)
        browser.show()

    first = bench.frame(open_)
    table = browser.document().rootFrame().childFrames()[0]

    def fill() -> None:
        cell = table.cellAt(3, 2)  # type: ignore[attr-defined]  # a table, though typed as a frame
        cursor: QTextCursor = cell.firstCursorPosition()
        cursor.insertText("Outra coisa. ")

    filled = bench.frame(fill)
    browser.close()
    return first, filled, 0.0


def _table(bench: Bench, rows: int) -> tuple[float, float, float]:
    from PySide6.QtWidgets import QTableView

    from desktop.ui.reader.model.columns import Column
    from desktop.ui.reader.model.table import ReaderModel

    flat, other = _cut(bench, rows)
    view = QTableView()
    model = ReaderModel(bench.transcript, flat, parent=view)
    column = Column("Portuguese", "pt")
    column.fill(other)
    model.add_column(column)
    view.setModel(model)
    view.setColumnWidth(0, 500)
    view.setColumnWidth(1, 500)
    view.resize(1200, 900)
    first = bench.frame(view.show)

    def larger() -> None:
        font = view.font()
        font.setPointSize(16)
        view.setFont(font)
        view.resizeRowsToContents()

    changed = bench.frame(larger)
    view.close()
    return first, 1.0, changed
