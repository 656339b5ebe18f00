"""SRT, ASS and TTML, and what subtitles of every kind share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.subtitles.ass import Ass
from desktop.formats.subtitles.srt import Srt
from desktop.formats.subtitles.ttml import Ttml

TIMES = "00:00:0{}{}000 --> 00:00:0{}{}000"


def srt(*cues: str, name: str = "x.srt") -> Transcript:
    """Cues of a second each, one after the other."""
    blocks = [
        f"{at}\n{TIMES.format(at, ',', at + 1, ',')}\n{text}\n" for at, text in enumerate(cues, 1)
    ]
    return Srt().read(Source(name, "\n".join(blocks).encode()))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    """(label, paragraphs) of each turn."""
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


def test_lines_and_cues_become_sentences() -> None:
    assert said(srt("It was", "a long,\nlong road.", "It rained.")) == [
        (None, ["It was a long, long road. It rained."])
    ]


def test_chinese_lines_are_joined_without_a_space() -> None:
    assert said(srt("他能徒手\n抓住子弹，", "还能飞。")) == [(None, ["他能徒手抓住子弹，还能飞。"])]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<i>a</i> <B>b</B> <font color='red'>c</font>", "a b c"),
        ("{\\an8}a {b:1}", "a"),
        ("1 < 2 > 0 <...> {x}", "1 < 2 > 0 <...> {x}"),
        ("Q&amp;A &lt;3 AT&T &copy", "Q&A <3 AT&T &copy"),
    ],
)
def test_markup_goes_and_other_brackets_stay(text: str, plain: str) -> None:
    assert said(srt(text)) == [(None, [plain])]


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        (("TOM REED: Yes.", "Indeed.", "ADA BROOK: No."),
         [("TOM REED", ["Yes. Indeed."]), ("ADA BROOK", ["No."])]),
        (("- Tom Reed: Yes.\n- Ada Brook: No.",), [("Tom Reed", ["Yes."]), ("Ada Brook", ["No."])]),
        ((">> TOM REED: Yes.", ">> No.", ">>> TOM REED: Oh."),
         [("TOM REED", ["Yes."]), (None, ["No."]), ("TOM REED", ["Oh."])]),
        (("- Yes.\n- No.", "Why\n-- as ever -- not?"), [(None, ["Yes."]),
         (None, ["No. Why -- as ever -- not?"])]),
        (("It rains.", "It pours.", "TOM REED: so it does", "Yes.", "- Ada: No.", "Well: yes."),
         [(None, ["It rains. It pours."]), ("TOM REED", ["so it does Yes."]),
          ("Ada", ["No. Well: yes."])]),
        (("One thing: it rains.", "At 10:30 we go."),
         [(None, ["One thing: it rains. At 10:30 we go."])]),
        (("TOM REED: Yes.", "(Laughter.)", "No."),
         [("TOM REED", ["Yes.", "(Laughter.)", "No."])]),
    ],
)  # fmt: skip
def test_speakers_in_the_text(
    cues: tuple[str, ...], expected: list[tuple[str | None, list[str]]]
) -> None:
    assert said(srt(*cues)) == expected


def test_rolled_up_lines_come_once() -> None:
    rolled = srt("one two", "one two\nthree four", "three four\nfive", "five\nsix")
    assert said(rolled) == [(None, ["one two three four five six"])]


def test_growing_lines_come_once() -> None:
    assert said(srt("we are", "we are here", "we are here now")) == [(None, ["we are here now"])]


def test_what_people_repeat_is_kept() -> None:
    cues = ["No.", "No.", "No, no.", "No, no.\nPlease.", "Go.", "Go on.", "Well.", "Yes."]
    found = " ".join(p.text for _, p in srt(*cues).paragraphs())
    assert found == "No. No. No, no. No, no. Please. Go. Go on. Well. Yes."


def test_srt_without_counters_blank_lines_or_milliseconds() -> None:
    text = "00:01 --> 00:02\na\n2\n0:00:02.5 --> 0:00:03,75 X1:0 Y1:0\nb\n\nc\n3\n00:04 -> 00:05\nd"
    transcript = Srt().read(Source("x.srt", text.encode()))
    assert [p.text for _, p in transcript.paragraphs()] == ["a b c d"]
    assert (transcript.turns[0].start, transcript.turns[0].end) == (1.0, 5.0)


def test_srt_needs_a_time() -> None:
    with pytest.raises(Malformed, match="no times"):
        Srt().read(Source("x.srt", b"1\nhello\n"))
    with pytest.raises(Empty):
        Srt().read(Source("x.srt", b"1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n"))


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "encoding", "words"),
    [
        ("auto_detect_windows-1251", "cp1251", "Бесмртници. Ја сам Конор Меклауд"),
        ("gb2312", "gb18030", "他能徒手抓住子弹"),
        ("ascii", "utf-8", "ascii oh look ascii everywhere"),
    ],
)
def test_old_encodings(shared: Path, name: str, encoding: str, words: str) -> None:
    data = (shared / "subtitles" / f"{name}.srt").read_bytes()
    transcript = Srt().read(Source(f"{name}.srt", data))
    assert transcript.encoding == encoding
    assert words in " ".join(p.text for _, p in transcript.paragraphs())


@pytest.mark.shared
def test_a_real_podcast_has_its_speakers(shared: Path) -> None:
    data = (shared / "subtitles" / "podcasts" / "buzzcast.srt").read_bytes()
    turns = Srt().read(Source("buzzcast.srt", data)).turns
    assert [turn.label for turn in turns[:4]] == ["Alban", "Kevin", "Alban", "Kevin"]
    assert turns[1].start == 30.48


def test_ass_reads_the_columns_that_the_file_names() -> None:
    text = (
        "[Events]\nFormat: Start, End, Actor, Text\n"
        "Dialogue: 0:00:01.00,0:00:02.00,Ada,One, two{\\p1}m 0 0{\\p0}{note}\\Nthree\n"
        "Dialogue: soon,later,Ada,Lost\n"
    )
    transcript = Ass().read(Source("x.ass", text.encode()))
    assert said(transcript) == [("Ada", ["One, two three"])]
    assert transcript.dropped == ["Dialogue: soon,later,Ada,Lost"]


@pytest.mark.parametrize(
    ("time", "seconds"),
    [("00:01:02.5", 62.5), ("00:00:01:15", 1.5), ("3.5s", 3.5), ("1500ms", 1.5), ("2m", 120.0),
     ("60f", 2.0), ("20000000t", 2.0), ("1h", 3600.0), ("4", 4.0)],
)  # fmt: skip
def test_ttml_times(time: str, seconds: float) -> None:
    text = (
        f'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:p="http://www.w3.org/ns/ttml#parameter" '
        f'p:tickRate="10000000"><body><div><p begin="{time}" dur="1s">Hi</p></div></body></tt>'
    )
    paragraph = Ttml().read(Source("x.ttml", text.encode())).turns[0].paragraphs[0]
    assert (paragraph.start, paragraph.end) == (seconds, seconds + 1)


def test_ttml_that_breaks_off_opens_in_part() -> None:
    text = '<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s">One.</p><p begin="2s">Tw'
    transcript = Ttml().read(Source("x.ttml", text.encode()))
    assert said(transcript) == [(None, ["One. Tw"])]
    assert transcript.broken


@given(st.lists(st.text(st.sampled_from("ABab c.->\n("), max_size=12), max_size=6))
def test_no_letter_of_a_cue_is_lost_or_doubled(cues: list[str]) -> None:
    cues = [cue.replace("->", "") + str(at) for at, cue in enumerate(cues)]
    labels = [cue.partition(".")[0] for cue in cues if cue.startswith(">>")]
    assume(len(set(labels)) == len(labels))  # one that is printed again in a turn is told once
    transcript = srt(*cues, "end")
    kept = [(turn.label or "") + (turn.label_note or "") for turn in transcript.turns]
    found = "".join([*kept, *(p.text for _, p in transcript.paragraphs())])
    whole = "".join(cues)
    assert all(found.count(letter) == whole.count(letter) for letter in "ABabc")


def test_a_label_before_each_part_of_a_sentence() -> None:
    assert said(srt("Ann Lee: Let us start", "Ann Lee: with the news.", "Bob Ray: Yes.")) == [
        ("Ann Lee", ["Let us start with the news."]),
        ("Bob Ray", ["Yes."]),
    ]


def test_ttml_has_no_markup_in_its_text_but_what_youtube_serves_has() -> None:
    written = "It is &lt;i&gt;not&lt;/i&gt; {\\an8} &amp;amp; so."
    text = f'<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s">{written}</p></body></tt>'
    assert said(Ttml().read(Source("x.ttml", text.encode()))) == [
        (None, ["It is <i>not</i> {\\an8} &amp; so."])
    ]
    text = f'<transcript><text start="1" dur="2">{written}</text></transcript>'
    assert said(Ttml().read(Source("x.xml", text.encode()))) == [(None, ["It is not & so."])]
