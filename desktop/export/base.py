"""What every export shares."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from desktop.domain.transcript import Transcript
from desktop.support.lazy import maker


@dataclass(frozen=True, slots=True)
class Options:
    """What the person chose. ``show_dropped``: list what was taken for page chrome as well."""

    show_dropped: bool = False


class Export(ABC):
    """One kind of file to write. How to add one:

    1. Subclass this in ``desktop/export/NAME.py``.
    2. `write` gives the whole file. The caller has filled each paragraph's ``segments``,
       ``translation`` and ``human`` where there are any, and saves the bytes itself
       (so nothing half-written is left behind).
    3. Import heavy libraries inside `write`, never at the top.
    4. Add the line in `EXPORTS` and run ``pytest tests/export --accept`` for the golden file;
       read that before you commit it.
    """

    @abstractmethod
    def write(self, transcript: Transcript, options: Options | None = None) -> bytes:
        """The file's bytes."""


load = maker(Export)  # from a name in `EXPORTS`
