"""Terms in a window: what they change in the translation, and what is asked for that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press, wait_for_translation

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt
from desktop.domain.steps.terms import SetTerm
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.services.personal.terms import Entry, Scope
from desktop.support.locks import alone
from desktop.ui.dialogs.terms import SuggestedTermsDialog, TermDialog, TermsDialog
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
LINES = (
    "Ann: The power of the press is great.\n\nBen: Good night.\n\n"
    "Ann: The press asked many questions. We are all tired.\n"
)


def shown(read: Read, parts: Parts, path: Path, text: str) -> tuple[Window, Document]:
    """A window with ``text``, which is not translated."""
    parts.preferences.change(translate_by_itself=False)
    path.write_text(text, "utf-8")
    window = read(path)
    assert window.document is not None
    return window, window.document


def edited(listed: TermsDialog) -> TermDialog:
    """The dialog that changes the first term of the list."""
    listed.table.selectRow(0)
    listed.edit.click()
    return listed.findChildren(TermDialog)[-1]


def test_a_term_changes_the_rows_in_which_it_stands_and_no_other_is_asked_again(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(LINES, "utf-8")
    window = read(path)
    texts = wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translating, timeout=PATIENCE)
    plain, calls = list(texts), window.translation.engine_calls
    document = window.document
    assert document is not None
    column = document.column("machine")
    assert column is not None

    def shows(word: str, *rows: int) -> None:
        qtbot.waitUntil(
            lambda: all((word in texts[row]) is (row in rows) for row in range(3)),
            timeout=PATIENCE,
        )

    parts.terms.change([Term("press", "mídia", False, "", "en", "pt")])
    shows("mídia", 0, 2)
    assert texts[1] == plain[1]
    qtbot.waitUntil(lambda: not window.translating, timeout=PATIENCE)
    assert window.translation.engine_calls == calls + 1
    document.do(SetTerm("press", "jornalada"))  # of the document: it comes first
    shows("jornalada", 0, 2)
    document.undo()
    shows("mídia", 0, 2)
    parts.terms.change(remove=parts.terms.all())
    qtbot.waitUntil(lambda: texts == plain, timeout=PATIENCE)
    assert not any(Doubt.TERMS in doubts for row in column.doubts.values() for doubts in row)
    qtbot.waitUntil(lambda: not window.translating, timeout=PATIENCE)
    assert window.translation.engine_calls == calls + 2


def test_terms_are_added_from_a_selection_listed_changed_and_removed(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window, document = shown(read, parts, tmp_path / "talk.txt", LINES)
    window.reader.selecting.select(Selection(Spot(0, ORIGINAL, 4), Spot(0, ORIGINAL, 9)))
    do(window, "add_term")
    [dialog] = window.findChildren(TermDialog)
    assert dialog.source.text() == "power"
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.translation, "energia")
    dialog.save.click()
    assert list(document.contents.terms.values()) == [Term("power", "energia", False, "", "", "pt")]
    listed = window.terms.show()
    assert listed is not None
    dialog = edited(listed)
    dialog.scope.setCurrentIndex(list(Scope).index(Scope.EVERYWHERE))
    dialog.left.setChecked(True)
    dialog.match_case.setChecked(True)
    dialog.save.click()
    qtbot.waitUntil(lambda: document.contents.terms == {}, timeout=PATIENCE)
    assert parts.terms.all() == [Term("power", None, True)]
    assert listed.table.rowCount() == 1
    dialog = edited(listed)
    assert dialog.scope.currentData() is Scope.EVERYWHERE
    dialog.reject()
    qtbot.keyClick(listed.sought, Qt.Key.Key_Return)
    assert listed.isVisible()


def test_terms_of_all_scopes_are_removed_together(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window, document = shown(read, parts, tmp_path / "talk.txt", LINES)
    document.do(SetTerm("power", "energia"))
    parts.terms.change([Term("press", None)])
    listed = window.terms.show()
    assert listed is not None
    assert listed.table.rowCount() == 2
    listed.table.selectAll()
    listed.delete.click()
    qtbot.waitUntil(lambda: listed.table.rowCount() == 0, timeout=PATIENCE)
    assert (parts.terms.all(), document.contents.terms) == ([], {})
    assert not listed.edit.isEnabled()
    do(window, "undo")  # the removal from the document
    assert listed.table.rowCount() == 1


def test_the_window_goes_on_while_terms_are_saved_one_after_the_other(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window, _ = shown(read, parts, tmp_path / "talk.txt", LINES)
    with alone(parts.terms.path):  # another program is saving its own
        for translation in ("mídia", "imprensa", "jornais"):
            window.terms.put([Entry(Term("press", translation), Scope.EVERYWHERE)])
        assert parts.terms.all() == []
    qtbot.waitUntil(lambda: parts.terms.all() == [Term("press", "jornais")], timeout=PATIENCE)


def test_which_term_is_not_used_is_told(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window, document = shown(read, parts, tmp_path / "talk.txt", LINES)
    document.do(SetTerm("night", "madrugada"))
    parts.terms.change([Term("ask", "indagar"), Term("question", "pergunta")])
    column, model = document.column("machine"), window.reader.reader_model
    assert column is not None
    assert model is not None
    rows = {
        1: [Translation("Boa noite.", (Doubt.TERMS, Doubt.NUMBERS))],
        2: [
            Translation("A imprensa fez muitas perguntas.", (Doubt.TERMS,)),
            Translation("Estamos todos cansados.", ()),
        ],
    }
    document.fill(column.id, rows)
    assert "a term is not used: night → madrugada, numbers" in model.state(1, column.id)
    qtbot.waitUntil(
        lambda: "a term is not used: ask → indagar (sentence 1)" in model.spoken(2, column.id),
        timeout=PATIENCE,
    )


def test_terms_come_from_files_and_go_into_files(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    window, _ = shown(read, parts, tmp_path / "talk.txt", LINES)
    table = tmp_path / "terms.csv"
    table.write_text("press,mídia\npower,energia,electric\n" + "x" * 300, "utf-8")
    listed = window.terms.show()
    assert listed is not None
    window.terms.read(table)
    qtbot.waitUntil(lambda: listed.table.rowCount() == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "2 term" in "".join(window.messages.texts()), timeout=PATIENCE)
    assert "1 skipped" in window.messages.texts()[-1]
    listed.sought.setText("míd")
    assert listed.table.rowCount() == 1
    window.terms.write(tmp_path / "out.tbx")
    qtbot.waitUntil(lambda: "exported" in window.messages.texts()[-1], timeout=PATIENCE)
    assert "energia" in (tmp_path / "out.tbx").read_text("utf-8")
    before = parts.terms.all()
    listed.table.selectRow(0)
    listed.delete.click()
    qtbot.waitUntil(lambda: listed.table.rowCount() == 0, timeout=PATIENCE)  # of those sought
    assert len(parts.terms.all()) == 1
    press(window, "Undo")
    qtbot.waitUntil(lambda: set(parts.terms.all()) == set(before), timeout=PATIENCE)
    window.terms.read(tmp_path / "absent.csv")
    qtbot.waitUntil(lambda: "absent.csv" in "".join(window.messages.texts()), timeout=PATIENCE)


def test_names_that_stand_in_the_text_are_suggested(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Ann Harrow: Good day.\n\nBen Lowe: Mr Harrow is right.\n"
    window, document = shown(read, parts, tmp_path / "talk.txt", text)
    window.terms.suggest()
    qtbot.waitUntil(lambda: bool(window.findChildren(SuggestedTermsDialog)), timeout=PATIENCE)
    [dialog] = window.findChildren(SuggestedTermsDialog)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "Harrow"
    item.setCheckState(0, Qt.CheckState.Checked)
    item.setText(1, "Harrow-san")
    dialog.add.click()
    assert [term.translation for term in document.contents.terms.values()] == ["Harrow-san"]
