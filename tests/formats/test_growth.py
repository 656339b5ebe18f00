"""Reading takes time in proportion to the file, and bounded memory, whatever is in it."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from formats.shapes import SHAPES
from growth import Meter


@pytest.fixture(scope="module")
def meter() -> Generator[Meter]:
    meter = Meter()
    yield meter
    meter.close()


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_takes_time_in_proportion_to_its_size(name: str, meter: Meter) -> None:
    shape = SHAPES[name]
    meter.check(f"formats.shapes:opening:{name}", shape.size, shape.most)
