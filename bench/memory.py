"""How much memory the window and its engines take at most, read from /proc (Linux)."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import TOP, Figures, figure, surroundings

HOUR = 9_000  # words of a transcript of an hour
_PREPARE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import argos_package
from desktop import settings
from desktop.services.packs.installed import Packs
Packs().add(argos_package.make(Path(sys.argv[1]).parent, size="real"))
settings.save(settings.Settings(engine="argos", targets=(("en", "pt"),)))
"""
_CODE = """
import os, sys
from bench.memory import peak
from desktop import app
from desktop.services.reading.readers import Readers
from desktop.ui.session.request import WindowRequest
from desktop.ui.controllers.translation.translation import Translation
ended = Translation._ended
def _ended(self):
    told = [os.getpid(), *self.workers.pids]
    ended(self)
    print(self.share_done(), *map(peak, told), flush=True)
    self.parent().close()
Translation._ended = _ended
app.run(WindowRequest(files=(sys.argv[1],)), Readers())
"""


def measure() -> Figures:
    """The peaks of the window and of its worker, added up, over an hour's transcript."""
    if not Path("/proc/self/status").exists():
        return {}
    with tempfile.TemporaryDirectory() as home:
        text = Path(home, "hour.txt")
        text.write_text("\n\n".join(_turns()), "utf-8")
        env, where = surroundings(home), [str(text), str(TOP / "tests")]
        subprocess.run([sys.executable, "-c", _PREPARE, *where], env=env, check=True)
        command = [sys.executable, "-c", _CODE, *where]
        out = subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout
    done, *peaks = out.splitlines()[-1].split()
    assert float(done) == 1, "it was not translated to the end"
    window, *workers = (int(kb) / 1024 for kb in peaks)
    return {
        f"an hour, Argos: peak memory{of}": figure(value, "MB", goal, digits=0)
        for of, value, goal in (
            (" of the window", window, ""),
            (" of the workers", sum(workers), ""),
            (", both", window + sum(workers), "<=500"),
        )
    }


def peak(pid: int) -> int:
    """The most memory the process ever had resident, in kB; 0 where it has gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def _turns() -> list[str]:
    """Of words that the package knows, so that it works as long as a real one."""
    sys.path.insert(0, str(TOP / "tests"))
    from argos_package import WORDS

    made, known = random.Random(1), list(WORDS)
    spoken = [" ".join(made.choices(known, k=15)) + "." for _ in range(HOUR // 15)]
    turns = zip(*(spoken[start::3] for start in range(3)), strict=True)
    return [f"{('Ann', 'Ben')[n % 2]}: {' '.join(three)}" for n, three in enumerate(turns)]
