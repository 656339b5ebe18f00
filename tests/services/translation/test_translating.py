"""The pipeline, with the real engine, its real model and a real memory."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import argos_package
import made_library
import pytest
from waiting import until

from desktop.domain.contents import Contents
from desktop.domain.document import Document, DocumentId
from desktop.domain.doubts import Doubt
from desktop.domain.journal import InMemory
from desktop.domain.languages.segments import split
from desktop.domain.packs.pack import Route
from desktop.domain.terms import Term, Terms
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import (
    Engines,
    translate,
    translate_all,
)
from desktop.services.translation.workers import Workers
from desktop.support.bounds import cores
from desktop.support.job import Cancelled, Job


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workers]:
    made = Workers(tmp_path_factory.mktemp("cache"), idle=0)
    yield made
    made.stop()


@pytest.fixture
def engines(workers: Workers, tmp_path: Path) -> Engines:
    return Engines(Memory(tmp_path / "memory.sqlite"), workers)


def talk(*paragraphs: str) -> Transcript:
    return Transcript(language="en", turns=[Turn([Paragraph(text)]) for text in paragraphs])


def long_talk(length: int) -> Transcript:
    return talk(
        *(
            f"The reader number {n} came to the library and asked for a book. It was lent out."
            for n in range(length)
        )
    )


def rows_of(
    transcript: Transcript, route: Route, engines: Engines, order: RowQueue | None = None
) -> dict[int, list[Translation]]:
    order = order or RowQueue(len(transcript.turns))
    rows: dict[int, list[Translation]] = {}
    for batch in translate(Contents.of(transcript), route, order, engines, Job()):
        again = rows.keys() & batch.rows.keys()  # what a dictionary on this computer doubts
        assert all(joined(rows[row]) == joined(batch.rows[row]) for row in again)
        rows |= batch.rows
    return rows


def translated(transcript: Transcript, route: Route, engines: Engines) -> Transcript:
    """The transcript with its machine translation, as `enface convert` writes it."""
    document = Document(transcript, DocumentId("", ""), InMemory())
    translate_all(document, route, engines, Job())
    column = document.column("machine")
    assert column is not None
    return document.transcript(column.id)


def joined(row: list[Translation]) -> str:
    return "".join(each.text for each in row)


def test_every_row_is_translated_sentence_by_sentence(engines: Engines, route: Route) -> None:
    text = "Good afternoon. The library is open."
    rows = rows_of(talk(text, "Good night."), route, engines)
    assert rows[0][0] == Translation("Boa tarde. ")
    assert "biblioteca" in rows[0][1].text
    assert not rows[0][1].doubts
    assert rows[1] == [Translation("Boa noite.")]


def test_sentences_are_cut_in_the_language_of_their_turn(engines: Engines, route: Route) -> None:
    text = "Am 3. Mai kam Hr. Dr. Meier an."
    transcript = talk(text)
    transcript.turns[0].language = "de"
    transcript = translated(transcript, route, engines)
    assert transcript.turns[0].paragraphs[0].segments == [text]


def test_reopening_asks_no_engine(engines: Engines, route: Route, tmp_path: Path) -> None:
    first = rows_of(long_talk(30), route, engines)
    again = Engines(Memory(tmp_path / "memory.sqlite"), Workers(tmp_path))
    assert rows_of(long_talk(30), route, again) == first
    assert again.workers.calls == again.workers.running == 0


def test_the_same_sentence_is_translated_once(engines: Engines, route: Route) -> None:
    before = engines.workers.calls
    rows = rows_of(talk(*["(Laughter.)"] * 50), route, engines)
    assert engines.workers.calls == before + 1
    assert len({row[0] for row in rows.values()}) == 1


def test_what_has_no_words_passes_through_unasked(engines: Engines, route: Route) -> None:
    texts = ["* * *", "—", "12:30", "😀 😀", "", "  "]
    before = engines.workers.calls
    rows = rows_of(talk(*texts), route, engines)
    assert [joined(rows[n]) for n in range(len(texts))] == texts
    assert engines.workers.calls == before


def test_spaces_and_breaks_between_sentences_stay(engines: Engines, route: Route) -> None:
    text = "Good morning.\u00a0 Good night.\nYes."
    rows = rows_of(talk(text), route, engines)
    assert joined(rows[0]) == "Bom dia.\u00a0 Boa noite.\nSim."


def test_the_screen_comes_first(engines: Engines, route: Route) -> None:
    transcript, order = long_talk(60), RowQueue(60)
    order.focus([40, 41])
    first = next(translate(Contents.of(transcript), route, order, engines, Job()))
    assert next(iter(first.rows)) == 40
    assert set(first.rows) <= set(range(40, 60))


def test_scrolling_meanwhile_changes_what_comes_next(engines: Engines, route: Route) -> None:
    transcript, order = long_talk(200), RowQueue(200)
    seen: list[int] = []
    for batch in translate(Contents.of(transcript), route, order, engines, Job()):
        if not seen:
            order.focus([190, 191])
        seen += batch.rows
    assert sorted(seen) == list(range(200))
    assert max(map(seen.index, (190, 191))) < seen.index(100)


WAITING = """
        number = text.split("number ")[-1].split()[0]
        while number.isdigit() and int(number) > 2 and not os.path.exists({go!r}):
            threading.Event().wait(0.01)
        return text.upper()
