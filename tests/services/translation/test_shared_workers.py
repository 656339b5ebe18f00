"""One set of engine processes for all windows: shared, and stopped for one window alone."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import made_library
import pytest
from waiting import until

from desktop.domain.packs.pack import Route
from desktop.services.packs.installed import Packs
from desktop.services.translation.workers import Workers
from desktop.support.bounds import cores
from desktop.support.job import Cancelled

LONG = ["The house is old and it stands near the river."] * 4000
WAITS = """
import os, pathlib, threading
go, begun = (pathlib.Path(os.environ["TMPDIR"], name) for name in ("go", "begun"))
class Translator:
    def __init__(self, *data): pass
    def translate(self, text):
        if text == "wait":
            begun.touch()
        while text == "wait" and not go.exists():
            threading.Event().wait(0.01)
        return text.upper()
"""


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    """On one core."""
    made = Workers(tmp_path, idle=0, most=1)
    yield made
    made.close()
    assert made.running == 0


def texts_of(workers: Workers, route: Route, texts: list[str]) -> list[str]:
    return [each.text for each in workers.render(route, texts, tries=0)]


def test_windows_share_processes(tmp_path: Path, route: Route) -> None:
    first = Workers(tmp_path, idle=0)
    windows = [first, *(first.beside() for _ in range(7))]
    with ThreadPoolExecutor(16) as pool:
        calls = [pool.submit(texts_of, window, route, ["Good day."]) for window in windows * 4]
    assert [call.result() for call in calls] == [["Bom dia."]] * 32
    assert 1 <= first.running <= cores()
    assert [window.calls for window in windows] == [4] * 8
    first.close()
    assert first.running == 0


def test_what_one_window_stops_goes_on_in_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: Workers, route: Route
) -> None:
    go, begun = (tmp_path / "libraries" / name for name in ("go", "begun"))
    made_library.module(tmp_path, monkeypatch)(WAITS)
    other = workers.beside()
    with ThreadPoolExecutor(3) as pool:
        waiting = pool.submit(texts_of, workers, route, ["wait"])
        until(begun.exists)
        behind = [pool.submit(texts_of, window, route, ["x"]) for window in (workers, other)]
        until(lambda: (workers.calls, other.calls) == (2, 1))
        [process] = workers.pids
        workers.stop()
        for call in (waiting, behind[0]):
            with pytest.raises(Cancelled):
                call.result()  # while the process is still at work
        go.touch()
        assert behind[1].result() == ["X"]
    assert texts_of(workers, route, ["again"]) == ["AGAIN"]
    assert workers.pids == [process]


def test_the_last_window_that_stops_ends_the_process(workers: Workers, route: Route) -> None:
    other = workers.beside()
    for window in (workers, other):
        texts_of(window, route, ["Good day."])
    workers.stop()
    assert workers.running == 1
    other.stop()
    assert workers.running == 0


def test_windows_in_two_languages_do_not_load_their_packs_in_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: Workers, route: Route
) -> None:
    loads = tmp_path / "libraries" / "loads"
    made_library.module(tmp_path, monkeypatch)(
        "class Translator:\n"
        f"    def __init__(self, *data): open({str(loads)!r}, 'a').write('.')\n"
        "    def translate(self, text): return text\n"
    )
    back = Packs().route("pt", "en", "firefox")
    seen = []
    for _ in range(4):
        texts_of(workers, route, ["a"])
        texts_of(workers.beside(), back, ["b"])
        seen.append(loads.read_text())
    assert seen[1:] == ["..."] * 3  # a new pack needs a new process, which loads both


def test_only_so_many_packs_are_kept_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: Workers, route: Route
) -> None:
    loads = tmp_path / "libraries" / "loads"
    made_library.module(tmp_path, monkeypatch)(
        "import desktop.engines.worker, sys\n"
        "sys.modules['__main__']._AT_HAND = 1\n"
        "class Translator:\n"
        f"    def __init__(self, *data): open({str(loads)!r}, 'a').write('.')\n"
        "    def translate(self, text): return text\n"
    )
    back = Packs().route("pt", "en", "firefox")
    for _ in range(2):
        texts_of(workers, route, ["a"])
        texts_of(workers, back, ["b"])
    assert loads.read_text() == "...."


@pytest.mark.parametrize("calls", [1, 3])
def test_stop_reaches_a_call_wherever_it_is(workers: Workers, route: Route, calls: int) -> None:
    other = workers.beside()
    texts_of(other, route, ["Good day."])
    with ThreadPoolExecutor(calls) as pool:
        under_way = [pool.submit(workers.render, route, LONG) for _ in range(calls)]
        until(lambda: workers.calls >= calls)
        while not all(call.done() for call in under_way):
            workers.stop()
    assert {type(call.exception()) for call in under_way} == {Cancelled}
    assert workers.running == 1
