"""Translating what is asked of the library into the translation memory."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from waiting import until

from desktop import paths
from desktop.domain.errors import Missing, NoPack
from desktop.domain.packs.pack import Route
from desktop.services.library.courtesy import Courtesy, Why, is_discharging
from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import Outcome
from desktop.services.library.translating import (
    Step,
    Translator,
    save_report,
    translate_asked,
)
from desktop.services.packs.installed import Packs
from desktop.services.personal.terms import PersonalTerms
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Engines
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled, Job

TALK = "Ann Lee: The harbour opens at {n} o'clock.\n\nBen Cole: We heard that {n} times.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(TALK.format(n=n))
    return folder


@pytest.fixture
def memory() -> Iterator[Memory]:
    with closing(Memory(paths.memory_file())) as memory:
        yield memory


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    workers = Workers(tmp_path, most=1, polite=True)
    yield workers
    workers.close()


@pytest.fixture
def translator(documents: Documents, memory: Memory, workers: Workers) -> Translator:
    return Translator(documents, Packs(), Engines(memory, workers), PersonalTerms())


def _free() -> Courtesy:
    return Courtesy(lambda: False, on_battery=True)


def _run(file: LibraryFile, translator: Translator, job: Job | None = None) -> list[Step]:
    return [*translate_asked(file, translator, _free(), 2, job or Job())]


def test_what_is_asked_is_remembered_and_what_fails_is_told(
    file: LibraryFile,
    translator: Translator,
    memory: Memory,
    workers: Workers,
    route: Route,
    folder: Path,
) -> None:
    every = [folder / f"{n}.txt" for n in range(3)]
    (folder / "2.txt").unlink()
    file.ask(every, "pt")
    file.ask(every[:1], "xx")
    steps = _run(file, translator)
    assert (steps[0].done, steps[-1].done, steps[-1].of, steps[-1].failed) == (0, 4, 4, 2)
    assert steps[-1].seconds_left == 0
    troubles = {(each.path.name, each.target): type(each.trouble) for each in file.asked()}
    assert troubles == {("0.txt", "xx"): NoPack, ("2.txt", "pt"): Missing}
    texts = ["The harbour opens at 1 o'clock.", "We heard that 1 times."]
    remembered = memory.get_many(texts, Engines(memory, workers).variant(route))
    assert remembered.keys() == {*texts}
    calls = workers.calls
    file.ask(every[:2], "pt")  # again: nothing is left for the engine
    assert _run(file, translator)[-1].failed == 0
    assert workers.calls == calls
    if sys.platform == "linux":
        assert {os.getpriority(os.PRIO_PROCESS, pid) for pid in workers.pids} == {10}


def test_stopped_it_goes_on_where_it_was(
    file: LibraryFile, translator: Translator, folder: Path
) -> None:
    file.ask([folder / f"{n}.txt" for n in range(3)], "pt")
    job = Job()
    steps = translate_asked(file, translator, _free(), 1, job)
    while next(steps).done < 1:
        pass
    job.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    file.close()
    left = file.asked()  # it is in the file
    assert 0 < len(left) < 3
    assert {each.trouble for each in left} == {None}
    assert _run(file, translator)[-1].of == len(left)
    assert file.asked() == []


def test_it_waits_and_can_be_stopped_meanwhile(
    file: LibraryFile, translator: Translator, folder: Path
) -> None:
    file.ask([folder / "0.txt"], "pt")
    busy = threading.Event()
    busy.set()
    courtesy, job = Courtesy(busy.is_set, on_battery=True), Job()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            list(translate_asked(file, translator, courtesy, 1, job))
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    until(lambda: courtesy.why is Why.WINDOW)
    job.cancel()
    thread.join()
    assert ended.is_set()
    assert translator.engines.workers.calls == 0
    assert len(file.asked()) == 1


def test_what_is_removed_or_cleared_is_not_asked_any_more(
    file: LibraryFile, folder: Path, tmp_path: Path, take_in: Callable[..., Outcome]
) -> None:
    take_in(folder)
    file.ask([folder / f"{n}.txt" for n in range(3)], "pt")
    (folder / "1.txt").rename(folder / "moved.txt")
    (folder / "2.txt").write_text(TALK.format(n="twenty"))
    take_in(folder)
    assert {each.path.name for each in file.asked()} == {"0.txt", "moved.txt", "2.txt"}
    file.remove(folder / "0.txt")
    assert not file.is_asked(folder / "0.txt", "pt")
    assert file.is_asked(folder / "moved.txt", "pt")
    file.clear()
    assert file.asked() == []


def test_what_needs_no_translation_or_is_private_is_told(
    file: LibraryFile, translator: Translator, documents: Documents, folder: Path
) -> None:
    [document] = documents.read(Request(folder / "0.txt"), Job())
    documents.show(document).private = True
    file.ask([folder / "0.txt"], "pt")
    file.ask([folder / "1.txt"], "en")
    file.ask([folder / "2.txt"], "pt")
    steps = _run(file, translator)
    assert (steps[-1].done, steps[-1].failed) == (3, 0)
    assert [each.path.name for each in file.asked()] == ["0.txt"]  # it is done when it can be
    assert file.asked()[0].trouble is None
    results = [step.latest for step in steps if step.latest is not None]
    save_report(folder / "report.json", results)
    report = json.loads((folder / "report.json").read_text())
    states = {Path(each["input"]).name: each["state"] for each in report["files"]}
    assert states == {"0.txt": "skipped", "1.txt": "skipped", "2.txt": "done"}
    assert (report["done"], report["failed"]) == (1, 0)
    warnings = {Path(each["input"]).name: each["warnings"] for each in report["files"]}
    assert "private" in warnings["0.txt"][0]
    assert "already" in warnings["1.txt"][0]
    document.private = False
    assert _run(file, translator)[-1].failed == 0
    assert file.asked() == []


def _supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir()
    for key, value in values.items():
        (folder / name / key).write_text(value + "\n")


def test_it_is_seen_whether_the_computer_runs_on_its_battery(tmp_path: Path) -> None:
    assert not is_discharging(tmp_path)
    _supply(tmp_path, "hid-mouse", type="Battery", scope="Device", status="Discharging")
    assert not is_discharging(tmp_path)
    _supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    assert is_discharging(tmp_path)
    courtesy = Courtesy(lambda: False, supplies=tmp_path)
    assert courtesy.waits(Job())
    assert courtesy.why is Why.BATTERY
    assert not Courtesy(lambda: False, on_battery=True, supplies=tmp_path).waits(Job())
    _supply(tmp_path, "AC", type="Mains", online="1")
    assert not is_discharging(tmp_path)
