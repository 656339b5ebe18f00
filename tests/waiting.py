"""How tests wait for what other threads and processes do."""

from __future__ import annotations

import threading
from collections.abc import Callable


def until(condition: Callable[[], object]) -> None:
    """Wait until ``condition`` holds, or the test's time is over."""
    while not condition():
        threading.Event().wait(0.01)
