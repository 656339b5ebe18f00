"""Codes, names, directions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.languages import language


@pytest.mark.parametrize(
    ("code", "normal"),
    [
        ("en", "en"),
        ("EN_us", "en"),
        ("pb", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("pt-PT", "pt"),
        ("zt", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh"),
        ("sr-Latn-RS", "sr-Latn"),
        ("rus", "ru"),
        ("no", "nb"),
        ("xx", "xx"),
    ],
)
def test_codes_are_as_short_as_they_can_be(code: str, normal: str) -> None:
    assert language.normal(code) == normal


@pytest.mark.parametrize("code", language.codes())
def test_every_known_code_is_normal_and_has_names(code: str) -> None:
    assert language.normal(code) == code
    assert language.name(code) != code
    assert language.native(code).strip()
    assert len(language.script(code)) == 4


@given(st.text(max_size=12))
def test_normal_is_stable(code: str) -> None:
    once = language.normal(code)
    assert language.normal(once) == once


def test_direction_and_spaces() -> None:
    codes = ("ar", "he", "fa", "ur", "yi", "ckb", "dv", "en", "ru")
    assert tuple(filter(language.is_rtl, codes)) == codes[:7]
    assert not language.is_rtl(None)
    assert not language.spaced("zh")
    assert language.spaced("ko")


def test_unknown_codes_name_themselves() -> None:
    assert language.name("xx") == language.native("xx") == "xx"
    assert language.name("de-AT") == "German"
    assert language.same("pt", "pt-BR")
    assert not language.same(None, None)


def test_the_two_ways_to_write_chinese_are_told_apart() -> None:
    assert language.is_traditional("我們還沒有決定")
    assert not language.is_traditional("我们还没有决定")
