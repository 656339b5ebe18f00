"""Workers: asked, ended at once, gone with the program; and why they ended, told apart."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import processes
import pytest
from waiting import until

import desktop.support.process
from desktop.support.process import Cause, Died, Process

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux does it")
posix = pytest.mark.skipif(os.name != "posix", reason="signals")

WORKER = """
import os, sys, threading, time
from desktop.support.bounds import bound_memory, watch_memory
from desktop.support.serving import serve
def work(connection):
    {body}
serve(work)
"""
HOLDS_THE_LOCK = "import re; re.match('(a|a)*b', 'a' * 60)"  # for years, deaf to all threads


class Asked:
    """A worker of a test's own, and what it answered."""

    def __init__(self, most: int = 1 << 20) -> None:
        self.answers: SimpleQueue[bytes | None] = SimpleQueue()
        self.process = Process("worker_of_a_test", self.answers.put, most=most)

    def death(self) -> Died:
        while self.answers.get() is not None:
            continue
        return self.process.death()


Start = Callable[..., Asked]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a worker whose work is ``body``."""
    started: list[Asked] = []

    def begin(body: str, most: int = 1 << 20) -> Asked:
        (tmp_path / "worker_of_a_test.py").write_text(WORKER.format(body=body), "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        started.append(Asked(most))
        return started[-1]

    yield begin
    for asked in started:
        asked.process.close()
        assert not asked.process.alive


def test_it_answers_what_it_is_asked(start: Start) -> None:
    asked = start("while True: connection.send(connection.receive().upper())")
    for text in (b"a", b"", b"b" * 100_000):
        asked.process.send(text)
        assert asked.answers.get() == text.upper()


def test_what_a_library_prints_or_reads_disturbs_nobody(start: Start) -> None:
    asked = start(
        "print('noise'); os.write(1, b'noise'); connection.send(sys.stdin.read().encode());"
        " connection.send(connection.receive())"
    )
    assert asked.answers.get() == b""
    asked.process.send(b"quiet")
    assert asked.answers.get() == b"quiet"


def test_sending_does_not_wait_for_one_that_does_not_read(start: Start) -> None:
    asked = start("threading.Event().wait()")
    for _ in range(40):
        asked.process.send(b"x" * 100_000)
    asked.process.kill()
    assert asked.answers.get() is None


# -- why it ended ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "cause", "reason"),
    [
        ("os._exit(7)", Cause.CRASHED, "exit 7"),
        ("raise KeyError('the persons own words')", Cause.CRASHED, "exit 1: KeyError: …"),
        ("raise MemoryError", Cause.MEMORY, "exit 77"),
        ("sys.stderr.write('std::bad_alloc\\n'); os._exit(6)", Cause.MEMORY, "bad_alloc"),
    ],
)
def test_an_end_of_its_own(start: Start, body: str, cause: Cause, reason: str) -> None:
    death = start(body).death()
    assert (death.cause, reason in death.reason) == (cause, True), death.reason
    assert "words" not in death.reason


@posix
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT"])
def test_a_crash_of_native_code(start: Start, name: str) -> None:
    death = start(f"import signal; signal.raise_signal(signal.{name})").death()
    assert (death.cause, death.reason) == (Cause.CRASHED, name)


@posix
def test_a_processor_that_is_too_old_for_native_code_is_named(start: Start) -> None:
    death = start("import signal; signal.raise_signal(signal.SIGILL)").death()
    assert death.cause is Cause.CRASHED
    assert "this processor does not have" in death.reason


@posix
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM"])
def test_one_that_is_killed_from_outside_had_memory_enough(start: Start, name: str) -> None:
    asked = start("connection.send(b''); threading.Event().wait()")
    asked.answers.get()
    os.kill(asked.process.pid, getattr(signal, name))
    death = asked.death()
    assert (death.cause, death.reason) == (Cause.KILLED, name)


@posix
def test_one_that_hung_and_was_killed_for_it(start: Start) -> None:
    asked = start("connection.send(b''); threading.Event().wait()")
    asked.answers.get()
    asked.process.kill(Cause.HUNG)
    assert asked.death().cause is Cause.HUNG


@pytest.mark.parametrize(
    "body",
    [
        "os.write(connection._stdout.fileno(), b'no frame at all')",
        "connection.send(b'x' * 2_000_000); threading.Event().wait()",
        "os.write(connection._stdout.fileno(), bytes([9, 0, 0, 0])); os._exit(0)",
    ],
)
def test_what_is_no_frame_ends_it(start: Start, body: str) -> None:
    assert start(body).death().cause is Cause.CRASHED


def test_endless_last_words_are_cut(start: Start) -> None:
    asked = start("[sys.stderr.write('x' * 1_000_000) for _ in range(20)]; os._exit(3)")
    assert len(asked.death().reason) <= 200


# -- bounds ---------------------------------------------------------------------------------------


@linux
@pytest.mark.parametrize("hoard", ["[bytes(10_000_000) for _ in range(400)]", "bytes(4 << 30)"])
def test_who_wants_more_memory_than_allowed_ends_of_it(start: Start, hoard: str) -> None:
    assert start(f"bound_memory(500_000_000); {hoard}").death().cause is Cause.MEMORY


@posix
def test_where_the_system_holds_no_bound_it_is_looked_after(start: Start) -> None:
    asked = start("watch_memory(300_000_000); x = b'x' * 400_000_000; threading.Event().wait()")
    assert asked.death().cause is Cause.MEMORY


@linux
def test_who_computes_for_too_long_ends_of_it(start: Start) -> None:
    body = f"from desktop.support.bounds import bound_time; bound_time(1); {HOLDS_THE_LOCK}"
    assert start(body).death().cause is Cause.HUNG


@linux
def test_no_core_with_a_persons_text_is_left(start: Start) -> None:
    asked = start(
        "import resource;"
        " connection.send(str(resource.getrlimit(resource.RLIMIT_CORE)).encode());"
        " threading.Event().wait()"
    )
    assert asked.answers.get() == b"(0, 0)"


# -- the end of the program -----------------------------------------------------------------------

PROGRAM = """
import os, signal, sys, threading
from desktop.support.process import Process
process = Process("worker_of_a_test", lambda answer: answer and print(process.pid, flush=True))
threading.Event().wait()
"""


@linux
@pytest.mark.parametrize("body", [HOLDS_THE_LOCK, "threading.Event().wait()"])
def test_it_ends_with_the_program_whatever_it_is_doing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    (tmp_path / "worker_of_a_test.py").write_text(
        WORKER.format(body=f"connection.send(b'here'); {body}"), "utf-8"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline())
        program.kill()
    until(lambda: not processes.runs(worker))


@linux
def test_ctrl_c_is_not_meant_for_it(start: Start) -> None:
    asked = start("connection.send(b''); connection.send(connection.receive())")
    asked.answers.get()
    assert os.getpgid(asked.process.pid) != os.getpgid(0)


@linux
def test_one_that_is_slow_to_end_is_let_go_of_once_it_has(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(os.listdir("/proc/self/fd"))
    asked = start("connection.send(b''); threading.Event().wait()")
    asked.answers.get()
    os.kill(asked.process.pid, signal.SIGSTOP)
    with monkeypatch.context() as patch:
        patch.setattr(desktop.support.process, "_PATIENCE", 0.0)
        patch.setattr(os, "killpg", lambda *_: None)  # as where a dead disk holds it
        asked.process.close()
    assert asked.process.alive
    os.kill(asked.process.pid, signal.SIGKILL)
    until(lambda: set(os.listdir("/proc/self/fd")) <= before)
