"""Names of language packs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.packs.pack import Pack, of_many
from desktop.ui.words.names import pack_name

ALL = ("en", "fr", "pt", "ru")


@pytest.mark.parametrize(
    ("sources", "targets", "name"),
    [
        (("en",), ("pt",), "English → Portuguese"),
        (("en",), ("ru", "pt"), "English → Portuguese, Russian"),
        (("de",), ALL, "German → many languages"),
        (ALL, ALL, "many languages → many languages"),
    ],
)
def test_a_pack_is_called_by_its_languages(
    qapp: QApplication, sources: tuple[str, ...], targets: tuple[str, ...], name: str
) -> None:
    pack = Pack("llm", "", "", version="model", path="")
    assert pack_name(of_many(pack, sources, targets)) == name
