"""Who says what: labels in all their habits, and what only looks like one."""

from __future__ import annotations

import pytest

from desktop.domain.speakers.labels import Piece, turns_of
from desktop.domain.transcript import Turn

Row = tuple[str | None, str]


def read(*texts: str) -> list[Turn]:
    return turns_of(Piece(text) for text in texts)


def rows(turns: list[Turn]) -> list[Row]:
    """(label, first paragraph) of each turn."""
    return [(t.label, t.paragraphs[0].text if t.paragraphs else "") for t in turns]


TALK = ("Ann Lee: Good morning to you all.", "Bob Ray: Thank you.", "Ann Lee: Let us begin.")


def test_a_plain_talk() -> None:
    turns = read("They met in Lisbon.", *TALK, "It is late.", "Bob Ray: Yes.")
    assert rows(turns) == [
        (None, "They met in Lisbon."),
        ("Ann Lee", "Good morning to you all."),
        ("Bob Ray", "Thank you."),
        ("Ann Lee", "Let us begin."),
        ("Bob Ray", "Yes."),
    ]
    assert [turn.kind for turn in turns] == ["narration", *["speech"] * 4]
    assert [p.text for p in turns[3].paragraphs] == ["Let us begin.", "It is late."]


@pytest.mark.parametrize(
    ("printed", "label", "note"),
    [
        ("President of Chile Ann Lee: Yes.", "President of Chile Ann Lee", None),
        ("ANN LEE: Yes.", "ANN LEE", None),
        ("MS. LEE:  Yes.", "MS. LEE", None),
        ("A.\u00a0Lee: Yes.", "A. Lee", None),
        ("Ann Lee, Head of the Board: Yes.", "Ann Lee, Head of the Board", None),
        ("Ann Lee (ENI): Yes.", "Ann Lee (ENI)", None),
        ("Ann Lee (retranslated): Yes.", "Ann Lee", "retranslated"),
        ("Ann Lee (via video link): Yes.", "Ann Lee", "via video link"),
        ("Ann Lee (answering a question from Bob Ray: why): Yes.", "Ann Lee",
         "answering a question from Bob Ray: why"),
        ("Ann Lee: (In Spanish.) Yes.", "Ann Lee", "In Spanish."),
        ("chairman of the Bank (VEB) Ann Lee: Yes.", "chairman of the Bank (VEB) Ann Lee", None),
        ("The Minister for Energy (Mr. Ray): Yes.", "The Minister for Energy (Mr. Ray)", None),
        ("Question from the audience: Yes.", "Question from the audience", None),
        ("Анна Ли: Да.", "Анна Ли", None),
        ("А. Ли (по-английски): Да.", "А. Ли", "по-английски"),
        ("Jarosław Wałęsa: Tak.", "Jarosław Wałęsa", None),
        ("安李：好的。", "安李", None),
        ("الرئيس السيسي: نعم.", "الرئيس السيسي", None),
        ("Dr. José Ortega y Gasset: Sí.", "Dr. José Ortega y Gasset", None),
    ],
)  # fmt: skip
def test_labels(printed: str, label: str, note: str | None) -> None:
    turn = read(*TALK, printed, *TALK)[3]
    assert (turn.label, turn.label_note) == (label, note)
    assert [p.text for p in turn.paragraphs] == [printed.split()[-1].split("：")[-1]]


@pytest.mark.parametrize(
    "said",
    [
        "Question: at what expense?",
        "Question: “How much is it?” Reply: “Nothing.”",
        "Interior Minister: John Smithson.",
        "Entry from 02.00 pm to 02.30 pm: only with a ticket.",
        "We have three tasks: work, work and work.",
        "And the main thing: Money.",
        "As Bob Ray says: Never mind.",
        "I will quote Bob Ray: Never mind.",
        "He wrote: “Never mind.”",
        "At 10:30 Bob Ray came.",
        "Note: This is a secret.",
        "https://example.org/ann:lee",
        "Once more: Thank you.",
        "“Bob Ray: Never mind.”",
        "Nizhny Tagil: “Why are the roads so bad?”",
        "A great man once said so.",
        "Q is a letter.",
    ],
)
def test_words_before_a_colon_that_are_no_label(said: str) -> None:
    turns = read(*TALK, said, "Bob Ray: Yes.")
    assert [p.text for p in turns[2].paragraphs] == ["Let us begin.", said]
    assert turns[3].label == "Bob Ray"


