"""Text as people have it: chrome around, wrapped, marked down, timed; and nothing of it lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, NotText
from desktop.domain.rows import counts
from desktop.domain.speakers.resolve import resolve
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.text.plain import Text


def read(text: str, name: str = "talk.txt") -> Transcript:
    transcript = Text().read(Source(name, text.encode("utf-8")))
    resolve(transcript)
    return transcript


def letters(text: str) -> Counter[str]:
    """How often each letter occurs."""
    return Counter(c for c in text if c.isalpha())


def kept(transcript: Transcript) -> str:
    """All that a transcript holds of its source."""
    held = list(transcript.dropped)
    for turn in transcript.turns:
        held += [turn.label or "", turn.label_note or ""]
        held += [paragraph.text for paragraph in turn.paragraphs]
    return " ".join(held)


COPIED = """\ufeffView settings

Font Size:
Site Colours:


Official website of the Mayor

Meeting with Bob Ray

May 3, 2021
15:10
City Hall, Springfield

Ann Lee met with the former Mayor Bob Ray.

Mayor of\u00a0Springfield Ann\u00a0Lee: Mr Ray,

I am very happy to\u00a0see you.

(Applause.)

Bob Ray: Thank you. One thing: it is cold.

Ann Lee: So it is.

Publication status
Published in section: News
Publication date: May 3, 2021, 15:10
Direct link: example.org/d/1
"""


def test_a_copied_page() -> None:
    found = read(COPIED)
    assert (found.title, found.date) == ("Meeting with Bob Ray", "2021-05-03")
    assert found.place == "City Hall, Springfield"
    assert [(turn.kind, turn.speaker) for turn in found.turns] == [
        ("narration", None), ("speech", "Ann Lee"), ("speech", "Bob Ray"), ("speech", "Ann Lee"),
    ]  # fmt: skip
    assert [s.titles for s in found.speakers] == [["Mayor of Springfield"], []]
    assert "I am very happy to\u00a0see you." in [p.text for p in found.turns[1].paragraphs]
    assert counts(found) == [(2, 12), (1, 7)]
    assert found.dropped[0] == "View settings"
    assert found.dropped[-1] == "Direct link: example.org/d/1"
    assert letters(kept(found)) == letters(COPIED)


def test_a_date_line_that_comes_again_is_dropped() -> None:
    line = "10 марта 2020 года, Москва"
    found = read(f"Встреча\n\n{line}\n\nА. Ли: Здравствуйте.\n\nБ. Рэй: Добрый день.\n\n{line}")
    assert (found.title, found.date, found.place) == ("Встреча", "2020-03-10", "Москва")
    assert found.dropped == ["Встреча", line, line]
    assert [turn.speaker for turn in found.turns] == ["А. Ли", "Б. Рэй"]


WRAPPED = """\
MR. RAY:  This is a long line that somebody has wrapped at seventy
characters, as mail programs do, and it goes on: to the next, and to a
thing that all of us agree to be quite unusually and perfectly hard-to-
reach.  And here is one more sentence that fills the line up to the end,
so that it wraps.

Q    And what is a question that goes over the end of the line, just
like this one here?

MR. RAY:  That.
MS. LEE:  Yes.

