"""Fuzz the reader of one format with atheris, guided by which branches an input reaches.

    pip install atheris
    python tests/formats/fuzzing.py tmx 600

reads damaged variants of the samples of ``tmx`` for 600 seconds. Only a `FileError` may come out;
anything else stops it with the input that led there.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def main(name: str, seconds: str) -> None:
    """Fuzz the format ``name``; does not return."""
    atheris = import_module("atheris")  # no part of the test extra: it has wheels for Linux only
    with atheris.instrument_imports(include=["desktop"]):
        from desktop.domain.errors import FileError
        from desktop.formats import FORMATS, Source, load

        reader = load(FORMATS[name])

    def one(data: bytes) -> None:
        source = Source(f"x.{reader.extensions[0]}", data)
        with suppress(FileError):
            assert 0 <= reader.claims(source) <= 1
            reader.read(source)

    seeds = ROOT / "tests" / "data" / "formats" / name
    with tempfile.TemporaryDirectory() as found:
        arguments = [
            found,
            str(seeds),
            f"-max_total_time={seconds}",
            "-timeout=20",
            "-max_len=8192",
        ]
        atheris.Setup([sys.argv[0], *arguments], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:3])
