from __future__ import annotations

import json
from pathlib import Path

import pytest
from made_dictionary import RUSSIAN, dictd

from desktop.cli.main import main


def test_a_dictionary_is_added_listed_asked_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index = dictd(tmp_path, RUSSIAN)
    assert main(["dictionaries", "add", str(index)]) == 0
    assert "Added test-rus-eng (ru-en, 7 words)." in capsys.readouterr().out
    assert main(["dictionaries", "list"]) == 0
    listed = capsys.readouterr().out
    assert "test-rus-eng" in listed
    assert "GNU GPL 2.0 or later" in listed
    assert main(["look-up", "видел", "--from", "ru", "--to", "en", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "dictionary": "Russian-English Test Dictionary",
            "head": "видеть",
            "step": "lemma",
            "entry": "видеть /vʲˈidʲitʲ/ <v>\n1. see\n2. notice <b>&",
        }
    ]
    assert main(["look-up", "видел", "--from", "ru"]) == 0
    assert "видел → видеть" in capsys.readouterr().out
    assert main(["dictionaries", "remove", "test-rus-eng"]) == 0
    capsys.readouterr()
    assert main(["dictionaries", "list"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "words",
    [
        ["look-up", "пень", "--from", "ru"],
        ["look-up", "house", "--from", "en"],
        ["dictionaries", "remove", "nothing"],
        ["dictionaries", "add", "/nowhere/words.index"],
    ],
)
def test_a_refusal_is_one_line(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["dictionaries", "add", str(dictd(tmp_path, RUSSIAN))])
    capsys.readouterr()
    assert main(words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("enface: ")
    assert said.err.count("\n") == 1
