from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import NotAFormat
from desktop.domain.memory import HumanOrigin
from desktop.services.library.concordance import (
    Sort,
    by_speaker,
    by_year,
    collocates,
    concordance,
    save,
    save_collocates,
    save_frequencies,
    translated,
    with_hits,
)
from desktop.services.library.file import LibraryFile
from desktop.services.library.searching import Search, Where
from desktop.services.translation.memory import Memory

Put = Callable[..., Path]


@pytest.fixture(autouse=True)
def _texts(put: Put) -> None:
    put("one", "Ben Cole: We want a tax now. The old tax must go.\n", "2019-03-08")
    put("two", "Ann Lee: =1+1 is a tax zone.\n\nBen Cole: Yes.\n", "2018")


def test_a_line_is_a_place_with_its_sentence(search: Search) -> None:
    first, second, third = concordance(search, "tax")
    assert (first.left, first.keyword, first.right) == (
        "We want a ", "tax", " now. The old tax must go."
    )  # fmt: skip
    assert (first.hit.segment, second.hit.segment) == (0, 1)
    assert second.hit.text == "The old tax must go."
    assert second.before[:2] == ("old", "the")
    assert third.hit.speaker == "Ann Lee"


@pytest.mark.parametrize(
    ("sort", "rights"),
    [
        (Sort.TEXT, ["now", "must", "zone"]),
        (Sort.LEFT, ["zone", "now", "must"]),
        (Sort.RIGHT, ["must", "now", "zone"]),
        (Sort.SPEAKER, ["zone", "now", "must"]),
        (Sort.DATE, ["zone", "now", "must"]),
        (Sort.SECOND_RIGHT, ["zone", "must", "now"]),
        (Sort.THIRD_LEFT, ["zone", "must", "now"]),
    ],
)
def test_it_is_sorted(search: Search, sort: Sort, rights: list[str]) -> None:
    lines = concordance(search, "tax", sort=(sort,))
    assert [line.behind[0] for line in lines] == rights


def test_it_is_sorted_by_one_thing_after_the_other(search: Search) -> None:
    lines = concordance(search, "tax", sort=(Sort.SPEAKER, Sort.RIGHT))
    assert [line.behind[0] for line in lines] == ["zone", "must", "now"]
    lines = concordance(search, "ta*", sort=(Sort.WORD, Sort.FIRST_LEFT))
    assert [line.before[0] for line in lines] == ["a", "a", "old"]


def test_it_can_be_narrowed(search: Search) -> None:
    assert len(concordance(search, "tax", Where(speaker="ben"))) == 2
    assert len(concordance(search, "tax", most=1)) == 1


def test_how_often(search: Search, file: LibraryFile) -> None:
    lines = concordance(search, "tax")
    years = by_year(lines, search)
    assert [(each.name, each.times, each.words) for each in years] == [
        ("2018", 1, 6), ("2019", 2, 10)
    ]  # fmt: skip
    assert round(years[1].rate, 1) == 2000.0
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
    save_collocates(words, tmp_path / "near.csv")
    assert "heavy,3,3,0,3," in (tmp_path / "near.csv").read_text("utf-8-sig")
    assert collocates([], search) == []


def test_how_often_is_saved(search: Search, tmp_path: Path) -> None:
    save_frequencies(by_year(concordance(search, "tax"), search), tmp_path / "years.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "years.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[3]] == ["2019", "2", "10", "2000.0000"]


def test_tables_hold_no_formula(search: Search, tmp_path: Path) -> None:
    memory = Memory(None)
    memory.put_human("The old tax must go.", "Weg!", "en", "de", HumanOrigin())
    lines = concordance(search, "tax")
    lines = with_hits(lines, translated([line.hit for line in lines], memory, {"en": "de"}))
    memory.close()
    save(lines, tmp_path / "tax.csv")
    with (tmp_path / "tax.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["translation"] for row in rows] == ["", "Weg!", ""]
    assert rows[2]["left"] == "'=1+1 is a"
    save(lines, tmp_path / "tax.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "tax.xlsx").active
    assert sheet is not None
    assert (sheet["A4"].value, sheet["A4"].data_type) == ("=1+1 is a", "s")
    with pytest.raises(NotAFormat):
        save(lines, tmp_path / "tax.pdf")
