"""Terms that the program offers."""

from __future__ import annotations

from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.steps.terms import SetTerm
from desktop.domain.terms import Term
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.services.terminology.offered_terms import OfferedTerm, offered_terms
from desktop.support.job import Job

PAIRS = [
    ("The breakwater was damaged by the storm.", "O quebra-mar foi danificado pela tempestade."),
    ("Who repairs the mooring?", "Quem conserta a amarração?"),
    ("A mooring costs more than a lamp.", "Uma amarração custa mais do que uma lâmpada."),
    ("Every mooring must be painted, says Harrow.", "Cada amarração deve ser pintada, diz Harrow."),
    ("I saw the mooring at noon.", "Vi a amarração ao meio-dia."),
    ("The people were there.", "O povo estava lá."),
    ("Many people came from afar.", "Muita gente veio de longe."),
    ("We thank all people here.", "Agradecemos a todas as pessoas aqui."),
    ("Some people slept.", "Alguns dormiram."),
    ("Mr Harrow asked again.", "O senhor Harrow perguntou de novo."),
    ("It is late and cold outside.", "É tarde e faz frio lá fora."),
    ("Good night to you and yours.", "Boa noite a vocês e aos seus."),
]


def document(target: str = "pt", human: bool = True) -> Document:
    turns = [
        Turn(
            [Paragraph(text, segments=[text], human=[other] if human else None)],
            "speech",
            "Ann Harrow",
            None,
            "Ann Harrow",
        )
        for text, other in PAIRS
    ]
    speakers = [Speaker("Ann Harrow"), Speaker("Question", role=True)]
    source = Transcript(language="en", turns=turns, speakers=speakers, human_language=target)
    return Document(source, DocumentId("", ""), InMemory())


def test_names_that_stand_in_the_text_and_words_that_are_always_rendered_so_are_offered() -> None:
    offers = offered_terms(document().snapshot(), "pt", Job())
    assert OfferedTerm(Term("Harrow", None, target_language="pt"), 2) in offers
    assert OfferedTerm(Term("mooring", "amarração", target_language="pt"), 4) in offers
    words = {offer.term.source for offer in offers}
    assert not words & {"people", "the", "The", "breakwater", "Ann Harrow", "Question"}


def test_what_is_a_term_already_is_not_offered() -> None:
    text = document()
    text.do(SetTerm("Mooring", "doca"))
    words = {offer.term.source for offer in offered_terms(text.snapshot(), "pt", Job())}
    assert words == {"Harrow"}


def test_without_a_human_translation_only_names_of_the_same_script_are_offered() -> None:
    alone = document(human=False).snapshot()
    assert [offer.term.source for offer in offered_terms(alone, "pt", Job())] == ["Harrow"]
    assert offered_terms(alone, "ru", Job()) == []
