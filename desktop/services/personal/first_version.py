"""What Enface 0.1 kept of documents, as events of a journal.

It had one JSON file a document in ``corrections/`` and one in ``marks/`` (bookmarks and notes),
named after the content and the path, as journals are.
"""

from __future__ import annotations

from pathlib import Path

from desktop.domain.document import DocumentId
from desktop.domain.errors import DamagedAdditions
from desktop.domain.journal import Event
from desktop.services.personal.naming import files_of
from desktop.support.kept import Damaged, parse, read_bytes

_LIMIT = 64_000_000  # bytes of a file that are read


def folders(data: Path) -> list[Path]:
    """Where the files lie, in the folder ``data``."""
    return [data / "corrections", data / "marks"]


def files(data: Path, key: DocumentId) -> list[Path]:
    """All files about a document."""
    return [path for folder in folders(data) for path in files_of(folder, key, "json")]


def events(data: Path, key: DocumentId) -> list[Event]:
    """What was kept of a document: its bookmarks, then its corrections, done and undone.

    Raises `DamagedAdditions`.
    """
    corrections, marks = (_content(folder, key) for folder in folders(data))
    done = _steps(corrections, "done")
    undone = _steps(corrections, "undone")[::-1]  # kept with the next to be redone last
    steps = [*map(_bookmark, _steps(marks, "marks")), *done, *undone]
    numbered = [{"id": f"v1-{number}", **step} for number, step in enumerate(steps)]
    if undone:
        numbered.append({"undo": [event["id"] for event in numbered[-len(undone) :]]})
    return numbered


def _content(folder: Path, key: DocumentId) -> dict[str, object]:
    for path in files_of(folder, key, "json")[:1]:
        try:
            content = parse(read_bytes(path, _LIMIT))
            if not isinstance(content, dict):
                raise Damaged("no object")
        except (OSError, Damaged) as error:
            raise DamagedAdditions(name=str(path)) from error
        return content
    return {}


def _steps(content: dict[str, object], part: str) -> list[Event]:
    steps = content.get(part)
    return [step for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []


def _bookmark(mark: Event) -> Event:
    place = {name: mark[name] for name in ("label", "words", "turn") if name in mark}
    if note := mark.get("note"):
        return {"do": "note", "place": place, "note": note}
    return {"do": "bookmark", "place": place}
