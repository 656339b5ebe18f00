"""Paragraphs too long to lay out."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.doubts import Doubt
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.reading.long_paragraphs import LONGEST, split_long_paragraphs


def _split(*paragraphs: Paragraph) -> list[Paragraph]:
    transcript = Transcript(turns=[Turn(list(paragraphs))])
    split_long_paragraphs(transcript)
    return transcript.turns[0].paragraphs


@given(
    st.sampled_from(["word ", "A sentence of some words. ", "x", "。字", "line\n"]),
    st.integers(1, 12_000),
)
def test_nothing_is_lost_and_nothing_stays_too_long(piece: str, times: int) -> None:
    parts = _split(Paragraph(piece * times, note=True, start=1.0, end=9.0))
    assert "".join(part.text for part in parts) == piece * times
    assert all(0 < len(part.text) <= LONGEST for part in parts)
    assert (parts[0].start, parts[-1].end) == (1.0, 9.0)
    assert all(part.note for part in parts)


def test_cuts_fall_between_sentences() -> None:
    parts = _split(Paragraph("Here is a sentence of mine. " * 2000))
    assert len(parts) > 1
    assert all(part.text.startswith("Here") for part in parts)


def test_segments_stay_with_their_translations() -> None:
    segments = [f"Sentence number {n} is this one. " for n in range(1000)]
    translation = [Translation(f"T{n} ", (Doubt.NAMES,) * (n % 2)) for n in range(1000)]
    whole = Paragraph("".join(segments), segments=segments, translation=translation)
    parts = _split(whole)
    assert len(parts) > 1
    for part in parts:
        assert part.segments is not None
        assert part.text == "".join(part.segments)
    assert [t for part in parts for t in part.translation or ()] == translation


def test_a_monstrous_segment_is_no_segment() -> None:
    text = "a" * 50_000
    parts = _split(Paragraph(text, segments=[text], translation=[Translation("b")]))
    assert all(part.segments is None and part.translation is None for part in parts)


def test_usual_paragraphs_are_left_alone() -> None:
    usual = Paragraph("Yes. " * 100)
    assert _split(usual)[0] is usual


def test_a_human_translation_of_a_monster_is_kept() -> None:
    text = "Here is a sentence of mine. " * 2000
    parts = _split(Paragraph(text, segments=[text], human=["Eis tudo."]))
    assert [h for part in parts for h in part.human or () if h] == ["Eis tudo."]
    assert all(part.segments == [part.text] for part in parts)
