"""Tooltips with words from files, shown as they are."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt

from desktop.domain.languages.direction import undirected


def as_written(words: str) -> str:
    """``words`` for a tooltip. Qt would take words that look like HTML for HTML: it would hide a
    name in angle brackets, or load the picture that a tag names."""
    words = undirected(words)
    if not Qt.mightBeRichText(words):
        return words
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>"
