"""What the memory gives besides exact translations: like segments, concordances, people's wording;
and that it stays within its limit."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from desktop.domain.doubts import Doubt
from desktop.domain.memory import HumanOrigin, MachineOrigin, Match, Unit
from desktop.domain.translation import Translation
from desktop.services.translation.memory import LONGEST, Memory
from desktop.services.translation.memoryfile import Variant, words_of

ENPT = Variant("en", "pt", "firefox", "enpt-1")
MACHINE = MachineOrigin("firefox", "enpt-1")
ANA = HumanOrigin("Ana", 1000.0, "speech")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "memory.sqlite"


@pytest.fixture(params=["on disk", "kept in this window"])
def memory(request: pytest.FixtureRequest, path: Path) -> Iterator[Memory]:
    """A memory with a file, and one that is not to be remembered: both answer alike."""
    with closing(Memory(path if request.param == "on disk" else None)) as memory:
        yield memory


def put(memory: Memory, *pairs: str, variant: Variant = ENPT) -> None:
    memory.put_many({t.partition("=")[0]: Translation(t.partition("=")[2]) for t in pairs}, variant)


# -- like segments --------------------------------------------------------------------------------


def test_segments_that_are_like_one_are_found_best_first(memory: Memory) -> None:
    put(
        memory,
        "The ferry leaves the old harbour at eleven.=A",
        "The ferry leaves the new harbour at ten.=B",
        "Nobody knows when the train will come.=C",
    )
    matches = memory.fuzzy("The ferry leaves the old harbour at ten.", "en", "pt")
    assert [(match.translation, match.origin) for match in matches] == [
        ("B", MACHINE),
        ("A", MACHINE),
    ]
    assert matches[0].score == pytest.approx(1 - 3 / 40)
    assert len(memory.fuzzy("The ferry leaves the old harbour at ten.", "en", "pt", 0.91)) == 1


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("Thanks.", "Thanks!"),
        ("Obrigada.", "Obrigado."),
        ("我们今天讨论国际贸易的问题。", "我们今天讨论国际贸易问题。"),
        ("आज हम व्यापार पर चर्चा करेंगे।", "आज हम व्यापार पर चर्चा करते हैं।"),
        ("วันนี้เราคุยกันเรื่องการค้า", "วันนี้เราคุยเรื่องการค้า"),
        ("It costs 3,000 roubles.", "It costs 4,000 roubles."),
        ("«Да», — сказал он.", "«Да», — сказала она."),
        ("THE FERRY IS LATE TODAY.", "THE FERRY WAS LATE TODAY."),
    ],
)
def test_in_any_script_and_however_short(memory: Memory, text: str, like: str) -> None:
    put(memory, f"{text}=x", "Something quite different from all that.=y")
    [match] = memory.fuzzy(like, "en", "pt", 0.6)
    assert match.source == text


def test_only_between_the_languages_asked_for_whatever_their_region(memory: Memory) -> None:
    put(memory, "Nada mal.=Not bad.", variant=Variant("pt-BR", "en", "argos", "1"))
    put(memory, "Nada mal.=Nicht schlecht.", variant=Variant("pt-BR", "de", "argos", "1"))
    [match] = memory.fuzzy("Nada mal!", "pt", "en")
    assert match == Match("Nada mal.", "Not bad.", 1 - 1 / 9, MachineOrigin("argos", "1"))
    assert memory.fuzzy("Nada mal!", "es", "en") == []


def test_of_several_by_engines_the_one_without_doubts_of_the_latest_rules(memory: Memory) -> None:
    put(memory, "Good morning to all.=old", variant=replace(ENPT, rules=1))
    put(memory, "Good morning to all.=new", variant=replace(ENPT, rules=2))
    doubtful = {"Good morning to all.": Translation("doubtful", (Doubt.NUMBERS,))}
    memory.put_many(doubtful, replace(ENPT, rules=3))
    best = memory.best(["Good morning to all."], "en", "pt")
    assert best["Good morning to all."].translation == "new"


def test_of_a_long_text_only_the_same_is_found(memory: Memory) -> None:
    text = "word " * LONGEST
    put(memory, f"{text}=x")
    assert memory.fuzzy(text, "en", "pt")[0].score == 1
    assert memory.fuzzy(text + "more", "en", "pt") == []


def test_nothing_is_like_nothing(memory: Memory) -> None:
    put(memory, "Good.=Bom.")
    assert memory.fuzzy("  ", "en", "pt") == []
    assert memory.fuzzy("Good.", "en", "pt", at_least=0) == []
    assert memory.fuzzy('" OR * NEAR(', "en", "pt") == []


@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=5))
def test_whatever_the_texts_no_score_is_wrong(text: str, others: list[str]) -> None:
    memory = Memory(None)
    put(memory, *(f"{other}=x" for other in others))
    for match in memory.fuzzy(text, "en", "pt"):
        assert match.score == Levenshtein.normalized_similarity(text.strip(), match.source)


@given(st.text(max_size=100))
def test_words_are_found_in_whatever_text(text: str) -> None:
    assert all(word and not word.isspace() for word in words_of(text))


# -- people's wording -----------------------------------------------------------------------------


def test_what_a_person_accepted_comes_before_what_an_engine_made(memory: Memory) -> None:
    put(memory, "Good morning.=Bom dia (m).")
    memory.put_human(" Good morning. ", "Bom dia!", "en", "pt", ANA)
    unit = Unit("en", "pt", "Good morning.", "Bom dia!", ANA)
    assert memory.best(["Good morning.", "Bad."], "en", "pt") == {"Good morning.": unit}
    first, second = memory.fuzzy("Good mornings.", "en", "pt")
    assert (first.origin, second.origin) == (ANA, MACHINE)
    assert memory.concordance("MORNING", "en", "pt")[0] == unit
    assert memory.get_many(["Good morning."], ENPT)["Good morning."].text == "Bom dia (m).", (
        "the engine's column stays the engine's"
    )


def test_the_latest_wording_comes_first_and_replaces_that_of_its_document(memory: Memory) -> None:
    later = HumanOrigin("Ben", 2000.0, "another")
    memory.put_human("Yes.", "Sim.", "en", "pt", ANA)
    memory.put_human("Yes.", "Pois é.", "en", "pt", later)
    memory.put_human("Yes.", "Claro.", "en", "pt", replace(ANA, when=1500.0))
    assert [match.translation for match in memory.fuzzy("Yes.", "en", "pt")] == [
        "Pois é.",
        "Claro.",
    ]
    memory.withdraw_human("Yes.", "en", "pt", "another")
    assert memory.best(["Yes."], "en", "pt")["Yes."].translation == "Claro."
    memory.withdraw_human("Yes.", "en", "pt", "speech")
    assert memory.best(["Yes."], "en", "pt") == {}
    assert list(memory.units()) == []


# -- concordance ----------------------------------------------------------------------------------


def test_a_concordance_finds_words_and_parts_of_words(memory: Memory) -> None:
    put(memory, "The  Harbour\u00a0Board meets.=A", "A harbourmaster came.=B", "No.=C")
    put(memory, "Harbour Board.=D", variant=Variant("en", "de", "firefox", "1"))

    def found(phrase: str) -> list[str]:
        return [unit.translation for unit in memory.concordance(phrase, "en", "pt")]

    assert found("harbour board") == ["A"]
    assert found(" harbour\nBOARD ") == ["A"]
    assert found("arbourm") == ["B"]
    assert found("ferry") == found("*") == found("[a-z]") == found("  ") == []


@pytest.mark.parametrize(
    ("text", "phrase"), [("Президент России.", "ПРЕЗИДЕНТ р"), ("国际贸易。", "贸易")]
)
def test_a_concordance_in_any_script(memory: Memory, text: str, phrase: str) -> None:
    put(memory, f"{text}=x")
    assert [unit.source for unit in memory.concordance(phrase, "en", "pt")] == [text]


def test_the_latest_of_many_come_first(memory: Memory) -> None:
    for n in range(6):
        put(memory, f"The harbour number {n}.={n}")
    units = memory.concordance("harbour", "en", "pt", most=3)
    assert len(units) == 3
    if memory.size().bytes:
        assert [unit.translation for unit in units] == ["5", "4", "3"]


# -- all of it ------------------------------------------------------------------------------------


def test_all_units_come_with_where_they_are_from(memory: Memory) -> None:
    put(memory, *(f"Sentence {n}.=Frase {n}." for n in range(1200)))
    put(memory, "Sim.=Yes.", variant=Variant("pt", "en", "argos", "2"))
    memory.put_human("Sentence 3.", "A frase 3.", "en", "pt", ANA)
    units = list(memory.units("en", "pt"))
    assert len(units) == 1201
    assert Unit("en", "pt", "Sentence 3.", "A frase 3.", ANA) in units
    assert Unit("en", "pt", "Sentence 3.", "Frase 3.", MACHINE) in units
    assert len(list(memory.units())) == 1202


def test_what_is_forgotten_is_in_no_answer(memory: Memory) -> None:
    put(memory, "The secret harbour.=x")
    memory.put_human("The secret harbour.", "y", "en", "pt", ANA)
    assert memory.forget(["The secret harbour."])
    assert memory.fuzzy("The secret harbour!", "en", "pt") == []
    assert memory.concordance("secret", "en", "pt") == []
    assert memory.best(["The secret harbour."], "en", "pt") == {}
    assert list(memory.units()) == []
    assert memory.size().segments == 0


def test_to_make_again_hides_what_is_known_until_it_is_made(memory: Memory) -> None:
    put(memory, "Good.=old", variant=replace(ENPT, rules=1))
    put(memory, "Good.=Bom.", "Bad.=Mau.")
    memory.make_again(["Good. "], ENPT)
    assert memory.get_many(["Good.", "Bad."], ENPT) == {"Bad.": Translation("Mau.")}
    put(memory, "Good.=Boa.")
    assert memory.get_many(["Good."], ENPT) == {"Good.": Translation("Boa.")}


def test_where_nothing_was_made_again_the_next_window_has_the_old(path: Path) -> None:
    with closing(Memory(path)) as memory:
        put(memory, "Good.=Bom.")
        memory.make_again(["Good."], ENPT)
        assert memory.get_many(["Good."], ENPT) == {}
    with closing(Memory(path)) as memory:
        assert memory.get_many(["Good."], ENPT) == {"Good.": Translation("Bom.")}


# -- the limit ------------------------------------------------------------------------------------


def days(path: Path, day: int, *texts: str) -> None:
    """As if ``texts`` had been used last on this day."""
    with closing(sqlite3.connect(path)) as db, db:
        query = (
            "UPDATE machine SET used = ? WHERE segment IN (SELECT id FROM segment WHERE text = ?)"
        )
        db.executemany(query, [(day, text) for text in texts])


def test_beyond_the_limit_what_was_used_longest_ago_goes_and_people_s_wording_stays(
    path: Path,
) -> None:
    texts = [f"Sentence number {n} of many: {'x' * 500}" for n in range(4000)]
    old, rest = texts[2000:2700], texts[:2000] + texts[2700:]
    with closing(Memory(path)) as memory:
        put(memory, *(f"{text}={text}" for text in texts))
        memory.put_human(old[0], "Guardada.", "en", "pt", ANA)
        full = memory.size()
    days(path, 9, *old)
    with closing(Memory(path, limit=full.bytes * 9 // 10)) as memory:
        memory.get_many(["Something."], ENPT)
        assert memory.wait(60)
        assert memory.size().bytes < full.bytes * 0.9
        assert memory.get_many(old, ENPT) == {}
        assert len(memory.get_many(rest, ENPT)) > 2500
        assert memory.best([old[0]], "en", "pt")[old[0]].translation == "Guardada."
        assert memory.fuzzy(old[1], "en", "pt", 0.999) == []
        memory.set_limit(full.bytes // 4)
        assert memory.wait(60)
        assert path.stat().st_size <= full.bytes // 4 * 1.05, "a file that was larger gets smaller"
        assert 0 < len(memory.get_many(texts, ENPT)) < 1000
        assert memory.notices == []


def test_what_is_used_today_is_not_what_was_used_longest_ago(path: Path) -> None:
    texts = [f"Sentence number {n} of many: {'x' * 500}" for n in range(2000)]
    with closing(Memory(path)) as memory:
        put(memory, *(f"{text}={text}" for text in texts))
    days(path, 9, *texts)
    with closing(Memory(path)) as memory:
        assert len(memory.get_many(texts[:900], ENPT)) == 900
        assert memory.wait(60)
        memory.set_limit(memory.size().bytes * 3 // 4)
        assert memory.wait(60)
        assert len(memory.get_many(texts[:900], ENPT)) == 900
        assert len(memory.get_many(texts[900:], ENPT)) < 1100


def test_people_s_wording_alone_is_never_dropped(path: Path) -> None:
    with closing(Memory(path, limit=1)) as memory:
        for n in range(30):
            memory.put_human(f"Sentence {n}.", f"Frase {n}.", "en", "pt", ANA)
        put(memory, "Good.=Bom.")
        memory.set_limit(1)
        assert memory.wait(60)
        assert len(list(memory.units())) == 30


def test_what_is_just_being_written_is_found_all_the_while(path: Path) -> None:
    memory, texts = Memory(path), [f"This is sentence {number}." for number in range(150)]
    memory.put_human("The first.", "O primeiro.", "en", "pt", ANA)
    before: set[str] = set()

    def write() -> None:
        for text in texts:
            memory.put_human(text, "Frase.", "en", "pt", ANA)

    with ThreadPoolExecutor() as pool:
        writing = pool.submit(write)
        while not writing.done():
            now = set(memory.best(texts, "en", "pt"))
            assert not before - now
            before = now
        writing.result()
