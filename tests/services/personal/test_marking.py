"""Bookmarks and notes: kept beside the file, found again when it changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import paths
from desktop.domain.errors import DamagedAdditions
from desktop.domain.marks import mark_at, rows_of
from desktop.domain.rows import flatten
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.personal.marking import Marking, shelf
from desktop.services.personal.sidecar import DocumentId


def talk(*texts: str) -> Transcript:
    return Transcript(
        turns=[Turn([Paragraph(text)], label="AB"[i % 2]) for i, text in enumerate(texts)]
    )


KEY = DocumentId.of(b"talk", Path("talk.txt"))


def test_a_mark_comes_back_and_goes_for_good() -> None:
    text = talk("One.", "Two.", "Three.")
    marking = Marking(shelf(paths.data_dir() / "marks"), KEY)
    mark = mark_at(text, flatten(text), 1)
    marking.add(mark)
    noted = marking.annotate(mark, "look this up")
    again = Marking(shelf(paths.data_dir() / "marks"), KEY)
    assert again.marks == [noted]
    assert again.marks[0].note == "look this up"
    again.remove(noted)
    assert Marking(shelf(paths.data_dir() / "marks"), KEY).marks == []
    assert list((paths.data_dir() / "marks").iterdir()) == []


def test_a_mark_is_found_where_its_words_went() -> None:
    before, after = talk("One.", "Two.", "Three."), talk("New.", "One.", "More.", "Two.")
    mark = mark_at(before, flatten(before), 1)
    assert rows_of([mark], after, flatten(after)) == {mark: 3}
    gone = talk("Nothing of it.")
    assert rows_of([mark], gone, flatten(gone)) == {}


@given(st.lists(st.sampled_from(["Yes.", "No.", "Well."]), min_size=1, max_size=20), st.data())
def test_equal_words_are_told_apart_by_place(texts: list[str], data: st.DataObject) -> None:
    text = talk(*texts)
    rows = flatten(text)
    row = data.draw(st.integers(0, len(texts) - 1))
    mark = mark_at(text, rows, row)
    assert rows_of([mark], text, rows) == {mark: row}


def test_a_damaged_file_says_so() -> None:
    folder = paths.data_dir() / "marks"
    folder.mkdir(parents=True)
    (folder / KEY.file).write_text('{"schema": "enface-marks/1", "marks": [{}]}', "utf-8")
    with pytest.raises(DamagedAdditions):
        Marking(shelf(folder), KEY)
