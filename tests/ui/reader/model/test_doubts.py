from __future__ import annotations

from desktop.domain.quality.checks import check
from desktop.services.translation.translating import OTHER_LANGUAGE
from desktop.ui.reader.model.doubts import in_words


def test_every_reason_has_words_and_is_said_once() -> None:
    short = check("The committee met on Monday and heard all of them.", "Sim.", "en", "pt")
    assert "unsure: too short" in short
    said = in_words([*short, *short, OTHER_LANGUAGE])
    assert said.count("much shorter than the original") == 1
    assert said.endswith("left in another language")
    assert "unsure" not in said


def test_a_reason_of_a_later_version_is_said_as_it_is() -> None:
    assert in_words(["unsure: tone"]) == "tone"
    assert in_words([]) == ""
