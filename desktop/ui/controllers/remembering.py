"""How a document was left, and is found again: languages, speakers, sides, place."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import TYPE_CHECKING

from desktop.services.personal import recent_files
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.view import Reader

if TYPE_CHECKING:
    from desktop.ui.controllers.document import Document
    from desktop.ui.window.window import Window


def restore(window: Window, document: Document) -> None:
    """Show ``document`` as it was left; its sides are put away once they are all there."""
    known = window.parts.recent_files.find(document.path) if document.path else None
    if known is None:
        return
    if known.source and not document.asked:
        document.source = document.transcript.language = known.source
    document.target = document.target or known.target
    window.speakers.untick(known.unticked)
    if known.place.row or known.place.character:
        window.reader.restore(Place(known.place.row, known.place.character))


def restore_sides(window: Window) -> None:
    """Put away the sides that were, and show the others."""
    document = window.document
    known = window.parts.recent_files.find(document.path) if document and document.path else None
    _put_away(window.reader, known.put_away if known else ())


def remember(window: Window) -> None:
    """Keep where the reader is, unless this window is not to be remembered."""
    document, reader = window.document, window.reader
    if document is None or document.private or document.path is None:
        return
    place, seen = reader.place(), reader.visible_rows()
    window.parts.recent_files.note(
        document.path,
        title=document.title,
        date=document.transcript.date or "",
        source=document.source,
        target=document.target,
        read=(seen[-1] + 1) / max(1, len(document.rows)) if seen else 0.0,
        translated=window.translation.share_done(),
        opened=time.time(),
        place=recent_files.Position(max(0, place.row), place.character),
        unticked=window.speakers.unticked(),
        put_away=_away(reader),
    )


def _away(reader: Reader) -> tuple[str, ...]:
    """The origins ("original", "machine", "human") of what is put away: the numbers of the sides
    differ between texts."""
    columns = reader.reader_model.columns if reader.reader_model else []
    return tuple(columns[at].origin for at in sorted(reader.hidden) if at < len(columns))


def _put_away(reader: Reader, origins: Collection[str]) -> None:
    columns = reader.reader_model.columns if reader.reader_model else []
    reader.set_hidden(frozenset(at for at, one in enumerate(columns) if one.origin in origins))
