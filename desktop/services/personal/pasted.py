"""Texts that a person pasted or dropped: kept as files until the person discards them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import reason_of
from desktop.support.files import remove_files, write_private

_MOST = 1_000  # texts of the same minute


class PastedTexts:
    """The texts in ``folder``; None: nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, data: bytes, name: str, ending: str = "") -> Path | None:
        """Write ``data`` into a file that is called ``name`` with the time of day, and end it in
        ``ending`` (".html"; "": ".txt"). The file of the same text is used again. None where
        nothing is kept.

        Raises `CannotWrite`.
        """
        if self._folder is None:
            return None
        title = f"{name} {datetime.now():%Y-%m-%d %H.%M}"
        ending = ending or ".txt"
        try:
            standing = self._same(data, ending)
            if standing is not None:
                return standing
            for number in range(1, _MOST):
                more = f" ({number})" if number > 1 else ""
                path = self._folder / f"{title}{more}{ending}"
                if not path.exists():
                    write_private(path, data)
                    return path
            raise FileExistsError
        except OSError as error:
            raise CannotWrite(name=name, reason=reason_of(error)) from error

    def _same(self, data: bytes, ending: str) -> Path | None:
        for path in self.paths():
            alike = path.suffix == ending and path.stat().st_size == len(data)
            if alike and path.read_bytes() == data:
                return path
        return None

    def paths(self) -> list[Path]:
        """The files of all texts, the latest first."""
        if self._folder is None or not self._folder.is_dir():
            return []
        files = [each for each in self._folder.iterdir() if each.is_file() and each.name[0] != "."]
        return sorted(files, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)

    def holds(self, path: Path) -> bool:
        """Whether the file at ``path`` is one of them."""
        return self._folder is not None and path.parent == self._folder

    def discard(self, path: Path) -> bytes:
        """Remove the text at ``path``; what it was, for `put_back`. Raises `CannotWrite`."""
        try:
            data = path.read_bytes()
            path.unlink()
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error
        return data

    def put_back(self, path: Path, data: bytes) -> None:
        """Undo `discard`. Raises `CannotWrite`."""
        try:
            write_private(path, data)
        except OSError as error:
            raise CannotWrite(name=path.name, reason=reason_of(error)) from error

    def clear(self) -> list[Path]:
        """Remove all; the files that could not be removed."""
        return [] if self._folder is None else remove_files(self._folder)
