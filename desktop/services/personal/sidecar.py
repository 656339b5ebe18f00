"""What a person adds to documents, kept beside the files and never in them.

Each document has one JSON file on a shelf, named after its content and its path: the content finds
it again where the file has moved, the path where it has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import CannotWrite, DamagedAdditions
from desktop.domain.reasons import reason_of
from desktop.support.files import remove_files, write_whole


@dataclass(frozen=True, slots=True)
class DocumentId:
    """Which document: the digest of its bytes, and its full path ("" for a pasted text)."""

    content: str
    path: str

    @classmethod
    def of(cls, data: bytes, path: Path | None) -> DocumentId:
        """The key of a document that is ``data`` and came from ``path``."""
        return cls(hashlib.sha256(data).hexdigest(), "" if path is None else os.path.abspath(path))

    @property
    def file(self) -> str:
        """The name of the file that holds what was added to it."""
        return f"{self.content[:32]}-{_digest(self.path)}.json"


class SidecarStore:
    """One kind of additions, in ``folder``; ``schema`` stands in each file. The folder is made when
    the first file is saved."""

    def __init__(self, folder: Path, schema: str) -> None:
        self._folder, self._schema = folder, schema

    def load(self, key: DocumentId) -> dict[str, Any]:
        """What belongs to a document: by its content, else by its path; empty for a new one.

        Raises `DamagedAdditions` where the file that holds it is damaged.
        """
        path = self._find(key)
        if path is None:
            return {}
        try:
            data = json.loads(path.read_text("utf-8"))
            if data["schema"] != self._schema:
                raise ValueError(f"schema {data['schema']}")
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise self.damaged(key) from error
        assert isinstance(data, dict)
        return data

    def damaged(self, key: DocumentId) -> DamagedAdditions:
        """The error for a file that holds something else than it should."""
        return DamagedAdditions(name=str(self._find(key) or key.file))

    def save(self, key: DocumentId, content: dict[str, Any]) -> None:
        """Keep ``content`` for a document; a file of nothing but empty lists is removed.

        Raises `CannotWrite`.
        """
        path = self._folder / key.file
        data = {"schema": self._schema, "path": key.path, "content": key.content, **content}
        try:
            if any(content.values()):
                write_whole(path, json.dumps(data, indent=1))
            else:
                path.unlink(missing_ok=True)
            for old in self._of_path(key):
                if old != path:
                    old.unlink(missing_ok=True)
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error

    def clear(self) -> list[Path]:
        """Forget what was added to every document; the files that could not be removed."""
        return remove_files(self._folder)

    def _find(self, key: DocumentId) -> Path | None:
        exact = self._folder / key.file
        if exact.is_file():
            return exact
        same = sorted(self._folder.glob(f"{key.content[:32]}-*.json"), key=_age)
        return next(iter([*same, *self._of_path(key)]), None)

    def _of_path(self, key: DocumentId) -> Sequence[Path]:
        if not key.path:
            return ()
        return sorted(self._folder.glob(f"*-{_digest(key.path)}.json"), key=_age)


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _age(path: Path) -> float:
    return -path.stat().st_mtime
