"""What a person keeps of words."""

from __future__ import annotations

import csv
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from made_dictionary import dictd

from desktop import paths
from desktop.domain.errors import CannotWrite, EmptyWordList, KeptFileUnusable, NotAFormat
from desktop.domain.studying.saved_words import Knowledge, SavedWord
from desktop.services.studying import decks, reviews
from desktop.services.studying.reviews import Rating
from desktop.services.studying.word_list import WordList

UPSURGE = SavedWord(
    id="",
    word="upsurge",
    lemma="upsurge",
    language="en",
    sentence="Our trade is <on> the upsurge.",
    translation="=O nosso comércio está em alta.",
    target="pt",
    speaker="Ann Lee",
    title="A meeting",
    entry="<b>upsurge</b> &lt;n&gt;\n1. aumento",
    dictionary="English-Portuguese",
)


def test_what_is_known_is_kept_by_basic_form_and_language() -> None:
    words = WordList()
    assert words.knowledge("en") == {}
    assert not words.path.exists()
    words.set_knowledge("Ёлка", "ru", Knowledge.KNOWN)
    words.set_knowledge("trade", "en-GB", Knowledge.LEARNING)
    words.set_knowledge("trade", "en", Knowledge.IGNORED)
    assert WordList().knowledge("ru") == {"елка": Knowledge.KNOWN}
    assert WordList().knowledge("en-US") == {"trade": Knowledge.IGNORED}
    words.set_knowledge("TRADE", "en", None)
    assert words.knowledge("en") == {}
    assert stat.S_IMODE(words.path.stat().st_mode) == 0o600


def test_a_saved_word_is_being_learned_and_keeps_its_id() -> None:
    words = WordList()
    first = words.save(UPSURGE)
    again = words.save(replace(UPSURGE, translation="Outra."))
    other = words.save(replace(UPSURGE, sentence="An upsurge."))
    assert first.id == again.id != other.id
    assert [word.translation for word in words.saved()] == ["Outra.", UPSURGE.translation]
    assert words.knowledge("en") == {"upsurge": Knowledge.LEARNING}
    words.remove(other.id)
    assert words.saved() == [again]
    words.clear()
    assert words.saved() == []


def test_texts_that_no_file_can_hold_are_kept_as_far_as_possible() -> None:
    saved = WordList().save(replace(UPSURGE, sentence="half \ud800 \0", speaker="x" * 100_000))
    [word] = WordList().saved()
    assert word == saved
    assert word.sentence.startswith("half ?")


SAVING = """
from desktop.domain.studying.saved_words import SavedWord
from desktop.services.studying.word_list import WordList
words = WordList()
for n in range(100_000):
    words.save(SavedWord("", "w", "w", "en", sentence=str(n)))
    print(n, flush=True)
"""


