"""What people would use instead of the reading view, measured beside it: see `bench.reader`."""

from __future__ import annotations

import statistics
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


def _cut(bench: Bench, rows: int) -> Any:
    """A document of the first ``rows`` paragraphs, with a full translation."""
    from desktop.domain.columns import Column
    from desktop.domain.document import Document, DocumentId
    from desktop.domain.journal import InMemory
    from desktop.domain.transcript import Transcript, Turn

    source = bench.document.source
    part, left = Transcript(language="en", speakers=source.speakers), rows
    for turn in source.turns:
        if left <= 0:
            break
        part.turns.append(Turn(turn.paragraphs[:left], speaker=turn.speaker, label=turn.label))
        left -= len(turn.paragraphs)
    document = Document(part, DocumentId("", ""), InMemory())
    column = Column("machine", "machine", "pt")
    column.fill(bench.other[:rows])
    document.add_column(column)
    return document


def _ours(bench: Bench, rows: int) -> tuple[float, float, float]:
    from desktop.domain.translation import Translation
    from desktop.settings import Settings
    from desktop.ui.reader.model.table import ReaderModel
    from desktop.ui.reader.view import Reader

    document = _cut(bench, rows)
    reader = Reader(Settings())

    def open_() -> None:
        reader.setModel(ReaderModel(document, parent=reader))
        reader.resize(1200, 900)
        reader.show()

    first = bench.frame(open_)
    model = reader.reader_model
    assert model is not None
    fill = bench.frame(lambda: document.fill("machine", {3: [Translation("Outra coisa.")]}))
    font = bench.frame(lambda: reader.set_settings(Settings(size=16.0)))
    reader.close()
    return first, fill, font


def _browser(bench: Bench, rows: int) -> tuple[float, float, float]:
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    cells = zip(bench.document.contents.rows.texts[:rows], bench.other, strict=False)
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

    from desktop.ui.reader.model.table import ReaderModel

    document = _cut(bench, rows)
    view = QTableView()
    view.setModel(ReaderModel(document, parent=view))
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
