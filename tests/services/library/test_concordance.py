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
    concordance,
    save,
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
    ],
)
def test_it_is_sorted(search: Search, sort: Sort, rights: list[str]) -> None:
    lines = concordance(search, "tax", sort=sort)
    assert [line.behind[0] for line in lines] == rights


def test_it_can_be_narrowed(search: Search) -> None:
    assert len(concordance(search, "tax", Where(speaker="ben"))) == 2
    assert len(concordance(search, "tax", most=1)) == 1


def test_how_often(search: Search, file: LibraryFile) -> None:
    lines = concordance(search, "tax")
    years = by_year(lines, file)
    assert [(each.name, each.times, each.words) for each in years] == [
        ("2018", 1, 6), ("2019", 2, 10)
    ]  # fmt: skip
    assert round(years[1].rate, 1) == 2000.0
    speakers = by_speaker(lines, file)
    assert [(each.name, each.times, each.words) for each in speakers] == [
        ("Ben Cole", 2, 11), ("Ann Lee", 1, 5)
    ]  # fmt: skip


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
