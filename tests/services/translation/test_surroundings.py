"""What an engine that wants to know is told of the text around its segments."""

from __future__ import annotations

from desktop.domain.context import Context, Line, from_plain
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.places import Place
from desktop.domain.steps.wordings import Write
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.translation.surroundings import Surroundings

WORDS = "One house. Two houses.", "Three houses. Four houses. Five houses.", "Six houses."


def document() -> Document:
    segments: list[str] = ["One house. ", "Two houses."]
    first = Paragraph(WORDS[0], segments=segments, human=["Casa.", "Duas."])
    turns = [
        Turn([first], speaker="Ann Lee"),
        Turn([Paragraph(WORDS[1])], speaker="Bob"),
        Turn([Paragraph(WORDS[2])], speaker="Ann Lee"),
    ]  # fmt: skip
    people = [Speaker("Ann Lee", ["Mayor", "Chair"]), Speaker("Bob"), Speaker("Voice", role=True)]
    transcript = Transcript(
        title="Houses", date="2020-03-10", place="Town", language="en", human_language="pt",
        speakers=people, turns=turns,
    )  # fmt: skip
    return Document(transcript, DocumentId("", ""), InMemory())


def test_head_speakers_and_the_lines_before_with_the_best_translation_there_is() -> None:
    here = document()
    here.do(Write(Place(1, words=WORDS[1]), "Três casas minhas.", "pt", ""))
    made = {
        "One house.": Translation("Uma casa."),
        "Two houses.": Translation("Duas casas."),
        "Three houses.": Translation("Três casas."),
    }
    around = Surroundings(here.contents, "pt", made)
    context = around.of([1, 2], ["Five houses.", "Six houses."])
    assert context == Context(
        "Houses", "2020-03-10", "Town", ("Ann Lee, Mayor", "Bob"),
        (
            Line("One house.", "Ann Lee", "Casa."),  # the human one
            Line("Two houses.", "Ann Lee", "Duas."),
            Line("Three houses.", "Bob", "Três casas minhas."),  # the person's own
            Line("Four houses.", "Bob"),
        ),
        ("Bob", "Ann Lee"),
    )  # fmt: skip
    assert from_plain(context.plain()) == context
    assert around.of([0], ["One house."]).before == ()


def test_another_language_beside_the_text_is_not_told() -> None:
    context = Surroundings(document().contents, "ru", {}).of([1], ["Three houses."])
    assert [line.translation for line in context.before] == ["", ""]
