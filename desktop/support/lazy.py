"""Classes named as text, ``module:Class``: a heavy library is imported when one is first made."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TypeVar

T = TypeVar("T")


def maker(kind: type[T]) -> Callable[[str], T]:
    """What makes an object from such a name, of the class there, which is a ``kind``."""

    def make(where: str) -> T:
        module, _, name = where.partition(":")
        thing = getattr(import_module(module), name)()
        assert isinstance(thing, kind)
        return thing

    return make
