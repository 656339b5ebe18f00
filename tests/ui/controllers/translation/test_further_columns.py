"""Several machine columns side by side: other languages, other engines, for the whole text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import argos_package
import gguf_model
import made_library
import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE

from desktop.services.packs.installed import Packs
from desktop.ui.window.window import Window

Read = Callable[..., Window]


@pytest.fixture
def argos(tmp_path: Path, own_folders: Path) -> None:
    """An Argos pack of the starter pair beside that of Firefox."""
    Packs().add(argos_package.make(tmp_path))


def columns(window: Window) -> list[str]:
    assert window.reader.reader_model is not None
    return [column.id for column in window.reader.reader_model.columns]


def entry(window: Window, words: str) -> QAction:
    window.further_columns.fill()
    return next(a for a in window.further_columns.menu.actions() if a.text() == words)


def done(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)


@pytest.mark.usefixtures("argos")
def test_two_engines_translate_the_whole_text_side_by_side(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann Lee: Good morning.\n\nBen Cole: The harbour is open.\n", "utf-8")
    window = read(talk)
    done(window, qtbot)
    assert columns(window) == ["original", "machine:pt:firefox"]
    assert not entry(window, "Portuguese — Firefox").isEnabled(), "it is the usual one"
    entry(window, "Portuguese — Argos").trigger()
    done(window, qtbot)
    assert columns(window) == ["original", "machine:pt:firefox", "machine:pt:argos"]
    model = window.reader.reader_model
    assert model is not None
    assert all(model.columns[1].texts)
    assert all(model.columns[2].texts)
    assert "Argos" in model.caption("machine:pt:argos").note
    assert list(window.reader.shown_columns()) == columns(window)

    window.close()
    again = read(talk)
    done(again, qtbot)
    assert columns(again) == ["original", "machine:pt:firefox", "machine:pt:argos"]
    assert again.translation.engine_calls == 0

    again.translation.choose_engine("argos")
    done(again, qtbot)
    assert columns(again) == ["original", "machine:pt:argos"]
    entry(again, "Portuguese — Firefox").trigger()
    entry(again, "Portuguese — Firefox").trigger()
    assert columns(again) == ["original", "machine:pt:argos"]


MODEL = """
word = {"large-1": "grande", "small-1": "pequeno"}[self.name]
take({"choices": [{"text": f" O porto {word} está aberto."}]})
"""


def test_two_language_models_stand_side_by_side(
    read: Read, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_library.language_model(tmp_path, monkeypatch)(MODEL)
    packs = Packs()
    for name in ("large-1", "small-1"):
        path = gguf_model.make(tmp_path, name, file=f"{name}.gguf")
        packs.add(path, engine="llm", sources=["en"], targets=["pt"])
    talk = tmp_path / "talk.txt"
    talk.write_text("The harbour is open now.", "utf-8")
    window = read(talk)
    done(window, qtbot)
    for name in ("large-1", "small-1"):
        entry(window, f"Portuguese — Language model {name}").trigger()
        done(window, qtbot)
    model = window.reader.reader_model
    assert model is not None
    assert [column.texts[0] for column in model.columns[2:]] == [
        "O porto grande está aberto.",
        "O porto pequeno está aberto.",
    ]
    notes = [model.caption(column.id).note for column in model.columns[2:]]
    assert ["large-1" in notes[0], "small-1" in notes[1]] == [True, True]
    window.translation.choose_engine("llm@small-1")
    done(window, qtbot)
    assert window.translation.route is not None
    assert window.translation.route.choice == "llm@small-1"
    assert columns(window) == ["original", "machine:pt:llm@large-1", "machine:pt:llm@small-1"]


@pytest.mark.usefixtures("argos")
def test_what_is_cut_in_two_is_cut_in_every_column(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    from desktop.domain.places import place_of
    from desktop.domain.steps.turns import SplitTurn

    talk = tmp_path / "talk.txt"
    talk.write_text("Ann Lee: Good morning. The harbour is open.\n\nBen Cole: Yes.\n", "utf-8")
    window = read(talk)
    entry(window, "Portuguese — Argos").trigger()
    done(window, qtbot)
    document = window.document
    assert document is not None
    document.do(SplitTurn(place_of(document.contents, 0, 1), "Ben Cole"))
    done(window, qtbot)
    model = window.reader.reader_model
    assert model is not None
    assert [model.rows.texts[row] for row in model.ids] == [
        "Good morning. ",
        "The harbour is open.",
        "Yes.",
    ]
    for column in model.columns[1:]:
        assert all(column.texts[row].strip() for row in model.ids)
