"""Whatever a person does in whatever order, the view stays sound."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, meeting, model_of, translated

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.rows import NOBODY
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader


def actions(reader: Reader, rng: random.Random) -> dict[str, Callable[[], object]]:
    model = model_of(reader)
    last = len(model.rows) - 1
    settings = reader.settings
    point = QPoint(rng.randrange(-50, 1200), rng.randrange(-50, 700))
    batch = {
        row: translated(model, row, "Frase {n} nova. " * rng.randrange(4))
        for row in sorted(rng.sample(range(last), 9))
    }
    return {
        "next": reader.next_sentence,
        "previous": reader.previous_sentence,
        "turn": lambda: rng.choice((reader.next_turn, reader.previous_turn))(),
        "speaker": lambda: reader.go_to_speaker(rng.randrange(3)),
        "ends": lambda: rng.choice((reader.go_to_start, reader.go_to_end))(),
        "history": lambda: rng.choice((reader.back, reader.forward))(),
        "scroll": lambda: reader.scroll_by(rng.randrange(-3000, 3000)),
        "bar": lambda: reader.verticalScrollBar().setValue(rng.randrange(20_000)),
        "row": lambda: reader.go_to_row(rng.randrange(last), rng.randrange(-400, 900)),
        "filter": lambda: reader.show_only(
            rng.choice((None, {0}, {1}, {0, NOBODY}, set())), rng.random() < 0.3
        ),
        "size": lambda: reader.set_settings(settings.with_(size=rng.choice((8.0, 13.0, 40.0)))),
        "layout": lambda: reader.set_settings(settings.with_(layout=rng.choice(LAYOUTS))),
        "ruler": lambda: reader.set_settings(
            settings.with_(ruler=rng.choice(("", "sentence", "3")))
        ),
        "order": lambda: reader.set_settings(settings.with_(translation_first=rng.random() < 0.5)),
        "resize": lambda: reader.resize(rng.randrange(120, 1400), rng.randrange(60, 800)),
        "hide": lambda: reader.set_hidden(rng.choice((frozenset(), frozenset({ORIGINAL})))),
        "fill": lambda: model.document.fill("machine", batch),
        "anew": lambda: anew(model),
        "column": lambda: (
            model.document.add_column(Column(f"mine {len(model.columns)}", "mine", "pt"))
            if len(model.columns) < 4
            else model.document.remove_column(
                next(column.id for column in model.columns if column.origin == "mine")
            )
        ),
        "click": lambda: reader.current.click(reader.scene.hit(point)),
        "hover": lambda: reader.current.hover(reader.link_at(point)),
        "hint": lambda: reader.hints.show(point),
        "pin": reader.pin,
        "extend": lambda: reader.selecting.extend(rng.choice((1, -1))),
        "all": reader.select_all,
        "copy": lambda: reader.copy(both=rng.random() < 0.5),
        "quote": reader.copy_quotation,
        "find": lambda: reader.finder.start(Query(rng.choice(("e", "seven", "", "zz")))),
        "hit": lambda: rng.choice((reader.finder.next, reader.finder.previous))(),
        "release": reader.release,
    }


def anew(model: ReaderModel) -> None:
    """Another translation."""
    model.document.remove_column("machine")
    model.document.add_column(Column("machine", "machine", "pt"))


def check(reader: Reader) -> None:
    model, scene = model_of(reader), reader.scene
    rows = [at for at, _ in scene.visible]
    assert bool(rows) == bool(len(model.ids))
    assert rows == list(range(rows[0], rows[-1] + 1)) if rows else True
    assert len(scene.heights) == len(model.ids)
    for at, y in scene.visible:
        box = reader.visualRect(model.cell(at, reader.shown_columns()[0]))
        assert box.isEmpty() or box.top() >= y
        if at + 1 in rows:
            assert scene.top_of(at + 1) == y + scene.height_of(at)
    assert reader.verticalScrollBar().value() == scene.value
    link = reader.current.link
    assert link is None or model.shown_at(link.row) >= 0


@pytest.mark.parametrize("seed", range(6))
def test_nothing_breaks_whatever_is_done(open_: Open, qtbot: QtBot, seed: int) -> None:
    rng = random.Random(seed)
    reader = open_(meeting(repeat=25), filled=False)
    done = []
    for _ in range(150):
        possible = actions(reader, rng)
        done.append(rng.choice(list(possible)))
        possible[done[-1]]()
        if rng.random() < 0.3:
            QApplication.processEvents()
        check(reader)
