"""Work on many things, a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from typing import TypeVar

from desktop.support.job import Job

T = TypeVar("T")
R = TypeVar("R")


def in_parallel(
    items: Sequence[T], work: Callable[[T], R], threads: int, job: Job
) -> Iterator[tuple[T, R]]:
    """Each of ``items`` with what ``work`` made of it, as it is finished; ``threads`` at a time.

    Where the loop ends early, or ``work`` raises, ``job`` is cancelled, so that what is under way
    ends, too; what waits is not begun.
    """
    with ThreadPoolExecutor(threads) as pool:
        futures: dict[Future[R], T] = {pool.submit(work, item): item for item in items}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        except BaseException:
            job.cancel()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
