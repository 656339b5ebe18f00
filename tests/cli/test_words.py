from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli.main import main
from desktop.domain.studying.saved_words import Knowledge, SavedWord
from desktop.services.studying.word_list import WordList


def test_words_are_listed_and_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = WordList()
    words.save(SavedWord("", "видел", "видеть", "ru", sentence="Я видел."))
    words.set_knowledge("дом", "ru", Knowledge.KNOWN)
    assert main(["words", "list"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.split()[:4] == ["ru", "learning", "видел", "→"]
    assert first.endswith("Я видел.")
    assert second.split() == ["ru", "known", "дом"]
    out = tmp_path / "words.csv"
    assert main(["words", "export", str(out)]) == 0
    assert "Я видел." in out.read_text("utf-8-sig")


def test_a_refusal_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", "export", str(tmp_path / "words.apkg")]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
