"""A large file: its beginning is shown while the rest is read."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE

from desktop.domain.document import Document
from desktop.services.reading.bounds import LARGE
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts


def write_large(path: Path) -> Path:
    line = "The harbour council met again and spoke about the pier for a long time. " * 12
    turns = (f"{'Ann Lee' if n % 2 else 'Ben Cole'}: {n} {line}\n\n" for n in range(6000))
    path.write_text("".join(turns), "utf-8")
    assert path.stat().st_size > LARGE
    return path


def test_the_beginning_comes_first_and_the_end_when_it_was_asked_for(
    session: Session, qtbot: QtBot, tmp_path: Path, parts: Parts
) -> None:
    path = write_large(tmp_path / "large.txt")
    window = session.open()
    parts.preferences.change(translate_by_itself=False)
    seen: list[tuple[bool, int]] = []

    def shown(document: Document | None) -> None:
        assert document is not None
        seen.append((document.partial, len(document.contents.rows)))

    window.documentShown.connect(lambda: shown(window.document))
    window.documentShown.connect(window.actions_["end"].trigger)
    window.opening.open(OpenRequest(path=path))
    qtbot.waitUntil(
        lambda: window.document is not None and not window.document.partial, timeout=PATIENCE
    )
    assert seen[0][0]
    assert 0 < seen[0][1] < 6000
    assert window.document is not None
    assert len(window.document.contents.rows) == 6000
    assert window.reader.visible_rows()[-1] == 5999


def test_another_file_takes_the_place_of_a_beginning(
    session: Session, qtbot: QtBot, tmp_path: Path, parts: Parts
) -> None:
    parts.preferences.change(translate_by_itself=False)
    small = tmp_path / "small.txt"
    small.write_text("Ann Lee: Good evening.\n", "utf-8")
    window = session.open()
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(OpenRequest(path=write_large(tmp_path / "large.txt")))
    assert window.document is not None
    assert window.document.partial
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(OpenRequest(path=small))
    assert "small" in window.windowTitle()
