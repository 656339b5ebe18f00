"""Times of sentences in the window: what was not heard is marked, starts are set and moved."""

from __future__ import annotations

import json
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.conftest import do

from desktop import paths
from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.sound.times import Recording, Span
from desktop.domain.steps.times import PutInStep
from desktop.ui.reader.input import hints
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

pytestmark = [pytest.mark.usefixtures("player"), pytest.mark.timeout(110, method="thread")]
Read = Callable[..., Window]
TEXT = "Ann: We begin now. Nobody said this. That is all.\n\nBen: So we do.\n"
HEARD: list[Span | None] = [(1.0, 2.0), None, (3.0, 4.0), (5.0, 6.0)]


@pytest.fixture
def window(read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path) -> Window:
    """A talk with its recording beside it. Nothing is translated meanwhile."""
    parts.preferences.change(translate_by_itself=False)
    silence(tmp_path / "talk.wav")
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, "utf-8")
    window = read(path)
    qtbot.waitUntil(lambda: window.listening.playing.path is not None)
    return window


def silence(path: Path) -> None:
    """A recording of 20 seconds."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16_000 * 20))


def document_of(window: Window) -> Document:
    assert window.document is not None
    return window.document


def put_in_step(window: Window) -> None:
    """As a model does that hears three of the four sentences."""
    document = document_of(window)
    contents = document.contents
    origins = [contents.origin(row, start) for row in (0, 1) for start in contents.starts(row)]
    times = dict(zip(origins, HEARD, strict=True))
    document.do(PutInStep.of(contents, Recording(str(window.listening.playing.path)), times))


def underlined(window: Window) -> int:
    """How many pixels have the colour of the lines below what is to be looked at."""
    image = window.reader.viewport().grab().toImage()
    colour = window.reader.theme.color("unsure").rgb()
    points = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return sum(image.pixel(x, y) == colour for x, y in points)


def starts(window: Window) -> list[float]:
    return [round(time.start, 2) for _, time in document_of(window).timeline().sentences()]


def test_a_sentence_that_was_not_heard_is_told_apart(window: Window) -> None:
    model = window.reader.reader_model
    assert model is not None
    assert underlined(window) == 0
    told_rows: list[int] = []  # to screen readers, too
    model.dataChanged.connect(lambda first, _last: told_rows.append(first.row()))
    put_in_step(window)
    assert told_rows == [0]
    words = "not heard in the recording (sentence 2)"
    assert words in model.state(0, ORIGINAL)
    index = model.index(0, model.number(ORIGINAL))
    assert words in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "not heard" not in model.state(1, ORIGINAL)
    told = [
        hints.reasons(model, model.links.partners(0, ORIGINAL, number, number), ORIGINAL)
        for number in range(3)
    ]
    assert told == ["", "Not heard in the recording", ""]
    assert underlined(window) > 0
    do(window, "undo")
    assert "not heard" not in model.state(0, ORIGINAL)
    assert underlined(window) == 0


def test_later_sentences_move_along_by_one_step(window: Window) -> None:
    put_in_step(window)
    playing = window.listening.playing
    window.reader.go_to_sentence(0, 0)
    playing.go_to(11_000)
    do(window, "move_along")
    assert starts(window) == [11.0, 13.0, 15.0]
    assert "later ones moved along" in window.status.aside.text()
    do(window, "undo")
    assert starts(window) == [1.0, 3.0, 5.0]
    window.reader.go_to_sentence(0, 1)
    do(window, "move_along")  # of this one nobody knows how far it moves
    assert starts(window) == [1.0, 3.0, 5.0]
    assert any("was not heard" in each for each in window.messages.texts())


def test_a_start_that_cannot_be_kept_is_told_and_not_set(window: Window) -> None:
    put_in_step(window)
    journals = paths.data_dir() / "journals"
    for path in journals.iterdir():
        path.unlink()
        path.mkdir()  # where the journal was
    playing = window.listening.playing
    window.reader.go_to_sentence(0, 2)
    playing.go_to(3_500)
    for action in ("starts_here", "move_along"):
        do(window, action)
        assert starts(window) == [1.0, 3.0, 5.0]
    assert any("could not be saved" in each for each in window.messages.texts())


def test_words_that_were_not_heard_clearly_are_told_beside_their_sentence(
    read: Read, tmp_path: Path
) -> None:
    texts = ["We begin now. ", "So we do."]
    paragraph = {"text": "".join(texts), "segments": texts, "marks": [["unsure: hearing"], []]}
    turn = {"kind": "speech", "paragraphs": [paragraph]}
    recognised = {"schema": "enface/1", "language": "en", "recognised": {"model": "tiny"}}
    path = tmp_path / "heard.json"
    path.write_text(json.dumps({**recognised, "turns": [turn]}), "utf-8")
    model = read(path).reader.reader_model
    assert model is not None
    told = [
        hints.reasons(model, model.links.partners(0, ORIGINAL, number, number), ORIGINAL)
        for number in range(2)
    ]
    assert told == ["To check: words that were not heard clearly", ""]
    assert "words that were not heard clearly (sentence 1)" in model.state(0, ORIGINAL)


def test_the_recording_that_a_transcript_names_is_found(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    silence(tmp_path / "tape 7.wav")
    path = tmp_path / "meeting.cha"
    path.write_text(
        "@UTF8\n@Begin\n@Participants:\tANN Ann Adult\n@Media:\ttape 7, audio\n"
        "*ANN:\tWe begin now.\n@End\n",
        "utf-8",
    )
    window = read(path)
    qtbot.waitUntil(lambda: window.listening.playing.path == tmp_path / "tape 7.wav")
