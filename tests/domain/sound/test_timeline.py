"""When sentences are said, by what the file says, a model heard and the person moved."""

from __future__ import annotations

import copy

from desktop.domain.contents import Contents
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.places import place_of
from desktop.domain.sound.timeline import Timeline
from desktop.domain.sound.times import Recording, Span
from desktop.domain.steps import Step, from_json
from desktop.domain.steps.language import SetLanguage
from desktop.domain.steps.speakers import Give
from desktop.domain.steps.times import PutInStep, SetRecording, SetStart
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.transcript import Paragraph, Transcript, Turn

FOUR = ("One two three. Four five six.", "Seven eight. Nine ten eleven.")
HEARD: list[Span | None] = [(1.0, 2.0), (2.5, 4.0), None, (7.0, 9.0)]


def talk(*texts: str) -> Transcript:
    return Transcript(language="en", turns=[Turn([Paragraph(text) for text in texts])])


def document(transcript: Transcript, *steps: Step) -> Document:
    opened = Document(transcript, DocumentId("", ""), InMemory())
    for step in steps:
        assert opened.do(step)
    return opened


def in_step(transcript: Transcript, spans: list[Span | None], model: str = "tiny") -> PutInStep:
    contents = Contents.of(transcript)
    origins = [
        contents.origin(row, start) for row in contents.rows.order for start in contents.starts(row)
    ]
    recording = Recording("/talk.wav", model)
    return PutInStep.of(contents, recording, dict(zip(origins, spans, strict=True)))


def spans(of: Document | Timeline) -> list[tuple[float, float]]:
    timeline = of.timeline() if isinstance(of, Document) else of
    return [(round(time.start, 2), round(time.end, 2)) for _, time in timeline.sentences()]


def times(of: Document) -> list[list[Span | None] | None]:
    return [paragraph.times for _, paragraph in of.transcript().paragraphs()]


def test_sentences_share_the_time_of_their_paragraph() -> None:
    whole = talk("One two. Three four.", "Five.", "Six.")
    paragraphs = whole.turns[0].paragraphs
    paragraphs[0].start, paragraphs[0].end, paragraphs[2].start = 10.0, 14.0, 20.0
    timeline = document(whole).timeline()
    assert spans(timeline)[:2] == [(10.0, 11.8), (11.8, 14.0)]
    assert timeline.time(1) is not None  # what lies between two paragraphs
    assert spans(timeline)[2:] == [(14.0, 20.0), (20.0, 20.27)]
    assert [timeline.at(second) for second in (9.9, 10.0, 12.0, 99.0)] == [
        None,
        (0, 0),
        (0, 1),
        (2, 0),
    ]
    assert timeline.after(12.0) == (1, 0)


def test_what_was_heard_has_its_time_and_what_was_not_has_none() -> None:
    whole = talk(*FOUR)
    opened = document(whole, in_step(whole, HEARD))
    assert opened.recording == Recording("/talk.wav", "tiny")
    assert times(opened) == [HEARD[:2], HEARD[2:]]
    timeline = opened.timeline()
    assert timeline.unheard(1, 0)
    assert not timeline.unheard(1, 1)
    again = document(whole, in_step(whole, HEARD), in_step(whole, [None, (3.0, 4.0), None, None]))
    assert times(again) == [[None, (3.0, 4.0)], [None, None]]
    again.undo()
    assert times(again) == [HEARD[:2], HEARD[2:]]
    again.undo()
    assert times(again) == [None, None]
    assert again.recording is None


def test_a_person_moves_a_start_and_what_contradicts_it_gives_way() -> None:
    whole = talk(*FOUR)
    moved = SetStart(place_of(Contents.of(whole), 0, 1), 8.0)
    opened = document(whole, in_step(whole, HEARD), moved)
    assert spans(opened) == [(1.0, 2.0), (8.0, 8.93), (8.93, 10.0)]
    assert opened.timeline().unheard(1, 0)
    later = document(whole, moved, in_step(whole, HEARD))
    assert spans(later)[:2] == spans(opened)[:2]  # what the person set stays
    assert opened.do(SetStart(place_of(Contents.of(whole), 0, 1), None))
    assert not opened.do(SetStart(place_of(Contents.of(whole), 0, 1), None))


