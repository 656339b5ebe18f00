"""The translation memory: it keeps, it shares, it forgets, and nothing that befalls it is fatal."""

from __future__ import annotations

import sqlite3
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.domain.doubts import Doubt
from desktop.domain.memory import HumanOrigin
from desktop.domain.packs.pack import Pack, Route
from desktop.domain.translation import Translation
from desktop.services.translation.memory import Memory, Waits
from desktop.services.translation.memoryfile import Variant

ENPT = Variant("en", "pt", "firefox", "enpt-1")
PTEN = Variant("pt", "en", "firefox", "pten-1")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "memory.sqlite"


def test_what_is_put_is_found_by_the_next_process(path: Path) -> None:
    Memory(path).put_many({"Good. ": Translation("Bom.", (Doubt.NUMBERS, Doubt.TOO_LONG))}, ENPT)
    again = Memory(path)
    assert again.get_many(["Good.", " Good.\u00a0", "Bad."], ENPT) == {
        "Good.": Translation("Bom.", (Doubt.NUMBERS, Doubt.TOO_LONG)),
        " Good.\u00a0": Translation("Bom.", (Doubt.NUMBERS, Doubt.TOO_LONG)),
    }
    assert again.notices == []


@pytest.mark.parametrize(
    "other",
    [
        PTEN,
        Variant("en", "pt", "argos", "enpt-1"),
        Variant("en", "pt", "firefox", "enpt-2"),
        Variant("en", "pt", "firefox", "enpt-1", beam=4),
        Variant("en", "pt", "firefox", "enpt-1", glossary="x"),
    ],
)
def test_all_that_changes_the_output_is_part_of_the_key(path: Path, other: Variant) -> None:
    memory = Memory(path)
    memory.put_many({"Good.": Translation("Bom.")}, ENPT)
    assert memory.get_many(["Good."], other) == {}


def test_what_earlier_rules_let_pass_is_looked_at_again_and_kept_where_it_is_good(
    path: Path,
) -> None:
    before, again = replace(ENPT, rules=1), replace(ENPT, rules=3)
    old = {
        "We met in the old town again.": Translation("Encontramo-nos de novo na cidade velha."),
        "We did not meet in the town.": Translation("Encontramo-nos na cidade."),
        "It was 512 then, they say.": Translation("Foi 51.", (Doubt.NUMBERS,)),
        "Excuse me.": Translation("Me emcue."),
        "I’m Brittney Hayes from here.": Translation("I'm Brittney Hayes daqui."),
        "😀": Translation("😀"),
    }
    Memory(path).put_many(old, before)
    memory = Memory(path)
    good = {text: old[text] for text in ("We met in the old town again.", "😀")}
    assert memory.get_many(old, again) == good
    assert memory.get_many(old, before) == old, "nothing is lost"
    memory.put_many({"😀": Translation("!")}, before)
    assert memory.get_many(old, again) == good, "taken over for good"


def test_the_first_rules_had_no_number() -> None:
    unnumbered = "\0".join(["en", "pt", "firefox", "enpt-1", "0", ""])
    assert replace(ENPT, rules=1).key == blake2b(unnumbered.encode(), digest_size=8).digest()
    assert ENPT.key != replace(ENPT, rules=1).key


def test_a_route_through_another_language_is_a_variant_of_its_own() -> None:
    first = Pack("firefox", "pt", "en", "pten-1", "")
    second = Pack("argos", "en", "fr", "1.9", "")
    assert Variant.of(Route((first, second)), 4) == Variant(
        "pt", "fr", "firefox+argos", "pten-1+1.9", 4
    )


def test_nasty_texts_come_back(path: Path) -> None:
    texts = ["", "\0", "é", "e\u0301", "שלום", "😀", "x" * 100_000, "a\nb", "'; DROP TABLE memory"]
    memory = Memory(path)
    memory.put_many({text: Translation(text[::-1]) for text in texts}, ENPT)
    assert memory.get_many(texts, ENPT) == {text: Translation(text[::-1]) for text in texts}
    memory.put_many({"half": Translation("a\ud83d b")}, ENPT)
    assert memory.get_many(["half"], ENPT)["half"].text == "a? b"


def test_ten_thousand_at_once(path: Path) -> None:
    memory = Memory(path)
    texts = {f"Sentence {n}.": Translation(f"Frase {n}.") for n in range(10_000)}
    memory.put_many(texts, ENPT)
    assert memory.get_many([*texts, "Another."], ENPT) == texts


def test_forgetting_one_document_leaves_the_others_and_no_trace(path: Path) -> None:
    memory = Memory(path)
    memory.put_many(
        {"Secret.": Translation("Um segredo guardado."), "Good.": Translation("Bom.")}, ENPT
    )
    memory.put_many({"Secret.": Translation("Something else.")}, PTEN)
    assert memory.forget(["Secret. ", "Never seen."])
    assert memory.get_many(["Secret.", "Good."], ENPT) == {"Good.": Translation("Bom.")}
    assert memory.get_many(["Secret."], PTEN) == {}
    memory.close()
    assert not any(b"segredo" in file.read_bytes() for file in path.parent.iterdir())


