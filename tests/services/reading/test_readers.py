"""Reading in a process of its own: whatever a file does there costs one message."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import breaking_out
import dead_mount
import made_library
import processes
import pytest

from desktop.domain.errors import (
    Empty,
    FileError,
    IsFolder,
    Malformed,
    Missing,
    NotAFile,
    ReadingFailed,
    ReadingStopped,
    TookTooLong,
    TookTooMuchMemory,
    TooLarge,
)
from desktop.services.reading.bounds import LARGE, Bounds
from desktop.services.reading.files import LIMIT
from desktop.services.reading.opening import open_bytes
from desktop.services.reading.readers import Readers, Reading, Request
from desktop.support.job import Cancelled, Job

TALK = b"Ann Lee: Good day to you all.\n\nBen Cole: And to you.\n"
HANGS = "import re; re.match('(a|a)*b', 'a' * 60)"  # for years, and lets no thread run


@pytest.fixture
def readers() -> Iterator[Readers]:
    with processes.none_left(processes.readers), closing(Readers()) as made:
        yield made


@pytest.fixture
def strange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """A file at which the process does what ``code`` says."""

    def make(code: str) -> Path:
        made_library.module(tmp_path, monkeypatch, "pdfminer")(code)
        path = tmp_path / "strange.pdf"
        path.write_bytes(b"%PDF-1.7\n")
        return path

    return make


def whole(readers: Readers, request: Request, job: Job | None = None) -> Reading:
    [reading] = readers.read(request, job or Job())
    return reading


# -- what is read ----------------------------------------------------------------------------------


def test_a_file_comes_as_it_would_here(readers: Readers, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(TALK)
    for _ in range(2):  # by the process that is there
        reading = whole(readers, Request(path))
        assert reading.transcript == open_bytes(TALK, "talk.txt")
        assert reading.digest == hashlib.sha256(TALK).hexdigest()


def test_a_pasted_text(readers: Readers) -> None:
    reading = whole(readers, Request(data=TALK + b"\n\0 \n", name="Pasted", encoding="utf-8"))
    assert [turn.label for turn in reading.transcript.turns[:2]] == ["Ann Lee", "Ben Cole"]
    with pytest.raises(Empty, match="Pasted"):
        whole(readers, Request(name="Pasted"))


def test_names_in_no_encoding_and_folders_that_are_left(
    readers: Readers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "win32":
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
        path.write_bytes(TALK)
        assert whole(readers, Request(path)).transcript.turns
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "talk.txt").write_bytes(TALK)
    readers.prepare()
    monkeypatch.chdir(tmp_path / "here")
    assert whole(readers, Request(Path("talk.txt"))).transcript.turns


def test_the_beginning_of_a_large_file_comes_first(readers: Readers, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    turn = b"Ann Lee: " + b"The council met again and spoke about the pier. " * 100 + b"\n\n"
    path.write_bytes(turn * (LARGE // len(turn) + 1))
    told: list[tuple[int, int]] = []
    job = Job(lambda done, of: told.append((done, of)))
    beginning, all_ = readers.read(Request(path), job, beginning=True)
    assert not beginning.digest
    assert beginning.transcript.turns == all_.transcript.turns[: len(beginning.transcript.turns)]
    assert 0 < len(beginning.transcript.turns) < len(all_.transcript.turns)
    assert told == sorted(told)
    assert told[0] == (0, 1000)
    assert len(told) > 3
    assert whole(readers, Request(path)) == all_


def test_several_at_a_time(readers: Readers, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_bytes(b"Ann: Number %d.\n\nBen: Yes.\n" % number)
    texts: dict[int, str] = {}
    before = set(processes.readers())

    def read(number: int) -> None:
        reading = whole(readers, Request(tmp_path / f"{number}.txt"))
        texts[number] = reading.transcript.turns[0].paragraphs[0].text

    threads = [threading.Thread(target=read, args=(n,), daemon=True) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == {number: f"Number {number}." for number in range(4)}
    assert len(set(processes.readers()) - before) == 1


# -- what is not -----------------------------------------------------------------------------------


def test_what_is_no_file(readers: Readers, tmp_path: Path) -> None:
    refusals: dict[Path, type[FileError]] = {
        tmp_path: IsFolder,
        tmp_path / "gone": Missing,
        tmp_path / "a\0b": Missing,
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        refusals |= {tmp_path / "pipe": NotAFile, Path("/dev/zero"): NotAFile}
    for path, refusal in refusals.items():
        with pytest.raises(refusal):
            whole(readers, Request(path))


def test_a_giant_is_refused_unread(readers: Readers, tmp_path: Path) -> None:
    with (tmp_path / "giant.txt").open("wb") as file:
        file.truncate(10**12)
    told: list[tuple[int, int]] = []
    with pytest.raises(TooLarge, match=r"giant\.txt"):
        whole(
            readers,
            Request(tmp_path / "giant.txt"),
            Job(lambda done, of: told.append((done, of))),
        )
    assert told == []


def test_a_giant_that_was_pasted_is_refused_before_a_process_is_asked(readers: Readers) -> None:
    before = set(processes.readers())
    with pytest.raises(TooLarge, match="Pasted"):
        whole(readers, Request(data=bytes(LIMIT * 1_000_000 + 1), name="Pasted"))
    assert set(processes.readers()) <= before


@dead_mount.needed
def test_a_disk_that_does_not_answer_is_told(tmp_path: Path) -> None:
    with (
        dead_mount.at(tmp_path / "disk"),
        closing(Readers(opens_in=1.0)) as readers,
        pytest.raises(TookTooLong, match=r"talk\.txt.*disk that does not answer"),
    ):
        whole(readers, Request(tmp_path / "disk" / "talk.txt"))


# -- files that do harm ----------------------------------------------------------------------------


def test_one_that_loops_is_told_at_the_bound(strange: Callable[[str], Path]) -> None:
    with closing(Readers(bounds=lambda size: Bounds(step=4.0, whole=900, memory=10**9))) as readers:
        path = strange(HANGS)
        with pytest.raises(TookTooLong, match=r"strange\.pdf.*4 seconds"):
            whole(readers, Request(path))
        assert whole(readers, Request(data=TALK)).digest  # by a new process


@pytest.mark.parametrize("code", [HANGS, "import time; time.sleep(3600)"])
def test_one_that_loops_is_cancelled_at_once(
    readers: Readers, strange: Callable[[str], Path], code: str
) -> None:

    def cancel(done: int, _of: int) -> None:
        if done == 100:  # the file is read, the loop begins
            job.cancel()

    job = Job(cancel)
    with pytest.raises(Cancelled):
        whole(readers, Request(strange(code)), job)


def test_cancelled_before_it_begins(readers: Readers) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        whole(readers, Request(data=TALK), job)
    assert whole(readers, Request(data=TALK)).digest


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux bounds it")
@pytest.mark.parametrize(
    "code",
    ["x = [bytes(10_000_000) for _ in range(500)]", "x = bytes(5 * 10**9)", "x = 'a' * 5 * 10**9"],
)
def test_one_that_takes_five_gigabytes(
    readers: Readers, strange: Callable[[str], Path], code: str
) -> None:
    with pytest.raises(TookTooMuchMemory, match=r"strange\.pdf.*\(1000 MB\)"):
        whole(readers, Request(strange(code)))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_one_that_crashes_its_reader(readers: Readers, strange: Callable[[str], Path]) -> None:
    path = strange("import signal; signal.raise_signal(signal.SIGSEGV)")
    with pytest.raises(ReadingFailed, match=r"strange\.pdf.*SIGSEGV"):
        whole(readers, Request(path))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_one_whose_reader_is_killed(readers: Readers, strange: Callable[[str], Path]) -> None:
    path = strange("import time; time.sleep(3600)")

    def kill(done: int, _of: int) -> None:
        if done == 100:
            for pid in processes.readers():
                os.kill(pid, signal.SIGKILL)

    with pytest.raises(ReadingStopped, match="SIGKILL"):
        whole(readers, Request(path), Job(kill))


TAKES_OVER = """
import os
for stream in range(3, 20):
    try:
        os.write(stream, {payload!r} * {times})
    except OSError:
        pass