"""


def test_a_jump_is_served_though_all_lanes_are_taken(
    route: Route, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = tmp_path / "go"
    body = WAITING.format(go=str(go)).strip()
    made_library.maker(tmp_path, monkeypatch)(f"import threading; {body}")
    workers, order = Workers(tmp_path, idle=0, most=1), RowQueue(200)
    engines = Engines(Memory(None), workers)
    work = translate(Contents.of(long_talk(200)), route, order, engines, Job())
    seen: list[int] = []
    reading = threading.Thread(
        target=lambda: seen.extend(row for batch in work for row in batch.rows),
        daemon=True,  # where the test fails, the run still ends
    )

    reading.start()
    until(lambda: workers.calls >= 3)  # the first, and two that do not come back
    order.focus([190])
    until(lambda: workers.calls >= 4)
    go.touch()
    reading.join()
    assert sorted(seen) == list(range(200))
    assert seen.index(190) < seen.index(100)
    workers.stop()


def test_a_long_text_stops_until_more_is_wanted(engines: Engines, route: Route) -> None:
    transcript, order = talk(*["Yes."] * 500), RowQueue(500, everything=False)
    assert sorted(rows_of(transcript, route, engines, order)) == list(range(200))
    order.focus([300])
    [*_, last] = translate(Contents.of(transcript), route, order, engines, Job())
    assert (last.done, last.of, last.ahead) == (400, 500, 0)
    order.all()
    assert sorted(rows_of(transcript, route, engines, order)) == list(range(200, 300))


def test_progress_is_told_in_paragraphs(engines: Engines, route: Route) -> None:
    told: list[tuple[int, int]] = []
    job = Job(lambda done, of: told.append((done, of)))
    batches = list(translate(Contents.of(long_talk(40)), route, RowQueue(40), engines, job))
    assert told == [(batch.done, batch.of) for batch in batches]
    assert told[-1] == (40, 40)
    assert batches[-1].seconds_left == 0
    assert all(batch.done + batch.ahead == 40 for batch in batches)
    assert all(one[0] < next_[0] for one, next_ in pairwise(told))


def test_stop_ends_the_processes_and_keeps_what_was_made(engines: Engines, route: Route) -> None:
    transcript, job = long_talk(2000), Job()
    work = translate(Contents.of(transcript), route, RowQueue(2000), engines, job)
    rows = [*next(work).rows]
    threading.Timer(0.2, job.cancel).start()

    def rest() -> None:
        for batch in work:
            rows.extend(batch.rows)

    with pytest.raises(Cancelled):
        rest()
    assert engines.workers.running == 0
    assert 0 < len(rows) < 2000
    texts = [paragraph.text for _, paragraph in transcript.paragraphs()]
    made = [segment for row in rows for segment in split(texts[row], "en")]
    variant = engines.variant(route)
    assert len(engines.memory.get_many(made, variant)) == len(set(made))
    assert rows_of(talk("Yes."), route, engines)[0] == [Translation("Sim.")]


def test_after_stop_the_same_order_goes_on_where_it_was(engines: Engines, route: Route) -> None:
    transcript, order = long_talk(80), RowQueue(80)
    work = translate(Contents.of(transcript), route, order, engines, Job())
    shown = set(next(work).rows)
    next(work)  # made, but stopped before it was shown
    work.close()
    rest = rows_of(transcript, route, engines, order)
    assert shown.isdisjoint(rest)
    assert shown | set(rest) == set(range(80))


def test_processes_stopped_by_another_hand_are_started_again(
    engines: Engines, route: Route
) -> None:
    transcript = long_talk(80)
    rows: list[int] = []
    for batch in translate(Contents.of(transcript), route, RowQueue(80), engines, Job()):
        if not rows:
            engines.workers.stop()
        rows += batch.rows
    assert sorted(rows) == list(range(80))


def test_closing_the_window_midway_ends_the_processes(engines: Engines, route: Route) -> None:
    work = translate(Contents.of(long_talk(500)), route, RowQueue(500), engines, Job())
    next(work)
    work.close()
    assert engines.workers.running == 0


def test_segments_a_file_fixed_are_kept(engines: Engines, route: Route) -> None:
    transcript = talk("Good morning. Good night.")
    fixed = ["Good morning. Good night."]
    transcript.turns[0].paragraphs[0].segments = list(fixed)
    transcript = translated(transcript, route, engines)
    paragraph = transcript.turns[0].paragraphs[0]
    assert paragraph.segments == fixed
    assert paragraph.translation is not None
    assert len(paragraph.translation) == 1


def test_a_turn_in_another_language_is_not_forced_through(engines: Engines, route: Route) -> None:
    transcript = talk("Good morning.", "Добрый день.", "Bom dia a todos.")
    transcript.turns[1].language, transcript.turns[2].language = "ru", "pt"
    rows = rows_of(transcript, route, engines)
    assert rows[1] == [Translation("Добрый день.", (Doubt.OTHER_LANGUAGE,))]
    assert rows[2] == [Translation("Bom dia a todos.")]


def test_converting_fills_the_transcript(engines: Engines, route: Route) -> None:
    transcript = talk("Good morning. Good night.", "* * *")
    transcript = translated(transcript, route, engines)
    first, second = (turn.paragraphs[0] for turn in transcript.turns)
    assert first.segments == ["Good morning. ", "Good night."]
    assert first.translation == [Translation("Bom dia. "), Translation("Boa noite.")]
    assert second.translation == [Translation("* * *")]
    assert transcript.translation is not None
    assert (transcript.translation.language, transcript.translation.engine) == ("pt", "firefox")
    assert transcript.translation.pack == route.version


def test_a_document_can_be_forgotten(engines: Engines, route: Route) -> None:
    rows_of(talk("Good morning. Good night.", "Yes."), route, engines)
    sentences, variant = {"Good morning.", "Good night.", "Yes."}, engines.variant(route)
    assert engines.memory.get_many(sentences, variant).keys() == sentences
    engines.memory.forget(sentences)
    assert engines.memory.get_many(sentences, variant) == {}


def test_there_and_back_through_another_language(engines: Engines) -> None:
    packs = Packs()
    there, back = packs.route("en", "pt", "firefox"), packs.route("pt", "en", "firefox")
    route = Route((there.packs[0], back.packs[0]))
    rows = rows_of(talk("Good morning."), route, engines)
    assert rows[0] == [Translation("Good morning.")]


def test_through_both_engines(engines: Engines, tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs")
    packs.add(argos_package.make(tmp_path))
    there, back = packs.route("pt", "en", "firefox"), packs.route("en", "pt", "argos")
    route = Route((there.packs[0], back.packs[0]))
    rows = rows_of(talk("Bom dia."), route, engines)
    assert joined(rows[0]) == argos_package.reference("Good morning.")
    assert (route.via, engines.variant(route).engine) == ("en", "firefox+argos")


def test_argos_translates_a_text_of_many_batches(engines: Engines, tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs")
    packs.add(argos_package.make(tmp_path))
    route = packs.route("en", "pt", "argos")
    rows = rows_of(talk(*["good day", "we thank you"] * 20, "water and work"), route, engines)
    assert [joined(rows[n]) for n in (0, 1, 40)] == [
        "bom dia",
        "nós obrigado você",
        "água e trabalho",
    ]
    assert len(rows) == 41


def test_argos_gets_full_batches_after_the_first_ones(engines: Engines, tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs")
    packs.add(argos_package.make(tmp_path))
    words = list(argos_package.WORDS)
    texts = [" ".join(words[n % 20 :] + words[: n % 20]) + f" {n}." for n in range(20)]
    before = engines.workers.calls
    assert len(rows_of(talk(*texts), packs.route("en", "pt", "argos"), engines)) == 20
    assert engines.workers.calls - before <= 2 * cores() + 1


KILLED = """
import sys
from pathlib import Path
from desktop.services.translation.translating import (
    Engines, Job, Memory, RowQueue, Workers, translate)
