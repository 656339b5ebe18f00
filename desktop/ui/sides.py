"""The sides that a person has put away, by what they are: their numbers differ between texts."""

from __future__ import annotations

from collections.abc import Collection

from desktop.ui.reader.view import Reader


def away(reader: Reader) -> tuple[str, ...]:
    """The origins ("original", "machine", "human") of what is put away."""
    columns = reader.reader_model.columns if reader.reader_model else []
    return tuple(columns[at].origin for at in sorted(reader.hidden) if at < len(columns))


def put_away(reader: Reader, origins: Collection[str]) -> None:
    """Put away the sides of these ``origins``, and show the others."""
    columns = reader.reader_model.columns if reader.reader_model else []
    reader.set_hidden(frozenset(at for at, one in enumerate(columns) if one.origin in origins))
