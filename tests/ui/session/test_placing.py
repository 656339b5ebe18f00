"""Where windows stand: on the screen, each at its own place, at the next start too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop import paths
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.placing import MAXIMIZED, Area, Place, as_json, cascaded, fitted, from_json
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words.language import Language

LAPTOP = Area("laptop 1920x1080", QRect(0, 0, 1920, 1040))
SCALED = Area("laptop 960x540", QRect(0, 0, 960, 500))  # the same at 200 %
BESIDE = Area("desk 2560x1440", QRect(1920, 0, 2560, 1400))

Start = Callable[..., Session]


@pytest.fixture
def start(session: Session, qapp: QApplication, parts: Parts) -> Iterator[Start]:
    """Another start of the program, with the same folders, on these screens."""
    session.close()
    language = Language(qapp)
    language.install("en")

    def started(*areas: Area) -> Session:
        return Session(parts, language, QFont(qapp.font()), areas=lambda: areas)

    yield started
    language.install("en")


def _is_within(window: Window, area: Area) -> bool:
    return area.free.contains(window.frameGeometry())


def _has_document(window: Window) -> bool:
    return window.document is not None


rectangles = st.builds(QRect, *[st.integers(-5000, 5000)] * 2, *[st.integers(1, 4000)] * 2)


@given(rectangles, rectangles)
def test_a_window_is_moved_before_it_is_made_smaller(frame: QRect, free: QRect) -> None:
    result = fitted(frame, free)
    assert free.contains(result)
    assert result.size() == frame.size().boundedTo(free.size())
    if free.contains(frame):
        assert result == frame


@given(rectangles, st.integers(0, 30))
def test_windows_cascade_within_the_screen_and_cover_none_exactly(free: QRect, count: int) -> None:
    frame = fitted(QRect(free.topLeft(), free.size() / 2), free)
    corners: list[QPoint] = []
    for _ in range(count):
        assert free.contains(frame)
        if min(free.width(), free.height()) > 400:
            assert frame.topLeft() not in corners[-5:]
        corners.append(frame.topLeft())
        frame = cascaded(frame, corners, free)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.just(MAXIMIZED),
        lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=5), inner),
    )
)
def test_any_json_is_no_place_or_a_place(data: object) -> None:
    places = from_json({"screen": data})
    assert from_json(json.loads(json.dumps(as_json(places)))) == places
    assert from_json(data) is not None


@pytest.mark.parametrize(
    ("area", "scale", "searching"),
    [
        (SCALED, 150, True),
        (SCALED, 250, False),
        (Area("small 1366x768", QRect(0, 0, 1366, 728)), 250, True),
    ],
)
def test_a_window_is_never_larger_than_the_screen(
    start: Start, qtbot: QtBot, parts: Parts, area: Area, scale: int, searching: bool
) -> None:
    session = start(area)
    for _ in range(12):
        session.open()
    window = session.windows[0]
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(OpenRequest(path=SAMPLE))
    parts.preferences.change(ui_scale=scale, ui_language="ru")
    do(window, "reading")
    if searching:
        window.find_bar.open()
        window.find_bar.more.click()
        words = "Something that needs a long explanation. " * 4
        window.messages.show_message("test", words, *[("A long answer", print)] * 3)
    QApplication.processEvents()
    least = window.minimumSizeHint()
    for each in session.windows:
        qtbot.waitUntil(partial(_is_within, each, area))
    assert len({each.pos().toTuple() for each in session.windows}) > 1
    session.close()
    assert least.boundedTo(area.free.size()) == least


def test_each_window_comes_back_to_its_own_place_on_its_screen(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("first", "second")]
    places = [QRect(100, 60, 700, 500), QRect(2400, 300, 1000, 900)]
    session = start(LAPTOP, BESIDE)
    for file, place in zip(files, places, strict=True):
        file.write_text("Ann: Good morning to all of you.\n", "utf-8")
        window = session.open()
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            window.open(OpenRequest(path=file))
        window.setGeometry(place)
    session.windows[0].showMaximized()
    session.close()

    def standing(session: Session) -> dict[str, tuple[QRect, bool]]:
        session.open_request(WindowRequest())
        qtbot.waitUntil(lambda: all(w.document for w in session.windows), timeout=PATIENCE)
        now = {
            w.document.name: (
                w.normalGeometry() if w.isMaximized() else w.geometry(),
                w.isMaximized(),
            )
            for w in session.windows
            if w.document is not None
        }
        session.close()
        return now

    expected = {"first.txt": (places[0], True), "second.txt": (places[1], False)}
    assert standing(start(LAPTOP, BESIDE)) == expected
    alone = standing(start(LAPTOP))  # the other screen is gone
    assert LAPTOP.free.contains(alone["second.txt"][0])
    assert standing(start(LAPTOP, BESIDE))["second.txt"][0] == places[1], "and is back"


def test_what_was_closed_is_not_opened_again(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    session = start(LAPTOP)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("Ann: Good morning to all of you.\n", "utf-8")
        window = session.open()
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            window.open(OpenRequest(path=tmp_path / name))
    session.windows[0].close()
    session.windows[0].close()  # the last one: what it shows is shown again
    again = start(LAPTOP)
    again.open_request(WindowRequest())
    (window,) = again.windows
    qtbot.waitUntil(lambda: window.document is not None, timeout=PATIENCE)
    assert window.document is not None
    assert window.document.name == "two.txt"
    again.close()


def test_a_damaged_or_older_state_does_no_harm(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_text("Ann: Good morning to all of you.\n", "utf-8")
    kept = paths.state_dir() / "windows.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    for text, count in (
        (json.dumps({"open": [str(file), 7], "geometry": "AdnQywAD"}), 1),
        ('{"windows": [{"path": 3}, 4, {"places": {"a": [1, 2, 3]}}]}', 0),
        ("[", 0),
    ):
        kept.write_text(text, "utf-8")
        session = start(LAPTOP)
        session.open_request(WindowRequest())
        (window,) = session.windows
        if count:
            qtbot.waitUntil(partial(_has_document, window), timeout=PATIENCE)
        session.close()


def test_a_place_is_kept_as_it_was() -> None:
    places = {"a": Place(1, 2, 300, 400), "b": Place(-5, 0, 30, 40, MAXIMIZED)}
    assert from_json(json.loads(json.dumps(as_json(places)))) == places
    assert from_json({"a": [0, 0, 0, 10, "normal"], "b": [0, 0, 10**9, 10, "normal"]}) == {}