from desktop.services.packs.installed import Packs
from desktop.services.reading.opening import open_file
from desktop.domain.contents import Contents
text, folder = Path(sys.argv[1]), Path(sys.argv[2])
transcript = open_file(text)
transcript.language = "en"
engines = Engines(Memory(folder / "memory.sqlite"), Workers(folder))
order = RowQueue(sum(1 for _ in transcript.paragraphs()))
contents, route = Contents.of(transcript), Packs().route("en", "pt", "firefox")
for batch in translate(contents, route, order, engines, Job()):
    for row in batch.rows:
        print(*(segment.strip() for segment in contents.segments(row)), sep="\\t", flush=True)
"""


def test_killed_at_any_time_what_was_shown_is_remembered(
    engines: Engines, route: Route, tmp_path: Path
) -> None:
    text = tmp_path / "talk.txt"
    lines = [t.paragraphs[0].text for t in long_talk(400).turns]
    text.write_text("\n\n".join(lines))
    command = [sys.executable, "-c", KILLED, str(text), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        shown = [process.stdout.readline() for _ in range(20)]
        process.kill()
        shown += process.stdout.readlines()
    whole = [line.rstrip("\n") for line in shown if line.endswith("\n")]
    segments = [segment for line in whole for segment in line.split("\t")]
    assert len(segments) >= 20
    memory = Memory(tmp_path / "memory.sqlite")
    assert set(memory.get_many(segments, engines.variant(route))) == set(segments)
    assert memory.notices == []


def test_doubts_are_remembered_and_told(engines: Engines, route: Route) -> None:
    doubtful = Translation("Ele pagou 20.", (Doubt.NUMBERS,))
    engines.memory.put_many({"He paid 30.": doubtful}, engines.variant(route))
    transcript = talk("He paid 30. Good night.")
    transcript = translated(transcript, route, engines)
    paragraph = transcript.turns[0].paragraphs[0]
    assert paragraph.translation == [
        Translation("Ele pagou 20. ", (Doubt.NUMBERS,)),
        Translation("Boa noite."),
    ]


def test_a_beam_the_engine_does_not_heed_keeps_what_is_remembered(
    engines: Engines, route: Route
) -> None:
    assert Engines(engines.memory, engines.workers, 4).variant(route) == engines.variant(route)


def test_a_term_is_used_and_another_one_asks_only_where_it_stands(
    engines: Engines, route: Route
) -> None:
    talks = talk("The power of the press is great.", "Good night.", "We sought the reasons.")
    plain = rows_of(talks, route, engines)
    before = engines.workers.calls
    terms = Terms([Term("press", "mídia")], "en", "pt")
    with_terms = rows_of(talks, route, replace(engines, terms=terms))
    assert "mídia" in joined(with_terms[0])
    assert "mídia" not in joined(plain[0])
    assert (with_terms[1], with_terms[2]) == (plain[1], plain[2])
    assert engines.workers.calls == before + 1
    assert rows_of(talks, route, replace(engines, terms=terms)) == with_terms
    assert rows_of(talks, route, engines) == plain
    assert engines.workers.calls == before + 1
