"""A document under the steps of a person: what each does, and that all can be taken back."""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.columns import CHECK, DONE, MINE, ORIGINAL, Column
from desktop.domain.contents import Bookmark, Contents
from desktop.domain.document import Document, DocumentId
from desktop.domain.doubts import Doubt
from desktop.domain.editing import Change
from desktop.domain.journal import Event, InMemory
from desktop.domain.places import Place, place_of
from desktop.domain.rows import counts, flatten
from desktop.domain.sound.times import Recording
from desktop.domain.steps import STEPS, Step, Unknown, as_json, from_json
from desktop.domain.steps.approvals import Approve
from desktop.domain.steps.bookmarks import Annotate, RemoveBookmark, SetBookmark
from desktop.domain.steps.dropped import ShowDropped
from desktop.domain.steps.labels import IsSpeaker, NoSpeaker
from desktop.domain.steps.language import SetLanguage
from desktop.domain.steps.links import Relink
from desktop.domain.steps.speakers import Give, Merge, Rename, SplitOff
from desktop.domain.steps.terms import RemoveTerm, SetTerm, SetTerms
from desktop.domain.steps.times import PutInStep, SetRecording, SetStart
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.steps.wordings import Comment, FlagForReview, Replace, Unwrite, Write, WriteAll
from desktop.domain.terms import Term
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation

MEETING = (("Ann", "Good evening."), ("Bob", "Hello. And more.|He said: no."), ("Anne", "Well."))


def talk(*turns: tuple[str | None, str]) -> Transcript:
    """Turns of (label, paragraphs divided by "|"); a label is its speaker's name."""
    spoken = [
        Turn([Paragraph(p) for p in text.split("|")], "speech", label, None, label)
        for label, text in turns
    ]
    names = dict.fromkeys(label for label, _ in turns if label)
    speakers = [Speaker(name, [f"title of {name}"]) for name in names]
    return Transcript(language="en", turns=spoken, speakers=speakers)


def document(transcript: Transcript | None = None) -> Document:
    return Document(transcript or talk(*MEETING), DocumentId("", ""), InMemory(), name="talk.txt")


def place(transcript: Transcript, row: int, segment: int = 0) -> Place:
    return place_of(Contents.of(transcript), row, segment)


def turns(of: Document) -> list[tuple[str | None, str | None, str]]:
    return [
        (turn.speaker, turn.label, "|".join(p.text for p in turn.paragraphs))
        for turn in of.transcript().turns
    ]


def after(*steps: Step, transcript: Transcript | None = None) -> Document:
    """The document after ``steps``, each of which finds its place."""
    changed = document(transcript)
    for step in steps:
        assert changed.do(step)
    return changed


def test_rename_changes_the_name_and_keeps_labels_and_titles() -> None:
    changed = after(Rename("Bob", "Robert Roe"))
    assert turns(changed)[1] == ("Robert Roe", "Bob", "Hello. And more.|He said: no.")
    assert changed.transcript().speakers[1] == Speaker("Robert Roe", ["title of Bob"])


@pytest.mark.parametrize("step", [Merge("Anne", "Ann"), Rename("Anne", "Ann")])
def test_two_speakers_become_one(step: Step) -> None:
    changed = after(step)
    assert [speaker for speaker, _, _ in turns(changed)] == ["Ann", "Bob", "Ann"]
    speakers = changed.transcript().speakers
    assert speakers[0] == Speaker("Ann", ["title of Ann", "title of Anne"])
    assert len(speakers) == 2
    assert len(changed.contents.present()) == 2


def test_one_speaker_becomes_two_by_label() -> None:
    changed = after(Merge("Anne", "Ann"), SplitOff("Ann", "Anne", "Anne Lee"))
    assert [speaker for speaker, _, _ in turns(changed)] == ["Ann", "Bob", "Anne Lee"]


@pytest.mark.parametrize("name", ["Cyd", None])
def test_a_turn_is_given_to_somebody_else_or_to_nobody(name: str | None) -> None:
    changed = after(Give(place(talk(*MEETING), 1), name))
    assert [speaker for speaker, _, _ in turns(changed)] == ["Ann", name, "Anne"]


