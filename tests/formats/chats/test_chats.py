"""Chats: who writes, on which day, and what only the program tells."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import FileError
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load
from desktop.services.reading.opening import choose, open_bytes


def read(text: str, name: str = "chat.txt") -> Transcript:
    return open_bytes(text.encode(), name, debug=True)


def senders(transcript: Transcript) -> list[str | None]:
    return [turn.speaker for turn in transcript.turns if turn.kind == "speech"]


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("24.12.19, 12:23 - ", "25.12.19, 12:24 - ", "2019-12-24"),
        ("[24/12/2019, 12:23:01] ", "[25/12/2019, 12:23:02] ", "2019-12-24"),
        ("12/24/19, 3:04 PM - ", "12/25/19, 3:05 PM - ", "2019-12-24"),
        ("1/2/20, 3:04 PM - ", "1/3/20, 3:04 PM - ", "2020-01-02"),
        ("1/2/20, 3:04 pm - ", "2/2/20, 3:04 pm - ", "2020-02-01"),
        ("2019-12-24 12:23 - ", "2019-12-25 12:23 - ", "2019-12-24"),
        ("24.12.2019 klo 12.23 - ", "25.12.2019 klo 12.24 - ", "2019-12-24"),
        ("2019. 12. 24. 12:23 - ", "2019. 12. 25. 12:23 - ", "2019-12-24"),
        ("24.12.19 г., 12:23 - ", "25.12.19 г., 12:23 - ", "2019-12-24"),
        ("24/12/19 12:23\u202fp.\u00a0m. - ", "25/12/19 12:23\u202fp.\u00a0m. - ", "2019-12-24"),
        ("2019年12月24日 下午3:04 - ", "2019年12月25日 下午3:05 - ", "2019-12-24"),
        ("\u200e[24.12.19, 12:23:01] ", "\u200e[25.12.19, 12:23:01] ", "2019-12-24"),
        ("[12/24/2019 3:04 PM] ", "[12/25/2019 3:04 PM] ", "2019-12-24"),
    ],
)
def test_a_day_in_every_way_to_write_it(first: str, second: str, day: str) -> None:
    found = read(f"{first}Ann: good evening\n{second}~\u00a0Bob: so: here we are\n")
    assert senders(found) == ["Ann", "Bob"]
    assert found.date == day
    one, other = (turn.start for turn in found.turns)
    assert one is not None
    assert other is not None
    assert 0 < other - one < 2 * 86_400


def test_nobody_is_merged_by_the_looks_of_a_name() -> None:
    names = ["John", "John Smith", "J. Smith", "+49 170 1", "+49 170 2", "~ Ann", "Ann"]
    lines = [f"01/02/2020, 10:0{at} - {name}: well then" for at, name in enumerate(names)]
    assert senders(read("\n".join(lines))) == names


def test_what_a_program_tells_is_a_note_and_nobodys_words() -> None:
    found = read(
        '14/1/20 15:45 - Ann named the group "Party: today"\n'
        "14/1/20 15:46 - Ann: well then\n"
        "14/1/20 15:47 - Bob left\n"
        "14/1/20 15:48 - Ann: and now?\n"
    )
    assert senders(found) == ["Ann"]
    told = [p.text for at, p in found.paragraphs() if p.note or found.turns[at].kind == "note"]
    assert told == [
        'Ann named the group "Party: today"',
        "Bob left",
    ]


def test_whom_an_irc_message_is_for_is_no_speaker() -> None:
    assert senders(read("10:00 <ann> bob: hi\n10:01 <bob> ann: hi\n10:02 < ann> carl: hi\n")) == [
        "ann",
        "bob",
        "ann",
    ]


def test_a_page_in_paragraph_tags_is_no_irc_log() -> None:
    page = "<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p>Four.</p>\n"
    assert type(choose(Source("page.txt", page.encode()))).__name__ == "Web"


def test_telegram_names_that_two_people_have_are_told_apart() -> None:
    messages = [
        {"type": "message", "from": "Otto", "from_id": f"user{n}", "text": f"number {n}"}
        for n in (1, 2)
    ]
    found = read(json.dumps({"messages": messages}), "result.json")
    assert senders(found) == ["Otto (user1)", "Otto (user2)"]


HEADS = st.sampled_from(["[24.12.19, 12:23:01] ", "\u200e[24.12.19, 12:23:01] ", "", "* * *"])
LINES = st.lists(st.tuples(HEADS, st.text("abXé:~\u200e \u00a0<>[]", max_size=20)), max_size=8)


@given(lines=LINES)
def test_no_letter_of_a_chat_is_lost(lines: list[tuple[str, str]]) -> None:
    text = "[24.12.19, 12:23:01] Ann: hello\n[24.12.19, 12:23:02] Bob: hello\n"
    text += "\n".join(head + rest for head, rest in lines)
    try:
        found = load(FORMATS["chatlog"]).read(Source("x.txt", text.encode()))
    except FileError:
        return
    kept = "".join(p.text for _, p in found.paragraphs()) + "".join(found.dropped)
    said = Counter(filter(str.isalpha, "".join(rest for _, rest in lines)))
    labels = Counter(filter(str.isalpha, "".join(t.label or "" for t in found.turns)))
    # A label stands once for all the messages of a turn.
    lost = said - Counter(filter(str.isalpha, kept)) - labels
    senders = {c for turn in found.turns for c in turn.label or ""}
    assert not set(lost) - senders


def test_nicks_beside_day_and_time_are_irc() -> None:
    log = ("[2021-03-04 10:02:15] <ann> bob: good morning\n[2021-03-04 10:02:18] <bob> hello\n"
           "[2021-03-04 10:02:19] * cy joined\n[2021-03-04 10:02:20] <ann> so\n")  # fmt: skip
    transcript = open_bytes(log.encode(), "x.log")
    assert [turn.speaker for turn in transcript.turns if turn.kind == "speech"] == [
        "ann", "bob", "ann"]  # fmt: skip
