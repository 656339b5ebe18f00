"""The real program, offscreen: real parts, real worker, real starter pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app, paths
from desktop.domain.columns import WAITING
from desktop.services.reading.readers import Readers
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.placing import Area
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words.language import Language

SAMPLE = paths.RESOURCES / "samples" / "harbour-meeting.txt"
PATIENCE = 60_000  # ms; a machine that is busy with other things passes too
SCREEN = Area("test", QRect(0, 0, 2560, 1440))  # the offscreen one has 800 x 800 px


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """It waits for what must come as long as a busy machine needs."""
    for name in ("waitSignal", "waitSignals", "waitUntil", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture(scope="session")
def readers() -> Iterator[Readers]:
    """The process that reads the files of all tests, one after the other."""
    made = Readers()
    yield made
    made.close()


@pytest.fixture
def parts(qapp: QApplication, readers: Readers) -> Iterator[Parts]:
    made = app.make_parts(readers)
    yield made
    app.end(made)


@pytest.fixture
def session(qapp: QApplication, parts: Parts) -> Iterator[Session]:
    font, locale = qapp.font(), QLocale()
    language = Language(qapp)
    language.install("en")
    made = Session(parts, language, font, areas=lambda: [SCREEN])
    yield made
    qapp.setFont(font)  # which large print has changed
    language.install("en")
    QLocale.setDefault(locale)
    for window in list(made.windows):
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in qapp.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]
    assert left == []


@pytest.fixture
def announcements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told to speak, in order."""
    words: list[str] = []
    update = QAccessible.updateAccessibility

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())
        update(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    return words


@pytest.fixture
def read(session: Session, qtbot: QtBot) -> Callable[[Path], Window]:
    """Open a file in a window of its own and wait until it is shown."""

    def opened(path: Path = SAMPLE) -> Window:
        window = session.open()
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            window.opening.open(OpenRequest(path=path))
        return window

    return opened


def do(window: Window, name: str) -> None:
    """Trigger the action ``name``, which must be there to be chosen."""
    assert window.actions_[name].isEnabled(), name
    window.actions_[name].trigger()


def press(window: Window, words: str) -> None:
    """Press the button of a message that has ``words`` on it."""
    buttons = window.messages.findChildren(QPushButton)
    [button] = [button for button in buttons if words in button.text()]
    button.click()


def wait_for_translation(window: Window, qtbot: QtBot) -> list[str]:
    """The machine's texts, once none waits."""
    model = window.reader.reader_model
    assert model is not None

    def done() -> bool:
        return len(model.columns) > 1 and WAITING not in model.columns[1].states

    qtbot.waitUntil(done, timeout=PATIENCE)
    return model.columns[1].texts