Q    Thanks, Ann.  One more question about the weather: what is the
matter with it?
"""


def test_hard_wraps_are_joined() -> None:
    found = read(WRAPPED)
    texts = [p.text for turn in found.turns for p in turn.paragraphs]
    assert "it goes on: to the next, and to a thing that" in texts[0]
    assert "perfectly hard-to-reach.  And here" in texts[0]
    assert len(texts) == 5
    assert [turn.label for turn in found.turns] == [
        "MR. RAY", "Q", "MR. RAY", "MS. LEE", "Q",
    ]  # fmt: skip


def test_markdown() -> None:
    found = read(
        "# A panel\n\n*Geneva, 3 May 2021*\n\n**Ann Lee**: Welcome \\[to all\\].\n\n"
        "**Bob Ray:** See [this](https://example.org/a_b) &amp; that.\n\n## Questions\n\n"
        "**Question (in French):** Why_not?\n\n* * *\n\n**Ann Lee:** \\[04:06\\] Because.\n",
        "panel.md",
    )
    assert (found.title, found.date, found.place) == ("A panel", "2021-05-03", "Geneva")
    said = [(t.label, [p.text for p in t.paragraphs]) for t in found.turns if t.kind == "speech"]
    assert said == [
        ("Ann Lee", ["Welcome [to all]."]),
        ("Bob Ray", ["See this & that."]),
        ("Question", ["Why_not?", "* * *"]),
        ("Ann Lee", ["Because."]),
    ]
    assert found.turns[-1].start == 246.0
    assert "https://example.org/a_b" in found.dropped


def test_front_matter() -> None:
    found = read(
        "---\ntitle: \"A talk, by\\_Ann \\\n  \\ and Bob\"\ndate: '2021-02-01'\nspeakers:\n"
        "  - Ann Lee\n  - Bob Ray\ntags: x\n---\n\nTown Hall\nSpringfield\n\n2:38 P.M. EST\n\n"
        "AL: Hello: you.\n\nBR: Hi.\n\nAL: Bye.\n",
        "talk.md",
    )
    assert (found.title, found.date) == ("A talk, by Ann and Bob", "2021-02-01")
    assert found.place == "Town Hall, Springfield"
    assert [speaker.name for speaker in found.speakers] == ["Ann Lee", "Bob Ray"]
    assert counts(found) == [(2, 3), (1, 1)]


def test_tagged_scans() -> None:
    found = read(
        "Wednesday, 17th June, 1992<Header>ORAL ANSWERS</Header><i>Question No. 2</i>Mr. Ole asked "
        "why.<Newspeech>The Minister for Energy (Mr. Ray): Sir, I reply.</Newspeech><Newspeech>"
        "Mr. Ole. Sir, thanks. </Newspeech>The House rose."
    )
    assert found.date == "1992-06-17"
    assert [(turn.kind, turn.speaker) for turn in found.turns] == [
        ("narration", None), ("note", None), ("narration", None), ("speech", "Mr. Ray"),
        ("speech", "Mr. Ole"), ("narration", None),
    ]  # fmt: skip
    assert found.speakers[0].titles == ["The Minister for Energy"]


def test_a_chat_log() -> None:
    found = read("10:02:13 From Ann Lee to Everyone: Hello\n10:02:45\t From Bob Ray : Hi\n")
    assert [(turn.speaker, turn.start) for turn in found.turns] == [
        ("Ann Lee", 36133.0), ("Bob Ray", 36165.0),
    ]  # fmt: skip


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", "\ufeff\n".encode("utf-16")])
def test_nothing_in_it(data: bytes) -> None:
    with pytest.raises(Empty, match=r"“x\.txt” holds no text"):
        Text().read(Source("x.txt", data))


def test_no_text() -> None:
    with pytest.raises(NotText, match=r"“x\.txt” is not a transcript"):
        Text().read(Source("x.txt", bytes(range(256)) * 40))


def test_it_claims_by_extension_only() -> None:
    assert Text().claims(Source("a.TXT", b"x")) == 0.5
    assert 0 < Text().claims(Source("a", b"x")) < 0.5


HABITS = """\
Ann Lee:
Ann Lee: Yes.
ANN LEE
Bob Ray (laughs): No
Q  Why?
A. So
>>
«
[00:01] Ann: hi
0:05
Ann Lee  0:12
* * *
(Applause.)
<…>
# Top
**Bob**: x
[a](b c)
---
title: x
March 10, 2020, Rome
See also
Date: 3 May 2021
Mr. RAY. I
From Ann to Bob: hi
said. Ann Lee: So. Bob Ray: No.
10:02:13 From Ann to All: hi
10:02 From Bob : hi
\\[x\\]
Вопрос: Да?
记者：好。
سؤال: نعم
_a_ *b* __c__
(
)
a:b
::
-
Head
<Newspeech>
</Newspeech>
<i>x</i>
"""
LINES = st.sampled_from(HABITS.splitlines())


@given(
    st.lists(st.one_of(LINES, st.text(max_size=30)), max_size=30),
    st.sampled_from(["\n", "\n\n", " "]),
)
def test_no_letter_is_lost(lines: list[str], between: str) -> None:
    text = between.join(lines)
    try:
        found = Text().read(Source("x.txt", text.encode("utf-8", "replace"), "utf-8"))
    except Empty:
        return
    want = letters(text.encode("utf-8", "replace").decode())
    assert letters(kept(found)) == want


@pytest.mark.shared
def test_no_letter_of_the_samples_is_lost(shared: Path) -> None:
    kinds = ("seed/*.txt", "otter/*", "changelog/*", "talkpython/*.txt", "whitehouse/*",
             "hansard/kenya/*", "alignment/en-es-talks/*")  # fmt: skip
    for path in [path for kind in kinds for path in shared.glob(kind)]:
        source = Source(path.name, path.read_bytes())
        found = Text().read(source)
        lost = letters(source.text) - letters(kept(found))
        assert sum(lost.values()) <= source.text.count("&") * 5, path.name


@pytest.mark.shared
def test_the_seed(shared: Path) -> None:
    path = next((shared / "seed").glob("*.txt"))
    found = Text().read(Source(path.name, path.read_bytes()))
    resolve(found)
    assert (found.title, found.date) == ("Meeting with Nursultan Nazarbayev", "2020-03-10")
    assert found.place == "The Kremlin, Moscow"
    assert [(s.name, s.titles, s.role) for s in found.speakers] == [
        ("Vladimir Putin", ["President of Russia"], False),
        ("Nursultan Nazarbayev", [], False),
    ]
    assert counts(found) == [(3, 160), (2, 280)]
    assert [turn.kind for turn in found.turns] == ["narration", *["speech"] * 5]
    assert letters(kept(found)) == letters(path.read_text("utf-8"))


def test_video_captions_copied_off_a_page() -> None:
    found = read("Transcript\n\nSearch in video\n0:00\nhello to\n0:03\nall of you\n0:06\n[Music]\n")
    assert found.dropped == ["Transcript", "Search in video"]
    assert [p.text for p in found.turns[0].paragraphs] == ["hello to all of you", "[Music]"]


def test_a_date_below_a_speech_is_no_heading() -> None:
    said = [f"This is sentence number {number} of my letter to you." for number in range(8)]
    found = read("\n\n".join([*said, "With best regards", "May 3, 2021, Rome"]))
    assert found.dropped == []
    assert len(found.turns[0].paragraphs) == 10
