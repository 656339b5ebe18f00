"""Files of shapes that once took time or memory beyond measure: what is in them, n times over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from desktop.domain.errors import FileError
from desktop.services.reading.opening import open_bytes


@dataclass(frozen=True)
class Shape:
    """``make(n)`` is a file of ``extension``; ``size`` the n at which its growth shows; ``most``
    how many times as long as the yardstick it may take at four times that."""

    make: Callable[[int], str | bytes]
    extension: str
    size: int
    most: float = 1000


FOLDED = "the quick brown fox jumps over the lazy dog and runs away from the other one yes\n"
HYPHENS = "some words are cut at the end of each line of this text, as print-\n"
ASS = "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
SRT = "1\n00:00:01,000 --> 00:00:02,000\n"
LONG_NAME = " ".join(["Evangelina"] * 20)

SHAPES: dict[str, Shape] = {
    "lower-case text folded at 80 columns": Shape(lambda n: FOLDED * n, "txt", 2000),
    "words cut at hyphens": Shape(lambda n: HYPHENS * n, "txt", 2000),
    "blanks before the first cue": Shape(lambda n: "1" + " " * n + "\n" * n, "srt", 500),
    "empty lines before the first cue": Shape(lambda n: "1" + "\n" * n, "srt", 1000),
    "empty lines after a cue": Shape(lambda n: SRT + "Hi.\n" + "\n" * n, "srt", 20_000),
    "blanks after a heading": Shape(lambda n: "# a" + " " * n + "x", "md", 2000),
    "lines in front matter": Shape(
        lambda n: "---\na: - b" + "\n  " * n + "x\n---\nHi.", "md", 4000
    ),
    "line breaks in a cue of ASS": Shape(lambda n: ASS + "a\\N" * n, "ass", 4000),
    "lines in a cue": Shape(lambda n: VTT + "and so on\n" * n, "vtt", 4000),
    "unknown tags in a cue": Shape(lambda n: VTT + "yes <x>" * n, "vtt", 60_000),
    "lines that stay from cue to cue": Shape(
        lambda n: VTT + "a\n" * n + "\n00:02.000 --> 00:03.000\n" + "a\n" * n, "vtt", 2000
    ),
    "colons in brackets": Shape(lambda n: ("(" + ": " * 150 + "\n\n") * n, "txt", 400, most=8),
    "colons after a known name": Shape(
        lambda n: f"{LONG_NAME}: yes.\n\n" * 2 + "a. b: " * n, "txt", 4000, most=8
    ),
}


def opening(name: str, size: int) -> Callable[[], object]:
    """The call that opens the shape ``name`` at ``size``, and puts up with a plain refusal."""
    shape = SHAPES[name]
    made = shape.make(size)
    data = made if isinstance(made, bytes) else made.encode()

    def call() -> None:
        with suppress(FileError):
            open_bytes(data, f"x.{shape.extension}", debug=True)

    return call
