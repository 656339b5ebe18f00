from __future__ import annotations

from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE

from desktop import paths, settings
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import Variant
from desktop.ui.dialogs.translation_memory import MemoryDialog
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window

ENPT = Variant("en", "pt", "firefox", "1")


@pytest.fixture
def window(session: Session) -> Window:
    """A window with the start page, and a memory of 12 MB."""
    with closing(Memory(paths.memory_file())) as memory:
        texts = {f"{n} {'word ' * 1000}": Translation("x" * 5000) for n in range(1200)}
        memory.put_many(texts, ENPT)
    return session.open()


def sentences(dialog: MemoryDialog) -> int:
    """How many are said to be remembered; -1 while they are counted."""
    count = dialog.size_label.text().split()[0].replace(",", "")
    return int(count) if count.isdigit() else -1


def test_it_shows_the_size_and_takes_a_limit(window: Window, qtbot: QtBot) -> None:
    window.actions_["memory"].trigger()
    [dialog] = window.findChildren(MemoryDialog)
    qtbot.waitUntil(lambda: sentences(dialog) == 1200, timeout=PATIENCE)
    megabytes = float(dialog.size_label.text().split(", ")[1].split()[0])
    assert 12 < megabytes < 15
    assert dialog.limit.value() == 500
    dialog.limit.setValue(10)
    qtbot.waitUntil(lambda: sentences(dialog) != 1200, timeout=PATIENCE)

    def small() -> bool:
        return float(dialog.size_label.text().split(", ")[1].split()[0]) <= 10

    qtbot.waitUntil(small, timeout=PATIENCE)
    assert sentences(dialog) > 500
    dialog.close()
    window.close()
    assert settings.load().memory_limit == 10
