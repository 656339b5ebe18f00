"""Samples of all formats, read in the process that is denied all it does not need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.reading import files, opening
from desktop.services.reading.readers import Readers, Request
from desktop.support.job import Job

SAMPLES = Path(__file__).parents[2] / "data" / "formats"


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    made = Readers()
    yield made
    made.close()


@pytest.mark.parametrize("kind", sorted(path.name for path in SAMPLES.iterdir()))
def test_they_come_as_they_would_here(readers: Readers, kind: str) -> None:
    for path in sorted((SAMPLES / kind).iterdir()):
        if not path.name.endswith(".golden.json"):
            [reading] = readers.read(Request(path), Job())
            here = opening.open_bytes(files.read(path), path.name)
            assert reading.transcript == here, path.name
