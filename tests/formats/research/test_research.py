"""Transcripts of linguists and interviewers: who speaks, when, and that nothing is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load

WORDS = st.text("ab cXé[]<>().:-", max_size=12)
NAMES = st.sampled_from(["Ann", "Ben", "Ann - words", "Ben-Spch", "gaze", "notes", "spk", "word"])
TIERS = st.lists(st.tuples(NAMES, st.lists(WORDS, min_size=1, max_size=4)), min_size=1, max_size=5)


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, text))


def kept(transcript: Transcript) -> Counter[str]:
    texts = [paragraph.text for _, paragraph in transcript.paragraphs()]
    return letters("".join(texts + transcript.dropped))


def read(name: str, data: bytes) -> Transcript:
    return load(FORMATS[name]).read(Source("x", data))


def textgrid(tiers: list[tuple[str, list[str]]]) -> bytes:
    lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "0", "9", "<exists>"]
    lines.append(str(len(tiers)))
    for name, texts in tiers:
        lines += ['"IntervalTier"', f'"{name}"', "0", "9", str(len(texts))]
        for at, text in enumerate(texts):
            lines += [str(at), str(at + 1), f'"{text}"']
    return "\n".join(lines).encode()


def elan(tiers: list[tuple[str, list[str]]]) -> bytes:
    rows = "".join(
        f'<TIER LINGUISTIC_TYPE_REF="a" TIER_ID="{name} {number}">'
        + "".join(
            f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="{number}-{at}">'
            f"<ANNOTATION_VALUE>{escape(text)}</ANNOTATION_VALUE>"
            "</ALIGNABLE_ANNOTATION></ANNOTATION>"
            for at, text in enumerate(texts)
        )
        + "</TIER>"
        for number, (name, texts) in enumerate(tiers)
    )
    return f"<ANNOTATION_DOCUMENT>{rows}</ANNOTATION_DOCUMENT>".encode()


@pytest.mark.parametrize(("name", "write"), [("textgrid", textgrid), ("elan", elan)])
@given(tiers=TIERS)
def test_no_letter_of_any_tier_is_lost(
    name: str,
    write: Callable[[list[tuple[str, list[str]]]], bytes],
    tiers: list[tuple[str, list[str]]],
) -> None:
    said = letters("".join(text for _, texts in tiers for text in texts))
    try:
        found = kept(read(name, write(tiers)))
    except Empty:
        found = Counter()
    assert not said - found


def test_a_textgrid_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = textgrid([("Ann", ["shall we", "begin"]), ("Ben", ["yes"])])
    found = read("textgrid", whole[: whole.index(b'"yes')])
    assert [turn.speaker for turn in found.turns] == ["Ann"]
    assert found.broken


def test_the_speech_tier_of_each_speaker_is_read_and_not_its_words() -> None:
    found = read("textgrid", textgrid([("Ann-Spch", ["so we go"]), ("Ann-Words", ["so we go"])]))
    assert [(turn.speaker, turn.paragraphs[0].text) for turn in found.turns] == [
        ("Ann", "so we go")
    ]
    assert found.dropped == ["Ann-Words\nso we go"]


def test_chat_roles_that_two_people_have_do_not_merge_them() -> None:
    text = "@Begin\n@Participants:\tL1 Unidentified, L2 Unidentified\n*L1:\thi .\n*L2:\tho .\n@End"
    assert [turn.speaker for turn in read("talkbank", text.encode()).turns] == ["L1", "L2"]


def test_elan_tiers_that_depend_on_each_other_in_a_ring_do_not_hang() -> None:
    ring = (
        '<ANNOTATION_DOCUMENT><TIER TIER_ID="a" PARENT_REF="b"/>'
        '<TIER TIER_ID="b" PARENT_REF="a"/></ANNOTATION_DOCUMENT>'
    )
    with pytest.raises(Empty):
        read("elan", ring.encode())
