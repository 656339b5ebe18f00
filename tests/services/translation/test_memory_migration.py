"""A memory of an earlier version, which kept no source text, is taken over as it is used."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from hashlib import blake2b
from pathlib import Path

import pytest
from waiting import until

from desktop.domain.doubts import Doubt
from desktop.domain.memory import HumanOrigin
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import MemoryFile, Variant, hash_of

ENPT = Variant("en", "pt", "firefox", "enpt-1")
# As the first version made it: no schema number, texts as hashes.
EARLIER = """
CREATE TABLE IF NOT EXISTS memory (
    text BLOB NOT NULL, variant BLOB NOT NULL, translation TEXT NOT NULL, marks TEXT NOT NULL,
    PRIMARY KEY (text, variant)
) WITHOUT ROWID
"""
ROWS = 5_000
TEXTS = {f"The sentence number {n}.": Translation(f"A frase número {n}.") for n in range(ROWS)}


def earlier_hash(text: str) -> bytes:
    return blake2b(text.strip().encode("utf-8", "surrogatepass"), digest_size=16).digest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file as the first version left it, without the log that it emptied at its end."""
    path = tmp_path / "data" / "memory.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA journal_mode=WAL").fetchone()
        db.execute(EARLIER)
        rows = [(earlier_hash(text), ENPT.key, each.text, "") for text, each in TEXTS.items()]
        rows.append((earlier_hash("Odd."), ENPT.key, "Estranho.", "unsure: numbers\nunsure: list"))
        db.executemany("INSERT INTO memory VALUES (?, ?, ?, ?)", rows)
    return path


def left(path: Path) -> int:
    """How many rows have not been moved."""
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT count(*) FROM memory").fetchone()[0])


def test_what_an_earlier_version_made_is_known_at_once_and_moved(path: Path) -> None:
    with closing(Memory(path)) as memory:
        assert memory.get_many(TEXTS, ENPT) == TEXTS
        assert memory.get_many(["Odd."], ENPT) == {
            "Odd.": Translation("Estranho.", (Doubt.NUMBERS, Doubt.LIST))
        }
        assert memory.wait(60)
        assert memory.get_many(TEXTS, ENPT) == TEXTS
        assert memory.size().segments == ROWS + 1
        assert memory.notices == []
    assert left(path) == 0


def test_its_source_text_is_known_from_when_it_is_met_again(path: Path) -> None:
    text = "The sentence number 7."
    with closing(Memory(path)) as memory:
        memory.get_many(["Something else."], ENPT)
        assert memory.wait(60)
        assert list(memory.units()) == []
        assert memory.fuzzy("The sentence number 8.", "en", "pt") == []
        assert memory.get_many([text], ENPT) == {text: TEXTS[text]}
        assert memory.wait(60)
        [unit] = memory.units()
        assert (unit.source, unit.translation) == (text, TEXTS[text].text)
        [match] = memory.fuzzy("The sentence number 8.", "en", "pt")
        assert match.source == text
        assert memory.concordance("sentence", "en", "pt") == [unit]


def test_what_is_put_meanwhile_is_not_overwritten_by_what_is_moved(path: Path) -> None:
    new = {text: Translation("Nova.") for text in TEXTS}
    with closing(Memory(path)) as memory:
        memory.put_many(new, ENPT)
        assert memory.wait(60)
        assert memory.get_many(TEXTS, ENPT) == new


def test_it_is_forgotten_and_cleared_before_it_is_moved_too(path: Path) -> None:
    text = "The sentence number 7."
    with closing(Memory(path)) as memory:
        assert memory.forget([text])
        assert memory.get_many([text], ENPT) == {}
        assert memory.wait(60)
        assert memory.get_many([text], ENPT) == {}
        assert memory.clear()
        assert memory.get_many(TEXTS, ENPT) == {}
    assert not any("número".encode() in file.read_bytes() for file in path.parent.iterdir())


def test_an_earlier_version_still_finds_its_table_and_what_it_adds_is_taken_over(
    path: Path,
) -> None:
    with closing(Memory(path)) as memory:
        memory.get_many(TEXTS, ENPT)
        assert memory.wait(60)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(EARLIER)
        columns = [column[1] for column in db.execute("PRAGMA table_info(memory)")]
        assert columns == ["text", "variant", "translation", "marks"]
        row = (earlier_hash("Late."), ENPT.key, "Tarde.", "")
        db.execute("INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)", row)
    with closing(Memory(path)) as memory:
        assert memory.get_many(["Late."], ENPT) == {"Late.": Translation("Tarde.")}
        assert memory.wait(60)
    assert left(path) == 0


MOVING = """
import sys
from pathlib import Path
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import MemoryFile, Variant, hash_of
memory = Memory(Path(sys.argv[1]))
memory.get_many(["Something else."], Variant("en", "pt", "firefox", "enpt-1"))
print("begun", flush=True)
memory.wait(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_kills_while_it_is_moved_lose_nothing(path: Path) -> None:
    chance, stages = random.Random(9), set()
    for _ in range(20):
        command = [sys.executable, "-c", MOVING, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as mover:
            assert mover.stdout is not None
            mover.stdout.readline()
            try:
                mover.wait(chance.uniform(0, 0.05))
            except subprocess.TimeoutExpired:
                mover.kill()
        stages.add(left(path))
    assert len(stages) > 2, "some came in the middle"
    with closing(Memory(path)) as memory:
        assert memory.get_many(TEXTS, ENPT) == TEXTS
        memory.put_human("Odd.", "Esquisito.", "en", "pt", HumanOrigin())
        assert memory.notices == []


def _has_all(memory: Memory) -> bool:
    return memory.get_many(TEXTS, ENPT) == TEXTS


def test_a_reader_never_takes_a_memory_that_is_being_converted_for_a_foreign_one(
    tmp_path: Path,
) -> None:
    for number in range(40):
        path = tmp_path / f"{number}.sqlite"
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("PRAGMA journal_mode=WAL").fetchone()
            db.execute(EARLIER)
            db.execute(
                "INSERT INTO memory VALUES (?, ?, 'Olá.', '')", (earlier_hash("Hello."), ENPT.key)
            )
        reader = MemoryFile(path, writing=False)
        with ThreadPoolExecutor(1) as pool:
            converted = pool.submit(lambda at: MemoryFile(at, writing=True).close(), path)
            while not converted.done():
                assert [row.translation for row in reader.get([hash_of("Hello.")], ENPT).values()]
            converted.result()
        reader.close()


def test_two_move_it_at_once(path: Path) -> None:
    memories = [Memory(path), Memory(path)]
    for memory in memories:
        memory.get_many(["Something else."], ENPT)
    for memory in memories:
        assert memory.wait(60)
    for memory in memories:
        # One that met the other at work asks the file again only later.
        until(partial(_has_all, memory))
        memory.close()
    assert left(path) == 0
