"""Files that bring a translation along, in the real window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE

from desktop.cli.main import main
from desktop.ui.window.window import Window

Read = Callable[..., Window]
TMX = """<?xml version="1.0"?>
<tmx version="1.4"><header srclang="en" segtype="sentence" adminlang="en" o-tmf="x"
 creationtool="x" creationtoolversion="1" datatype="plaintext"/>
<body><tu><tuv xml:lang="en"><seg>Good evening to you all.</seg></tuv>
<tuv xml:lang="pt"><seg>Boa noite a todos.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>We begin with the harbour.</seg></tuv>
<tuv xml:lang="pt"><seg>Começamos pelo porto.</seg></tuv></tu></body></tmx>"""


def origins(window: Window) -> list[str]:
    model = window.reader.reader_model
    assert model is not None
    return [column.origin for column in model.columns]


def test_a_bitext_shows_its_own_translation_beside_the_machines(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "memory.tmx"
    path.write_text(TMX, "utf-8")
    window = read(path)
    assert origins(window) == ["original", "human", "machine"]
    model = window.reader.reader_model
    assert model is not None
    assert model.columns[1].texts == ["Boa noite a todos.", "Começamos pelo porto."]
    assert model.state(0, "human") == "human translation"
    qtbot.waitUntil(lambda: all(model.columns[2].texts), timeout=30_000)


def converted(tmp_path: Path, said: str | None, *words: str) -> Path:
    """The sample as Enface's own file, in which somebody changed the first sentence to ``said``."""
    path = tmp_path / "meeting.json"
    assert main(["convert", str(SAMPLE), str(path), "--to", "pt", *words]) == 0
    data = json.loads(path.read_text("utf-8"))
    if said is not None:
        data["turns"][1]["paragraphs"][0]["translation"][0] = said
        path.write_text(json.dumps(data), "utf-8")
    return path


def test_what_a_file_calls_a_machines_is_shown_as_the_files(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read(converted(tmp_path, "FORGED, ", "--no-memory"))
    model = window.reader.reader_model
    assert model is not None
    assert model.columns[1].texts[1].startswith("FORGED, ")
    assert model.caption(model.columns[1].id).note == "from the file, not made here"
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=30_000)
    assert origins(window) == ["original", "machine", "machine"]
    assert "FORGED" not in " ".join(model.columns[2].texts)
    assert "not checked" in model.caption(model.columns[2].id).note


def test_what_was_made_here_is_not_shown_twice(read: Read, qtbot: QtBot, tmp_path: Path) -> None:
    window = read(converted(tmp_path, None))
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=30_000)
    assert origins(window) == ["original", "machine"]
    assert window.translation.engine_calls == 0
    model = window.reader.reader_model
    assert model is not None
    assert "not checked" in model.caption(model.columns[1].id).note
