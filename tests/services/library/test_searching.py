from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import TooManyWords
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.library.beside import Beside, Translated
from desktop.services.library.concordance import concordance
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.query import Field
from desktop.services.library.searching import Order, Search, Where
from desktop.support.job import Cancelled, Job

Put = Callable[..., Path]


@pytest.fixture(autouse=True)
def _texts(put: Put) -> None:
    fees = "Ann Lee: Good day. The fees rose.\n\nBen Cole: A fee is a tax. Nobody trades here.\n"
    put("fees", fees, "2019-03-08")
    put("port", "Ann Lee: The port slept.\n\nEva Lee: We trade with everyone, and pay.\n", "2020")
    put("old", "Ben Cole: A tax, a tax, and again a tax.\n", "1999-01-31")
    put("undated", "Ann Lee: No tax at all.\n")
    put("peche", "Ann Lee: La pêche est importante.\n", "2019-12-31", "fr")


def _titles(search: Search, query: str, **where: Any) -> list[str]:
    return sorted({hit.title for hit in search.hits(query, Where(**where))})


def test_a_hit_is_a_sentence_in_its_place(search: Search) -> None:
    [hit] = search.hits('"fees rose"')
    assert (hit.title, hit.speaker, hit.turn, hit.paragraph, hit.segment) == (
        "fees", "Ann Lee", 0, 0, 1
    )  # fmt: skip
    assert (hit.before, hit.text, hit.after) == ("Good day. ", "The fees rose.", "")
    assert [hit.text[a:b] for a, b in hit.spans] == ["fees rose"]


def test_a_word_stands_for_all_its_forms_unless_quoted(search: Search) -> None:
    assert [hit.text.strip() for hit in search.hits("trading")] == []
    assert _titles(search, "trade") == ["fees", "port"]
    assert _titles(search, "trades") == ["fees", "port"]
    assert _titles(search, '"trades"') == ["fees"]


def test_accents_may_be_left_out(search: Search) -> None:
    assert _titles(search, "peche") == ["peche"]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("tax fee", ["fees"]),
        ("slept OR rose", ["fees", "port"]),
        ("tax NOT fee", ["old", "undated"]),
        ("tax NEAR/1 again", ["old"]),
        ("eve*", ["port"]),
        ("nothing", []),
        ("t?x fee", ["fees"]),
        ("*ays OR tr*e", ["port"]),
        ("p?che", ["peche"]),
        ("tax t?cks", []),
        ("tax NEAR/2 a?ain?", ["old"]),
    ],
)
def test_operators(search: Search, query: str, titles: list[str]) -> None:
    assert _titles(search, query) == titles


def test_a_pattern_fits_only_so_many_words(search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.services.library.searching._FITTING", 2)
    assert _titles(search, "r*se") == ["fees"]
    with pytest.raises(TooManyWords):
        search.hits("*e")
    assert search.hits("*e", typing=True)


def test_while_typing_the_last_word_may_go_on(search: Search) -> None:
    assert [hit.title for hit in search.hits("tax fe", typing=True)] == ["fees"]
    assert search.hits("tax fe") == []
    assert search.hits("tax fe ", typing=True) == []


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("may", ["may"]),
        ("May", ["May", "May"]),
        ("US", ["US"]),
        ("U*", ["Us"]),
        ("m?y OR US", ["US", "may"]),
        ("translation:us", ["us"]),
        ("may NEAR/0 tell", ["may", "tell"]),
        ("May NEAR/0 tell", []),
        ('"US May"', ["US May"]),
        ("mAy", []),
    ],
)
def test_capital_letters_may_count(
    file: LibraryFile, search: Search, query: str, lit: list[str]
) -> None:
    text = "In the US May may tell you. May Day. Us."
    transcript = Transcript("case", turns=[Turn([Paragraph(text)], speaker="Ann Lee")])
    beside = [Beside((Translated("en", ("and us", "", "")),))]
    file.put(Path("/texts/case.txt"), Stamp(1, 1), "case", transcript, beside)
    hits = [hit for hit in search.hits(query, Where(case=True)) if hit.title == "case"]
    spans = [hit.text[a:b] for hit in hits for a, b in hit.spans]
    spans += [str(hit.translation)[a:b] for hit in hits for a, b in hit.translation_spans]
    assert spans == lit
    if "translation" not in query:
        lines = concordance(search, query, Where(case=True, field=Field.TEXT))
        assert [line.keyword for line in lines if line.hit.title == "case"] == lit


@pytest.mark.parametrize(
    ("where", "titles"),
    [
        ({"speaker": "ben"}, ["fees", "old"]),
        ({"speaker": "Ben Lee"}, []),
        ({"after": "2019"}, ["fees"]),
        ({"before": "1999-01"}, ["old"]),
        ({"after": "1999-02", "before": "2019-03-08"}, ["fees"]),
        ({"language": "fr"}, []),
        ({"language": "en"}, ["fees", "old", "undated"]),
        ({"speaker": "cole", "before": "2000"}, ["old"]),
    ],
)
def test_it_can_be_narrowed(search: Search, where: dict[str, str], titles: list[str]) -> None:
    assert _titles(search, "tax", **where) == titles


