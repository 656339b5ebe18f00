"""Texts as files can hold them."""

from __future__ import annotations


def storable(text: str) -> str:
    """``text`` without halves of characters, which no file can hold."""
    return text.encode("utf-8", "replace").decode()
