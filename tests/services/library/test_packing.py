from __future__ import annotations

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.library.packing import packed, unpacked

CHARACTERS = st.characters(exclude_categories=["Cs"])


@given(st.text(CHARACTERS))
def test_what_is_packed_comes_back(text: str) -> None:
    assert unpacked(packed(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "我们希望与邻国的贸易对本镇的小商店是公平的。没有桥就没有贸易。",
        "ท่าเรือรับเรือหลายลำในเดือนนั้น ค่าธรรมเนียมของท่าเรือไม่ได้เพิ่มขึ้น",
    ],
)
def test_scripts_without_spaces_take_less_room_than_in_utf_8(text: str) -> None:
    assert len(packed(text)) < 0.9 * len(zstandard.ZstdCompressor().compress(text.encode()))
    assert unpacked(packed(text)) == text