def test_two_windows_save_at_once_and_a_kill_loses_nothing_that_was_saved() -> None:
    command = [sys.executable, "-c", SAVING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        words = WordList()
        for n in range(5):
            assert process.stdout.readline() == f"{n}\n"
            words.save(replace(UPSURGE, sentence=f"mine {n}"))
        process.send_signal(signal.SIGKILL)
        told = 5 + len(process.stdout.read().splitlines())
    sentences = {word.sentence for word in WordList().saved()}
    assert {str(n) for n in range(told)} <= sentences
    assert {f"mine {n}" for n in range(5)} <= sentences


def test_a_file_that_cannot_be_used_is_told_and_left() -> None:
    words = WordList()
    paths.data_dir().mkdir(parents=True)
    words.path.write_bytes(b"no database" * 100)
    for use in (words.saved, lambda: words.save(UPSURGE)):
        with pytest.raises(KeptFileUnusable):
            use()
    assert words.path.read_bytes() == b"no database" * 100
    words.clear()
    with closing(sqlite3.connect(words.path)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(KeptFileUnusable):
        words.saved()


def test_a_folder_that_cannot_be_written_is_told() -> None:
    paths.data_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.data_dir().write_text("a file where the folder should be")
    with pytest.raises(CannotWrite):
        WordList().save(UPSURGE)


def test_a_table_runs_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    decks.export([WordList().save(UPSURGE)], path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, row = csv.reader(file)
    assert dict(zip(heads, row, strict=True))["Translation"] == "'" + UPSURGE.translation
    assert dict(zip(heads, row, strict=True))["Meaning"] == "upsurge <n>\n1. aumento"


def test_what_cannot_be_exported_is_told(tmp_path: Path) -> None:
    with pytest.raises(EmptyWordList):
        decks.export([], tmp_path / "words.csv")
    with pytest.raises(NotAFormat):
        decks.export([UPSURGE], tmp_path / "words.doc")
    with pytest.raises(CannotWrite):
        decks.export([UPSURGE], Path("/dev/null/words.csv"))


def test_anki_imports_a_deck_and_the_second_time_updates_it(tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection")
    pb = pytest.importorskip("anki.import_export_pb2")
    words = [replace(UPSURGE, id=f"{n:032x}", sentence=f"upsurge {n}") for n in range(50)]
    deck = tmp_path / "words.apkg"
    decks.export(words, deck)
    anki = collection.Collection(str(tmp_path / "collection.anki2"))
    try:
        request = pb.ImportAnkiPackageRequest(package_path=str(deck))
        log = anki.import_anki_package(request).log
        assert len(log.new) == 50
        [first, *_] = anki.find_notes('"Sentence:*upsurge</b> 0"')
        assert anki.get_note(first)["Meaning"] == UPSURGE.entry.replace("\n", "<br>")
        log = anki.import_anki_package(request).log
        assert (len(log.new), len(log.conflicting)) == (0, 0)
        words[0] = replace(words[0], translation="Edited.")
        decks.export(words, deck, now=time.time() + 60)
        assert len(anki.import_anki_package(request).log.new) == 0
        assert anki.get_note(first)["Translation"] == "Edited."
        assert anki.note_count() == 50
    finally:
        anki.close()


def test_a_saved_word_comes_back_when_it_is_due() -> None:
    words, now = WordList(), datetime(2026, 3, 1, tzinfo=UTC)
    first, second = (words.save(replace(UPSURGE, sentence=f"upsurge {n}")) for n in range(2))
    assert reviews.due(words, now) == [first, second]
    later = reviews.rate(words, first, Rating.EASY, now)
    assert later - now > timedelta(days=1)
    assert reviews.due(words, now) == [second]
    again = reviews.rate(words, second, Rating.AGAIN, now)
    assert again - now < timedelta(hours=1)
    assert reviews.due(words, later) == [second, first]
    words.set_review(first.id, "no card", 0.0)
    assert reviews.rate(words, first, Rating.GOOD, now) > now
    words.remove(first.id)
    assert reviews.due(words, later) == [second]


def test_the_most_frequent_words_count_as_known_where_the_person_says_so() -> None:
    words = WordList()
    words.set_knowledge("the", "en", Knowledge.LEARNING)
    words.set_knowledge("upsurge", "en", Knowledge.KNOWN)
    assert words.assumed("en-GB") == 0
    words.set_assumed("en-GB", 1000)
    assert words.assumed("en") == 1000
    knowledge = words.knowledge("en")
    assert knowledge["the"] is Knowledge.LEARNING
    assert knowledge["of"] is knowledge["upsurge"] is Knowledge.KNOWN
    for lemma in ("the", "of", "upsurge", "turbulent"):
        assert words.state(lemma, "en") is knowledge.get(lemma)
    assert "turbulent" not in knowledge
    assert words.knowledge("pt") == {}
    assert len(words.all_knowledge()) == 2
    words.set_assumed("en", 0)
    assert set(words.knowledge("en")) == {"the", "upsurge"}


@pytest.mark.parametrize(("schema", "tables"), [(1, ("review", "assumed")), (2, ("assumed",))])
def test_words_of_earlier_schemas_are_kept(schema: int, tables: tuple[str, ...]) -> None:
    words = WordList()
    saved = words.save(UPSURGE)
    with closing(sqlite3.connect(words.path)) as db:
        for table in tables:
            db.execute(f"DROP TABLE {table}")
        db.execute(f"PRAGMA user_version = {schema}")
        db.commit()
    assert reviews.due(WordList()) == [saved]
    reviews.rate(words, saved, Rating.EASY)
    assert reviews.due(words) == []
    assert words.assumed("en") == 0


ON_A_SMALL_DISK = """
import os, sys
from pathlib import Path
from desktop.domain.errors import CannotWrite
from desktop.domain.studying.saved_words import SavedWord
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.word_list import WordList
words = WordList()
for n in range(20):
    words.save(SavedWord("", "w", "w", "en", sentence=str(n)))
try:
    Dictionaries().add(Path(sys.argv[1]))
except CannotWrite as error:
    print("told")
folder = Path(os.environ["ENFACE_HOME"], "data", "dictionaries")
print(*(path.name for path in folder.iterdir() if path.suffix))
try:
    for n in range(20, 100_000):
        words.save(SavedWord("", "w", "w", "en", sentence=str(n), entry="x" * 15_000))
except CannotWrite:
    print("told", len(WordList().saved()) == n)
"""


@pytest.mark.mount
def test_a_full_disk_is_told_and_nothing_saved_is_lost(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    index = dictd(tmp_path, {f"w{n}": os.urandom(500).hex() for n in range(3000)})
    mount = f'mount -t tmpfs -o size=1m none "{disk}" && exec "$@"'
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", mount, "sh"]
    if os.name != "posix" or subprocess.run([*command, "true"], check=False).returncode:
        pytest.skip("no right to mount a file system here")
    outcome = subprocess.run(
        [*command, sys.executable, "-c", ON_A_SMALL_DISK, str(index)],
        env={**os.environ, "ENFACE_HOME": str(disk)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert outcome.stdout.splitlines() == ["told", ".adding.lock", "told True"], outcome.stderr
