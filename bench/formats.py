"""How long large files take to open, end to end, and whether the time grows with the size.

`python -m bench.formats [turns]` prints the figures.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from html import escape

from bench import Figures, figure
from desktop.services.reading.opening import open_bytes

TURNS = 100_000  # 10 MB of text
_NAMES = ["Ivan", "Anna", "Boris", "Dora", "Emil", "Fyodor", "Galina", "Karl", "Lydia", "Nina"]
_WORDS = ["the", "of", "economy", "region", "question", "people", "budget", "road", "year:", "we"]
Talk = list[tuple[str, str]]


def measure() -> Figures:
    """Figures for ``make bench``."""
    figures: Figures = {}
    small, large = talk(TURNS // 10), talk(TURNS)
    for name, write in FORMATS.items():
        pairs = [
            (_seconds(name, write(small)), _seconds(name, write(large)))
            for _ in range(5 if name == "txt" else 3)
        ]
        best = min(seconds for _, seconds in pairs)
        ratio = statistics.median(seconds / tenth for tenth, seconds in pairs)
        figures[f"open .{name}: 100,000 turns"] = figure(best, "s", "<=3" if name == "txt" else "")
        figures[f"open .{name}: ten times as much"] = figure(ratio, "x", "<=11")
    return figures


def talk(turns: int) -> Talk:
    """Turns of 200 people, the same each time."""
    chosen = random.Random(1)
    names = [f"{chosen.choice(_NAMES)} {chosen.choice(_NAMES)}ov" for _ in range(200)]
    said = [" ".join(chosen.choices(_WORDS, k=14)).capitalize() + "." for _ in range(1000)]
    return [(chosen.choice(names), chosen.choice(said)) for _ in range(turns)]


def _text(turns: Talk) -> bytes:
    return "\n\n".join(f"{who}: {said}" for who, said in turns).encode()


def _page(turns: Talk) -> bytes:
    lines = "\n".join(f"<p><b>{escape(who)}:</b> {escape(said)}</p>" for who, said in turns)
    return f"<html><body><article><h1>Talk</h1>{lines}</article></body></html>".encode()


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _track(turns: Talk) -> bytes:
    cues = (
        f"{_clock(at)}.000 --> {_clock(at + 1)}.000\n<v {who}>{said}"
        for at, (who, said) in enumerate(turns)
    )
    return "\n\n".join(["WEBVTT", *cues]).encode()


def _table(turns: Talk) -> bytes:
    return "\n".join(["speaker\ttext", *("\t".join(turn) for turn in turns)]).encode()


def _recognition(turns: Talk) -> bytes:
    segments = [
        {"start": at, "end": at + 0.9, "text": said, "speaker": who}
        for at, (who, said) in enumerate(turns)
    ]
    return json.dumps({"segments": segments, "language": "en"}).encode()


FORMATS: dict[str, Callable[[Talk], bytes]] = {
    "txt": _text, "html": _page, "vtt": _track, "tsv": _table, "json": _recognition,
}  # fmt: skip


def _seconds(name: str, data: bytes) -> float:
    started = time.perf_counter()
    transcript = open_bytes(data, f"talk.{name}")
    taken = time.perf_counter() - started
    assert transcript.turns
    return taken


def main(turns: int) -> None:
    for name, write in FORMATS.items():
        print(f"{name}: {_seconds(name, write(talk(turns))):.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TURNS)
