from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from desktop.services.library import counting
from desktop.services.library.beside import Beside, Note, Translated
from desktop.services.library.concordance import concordance
from desktop.services.library.counting import (
    Collocate,
    Count,
    Counted,
    Frequency,
    by_speaker,
    by_year,
    collocates,
    count,
    query_of,
)
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.query import Field
from desktop.services.library.searching import Search, Where
from desktop.services.reading.opening import open_text
from desktop.support.job import Cancelled, Job

Put = Callable[..., Path]


@pytest.fixture(autouse=True)
def _texts(put: Put) -> None:
    put("one", "Ben Cole: We want a tax now. The old tax must go.\n", "2019-03-08")
    put("two", "Ann Lee: =1+1 is a tax zone.\n\nBen Cole: Yes.\n", "2018")


def test_how_often(search: Search, file: LibraryFile) -> None:
    lines = concordance(search, "tax")
    years = by_year(lines, search)
    assert [(each.name, each.times, each.words) for each in years] == [
        ("2018", 1, 6), ("2019", 2, 10)
    ]  # fmt: skip
    assert round(years[1].rate, 1) == 2000.0
    assert [each.transcripts for each in years] == [1, 1]
    speakers = by_speaker(lines, search)
    assert [(each.name, each.times, each.words) for each in speakers] == [
        ("Ben Cole", 2, 11), ("Ann Lee", 1, 5)
    ]  # fmt: skip


def test_only_the_words_of_what_is_searched_count(search: Search, file: LibraryFile) -> None:
    where = Where(speaker="ben")
    years = by_year(concordance(search, "tax", where), search, where)
    assert [(each.name, each.times, each.words) for each in years] == [
        ("2018", 0, 1), ("2019", 2, 10)
    ]  # fmt: skip
    where = Where(after="2019", language="en")
    speakers = by_speaker(concordance(search, "tax", where), search, where)
    assert [(each.name, each.words) for each in speakers] == [("Ben Cole", 10)]
    file.set_person("Ann Lee", "Ben Cole")
    speakers = by_speaker(concordance(search, "tax"), search)
    assert [(each.name, each.times, each.words) for each in speakers] == [("Ben Cole", 3, 16)]


def test_rates_are_of_the_words_of_the_field_that_is_searched(
    file: LibraryFile, search: Search
) -> None:
    transcript = open_text("Ann Lee: It is a tax on all harbours here.\n\nBen Cole: Yes.\n")
    transcript.date, transcript.language = "2020", "en"
    beside = [
        Beside((Translated("pt", ("Uma taxa sobre portos.",)),), notes=(Note(0, "Taxa!"),)),
        Beside((Translated("pt", ("Sim, uma taxa.",)),)),
    ]
    file.put(Path("/texts/three.txt"), Stamp(1, 1), "three", transcript, beside)
    years = count(search, "translation:taxa", Count.YEAR).frequencies
    assert [(each.name, each.times, each.words) for each in years] == [("2020", 2, 7)]
    speakers = count(search, "taxa", Count.SPEAKER, Where(field=Field.TRANSLATION)).frequencies
    assert {each.name: each.words for each in speakers} == {"Ann Lee": 4, "Ben Cole": 3}
    where = Where(speaker="ben")
    [year] = count(search, "translation:taxa", Count.YEAR, where).frequencies
    assert (year.times, year.words) == (1, 3)
    assert count(search, "translation:taxa", Count.WORDS).frequencies[0].words == 7
    [year] = count(search, "notes:taxa", Count.YEAR).frequencies
    assert (year.times, year.words) == (1, 1)


def test_only_the_words_in_a_language_count(file: LibraryFile, search: Search) -> None:
    transcript = open_text("Ann Lee: A tax.\n\nBen Cole: Uma tax nova.\n")
    transcript.date, transcript.language = "2019", "en"
    transcript.turns[1].language = "pt"
    file.put(Path("/texts/three.txt"), Stamp(1, 1), "three", transcript)
    for code, words in (("en", {"2018": 6, "2019": 12}), ("pt", {"2019": 3})):
        years = count(search, "tax", Count.YEAR, Where(language=code)).frequencies
        assert {each.name: each.words for each in years} == words
    [speaker] = count(search, "tax", Count.SPEAKER, Where(language="pt")).frequencies
    assert (speaker.name, speaker.times, speaker.words) == ("Ben Cole", 1, 3)


def test_what_stands_near_is_weighed_by_what_is_searched(put: Put, search: Search) -> None:
    put("three", "Eva Moss: " + "A heavy levy. And on we go with all of this again. " * 3, "2021")
    put("four", "Ann Lee: " + "It is heavy, heavy, heavy. " * 50, "2020")
    [heavy] = [
        each
        for each in count(search, "levy", Count.COLLOCATES, Where(after="2021")).collocates
        if each.word == "heavy"
    ]
    assert (heavy.times, heavy.all) == (3, 3)
    everywhere = count(search, "levy", Count.COLLOCATES).collocates
    assert "heavy" not in [each.word for each in everywhere]  # it is usual elsewhere