def test_order(search: Search) -> None:
    assert search.hits("tax")[0].title == "old"  # says it thrice in a few words
    newest = [hit.title for hit in search.hits("tax", order=Order.NEWEST)]
    assert newest == ["fees", "old", "undated"]
    oldest = [hit.title for hit in search.hits("tax", order=Order.OLDEST)]
    assert oldest == ["old", "fees", "undated"]
    assert [hit.title for hit in search.hits("tax", order=Order.OLDEST, most=1)] == ["old"]


def test_all_transcripts_that_have_it_are_told(search: Search) -> None:
    paths = search.transcripts("tax OR trade", Where(before="2020"))
    assert sorted(path.stem for path in paths) == ["fees", "old", "port"]
    assert [path.stem for path in search.transcripts("tax fe", typing=True)] == ["fees"]
    assert search.transcripts("NOT tax") == []


def test_a_search_is_stopped(search: Search) -> None:
    job = Job()
    job.cancel()
    for order in Order:
        with pytest.raises(Cancelled):
            search.hits("tax", order=order, job=job)


def test_common_words_are_found_in_order_too(
    file: LibraryFile, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.library.searching._SORTED", 1)
    newest = [hit.title for hit in search.hits("tax", order=Order.NEWEST)]
    assert newest == ["fees", "old", "undated"]


@pytest.mark.parametrize("usual", [0, 1, 2, 400])
def test_beginnings_are_found_whole_however_many_words_begin_so(
    search: Search, monkeypatch: pytest.MonkeyPatch, usual: int
) -> None:
    monkeypatch.setattr("desktop.services.library.searching._USUAL", usual)
    assert _titles(search, "t*") == ["fees", "old", "port", "undated"]
    assert _titles(search, "a* NOT t*") == []
    assert _titles(search, "(e* OR tra*) NOT f*") == ["peche", "port"]
    assert _titles(search, "original:tra*", after="2020") == ["port"]
    for order in Order:
        assert len(search.hits("t*", order=order, most=2)) == 2
    assert len(search.hits("tra* NOT f*", most=2)) == 1


def test_words_that_another_process_took_out_are_met_again(
    put: Put, search: Search, file: LibraryFile
) -> None:
    path = put("rare", "Ann Lee: The quay.\n")
    other = LibraryFile()
    assert other.remove(path) == 1
    other.close()
    put("again", "Ann Lee: The quays.\n\nBen Cole: A quay.\n")
    assert {hit.text for hit in search.hits("qu", typing=True)} == {"The quays.", "A quay."}
    assert {hit.text for hit in search.hits("quay")} == {"The quays.", "A quay."}


def test_many_narrowed_transcripts_are_searched_at_once(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.library.searching._FEW", 0)
    assert _titles(search, "tax", speaker="ben", language="en") == ["fees", "old"]


def test_the_languages_of_turns_count(file: LibraryFile, search: Search) -> None:
    turns = [Turn([Paragraph("Good day.")]), Turn([Paragraph("Bom dia.")], language="pt-BR")]
    file.put(Path("/mixed"), Stamp(1, 1), "x", Transcript("mixed", language="en", turns=turns))
    assert _titles(search, "dia", language="pt") == ["mixed"]
    assert _titles(search, "dia", language="en") == []


def test_segments_are_those_of_the_file(file: LibraryFile, search: Search) -> None:
    segments = ["One, ", "two. Three", " four."]
    turns = [Turn([Paragraph("".join(segments), segments=segments)])]
    file.put(Path("/cut"), Stamp(1, 1), "x", Transcript("cut", turns=turns))
    [hit] = search.hits("three")
    assert (hit.segment, hit.text) == (1, "two. Three")


def test_long_texts_are_found_whole(file: LibraryFile, search: Search) -> None:
    long = "Word. " * 9_000
    turns = [Turn([Paragraph("First."), Paragraph(long), Paragraph("Needle \ud800 here. ")])]
    file.put(Path("/long"), Stamp(1, 1), "x", Transcript("long", language="en", turns=turns))
    [hit] = search.hits("needle")
    assert (hit.paragraph, hit.text) == (2, "Needle ? here. ")


@pytest.mark.parametrize(
    "where", [Where(), Where(speaker="ann"), Where(after="2001", before="2004")]
)
@pytest.mark.parametrize("newest", [True, False])
def test_the_order_of_dates_is_the_same_however_many_there_are(
    put: Put, search: Search, monkeypatch: pytest.MonkeyPatch, where: Where, newest: bool
) -> None:
    for n, year in enumerate((2004, 2001, 2007, 0, 2002, 2009, 2001, 2003, 0, 2005, 2008)):
        speaker = ("Ann Lee", "Ben Cole")[n % 3 == 0]
        put(f"n{n}", f"{speaker}: A levy.\n\nAnn Lee: The levy again.\n", str(year or ""))
    order = Order.NEWEST if newest else Order.OLDEST

    def found(query: str) -> list[tuple[str, int]]:
        return [(hit.title, hit.turn) for hit in search.hits(query, where, order=order, most=50)]

    expected = found("levy")
    assert len(expected) > 3
    module = "desktop.services.library.searching"
    monkeypatch.setattr(f"{module}._SORTED", 0)
    for together, runs, few in ((50, 4, 300), (1, 4, 300), (2, 0, 0)):
        monkeypatch.setattr(f"{module}._TOGETHER", together)
        monkeypatch.setattr(f"{module}._RUNS", runs)
        monkeypatch.setattr(f"{module}._FEW", few)
        assert found("levy") == expected
        assert found("lev*") == expected