def test_what_lies_between_two_starts_that_a_person_set_follows() -> None:
    whole = talk(*FOUR)
    contents = Contents.of(whole)
    opened = document(
        whole,
        SetRecording("/talk.wav"),
        SetStart(place_of(contents, 0), 2.0),
        SetStart(place_of(contents, 1, 1), 44.0),
    )
    assert spans(opened)[0] == (2.0, 17.0)  # 15 of 42 characters in 42 s
    assert spans(opened)[1:3] == [(17.0, 31.0), (31.0, 44.0)]
    opened.do(SetStart(place_of(contents, 0, 1), 10.0))
    assert spans(opened)[0] == (2.0, 10.0)
    assert spans(opened)[2][1] == 44.0


def test_times_outlive_corrections_and_a_file_that_has_changed() -> None:
    whole = talk(*FOUR)
    contents = Contents.of(whole)
    opened = document(
        whole, in_step(whole, HEARD), SplitTurn(place_of(contents, 0, 1), "Ann"),
        Give(place_of(contents, 1), "Bob", paragraph=True),
    )  # fmt: skip
    assert times(opened) == [[HEARD[0]], [HEARD[1]], HEARD[2:]]
    opened.do(SetLanguage("de"))
    assert next(span for each in times(opened) for span in each or () if span) == HEARD[0]
    longer = talk("Before all.", FOUR[0], "Between.", FOUR[1])
    changed = document(longer, in_step(whole, HEARD))
    assert times(changed)[1] == HEARD[:2]
    assert times(changed)[3] == HEARD[2:]
    assert times(changed)[2] == [(4.0, 7.0)]  # it shares what lies between


def test_times_of_a_file_that_has_some_for_each_sentence() -> None:
    whole = talk(*FOUR)
    cut = [["One two three. ", "Four five six."], ["Seven eight. ", "Nine ten eleven."]]
    for paragraph, segments, own in zip(
        whole.turns[0].paragraphs, cut, (HEARD[:2], HEARD[2:]), strict=True
    ):
        paragraph.segments, paragraph.times = segments, own
    before = copy.deepcopy(whole)
    timeline = document(whole).timeline()
    assert spans(timeline) == [span for span in HEARD if span]
    assert timeline.unheard(1, 0)
    assert whole == before


def test_times_that_are_none_are_left_out() -> None:
    whole = talk(*FOUR)
    for data in ("[", "3", "[[0]]", '[[0,"x",[]]]', "[[0,1,2]]", "[[1e999,1,[]]]", "[[]]"):
        step = from_json({"do": "in step", "path": "a", "model": "b", "times": data})
        assert times(document(whole, step)) == [None, None]
    good = in_step(whole, HEARD).times
    odd = good.replace("1.0,2.0", "2.0,1.0").replace("2.5,4.0", "-1,4.0")
    kept = times(document(whole, PutInStep("a", "b", odd)))
    assert kept[1] == HEARD[2:]
    assert kept[0] != HEARD[:2]


def test_later_sentences_move_along_and_it_is_one_step() -> None:
    whole = talk(*FOUR)
    contents = Contents.of(whole)
    opened = document(whole, in_step(whole, [(1.0, 2.0), (2.5, 4.0), (5.0, 6.0), (7.0, 9.0)]))
    assert opened.do(SetStart(place_of(contents, 0, 1), 12.5, along=True))
    assert spans(opened) == [(1.0, 2.0), (12.5, 14.0), (15.0, 16.0), (17.0, 19.0)]
    # those that were moved with a later one stay, and so does one that the person set alone
    assert opened.do(SetStart(place_of(contents, 1, 0), 16.0, along=True))
    assert opened.do(SetStart(place_of(contents, 0, 1), 12.0, along=True))
    assert spans(opened) == [(1.0, 2.0), (12.0, 13.5), (16.0, 17.0), (18.0, 20.0)]
    assert opened.do(SetStart(place_of(contents, 0), 3.0, along=True))
    assert spans(opened)[:2] == [(3.0, 4.0), (12.0, 13.5)]
    for _ in range(4):
        opened.undo()
    assert spans(opened) == [(1.0, 2.0), (2.5, 4.0), (5.0, 6.0), (7.0, 9.0)]