def test_one_paragraph_is_given_to_somebody_else() -> None:
    whole = talk(("Ann", "One.|Two.|Three."))
    changed = after(Give(place(whole, 1), "Bob", paragraph=True), transcript=whole)
    assert turns(changed) == [
        ("Ann", "Ann", "One."),
        ("Bob", None, "Two."),
        ("Ann", None, "Three."),
    ]


def test_a_turn_is_split_at_a_paragraph() -> None:
    changed = after(SplitTurn(place(talk(*MEETING), 2), "Cyd"))
    assert turns(changed)[1:3] == [
        ("Bob", "Bob", "Hello. And more."),
        ("Cyd", None, "He said: no."),
    ]


def test_a_turn_is_split_at_a_sentence() -> None:
    changed = after(SplitTurn(place(talk(*MEETING), 1, 1), "Cyd"))
    assert turns(changed)[1:3] == [
        ("Bob", "Bob", "Hello. "),
        ("Cyd", None, "And more.|He said: no."),
    ]
    assert list(changed.contents.rows.order) == [0, 1, 4, 2, 3]


def test_a_split_takes_the_translation_along() -> None:
    changed = document()
    changed.add_column(Column("machine", "machine", "pt"))
    changed.fill("machine", {1: [Translation("Olá."), Translation("E mais.")]})
    step = SplitTurn(place(talk(*MEETING), 1, 1), "Cyd")
    changed.do(step)
    machine = changed.contents.columns["machine"]
    assert (machine.texts[1].strip(), machine.texts[4].strip()) == ("Olá.", "E mais.")
    changed.undo()
    assert machine.texts[1] == "Olá. E mais."
    assert machine.starts[1] == (0, 5)


def test_a_label_that_is_no_speaker_goes_back_into_the_text() -> None:
    changed = after(NoSpeaker("Bob"))
    assert turns(changed) == [
        ("Ann", "Ann", "Good evening.|Bob: Hello. And more.|He said: no."),
        ("Anne", "Anne", "Well."),
    ]
    assert [speaker.name for speaker in changed.transcript().speakers] == ["Ann", "Anne"]


def test_a_label_is_no_speaker_at_one_place_only() -> None:
    whole = talk(("Ann", "One."), ("Note", "Two."), ("Bob", "Three."), ("Note", "Four."))
    changed = after(NoSpeaker("Note", place(whole, 3)), transcript=whole)
    assert turns(changed)[1:] == [("Note", "Note", "Two."), ("Bob", "Bob", "Three.|Note: Four.")]


def test_a_line_is_a_speaker() -> None:
    changed = after(IsSpeaker(place(talk(*MEETING), 2), "He said"))
    assert turns(changed)[1:3] == [
        ("Bob", "Bob", "Hello. And more."),
        ("He said", "He said", "no."),
    ]


def test_a_label_alone_on_its_line_speaks_what_follows() -> None:
    whole = talk(("Ann", "Hi.|Bob Roe|Hello.|Bye."))
    changed = after(IsSpeaker(place(whole, 1), "Bob Roe"), transcript=whole)
    assert turns(changed) == [("Ann", "Ann", "Hi."), ("Bob Roe", "Bob Roe", "Hello.|Bye.")]


def test_segments_and_human_translation_stay_with_their_text() -> None:
    paragraph = Paragraph("Bob: Yes. No.", segments=["Bob: Yes. ", "No."], human=["Sim.", None])
    whole = Transcript(turns=[Turn([paragraph])])
    changed = after(IsSpeaker(place(whole, 0), "Bob"), transcript=whole)
    new = changed.transcript().turns[0].paragraphs[0]
    assert (new.text, new.segments, new.human) == ("Yes. No.", ["Yes. ", "No."], ["Sim.", None])


