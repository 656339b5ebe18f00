"""Words of a text looked up and kept, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from made_dictionary import dictd
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press, wait_for_translation

from desktop.domain.columns import ORIGINAL
from desktop.domain.studying.saved_words import Knowledge, SavedWord
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.reviews import Rating
from desktop.services.studying.word_list import WordList
from desktop.ui.dialogs.packs.dictionaries import DictionariesDialog
from desktop.ui.dialogs.reviewing import ReviewDialog
from desktop.ui.reader.input.hints import box_of
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

TEXT = """Ann Lee: Our trade is on the upsurge. I think it grew again.

Ben Cole: The turbulent times are over. All governments say so.
"""
ENGLISH = {
    "upsurge": "upsurge /ap/ <n>\n1. aumento, alta\n2. surto",
    "grow": "grow <v>\ncrescer",
    "trade": "trade <n>\ncomércio",
}


@pytest.fixture
def window(read: Callable[[Path], Window], tmp_path: Path) -> Window:
    """A text in English, and a dictionary for it."""
    Dictionaries().add(dictd(tmp_path, ENGLISH, "freedict-eng-por", own={}))
    path = tmp_path / "meeting.txt"
    path.write_text(TEXT)
    window = read(path)
    window.resize(1000, 700)
    window.show()
    return window


def point_of(window: Window, word: str) -> QPoint:
    """The middle of ``word`` in the viewport."""
    scene = window.reader.scene
    row = next(n for n, text in enumerate(scene.model.column(ORIGINAL).texts) if word in text)
    at = scene.model.shown_at(row)
    character = scene.model.column(ORIGINAL).texts[row].index(word) + len(word) // 2
    top, bottom = scene.extent(at, [(ORIGINAL, character, character + 1)])
    y = (scene.top_of(at) or 0) + (top + bottom) // 2
    box = scene.rectangle(at, ORIGINAL)
    for x in range(box.left(), box.right(), 3):
        target = scene.hit(QPoint(x, y))
        if target is not None and target.inside and target.character == character:
            return QPoint(x, y)
    raise AssertionError(word)


def double_click(window: Window, word: str) -> None:
    viewport, left = window.reader.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseDClick(viewport, left, pos=point_of(window, word))


def test_a_double_click_shows_what_dictionaries_say_below_the_sentence(
    window: Window, parts: Parts, qtbot: QtBot
) -> None:
    card = window.looking_up.card
    double_click(window, "upsurge")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert "aumento, alta" in card.words()
    assert "found as written" in card.words()
    point = point_of(window, "upsurge")
    assert not card.geometry().contains(point)
    assert card.y() > point.y()
    assert not card.has_focus
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert not card.isVisible()
    parts.preferences.change(ui_language="de")
    qtbot.waitUntil(lambda: card.buttons["save_word"].accessibleName() == "Speichern")
    double_click(window, "upsurge")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    for button in card.buttons.values():
        assert button.width() >= button.minimumSizeHint().width()


def test_by_key_from_word_to_word_and_back_to_the_text(
    window: Window, qtbot: QtBot, announcements: list[str]
) -> None:
    card = window.looking_up.card
    do(window, "look_up")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert "No dictionary on this computer has this word." in card.words()  # "Our"
    assert card.has_focus
    qtbot.keyClick(card.text, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "comércio" in card.words(), timeout=PATIENCE)
    assert any("comércio" in words for words in announcements)
    qtbot.keyClick(card.text, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.focusWidget() is window.reader
    double_click(window, "governments")
    qtbot.waitUntil(lambda: "Parts: government + s" in card.words(), timeout=PATIENCE)
    double_click(window, "grew")
    qtbot.waitUntil(lambda: "grew → grow" in card.words(), timeout=PATIENCE)
    wait_for_translation(window, qtbot)
    assert card.isVisible()  # what is translated meanwhile does not close it
    qtbot.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert not card.isVisible()


def test_the_word_of_the_translation_is_lit_where_that_is_sure(
    window: Window, qtbot: QtBot, announcements: list[str]
) -> None:
    wait_for_translation(window, qtbot)
    column = window.reader.scene.model.columns[1]
    machine = column.texts
    assert "comércio" in machine[0]

    def lit() -> list[str]:
        counterparts = window.reader.highlights.counterparts
        assert {hit.column for hit in counterparts} <= {column.id}
        return [machine[hit.row][hit.start : hit.end] for hit in counterparts]

    double_click(window, "trade")
    qtbot.waitUntil(lambda: lit() == ["comércio"], timeout=PATIENCE)
    assert "In the translation: comércio" in announcements
    double_click(window, "think")  # no dictionary has it
    qtbot.waitUntil(lambda: lit() == [], timeout=PATIENCE)
    double_click(window, "trade")
    qtbot.waitUntil(lambda: lit() == ["comércio"], timeout=PATIENCE)
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert lit() == []
    scene = window.reader.scene  # and from the translation to the original
    row, start = 0, machine[0].index("comércio")
    selection = Selection(Spot(row, column.id, start), Spot(row, column.id, start + 8))
    Dictionaries().add(_portuguese(window))
    window.reader.select(selection)
    do(window, "look_up")
    qtbot.waitUntil(lambda: bool(window.reader.highlights.counterparts), timeout=PATIENCE)
    [hit] = window.reader.highlights.counterparts
    assert scene.model.column(hit.column).texts[hit.row][hit.start : hit.end] == "trade"


def _portuguese(window: Window) -> Path:
    assert window.document is not None
    folder = Path(window.document.path).parent
    return dictd(folder, {"comércio": "comércio <n>\ntrade"}, "freedict-por-eng", own={})


def test_the_word_of_a_human_translation_is_lit_across_sentences_that_are_joined(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "outro.txt"
    other.write_text(
        "Ann Lee: Acho que o nosso comércio, que está em alta, cresceu de novo.\n\n"
        "Ben Cole: Os tempos turbulentos acabaram. Todos os governos o dizem.\n",
        "utf-8",
    )
    window.comparing.compare_with(other)
    qtbot.waitUntil(lambda: not window.comparing.busy, timeout=PATIENCE)
    columns = {column.id: column for column in window.reader.scene.model.columns}
    [human] = [column for column in columns.values() if column.origin == "human"]

    def is_lit(word: str) -> bool:
        hits = window.reader.highlights.counterparts
        own = [hit for hit in hits if hit.column == human.id]
        return [human.texts[hit.row][hit.start : hit.end] for hit in own] == [word]

    for word, counterpart in (("trade", "comércio"), ("grew", "cresceu")):
        double_click(window, word)
        qtbot.waitUntil(partial(is_lit, counterpart), timeout=PATIENCE)


def test_in_large_print_the_card_covers_neither_the_sentence_nor_its_translation(
    read: Callable[[Path], Window], parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    Dictionaries().add(dictd(tmp_path, ENGLISH, "freedict-eng-por", own={}))
    path = tmp_path / "long.txt"
    path.write_text("Ann Lee: The trade between our two countries is growing again.\n\n" * 9)
    parts.preferences.change(size=32.0)
    window = read(path)
    window.resize(1500, 760)
    window.show()
    wait_for_translation(window, qtbot)
    reader, card, row = window.reader, window.looking_up.card, 4
    link = reader.scene.model.links.at(row, ORIGINAL, 0)
    reader.go_to_row(row, 0)
    sentence = box_of(reader.scene, link, ORIGINAL)
    reader.scroll_by(sentence.top() - (reader.scene.height - sentence.height()) // 2)
    reader.select(Selection(Spot(row, ORIGINAL, 4), Spot(row, ORIGINAL, 9)))
    do(window, "look_up")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    for column in reader.columns_on_screen():
        assert not box_of(reader.scene, link, column).intersects(card.geometry())
    assert "crescer" in card.words() or "comércio" in card.words()


def test_a_word_is_saved_with_its_sentence_known_and_ignored(window: Window, qtbot: QtBot) -> None:
    card, words = window.looking_up.card, WordList()
    double_click(window, "upsurge")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(window.looking_up.kept, timeout=PATIENCE):
        card.buttons["save_word"].click()
    [saved] = words.saved()
    assert (saved.word, saved.lemma, saved.language) == ("upsurge", "upsurge", "en")
    assert saved.sentence == "Our trade is on the upsurge."
    assert saved.speaker == "Ann Lee"
    assert "aumento" in saved.entry
    qtbot.waitUntil(lambda: "learning" in card.words(), timeout=PATIENCE)
    for name, state in (
        ("word_known", Knowledge.KNOWN),
        ("word_ignored", Knowledge.IGNORED),
        ("word_ignored", None),
    ):
        with qtbot.waitSignal(window.looking_up.kept, timeout=PATIENCE):
            do(window, name)
        assert words.knowledge("en").get("upsurge") is state
    window.looking_up.export(Path("/dev/null/words.csv"))
    qtbot.waitUntil(lambda: any("words.csv" in text for text in window.messages.texts()))
    do(window, "forget")
    qtbot.waitUntil(lambda: any("forgotten" in text for text in window.messages.texts()))
    assert words.saved() == [saved]


def test_without_a_dictionary_the_key_says_so_and_a_double_click_only_selects(
    window: Window, qtbot: QtBot
) -> None:
    Dictionaries().remove("freedict-eng-por")
    do(window, "look_up")
    qtbot.waitUntil(lambda: bool(window.messages.texts()), timeout=PATIENCE)
    assert "no dictionary for English" in " ".join(window.messages.texts())
    press(window, "Add a dictionary")
    [dialog] = window.findChildren(DictionariesDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_words_that_are_not_known_are_listed_and_marked(window: Window, qtbot: QtBot) -> None:
    words, highlights = window.side.words, window.reader.highlights
    assert highlights.shades == {}
    do(window, "learn")
    do(window, "shade_words")
    qtbot.waitUntil(lambda: bool(highlights.shades), timeout=PATIENCE)
    assert highlights.shades["upsurge"] == "new"
    window.side.tabs.setCurrentWidget(words)
    qtbot.waitUntil(lambda: words.list.count() > 5, timeout=PATIENCE)
    assert "You know 0 %" in words.share.text()
    double_click(window, "upsurge")
    qtbot.waitUntil(window.looking_up.card.isVisible, timeout=PATIENCE)
    do(window, "save_word")
    qtbot.waitUntil(lambda: highlights.shades.get("upsurge") == "learning", timeout=PATIENCE)
    do(window, "word_known")
    qtbot.waitUntil(lambda: "upsurge" not in highlights.shades, timeout=PATIENCE)
    listed = [words.list.item(at).text() for at in range(words.list.count())]
    assert "upsurge" not in listed
    assert "turbulent" in listed
    with qtbot.waitSignal(words.rowChosen):
        words.list.itemActivated.emit(words.list.item(listed.index("turbulent")))
    for name in ("over", "turbulent"):
        [item] = [words.list.item(n) for n in range(words.list.count())
                  if words.list.item(n).text() == name]  # fmt: skip
        item.setSelected(True)
    assert words.examples.isHidden()  # of two words at once
    words.known_button.click()
    qtbot.waitUntil(lambda: "turbulent" not in highlights.shades, timeout=PATIENCE)
    assert WordList().knowledge("en")["over"] is Knowledge.KNOWN
    assert not words.known_button.isEnabled()
    do(window, "shade_words")
    qtbot.waitUntil(lambda: highlights.shades == {}, timeout=PATIENCE)


def test_the_list_is_sorted_and_gives_examples(window: Window, qtbot: QtBot) -> None:
    words = window.side.words
    do(window, "learn")
    do(window, "shade_words")
    window.side.tabs.setCurrentWidget(words)
    qtbot.waitUntil(lambda: words.list.count() > 5, timeout=PATIENCE)

    def listed(order: int) -> list[str]:
        words.orders.setCurrentIndex(order)
        words.orders.activated.emit(order)
        return [words.list.item(at).text() for at in range(words.list.count())]

    assert listed(0)[0] in ("be · 2×", "the · 2×")
    assert listed(1)[0].startswith("the")
    assert listed(1)[-1] == "upsurge"
    assert listed(2)[:3] == ["our", "trade", "be · 2×"]
    words.list.setCurrentRow(listed(2).index("grow"))
    assert words.examples.toPlainText() == "I think it grew again."
    assert words.known_button.isEnabled()
    with qtbot.waitSignal(words.rowChosen) as went:
        words.examples.anchorClicked.emit(QUrl("0"))
    assert went.args == [0]
    at = words.assumed.findText("the 1,000 most frequent")
    words.assumed.setCurrentIndex(at)
    words.assumed.activated.emit(at)
    qtbot.waitUntil(lambda: words.list.count() == 3, timeout=PATIENCE)
    assert listed(1) == ["grow", "turbulent", "upsurge"]
    assert "You know 85 %" in words.share.text()
    assert set(window.reader.highlights.shades) == {"grew", "turbulent", "upsurge"}
    assert words.assumed.currentIndex() == at


def test_a_saved_word_that_is_due_is_pointed_out(window: Window, qtbot: QtBot) -> None:
    do(window, "learn")
    highlights, words = window.reader.highlights, WordList()
    words.save(SavedWord("", "grow", "grow", "en", "They grow.", made=1.0))
    words.save(SavedWord("", "trade", "trade", "en", "They trade."))  # only just now
    window.word_shading.count()
    qtbot.waitUntil(lambda: highlights.shades == {"grew": "due"}, timeout=PATIENCE)
    window.grab()
    double_click(window, "grew")
    qtbot.waitUntil(window.looking_up.card.isVisible, timeout=PATIENCE)
    assert "learning · due for review" in window.looking_up.card.words()
    do(window, "review_words")
    [dialog] = window.findChildren(ReviewDialog)
    qtbot.waitUntil(lambda: "They grow" in dialog.text.toPlainText(), timeout=PATIENCE)
    dialog.reveal()
    dialog.rate(Rating.GOOD)
    qtbot.waitUntil(lambda: highlights.shades == {}, timeout=PATIENCE)
    dialog.reject()
    words.save(SavedWord("", "think", "think", "en", "I think.", made=2.0))
    window.word_shading.count()
    qtbot.waitUntil(lambda: highlights.shades == {"think": "due"}, timeout=PATIENCE)
    words.set_knowledge("think", "en", Knowledge.KNOWN)
    window.word_shading.count()
    qtbot.waitUntil(lambda: highlights.shades == {}, timeout=PATIENCE)
    words.set_knowledge("think", "en", Knowledge.LEARNING)
    window.word_shading.count()
    qtbot.waitUntil(lambda: highlights.shades == {"think": "due"}, timeout=PATIENCE)
    do(window, "mark_due")
    qtbot.waitUntil(lambda: highlights.shades == {}, timeout=PATIENCE)


def test_the_difficulty_of_a_text_stands_on_its_card_unless_it_is_private(
    read: Callable[[Path], Window], parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.preferences.change(translate_by_itself=False)
    WordList().set_knowledge_of(["the", "they"], "en", Knowledge.KNOWN)
    paths = [tmp_path / "private.txt", tmp_path / "other.txt"]
    for path in paths:
        path.write_text("Ann: We met the people of the town and they said they want to go. " * 10)
    private = read(paths[0])
    do(private, "private")
    private.measuring.measure()
    window = read(paths[1])
    window.measuring.measure()
    qtbot.waitUntil(lambda: window.measuring.difficulty is not None, timeout=PATIENCE)
    assert private.measuring.difficulty is None
    do(window, "home")
    names = [card.accessibleName() for card in window.start.recent.cards]
    assert ["Words: easy · 27 % known" in name for name in names if "Words" in name] == [True]
