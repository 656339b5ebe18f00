"""A list of what can be downloaded, as it was when it was last got from its server."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop import paths
from desktop.support.kept import Damaged, KeptFile, parse

LIMIT = 8_000_000  # bytes of a list


class FetchedList:
    """A list in JSON, kept in the cache in a file called ``name``."""

    def __init__(self, name: str) -> None:
        self._file = KeptFile(paths.cache_dir() / "catalogues" / name, 2 * LIMIT)

    def keep(self, text: str, address: str) -> None:
        """``text`` came from ``address`` just now. Raises OSError."""
        now = datetime.now(UTC).isoformat()
        self._file.write({"fetched": now, "address": address, "body": text})

    def read(self, address: str) -> tuple[datetime | None, object]:
        """When the list was got from ``address``, and what is in it; None and None where it was
        not, or is damaged."""
        kept = self._file.read()
        if not isinstance(kept, dict) or kept.get("address") != address:
            return None, None
        try:
            fetched = datetime.fromisoformat(str(kept.get("fetched")))
        except ValueError:
            return None, None
        return fetched, parsed(str(kept.get("body")))


def parsed(text: str) -> object:
    """What the JSON in ``text`` says; None where it is none."""
    try:
        return parse(text)
    except Damaged:
        return None