def test_the_second_of_two_equal_paragraphs_keeps_its_bookmark() -> None:
    whole = talk(("Ann", "Yes.|Yes."), ("Bob", "No."))
    bookmark = SetBookmark(place(whole, 1))
    changed = after(bookmark, transcript=whole)
    assert changed.contents.bookmarks == {1: Bookmark()}
    longer = talk(("Eve", "Order!"), ("Ann", "Yes.|Yes."), ("Bob", "No."))
    assert after(bookmark, transcript=longer).contents.bookmarks == {2: Bookmark()}


def test_a_note_is_written_changed_and_removed() -> None:
    here = place(talk(*MEETING), 1)
    changed = after(Annotate(here, "why?"), Annotate(here, "because"))
    assert changed.contents.bookmarks == {1: Bookmark("because")}
    changed.do(SetBookmark(here))
    assert changed.contents.bookmarks == {1: Bookmark("because")}
    changed.do(RemoveBookmark(here))
    assert changed.contents.bookmarks == {}
    changed.undo()
    assert changed.contents.bookmarks == {1: Bookmark("because")}


def test_a_place_is_found_again_where_the_file_has_changed() -> None:
    give = Give(place(talk(*MEETING), 1), "Cyd")
    longer = talk(("Eve", "Order!"), ("Eve", "Order, I say."), *MEETING)
    changed = after(give, transcript=longer)
    assert [name for name, _, _ in turns(changed)] == ["Eve", "Eve", "Ann", "Cyd", "Anne"]


def test_a_place_of_the_first_version_is_found_by_label_words_and_turn() -> None:
    whole = talk(("Ann", "Yes."), ("Bob", "Yes."), ("Ann", "Yes."))
    old = Place.from_json({"label": "Ann", "words": "Yes.", "turn": 2})
    changed = after(Give(old, "Cyd"), transcript=whole)
    assert [name for name, _, _ in turns(changed)] == ["Ann", "Bob", "Cyd"]


def test_after_a_split_a_place_is_in_the_row_that_shows_it() -> None:
    whole = talk(*MEETING)
    second = place(whole, 1, 1)
    changed = after(SplitTurn(second, "Cyd"), Annotate(second, "here"), transcript=whole)
    assert changed.contents.bookmarks == {4: Bookmark("here")}
    assert place_of(changed.contents, 4) == second


@pytest.mark.parametrize(
    "step",
    [
        Rename("Nobody", "Somebody"),
        Merge("Ann", "Nobody"),
        SplitOff("Ann", "Nobody", "X"),
        Give(Place(-1, words="never said", label="Bob", turn=1), "X"),
        NoSpeaker("Nobody"),
        NoSpeaker("Bob", Place(1, words="never said")),
        IsSpeaker(Place(1, words="Hello. And more."), "Goodbye"),
        SplitTurn(Place(7, words="never said"), "X"),
        RemoveBookmark(place(talk(*MEETING), 0)),
        Unknown((("do", "sing"),)),
    ],
)
def test_what_finds_no_place_changes_nothing_and_is_not_kept(step: Step) -> None:
    changed = document()
    before = state(changed)
    assert not changed.do(step)
    assert state(changed) == before
    assert not changed.journal.can_undo


def test_what_was_dropped_is_shown_where_it_stood() -> None:
    whole = replace(talk(*MEETING), dropped=["Menu", "Log in", "Share"], dropped_above=2)
    changed = after(ShowDropped(), transcript=whole)
    assert turns(changed)[0] == (None, None, "Menu|Log in")
    assert turns(changed)[1] == ("Ann", "Ann", "Good evening.")
    assert turns(changed)[-1] == (None, None, "Share")
    assert [turn.kind for turn in changed.transcript().turns][::4] == ["narration", "narration"]
    assert changed.transcript().dropped == []
    assert not changed.do(ShowDropped())
    changed.undo()
    assert changed.transcript().dropped == ["Menu", "Log in", "Share"]
    assert len(turns(changed)) == 3


