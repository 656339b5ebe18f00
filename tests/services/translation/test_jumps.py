"""After a jump, what an engine that takes long has begun elsewhere is no longer waited for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import gguf_model
import made_library
import pytest
from waiting import until

from desktop.domain.contents import Contents
from desktop.domain.packs.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled, Job

MODEL = """
def note(word):
    with open(os.environ["TMPDIR"] + "/noted", "a") as file:
        print(word, file=file)
note(f"begun {number}")
while os.path.exists(self.folder + "/wait"):
    if take({"choices": [{"text": ""}]}):
        return note("dropped")
    time.sleep(0.01)
take({"choices": [{"text": f" Casa número {number}."}]})
"""
ROWS = 300


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    with closing(Workers(tmp_path / "cache")) as workers:
        yield workers


@pytest.fixture
def route(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Route:
    """A language model that answers when the file "wait" beside it has gone."""
    made_library.language_model(tmp_path, monkeypatch)(MODEL)
    packs = Packs(tmp_path / "packs")
    packs.add(gguf_model.make(tmp_path), engine="llm", sources=["en"], targets=["pt"])
    route = packs.route("en", "pt", "llm")
    Path(route.packs[0].path, "wait").touch()
    return route


def notes(tmp_path: Path) -> list[str]:
    """What the model noted down: "begun" and the number of the house, or "dropped"."""
    return [line for path in tmp_path.rglob("noted") for line in path.read_text().splitlines()]


def noted(tmp_path: Path, word: str) -> int:
    return sum(line.startswith(word) for line in notes(tmp_path))


def test_what_was_begun_far_away_is_dropped_and_comes_again_later(
    workers: Workers, route: Route, tmp_path: Path
) -> None:
    turns = [Turn([Paragraph(f"The house number {n} is {'very ' * 30}old.")]) for n in range(ROWS)]
    contents = Contents.of(Transcript(language="en", turns=turns))
    order, job = RowQueue(ROWS), Job()
    order.focus(range(4))
    rows: list[int] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            for batch in translate(contents, route, order, Engines(Memory(None), workers), job):
                rows.extend(batch.rows)
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    until(lambda: noted(tmp_path, "begun") == 2)  # as many as there may be
    [process] = workers.pids
    order.focus(range(3, 7))  # a little further: nothing is dropped
    order.focus(range(200, 204))
    until(lambda: noted(tmp_path, "dropped") == 2)
    until(lambda: noted(tmp_path, "begun") >= 4)
    assert rows == []
    numbers = [int(line.split()[1]) for line in notes(tmp_path) if line.startswith("begun")]
    assert set(numbers[2:4]) <= set(range(200, 204))
    Path(route.packs[0].path, "wait").unlink()
    thread.join()
    assert errors == []
    assert sorted(rows) == list(range(ROWS))
    assert workers.pids == [process]


def test_a_dropped_call_ends_at_once_and_the_others_go_on(
    workers: Workers, route: Route, tmp_path: Path
) -> None:
    ended: dict[str, object] = {}

    def call(name: str, dropped: threading.Event) -> None:
        try:
            ended[name] = workers.render(route, ["The house 1 is old."], tries=1, dropped=dropped)
        except Cancelled as error:
            ended[name] = error

    calls = {name: threading.Event() for name in ("unwanted", "wanted")}
    threads = [threading.Thread(target=call, args=each, daemon=True) for each in calls.items()]
    for thread in threads:
        thread.start()
    until(lambda: noted(tmp_path, "begun") == 2)
    workers.drop([calls["unwanted"]])
    until(lambda: "unwanted" in ended and noted(tmp_path, "dropped") == 1)
    assert isinstance(ended["unwanted"], Cancelled)
    Path(route.packs[0].path, "wait").unlink()
    for thread in threads:
        thread.join()
    assert ended["wanted"] == [Translation("Casa número 1.")]
