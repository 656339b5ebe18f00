"""Files that bring a translation along, in the real window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE, do, wait_for_translation

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


def test_a_bitext_shows_its_own_translation_and_no_machine(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "memory.tmx"
    path.write_text(TMX, "utf-8")
    window = read(path)
    assert origins(window) == ["original", "human"]
    model = window.reader.reader_model
    assert model is not None
    assert model.columns[1].texts == ["Boa noite a todos.", "Começamos pelo porto."]
    assert model.state(0, 1) == "human translation"
    assert not window.translation.under_way
    do(window, "translate")
    assert origins(window) == ["original", "human", "machine"]
    qtbot.waitUntil(lambda: all(model.columns[2].texts), timeout=30_000)


def test_a_translation_in_enfaces_own_file_is_not_made_again(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    from desktop.cli.main import main

    path = tmp_path / "meeting.json"
    assert main(["convert", str(SAMPLE), str(path), "--to", "pt", "--no-memory"]) == 0
    data = json.loads(path.read_text("utf-8"))
    data["turns"][1]["paragraphs"][0]["translation"][0] = "BOA NOITE, "
    path.write_text(json.dumps(data), "utf-8")
    window = read(path)
    texts = wait_for_translation(window, qtbot)
    assert texts[1].startswith("BOA NOITE, ")
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=30_000)
    assert window.translation.engine_calls == 0
