"""What it takes to export a text of 20,000 rows with a machine translation: time, and memory beyond
that of the document. Each format in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import TOP, Figures, figure, surroundings

ROWS, ROUNDS, SPEAKERS = 20_000, 5, 12
FORMATS = ("docx", "tmx")


def measure() -> Figures:
    """The best time of five, and the highest memory."""
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as home:
        for extension in FORMATS:
            command = [sys.executable, "-m", "bench.exports", extension]
            outcome = subprocess.run(
                command, env=surroundings(home), stdout=subprocess.PIPE, check=True, cwd=TOP
            )
            seconds, megabytes = json.loads(outcome.stdout)
            name = f"export of 20,000 rows to {extension.upper()}"
            figures[name] = figure(seconds, "s", "", digits=2)
            if megabytes is not None:
                figures[f"{name}: memory"] = figure(megabytes, "MB", "", digits=0)
    return figures


def _run(extension: str) -> tuple[float, float | None]:
    from desktop.domain.columns import Column, Provenance
    from desktop.domain.comparing.parallel_text import ParallelText
    from desktop.domain.document import Document, DocumentId
    from desktop.domain.journal import InMemory
    from desktop.domain.languages.segments import split
    from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
    from desktop.domain.translation import Translation
    from desktop.export import EXPORTS, load

    names = [f"Speaker Number{chr(65 + number)}" for number in range(SPEAKERS)]
    words = "This is turn {} of the debate, and it says what is to be said. It has two sentences."
    turns = [
        Turn([Paragraph(words.format(n))], label=names[n % SPEAKERS], speaker=names[n % SPEAKERS])
        for n in range(ROWS)
    ]
    source = Transcript("A debate", language="en", turns=turns, speakers=list(map(Speaker, names)))
    document = Document(source, DocumentId("", ""), InMemory())
    document.add_column(Column("m", "machine", "pt", Provenance("firefox", "enpt-1")))
    document.fill(
        "m",
        {n: [Translation(s.strip()) for s in split(words.format(n), "en")] for n in range(ROWS)},
    )
    exporter, times, before = load(EXPORTS[extension]), [], _memory("VmRSS")
    for _ in range(ROUNDS):
        started = time.perf_counter()
        exporter.write(ParallelText.of(document))
        times.append(time.perf_counter() - started)
    peak = _memory("VmHWM")
    return min(times), None if peak is None or before is None else peak - before


def _memory(name: str) -> float | None:
    """MB of this process, where the system tells (Linux)."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


if __name__ == "__main__":
    print(json.dumps(_run(sys.argv[1])))