import time; time.sleep({then})
"""


@pytest.mark.parametrize(
    ("payload", "times", "then"),
    [
        (b"no frame of ours", 1000, 3600),
        (b"\x02\0\0\0[]", 1, 3600),
        (b"\x10\0\0\0" + b'{"end": "whole"}', 1, 3600),
        (b"\x0c\0\0\0" + b'{"error": 7}', 1, 0),
    ],
)
def test_one_that_takes_its_reader_over(
    readers: Readers, strange: Callable[[str], Path], payload: bytes, times: int, then: int
) -> None:
    path = strange(TAKES_OVER.format(payload=payload, times=times, then=then))
    with pytest.raises(Exception, match=r"makes sense|stopped at it"):
        whole(readers, Request(path))
    assert whole(readers, Request(data=TALK)).digest


def test_one_whose_reader_talks_without_end(strange: Callable[[str], Path]) -> None:
    narrow = Bounds(step=60.0, whole=900, memory=20_000_000)
    with closing(Readers(bounds=lambda size: narrow)) as readers:
        progress = b'{"size": 9, "share": 0.5}'
        endless = TAKES_OVER.format(
            payload=bytes([len(progress), 0, 0, 0]) + progress, times=2_000_000, then=3600
        )
        with pytest.raises(TookTooMuchMemory):
            whole(readers, Request(strange(endless)))


def test_what_one_file_did_leaves_no_trace_in_the_next(
    readers: Readers, strange: Callable[[str], Path]
) -> None:
    path = strange(
        "import desktop.formats, desktop.services.reading.opening as opening\n"
        "opening.choose = None\n"
        "raise ValueError\n"
    )
    with pytest.raises(FileError):
        whole(readers, Request(path))
    assert whole(readers, Request(data=TALK)).transcript.turns[0].label == "Ann Lee"


# -- what a file that has taken over its reader can do ---------------------------------------------


@pytest.mark.parametrize(
    "attempts",
    [
        pytest.param(breaking_out.NETWORK, marks=breaking_out.no_network, id="network"),
        pytest.param(breaking_out.FILES, marks=breaking_out.no_files, id="files"),
    ],
)
def test_it_reaches_neither_the_network_nor_another_document(
    readers: Readers, strange: Callable[[str], Path], tmp_path: Path, attempts: dict[str, str]
) -> None:
    diary = tmp_path / "home" / "diary.txt"
    diary.parent.mkdir()
    diary.write_text("secret", "utf-8")
    code = breaking_out.library(attempts, diary)
    with pytest.raises(Malformed) as caught:
        whole(readers, Request(strange(f"{code}\nraise ValueError(outcome())")))
    assert "(page 1: succeeded:)" in str(caught.value)
    assert [path.name for path in diary.parent.iterdir()] == ["diary.txt"]
    assert diary.read_text("utf-8") == "secret"


def test_it_sees_no_passwords_of_the_environment(
    readers: Readers, strange: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_TOKEN", "tell-nobody")
    path = strange(
        "import os; raise ValueError('found ' + os.environ.get('SOME_TOKEN', 'nothing'))"
    )
    with pytest.raises(Malformed, match="found nothing"):
        whole(readers, Request(path))
