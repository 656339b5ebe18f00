"""Terms: where they stand in a text, and whether a translation uses them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.terms import Term, Terms, digest, unused

DUMA = Term("State Duma", "Duma Estatal")
POWER = Term("power", "energia")


def standing(text: str, *terms: Term, source: str = "en", target: str = "pt") -> list[str]:
    return [text[p.start : p.end] for p in Terms(terms, source, target).places(text)]


@pytest.mark.parametrize(
    ("text", "term", "places"),
    [
        ("The State Duma met. A state duma?", DUMA, ["State Duma", "state duma"]),
        ("The State\u00a0Duma met.", DUMA, ["State\u00a0Duma"]),
        ("The estate Duma met.", DUMA, []),
        ("A State, Duma and all", DUMA, []),
        ("Two tariffs", Term("tariff", "tarifa"), ["tariffs"]),
        ("She went, I go, the goer", Term("go", "ir"), ["went", "go"]),
        ("A national law of nations", Term("nation", "nação"), ["nations"]),
        ("The Dumas of Dagestan", Term("Duma", None), ["Dumas"]),
        ("Депутаты Государственной думы", Term("Государственная дума", "State Duma"), [
            "Государственной думы"
        ]),
        ("Take us to the US.", Term("US", "EUA", match_case=True), ["US"]),
        ("a misuse", Term("use", "uso"), []),
        ("We use C++ and C.", Term("C++", None), ["C++"]),
        ("我们在国家杜马开会", Term("国家杜马", "State Duma"), ["国家杜马"]),
        ("संसद में", Term("संसद", "parliament"), ["संसद"]),
        ("nothing", Term("…", "x"), []),
    ],
)  # fmt: skip
def test_a_term_stands_where_its_words_or_forms_of_them_do(
    text: str, term: Term, places: list[str]
) -> None:
    assert standing(text, term) == places


def test_the_longest_term_counts_and_then_the_one_written_so() -> None:
    duma, tariffs = Term("Duma", "Parlamento"), Term("tariffs", "tarifas")
    assert Terms([duma, DUMA], "en", "pt").of("The State Duma") == (DUMA,)
    text = "Tariffs: two tariffs, a tariff"
    tariff = Term("tariff", "tarifa")
    places = Terms([tariff, tariffs], "en", "pt").places(text)
    assert [place.term for place in places][1:] == [tariffs, tariff]


def test_terms_are_for_their_languages_and_the_first_of_several_counts() -> None:
    mine, other = Term("power", "poder", target_language="pt"), Term("Power", "Macht")
    assert Terms([mine, other], "en", "pt-BR").of("The power") == (mine,)
    assert Terms([mine, other], "en", "de").of("The power") == (other,)
    assert not Terms([mine], "en", "de")


@pytest.mark.parametrize(
    ("term", "text", "translation", "used"),
    [
        (POWER, "Power is cut", "A energia foi cortada", True),
        (POWER, "Power is cut", "As energias foram cortadas", True),
        (POWER, "Power is cut", "O poder foi cortado", False),
        (Term("commission", "comissão"), "commissions", "as comissões", True),
        (Term("Erdogan", "Erdoğan"), "Erdogan", "Erdogan", False),
        (Term("Erdoğan", None), "said Erdoğan", "disse Erdogan", False),
        (Term("Gazprom", None), "GAZPROM said", "disse a GAZPROM", True),
        (Term("Gazprom", None), "Gazprom said", "disse a empresa", False),
        (Term("better", "melhor"), "best", "os melhores", True),
        (Term("be", "ser"), "It is", "Foi assim", True),
        (DUMA, "the State Duma", "pela Duma Estatal", True),
        (DUMA, "the State Duma", "da Duma do Estado", False),
        (Term("power", ""), "power", "", False),
    ],
)
def test_a_translation_uses_a_term_or_does_not(
    term: Term, text: str, translation: str, used: bool
) -> None:
    assert (unused([term], text, translation, "pt") == []) is used


def test_what_changes_a_translation_changes_the_digest_and_a_note_does_not() -> None:
    assert digest([]) == ""
    assert digest([DUMA, POWER]) == digest([POWER, DUMA])
    assert digest([POWER]) != digest([Term("power", "poder")])
    assert digest([Term("x", None)]) != digest([Term("x", "")])
    assert digest([POWER]) == digest([Term("power", "energia", note="electric")])


@given(st.text(max_size=60), st.text(max_size=20), st.booleans())
def test_whatever_the_texts_the_places_are_in_order_and_inside(
    text: str, source: str, match_case: bool
) -> None:
    places = Terms([Term(source, "x", match_case)], "", "").places(text)
    ends = [0, *(edge for place in places for edge in (place.start, place.end)), len(text)]
    assert ends == sorted(ends)
    unused([Term(source, source, match_case)], text, text)
    # Letters of another script let every word be looked at.
    terms = Terms([Term("go", "x"), Term(source, "x", match_case)], "en", "pt")
    assert terms.places(text) == terms.places(f"{text}. क")
