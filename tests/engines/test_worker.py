"""The worker process: cancelled at once, started again once, gone with its window."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

import argos_package
import breaking_out
import made_library
import processes
import pytest

from desktop.domain.errors import (
    EnfaceError,
    EngineCrashed,
    EngineHung,
    EngineKilled,
    EngineMissing,
    EngineOutOfMemory,
    PackBroken,
)
from desktop.domain.packs.pack import Pack
from desktop.domain.translation import Translation
from desktop.engines.client import Caller, Worker
from desktop.engines.firefox import FirefoxEngine
from desktop.services.packs.installed import Packs
from desktop.support.frames import write_frame
from desktop.support.job import Cancelled

LONG = ["We bought many things on the market in the old town, and then we went home."] * 4000


@pytest.fixture
def pack() -> Pack:
    found = FirefoxEngine().find([])
    if not found:
        pytest.skip("the starter pack is missing")
    return found[0]


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker(tmp_path)
    yield made
    made.stop()


def begin(worker: Worker, pack: Pack, texts: list[str]) -> tuple[threading.Thread, list[object]]:
    """A call in a thread of its own, in the middle of its work."""
    worker.translate(pack, ["Good day."])
    ended: list[object] = []

    def call() -> None:
        try:
            ended.append(worker.translate(pack, texts))
        except (Cancelled, EngineCrashed) as error:
            ended.append(error)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    return thread, ended


def test_a_pack_that_was_written_over_is_not_used(worker: Worker, tmp_path: Path) -> None:
    pack = Packs(tmp_path / "packs").add(argos_package.make(tmp_path))
    assert worker.translate(pack, ["good evening"]) == [argos_package.reference("good evening")]
    worker.stop()
    model = next(Path(pack.path).rglob("model.bin"))
    before, content = model.stat(), bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    os.utime(model, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(PackBroken, match=r"model\.bin"):
        worker.translate(pack, ["good evening"])


def test_stop_cancels_a_call_and_the_next_one_works(worker: Worker, pack: Pack) -> None:
    thread, ended = begin(worker, pack, LONG)
    worker.stop()
    thread.join()
    assert isinstance(ended[0], Cancelled)
    assert not worker.running
    assert processes.workers() == []
    assert worker.translate(pack, ["Good day."]) == ["Bom dia."]


def test_stop_is_harmless_when_nothing_runs(worker: Worker) -> None:
    worker.stop()
    worker.stop()
    assert not worker.running


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_that_dies_is_started_again_and_the_batch_is_done(
    worker: Worker, pack: Pack
) -> None:
    thread, ended = begin(worker, pack, LONG[:200])
    [pid] = processes.workers()
    os.kill(pid, signal.SIGKILL)
    thread.join()
    assert isinstance(ended[0], list)
    assert len(ended[0]) == 200
    assert pid not in processes.workers()


HANGS_ONCE = """
import os, pathlib, threading
flag = pathlib.Path(os.environ["TMPDIR"], "hung")
class Translator:
    def __init__(self, *data): pass
    def translate(self, text):
        if text == "hang" and not flag.exists():
            flag.touch()
            threading.Event().wait()
        return text.upper()
