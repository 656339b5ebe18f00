from __future__ import annotations

import pytest

from desktop.domain.doubts import Doubt, from_codes
from desktop.ui.reader.model.doubts import in_words


def test_each_reason_is_said_once() -> None:
    said = in_words([Doubt.TOO_SHORT, Doubt.TOO_SHORT, Doubt.OTHER_LANGUAGE])
    assert said == "much shorter than the original, left in another language"
    assert in_words([]) == ""


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_words_and_comes_back_from_its_code(doubt: Doubt) -> None:
    assert doubt.words in in_words([doubt])
    assert str(doubt) == f"unsure: {doubt.code}"
    assert from_codes([str(doubt)]) == from_codes([doubt.code]) == (doubt,)


def test_a_reason_of_a_later_version_stays_a_doubt() -> None:
    assert from_codes(["unsure: tone"]) == (Doubt.UNKNOWN,)
