"""``enface extras``."""

from __future__ import annotations

import pytest

from desktop.cli.main import main


def test_extras_are_listed_with_what_they_bring(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extras", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        "align", "llm", "audio", "voices", "listen", "cluster", "watch",
    ]  # fmt: skip
    assert all("MB" in line or "installed" in line for line in lines)


def test_what_is_there_is_not_fetched_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extras", "add", "watch", "cluster"]) == 0
    assert capsys.readouterr().out == "Nothing to do: installed already.\n"


def test_an_extra_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["extras", "add", "wings"])
    assert raised.value.code == 2
    assert "wings" in capsys.readouterr().err