def test_a_list_of_offices_is_no_talk() -> None:
    offices = ["Minister of Trade: Carl Olsen.", "Head of the Bank: Dora Pohl.",
               "Minister for Sport: Emil Quist."]  # fmt: skip
    assert len(read(*TALK, *offices)) == 3


def test_two_turns_in_one_paragraph() -> None:
    turns = read(*TALK, "So it is. Bob Ray: Wait a moment. Ann Lee: I wait.")
    assert rows(turns)[3:] == [("Bob Ray", "Wait a moment."), ("Ann Lee", "I wait.")]
    assert turns[2].paragraphs[-1].text == "So it is."


def test_a_page_whose_line_ends_were_lost() -> None:
    text = (
        "Welcome. Ann Lee: How are you, Bob? Bob Ray: I am fine, thanks. And the main thing: "
        "health. Ann Lee: Good. Let us begin then, for it is late already. Bob Ray: Yes, let us "
        "begin with the first question of today."
    )
    assert [turn.label for turn in read(text)] == [None, "Ann Lee", "Bob Ray", "Ann Lee", "Bob Ray"]


def test_a_label_on_its_own_line() -> None:
    assert rows(read("Ann Lee:", "Good morning.", "Bob Ray:", "Thank you.")) == [
        ("Ann Lee", "Good morning."), ("Bob Ray", "Thank you."),
    ]  # fmt: skip


def test_a_name_on_its_own_line_without_colon() -> None:
    turns = read("ANN LEE", "Good morning.", "BOB RAY", "Hi.", "ANN LEE", "So.", "BOB RAY", "Yes.")
    assert [turn.label for turn in turns] == ["ANN LEE", "BOB RAY"] * 2


def test_questions_and_answers_by_letter() -> None:
    turns = read(
        "Q  Where were you?", "A  At home.", "Q. Why?", "A. Because: rain.", "A lot of it."
    )
    assert [turn.label for turn in turns] == ["Q", "A", "Q", "A"]
    assert [p.text for p in turns[3].paragraphs] == ["Because: rain.", "A lot of it."]


def test_the_congress_puts_a_full_stop() -> None:
    turns = read("Mr. LEE. Mr. President, I rise.", "The PRESIDING OFFICER. Is there objection?")
    assert [turn.label for turn in turns] == ["Mr. LEE", "The PRESIDING OFFICER"]


@pytest.mark.parametrize(
    "pieces",
    [
        ("[00:00:12] Ann Lee: Hello.", "[00:01:02] Bob Ray: Hi."),
        ("00:00:12 Ann Lee: Hello.", "00:01:02 Bob Ray: Hi."),
        ("Ann Lee  0:12", "Hello.", "Bob Ray  1:02", "Hi."),
        ("Ann Lee [0:12] Hello.", "Bob Ray [1:02] Hi."),
        ("Ann Lee (00:12):", "Hello.", "Bob Ray (01:02):", "Hi."),
        ("Ann Lee", "0:12", "Hello.", "Bob Ray", "1:02", "Hi.", "Ann Lee", "1:05", "So."),
    ],
)
def test_times(pieces: tuple[str, ...]) -> None:
    turns = read(*pieces)[:2]
    assert rows(turns) == [("Ann Lee", "Hello."), ("Bob Ray", "Hi.")]
    assert [turn.start for turn in turns] == [12.0, 62.0]


def test_a_time_after_the_colon_is_no_other_speakers() -> None:
    turns = read("Ann Lee: [00:00:12] Hello.", "Bob Ray: Hi.", "Ann Lee: [0:01:02] So.")
    assert [turn.start for turn in turns] == [12.0, None, 62.0]
    assert [turn.paragraphs[0].start for turn in turns] == [12.0, None, 62.0]


def test_a_small_letter_under_a_name_that_others_prove() -> None:
    turns = read(*TALK, "Bob Ray: Good.", "Ann Lee: fine", "Bob Ray: and you?")
    assert rows(turns)[4:] == [("Ann Lee", "fine"), ("Bob Ray", "and you?")]


@pytest.mark.parametrize(
    "label",
    ["Ann, Bob and Carl", "Ann & Bob", "ANN/BOB", "Ann, Bob", "Everybody", "Both"],
)
def test_several_at_once(label: str) -> None:
    talk = ["Ann: Yes, I do.", "Bob: No, not now.", "Carl: What is it?", "Ann: Nothing at all."] * 2
    turns = read(*talk, f"{label}: Hello there!", *talk)
    assert rows(turns)[8] == (label, "Hello there!")


