"""Terms in a window: what they change in the translation, and what is asked for that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, wait_for_translation

from desktop.domain.doubts import Doubt
from desktop.domain.steps.terms import SetTerm
from desktop.domain.terms import Term
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
LINES = (
    "Ann: The power of the press is great.\n\nBen: Good night.\n\n"
    "Ann: The press asked many questions. We are all tired.\n"
)


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