def test_what_a_person_does_to_what_was_dropped_is_found_again() -> None:
    whole = replace(talk(*MEETING), dropped=["Well.", "Share it. Now."], dropped_above=1)
    changed = after(ShowDropped(), transcript=whole)
    order = list(changed.contents.rows.order)
    steps = [ShowDropped(), Annotate(place_of(changed.contents, order[0]), "above"),
             Annotate(place_of(changed.contents, order[-2]), "Anne"),
             SplitTurn(place_of(changed.contents, order[-1], 1), "Cyd")]  # fmt: skip
    again = after(*steps, transcript=whole)
    contents = again.contents
    notes = {contents.rows.texts[row]: mark.note for row, mark in contents.bookmarks.items()}
    assert [contents.bookmarks[row].note for row in (order[0], order[-2])] == ["above", "Anne"]
    assert set(notes) == {"Well."}
    assert turns(again)[-1] == ("Cyd", None, "Now.")


def test_the_language_is_in_one_place() -> None:
    changed = after(SetLanguage("de"), Rename("Bob", "Robert"))
    assert changed.language == changed.transcript().language == "de"
    assert changed.contents.columns[ORIGINAL].language == "de"
    changed.undo()
    changed.undo()
    assert changed.language == "en"


def test_a_term_is_set_changed_and_removed() -> None:
    changed = after(SetTerm("Duma", "Duma Estatal"), SetTerm("duma", None, note="a name"))
    assert list(changed.contents.terms.values()) == [Term("duma", None, note="a name")]
    assert not changed.do(SetTerm("duma", None, note="a name"))
    assert changed.do(SetTerms.of([Term("power", "energia"), Term("Duma", None, True)]))
    assert set(changed.contents.terms.values()) == {
        Term("power", "energia"),
        Term("Duma", None, True),
    }
    assert changed.do(RemoveTerm("POWER"))
    assert not changed.do(RemoveTerm("power"))
    for step in (SetTerm(" ", "x"), SetTerms("[[1, 2]]"), SetTerms("{"), SetTerms("[[[]]]")):
        assert not changed.do(step)
    while changed.journal.can_undo:
        changed.undo()
    assert changed.contents.terms == {}


def test_what_is_approved_needs_no_check_whoever_makes_it_again() -> None:
    doubted = [Translation("Olá.", (Doubt.NUMBERS,)), Translation("E mais.", (Doubt.REPEATS,))]
    changed = document()
    changed.add_column(Column("machine", "machine", "pt"))
    changed.fill("machine", {1: doubted})
    machine = changed.contents.columns["machine"]
    step = Approve(place(talk(*MEETING), 1, 1), "pt", "E mais.")
    heard: list[Change] = []
    changed.listen(heard.append)
    assert changed.do(step)
    assert heard[0].cells == {"machine": {1}}
    assert machine.doubts[1] == [(Doubt.NUMBERS,), ()]
    changed.fill("machine", {1: doubted})
    assert machine.doubts[1] == [(Doubt.NUMBERS,), ()]
    changed.do(SplitTurn(place(talk(*MEETING), 1, 1), "Cyd"))
    assert (machine.doubts[1], machine.states[4]) == ([(Doubt.NUMBERS,)], DONE)
    changed.fill("machine", {4: [Translation("Mais.", (Doubt.REPEATS,))]})
    assert machine.states[4] == CHECK
    changed.undo()
    changed.fill("machine", {1: doubted})
    changed.undo()
    assert machine.doubts[1] == [(Doubt.NUMBERS,), (Doubt.REPEATS,)]
    changed.do(Approve(place(talk(*MEETING), 1, 1), "fr", "E mais."))
    assert machine.doubts[1] == [(Doubt.NUMBERS,), (Doubt.REPEATS,)]


def test_a_listener_hears_what_became_different() -> None:
    changed = document()
    heard: list[Change] = []
    deaf = changed.listen(heard.append)
    changed.do(Give(place(talk(*MEETING), 1), "Cyd"))
    assert heard[0].turns == {1, 2}
    assert not heard[0].texts
    deaf()
    changed.undo()
    assert len(heard) == 1