def test_timed_lines_become_sentences() -> None:
    turns = read("0:00", "hello and welcome", "0:04", "to this talk.", "1:02:03", "Bye.")
    assert rows(turns) == [(None, "hello and welcome to this talk.")]
    assert [p.start for p in turns[0].paragraphs] == [0.0, 3723.0]


def test_notes_stay_in_the_turn() -> None:
    turn = read(*TALK, "(Laughter.)", "* * *", "So.", "<…>")[2]
    notes = [(p.text, p.note) for p in turn.paragraphs[1:]]
    assert notes == [("(Laughter.)", True), ("* * *", True), ("So.", False), ("<…>", True)]


@pytest.mark.parametrize("said", ["♪", "—", "…", "-----"])
def test_what_follows_a_label_is_said(said: str) -> None:
    turn = read(*TALK, f"Bob Ray: {said}")[3]
    assert [(p.text, p.note) for p in turn.paragraphs] == [(said, False)]


@pytest.mark.parametrize("note", ["(Laughs.)", "[inaudible]", "* * *", "<…>"])
def test_a_note_that_follows_a_label(note: str) -> None:
    turn = read(*TALK, f"Bob Ray: {note}")[3]
    assert [(p.text, p.note) for p in turn.paragraphs] == [(note, True)]


def test_bold_labels_leave_no_doubt() -> None:
    pieces = [
        Piece("Ann Lee: Hello.", bold=((0, 7),)),
        Piece("Voice: and so on?", bold=((0, 6),)),
        Piece("Carl Olsen: he was here."),
        Piece("Head of Board Dora Pohl (retranslated) Thank you.", bold=((0, 23),)),
    ]
    turns = turns_of(pieces)
    assert [turn.label for turn in turns] == ["Ann Lee", "Voice", "Head of Board Dora Pohl"]
    assert turns[2].label_note == "retranslated"


def test_what_the_format_knows_is_kept() -> None:
    pieces = [
        Piece("Part one", kind="note"),
        Piece("Hello: there.", label="ann"),
        Piece("Part two", kind="note"),
        Piece("And so on."),
        Piece("Part three", kind="note"),
        Piece("Bye.", label="bob", start=3.0),
        Piece("They left.", kind="narration"),
    ]
    turns = turns_of(pieces)
    assert [(turn.kind, turn.label) for turn in turns] == [
        ("note", None), ("speech", "ann"), ("note", None), ("speech", "bob"), ("narration", None),
    ]  # fmt: skip
    assert [p.note for p in turns[1].paragraphs] == [False, True, False]
    assert turns[3].start == 3.0


def test_a_text_without_labels_is_speech_of_nobody() -> None:
    turns = read("Citizens of the land!", "We begin.", "(Applause.)")
    assert [(turn.kind, turn.label) for turn in turns] == [("speech", None)]


@pytest.mark.parametrize(
    ("text", "label"),
    [("ANN LEE: Hi.", "ANN LEE"), ("- Ann Lee: Hi.", "Ann Lee"), (">> BOB RAY: Hi.", "BOB RAY"),
     ("Nothing here.", None), ("One thing: this.", None)],
)  # fmt: skip
def test_a_line_that_stands_alone(text: str, label: str | None) -> None:
    (turn,) = read(text)
    assert turn.label == label
    assert turn.paragraphs[0].text == ("Hi." if label else text)


def test_bold_names_need_no_colon() -> None:
    pieces = [
        Piece(f"{name} {said}", bold=((0, len(name)),))
        for name, said in (
            ("Ann Lee", "Hello."),
            ("Bob", "Hi."),
            ("Ann Lee", "So."),
            ("Bob", "No."),
        )
    ]
    assert rows(turns_of(pieces)) == [
        ("Ann Lee", "Hello."), ("Bob", "Hi."), ("Ann Lee", "So."), ("Bob", "No."),
    ]  # fmt: skip


def test_bold_words_are_no_names() -> None:
    pieces = [Piece("Rome was not built", bold=((0, 4),)), Piece("Rome fell.", bold=((0, 4),))]
    assert [turn.label for turn in turns_of(pieces)] == [None]


def test_a_time_a_dash_and_a_name() -> None:
    turns = read("00:00:05 - Ann Lee", "Hello.", "00:01:05 - Bob Ray", "Hi: you.")
    assert rows(turns) == [("Ann Lee", "Hello."), ("Bob Ray", "Hi: you.")]
    assert [turn.start for turn in turns] == [5.0, 65.0]


