"""Processes that translate: started when needed, shared, stopped, gone when idle."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from waiting import until

from desktop.domain.packs.pack import Route
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled


def texts_of(workers: Workers, route: Route, texts: list[str]) -> list[str]:
    return [one.text for one in workers.render(route, texts)]


def test_no_process_before_the_first_call(workers: Workers, route: Route) -> None:
    assert (workers.running, workers.calls) == (0, 0)
    assert texts_of(workers, route, ["Good morning."]) == ["Bom dia."]
    assert (workers.running, workers.calls) == (1, 1)


def test_many_threads_share_the_processes(workers: Workers, route: Route) -> None:
    texts = [f"The house number {n} is old." for n in range(12)]
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda text: texts_of(workers, route, [text])[0], texts))
    assert made == texts_of(workers, route, texts)
    assert workers.running == 1


def test_stop_cancels_calls_under_way_and_those_that_wait(workers: Workers, route: Route) -> None:
    workers.render(route, [])
    begun = threading.Barrier(4)

    def call() -> str:
        begun.wait()
        try:
            workers.render(route, ["The house is old and it stands near the river."] * 2000)
        except Cancelled:
            return "cancelled"
        return "done"

    with ThreadPoolExecutor(3) as pool:
        calls = [pool.submit(call) for _ in range(3)]
        begun.wait()
        until(lambda: workers.calls >= 2)
        while not all(one.done() for one in calls):
            workers.stop()
    assert {one.result() for one in calls} == {"cancelled"}
    assert workers.running == 0
    assert texts_of(workers, route, ["Good morning."]) == ["Bom dia."]


def test_idle_processes_give_their_memory_back(tmp_path: Path, route: Route) -> None:
    workers = Workers(tmp_path, idle=0.05)
    workers.render(route, ["Good morning."])
    until(lambda: not workers.running)
    assert texts_of(workers, route, ["Good night."]) == ["Boa noite."]
    workers.stop()


def test_lanes_are_bounded(tmp_path: Path, route: Route) -> None:
    assert Workers(tmp_path, most=1).capacity(route).usual == 2
    assert Workers(tmp_path).capacity(route).usual >= 2
