"""Syllables are told apart on the screen, and nowhere else."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, meeting, model_of

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.layout.shaping import divisions
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.reader.view import Reader


def show_syllables(reader: Reader) -> None:
    for code in ("en", "pt"):
        reader.scene.syllables.prepare(code)
    reader.set_settings(reader.settings.with_(syllables=True))


def width(reader: Reader, row: int) -> float:
    line = reader.scene.row(row).blocks[0].layout.lineAt(0)
    return float(line.naturalTextWidth()) / max(line.textLength(), 1)


def test_words_are_divided_and_their_text_is_not(open_: Open, qtbot: QtBot) -> None:
    reader = open_(size=(1400, 600), layout="original")
    plain = model_of(reader).column(ORIGINAL).texts[1]
    before = width(reader, 1)
    show_syllables(reader)
    block = reader.scene.row(1).blocks[0]
    parts = [plain[a:b] for a, b in zip(block.divisions, block.divisions[1:], strict=False)]
    assert plain[: block.divisions[0]].endswith("Good morn")
    assert parts
    assert block.text == block.layout.text() == plain
    assert width(reader, 1) > before
    places = [place for _, place in divisions(block.layout, block.divisions, block.gap)]
    assert places == list(block.divisions)  # none stands where a line ends: there is one line
    reader.select(Selection(Spot(1, ORIGINAL, 0), Spot(1, ORIGINAL, len(plain))))
    reader.copy()
    assert QGuiApplication.clipboard().text() == plain
    reader.finder.start(Query("harbour"))
    qtbot.waitUntil(lambda: reader.finder.done)
    assert reader.highlights.hits
    cell = model_of(reader).index(1, 0)
    assert cell.data() == plain


def test_a_language_without_patterns_is_as_it_was(open_: Open) -> None:
    transcript = meeting(repeat=2)
    transcript.language = "ar"
    reader = open_(transcript)
    show_syllables(reader)
    assert all(not reader.scene.row(at).blocks[0].divisions for at in range(4))
    assert any(reader.scene.row(at).blocks[-1].divisions for at in range(4))  # Portuguese


def test_a_word_that_ends_its_line_between_syllables_has_no_mark_there(open_: Open) -> None:
    reader = open_(size=(420, 500), layout="original", column_width=20)
    show_syllables(reader)
    for at in range(6):
        for block in reader.scene.row(at).blocks:
            starts = {block.layout.lineAt(n).textStart() for n in range(block.layout.lineCount())}
            marked = {place for _, place in divisions(block.layout, block.divisions, block.gap)}
            assert not marked & starts