def test_times_of_a_file_move_along_and_what_was_set_stays() -> None:
    whole = talk("One two. Three four.", "Five six.", "Seven eight.", "Nine.")
    paragraphs = whole.turns[0].paragraphs
    for number, paragraph in enumerate(paragraphs):
        paragraph.start, paragraph.end = 10.0 * (number + 1), 10.0 * (number + 1) + 4.0
    contents = Contents.of(whole)
    opened = document(whole, SetStart(place_of(contents, 2), 31.0))
    before = spans(opened)
    assert opened.do(SetStart(place_of(contents, 0), 15.0, along=True))
    after = spans(opened)
    assert after[0] == (15.0, round(before[0][1] + 5, 2))
    assert after[1] == (round(before[1][0] + 5, 2), 19.0)
    assert after[2] == (25.0, 29.0)
    assert after[3][0] == 31.0
    assert after[4] == (45.0, 49.0)
    # to an earlier time: nothing begins before the recording
    assert opened.do(SetStart(place_of(contents, 0), 0.0, along=True))
    assert spans(opened)[0] == (0.0, round(after[0][1] - 15.0, 2))
    # of a sentence without a time nobody knows how far it moves
    assert not document(talk(*FOUR)).do(SetStart(place_of(Contents.of(talk(*FOUR)), 0), 1.0, True))


def test_a_recording_that_is_heard_again_replaces_what_was_moved_along() -> None:
    whole = talk(*FOUR)
    heard: list[Span | None] = [(1.0, 2.0), (2.5, 4.0), (5.0, 6.0), (7.0, 9.0)]
    opened = document(
        whole,
        in_step(whole, heard),
        SetStart(place_of(Contents.of(whole), 0, 1), 12.5, along=True),
        in_step(whole, [(1.0, 2.0), (12.0, 13.0), (14.0, 15.0), (16.0, 17.0)], model="base"),
    )
    assert spans(opened) == [(1.0, 2.0), (12.5, 14.0), (14.0, 15.0), (16.0, 17.0)]


def test_what_is_heard_bit_by_bit_is_one_step() -> None:
    whole = talk(*FOUR)
    store = InMemory()
    opened = Document(whole, DocumentId("", ""), store)
    origins = [(0, 0), (0, 15), (1, 0), (1, 13)]
    recording, step = Recording("/talk.wav", "tiny"), None
    for origin, span in zip(origins, [(1.0, 2.0), None, (5.0, 6.0), (7.0, 9.0)], strict=True):
        more = PutInStep.of(opened.contents, recording, {origin: span}, more=step is not None)
        assert opened.do(more, together_with=step)
        step = more
    assert spans(opened) == [(1.0, 2.0), (5.0, 6.0), (7.0, 9.0)]
    assert [opened.contents.unheard(row) for row in (0, 1)] == [[1], []]
    opened.undo()
    assert not opened.timeline()
    assert not opened.journal.can_undo
    opened.redo()
    assert spans(opened) == [(1.0, 2.0), (5.0, 6.0), (7.0, 9.0)]
    assert not opened.journal.can_redo
    again = in_step(whole, [(2.0, 3.0), None, None, None])
    assert opened.do(again)  # what was heard before is forgotten
    assert spans(opened) == [(2.0, 3.0)]
    opened.undo()
    assert len(spans(opened)) == 3
