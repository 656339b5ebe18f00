"""What can befall the memory's file: nothing of it is fatal, silent, or loses what was made."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import (
    EnfaceError,
    MemoryDamaged,
    MemoryLocked,
    MemoryNewer,
    MemoryOff,
)
from desktop.domain.memory import HumanOrigin
from desktop.domain.reasons import Fault
from desktop.domain.translation import Translation
from desktop.services.translation.kept_back import KeptBack, KeptMachine
from desktop.services.translation.memory import Memory, Waits
from desktop.services.translation.memoryfile import MachineRow, Variant

ENPT = Variant("en", "pt", "firefox", "1")
QUICK = Waits(put=0.01, upkeep=0.01, last=0.05, lasting=0, retry=0.01, most=0.02)
GOOD = {"Good.": Translation("Bom.")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "memory.sqlite"


def saved(path: Path, *texts: str) -> dict[str, Translation]:
    """What another window finds."""
    with closing(Memory(path)) as memory:
        return memory.get_many(texts, ENPT)


def run(code: str, *words: object) -> list[str]:
    """The words that a process with this code prints."""
    command = [sys.executable, "-c", PROLOGUE + code, *map(str, words)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.split()


PROLOGUE = """
import sys, sqlite3
from pathlib import Path
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory, Waits
from desktop.services.translation.memoryfile import Variant
variant = Variant("en", "pt", "firefox", "1")
path = Path(sys.argv[1])
"""


# -- damage ---------------------------------------------------------------------------------------


def _rubbish(path: Path) -> None:
    path.write_bytes(b"this is no database at all, " * 500)


def _cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _holes(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)


def _another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE memory (something TEXT)")


@pytest.mark.parametrize("damage", [_rubbish, _cut_short, _holes, _another_program])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    path: Path, damage: Callable[[Path], object]
) -> None:
    before = Memory(path)
    before.put_many({f"{n}": Translation("x" * 200) for n in range(2000)}, ENPT)
    before.close()
    damage(path)
    damaged = path.read_bytes()

    memory = Memory(path)
    memory.get_many([str(n) for n in range(2000)], ENPT)
    memory.put_many(GOOD, ENPT)
    assert memory.wait(60)
    assert [type(notice) for notice in memory.notices] == [MemoryDamaged]
    assert "memory.sqlite.damaged-1" in str(memory.notices[0])
    assert saved(path, "Good.") == GOOD
    assert memory.clear()
    memory.close()
    aside = path.with_name("memory.sqlite.damaged-1")
    assert memory.set_aside == [aside]
    assert aside.read_bytes() == damaged, "nobody but the person deletes it"


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(b"rubbish %d " % number * 500)
        saved(path, "Good.")
    first = path.with_name("memory.sqlite.damaged-1").read_bytes()
    assert first.startswith(b"rubbish 1")
    assert path.with_name("memory.sqlite.damaged-2").exists()


def test_what_another_process_set_aside_is_not_set_aside_twice(path: Path) -> None:
    one = Memory(path)
    one.put_many({"Old.": Translation("Velho.")}, ENPT)
    path.rename(path.with_name("memory.sqlite.damaged-1"))
    two = Memory(path)
    two.put_many(GOOD, ENPT)
    assert one.get_many(["Good."], ENPT) == GOOD
    assert not path.with_name("memory.sqlite.damaged-2").exists()


def test_what_people_accepted_is_taken_over_from_a_damaged_file(path: Path) -> None:
    with closing(Memory(path)) as memory:
        memory.put_human("Good.", "Muito bom.", "en", "pt", HumanOrigin("Ana", 5.0, "speech"))
        memory.put_many({f"{n}": Translation("x" * 200) for n in range(2000)}, ENPT)
        memory.put_human("Bad.", "Muito mau.", "en", "pt", HumanOrigin("Ana", 6.0, "speech"))
    with closing(sqlite3.connect(path)) as db:
        [root] = db.execute("SELECT rootpage FROM sqlite_master WHERE name='machine'").fetchone()
        [size] = db.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)
    with closing(Memory(path)) as memory:
        memory.get_many([str(n) for n in range(2000)], ENPT)
        assert [type(notice) for notice in memory.notices] == [MemoryDamaged]
        assert memory.best(["Good."], "en", "pt")["Good."].translation == "Muito bom."
        assert memory.wait(60)
        assert memory.unsaved == 0
    with closing(Memory(path)) as memory:
        units = memory.best(["Good.", "Bad."], "en", "pt")
        assert units["Bad."].origin == HumanOrigin("Ana", 6.0, "speech")
        assert len(units) == 2


def _values_of_other_kinds(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        for table, columns in (
            ("segment", ("text",)),
            ("machine", ("translation", "doubts", "used")),
            ("variant", ("source", "engine", "rules")),
            ("human", ("translation", "made", "source")),
            ("cleared", ("times",)),
        ):
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = x'ff00ff'")


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _a_link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _no_cleared(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM cleared")


def _an_odd_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA user_version=-5")


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes and links")
@pytest.mark.parametrize(
    "harm",
    [
        _values_of_other_kinds,
        _a_folder,
        _a_pipe,
        _a_link_to_itself,
        _empty,
        _no_cleared,
        _an_odd_version,
    ],
)
def test_whatever_stands_in_the_place_of_the_file_nothing_is_raised(
    path: Path, harm: Callable[[Path], object]
) -> None:
    with closing(Memory(path)) as memory:
        memory.put_many(GOOD, ENPT)
        memory.put_human("Good.", "Muito bom.", "en", "pt", HumanOrigin("Ana", 5.0, "speech"))
    harm(path)
    with closing(Memory(path, limit=1, waits=QUICK)) as memory:
        memory.get_many(["Good."], ENPT)
        memory.best(["Good."], "en", "pt")
        memory.fuzzy("Good!", "en", "pt")
        memory.concordance("Good", "en", "pt")
        assert memory.size().segments < 3
        list(memory.units())
        memory.put_many({"Bad.": Translation("Mau.")}, ENPT)
        assert memory.get_many(["Bad."], ENPT) == {"Bad.": Translation("Mau.")}
        memory.forget(["Good."])
        assert memory.get_many(["Good."], ENPT) == {}
        memory.wait(0.1)
        memory.clear()
        assert memory.get_many(["Bad."], ENPT) == {}


# -- a newer version ------------------------------------------------------------------------------


@pytest.fixture
def newer(path: Path) -> Path:
    """A memory as a version of later may leave it: our tables, and something new in them."""
    with closing(Memory(path)) as memory:
        memory.put_many(GOOD, ENPT)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("ALTER TABLE machine ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
        db.execute("PRAGMA user_version=7")
    return path


def test_a_memory_of_a_newer_version_is_read_and_not_written(newer: Path) -> None:
    before = newer.read_bytes()
    memory = Memory(newer, waits=QUICK)
    assert memory.get_many(["Good."], ENPT) == GOOD
    memory.put_many({"Bad.": Translation("Mau.")}, ENPT)
    assert memory.get_many(["Bad."], ENPT) == {"Bad.": Translation("Mau.")}
    assert [type(notice) for notice in memory.notices] == [MemoryNewer]
    assert not memory.forget(["Good."]), "it says that it could not"
    assert memory.get_many(["Good."], ENPT) == {}, "and does not show it any more"
    memory.close()
    assert memory.unsaved == 1
    assert newer.read_bytes() == before
    assert [file.name for file in newer.parent.iterdir()] == [newer.name]


def test_a_newer_memory_that_holds_nothing_we_know_is_left_alone(newer: Path) -> None:
    with closing(sqlite3.connect(newer)) as db, db:
        for table in ("machine", "segment", "memory"):
            db.execute(f"ALTER TABLE {table} RENAME TO new_{table}")
    before = newer.read_bytes()
    with closing(Memory(newer, waits=QUICK)) as memory:
        assert memory.get_many(["Good."], ENPT) == {}
        assert memory.fuzzy("Good.", "en", "pt") == []
        memory.put_many(GOOD, ENPT)
        assert memory.get_many(["Good."], ENPT) == GOOD
        assert [type(notice) for notice in memory.notices] == [MemoryNewer]
    assert newer.read_bytes() == before


def test_clearing_everything_clears_a_newer_memory_too(newer: Path) -> None:
    with closing(Memory(newer, waits=QUICK)) as memory:
        assert memory.clear()
        assert memory.get_many(["Good."], ENPT) == {}
        assert memory.notices == []
    assert b"Bom." not in newer.read_bytes()


# -- a file that cannot be written ----------------------------------------------------------------


def test_without_a_place_to_save_it_works_for_this_window_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    told: list[EnfaceError | None] = []
    with closing(Memory(tmp_path / "file" / "memory.sqlite", waits=QUICK)) as memory:
        memory.listen(told.append)
        memory.put_many(GOOD, ENPT)
        memory.put_many({"Bad.": Translation("Mau.")}, ENPT)
        assert memory.get_many(["Good."], ENPT) == GOOD
        assert [type(each) for each in told] == [MemoryOff], "told once"
        assert memory.notices == told
        assert memory.unsaved == 2
        assert memory.clear()
        assert memory.get_many(["Good."], ENPT) == {}


def test_it_goes_on_trying_and_says_when_all_is_saved(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    told: list[EnfaceError | None] = []
    memory = Memory(blocked / "memory.sqlite", waits=QUICK)
    memory.listen(told.append)
    memory.put_many(GOOD, ENPT)
    memory.put_human("Bad.", "Mau.", "en", "pt", HumanOrigin("Ana"))
    blocked.unlink()
    assert memory.wait(60), "the upkeep ends when all is saved"
    assert memory.unsaved == 0
    assert [type(each) for each in told] == [MemoryOff, type(None)]
    assert memory.notices == []
    memory.close()
    assert saved(blocked / "memory.sqlite", "Good.") == GOOD


FULL = """
import resource
memory = Memory(path, waits=Waits(retry=0.01, most=0.05, lasting=0))
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
for n in range(40):
    memory.put_many({f"{n} {i}": Translation("x" * 500) for i in range(20)}, variant)