def test_a_text_without_capitals() -> None:
    turns = read("Speaker 1: so what is it", "Speaker 2: nothing: really", "Speaker 1: ok")
    assert [turn.label for turn in turns] == ["Speaker 1", "Speaker 2", "Speaker 1"]


def test_a_play() -> None:
    turns = read("HAMLET. To be?", "OPHELIA. My lord?", "HAMLET. Get thee gone.", "OPHELIA. Oh.")
    assert [turn.label for turn in turns] == ["HAMLET", "OPHELIA"] * 2


def test_a_menu_is_no_talk() -> None:
    menu = ["News", "Events", "Contacts", "News", "Events", "Contacts"]
    assert [turn.label for turn in read(*menu, "It rained.", "It stopped.")] == [None]


def test_one_colon_deep_in_a_speech_is_no_label() -> None:
    said = [
        f"This is paragraph number {number} of what I have to say today." for number in range(12)
    ]
    assert [turn.label for turn in read(*said, "Prime Minister Ann Lee: That is she.")] == [None]
    assert [turn.label for turn in read("Prime Minister Ann Lee: Good day.", *said)] == [
        "Prime Minister Ann Lee"
    ]


def test_a_footnote_stays_in_the_turn_and_a_heading_does_not() -> None:
    turns = turns_of(
        [
            Piece("Ann Lee: Hello there."),
            Piece("In Lisbon.", kind="note", within=True),
            Piece("Day two", kind="note"),
            Piece("Bob Ray: Yes, indeed."),
        ]
    )
    assert [(turn.kind, [p.text for p in turn.paragraphs]) for turn in turns] == [
        ("speech", ["Hello there.", "In Lisbon."]),
        ("note", ["Day two"]),
        ("speech", ["Yes, indeed."]),
    ]
    assert turns[0].paragraphs[1].note


def test_a_turn_ends_where_its_last_paragraph_does() -> None:
    pieces = [Piece("Yes.", label="Ann", start=1.0, end=2.0), Piece("No.", start=2.0, end=3.5)]
    assert (turns_of(pieces)[0].start, turns_of(pieces)[0].end) == (1.0, 3.5)


REGULAR = (
    "MS. LEE: I beg to move the motion.",
    "MR. RAY: The papers are late, and the notice was short.",
    "MS. LEE: They were laid in time.",
    "MR. RAY: The motion has no sense.",
)


@pytest.mark.parametrize(
    "said",
    ["PAPERS LATE: They came by boat.", "NOTICE OF DISSENT: That the House notes it.",
     "Ich frage Sie: Was wollen Sie?", "Je vous demande ceci : Que faire ?"],
)  # fmt: skip
def test_headings_and_sentences_among_regular_labels(said: str) -> None:
    turns = read(*REGULAR, said, *REGULAR)
    assert {turn.label for turn in turns} == {"MS. LEE", "MR. RAY"}
    assert turns[3].paragraphs[-1].text == said


@pytest.mark.parametrize(
    "told",
    ["ACTION: She takes a cup.", "CUT TO: A street.", "Scene: A kitchen.", "FADE OUT:", "SCENE 2"],
)
def test_directions_are_notes_in_the_turn(told: str) -> None:
    turns = read(*TALK, told, "Bob Ray: Yes.")
    assert [p.note for p in turns[2].paragraphs] == [False, True]
    assert [turn.label for turn in turns] == ["Ann Lee", "Bob Ray", "Ann Lee", "Bob Ray"]


def test_two_chance_lines_do_not_overrule_the_form_of_the_text() -> None:
    names = ("ANN LEE", "Good morning to you all.", "BOB RAY", "So it is, and a cold one.")
    turns = read(*names * 4, "A: yeah.", "A: yeah.", *names)
    assert {turn.label for turn in turns} == {"ANN LEE", "BOB RAY"}
    assert [p.text for p in turns[7].paragraphs[1:]] == ["A: yeah.", "A: yeah."]