def test_what_stands_near(put: Put, search: Search, tmp_path: Path) -> None:
    filling = "And so we go on, and on, and on with all of this. " * 9
    put(
        "three",
        f"Eva Moss: {filling} A heavy levy. {filling} One heavy levy. {filling} Heavy levy!",
    )
    [heavy, *_] = words = collocates(concordance(search, "levy"), search)
    assert (heavy.word, heavy.times, heavy.left, heavy.right, heavy.all) == ("heavy", 3, 3, 0, 3)
    assert heavy.score > 10
    assert "and" not in [each.word for each in words]  # it is everywhere
    assert heavy.transcripts == 1
    counting.save(count(search, "levy", Count.COLLOCATES), tmp_path / "near.csv")
    assert "heavy,3,3,0,3," in (tmp_path / "near.csv").read_text("utf-8-sig")
    assert collocates([], search) == []


def test_how_often_is_saved(search: Search, tmp_path: Path) -> None:
    counting.save(count(search, "tax", Count.YEAR), tmp_path / "years.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "years.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[3]] == ["2019", 2, 10, 2000, 1]
    assert [cell.data_type for cell in sheet[3]] == ["s", "n", "n", "n", "n"]
    assert sheet[3][3].number_format == "0.0000"
    counting.save(count(search, "tax", Count.YEAR), tmp_path / "years.csv")
    assert "2019,2,10,2000.0000,1\n" in (tmp_path / "years.csv").read_text("utf-8-sig")
    near = Counted(Count.COLLOCATES, 1, (), [Collocate("=tax", 3, 2, 1, 5, 12.345, 1)])
    counting.save(near, tmp_path / "near.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "near.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]] == ["=tax", 3, 2, 1, 5, 12.345, 1]
    assert [cell.data_type for cell in sheet[2]] == ["s", *"nnnnnn"]


def _times(counted: Counted, most: int = 3) -> list[tuple[str, int, int]]:
    return [(each.name, each.times, each.transcripts) for each in counted.frequencies[:most]]


def test_all_words_are_counted(search: Search) -> None:
    counted = count(search, "", Count.WORDS)
    assert _times(counted) == [("tax", 3, 2), ("1", 2, 1), ("a", 2, 2)]
    assert counted.places == counted.frequencies[0].words == 17
    assert count(search, "*", Count.WORDS) == counted
    assert not count(search, "", Count.PHRASES).frequencies
    ben = count(search, "", Count.WORDS, Where(speaker="ben", before="2018"))
    assert _times(ben) == [("yes", 1, 1)]
    assert ben.frequencies[0].rate == 10_000


def test_words_are_counted_by_their_basic_forms_with_their_accents(
    put: Put, search: Search
) -> None:
    put("three", "Une école. Deux écoles, vos ECOLES.\n", language="fr")
    french = Where(language="fr")
    assert ("école", 3, 1) in _times(count(search, "", Count.LEMMAS, french))
    forms = _times(count(search, "écoles", Count.WORDS, french))
    assert forms == [("ecoles", 1, 1), ("école", 1, 1), ("écoles", 1, 1)]
    assert _times(count(search, "école", Count.LEMMAS)) == [("école", 3, 1)]


def test_words_of_translations_are_counted(file: LibraryFile, search: Search) -> None:
    transcript = open_text("Ann Lee: Good day.\n")
    beside = [Beside((Translated("pt", ("Bom dia", "")),), notes=(Note(0, "Dia!"),))]
    file.put(Path("/texts/three.txt"), Stamp(1, 1), "three", transcript, beside)
    translations = count(search, "", Count.WORDS, Where(field=Field.TRANSLATION))
    assert _times(translations) == [("bom", 1, 1), ("dia", 1, 1)]
    assert _times(count(search, "", Count.WORDS, Where(field=Field.NOTES))) == [("dia", 1, 1)]
    assert _times(count(search, "translation:dia", Count.PHRASES)) == [("bom dia", 1, 1)]


def test_phrases_are_of_one_sentence(put: Put, search: Search) -> None:
    put("three", "Ann Lee: The old tax, must it go? The old tax rose.\n")
    counted = count(search, "tax", Count.PHRASES)
    assert _times(counted) == [("old tax", 3, 2), ("the old tax", 3, 2), ("a tax", 2, 2)]
    names = [each.name for each in counted.frequencies]
    assert "the old tax must" in names
    assert "tax now" in names
    assert "tax now the" not in names
    assert "the old tax must go" not in names
    two = count(search, '"old tax"', Count.PHRASES)
    assert _times(two, 1) == [("the old tax", 3, 2)]


@pytest.mark.parametrize(
    ("text", "by", "name", "query"),
    [
        ("tax", Count.COLLOCATES, "a", 'tax NEAR/4 "a"'),
        ("old tax", Count.COLLOCATES, "a", '(old tax) NEAR/4 "a"'),
        ("tax", Count.YEAR, "2019", "tax"),
        ("tax", Count.PHRASES, "old tax", '"old tax"'),
        ("original:tax", Count.PHRASES, "old tax", 'original:"old tax"'),
        ("", Count.LEMMAS, "tax", "tax"),
        ("ta*", Count.WORDS, "tax", '"tax"'),
    ],
)
def test_a_row_tells_its_places(text: str, by: Count, name: str, query: str) -> None:
    row: Frequency | Collocate = Frequency(name, 2, 10, 1)
    if by is Count.COLLOCATES:
        row = Collocate(name, 2, 1, 1, 2, 0.5, 1)
    assert query_of(row, by, text) == query


def test_counting_all_words_is_stopped(search: Search) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        count(search, "", Count.WORDS, job=job)
