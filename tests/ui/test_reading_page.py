"""The list of keys in docs/reading.md is the window's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.ui.words import actions

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reading.md"
BEGIN, END = "<!-- keys: written by pytest --accept -->\n", "<!-- end of the keys -->\n"


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def listed() -> str:
    """A table for each menu, and one for what is no action."""
    lines = []
    for title, group in actions.MENUS:
        specs = [spec for spec in group if spec is not None and spec.keys]
        lines += ["", f"| {_plain(title)} | keys |", "|---|---|"]
        for spec in specs:
            keys = " or ".join(f"`{key}`" for key in spec.keys)
            lines.append(f"| {_plain(spec.text)} | {keys} |")
    lines += ["", "| In the text | keys |", "|---|---|"]
    lines += [f"| {words} | `{keys}` |" for keys, words in actions.FIXED]
    return "\n".join(lines).lstrip() + "\n\n"


def test_the_page_lists_the_keys_there_are(request: pytest.FixtureRequest) -> None:
    page = PAGE.read_text("utf-8")
    before, rest = page.split(BEGIN)
    written, after = rest.split(END)
    if request.config.getoption("--accept"):
        PAGE.write_text(before + BEGIN + listed() + END + after, "utf-8")
    else:
        assert written == listed(), "pytest --accept brings docs/reading.md up to date"
