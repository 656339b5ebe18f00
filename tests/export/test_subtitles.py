"""Subtitles of a text whose sentences have times."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from export.samples import parallel

from desktop.domain.errors import NoTimes
from desktop.domain.sound.times import Span
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export import EXPORTS, load
from desktop.export.subtitles import Srt, cues
from desktop.export.ttml import Ttml


def sentences(*times: Span | None) -> Transcript:
    segments = [f"Sentence {number}. " for number in range(len(times))]
    paragraph = Paragraph("".join(segments), segments=segments, times=list(times))
    return Transcript(language="en", turns=[Turn([paragraph], speaker="Ann")])


def shown(*times: Span | None) -> list[tuple[str, float, float]]:
    return [(cue.texts[0], cue.start, cue.end) for cue in cues(parallel(sentences(*times)))]


def test_each_sentence_is_shown_while_it_is_said() -> None:
    assert shown((1.0, 2.5), (2.5, 4.0)) == [("Sentence 0.", 1.0, 2.5), ("Sentence 1.", 2.5, 4.0)]
    assert Srt().write(parallel(sentences((1.0, 2.5)))).decode() == (
        "1\n00:00:01,000 --> 00:00:02,500\nAnn: Sentence 0.\n"
    )


def test_what_was_not_heard_takes_no_time_from_others() -> None:
    tight = shown((1.0, 2.5), None, (2.6, 4.0))
    assert tight == [("Sentence 0.", 1.0, 2.5), ("Sentence 2.", 2.6, 4.0)]
    wide = shown((1.0, 2.5), None, (6.0, 8.0))
    assert wide[1] == ("Sentence 1.", 2.5, 6.0)
    assert [text for text, _, _ in shown(None, (2.0, 3.0), None)] == [
        "Sentence 0.",
        "Sentence 1.",
        "Sentence 2.",
    ]


def test_timed_text_is_xml_whatever_is_said() -> None:
    nasty = "<i>x</i> {\\an8} &amp; 1 --> 2 \0"
    whole = sentences((1.0, 2.5))
    whole.turns[0].paragraphs = [Paragraph(nasty, segments=[nasty], times=[(1.0, 2.5)])]
    root = ElementTree.fromstring(Ttml().write(parallel(whole)))
    space = {"": "http://www.w3.org/ns/ttml"}
    [paragraph] = root.findall(".//p", space)
    assert "".join(paragraph.itertext()) == nasty.replace("\0", "\ufffd")
    assert (paragraph.get("begin"), paragraph.get("end")) == ("00:00:01.000", "00:00:02.500")


def test_a_text_that_a_machine_wrote_down_says_so() -> None:
    whole = sentences((4.0, 5.5))
    whole.recognised = "tiny.en"
    words = "Text recognised by a machine (tiny.en, not checked)"
    assert (
        Srt()
        .write(parallel(whole))
        .decode()
        .startswith(f"1\n00:00:01,000 --> 00:00:04,000\n[{words}]\n")
    )
    for extension in ("vtt", "ttml", "txt", "md", "html"):
        assert words in load(EXPORTS[extension]).write(parallel(whole)).decode()


def test_without_any_time_there_are_no_subtitles() -> None:
    with pytest.raises(NoTimes):
        list(cues(parallel(sentences(None, None))))
