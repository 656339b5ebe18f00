"""A person's own wording of a text: written, accepted, flagged, and where it stands."""

from __future__ import annotations

from domain.test_document import Kept, document, own_texts, place, talk

from desktop.domain.columns import MINE
from desktop.domain.document import Document
from desktop.domain.steps.labels import NoSpeaker
from desktop.domain.steps.language import SetLanguage
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.steps.wordings import Comment, FlagForReview, Replace, Unwrite, Write, WriteAll
from desktop.domain.wordings import Wording

TALK = talk(("Ann", "Good evening. Sit down."), ("Bob", "Hello. And more. Bye."))


def written() -> Document:
    """The talk, its second sentence and Bob's second put in other words."""
    on = document(TALK)
    assert on.do(Write(place(TALK, 0, 1), "Sente-se.", "pt", "machine"))
    assert on.do(Write(place(TALK, 1, 1), "E mais.", "pt", "human", accepted=True))
    return on


def test_own_wording_is_a_column_that_comes_and_goes() -> None:
    on = written()
    column = on.contents.columns[MINE]
    assert (column.origin, column.language) == ("mine", "pt")
    assert own_texts(on) == [["", "Sente-se."], ["", "E mais.", ""]]
    assert on.contents.wording(1, 1) == Wording("E mais.", "human", accepted=True)
    on.do(Unwrite(place(TALK, 0, 1)))
    on.do(Unwrite(place(TALK, 1, 1)))
    assert MINE not in on.contents.columns
    on.undo()
    assert on.contents.columns[MINE].language == "pt"
    assert own_texts(on) == [[""], ["", "E mais.", ""]]


def test_flag_and_comment_need_no_wording_and_outlive_it() -> None:
    on = document(TALK)
    here = place(TALK, 0, 1)
    on.do(FlagForReview(here, True))
    on.do(Comment(here, "ask Ann"))
    assert MINE not in on.contents.columns
    on.do(Write(here, "Sente-se.", "pt"))
    on.do(Unwrite(here))
    assert on.contents.wording(0, 1) == Wording(review=True, comment="ask Ann")


def test_own_wording_belongs_to_its_sentence_and_to_no_other() -> None:
    partners = written().contents.partners
    assert partners(MINE, 1, 1, 1)["original"] == [(1, 1, 1)]
    assert partners("original", 1, 2, 2)[MINE] == [(1, 2, 2)]


def test_own_wording_goes_along_where_its_paragraph_is_cut() -> None:
    on = written()
    on.do(SplitTurn(place(TALK, 1, 1), "Cyd"))
    assert own_texts(on) == [["", "Sente-se."], [""], ["E mais.", ""]]
    on.do(Write(place(TALK, 1, 2), "Tchau.", "pt"))
    assert own_texts(on) == [["", "Sente-se."], [""], ["E mais. ", "Tchau."]]
    on.undo()
    on.undo()
    assert own_texts(on) == [["", "Sente-se."], ["", "E mais.", ""]]


def test_a_label_put_back_into_the_text_leaves_own_wording_where_it_was() -> None:
    on = written()
    on.do(NoSpeaker("Bob"))
    assert own_texts(on) == [["", "Sente-se."], ["", "E mais.", ""]]


def test_sentences_cut_anew_in_another_language_lose_no_wording() -> None:
    whole = talk(("Ann", "Am 3. Mai kam er. Dann ging er."))
    on = document(whole)
    for number in range(len(on.contents.starts(0))):
        on.do(Write(place(whole, 0, number), f"<{number}>", "pt"))
    many = own_texts(on)
    on.do(SetLanguage("de"))
    assert len(on.contents.starts(0)) == 2
    own = own_texts(on)
    assert own is not None
    assert many is not None
    assert len(own[0]) == 2
    assert "".join(own[0]).split() == "".join(many[0]).split()


def test_what_is_typed_is_one_step_however_often_it_is_saved() -> None:
    store = Kept()
    on = Document(TALK, document().key, store)
    here = place(TALK, 0, 1)
    on.do(FlagForReview(here, True))
    steps = [Write(here, text, "pt") for text in ("S", "Sen", "Sente-se.")]
    on.do(steps[0])
    on.do(steps[1], steps[0])
    on.do(steps[2], steps[1])
    assert own_texts(on) == [["", "Sente-se."], [""]]
    again = Document(TALK, document().key, Kept())
    again.journal.replay(store.events)
    for each in (on, again):
        assert each.contents.wording(0, 1).text == "Sente-se."
        each.undo()
        assert each.contents.wording(0, 1) == Wording(review=True)
        each.redo()
        assert own_texts(each) == [["", "Sente-se."], [""]]


def test_only_the_last_step_is_replaced() -> None:
    on = document(TALK)
    here = place(TALK, 0, 1)
    first = Write(here, "Um", "pt")
    on.do(first)
    on.do(FlagForReview(here, True))
    on.do(Write(here, "Dois", "pt"), first)
    on.undo()
    on.undo()
    assert on.contents.wording(0, 1) == Wording("Um")


def test_replaced_everywhere_in_one_step() -> None:
    on = written()
    on.do(Write(place(TALK, 1, 2), "E tchau, Emais.", "pt"))
    assert on.do(Replace("e", "I", whole_words=True))
    assert own_texts(on) == [["", "Sente-se."], ["", "I mais. ", "I tchau, Emais."]]
    assert on.contents.wording(1, 1).accepted
    on.undo()
    assert own_texts(on) == [["", "Sente-se."], ["", "E mais. ", "E tchau, Emais."]]
    assert not on.do(Replace("e ", "x", match_case=True))
    assert on.do(Replace("E", r"\1", match_case=True))
    assert on.contents.wording(1, 2).text == r"\1 tchau, \1mais."


def test_many_sentences_are_written_in_one_step() -> None:
    on = written()
    texts = [
        (place(TALK, 0, 0), "Boa noite."),
        (place(TALK, 1, 1), "E tal."),
        (place(TALK, 0, 1), " "),
    ]
    assert on.do(WriteAll.of(texts, "pt"))
    assert own_texts(on) == [["Boa noite. ", "Sente-se."], ["", "E tal.", ""]]
    assert not on.contents.wording(1, 1).accepted
    on.undo()
    assert own_texts(on) == [["", "Sente-se."], ["", "E mais.", ""]]
    assert not on.do(WriteAll("nonsense", "pt"))
    assert not on.do(WriteAll("[[1, 2]]", "pt"))