"""


def test_a_worker_that_hangs_is_told_killed_and_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(HANGS_ONCE)
    told: list[EnfaceError] = []
    worker, caller = Worker(tmp_path, start=5.0, ready=1.0), Caller(told.append)
    assert worker.translate(pack, ["begin"]) == ["BEGIN"]
    [first] = processes.workers()
    [translation] = worker.render([pack], ["hang"], tries=0, caller=caller)
    assert translation.text == "HANG"
    [restarted] = map(str, told)
    assert "no answer in" in restarted
    assert "was started again" in restarted
    assert processes.workers() != [first]
    worker.stop()


def test_a_worker_that_hangs_again_is_one_plain_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)("import threading; threading.Event().wait()")
    worker = Worker(tmp_path, start=0.5)
    with pytest.raises(EngineHung, match="did not answer any more"):
        worker.translate(pack, [])
    assert not worker.running


def test_patience_follows_what_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import threading\nclass Translator:\n"
        "    def __init__(self, *data): pass\n"
        "    def translate(self, text): threading.Event().wait(4.0); return text\n"
    )
    worker = Worker(tmp_path, start=2.5, ready=2.5)
    assert worker.translate(pack, ["x" * 200]) == ["x" * 200]  # ten seconds more
    with pytest.raises(EngineHung):
        worker.translate(pack, ["x"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_worker_killed_from_outside_twice_did_not_lack_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)("import os; os.kill(os.getpid(), 9)")
    worker = Worker(tmp_path)
    with pytest.raises(EngineKilled, match=r"ended from outside \(SIGKILL\)"):
        worker.translate(pack, [])


def test_a_worker_that_cannot_live_is_one_plain_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import os, sys\nsys.stderr.write('library is \"secret words\" broken\\n')\nos._exit(7)"
    )
    worker = Worker(tmp_path)
    with pytest.raises(EngineCrashed, match="library is … broken") as caught:
        worker.translate(pack, ["secret words"])
    assert "secret" not in str(caught.value)
    assert "The Firefox Translations engine stopped" in str(caught.value)
    worker.stop()


def test_a_missing_library_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)("raise ImportError('no such thing')")
    worker = Worker(tmp_path)
    with pytest.raises(EngineMissing, match="Firefox Translations engine is not installed"):
        worker.translate(pack, ["Good day."])
    worker.stop()


def test_a_library_that_finds_no_room_in_memory_is_not_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "raise ImportError('lib.so: failed to map segment from shared object')"
    )
    worker = Worker(tmp_path)
    with pytest.raises(EngineOutOfMemory):
        worker.translate(pack, ["Good day."])
    worker.stop()


def test_what_one_beam_spoils_is_tried_with_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worker: Worker
) -> None:
    pack = Packs(tmp_path / "packs").add(argos_package.make(tmp_path))
    made_library.module(tmp_path, monkeypatch, "ctranslate2")(
        "class Result:\n"
        "    def __init__(self, words): self.hypotheses = [['\u2581' + word for word in words]]\n"
        "class Translator:\n"
        "    def __init__(self, *path, **settings): pass\n"
        "    def translate_batch(self, texts, beam_size, **settings):\n"
        "        good, loop = 'muito bem dito aqui'.split(), ['bom'] * 12\n"
        "        return [Result(good if beam_size == 1 else loop) for _ in texts]\n"
    )
    [made] = worker.render([pack], ["We thank you for the water."])
    assert made == Translation("muito bem dito aqui")
    assert worker.render([pack], ["We thank you for the water."], tries=1)[0].doubts


def test_what_a_library_prints_does_not_disturb_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import os\nclass Translator:\n"
        "    def __init__(self, *data): print('loading'); os.write(1, b'native noise\\n')\n"
        "    def translate(self, text): print('busy'); return text.upper()\n"
    )
    worker = Worker(tmp_path)
    assert worker.translate(pack, ["one", "two"]) == ["ONE", "TWO"]
    worker.stop()


def test_the_worker_ends_when_its_window_does(pack: Pack, tmp_path: Path) -> None:
    module, memory = "desktop.engines.worker", "4000000000"
    lone = subprocess.Popen(
        [sys.executable, "-m", module, memory, str(tmp_path), "", pack.path],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert lone.stdin is not None
    assert lone.stdout is not None
    busy = {"number": 0, "packs": [asdict(pack)], "texts": LONG, "beam": 0, "tries": 3}
    write_frame(lone.stdin, json.dumps(busy).encode())
    lone.stdin.close()  # in the middle of its work
    assert lone.wait(timeout=20) == 0
    lone.stdout.close()


def test_two_threads_may_ask_one_worker(worker: Worker, pack: Pack) -> None:
    texts = [f"This is sentence number {number}." for number in range(20)]
    expected = worker.translate(pack, texts)
    got: dict[int, list[str]] = {}

    def ask(number: int) -> None:
        got[number] = worker.translate(pack, texts[number : number + 1])

    threads = [threading.Thread(target=ask, args=(n,), daemon=True) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [got[number][0] for number in range(20)] == expected


def test_a_call_that_kills_the_worker_spoils_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import os\nclass Translator:\n"
        "    def __init__(self, *data): pass\n"
        "    def translate(self, text): return os._exit(7) if 'bomb' in text else text.upper()\n"
    )
    worker = Worker(tmp_path)

    def ask(number: int) -> list[str] | str:
        text = "bomb" if number % 4 == 0 else f"text {number}"
        try:
            return worker.translate(pack, [text])
        except EngineCrashed:
            return "crashed"

    with ThreadPoolExecutor(12) as pool:
        made = list(pool.map(ask, range(12)))
    assert made == ["crashed" if n % 4 == 0 else [f"TEXT {n}"] for n in range(12)]
    worker.stop()


def test_an_engine_that_can_serves_several_calls_at_once(tmp_path: Path, worker: Worker) -> None:
    slow = Packs(tmp_path / "packs").add(argos_package.make(tmp_path, size="real"))
    worker.translate(slow, [])
    long = " ".join(argos_package.WORDS)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(worker.translate, slow, [long] * 60)
        second = pool.submit(worker.translate, slow, ["we thank you"])
        second.result()
        assert not first.done()
        worker.stop()
        assert isinstance(first.exception(), Cancelled)


def test_the_worker_imports_nothing_heavy_to_start() -> None:
    code = (
        "import sys, desktop.engines.worker, desktop.engines.client;"
        "print(sorted({'numpy', 'ctranslate2', 'fxtranslate', 'PySide6', 'sentencex'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "attempts",
    [
        pytest.param(breaking_out.NETWORK, marks=breaking_out.no_network, id="network"),
        pytest.param(breaking_out.FILES, marks=breaking_out.no_files, id="files"),
    ],
)
def test_code_inside_a_worker_reaches_neither_the_network_nor_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack, attempts: dict[str, str]
) -> None:
    diary = tmp_path / "home" / "diary.txt"
    diary.parent.mkdir()
    diary.write_text("secret", "utf-8")
    made_library.module(tmp_path, monkeypatch)(
        breaking_out.library(attempts, diary) + "class Translator:\n"
        "    def __init__(self, *data): pass\n"
        "    def translate(self, text): return outcome()\n"
    )
    worker = Worker(tmp_path / "own")
    assert worker.translate(pack, ["x"]) == ["succeeded: "]
    worker.stop()
    assert [path.name for path in diary.parent.iterdir()] == ["diary.txt"]
    assert diary.read_text("utf-8") == "secret"


@breaking_out.no_files
def test_a_worker_reads_the_packs_it_was_given_and_those_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import os\n"
        "class Translator:\n"
        "    def __init__(self, *data): pass\n"
        "    def translate(self, text):\n"
        "        try: return str(len(os.listdir(text)) > 2)\n"
        "        except PermissionError: return 'denied'\n"
    )
    other = shutil.copytree(pack.path, tmp_path / "packs" / "linked" / Path(pack.path).name)
    [model] = other.glob("model.*.bin")
    model.rename(tmp_path / "model.bin")  # as caches of models keep their files
    model.symlink_to(tmp_path / "model.bin")
    worker = Worker(tmp_path / "own")
    assert worker.translate(pack, [pack.path, str(other)]) == ["True", "denied"]
    second = replace(pack, path=str(other))
    assert worker.translate(second, [pack.path, str(other)]) == ["True", "True"]
    assert worker.translate(pack, [str(other.parent)]) == ["denied"]
    assert len(processes.workers()) == 1
    worker.stop()
