"""How much a dictionary may hold. The largest that people share have a tenth of it."""

from __future__ import annotations

WORD = 200  # characters of a head; longer ones are left out
ENTRY = 50_000  # characters of an entry; longer ones are cut
HEADS = 3_000_000  # heads and forms together
TEXT = 1_000_000_000  # characters of all entries
UNPACKED = 2_000_000_000  # bytes that a packed file may unpack to
