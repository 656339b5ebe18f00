"""Tool tips of words that come from files: shown as they are, whatever they look like."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def as_written(words: str) -> str:
    """``words`` for a tool tip. Qt takes what looks like HTML for HTML, and would hide a speaker's
    name in angle brackets or fetch the picture it names."""
    if not Qt.mightBeRichText(words):
        return words
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>"
