"""Another text beside the document of a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press

from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
ENGLISH = """Ann Lee: Good morning to all of you who came here today. We begin in 1999.

Ben Cole: Thank you. The harbour has 12 berths, and ships from Oslo come every week in the summer.

Ann Lee: That was all.
"""
GERMAN = """Ann Lee: Guten Morgen Ihnen allen, die heute hierher gekommen sind. Wir beginnen 1999.

Ben Cole: Danke. Der Hafen hat 12 Liegeplätze, und im Sommer kommen jede Woche Schiffe aus Oslo.

Dora Abel: Und noch etwas, das im anderen Text nirgends steht, so lang es auch ist und so \
wichtig es war. Auch das hier fehlt dort ganz und gar, von Anfang bis Ende. Wer \
es lesen will, muss diesen Text hier lesen, denn in keinem anderen ist davon irgendwo die Rede.

Ann Lee: Das war alles.
"""


@pytest.fixture
def window(read: Read, parts: Parts, tmp_path: Path) -> Window:
    parts.preferences.change(translate_by_itself=False)
    (tmp_path / "en.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "de.txt").write_text(GERMAN, "utf-8")
    opened = read(tmp_path / "en.txt")
    opened.show()
    return opened


def human(window: Window) -> list[str]:
    """What stands in the column of the other text, row by row."""
    document = window.document
    assert document is not None
    columns = [c for c in document.contents.columns.values() if c.origin == "human"]
    order = document.contents.rows.order
    return [column.texts[row] for column in columns for row in order]


def words_of(text: str) -> list[str]:
    """All words of a text, without who says them."""
    return " ".join(line.partition(": ")[2] for line in text.splitlines()).split()


def compare(window: Window, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose ``path`` in the dialog of "Compare with…", and wait until both are aligned."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    do(window, "compare_with")
    assert "de.txt" in window.status.text.text() or path.name != "de.txt"
    qtbot.waitUntil(lambda: not window.comparing.busy, timeout=PATIENCE)


def test_the_other_text_stands_beside_and_is_there_again(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: Read
) -> None:
    compare(window, qtbot, tmp_path / "de.txt", monkeypatch)
    texts = human(window)
    assert " ".join(filter(None, texts)).split() == words_of(GERMAN)
    model = window.reader.reader_model
    assert model is not None
    assert model.caption(model.columns[-1].id).note == "de.txt"
    window.reader.go_to_sentence(1, 1)
    link = window.reader.current.link
    assert link is not None
    assert {part.column for part in link.parts} >= {"original", model.columns[-1].id}
    do(window, "home")
    again = read(tmp_path / "en.txt")
    assert human(again) == texts
    do(again, "stop_comparing")
    assert human(again) == []
    assert human(read(tmp_path / "en.txt")) == []


def test_a_file_dropped_on_a_document_can_be_compared_with(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.opening.drop([str(tmp_path / "de.txt")])
    press(window, "Compare with this text")
    qtbot.waitUntil(lambda: not window.comparing.busy, timeout=PATIENCE)
    assert " ".join(filter(None, human(window))).split() == words_of(GERMAN)


def test_an_empty_text_is_told_and_another_can_be_chosen(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.txt").write_text("\n", "utf-8")
    compare(window, qtbot, tmp_path / "empty.txt", monkeypatch)
    [told] = window.messages.texts()
    assert "empty.txt" in told
    assert human(window) == []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "de.txt"), ""))
    press(window, "Choose another")
    qtbot.waitUntil(lambda: any(human(window)), timeout=PATIENCE)


def test_stop_leaves_what_is_there(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.comparing.compare_with(tmp_path / "de.txt")
    do(window, "stop")
    assert not window.comparing.busy
    assert window.status.text.text() == ""


def put_beside(window: Window, digest: str, alone: int, joined: bool = False) -> None:
    """A text of two sentences that have partners, and ``alone`` paragraphs that have none. The
    partner of the second one goes on in the next row where they are ``joined``."""
    document = window.document
    assert document is not None
    starts = [document.contents.starts(row) for row in range(3)]
    rest = [((row, n),) for row in (1, 2) for n in range(len(starts[row]))]
    second = [(0, 1), *(rest.pop(0)[0] for _ in starts[1] if joined)]
    texts = ["Guten Morgen. ", "Wir beginnen. ", *["Nur hier."] * alone]
    document.compare(
        Comparison(
            name="de.txt",
            path="",
            digest=digest * 64,
            language="de",
            starts=starts,
            segments=[OtherSegment(text, n, n) for n, text in enumerate(texts)],
            links=[
                Link(((0, 0),), (0,)),
                Link(tuple(second), (1,)),
                *(Link((), (2 + n,)) for n in range(alone)),
                *(Link(each, ()) for each in rest),
            ],
        )
    )


def test_another_text_takes_the_place_of_the_one_before(
    window: Window, capsys: pytest.CaptureFixture[str]
) -> None:
    for digest, alone in (("0", 1), ("1", 4), ("2", 0)):
        put_beside(window, digest, alone)
        assert human(window) == [
            "Guten Morgen. Wir beginnen.",
            *["Nur hier."] * alone,
            "",
            "",
        ]
        assert len(window.reader.scene.heights) == 3 + alone
    assert "Traceback" not in capsys.readouterr().err


def test_what_has_no_partner_is_told_in_words(window: Window) -> None:
    put_beside(window, "0", 1)
    model, scene = window.reader.reader_model, window.reader.scene
    assert model is not None
    order, column = list(model.ids), model.columns[-1].id
    assert human(window) == ["Guten Morgen. Wir beginnen.", "Nur hier.", "", ""]
    assert "(no partner in the original)" in model.spoken(order[1], "original")
    assert "(no partner in this text)" in model.spoken(order[2], column)
    blocks = {block.column: block for block in scene.row(1).blocks}
    assert blocks["original"].layout.text() == "(no partner in the original)"
    assert blocks["original"].text == "", "nothing of it can be selected or copied"
    assert scene.row(2).blocks[-1].layout.text() == "(no partner in this text)"


def test_what_has_its_partner_in_another_row_is_not_said_to_have_none(window: Window) -> None:
    put_beside(window, "0", 0, joined=True)
    model = window.reader.reader_model
    assert model is not None
    column = model.columns[-1].id
    assert human(window) == ["Guten Morgen. Wir beginnen.", "", ""]
    assert "(together with another row)" in model.spoken(1, column)
    assert "(no partner in this text)" in model.spoken(2, column)
