"""The terms of the person, kept in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.document import Document, DocumentId
from desktop.domain.errors import CannotWrite
from desktop.domain.journal import InMemory
from desktop.domain.steps.terms import SetTerm
from desktop.domain.terms import Term
from desktop.domain.transcript import Transcript
from desktop.services.personal.terms import PersonalTerms, terms_in_force

DUMA = Term("State Duma", "Duma Estatal", True, "parliament", "en", "pt")
GAZPROM = Term("Gazprom", None)


def test_what_is_set_is_there_for_others_at_once() -> None:
    mine, other = PersonalTerms(), PersonalTerms()
    assert mine.all() == []
    mine.change([DUMA, GAZPROM])
    assert other.all() == [DUMA, GAZPROM]
    other.change([Term("gazprom", "Gásprom")], remove=[DUMA])
    assert mine.all() == [Term("gazprom", "Gásprom")]
    mine.clear()
    assert other.all() == []
    assert not paths.terms_file().exists()


def test_those_of_the_document_come_first_then_those_of_the_pair() -> None:
    document = Document(Transcript(language="en"), DocumentId("", ""), InMemory())
    personal = PersonalTerms()
    pair = Term("power", "energia", False, "", "en", "pt")
    personal.change([Term("power", "poder"), pair, Term("house", "casa", False, "", "en", "es")])
    terms = terms_in_force(document, personal, "en", "pt-BR")
    assert terms.of("The power of the house") == (pair,)
    document.do(SetTerm("power", "potência"))
    assert terms_in_force(document, personal, "en", "pt").of("power")[0].translation == "potência"


@pytest.mark.parametrize(
    "data",
    ["", "[]", '{"terms": 3}', '{"terms": [1, {"source": 2}, {"source": "a"}]}', "{" * 99, "\0"],
)
def test_a_file_that_is_none_of_ours_holds_no_terms_and_is_not_lost(data: str) -> None:
    path = paths.terms_file()
    path.parent.mkdir(parents=True)
    path.write_text(data)
    terms = PersonalTerms()
    assert terms.all() == []
    if (trouble := terms.take_trouble()) is not None:
        assert isinstance(trouble.cause, Path)
        assert trouble.cause.read_text() == data
    terms.change([DUMA])
    assert PersonalTerms().all() == [DUMA]


def test_where_nothing_can_be_written_that_is_said() -> None:
    paths.data_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.data_dir().write_text("a file where the folder should be")
    with pytest.raises(CannotWrite):
        PersonalTerms().change([DUMA])


def test_texts_are_cut_to_a_bounded_length() -> None:
    PersonalTerms().change([Term("a" * 999, "\ud800")])
    [term] = json.loads(paths.terms_file().read_text())["terms"]
    assert (len(term["source"]), term["translation"]) == (200, "?")
