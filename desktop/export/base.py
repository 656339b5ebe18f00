"""What every export shares."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar

from desktop.domain.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Options:
    """What the person chose. ``show_dropped``: list what was taken for page chrome as well."""

    show_dropped: bool = False


class Export(ABC):
    """One kind of file to write. How to add one:

    1. Subclass this in ``desktop/export/NAME.py``; set ``title`` (for people) and ``extension``.
    2. `write` gives the whole file. The caller has filled each paragraph's ``segments``,
       ``translation``, ``marks`` and ``human`` where there are any, and saves the bytes itself
       (so nothing half-written is left behind).
    3. Import heavy libraries inside `write`, never at the top.
    4. Add the line in `EXPORTS` and run ``pytest tests/export --accept`` for the golden file;
       read that before you commit it.
    """

    title: ClassVar[str]
    extension: ClassVar[str]

    @abstractmethod
    def write(self, transcript: Transcript, options: Options | None = None) -> bytes:
        """The file's bytes."""


def load(where: str) -> Export:
    """Make the export that ``module:Class`` names."""
    module, _, name = where.partition(":")
    made = getattr(import_module(module), name)()
    assert isinstance(made, Export)
    return made
