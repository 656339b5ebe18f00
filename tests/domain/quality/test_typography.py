"""Plain punctuation for a model, the writer's own for a reader."""

from __future__ import annotations

import pytest

from desktop.domain.quality.masking import plans
from desktop.domain.quality.retries import render
from desktop.domain.quality.typography import plain, restored


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("I’m here.", "I'm here."),
        ("He said “no”, «ну» and „ja“.", 'He said "no", "ну" and "ja".'),
        ("This — this – is it.", "This - this - is it."),
        ("Walters—or so", "Walters - or so"),
        ("2010–2015", "2010-2015"),
        ("— Who?", "- Who?"),
        ("I was going to —", "I was going to -"),
        ("plain - text", "plain - text"),
        ("–5 degrees", "-5 degrees"),
    ],
)
def test_a_model_is_shown_plain_signs(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("source", "made", "wanted"),
    [
        ("He said “no” — twice.", 'Ele disse "não" - duas.', "Ele disse “não” — duas."),
        ("a - b — c", "um - dois - três", "um - dois — três"),
        ("“No.", '"Não.', "“Não."),
        ("He said “no”.", "Ele disse não.", "Ele disse não."),
        ("Walters—or so", "Walters - ou assim", "Walters — ou assim"),
        ("Mr.\u00a0Lee came.", "O Sr. Lee veio.", "O Sr.\u00a0Lee veio."),
        ("Dr\u00a0Lee came, not I.", "O Dr. Lee veio.", "O Dr.\u00a0Lee veio."),
        ("1\u00a0500\u00a0000 euros", "1 500 000 euros", "1\u00a0500\u00a0000 euros"),
        ("5\u00a0% of 2.5\u202fkm", "5 % de 2.5 km", "5\u00a0% de 2.5\u202fkm"),
        ("§\u00a05", "§ 5", "§\u00a05"),
        ("of\u00a0the man", "do homem", "do homem"),
        ('"No" - he', '"Não" - ele', '"Não" - ele'),
    ],
)
def test_a_reader_gets_the_writers_signs_where_none_was_lost(
    source: str, made: str, wanted: str
) -> None:
    assert restored(source, made) == wanted


def test_between_the_two_stands_the_engine() -> None:
    asked: list[str] = []

    def engine(texts: object) -> list[str]:
        assert isinstance(texts, list)
        asked.extend(texts)
        return ['Eu disse que "não" vou - hoje não.' for _ in texts]

    text = "I said that I’m “not” going — not today."
    [made] = render([text], "en", "pt", engine)
    assert asked == ['I said that I\'m "not" going - not today.']
    assert made.text == "Eu disse que “não” vou — hoje não."


def test_chinese_has_its_own_marks() -> None:
    assert next(plans("他说：“这很好，我们走吧。”", "zh", "en")).texts[0].count("“") == 1
