"""A large file: its beginning is shown while the rest is read, and what it asks of the window comes
in portions."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.reading.bounds import LARGE
from desktop.services.reading.readers import Request
from desktop.support import garbage
from desktop.support.job import Job
from desktop.ui.background import release
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.panels import outline
from desktop.ui.reader.layout import scene
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[[], Window]


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


@pytest.mark.parametrize("leave", ["close", "start page"])
def test_a_document_that_is_left_goes_without_a_search_for_garbage(
    read: Read, leave: str, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    document = weakref.ref(window.document)
    gc.collect()
    gc.disable()  # such a search walks every paragraph of every text that is open
    try:
        if leave == "close":
            window.close()
        else:
            window.show_start_page()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: document() is None, timeout=PATIENCE)
    finally:
        gc.enable()


class Text(str):
    """Tells when it goes."""

    gone: ClassVar[Callable[[Text], None]]

    def __del__(self) -> None:
        self.gone()


def test_the_paragraphs_of_a_document_are_freed_a_few_at_a_time(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(release, "_SOON", 0)
    monkeypatch.setattr(release, "_PORTION", 10)
    left: list[int] = []

    def gone(_text: Text) -> None:
        left.append(parts.release.left)

    Text.gone = gone
    paragraphs = [Paragraph(Text(f"Number {n}.")) for n in range(100)]
    document = Document(Transcript(turns=[Turn(paragraphs)]), DocumentId("", ""), InMemory())
    parts.release.take(document)
    del document, paragraphs
    qtbot.waitUntil(lambda: not parts.release.left, timeout=PATIENCE)
    assert len(left) == 100
    assert max(map(left.count, left)) <= 10


def test_garbage_is_not_searched_for_while_a_very_long_text_is_open(
    read: Read, parts: Parts, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    searches: list[int] = []
    monkeypatch.setattr(release, "_SOON", 0)
    monkeypatch.setattr(garbage, "search_all", lambda: searches.append(release._MOST))
    for most in (1, 1000):
        monkeypatch.setattr(release, "_MOST", most)
        standing, other = read(), read()
        other.close()
        qtbot.waitUntil(lambda: not parts.release.left, timeout=PATIENCE)
        standing.close()
    assert searches[:1] == [1000]


def test_garbage_is_not_searched_for_while_a_file_is_read(
    read: Read, parts: Parts, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    searches: list[bool] = []
    monkeypatch.setattr(release, "_SOON", 0)
    monkeypatch.setattr(garbage, "search_all", lambda: searches.append(parts.documents.reading))
    reading = parts.documents.read(Request(None, b"Ann: yes.", "a.txt"), Job())
    next(reading)
    try:
        read().close()
        qtbot.waitUntil(lambda: not parts.release.left, timeout=PATIENCE)
        for _ in range(20):
            QCoreApplication.processEvents()
        assert not searches
    finally:
        list(reading)
    qtbot.waitUntil(lambda: bool(searches), timeout=PATIENCE)
    assert searches == [False]


def test_very_many_rows_are_arranged_once_after_a_change_of_size(
    read: Read, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = read()
    window.show()
    monkeypatch.setattr(scene, "_VERY_MANY", 1)
    arranged: list[int] = []
    reader = window.reader
    reader.scene.estimated.connect(lambda: arranged.append(reader.viewport().width()))
    for width in (700, 1100, 900):
        window.resize(width, 700)
    do(window, "speakers")
    assert arranged == []
    with qtbot.waitSignal(reader.scene.estimated, timeout=PATIENCE):
        pass
    assert arranged == [reader.viewport().width()]
    assert reader.scene.frame.width == reader.viewport().width()


def test_the_outline_of_very_many_rows_comes_after_the_text(
    session: Session, read: Read, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listed: list[int] = []
    usual = read().side.outline.model.rowCount()
    monkeypatch.setattr(outline, "_VERY_MANY", 1)
    monkeypatch.setattr(outline, "_PORTION", 2)
    window = session.open()
    model = window.side.outline.model
    window.documentShown.connect(lambda: listed.append(model.rowCount()))
    window.open(OpenRequest(path=SAMPLE))
    qtbot.waitUntil(lambda: model.rowCount() == usual, timeout=PATIENCE)
    assert listed == [0]


def test_very_many_new_objects_are_set_apart() -> None:
    before = gc.get_freeze_count()
    with garbage.gc_paused():
        objects = [[n] for n in range(60_000)]
    assert gc.get_freeze_count() >= before + len(objects)
    garbage.search_all()
