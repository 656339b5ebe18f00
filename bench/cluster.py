"""Translating by workers of Dask: how much faster two of them are than one."""

from __future__ import annotations

import itertools
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from statistics import median

from bench import Figures, figure
from bench.pipeline import sentences
from desktop.domain.translation import Translation
from desktop.services.packs.installed import Packs
from desktop.services.translation.cluster import Cluster, ClusterWorkers

BATCHES, BATCH = 60, 16  # sentences in a batch
PAIRS = 3


def measure() -> Figures:
    """The median of pairs, one after the other; both must say the same."""
    texts = [*itertools.islice(sentences(), BATCHES * BATCH)]
    batches = [texts[at : at + BATCH] for at in range(0, len(texts), BATCH)]
    ratios = []
    for _ in range(PAIRS):
        (slow, alone), (fast, together) = _translated(1, batches), _translated(2, batches)
        assert alone == together
        ratios.append(slow / fast)
    return {"cluster: two workers to one": figure(median(ratios), "x", ">=1.8")}


def _translated(count: int, batches: list[list[str]]) -> tuple[float, list[list[Translation]]]:
    """Seconds, and the translations, by ``count`` workers that have started."""
    route = Packs().route("en", "pt", "firefox")
    with closing(ClusterWorkers(Cluster(f"local:{count}"))) as workers:
        with ThreadPoolExecutor(2 * count) as pool:
            [*pool.map(lambda batch: workers.render(route, batch), batches[: 4 * count])]
            begun = time.perf_counter()
            translations = [*pool.map(lambda batch: workers.render(route, batch), batches)]
        return time.perf_counter() - begun, translations
