import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.languages.words import count


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("—", 0),
        ("Yes, it did.", 3),
        ("I\u00a0am very happy to\u00a0see you.", 7),
        ("almost $20 billion – 19.7 or 19.6 percent", 7),
        ("post-Soviet Kazakhstan’s", 2),
        ("你好，世界", 4),
        ("AI 很好", 3),
        ("Спасибо — большое!", 2),
    ],
)
def test_count(text: str, words: int) -> None:
    assert count(text) == words


@given(st.text(), st.text())
def test_a_space_parts_words(one: str, other: str) -> None:
    assert count(f"{one} {other}") == count(one) + count(other)