found = memory.get_many([f"{n} {i}" for n in range(40) for i in range(20)], variant)
print(len(found), *(type(notice).__name__ for notice in memory.notices), memory.unsaved > 0)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
print(memory.wait(60), memory.unsaved, len(memory.notices))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_on_a_full_disk_nothing_is_lost_and_all_is_saved_when_there_is_room(path: Path) -> None:
    assert run(FULL, path) == ["800", "MemoryOff", "True", "True", "0", "0"]
    texts = [f"{n} {i}" for n in range(40) for i in range(20)]
    assert len(saved(path, *texts)) == 800


ON_A_SMALL_DISK = """
import os
memory = Memory(path, waits=Waits(retry=0.01, most=0.05, lasting=0))
memory.put_many({"Good.": Translation("Bom.")}, variant)
filler = path.parent / "filler"
with filler.open("wb", 0) as file:
    try:
        while True:
            file.write(b"x" * 4096)
    except OSError:
        pass
texts = [f"{n} {i}" for n in range(10) for i in range(20)]
for n in range(10):
    memory.put_many({f"{n} {i}": Translation("x" * 500) for i in range(20)}, variant)
print(len(memory.get_many(texts, variant)), *(type(each).__name__ for each in memory.notices))
filler.unlink()
print(memory.wait(60), memory.unsaved)
memory.close()
print(len(Memory(path).get_many([*texts, "Good."], variant)))
"""


