"""What every likeness is: how much joins of units say the same."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

Vector = np.ndarray[Any, np.dtype[np.float32]]
REACH = 5  # units of one side that a bead may join
SIZE_OF_BEADS = 6  # units of both sides, at most


class Likeness(Protocol):
    """Compares joins of up to `REACH` consecutive units of both sides."""

    def row(self, i: int, low: int, high: int) -> Vector:
        """How alike are the a units of the source that end before the unit ``i`` and the b units of
        the target that end before ``low`` to ``high`` (exclusive): an array of the shape (`REACH`,
        `REACH`, high - low), where [a - 1, b - 1] is about 0 for what has nothing in common and 1
        for what says the same. What is beyond the ends of the texts counts as 0.
        """