def test_what_the_original_lacks_has_a_row_of_its_own() -> None:
    whole = talk(("Ann", "One."), ("Bob", "Two.|Three."))
    whole.turns[1].paragraphs[0].segments = ["Two."]
    whole.turns[1].paragraphs[0].human = ["Dois."]
    whole.unmatched = [{"turn": 0, "speaker": "Ann", "text": text} for text in ("Bom.", "Dia.")]
    opened = document(whole)
    contents = opened.contents
    order = list(contents.rows.order)
    assert [contents.rows.texts[row] for row in order] == ["One.", "", "", "Two.", "Three."]
    human = contents.columns["human"]
    assert [human.texts[row] for row in order] == ["", "Bom.", "Dia.", "Dois.", ""]
    assert contents.partners("human", order[1], 0, 0) == {
        ORIGINAL: [],
        "human": [(order[1], 0, 0)],
    }
    assert turns(opened) == [("Ann", "Ann", "One."), ("Bob", "Bob", "Two.|Three.")]
    opened.do(Rename("Bob", "Bert"))
    opened.do(SplitTurn(place_of(contents, order[4]), "Cyd"))
    assert [name for name, _, _ in turns(opened)] == ["Ann", "Bert", "Cyd"]
    opened.do(SetBookmark(place_of(contents, order[2])))
    assert order[2] in contents.bookmarks


# -- any steps at all ------------------------------------------------------------------------------

names = st.sampled_from(["Ann", "Bob", "Cyd", "Note"])
labels = st.none() | names
texts = st.lists(
    st.sampled_from(["Yes.", "Bob: no.", "Ann", "A: b: c", "Note: (x)", "One. Two. Three."]),
    min_size=1,
)
transcripts = st.builds(
    lambda of, dropped, above: replace(talk(*of), dropped=dropped, dropped_above=above),
    st.lists(st.tuples(labels, texts.map("|".join)), max_size=6),
    texts | st.just([]),
    st.integers(0, 3),
)
where = st.tuples(st.integers(0, 9), st.integers(0, 2))


@st.composite
def acts(draw: st.DrawFn) -> list[tuple[str, Any]]:
    """Steps to be, whose places are chosen in the document as it is then."""
    kinds = ["rename", "merge", "split", "give", "alone", "no", "is", "cut", "note", "undo", "redo",
             "dropped", "approve"]  # fmt: skip
    kinds += ["write", "unwrite", "review", "comment", "german", "replace"]
    kinds += ["term", "no term", "recording", "in step", "start", "no start"]
    return draw(
        st.lists(st.tuples(st.sampled_from(kinds), st.tuples(names, names, where)), max_size=8)
    )


def act(on: Document, kind: str, first: str, second: str, at: tuple[int, int]) -> None:
    order = on.contents.rows.order
    if kind in ("undo", "redo"):
        getattr(on, kind)()
        return
    if not len(order):
        return
    row = order[at[0] % len(order)]
    segment = at[1] % len(on.contents.starts(row))
    here = place_of(on.contents, row, segment)
    start = place_of(on.contents, row)
    label = on.contents.rows.texts[row].partition(":")[0]
    step: Step = {
        "rename": Rename(first, second),
        "merge": Merge(first, second),
        "split": SplitOff(first, second, "Dan"),
        "give": Give(start, first),
        "alone": Give(start, first, paragraph=True),
        "no": NoSpeaker(first, start if at[1] else None),
        "is": IsSpeaker(start, label),
        "cut": SplitTurn(here, first),
        "note": Annotate(here, second),
        "dropped": ShowDropped(),
        "approve": Approve(here, "pt", f"{row}-{segment}."),
        "write": Write(here, f"{first} 1. {second}", "pt", "machine"),
        "unwrite": Unwrite(here),
        "review": FlagForReview(here, first == "Ann"),
        "comment": Comment(here, first),
        "replace": Replace(first, second),
        "term": SetTerm(first, second if at[1] else None),
        "no term": RemoveTerm(first),
        "recording": SetRecording(first if at[1] else ""),
        "in step": in_step(on, first, at),
        "start": SetStart(here, 10.0 * at[0] + at[1]),
        "no start": SetStart(here, None),
        "german": SetLanguage("de" if first == "Ann" else "en"),
    }[kind]
    on.do(step)


