"""Python's search for garbage cycles, held off while very many lasting objects are made, and kept
from walking those again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000  # new objects


def set_apart() -> None:
    """Have no search walk the objects that are there now: 100,000 paragraphs would drop a frame.
    Garbage among them stays until `search_all`."""
    gc.freeze()


def search_all() -> None:
    """Search among all objects. No object is set apart any more."""
    gc.unfreeze()
    gc.collect()


@contextmanager
def gc_paused() -> Iterator[None]:
    """No cycle search inside the block: it would walk 100,000 new turns again and again.

    Measured on 100,000 turns: reading takes a third less time. Nothing else changes; memory is
    still freed by reference counts. Where very many objects were made they are set apart, or the
    first search after it would walk them all.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            if gc.get_count()[0] > _MANY:
                set_apart()
            gc.enable()
