"""A transcript on its way between two processes: whole, and nothing else gets through."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.doubts import Doubt
from desktop.domain.reasons import Fault, InLine
from desktop.domain.transcript import Coverage, Machine, Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.reading.passing import Assembly, Message, NotATranscript, decode, encode
from desktop.services.reading.passing import messages as messages_of

FULL = Transcript(
    title="Meeting",
    date="2021-05-12",
    place="Springfield",
    language="en",
    speakers=[Speaker("Ann", ["Chair", "Dr"], role=False), Speaker("Question", role=True)],
    turns=[
        Turn(
            paragraphs=[
                Paragraph(
                    "Good day. Yes.",
                    note=True,
                    start=1.5,
                    end=2,
                    segments=["Good day. ", "Yes."],
                    translation=[Translation("Bom dia. "), Translation("Sim.", (Doubt.NUMBERS,))],
                    human=["Bom dia.", None],
                    id="p1",
                    times=[(1.5, 1.75), None],
                    doubts=[(), (Doubt.HEARING,)],
                ),
                Paragraph(""),
            ],
            kind="narration",
            label="Dr Ann",
            id="u1",
            label_note="by telephone",
            speaker="Ann",
            start=1,
            end=9.25,
            language="pt",
        ),
        Turn([], kind="note"),
        Turn([Paragraph("half a pair: \ud800")]),
    ],
    dropped=["Menu", "© 2021"],
    dropped_above=1,
    set_apart=2,
    marked=True,
    coverage=Coverage(words=9, hidden=1, narration=4),
    doubtful=[1, 2],
    broken=InLine(7, Fault.ENDS_EARLY),
    encoding="utf-8",
    format="text",
    translation=Machine("pt", "firefox", "enpt-1", via="es"),
    human_language="nl",
    recognised="tiny.en",
    recording="talk.mp3",
    unmatched=[{"turn": 3, "speaker": None, "text": "x"}],
)


def passed(transcript: Transcript) -> Transcript:
    assembly = Assembly()
    for message in messages_of(transcript):
        assembly.add(decode(encode(message)))
    return assembly.transcript


def test_everything_arrives() -> None:
    assert passed(FULL) == FULL
    assert passed(Transcript()) == Transcript()


@pytest.mark.parametrize("kind", [Transcript, Turn, Paragraph, Speaker, Machine])
def test_the_test_above_has_a_value_for_every_field(kind: type) -> None:
    turn = FULL.turns[0]
    full: dict[type, list[object]] = {
        Transcript: [FULL],
        Turn: [turn],
        Paragraph: [*turn.paragraphs],
        Speaker: [*FULL.speakers],
        Machine: [FULL.translation],
    }
    for field in dataclasses.fields(kind):
        values = [getattr(each, field.name) for each in full[kind]]
        assert any(value not in (None, "", [], False, "speech") for value in values), field.name


def test_long_turns_and_long_paragraphs_go_in_pieces() -> None:
    many = [Paragraph(f"{n} " * (n % 50)) for n in range(5000)]
    long = Transcript(
        turns=[Turn(many[:3500], label="A"), Turn([]), Turn(many[3500:]), Turn([Paragraph("x")])],
        dropped=[str(n) for n in range(2500)],
    )
    long.turns += [Turn([Paragraph("y" * 12_000)], label="B") for _ in range(50)]
    assert passed(long) == long
    sizes = [len(encode(message)) for message in messages_of(long)]
    assert len(sizes) > 10
    assert max(sizes) < 250_000


def test_names_that_come_again_are_kept_once() -> None:
    talk = Transcript(turns=[Turn([Paragraph("Yes.")], label="Dr Ann") for _ in range(2)])
    first, second = passed(talk).turns
    assert first.label is second.label


# -- what is not trusted ---------------------------------------------------------------------------


def pieces(transcript: Transcript = FULL) -> list[Message]:
    return [decode(encode(message)) for message in messages_of(transcript)]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("text", 7),
        ("text", None),
        ("note", "yes"),
        ("start", "1"),
        ("start", True),
        ("segments", ["a"]),
        ("segments", [7]),
        ("translation", [["a", ["b"]]]),
        ("translation", [[["a", [7]]]]),
        ("human", [[{}]]),
    ],
)
def test_a_value_of_another_type_is_refused(column: str, value: object) -> None:
    head, turns, *_ = pieces(Transcript(turns=[Turn([Paragraph("a")])]))
    cell = value if not isinstance(value, list) else value[0]
    turns["paragraphs"][column] = [cell]
    assembly = Assembly()
    assembly.add(head)
    with pytest.raises(NotATranscript):
        assembly.add(turns)


@pytest.mark.parametrize(
    "change",
    [
        {"counts": [2]},
        {"counts": [0]},
        {"counts": [1, 1]},
        {"counts": []},
        {"counts": ["1"]},
        {"counts": [-1]},
        {"paragraphs": {}},
        {"paragraphs": {"text": "a"}},
        {"turns": {"kind": ["shout"]}},
        {"turns": {"kind": ["speech"], "label": ["a", "b"]}},
        {"more": 1},
    ],
)
def test_columns_that_do_not_fit_are_refused(change: Message) -> None:
    head, turns, *_ = pieces(Transcript(turns=[Turn([Paragraph("a")])]))
    assembly = Assembly()
    assembly.add(head)
    with pytest.raises(NotATranscript):
        assembly.add({**turns, **change})


def test_turns_before_the_head_are_refused() -> None:
    for message in pieces()[1:]:
        with pytest.raises(NotATranscript):
            Assembly().add(message)
    with pytest.raises(NotATranscript):
        _ = Assembly().transcript


@pytest.mark.parametrize(
    "payload", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 100_000, b"1" * 5000]
)
def test_what_is_no_message_is_refused(payload: bytes) -> None:
    with pytest.raises(NotATranscript):
        decode(payload)


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(st.sampled_from(range(len(pieces()))), st.data())
def test_whatever_stands_in_the_place_of_a_value(number: int, data: st.DataObject) -> None:
    """It is refused, or it is a transcript that can be passed on."""
    all_pieces = pieces()
    target: object = all_pieces[number]
    for _ in range(data.draw(st.integers(1, 3))):
        if isinstance(target, dict) and target:
            key = data.draw(st.sampled_from(sorted(target)))
            parent: dict[str, object] = target
            target = target[key]
    parent[key] = data.draw(PLAIN)
    assembly = Assembly()
    try:
        for message in all_pieces:
            assembly.add(message)
    except NotATranscript:
        return
    json.dumps([each.text for _, each in assembly.transcript.paragraphs()])
    assert all(isinstance(each.text, str) for _, each in assembly.transcript.paragraphs())
    passed(assembly.transcript)
