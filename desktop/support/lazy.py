"""What is made when first asked for, so that no start waits for it and for what it imports."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


def maker(kind: type[T]) -> Callable[[str], T]:
    """What makes an object from a name ``module:Class``: of the class there, a ``kind``."""

    def make(where: str) -> T:
        module, _, name = where.partition(":")
        thing = getattr(import_module(module), name)()
        assert isinstance(thing, kind)
        return thing

    return make


class Late(Generic[T]):
    """The one thing that ``make`` makes, when first called for, by whatever thread."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make, self._lock = make, Lock()
        self.made: T | None = None  # so far

    def __call__(self) -> T:
        """What is made once."""
        with self._lock:
            if self.made is None:
                self.made = self._make()
            return self.made
