"""How a file is named after its document, and found again when that has moved or changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop.domain.document import DocumentId


def file_name(key: DocumentId, extension: str) -> str:
    """The name of the file about the document ``key``."""
    return f"{key.content[:32]}-{_digest(key.path)}.{extension}"


def files_of(folder: Path, key: DocumentId, extension: str) -> list[Path]:
    """The files about a document, the likeliest first: of its content and path, of its content, of
    its path. Of several the newest."""
    if not folder.is_dir():
        return []
    exact = folder / file_name(key, extension)
    same = folder.glob(f"{key.content[:32]}-*.{extension}") if key.content else ()
    of_path = folder.glob(f"*-{_digest(key.path)}.{extension}") if key.path else ()
    likely = [*sorted(same, key=_age), *sorted(of_path, key=_age)]
    return list(dict.fromkeys([*([exact] if exact.is_file() else []), *likely]))


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:  # a link that leads nowhere
        return 0.0