@pytest.mark.parametrize(
    "texts",
    [
        ("CHAIR LEE. Good morning.", "MR. RAY. Thank you, Chair.", "MS. OLSEN. I agree.",
         "MR. RAY. Fine.", "CHAIR LEE. So."),
        ("LEE   Good my lord.", "RAY   To be.", "LEE   I know it.", "RAY   Or not to be."),
        ("Lee\tGood my lord.", "Ray\tTo be.", "Lee\tI know it.", "Ray\tOr not to be."),
        ("I: When was that?", "R: In May.", "I: And then?", "R: It rained."),
        ("Q1. When was that?", "A1. In May.", "Q2. And then?", "A2. It rained."),
        ("de Lee: Good morning.", "Ray: Hello.", "de Lee: So.", "Ray: Yes."),
        ("Ann Lee -- Chief Executive", "Boats are up, as we said they would.", "Operator",
         "We have a question from the bank.", "Bob Ray -- Harbor Bank", "How far up are they?",
         "Ann Lee -- Chief Executive", "Up by four of a hundred.", "Operator", "Thank you all."),
    ],
    ids=["stops", "gaps", "tabs", "letters", "numbers", "particle", "offices"],
)  # fmt: skip
def test_every_paragraph_has_its_speaker(texts: tuple[str, ...]) -> None:
    turns = read(*texts)
    alone = texts[0].endswith("Executive")
    assert len(turns) == (len(texts) // 2 if alone else len(texts))
    assert all(turn.label and len(turn.paragraphs) == 1 for turn in turns)


def test_a_label_and_a_time_on_lines_of_their_own() -> None:
    turns = read("Ann Lee:", "(00:01)", "Good morning.", "Bob Ray:", "(00:05)", "Hello.",
                 "Ann Lee:", "(00:09)", "So.")  # fmt: skip
    assert [(turn.label, turn.start) for turn in turns] == [
        ("Ann Lee", 1.0), ("Bob Ray", 5.0), ("Ann Lee", 9.0)]  # fmt: skip


def test_several_people_none_of_whom_speaks_alone() -> None:
    turns = read(*TALK, "Cy, Di and Ed: Yes!", "Bob Ray: So it is.")
    assert turns[3].label == "Cy, Di and Ed"


def test_a_hearing_in_congress() -> None:
    turns = read("The committee met at ten.", "Chairwoman Lee. Good morning.",
                 "Mr. Roy. Thank you.", "STATEMENT OF PETER LONG, MAYOR", "Dr. Long. So it is.",
                 "Ms. Day of Texas. I agree. Mr. Roy. No.", "The Chair. Order.")  # fmt: skip
    assert [turn.label for turn in turns] == [
        None, "Chairwoman Lee", "Mr. Roy", "Dr. Long", "Ms. Day of Texas", "The Chair"]  # fmt: skip
    assert [p.note for p in turns[2].paragraphs] == [False, True]


def test_capitals_are_no_headings_where_all_is_in_capitals() -> None:
    turns = read(">> GOOD MORNING TO YOU ALL", "SO WHAT DO YOU SAY", ">> YES I DO SAY SO")
    assert not any(p.note for turn in turns for p in turn.paragraphs)


def test_how_something_is_said_after_a_name_on_a_line_of_its_own() -> None:
    turns = read("ANN (V.O.)", "Good morning to you.", "BOB (CONT'D)", "Hello.",
                 "ANN", "So it is.", "BOB", "Yes.")  # fmt: skip
    assert [(turn.label, turn.label_note) for turn in turns] == [
        ("ANN", "V.O."), ("BOB", "CONT'D"), ("ANN", None), ("BOB", None)]  # fmt: skip


def test_a_label_once_on_a_line_of_its_own_as_others() -> None:
    turns = read("Ann:", "- Good morning.", "- We begin.", "Bob:", "- Hello.", "Ann:", "- So.")
    assert [turn.label for turn in turns] == ["Ann", "Bob", "Ann"]


def test_turns_that_are_numbered() -> None:
    turns = read("1. Ann Lee: Good morning.", "2. Bob Ray: Hello.", "3. Ann Lee: So.",
                 "4. Bob Ray: Key Points: none.")  # fmt: skip
    assert [turn.label for turn in turns] == [
        "1. Ann Lee", "2. Bob Ray", "3. Ann Lee", "4. Bob Ray"]  # fmt: skip
    assert not any(turn.label for turn in read("1. Key Points: one.", "2. Next Steps: two."))


def test_a_numbered_voice_that_speaks_once() -> None:
    turns = read("OLD MAN: Hello.", "MAN: Hi.", "OLD MAN: So.", "MAN: Yes.", "GUEST #2: No.")
    assert turns[-1].label == "GUEST #2"
