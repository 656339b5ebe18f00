"""From one language to another: direct, through a pivot, by the better engine."""

from __future__ import annotations

import pytest

from desktop.domain.packs import routes
from desktop.domain.packs.pack import Pack, Route
from desktop.domain.packs.routes import Why, why


def pack(pair: str, engine: str = "argos", bundled: bool = False) -> Pack:
    source, target = pair.split(">")
    return Pack(engine, source, target, f"{pair}/{engine}", "", bundled=bundled)


def way(packs: list[Pack], source: str, target: str) -> str | None:
    route = routes.find(packs, source, target)
    return None if route is None else route.version


@pytest.mark.parametrize(
    ("asked", "offered", "far"),
    [
        ("pt", "pt", 0), ("pt-BR", "pt", 1), ("pt", "pt-BR", 1), ("pt-PT", "pt-BR", 1),
        ("EN-us", "en", 1), ("en_GB", "en", 1), ("no", "nb", 1), ("iw", "he", 1),
        ("zh", "zh-Hans", 1), ("zh-CN", "zh", 1), ("zh-TW", "zh-Hant", 1),
        ("zh-TW", "zh", None), ("zh", "zh-Hant", None), ("sr-Latn", "sr", None),
        ("pt", "es", None), ("en", "enm", None),
    ],
)  # fmt: skip
def test_languages_fit_whatever_the_region_but_not_another_script(
    asked: str, offered: str, far: int | None
) -> None:
    assert routes.fit(asked, offered) == far


def test_a_direct_pack_comes_before_any_pivot() -> None:
    packs = [pack("ru>en", "firefox"), pack("en>pt", "firefox"), pack("ru>pt", "argos")]
    assert way(packs, "ru", "pt") == "ru>pt/argos"


def test_each_leg_through_a_pivot_takes_the_better_engine() -> None:
    packs = [pack("ru>en", "firefox"), pack("ru>en"), pack("en>pt"), pack("pt>ru")]
    assert way(packs, "ru", "pt") == "ru>en/firefox+en>pt/argos"
    route = routes.find(packs, "ru", "pt")
    assert route is not None
    assert (route.via, route.engine) == ("en", "firefox+argos")


def test_english_is_the_first_pivot_but_not_the_only_one() -> None:
    packs = [pack("ru>de"), pack("de>pt"), pack("ru>en"), pack("en>pt")]
    assert way(packs, "ru", "pt") == "ru>en/argos+en>pt/argos"
    assert way(packs[:2], "ru", "pt") == "ru>de/argos+de>pt/argos"


def test_the_closer_variant_wins() -> None:
    packs = [pack("en>pt"), pack("en>pt-BR")]
    assert way(packs, "en", "pt-BR") == "en>pt-BR/argos"
    assert way(packs, "en", "pt") == "en>pt/argos"
    assert way(packs[:1], "en-GB", "pt-PT") == "en>pt/argos"


def test_of_equal_packs_the_first_is_taken() -> None:
    packs = [pack("en>pt"), pack("en>pt", "firefox")]
    assert way(packs, "en", "pt") == "en>pt/argos"
    assert way(packs[::-1], "en", "pt") == "en>pt/firefox"


def test_no_way_is_none() -> None:
    assert routes.find([pack("en>pt")], "pt", "en") is None
    assert routes.find([], "en", "pt") is None
    assert routes.find([pack("en>pt"), pack("pt>en")], "en", "en-GB") is None


@pytest.mark.parametrize(
    ("there", "asked", "lacking"),
    [
        ("de>en", "de>pt", "en>pt"),
        ("en>pt", "de>pt", "de>en"),
        ("fr>en", "de>pt", "de>pt"),
        ("de>en", "en>de", "en>de"),
        ("en>pt", "de>en", "de>en"),
    ],
)
def test_what_is_lacking_is_the_other_half_or_the_pair(
    there: str, asked: str, lacking: str
) -> None:
    source, target = asked.split(">")
    assert ">".join(routes.lacking([pack(there)], source, target)) == lacking


def test_what_can_be_reached() -> None:
    packs = [pack("ru>en"), pack("en>pt"), pack("en>zh-Hant"), pack("pt>fr")]
    assert routes.reachable(packs, "ru") == ["en", "pt", "zh-Hant"]
    assert routes.reachable(packs, "fr") == []
    assert routes.reachable(packs, "en-US") == ["fr", "pt", "zh-Hant"]


@pytest.mark.parametrize(
    ("taken", "others", "reason"),
    [
        (["en>pt/argos"], [], Why.ONLY),
        (["en>de/argos", "de>pt/argos"], [], Why.ONLY),
        (["en>de/argos", "de>pt/firefox"], [], Why.TOGETHER),
        (["en>pt/argos"], [["en>de/firefox", "de>pt/firefox"]], Why.DIRECT),
        (["en>pt/firefox"], [["en>pt/argos"]], Why.FIRST),
        (["en>de/firefox", "de>pt/firefox"], [["en>de/argos", "de>pt/argos"]], Why.FIRST),
        (["en>pt-BR/argos"], [["en>pt/firefox"]], Why.TARGET),
        (["en-GB>pt/argos"], [["en>pt/firefox"]], Why.SOURCE),
        (["en>de/argos", "de>pt/argos"], [["en>fr/firefox", "fr>pt/firefox"]], None),
    ],
)
def test_why_a_way_is_taken(taken: list[str], others: list[list[str]], reason: Why | None) -> None:
    def route(names: list[str]) -> Route:
        parts = (name.split("/") for name in names)
        return Route(tuple(pack(pair, engine) for pair, engine in parts))

    assert why(route(taken), [route(each) for each in others], "en-GB", "pt-BR") == reason


def test_the_reason_belongs_to_what_is_taken() -> None:
    packs = [pack("en>pt", "firefox"), pack("en>pt-BR")]
    assert way(packs, "en", "pt-BR") == "en>pt-BR/argos"
    assert way(packs, "en", "pt") == "en>pt/firefox"