def in_step(on: Document, model: str, at: tuple[int, int]) -> Step:
    """What a model heard: every sentence but one, 3 s each."""
    contents = on.contents
    rows = [row for row in contents.rows.order if row not in contents.gaps]
    origins = [contents.origin(row, start) for row in rows for start in contents.starts(row)]
    times = {
        origin: None if number == at[0] else (3.0 * number, 3.0 * number + 2.5)
        for number, origin in enumerate(origins)
    }
    return PutInStep.of(contents, Recording("talk.wav", model), times)


def state(of: Document) -> tuple[object, ...]:
    """All that a document shows, for comparing."""
    contents = of.contents
    rows = contents.rows
    order = list(rows.order)
    named = {n: contents.speakers[n].name for n in contents.present()}
    return (
        of.transcript(),
        [(rows.texts[row], contents.turn(row), named.get(rows.speaker[row])) for row in order],
        [(rows.kind[row], rows.words[row]) for row in order],
        {contents.speakers[n].name: contents.counts[n] for n in contents.present()},
        [contents.segments(row) for row in order],
        {row: mark for row, mark in contents.bookmarks.items()},
        dict(contents.terms),
        [
            (column.texts[row], column.doubts.get(row))
            for row in order
            for column in contents.columns.values()
        ],
        {paragraph: own for paragraph, own in contents.wordings.items() if own},
        own_texts(of),
        contents.recording,
        {paragraph: dict(own) for paragraph, own in contents.times.items()},
        list(contents.timeline().sentences()),
    )


def own_texts(of: Document) -> list[list[str]] | None:
    """The person's own wording, row by row, as the column shows it."""
    contents = of.contents
    column = contents.columns.get(MINE)
    return None if column is None else [column.segments(row) for row in contents.rows.order]


def with_machine(transcript: Transcript) -> Document:
    changed = document(transcript)
    changed.add_column(Column("machine", "machine", "pt"))
    for row in range(len(changed.contents.rows)):
        count = len(changed.contents.starts(row))
        cells = [Translation(f"{row}-{n}.", (Doubt.REPEATS,)) for n in range(count)]
        changed.fill("machine", {row: cells})
    return changed


@given(transcripts, acts())
def test_no_letter_is_lost_and_what_was_read_stays(
    transcript: Transcript, steps: list[tuple[str, Any]]
) -> None:
    before = copy.deepcopy(transcript)
    changed = with_machine(transcript)
    for kind, values in steps:
        act(changed, kind, *values)
    assert changed.source == before
    assert letters(changed.transcript()) == letters(before)


@given(transcripts, acts())
def test_a_snapshot_stays_as_it_is(transcript: Transcript, steps: list[tuple[str, Any]]) -> None:
    changed = with_machine(transcript)
    half = len(steps) // 2
    for kind, values in steps[:half]:
        act(changed, kind, *values)
    snapshot = changed.contents.snapshot()
    before = asdict(snapshot)
    for kind, values in [
        *steps[half:],
        ("approve", ("", "", (0, 0))),
        ("cut", ("Cyd", "", (0, 0))),
    ]:
        act(changed, kind, *values)
    assert asdict(snapshot) == before


@given(transcripts, acts())
def test_what_is_kept_at_each_step_is_what_counting_anew_gives(
    transcript: Transcript, steps: list[tuple[str, Any]]
) -> None:
    changed = with_machine(transcript)
    for kind, values in steps:
        act(changed, kind, *values)
    contents, now = changed.contents, changed.transcript()
    fresh = flatten(now)
    order = list(contents.rows.order)
    assert [contents.rows.texts[row] for row in order] == fresh.texts
    assert [contents.rows.kind[row] for row in order] == list(fresh.kind)
    assert [contents.rows.words[row] for row in order] == list(fresh.words)
    told = dict(zip([s.name for s in now.speakers], counts(now), strict=True))
    assert {contents.speakers[n].name: contents.counts[n] for n in contents.present()} == told
    for turn, first in enumerate(contents.first_rows):
        rows = [row for row in order if contents.rows.turn[row] == turn]
        assert first == (rows[0] if rows else -1)


