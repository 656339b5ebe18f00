"""Narration that follows a turn without a label of its own."""

from __future__ import annotations

import pytest

from desktop.services.reading.opening import open_text

TALK = "Anna Lind: Welcome.\n\nBo Grey: Thank you. Shall we begin?\n\nAnna Lind: Let us begin.\n\n"


def kinds(after: str, talk: str = TALK) -> list[str]:
    return [turn.kind for turn in open_text(talk + after).turns]


@pytest.mark.parametrize(
    "after",
    [
        "* * *\n\nAnna Lind then opened the exhibition of the museum.",
        "<…>\n\nAfter the meeting Anna Lind went to the harbour.\n\nShe laid flowers there.",
    ],
)
def test_what_names_the_speaker_after_a_pause_is_told_about_her(after: str) -> None:
    assert kinds(after) == ["speech", "speech", "speech", "narration"]
    last = open_text(TALK + after).turns[2]
    assert last.paragraphs[-1].note


@pytest.mark.parametrize(
    "after",
    [
        "* * *\n\nI am Anna Lind, and that is all.",
        "* * *\n\nSo, once more: the harbour will be built.",
        "* * *\n\nAnna Lind is a good name.\n\nThank you, this is all for us.",
        "Anna Lind, from the harbour, for the evening news.",
        "* * *\n\nAnna Lind, Harbour Street",
    ],
)
def test_what_she_may_have_said_stays_hers(after: str) -> None:
    assert kinds(after) == ["speech", "speech", "speech"]


def test_in_other_languages() -> None:
    talk = (
        "Анна Линд: Добрый день, коллеги, мы начинаем.\n\nПётр Серый: Спасибо, это очень важно.\n\n"
        "Анна Линд: Тогда всё на сегодня, спасибо.\n\n"
    )
    assert kinds("* * *\n\nЗатем Анна Линд осмотрела гавань.", talk)[-1] == "narration"
    assert kinds("* * *\n\nАнна Линд — это я.", talk)[-1] == "speech"