@pytest.mark.parametrize("locked", [False, True])
def test_forgetting_a_document_takes_what_was_accepted_in_it_for_joined_sentences(
    path: Path, locked: bool
) -> None:
    memory = Memory(path, waits=Waits(put=0.01, last=0.05))
    joined = "A secret. It is kept."
    memory.put_human(joined, "Um segredo guardado.", "en", "pt", HumanOrigin(document="one"))
    memory.put_human("Good.", "Bom.", "en", "pt", HumanOrigin(document="two"))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        if locked:
            other.execute("BEGIN IMMEDIATE")
            memory.put_human(
                "So secret.", "Tanto segredo.", "en", "pt", HumanOrigin(document="one")
            )
        assert memory.forget(["A secret.", "It is kept."], "one") is not locked
    memory.close()
    assert [unit.source for unit in Memory(path).units()] == ["Good."]
    assert not any(b"segredo" in file.read_bytes() for file in path.parent.iterdir())


def test_clearing_leaves_no_trace_either(path: Path) -> None:
    memory = Memory(path)
    memory.put_many({"Secret.": Translation("Um segredo guardado.")}, ENPT)
    memory.put_human("Secret.", "Segredo!", "en", "pt", HumanOrigin("Ana Segredo"))
    assert memory.clear()
    assert memory.get_many(["Secret."], ENPT) == {}
    assert memory.fuzzy("Secret.", "en", "pt") == []
    memory.close()
    assert not any(b"segredo" in file.read_bytes().lower() for file in path.parent.iterdir())


def test_two_hold_it_at_once(path: Path) -> None:
    one, two = Memory(path), Memory(path)
    one.put_many({"Good.": Translation("Bom.")}, ENPT)
    assert two.get_many(["Good."], ENPT) == {"Good.": Translation("Bom.")}
    two.forget(["Good."])
    assert one.get_many(["Good."], ENPT) == {}


def test_many_threads_share_one(path: Path) -> None:
    memory = Memory(path)

    def work(n: int) -> None:
        memory.put_many({f"{n} {i}": Translation(str(i)) for i in range(50)}, ENPT)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(20)))
    assert len(memory.get_many([f"{n} {i}" for n in range(20) for i in range(50)], ENPT)) == 1000


def test_do_not_remember_writes_nothing(own_folders: Path) -> None:
    memory = Memory(None)
    memory.put_many({"Good.": Translation("Bom.")}, ENPT)
    assert memory.get_many(["Good."], ENPT) == {"Good.": Translation("Bom.")}
    assert memory.forget(["Good."])
    assert memory.get_many(["Good."], ENPT) == {}
    assert memory.clear()
    assert list(own_folders.rglob("*")) == []


# -- the whole against a dictionary ---------------------------------------------------------------

TEXTS = st.sampled_from(["", "a", "b", "Yes.", "No. ", "Да.", "😀", "long " * 50])
VARIANTS = st.sampled_from([ENPT, PTEN])
TRANSLATIONS = st.builds(
    Translation,
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.lists(st.sampled_from(Doubt), max_size=2).map(tuple),
)


class Machine(RuleBasedStateMachine):
    """Two processes' memories of one file behave as one dictionary."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "memory.sqlite"
        self.memories = [Memory(self.path), Memory(self.path)]
        self.truth: dict[tuple[str, Variant], Translation] = {}

    @rule(
        who=st.integers(0, 1), which=VARIANTS, new=st.dictionaries(TEXTS, TRANSLATIONS, max_size=4)
    )
    def put(self, who: int, which: Variant, new: dict[str, Translation]) -> None:
        self.memories[who].put_many(new, which)
        self.truth.update({(text.strip(), which): entry for text, entry in new.items()})

    @rule(who=st.integers(0, 1), texts=st.lists(TEXTS, max_size=3))
    def forget(self, who: int, texts: list[str]) -> None:
        assert self.memories[who].forget(texts)
        gone = {text.strip() for text in texts}
        self.truth = {key: entry for key, entry in self.truth.items() if key[0] not in gone}

    @rule(who=st.integers(0, 1))
    def reopen(self, who: int) -> None:
        self.memories[who].close()
        self.memories[who] = Memory(self.path)

    @rule(who=st.integers(0, 1))
    def clear(self, who: int) -> None:
        assert self.memories[who].clear()
        self.truth = {}

    @invariant()
    def same(self) -> None:
        for memory in self.memories:
            for which in (ENPT, PTEN):
                texts = {text for text, variant in self.truth if variant == which}
                found = memory.get_many({*texts, "never"}, which)
                assert found == {text: self.truth[text, which] for text in texts}
            assert memory.notices == []

    def teardown(self) -> None:
        for memory in self.memories:
            memory.close()
        self.folder.cleanup()


TestMachine = Machine.TestCase
TestMachine.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
