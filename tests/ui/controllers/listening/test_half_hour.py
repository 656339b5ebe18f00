"""A learner's half hour: a talk put in step with its recording, a sentence repeated slowly, a word
heard, a start moved; then a recording without a text, whose speakers are named, translated, and
saved as subtitles in two languages.

Where ENFACE_PICTURES names a folder, a picture of each step is written there; ENFACE_THEME,
ENFACE_SCALE, ENFACE_FONT (pt), ENFACE_LANGUAGE and ENFACE_WIDTH (px) say how the window looks.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from spoken import TALK, model, record
from ui.conftest import PATIENCE, do, wait_for_translation

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.services.listening.models import Models
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.dialogs.export import ExportDialog
from desktop.ui.reader.input import hints
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

# A hang in native code ends the run with the stacks of all threads.
pytestmark = [
    pytest.mark.usefixtures("voice"),
    pytest.mark.no_qt_log,
    pytest.mark.timeout(300, method="thread"),
]
PICTURES = os.environ.get("ENFACE_PICTURES", "")
ANN, BEN = "en", "en+f2"  # voices of eSpeak NG
SILENT = "Nobody ever said this one aloud."
LOOPED, MOVED = (0, 1), (1, 1)  # row and sentence
UNHEARD = (0, 3)
LAST = (2, 5)  # sentences of the second recording behind which another person speaks
PAUSE = 3.0  # seconds, behind which a turn begins
_CUE = re.compile(r"(\d\d):(\d\d):(\d\d),(\d{3}) --> (\d\d):(\d\d):(\d\d),(\d{3})")


class HalfHour:
    """The steps, each of which waits until it is done."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.playing = window.listening.playing

    @property
    def document(self) -> Document:
        assert self.window.document is not None
        return self.window.document

    def until(self, done: Callable[[], bool]) -> None:
        """Wait until ``done`` is."""
        self._qtbot.waitUntil(done, timeout=PATIENCE)

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """What the person sees now."""
        if PICTURES:
            self._qtbot.wait(500)
            (of or self.window).grab().save(str(Path(PICTURES, f"{name}.png")))

    def open(self, path: Path) -> None:
        """The file is shown."""
        with self._qtbot.waitSignal(self.window.documentShown, timeout=PATIENCE):
            self.window.opening.open(OpenRequest(path=path))

    def lay_beside(self, recording: Path) -> None:
        """The recording is dropped on the text."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(recording))])
        drop = QDropEvent(
            QPointF(self.window.rect().center()),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.window.dropEvent(drop)
        assert self.playing.path == recording
        self.picture("1-beside")

    def put_in_step(self) -> None:
        """Each sentence has its time, but the one that nobody said."""
        do(self.window, "put_in_step")
        self.until(lambda: self.document.timeline().unheard(*UNHEARD))
        self.picture("2-in-step")

    def repeat_slowly(self) -> None:
        """The recording comes back to the beginning of the sentence."""
        playing, window = self.playing, self.window
        window.reader.go_to_sentence(*LOOPED)
        time = self.document.timeline().time(*LOOPED)
        assert time is not None
        window.listening.bar.rate.chosen.emit("0.75")
        do(window, "loop_sentence")
        last, returns = [0], list[int]()

        def came_back() -> bool:
            position = playing.position
            if position < last[0]:
                returns.append(position)
            last[0] = position
            return bool(returns)

        highlights = window.reader.highlights
        self.until(lambda: highlights.spoken is not None)
        self.picture("3-repeated")
        self.until(came_back)
        assert returns[0] > 1000 * time.start - 300
        assert highlights.spoken is not None
        assert (highlights.spoken.row, highlights.spoken.first) == LOOPED
        do(window, "loop_sentence")
        do(window, "play")

    def hear_a_word(self) -> None:
        """A voice reads from the first sentence on, and a word that it says is lit."""
        window, highlights = self.window, self.window.reader.highlights
        window.reader.go_to_sentence(0, 0)
        do(window, "read_on")
        self.until(lambda: highlights.spoken_word is not None)
        word, rows = highlights.spoken_word, self.document.contents.rows
        assert word is not None
        assert rows.texts[word.row][word.start : word.end].isalpha()
        self.picture("4-word")
        do(window, "read_aloud")
        assert highlights.spoken_word is None

    def look_at_the_unheard(self) -> None:
        """It is told apart."""
        reader = self.window.reader
        reader.go_to_sentence(*UNHEARD)
        (row, number), table = UNHEARD, reader.reader_model
        assert table is not None
        link = table.links.partners(row, ORIGINAL, number, number)
        assert hints.reasons(table, link, ORIGINAL)
        before = self.window.messages.texts()
        do(self.window, "play_sentence")
        self.until(lambda: self.window.messages.texts() != before)
        self.picture("5-unheard")

    def move_a_start(self) -> None:
        """A sentence begins a little later."""
        time = self.document.timeline().time(*MOVED)
        assert time is not None
        self.window.reader.go_to_sentence(*MOVED)
        self.playing.go_to(round(1000 * time.start) + 200)
        do(self.window, "starts_here")
        moved = self.document.timeline().time(*MOVED)
        assert moved is not None
        assert round(moved.start - time.start, 2) == 0.2
        self.picture("6-moved")

    def name_speakers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The first and third turn are Ann's, the second is Ben's."""
        answers = iter([("Ann", True), ("Ben", True)])
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
        rows = self.document.contents.rows
        firsts = [row for row in rows.order if rows.starts_turn(row)]
        new, first = -2, 0  # in the menu: who speaks already, "New speaker…", "Unnamed speaker"
        for row, choice in zip(firsts, (new, new, first), strict=True):
            self.window.reader.go_to_sentence(row, 0)
            do(self.window, "change_speaker")
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            self.picture("8-speakers", menu)
            menu.actions()[choice].trigger()
            menu.close()
        names = [self.document.contents.turn(row).speaker for row in firsts]
        assert names == ["Ann", "Ben", "Ann"]
        self.picture("8-named")

    def translations(self) -> list[str]:
        """Of all paragraphs."""
        texts = wait_for_translation(self.window, self._qtbot)
        self.picture("8-translated")
        return texts

    def save_subtitles(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """In both languages."""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        do(self.window, "export")
        [dialog] = self.window.findChildren(ExportDialog)
        dialog.format.setCurrentIndex(dialog.format.findData("srt"))
        self.picture("9-export", dialog)
        with self._qtbot.waitSignal(self.window.exporting.ended, timeout=PATIENCE):
            dialog.export_button.click()
        self.picture("9-exported")


def cues(path: Path) -> list[tuple[float, float, str]]:
    """Of subtitles: when each begins and ends, in seconds, and its text."""
    blocks = [block.splitlines() for block in path.read_text("utf-8-sig").strip().split("\n\n")]
    listed = []
    for _number, times, *lines in blocks:
        match = _CUE.fullmatch(times)
        assert match is not None, times
        h, m, s, ms, h2, m2, s2, ms2 = map(int, match.groups())
        begin, end = 3600 * h + 60 * m + s + ms / 1000, 3600 * h2 + 60 * m2 + s2 + ms2 / 1000
        listed.append((begin, end, "\n".join(lines)))
    return listed


def words_of(texts: Iterable[str]) -> list[str]:
    return re.findall(r"\w+", re.sub("</?i>", " ", " ".join(texts)).lower())


@pytest.fixture
def half_hour(session: Session, parts: Parts, qtbot: QtBot) -> HalfHour:
    environment = os.environ.get
    parts.preferences.change(
        ui_language=environment("ENFACE_LANGUAGE", "en"),
        theme=environment("ENFACE_THEME", "light"),
        ui_scale=int(environment("ENFACE_SCALE", "100")),
        size=float(environment("ENFACE_FONT", "13")),
    )
    window = session.open()
    if width := environment("ENFACE_WIDTH"):
        window.resize(int(width), window.height())
    return HalfHour(window, qtbot)


def test_a_learners_half_hour(
    half_hour: HalfHour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Models().add(model())
    listen_to_a_talk(half_hour, tmp_path)
    write_down_a_recording(half_hour, tmp_path, monkeypatch)


def listen_to_a_talk(half_hour: HalfHour, folder: Path) -> None:
    """Two people speak; a sentence of the text is not in the recording."""
    ann = " ".join([*TALK[:3], SILENT, TALK[3]])
    text = folder / "talk.txt"
    text.write_text(f"Ann: {ann}\n\nBen: {' '.join(TALK[4:7])}\n", "utf-8")
    sound = folder / "evening.wav"
    recording = record(sound, TALK[:7], pause=0.7, voices=[ANN] * 4 + [BEN] * 3)
    half_hour.open(text)
    half_hour.lay_beside(recording.path)
    half_hour.put_in_step()
    starts = [time.start for _, time in half_hour.document.timeline().sentences()]
    assert starts == pytest.approx([begin for begin, _ in recording.spans], abs=0.5)
    half_hour.repeat_slowly()
    half_hour.hear_a_word()
    half_hour.look_at_the_unheard()
    half_hour.move_a_start()


def write_down_a_recording(
    half_hour: HalfHour, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ann and Ben speak in turn."""
    recording = record(
        folder / "alone.wav",
        TALK[:8],
        pauses=dict.fromkeys(LAST, PAUSE),
        voices=[ANN] * 3 + [BEN] * 3 + [ANN] * 2,
    )
    half_hour.open(recording.path)
    assert half_hour.document.source.recognised
    half_hour.picture("7-recognised")
    half_hour.name_speakers(monkeypatch)
    translations = half_hour.translations()
    subtitles = folder / "alone.srt"
    half_hour.save_subtitles(subtitles, monkeypatch)
    *spoken, (_, _, sources) = cues(subtitles)
    assert half_hour.document.source.recognised in sources
    truth = list(zip(*recording.spans, strict=True))
    for times, known in zip(zip(*spoken, strict=True), truth, strict=False):
        assert all(min(abs(time - each) for each in known) < 0.5 for time in times)
    originals, lines = zip(*(text.split("<i>") for _, _, text in spoken), strict=True)
    begins, labels = zip(*((begin, t[:5]) for begin, _, t in spoken if t[3:4] == ":"), strict=True)
    assert labels == ("Ann: ", "Ben: ", "Ann: ")
    assert begins == pytest.approx(
        [truth[0][n] for n in (0, *(last + 1 for last in LAST))], abs=0.5
    )
    texts = half_hour.document.contents.rows.texts
    assert words_of(originals) == words_of(map(str.__add__, labels, texts))
    assert words_of(lines) == words_of(translations)
