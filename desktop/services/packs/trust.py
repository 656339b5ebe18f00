"""Hashes of files whose list has none: the first download is trusted, later ones are compared."""

from __future__ import annotations

import json
from pathlib import Path

from desktop import paths
from desktop.domain.networkerrors import FileChanged
from desktop.support.addresses import host_of
from desktop.support.files import write_whole
from desktop.support.locks import alone


class Trust:
    """The hash of each address, in a small file."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.data_dir() / "trusted.json"

    def check(self, address: str, name: str, sha256: str) -> None:
        """Raise `FileChanged` where ``address`` had another file before."""
        if self._read().get(address, sha256) != sha256:
            raise FileChanged(name=name, host=host_of(address), address=address)

    def record(self, address: str, sha256: str) -> None:
        """Remember what ``address`` has, unless something else was recorded before. Raises
        OSError."""
        with alone(self._path):
            write_whole(self._path, json.dumps({address: sha256, **self._read()}, indent=1))

    def clear(self) -> None:
        """Forget them all."""
        self._path.unlink(missing_ok=True)

    def _read(self) -> dict[str, str]:
        try:
            hashes = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return hashes if isinstance(hashes, dict) else {}
