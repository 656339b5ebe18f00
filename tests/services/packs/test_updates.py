"""Which packs could be had newer."""

from __future__ import annotations

import json

import pytest
from remote_packs import argos_entry, firefox_pair

from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.engines.argos.index import ArgosIndex
from desktop.engines.firefox.records import FirefoxRecords
from desktop.services.packs import updates


def argos(version: str, source: str = "en", target: str = "de") -> Offer:
    text = json.dumps([argos_entry(source, target, version=version)])
    (offer,) = ArgosIndex().offers(text)
    return offer


def firefox(version: str) -> Offer:
    text = json.dumps({"changes": firefox_pair("en", "de", version)})
    (offer,) = FirefoxRecords().offers(text)
    return offer


def pack(engine: str, version: str, source: str = "en", target: str = "de") -> Pack:
    return Pack(engine, source, target, version, "/p")


@pytest.mark.parametrize(
    ("there", "offered", "newer"),
    [
        ("translate-en_de-1_0", "1.1", True),
        ("translate-en_de-1_9", "1.10", True),
        ("translate-en_de-1", "2", True),
        ("translate-en_de-1_0", "1.0", False),
        ("translate-en_de-1_0", "1", False),
        ("translate-en_de-1_5", "1.0", False),
        ("translate-en_de-", "1.0", False),  # nobody knows what it is
        ("translate-en_de-1_0", "one", False),
    ],
)
def test_versions_of_argos(there: str, offered: str, newer: bool) -> None:
    here, offer = pack("argos", there), argos(offered)
    assert updates.outdated(offer, [here]) == (here if newer else None)


@pytest.mark.parametrize(
    ("there", "newer"),
    [
        ("ende-2.9.0f1e2d3c", True),
        ("ende-3.0.0f1e2d3c", True),  # published anew under its number
        ("ende-3.1.0f1e2d3c", False),
        (firefox("3.0").folder, False),
        ("ende-17140899", False),  # from files, without a number
    ],
)
def test_versions_of_firefox(there: str, newer: bool) -> None:
    here, offer = pack("firefox", there), firefox("3.0")
    assert updates.outdated(offer, [here]) == (here if newer else None)


def test_the_very_same_is_known() -> None:
    assert updates.same(argos("1.0"), [pack("argos", "translate-en_de-1_0")]) is not None
    assert updates.same(argos("1.1"), [pack("argos", "translate-en_de-1_0")]) is None
    here = pack("firefox", firefox("3.0").folder)
    assert updates.same(firefox("3.0"), [here]) == here
    assert updates.same(firefox("3.1"), [here]) is None


def test_other_pairs_and_engines_are_other_packs() -> None:
    here = [
        pack("argos", "translate-de_en-1_0", "de", "en"),
        pack("firefox", "ende-0.9.0f1e2d3c"),
    ]
    assert updates.outdated(argos("1.1"), here) is None
    assert updates.updates([argos("1.1"), firefox("3.0")], here) == [(here[1], firefox("3.0"))]


def test_odd_codes_are_the_same_languages() -> None:
    here = pack("argos", "translate-en_no-1_0", "en", "no")
    assert updates.outdated(argos("1.1", "en", "no"), [here]) == here


def test_beside_a_newer_one_an_older_one_needs_nothing() -> None:
    here = [pack("argos", "translate-en_de-1_0"), pack("argos", "translate-en_de-1_1")]
    assert updates.outdated(argos("1.1"), here) is None
    assert updates.outdated(argos("1.2"), here) == here[0]
