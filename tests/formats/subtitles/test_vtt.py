"""WebVTT as the W3C text says. Expected cues follow from its parsing algorithm, by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, FileError, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.subtitles.vtt import Vtt
from desktop.formats.subtitles.webvtt import NotWebVtt, Span, parse, spans

SECOND = (0.0, 1.0)


def numbered(count: int, word: str = "text") -> list[tuple[float, float, str]]:
    return [(*SECOND, f"{word}{number}") for number in range(count)]


# What the standard makes of each input of the web platform tests: (start, end, text) of each cue,
# or None where parsing fails.
CONFORMANCE: dict[str, list[tuple[float, float, str]] | None] = {
    "comment-in-cue-text": [(0, 1, "NOTE text"), (1, 2, "NOTE text\nNOTE text2")],
    "empty": None,
    "header-regions": [
        *[(0, 2.5, '"no region"')] * 4,
        (3, 4, "{}"),
        (
            4,
            5,
            '{"width":32,"lines":5,"regionAnchorX":41,"regionAnchorY":20,"viewportAnchorX":31,'
            '"viewportAnchorY":84,"scroll":"up"}',
        ),
        (
            5,
            6,
            '{"regionAnchorX":41.125,"regionAnchorY":20.25,"viewportAnchorX":32.75,'
            '"viewportAnchorY":32.5}',
        ),
        (6, 7, '{"width":67}'),
        (7, 8, '"no region"'),
    ],
    "header-tab": [(*SECOND, "text")],
    "ids": numbered(5),
    "nulls": [
        (*SECOND, text)
        for text in ("text0", "text1", "\ufffdtext\ufffd2", "text3", "text4", "text5", "text6")
    ],
    "regions-id": [(*SECOND, "valid")] * 4,
    "regions-old": numbered(2),
    "regions-scroll": [(*SECOND, "text")] * 6,
    "settings-align": numbered(13),
    "settings-multiple": numbered(2),
    # Settings that mean nothing are skipped; the cue stays, whatever its text says of itself.
    "settings-region": [*numbered(5), *[(*SECOND, f"invalid{n}") for n in range(5, 9)]],
    "settings-vertical": [*numbered(4), *[(*SECOND, f"invalid{n}") for n in range(4, 8)]],
    "signature-invalid-whitespace": None,
    "signature-lowercase": None,
    "signature-missing": None,
    "signature-no-newline": [],
    "signature-partial": None,
    "signature-space": [],
    "signature-tab": [],
    "signature-websrt": None,
    "stylesheets": [(*SECOND, "text")] * 2,
    "timings-eof": [],
    "timings-negative": [
        (0, 0, "text0"),
        (1, 0.999, "text1"),
        (60, 59.999, "text2"),
        (3600, 3599.999, "text3"),
    ],
    "timings-too-long": numbered(2),
    "whitespace-chars": [(*SECOND, "   text0"), (*SECOND, "text1"), (*SECOND, "text2")],
}


def read(text: str | bytes, name: str = "x.vtt") -> Transcript:
    return Vtt().read(Source(name, text.encode() if isinstance(text, str) else text))


def said(text: str) -> list[tuple[str | None, list[str]]]:
    """(label, paragraphs) of each turn."""
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in read(text).turns]


@pytest.mark.shared
@pytest.mark.parametrize("name", CONFORMANCE)
def test_conformance_input(shared: Path, name: str) -> None:
    data = (shared / "subtitles" / "wpt" / f"{name}.vtt").read_bytes()
    text = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    expected = CONFORMANCE[name]
    if expected is None:
        with pytest.raises(NotWebVtt):
            parse(text)
        with pytest.raises((Empty, Malformed)):
            read(data)
        return
    assert [(cue.start, cue.end, cue.text) for cue in parse(text).cues] == expected
    if expected:
        found = " ".join(p.text for _, p in read(data).paragraphs())
        assert found == " ".join(" ".join(text.split()) for *_, text in expected)
    else:
        with pytest.raises(Empty):
            read(data)


@pytest.mark.shared
def test_every_conformance_input_has_its_expected_cues(shared: Path) -> None:
    assert {path.stem for path in (shared / "subtitles" / "wpt").glob("*.vtt")} == set(CONFORMANCE)


@pytest.mark.parametrize("head", ["WEBVTT", "\ufeffWEBVTT", "WEBVTT \t x --> y", "WEBVTT\tx"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_signatures_and_line_ends(head: str, end: str) -> None:
    text = f"{head}{end}{end}00:01.000 --> 00:02.000{end}one{end}two{end}{end}{end}"
    assert [p.text for _, p in read(text).paragraphs()] == ["one two"]


@pytest.mark.parametrize("head", ["WEBVTTX", "WEBVTT-", " WEBVTT", "\nWEBVTT", "webvtt", "WEBVT"])
def test_no_signature_is_refused(head: str) -> None:
    with pytest.raises(Malformed, match="WEBVTT"):
        read(f"{head}\n\n00:01.000 --> 00:02.000\nx")


@pytest.mark.parametrize(
    ("time", "seconds"),
    [
        ("00:01.000", 1.0),
        ("59:59.999", 3599.999),
        ("1:00:00.000", 3600.0),
        ("100:00:00.500", 360000.5),
        ("60:00.000", None),
        ("00:60.000", None),
        ("00:00:60.000", None),
        ("00:60:00.000", None),
        ("1:00.000", None),
        ("00:01.00", None),
        ("00:01.0000", None),
        ("00:01,000", None),
        ("00:01", None),
        ("-00:01.000", None),
        ("٠٠:٠١.٠٠٠", None),
        ("00:00:00:00.000", None),
    ],
)
def test_times(time: str, seconds: float | None) -> None:
    good = "00:00.000 --> 00:00.000\nfirst"
    starts = parse(f"WEBVTT\n\n{good}\n\n{time} --> 99:00:00.000\nx").cues[1:]
    ends = parse(f"WEBVTT\n\n{good}\n\n00:00.000 --> {time}\nx").cues[1:]
    assert [cue.start for cue in starts] == ([] if seconds is None else [seconds])
    assert [cue.end for cue in ends] == ([] if seconds is None else [seconds])


@pytest.mark.parametrize(
    "line",
    ["00:00.000-->00:01.000", "00:00.000 -->00:01.000align:end", "\t00:00.000\f-->\t00:01.000 x:"],
)
def test_spaces_around_the_arrow_may_be_any_or_none(line: str) -> None:
    assert [cue.end for cue in parse(f"WEBVTT\n\n{line}\nx").cues] == [1.0]


def test_a_line_with_an_arrow_ends_the_cue_before_it() -> None:
    track = parse("WEBVTT\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb\nc")
    assert [cue.text for cue in track.cues] == ["a", "b\nc"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<v Ada>Hi</v> all", [Span("Hi", "Ada"), Span(" all")]),
        ("<v.loud.x  Ada \n Brook >Hi", [Span("Hi", "Ada Brook")]),
        ("<v Ada>A <v Tom>B</v> C", [Span("A ", "Ada"), Span("B", "Tom"), Span(" C", "Ada")]),
        ("<v Ada &amp; Tom>Hi", [Span("Hi", "Ada & Tom")]),
        ("<i>a</i><b.x>b</b><c>c</c><u>d", [Span("abcd")]),
        ("<ruby>a<rt>b</ruby>c", [Span("abc")]),
        ("<00:01.000>a<unknown>b</unknown>", [Span("ab")]),
        ("<v Ada>a</i>b</b>c", [Span("abc", "Ada")]),
        (
            "1 &lt; 2 &amp;&amp; 3 &gt; 2&nbsp;&lrm;&bogus;",
            [Span("1 < 2 && 3 > 2\xa0\u200e&bogus;")],
        ),
        ("a < b", [Span("a ")]),
        ("a<", [Span("a")]),
        ("</v></v>a", [Span("a")]),
    ],
)
def test_cue_text(text: str, expected: list[Span]) -> None:
    assert spans(text) == expected


def test_voices_are_speakers_and_a_cue_without_one_is_nobodys() -> None:
    cues = "00:00.000 --> 00:01.000\n<v Ada>Yes,\n\n00:01.000 --> 00:02.000\n<v Ada>we do.\n\n"
    assert said(f"WEBVTT\n\n{cues}00:02.000 --> 00:03.000\nWho said so?") == [
        ("Ada", ["Yes, we do."]),
        (None, ["Who said so?"]),
    ]


def test_speakers_a_program_numbered_are_named_and_their_label_kept() -> None:
    cues = "00:00.000 --> 00:01.000\n<v SPEAKER_00>Yes\n\n00:01.000 --> 00:02.000\n<v SPEAKER_01>No"
    turns = read(f"WEBVTT\n\n{cues}").turns
    assert [(turn.label, turn.speaker) for turn in turns] == [
        ("SPEAKER_00", "Speaker 1"),
        ("SPEAKER_01", "Speaker 2"),
    ]


def test_times_that_a_whole_file_writes_its_own_way_are_read() -> None:
    transcript = read("WEBVTT\n\n0.860 --> 7.380\nOne.\n\n1:01.5 --> 1:02,25\nTwo.")
    assert [(p.start, p.end) for _, p in transcript.paragraphs()] == [(0.86, 7.38), (61.5, 62.25)]


def test_paragraphs_end_after_a_pause_and_keep_their_times() -> None:
    transcript = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n00:02.000 --> 00:03.000\nis here.\n\n"
        "00:06.000 --> 00:07.000\nTwo is not."
    )
    found = [(p.start, p.end, p.text) for _, p in transcript.paragraphs()]
    assert found == [(1.0, 3.0, "One is here."), (6.0, 7.0, "Two is not.")]
    assert (transcript.turns[0].start, transcript.turns[0].end) == (1.0, 7.0)


def test_what_the_standard_passes_over_is_listed() -> None:
    transcript = read(
        "WEBVTT\n\nNOTE who made it\n\nmy cue\n00:01.000 --> 00:02.000\nOne\n\n1:2 --> 3\nLost"
    )
    assert transcript.dropped == ["NOTE who made it", "my cue", "1:2 --> 3\nLost"]


def test_another_encoding_is_found_or_told() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nПривет, как ваши дела сегодня? Хорошо, спасибо."
    assert (
        "Привет"
        in Vtt().read(Source("x.vtt", text.encode("cp1251"), "cp1251")).turns[0].paragraphs[0].text
    )
    assert "Привет" in read(text.encode("utf-16")).turns[0].paragraphs[0].text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_after_the_signature_is_a_track(text: str) -> None:
    track = parse("WEBVTT\n" + text)
    assert all(cue.start >= 0 and "\n\n" not in cue.text for cue in track.cues)


TOKENS = st.sampled_from([*"abc xyz.,\n", "-->", "<i>", "00:01.000", "NOTE ", "\n\n", "&lt;"])


@given(st.lists(TOKENS, max_size=40))
def test_no_letter_is_lost(tokens: list[str]) -> None:
    body = "".join(tokens)
    try:
        transcript = read(f"WEBVTT\n\n{body}\n\n00:01.000 --> 00:02.000\nlast")
    except FileError:
        return
    kept = "".join([*(p.text for _, p in transcript.paragraphs()), *transcript.dropped])
    settings = "".join(line.partition("-->")[2] for line in body.split("\n"))
    for letter in "abcxyz":
        assert kept.count(letter) + settings.count(letter) >= body.count(letter)
