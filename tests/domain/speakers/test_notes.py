import pytest

from desktop.domain.speakers.notes import is_note, is_pause


@pytest.mark.parametrize(
    "text",
    ["(Laughter.)", "(Applause.).", "[Then they left.]", "<…>", "<...>", "* * *", "***", "-----",
     "(In the hall (the big one) people rose.)", "（笑）", "*(Applause.)*", "Break: [22:10]"],
)  # fmt: skip
def test_notes(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize(
    "text",
    ["", "—", "♪", "Hello.", "(Well) I think so (yes)", "(unfinished", "- Yes", "...", "Break it."],
)
def test_speech(text: str) -> None:
    assert not is_note(text)


def test_a_pause_is_a_row_of_signs() -> None:
    assert is_pause("* * *")
    assert not is_pause("*")
    assert not is_pause("* a *")
