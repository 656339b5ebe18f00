from __future__ import annotations

from pathlib import Path

from desktop.ui.words.faults import MET_MOST, fault

DESKTOP = Path(__file__).parents[3] / "desktop"


def test_what_is_translated_is_what_is_said() -> None:
    others = (path for path in DESKTOP.rglob("*.py") if path.name != "faults.py")
    code = "".join(path.read_text("utf-8") for path in others)
    assert [words for words in MET_MOST if f'"{words}"' not in code] == []


def test_without_words_it_stays_as_it_is() -> None:
    assert fault("page 3: cut short") == "page 3: cut short"