@given(transcripts, acts())
def test_undoing_all_gives_the_text_as_read_and_redoing_all_what_was(
    transcript: Transcript, steps: list[tuple[str, Any]]
) -> None:
    changed = with_machine(transcript)
    before = state(changed)
    for kind, values in steps:
        act(changed, kind, *values)
    later = state(changed)
    count = 0
    while changed.undo():
        count += 1
    assert state(changed) == before
    for _ in range(count):
        changed.redo()
    assert state(changed)[:6] == later[:6]
    assert state(changed)[7:] == later[7:]


class Kept(InMemory):
    """Remembers the events, as a disk does."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []

    def append(self, event: Event) -> None:
        self.events.append(copy.deepcopy(event))


@given(transcripts, acts())
def test_another_reading_with_the_same_journal_gives_the_same(
    transcript: Transcript, steps: list[tuple[str, Any]]
) -> None:
    store = Kept()
    first = Document(transcript, DocumentId("", ""), store)
    for kind, values in steps:
        act(first, kind, *values)
    again = Document(copy.deepcopy(transcript), DocumentId("", ""), InMemory())
    again.journal.replay(store.events)
    assert again.journal.unplaced == []
    assert state(again) == state(first)


def letters(transcript: Transcript) -> Counter[str]:
    parts = [p.text for _, p in transcript.paragraphs()]
    parts += [turn.label or "" for turn in transcript.turns] + transcript.dropped
    return Counter(c for c in "".join(parts) if c.isalpha())


# -- as JSON --------------------------------------------------------------------------------------


def test_every_kind_of_step_comes_back_from_json() -> None:
    here = place(talk(*MEETING), 1, 1)
    samples: list[Step] = [
        Rename("a", "b"),
        Merge("a", "b"),
        SplitOff("a", "b", "c"),
        Give(here, None, paragraph=True),
        NoSpeaker("a"),
        NoSpeaker("a", here),
        IsSpeaker(here, "a"),
        SplitTurn(here, "a"),
        SetBookmark(here),
        RemoveBookmark(here),
        Annotate(here, "a"),
        SetLanguage("pt-BR"),
        ShowDropped(),
        SetTerm("Duma", "Duma Estatal", True, "parliament", "en", "pt"),
        SetTerms.of([Term("Duma", None), Term("power", "energia")]),
        RemoveTerm("Duma", "en", "pt"),
        Approve(here, "pt", "a"),
        Write(here, "a", "pt", "human", accepted=True),
        WriteAll.of([(here, "a")], "pt"),
        Unwrite(here),
        FlagForReview(here, True),
        Comment(here, "a"),
        Replace("a", "b", match_case=True, whole_words=True),
        Relink("compared-a", "0.0=1!"),
        SetRecording("/talks/talk.wav"),
        PutInStep("/talks/talk.wav", "tiny.en", "[[0,12,[[0,1.5,2.5],[7]]]]"),
        SetStart(here, 12.5),
    ]
    assert {type(step) for step in samples} == set(STEPS.values())
    assert [from_json(as_json(step)) for step in samples] == samples


@given(st.lists(st.dictionaries(st.text(max_size=5), st.none() | st.text() | st.integers())))
def test_json_of_any_kind_is_kept(data: list[dict[str, object]]) -> None:
    assert [as_json(from_json(each)) for each in data] == data


@pytest.mark.parametrize(
    "data",
    [
        {"do": "rename", "speaker": "Ann"},
        {"do": "rename", "speaker": 3, "name": "x"},
        {"do": "give", "place": {"label": 1}, "name": "x"},
        {"do": "give", "place": {"words": "x", "paragraph": 0, "more": 1}, "name": "x"},
        {"do": "fly"},
    ],
)
def test_json_that_is_off_is_unknown_and_kept(data: dict[str, object]) -> None:
    step = from_json(data)
    assert isinstance(step, Unknown)
    assert as_json(step) == data
