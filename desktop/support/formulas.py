"""Cells that a spreadsheet would take for formulas (OWASP, "CSV Injection")."""

from __future__ import annotations

# The last four are how Chinese and Japanese write them.
_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_QUOTE = "'"


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet may take ``cell`` for a formula."""
    return cell.startswith(_BEGINS)


def quoted(cell: str) -> str:
    """``cell`` such that no spreadsheet computes it: an apostrophe stands before a formula."""
    return f"{_QUOTE}{cell}" if is_formula(cell) else cell


def unquoted(cell: str) -> str:
    """``cell`` without the apostrophe that `quoted` put before it."""
    return cell[1:] if cell[:1] == _QUOTE and is_formula(cell[1:]) else cell
