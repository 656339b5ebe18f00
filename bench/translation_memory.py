"""The translation memory: how long a look-up among 100,000 segments takes."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from bench import Figures, figure
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import Variant

ROWS, LOOK_UPS = 100_000, 200
VOCABULARY = 30_000  # words; the n-th is used 1/n as often as the first (Zipf)
_SYLLABLES = [consonant + vowel for consonant in "bcdfglmnprstv" for vowel in "aeiou"]
_VARIANT = Variant("en", "pt", "firefox", "1")


def measure() -> Figures:
    """Look-ups of segments that are like one, and of a phrase."""
    chance = random.Random(1)
    texts = _sentences(chance)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "memory.sqlite")
        with closing(Memory(path)) as memory:
            begun = time.perf_counter()
            for at in range(0, ROWS, 1_000):
                memory.put_many({t: Translation(t) for t in texts[at : at + 1_000]}, _VARIANT)
            put = time.perf_counter() - begun
            changed = [_changed(text, chance) for text in chance.sample(texts, LOOK_UPS)]
            phrases = [" ".join(t.split()[3:5]) for t in chance.sample(texts, LOOK_UPS)]
            fuzzy = _times(lambda text: memory.fuzzy(text, "en", "pt"), changed)
            concordance = _times(lambda text: memory.concordance(text, "en", "pt"), phrases)
            size = memory.size().bytes / ROWS
    half, most = LOOK_UPS // 2, LOOK_UPS * 19 // 20
    of = "memory of 100,000:"
    return {
        f"{of} like segments, median": figure(fuzzy[half] * 1000, "ms", "<=50"),
        f"{of} like segments, 95 of 100": figure(fuzzy[most] * 1000, "ms", "<=100"),
        f"{of} concordance, 95 of 100": figure(concordance[most] * 1000, "ms", "<=100"),
        f"{of} adding a segment": figure(put / ROWS * 1e6, "us"),
        f"{of} size of a segment": figure(size, "bytes", digits=0),
    }


def _times(look_up: Callable[[str], object], texts: list[str]) -> list[float]:
    """How long it took for each text, in seconds, the shortest first."""
    times = []
    for text in texts:
        begun = time.perf_counter()
        answer = look_up(text)
        times.append(time.perf_counter() - begun)
        assert answer, "it is there"
    return sorted(times)


def _sentences(chance: random.Random) -> list[str]:
    """Each another one, of 5 to 30 words, as often as words are in a language."""
    words = [
        "".join(chance.choices(_SYLLABLES, k=1 + n.bit_length() // 4)) for n in range(VOCABULARY)
    ]
    weights = list(accumulate(1 / (n + 1) for n in range(VOCABULARY)))
    texts: dict[str, None] = {}
    while len(texts) < ROWS:
        chosen = chance.choices(words, cum_weights=weights, k=chance.randint(5, 30))
        texts[" ".join(chosen).capitalize() + "."] = None
    return list(texts)


def _changed(text: str, chance: random.Random) -> str:
    """``text`` with one word in ten another one."""
    words = text.split()
    for _ in range(1 + len(words) // 10):
        words[chance.randrange(len(words))] = "".join(chance.choices(_SYLLABLES, k=3))
    return " ".join(words)
