"""How long reading a file may take, and how much memory."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.support.bounds import physical_memory

OPEN = 20.0  # seconds until a file must be open: disks must spin up, networks answer
LARGE = 4_000_000  # bytes from which on the beginning of a file comes first
BEGINNING = 200_000
_STEP, _STEP_A_MEGABYTE = 60.0, 2.0  # seconds in which the reading must get on
_WHOLE = 900  # seconds, however well it gets on
_MEMORY, _MEMORY_A_BYTE = 1_000_000_000, 12  # measured: 3 to 8 bytes for each byte of a large file
_SHARE = 0.5  # of the computer's memory


@dataclass(frozen=True, slots=True)
class Bounds:
    """``step``: seconds without a sign that the reading gets on; ``whole``: seconds in all;
    ``memory`` in bytes."""

    step: float
    whole: int
    memory: int


def bounds(size: int) -> Bounds:
    """What the reading of ``size`` bytes may take."""
    memory = min(_MEMORY + size * _MEMORY_A_BYTE, int(physical_memory() * _SHARE))
    return Bounds(_STEP + size / 1_000_000 * _STEP_A_MEGABYTE, _WHOLE, memory)
