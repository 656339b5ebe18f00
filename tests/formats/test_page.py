"""The page for people tells of every format there is."""

from pathlib import Path

import pytest

from desktop.formats import FORMATS, load

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_every_ending_is_on_the_page(name: str) -> None:
    words = set(PAGE.replace(",", " ").split())
    missing = [ending for ending in load(FORMATS[name]).extensions if f".{ending}" not in words]
    assert not missing
