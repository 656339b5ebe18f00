"""Hashes of files whose list has none: the first download is trusted, later ones are compared."""

from __future__ import annotations

from pathlib import Path

from desktop import paths
from desktop.domain.networkerrors import FileChanged
from desktop.support.addresses import host_of
from desktop.support.kept import KeptFile


class Trust:
    """The hash of each address, in a small file."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = KeptFile(path or paths.data_dir() / "trusted.json")

    def check(self, address: str, name: str, sha256: str) -> None:
        """Raise `FileChanged` where ``address`` had another file before."""
        if _hashes(self._file.read()).get(address, sha256) != sha256:
            raise FileChanged(name=name, host=host_of(address), address=address)

    def record(self, address: str, sha256: str) -> None:
        """Remember what ``address`` has, unless something else was recorded before. Raises
        OSError."""
        self._file.change(lambda content: {address: sha256, **_hashes(content)})

    def clear(self) -> None:
        """Forget them all."""
        self._file.path.unlink(missing_ok=True)


def _hashes(content: object) -> dict[str, str]:
    items = content.items() if isinstance(content, dict) else ()
    return {address: sha256 for address, sha256 in items if isinstance(sha256, str)}
