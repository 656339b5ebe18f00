"""Saved words met again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE

from desktop.domain.studying.saved_words import SavedWord
from desktop.services.studying import reviews
from desktop.services.studying.word_list import WordList
from desktop.ui.background.tasks import Runner
from desktop.ui.dialogs.reviewing import ReviewDialog


def test_a_sentence_is_asked_revealed_and_rated_by_key(qtbot: QtBot) -> None:
    words, runner = WordList(), Runner()
    for n in range(2):
        words.save(
            SavedWord("", "trade", "trade", "en", f"Our <trade> {n}", f"comércio {n}", made=n + 1.0)
        )
    dialog = ReviewDialog(words, runner, QFont(), None)
    dialog.show()
    qtbot.waitUntil(lambda: "Our <trade> 0" in dialog.text.toPlainText(), timeout=PATIENCE)
    assert "comércio" not in dialog.text.toPlainText()
    dialog.rate(reviews.Rating.EASY)  # not before it is revealed
    assert "Our <trade> 0" in dialog.text.toPlainText()
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    assert "comércio 0" in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.rated, timeout=PATIENCE):
        qtbot.keyClick(dialog, Qt.Key.Key_4)
    assert "Our <trade> 1" in dialog.text.toPlainText()
    assert [word.sentence for word in reviews.due(words)] == ["Our <trade> 1"]
    dialog.reveal()
    with qtbot.waitSignal(dialog.rated, timeout=PATIENCE):
        dialog.ratings[reviews.Rating.GOOD].click()
    assert "Nothing more to review" in dialog.text.toPlainText()
    runner.wait()
    dialog.close()
