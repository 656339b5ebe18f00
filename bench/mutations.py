"""Damaged files: none may end in a traceback, none may take long.

`python -m bench.mutations [COUNT] [--seed N] [--show]` damages the samples of the tests, and the
real ones where they are at hand, in many ways, opens each result, and prints a table: of each
ending how many were read, refused in words, or stumbled over (refused as damaged, though no reader
foresaw it), and the slowest.
"""

from __future__ import annotations

import argparse
import random
import time
import traceback
import zipfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from bench import SHARED
from desktop.domain.errors import EnfaceError
from desktop.services.reading.opening import open_bytes

SAMPLES = Path(__file__).parents[1] / "tests" / "data" / "formats"
LONGEST = 200_000  # bytes of a file that is damaged
SLOW = 5.0  # seconds
_WHOLE = 0.3  # of the ZIP files are damaged from outside
_SIGNS = [b"<", b">", b'"', b"{", b"}", b"[", b"]", b":", b"\n", b"\0", b"\xff", b"&", b"-->", b" "]
Damage = Callable[[bytes, random.Random], bytes]


@dataclass
class Tally:
    """What became of the files of one ending."""

    files: int = 0
    read: int = 0
    refused: int = 0
    stumbled: int = 0
    crashed: int = 0
    slowest: float = 0.0


def cut(data: bytes, chosen: random.Random) -> bytes:
    """The file ends in the middle."""
    return data[: chosen.randrange(1, len(data) + 1)]


def hole(data: bytes, chosen: random.Random) -> bytes:
    """A piece is missing."""
    at = chosen.randrange(len(data))
    return data[:at] + data[at + chosen.randrange(1, 400) :]


def flipped(data: bytes, chosen: random.Random) -> bytes:
    """Some bytes are others."""
    changed = bytearray(data)
    for _ in range(chosen.randrange(1, 20)):
        changed[chosen.randrange(len(changed))] = chosen.randrange(256)
    return bytes(changed)


def sown(data: bytes, chosen: random.Random) -> bytes:
    """Signs that mean something stand where they should not, some of them often."""
    for _ in range(chosen.randrange(1, 8)):
        at = chosen.randrange(len(data) + 1)
        data = data[:at] + chosen.choice(_SIGNS) * chosen.choice((1, 1, 2, 50, 2000)) + data[at:]
    return data


def doubled(data: bytes, chosen: random.Random) -> bytes:
    """A piece stands there many times."""
    at = chosen.randrange(len(data))
    piece = data[at : at + chosen.randrange(1, 300)]
    return data[:at] + piece * chosen.choice((2, 3, 100)) + data[at:]


def swapped(data: bytes, chosen: random.Random) -> bytes:
    """Two halves have changed places."""
    at = chosen.randrange(len(data))
    return data[at:] + data[:at]


DAMAGES: tuple[Damage, ...] = (cut, hole, flipped, sown, doubled, swapped)


def damaged(data: bytes, damage: Damage, chosen: random.Random) -> bytes:
    """``data`` damaged; of a ZIP mostly one of the files in it."""
    if data[:2] != b"PK" or chosen.random() < _WHOLE:
        return damage(data, chosen)
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as written:
        names = [name for name in archive.namelist() if archive.getinfo(name).file_size]
        hurt = chosen.choice(names)
        for name in archive.namelist():
            part = archive.read(name)
            written.writestr(name, damage(part, chosen) if name == hurt else part)
    return out.getvalue()


def samples() -> list[Path]:
    """All files to damage."""
    found = [path for path in SAMPLES.rglob("*") if path.is_file() and path.suffix != ".md"]
    found = [path for path in found if not path.name.endswith(".golden.json")]
    if SHARED.is_dir():
        found += [path for path in SHARED.rglob("*") if path.is_file()]
    return sorted(path for path in found if 0 < path.stat().st_size <= LONGEST)


def tried(name: str, data: bytes, tally: Tally) -> str:
    """Open ``data``; "" or the traceback it ended in."""
    started = time.perf_counter()
    failure = ""
    tally.files += 1
    try:
        open_bytes(data, name, debug=True)
        tally.read += 1
    except (EnfaceError, MemoryError):
        tally.refused += 1
    except Exception:
        failure = traceback.format_exc()
        try:
            open_bytes(data, name)
        except EnfaceError:
            tally.stumbled += 1
        except Exception:
            tally.crashed += 1
    tally.slowest = max(tally.slowest, time.perf_counter() - started)
    return failure


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print what was stumbled over")
    asked = parser.parse_args()
    chosen = random.Random(asked.seed)
    paths = samples()
    tallies: dict[str, Tally] = defaultdict(Tally)
    for number in range(asked.count):
        path = paths[number % len(paths)]
        damage = DAMAGES[number // len(paths) % len(DAMAGES)]
        data = damaged(path.read_bytes(), damage, chosen)
        tally = tallies[path.suffix.lower()]
        before = tally.slowest
        failure = tried(path.name, data, tally)
        if asked.show and failure:
            print(f"{path.name} {damage.__name__}: {failure}")
        if tally.slowest > max(before, SLOW):
            print(f"{path.name} {damage.__name__}: {tally.slowest:.1f} s")
    print(f"{'ending':14} files  read refused stumbled tracebacks slowest")
    for ending, tally in sorted(tallies.items()):
        print(
            f"{ending:14} {tally.files:5} {tally.read:5} {tally.refused:7} {tally.stumbled:8}"
            f" {tally.crashed:10} {tally.slowest:6.2f}s"
        )
    total = list(tallies.values())
    print(
        f"{'all':14} {sum(it.files for it in total):5} {sum(it.read for it in total):5}"
        f" {sum(it.refused for it in total):7} {sum(it.stumbled for it in total):8}"
        f" {sum(it.crashed for it in total):10} {max(it.slowest for it in total):6.2f}s"
    )


if __name__ == "__main__":
    main()
