"""Every kind of column has words above it and says what its cells are, in every language."""

from __future__ import annotations

import pytest
from ui.reader.conftest import document, meeting

from desktop.domain.columns import Column, Provenance
from desktop.domain.translation import Translation
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.columns import KINDS, caption
from desktop.ui.words.columns.base import Caption, ColumnKind


def test_the_words_above_each_kind() -> None:
    firefox = Provenance("firefox", "1.0", via="en")
    words = {
        "original": (Column("original", "original", "ru"), "Russian, original"),
        "machine": (
            Column("m", "machine", "pt", firefox),
            "Portuguese, machine translation · through English · not checked · Firefox ru–pt",
        ),
        "human": (
            Column("h", "human", "pt", Provenance(name="talk.pt.txt")),
            "Portuguese, human translation · talk.pt.txt",
        ),
        "mine": (Column("mine", "mine", "pt"), "Your wording"),
    }
    assert words.keys() == KINDS.keys()
    for column, expected in words.values():
        assert caption(column, "ru").whole == expected


def test_what_a_file_brings_is_called_the_files() -> None:
    brought = Provenance("firefox", "1.0", from_file=True)
    assert caption(Column("f", "machine", "pt", brought), "en").note == (
        "from the file, not made here"
    )
    assert caption(Column("h", "human", "", brought), "en").title == "Translation from the file"


class Toy(ColumnKind):
    def caption(self, column: Column, source: str) -> Caption:
        return Caption("Toy")

    def state(self) -> str:
        return "a toy"


def test_a_new_kind_takes_one_module_and_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "toy", Toy())
    model = ReaderModel(document(meeting()))
    model.document.add_column(Column("toy", "toy", "pt"))
    model.document.fill("toy", {1: [Translation("Um."), Translation("Dois.")]})
    assert model.caption("toy") == Caption("Toy")
    assert model.state(1, "toy") == "a toy"
    assert model.state(0, "toy") == "waiting"
