"""A fast engine fills the text at once; a language model's better translations take its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gguf_model
import made_library
import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, wait_for_translation

from desktop.domain.columns import Column
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

MODEL = """
while os.path.exists(self.folder + "/wait"):
    time.sleep(0.02)
take({"choices": [{"text": f" A casa {number} é velha e melhor."}]})
"""


@pytest.fixture
def waits(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A language model that answers when this file has gone."""
    made_library.language_model(tmp_path, monkeypatch)(MODEL)
    model = gguf_model.make(tmp_path)
    pack = parts.packs.add(model, engine="llm", sources=["en"], targets=["pt"])
    file = Path(pack.path, "wait")
    file.touch()
    return file


@pytest.fixture
def window(
    read: Callable[[Path], Window], parts: Parts, qtbot: QtBot, tmp_path: Path, waits: Path
) -> Window:
    """One whose rows are all drafts."""
    path = tmp_path / "talk.txt"
    path.write_text("\n\n".join(f"The house {n} is old." for n in range(21, 27)), "utf-8")
    parts.preferences.change(engine="llm")
    opened = read(path)
    wait_for_translation(opened, qtbot)
    return opened


def machine(window: Window) -> Column:
    model = window.reader.reader_model
    assert model is not None
    return model.columns[1]


def test_a_draft_stands_until_the_better_translation_comes(
    window: Window, qtbot: QtBot, waits: Path
) -> None:
    translation, model, column = window.translation, window.reader.reader_model, machine(window)
    assert model is not None
    assert column.provenance.engine == "llm"
    assert column.drafts == list(range(6))
    drafts = list(column.texts)
    assert all("casa" in draft and "melhor" not in draft for draft in drafts)
    heading = "in grey a draft: Firefox · better version: very-small en–pt"
    assert heading in window.reader.titles.texts()[1]
    draft = "a draft: a better translation follows"
    assert model.state(0, column.id) == f"machine translation, {draft}"
    assert translation.share_done() == 0
    assert not window.status.to_check.isVisible()
    assert window.status.text.text() == "Translating 0 of 6 paragraphs"
    assert window.status.stop.isVisible()
    top = window.reader.scene.top_of_row(3)

    waits.unlink()
    qtbot.waitUntil(lambda: not column.drafts and not translation.under_way, timeout=PATIENCE)
    assert column.texts == [f"A casa {n} é velha e melhor." for n in range(21, 27)]
    assert "draft" not in window.reader.titles.texts()[1]
    assert "a draft" not in model.state(0, column.id)
    assert translation.share_done() == 1
    assert window.reader.scene.top_of_row(3) == top
    compare_with_the_drafts(window, qtbot, drafts)


def compare_with_the_drafts(window: Window, qtbot: QtBot, drafts: list[str]) -> None:
    """They are there already."""
    translation, model = window.translation, window.reader.reader_model
    asked = translation.engine_calls
    [fast] = [route for route in translation.routes_beside() if route.engine == "firefox"]
    translation.show_beside(fast, True)
    qtbot.waitUntil(lambda: not translation.under_way, timeout=PATIENCE)
    assert model is not None
    assert model.columns[2].texts == drafts
    assert translation.engine_calls == asked


def test_stopped_in_the_middle_the_draft_stays_and_the_rest_goes_on_later(
    window: Window, qtbot: QtBot, waits: Path
) -> None:
    window.translation.stop()
    assert machine(window).drafts == list(range(6))
    waits.unlink()
    window.translation.start()
    qtbot.waitUntil(lambda: not machine(window).drafts, timeout=PATIENCE)
    assert machine(window).texts[0] == "A casa 21 é velha e melhor."
