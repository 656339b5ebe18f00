"""Tooltips with words from files, shown as they are."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt

from desktop.domain.languages.direction import undirected
from desktop.ui.words.names import path_name


def as_written(words: str) -> str:
    """``words`` for a tooltip. Qt would take words that look like HTML for HTML: it would hide a
    name in angle brackets, or load the picture that a tag names."""
    words = undirected(words)
    if not Qt.mightBeRichText(words):
        return words
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>"


def path_as_written(path: str) -> str:
    """`as_written`, of a path: in a window from right to left, too, it begins at the left."""
    return path_name(as_written(path))