def in_a_small_file_system(folder: Path, code: str) -> list[str]:
    """What the code prints, run with a disk of 2 MB mounted on ``folder`` for it alone."""
    if not shutil.which("unshare"):
        pytest.skip("no unshare here")
    folder.mkdir()
    who = [] if os.geteuid() == 0 else ["--map-root-user"]
    mounting = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    inside = f'{" ".join(mounting)} && exec "$@"'
    command = ["unshare", "--mount", *who, "sh", "-c", inside, "sh"]
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a file system here")
    words = [*command, sys.executable, "-c", PROLOGUE + code, str(folder / "data" / "m.sqlite")]
    outcome = subprocess.run(words, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.split()


@pytest.mark.mount
def test_on_a_disk_that_is_really_full(tmp_path: Path) -> None:
    words = in_a_small_file_system(tmp_path / "disk", ON_A_SMALL_DISK)
    assert words == ["200", "MemoryOff", "True", "0", "201"]


READ_ONLY = """
import os, subprocess
child = os.fork()
if not child:
    with_all = Memory(path)
    with_all.put_many({"Good.": Translation("Bom.")}, variant)
    {ends}
    os._exit(0)
os.waitpid(child, 0)
disk = str(path.parent.parent)
subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
memory = Memory(path, waits=Waits(retry=0.01, most=0.05, lasting=0))
memory.put_many({"Bad.": Translation("Mau.")}, variant)
print(*memory.get_many(["Good.", "Bad."], variant), len(memory.fuzzy("Good!", "en", "pt")))
print(*(type(each).__name__ for each in memory.notices))
subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
print(memory.wait(60), memory.unsaved)
memory.close()
"""


@pytest.mark.mount
@pytest.mark.parametrize("ends", ["with_all.close()", "pass  # as if killed"])
def test_what_may_only_be_read_is_read(tmp_path: Path, ends: str) -> None:
    words = in_a_small_file_system(tmp_path / "disk", READ_ONLY.replace("{ends}", ends))
    assert words == ["Good.", "Bad.", "1", "MemoryOff", "True", "0"]


@pytest.mark.rights
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_where_one_may_not_write(path: Path) -> None:
    with closing(Memory(path)) as memory:
        memory.put_many(GOOD, ENPT)
    path.parent.chmod(0o500)
    path.chmod(0o400)
    try:
        with closing(Memory(path, waits=QUICK)) as memory:
            assert memory.get_many(["Good."], ENPT) == GOOD
            memory.put_many({"Bad.": Translation("Mau.")}, ENPT)
            assert memory.get_many(["Bad."], ENPT) == {"Bad.": Translation("Mau.")}
            assert [type(notice) for notice in memory.notices] == [MemoryOff]
    finally:
        path.parent.chmod(0o700)


# -- several processes ----------------------------------------------------------------------------


@pytest.fixture
def lock(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that keeps the file to itself, until it is told to let go."""
    with closing(Memory(path)) as memory:
        memory.put_many({"Old.": Translation("Velho.")}, ENPT)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")
    yield db
    db.close()


def test_what_is_made_while_the_file_is_locked_is_saved_later(
    path: Path, lock: sqlite3.Connection
) -> None:
    told: list[EnfaceError | None] = []
    memory = Memory(path, waits=QUICK)
    memory.listen(told.append)
    texts = {f"{n}": Translation(f"N{n}") for n in range(160)}
    for text, translation in texts.items():
        memory.put_many({text: translation}, ENPT)
    assert memory.get_many([*texts, "Old."], ENPT) == {**texts, "Old.": Translation("Velho.")}
    assert [type(each) for each in told] == [MemoryLocked], "told once"
    assert memory.unsaved == 160
    assert memory.reason is Fault.IN_USE
    lock.rollback()
    assert memory.wait(60)
    assert memory.unsaved == 0
    assert told[1:] == [None]
    assert saved(path, *texts) == texts
    memory.close()


def test_what_is_kept_back_is_saved_at_the_end_where_that_is_possible(
    path: Path, lock: sqlite3.Connection
) -> None:
    one, two = Memory(path), Memory(path, waits=QUICK)
    for memory in (one, two):
        memory.put_many(GOOD, ENPT)
    two.close()
    assert two.unsaved == 1
    lock.rollback()
    one.close()
    assert one.unsaved == 0
    assert saved(path, "Good.") == GOOD


def test_a_file_that_nobody_else_may_even_read_is_done_without(path: Path) -> None:
    with closing(Memory(path)) as memory:
        memory.put_many({"Old.": Translation("Velho.")}, ENPT)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
    db.execute("BEGIN EXCLUSIVE")
    memory = Memory(path, waits=QUICK)
    assert memory.get_many(["Old."], ENPT) == {}
    memory.put_many(GOOD, ENPT)
    assert memory.get_many(["Good."], ENPT) == GOOD
    assert not memory.forget(["Old."]), "it says that it could not"
    db.close()
    assert memory.wait(60)
    assert memory.get_many(["Old.", "Good."], ENPT) == GOOD
    memory.close()
    assert saved(path, "Old.", "Good.") == GOOD


def test_what_is_forgotten_while_the_file_is_locked_is_forgotten_at_once_and_for_good(
    path: Path, lock: sqlite3.Connection
) -> None:
    memory = Memory(path, waits=QUICK)
    assert not memory.forget(["Old."])
    assert memory.get_many(["Old."], ENPT) == {}
    assert memory.best(["Old."], "en", "pt") == {}
    memory.put_many({"Old.": Translation("Antigo.")}, ENPT)
    lock.rollback()
    assert memory.wait(60)
    memory.close()
    assert saved(path, "Old.") == {"Old.": Translation("Antigo.")}
    assert not any(b"Velho" in file.read_bytes() for file in path.parent.iterdir())


def test_what_was_kept_back_before_another_window_cleared_everything_does_not_come_back(
    path: Path, lock: sqlite3.Connection
) -> None:
    memory = Memory(path, waits=QUICK)
    lock.rollback()
    memory.put_many(GOOD, ENPT)
    lock.execute("BEGIN IMMEDIATE")
    memory.put_many({"Secret.": Translation("Segredo.")}, ENPT)
    assert memory.unsaved == 1
    # As "Clear everything" of another window would do it: it holds the lock at this moment.
    lock.execute("DELETE FROM machine")
    lock.execute("UPDATE cleared SET times = times + 1")
    lock.commit()
    assert memory.wait(60)
    memory.close()
    assert saved(path, "Secret.", "Good.") == {}


BUSY = """
memory = Memory(path)
for n in range(60):
    memory.put_many({f"{sys.argv[2]} {n} {i}": Translation("x") for i in range(20)}, variant)
memory.close()
print(len(memory.notices), memory.unsaved)
"""


def test_several_processes_write_at_once(path: Path) -> None:
    code = PROLOGUE + BUSY
    commands = [[sys.executable, "-c", code, str(path), name] for name in "abc"]
    writers = [subprocess.Popen(each, stdout=subprocess.PIPE, text=True) for each in commands]
    assert [writer.communicate()[0].split() for writer in writers] == [["0", "0"]] * 3
    texts = [f"{name} {n} {i}" for name in "abc" for n in range(60) for i in range(20)]
    assert len(saved(path, *texts)) == len(texts)


def test_several_make_the_file_at_once(tmp_path: Path) -> None:
    paths = [tmp_path / str(number) / "memory.sqlite" for number in range(60)]
    together = threading.Barrier(4)

    def make(number: int) -> list[EnfaceError]:
        notices: list[EnfaceError] = []
        for path in paths:
            together.wait()
            with closing(Memory(path)) as memory:
                memory.put_many({f"{number}": Translation("x")}, ENPT)
            notices += memory.notices
        return notices

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(make, range(4))) == [[]] * 4
    assert not list(tmp_path.rglob("*.damaged-*"))


KILLED = """
from desktop.domain.memory import HumanOrigin
from desktop.domain.reasons import Fault
memory = Memory(path)
for n in range(10_000):
    memory.put_many({f"{sys.argv[2]} {n} {i}": Translation("x") for i in range(5)}, variant)
    memory.put_human(f"{sys.argv[2]} {n}", "y", "en", "pt", HumanOrigin())
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_twenty_kills_lose_nothing_that_was_committed(path: Path) -> None:
    chance = random.Random(20)
    for kill in range(20):
        command = [sys.executable, "-c", PROLOGUE + KILLED, str(path), str(kill)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        for _ in range(chance.randrange(1, 60)):
            last = int(writer.stdout.readline())
        writer.kill()
        last = max([last, *map(int, writer.stdout.read().split())])
        writer.stdout.close()
        writer.wait()
        with closing(Memory(path)) as memory:
            machine = [f"{kill} {n} {i}" for n in range(last + 1) for i in range(5)]
            human = [f"{kill} {n}" for n in range(last + 1)]
            assert len(memory.get_many(machine, ENPT)) == len(machine)
            assert len(memory.best(human, "en", "pt")) == len(human)
            assert memory.notices == []
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.execute("INSERT INTO words(words) VALUES ('integrity-check')")


def test_what_changes_while_it_is_written_is_written_once_more() -> None:
    waiting = KeptBack()
    key = b"segment", ENPT.key
    waiting.machine[key] = KeptMachine("Good.", ENPT, MachineRow("Bom.", ""))
    waiting.forget[b"one"] = waiting.forget[b"two"] = object()
    snapshot = waiting.snapshot()
    waiting.machine[key] = KeptMachine("Good.", ENPT, MachineRow("Boa.", ""))
    waiting.forget[b"two"] = object()  # once more
    waiting.written(snapshot)
    assert [each.row.translation for each in waiting.machine.values()] == ["Boa."]
    assert waiting.forget.keys() == {b"two"}
    waiting.written(waiting.snapshot())
    assert not waiting
