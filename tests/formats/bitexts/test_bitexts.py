"""TMX and XLIFF: what is the text, what its translation, and that nothing is lost."""

from __future__ import annotations

from collections import Counter
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, Hostile, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load, xml

HEAD = '<tmx version="1.4"><header srclang="{0}"/><body>'
ROOTS = {"tmx": "tmx", "xliff": "xliff"}
TAGS = {
    "tmx": 'body header tu tuv seg bpt hi ph sub prop note prop:type="x-speaker"'
    ' tuv:xml:lang="en" tuv:xml:lang="de" tu:srclang="de"',
    "xliff": "file body group trans-unit unit segment ignorable source target seg-source mrk g x"
    ' ph note alt-trans note:from="speaker" originalData data',
}


def read(name: str, data: str) -> Transcript:
    return load(FORMATS[name]).read(Source("x." + name, data.encode()))


def pairs(transcript: Transcript) -> list[tuple[str, list[str | None] | None]]:
    assert all(p.translation is None for _, p in transcript.paragraphs())
    return [(p.text, p.human) for _, p in transcript.paragraphs()]


def unit(**texts: str) -> str:
    return "<tu>" + "".join(
        f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>' for language, text in texts.items()
    ) + "</tu>"  # fmt: skip


@pytest.mark.parametrize(
    ("declared", "language", "expected"),
    [
        ("en", "en", ("Yes.", ["Ja."])),
        ("EN-us", "en", ("Yes.", ["Ja."])),
        ("de", "de", ("Ja.", ["Yes."])),
        ("*all*", "en", ("Yes.", ["Ja."])),
        ("ru", "en", ("Yes.", ["Ja."])),
    ],
)
def test_tmx_languages(
    declared: str, language: str, expected: tuple[str, list[str | None]]
) -> None:
    transcript = read("tmx", HEAD.format(declared) + unit(en="Yes.", de="Ja.") + "</body></tmx>")
    assert (transcript.language, pairs(transcript)) == (language, [expected])


def test_tmx_keeps_to_one_target_language() -> None:
    units = unit(en="One.", de="Eins.", fr="Un.") + unit(en="Two.", fr="Deux.", de="Zwei.")
    transcript = read("tmx", HEAD.format("en") + units + "</body></tmx>")
    assert pairs(transcript) == [("One.", ["Eins."]), ("Two.", ["Zwei."])]
    assert transcript.dropped == ["Un.", "Deux."]


def test_a_truncated_memory_opens_as_far_as_it_goes() -> None:
    whole = HEAD.format("en") + unit(en="One.", de="Eins.") + "<tu><tuv xml:lang='en'><seg>Tw"
    transcript = read("tmx", whole)
    assert pairs(transcript) == [("One.", ["Eins."]), ("Tw", [None])]
    assert transcript.broken is not None


def test_xliff_marks_its_source_again_without_saying_it_twice() -> None:
    transcript = read(
        "xliff",
        '<xliff version="1.2"><file source-language="en"><body><trans-unit><source>One <g>two</g>.'
        "</source><seg-source><mrk>One <g>two</g>.</mrk></seg-source><target/></trans-unit>"
        "</body></file></xliff>",
    )
    assert pairs(transcript) == [("One two.", [None])]
    assert not transcript.dropped


def test_xliff_segments_of_a_unit_are_one_paragraph() -> None:
    transcript = read(
        "xliff",
        '<xliff version="2.1" srcLang="en" trgLang="de"><file><unit><segment><source>One.</source>'
        "<target>Eins.</target></segment><ignorable><source> </source></ignorable><segment>"
        "<source>Two.</source><target>Zwei.</target></segment></unit></file></xliff>",
    )
    paragraph = next(p for _, p in transcript.paragraphs())
    assert paragraph.segments == ["One. ", "Two."]
    assert paragraph.human == ["Eins.", "Zwei."]
    assert paragraph.text == "One. Two."


def test_a_speaker_without_a_pair_and_a_second_one_are_dropped_not_lost() -> None:
    note = '<note from="speaker">{0}</note>'
    units = (
        f"<trans-unit><source>Yes.</source>{note.format('Ann')}{note.format('Bob')}</trans-unit>"
        f"<trans-unit>{note.format('Cyd')}</trans-unit>"
    )
    transcript = read("xliff", f"<xliff><file><body>{units}</body></file></xliff>")
    assert [turn.label for turn in transcript.turns] == ["Ann"]
    assert transcript.dropped == ["Bob", "Cyd"]


@pytest.mark.parametrize("name", ROOTS)
def test_bad_files_are_refused(name: str) -> None:
    root = ROOTS[name]
    laughs = f'<!DOCTYPE {root} [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]><{root}>&a;</{root}>'
    for hostile in (laughs, f"<{root}>" + "<g>" * 10_000):
        with pytest.raises(Hostile):
            read(name, hostile)
    with pytest.raises(Malformed):
        read(name, "GIF89a")
    with pytest.raises(Empty):
        read(name, f"<{root}/>")


@st.composite
def documents(draw: st.DrawFn, name: str) -> str:
    """Well-formed files made of the format's own elements in any order."""
    words = st.text(st.characters(categories=["L"]), max_size=3).map(escape)
    tags = TAGS[name].split()

    def element(tag: str, depth: int) -> str:
        called, _, attribute = tag.partition(":")
        inside = draw(words)
        for _ in range(draw(st.integers(0, 3)) if depth < 5 else 0):
            inside += element(draw(st.sampled_from(tags)), depth + 1) + draw(words)
        return f"<{called} {attribute}>{inside}</{called}>"

    return element(ROOTS[name], 0)


@pytest.mark.parametrize("name", ROOTS)
@given(data=st.data())
def test_no_letter_is_lost_whatever_the_order_of_elements(name: str, data: st.DataObject) -> None:
    document = data.draw(documents(name))
    try:
        transcript = read(name, document)
    except Empty:
        return
    kept = "".join(transcript.dropped)
    for turn in transcript.turns:
        kept += (turn.label or "") * len(turn.paragraphs)
        kept += "".join(p.text + "".join(h or "" for h in p.human or ()) for p in turn.paragraphs)
    written = xml.text(xml.parse(document.encode(), "x", "x").root)
    if name == "xliff":  # a marked copy of the source says nothing new
        assert set(written) - set(kept) <= set(" ")
    else:
        assert not Counter(c for c in written if c.isalpha()) - Counter(kept)
