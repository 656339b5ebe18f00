from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import NotAFormat
from desktop.domain.memory import HumanOrigin
from desktop.services.library.concordance import Sort, concordance, save, translated, with_hits
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
    [narrow, *_] = concordance(search, "tax", around=1)
    assert (narrow.left, narrow.right) == ("a ", " now")
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


def test_a_sample_is_of_all_places(put: Put, search: Search) -> None:
    put("three", "".join(f"Ben Cole: A levy {n}.\n\n" for n in range(40)))
    lines = concordance(search, "levy", most=8, sample=True)
    numbers = [int(line.behind[0]) for line in lines]
    assert len(numbers) == 8
    assert numbers == sorted(numbers)
    assert numbers not in ([*range(8)], [*range(32, 40)])
    assert concordance(search, "levy", most=8, sample=True) == lines
    mixed = concordance(search, "levy", most=8, sort=(Sort.RANDOM,))
    assert mixed != lines
    assert {line.behind for line in mixed} == {line.behind for line in lines}


def test_it_can_be_narrowed(search: Search) -> None:
    assert len(concordance(search, "tax", Where(speaker="ben"))) == 2
    assert len(concordance(search, "tax", most=1)) == 1


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
