"""How the work of a call grows with its input, measured in a process of its own that may be killed.

The process reads one line a measurement, ``module:function:argument:size``; the function gives the
call to measure, its input made ready. It answers with the call's processor time in seconds. No
second is asserted: times are compared with each other, and with a yardstick taken beside them.
"""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
MEMORY = 2 << 30  # bytes of address space; libraries take a quarter of it
PATIENCE = 40  # seconds until the process is killed: a linear call takes far less than one
GROWTH = 8  # at four times the size linear work takes 4 times as long, quadratic work 16 times


class Grown(AssertionError):
    """The work grows faster than its input, or takes more than its bound."""


class Meter:
    """The measuring process; it starts anew after one that had to be killed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._yardstick = 0.0

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process = None

    def check(self, what: str, size: int, most: float = 1000) -> None:
        """Measure ``what`` ("module:function:argument") at one, two and four times ``size``.

        Raises `Grown` where four times the size takes more than `GROWTH` times as long, and more
        than the yardstick beside that; or more than ``most`` yardsticks, or too much memory.
        """
        once, twice, four = (self._seconds(what, size * times) for times in (1, 2, 4))
        if four > GROWTH * once + self._yardstick:
            raise Grown(f"{once:.3f} s, {twice:.3f} s and {four:.3f} s at n, 2n and 4n")
        if four > most * self._yardstick:
            raise Grown(f"{four:.3f} s: {four / self._yardstick:.1f} yardsticks")

    def _seconds(self, what: str, size: int) -> float:
        if self._process is None:
            self._start()
        answer = self._ask(f"{what}:{size}")
        if not answer.startswith("ok "):
            self.close()
            raise Grown(f"size {size}: {answer or 'the process died'}")
        return float(answer.removeprefix("ok "))

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TOP), str(TOP / "tests")])},
        )  # fmt: skip
        self._yardstick = self._seconds("growth:yardstick:", 0)

    def _ask(self, line: str) -> str:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line + "\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
        return process.stdout.readline().rstrip() if ready else f"more than {PATIENCE} seconds"


def yardstick(_argument: str, _size: int) -> Callable[[], object]:
    """Reading 200 kB of ordinary text."""
    from desktop.services.reading.opening import open_text

    said = "Well, the trees were planted in the spring, and most of them are still standing today."
    turns = (f"{('Ann Lee', 'Bob Ray')[n % 2]}: {said} That was the year {n}." for n in range(1700))
    text = "\n\n".join(turns)
    return lambda: open_text(text)


def _measured(line: str) -> str:
    module, function, argument, size = line.rstrip("\n").split(":")
    make = getattr(import_module(module), function)
    best = float("inf")
    for _ in range(2):  # what is imported and cached at first does not count
        call = make(argument, int(size))
        began = time.process_time()
        call()
        best = min(best, time.process_time() - began)
        if best > 1:
            break
    return f"ok {best}"


def main() -> None:
    """Answer one measurement after another, in bounded memory."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except ImportError:  # Windows has no such bound
        pass
    for line in sys.stdin:
        try:
            answer = _measured(line)
        except MemoryError:
            answer = "too much memory"
        except Exception as error:
            answer = f"{type(error).__name__}: {error}".replace("\n", " ")
        print(answer, flush=True)


if __name__ == "__main__":
    main()
