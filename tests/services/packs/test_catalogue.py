"""The list of packs to be had: when it is asked for, how old it is, what it offers."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import remote_packs
from http_server import Server
from hypothesis import given
from hypothesis import strategies as st
from remote_packs import argos_entry, firefox_pair, firefox_record, publish

from desktop.domain.networkerrors import (
    BadCatalogue,
    NetworkOff,
    NotOffered,
    NotSigned,
    ServerRefused,
)
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.engines.argos.index import ArgosIndex
from desktop.engines.firefox.records import FirefoxRecords
from desktop.services.network.client import Network
from desktop.services.packs.catalogue import Catalogue, has_local_mirror
from desktop.support.job import Cancelled, Job

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def catalogue(
    network: Network, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Catalogue:
    remote_packs.serve_lists(server, monkeypatch)
    return Catalogue(network, tmp_path / "lists", lambda: NOW)


def argos(*entries: object) -> list[Offer]:
    return ArgosIndex().offers(json.dumps(entries))


def firefox(*records: object) -> list[Offer]:
    return FirefoxRecords().offers(json.dumps({"changes": records}))


def pairs(offers: list[Offer]) -> list[str]:
    return [f"{offer.pair} {offer.engine}" for offer in offers]


def installed(*names: str) -> list[Pack]:
    split = (pair.split("-") for pair in names)
    return [Pack("argos", source, target, "1.0", "/p") for source, target in split]


def test_it_is_asked_for_only_on_a_press(catalogue: Catalogue, server: Server) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    assert (catalogue.available(), catalogue.fetched, catalogue.days_old) == ([], None, None)
    assert server.asked == []
    catalogue.fetch(Job())
    assert sorted(server.paths()) == [
        "/argos/index.json", "/firefox/records", "/firefox/test.chain",
    ]  # fmt: skip
    assert pairs(catalogue.available()) == ["de-en argos", "fr-en firefox"]
    assert catalogue.problems == []


def test_an_old_list_says_how_old_it_is_and_is_shown_without_network(
    catalogue: Catalogue, server: Server, tmp_path: Path
) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    catalogue.fetch(Job())
    later = Catalogue(
        Network(tmp_path / "n.json", lambda: True),
        tmp_path / "lists",
        lambda: NOW + timedelta(days=8),
    )
    assert (later.days_old, later.is_old, catalogue.is_old) == (8, True, False)
    assert pairs(later.available()) == ["de-en argos", "fr-en firefox"]
    with pytest.raises(NetworkOff):
        later.fetch(Job())


def test_one_list_of_two_is_better_than_none(catalogue: Catalogue, server: Server) -> None:
    publish(server, None, firefox_pair("fr", "en"))
    catalogue.fetch(Job())
    assert pairs(catalogue.available()) == ["fr-en firefox"]
    assert [type(problem) for problem in catalogue.problems] == [ServerRefused]


def test_neither_list_is_told_and_the_last_one_stays(catalogue: Catalogue, server: Server) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    catalogue.fetch(Job())
    server.pages.clear()
    with pytest.raises(ServerRefused):
        catalogue.fetch(Job())
    assert pairs(catalogue.available()) == ["de-en argos", "fr-en firefox"]


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{}", b"[]", b'{"data": 5}', b"\xff\xfe", b"[" * 100_000, b"[[], 3]"]
)
def test_what_is_no_list_is_not_taken_for_one(
    catalogue: Catalogue, server: Server, body: bytes
) -> None:
    server.put("/argos/index.json", body)
    server.put("/firefox/records", body)
    with pytest.raises((BadCatalogue, NotSigned)):
        catalogue.fetch(Job())
    assert catalogue.available() == []


def test_stopped_it_stops(catalogue: Catalogue, server: Server) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        catalogue.fetch(job)
    assert server.asked == []


def test_a_damaged_copy_counts_as_none(
    catalogue: Catalogue, server: Server, tmp_path: Path
) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    catalogue.fetch(Job())
    for path in (tmp_path / "lists").iterdir():
        path.write_text(path.read_text()[:-40])
    assert (catalogue.available(), catalogue.fetched) == ([], None)


def test_a_list_is_read_anew_only_when_it_has_changed(
    catalogue: Catalogue, network: Network, server: Server, tmp_path: Path
) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    catalogue.fetch(Job())
    first, again = catalogue.available(), catalogue.available()
    assert all(one is other for one, other in zip(first, again, strict=True))
    publish(server, [argos_entry("es", "en")], None)
    other = Catalogue(network, tmp_path / "lists", lambda: NOW)
    other.fetch(Job())  # as another process would
    assert pairs(catalogue.available()) == ["es-en argos", "fr-en firefox"]
    for path in (tmp_path / "lists").iterdir():
        path.unlink()
    assert catalogue.available() == []


def test_what_is_there_in_any_version_is_not_missing(catalogue: Catalogue, server: Server) -> None:
    publish(server, [argos_entry("de", "en", version="1.9")], firefox_pair("en", "fr"))
    catalogue.fetch(Job())
    assert pairs(catalogue.needed("de", "en", installed("de-en"))) == ["de-en argos"]
    assert catalogue.missing("de", "en", installed("de-en")) == []
    assert catalogue.missing("ja", "ko", installed("ja-ko")) == []
    assert pairs(catalogue.missing("de", "fr", installed("de-en"))) == ["en-fr firefox"]
    with pytest.raises(NotOffered):
        catalogue.missing("ja", "ko", installed("de-en"))


def test_odd_codes_are_shown_as_what_they_are() -> None:
    offers = argos(argos_entry("pb", "en"), argos_entry("en", "zt"), argos_entry("en", "no"))
    assert pairs(offers) == ["en-nb argos", "en-zh-Hant argos", "pt-BR-en argos"]


def test_an_argos_offer_has_neither_size_nor_hash() -> None:
    (offer,) = argos(argos_entry("de", "en", "ipfs://x", "https://packs.invalid/a"))
    assert (offer.size, offer.verified, offer.version) == (None, False, "1.0")
    assert offer.files[0].addresses == ("https://packs.invalid/a",)
    assert offer.files[0].name == "translate-de_en-1.0.argosmodel"


def test_of_two_versions_the_later_is_offered() -> None:
    entries = [argos_entry("de", "en", version=version) for version in ("1.9", "1.10", "1.2")]
    (offer,) = argos(*entries)
    assert offer.version == "1.10"


@pytest.mark.parametrize(
    "entry",
    [
        {"from_code": "../x"}, {"to_code": 5}, {"links": "https://x.invalid"}, {"links": []},
        {"links": ["ipfs://x", 7]}, {"links": ["https://[x", ""]},
        {"package_version": ""}, {"type": "sbd"}, {"to_code": "de"},
    ],
)  # fmt: skip
def test_senseless_entries_are_passed_over(entry: dict[str, Any]) -> None:
    offers = argos(argos_entry("de", "en") | entry, argos_entry("fr", "en"))
    assert pairs(offers) == ["fr-en argos"]


def test_a_name_in_the_list_leads_nowhere() -> None:
    (offer,) = argos(argos_entry("de", "en", version="../../x"))
    assert "/" not in offer.files[0].name
    record = firefox_record("model", "de", "en", name="../../model.bin")
    (offer,) = firefox(record, firefox_record("vocab", "de", "en", name="/etc/passwd"))
    names = [file.name for file in offer.files]
    assert names == ["model.deen.intgemm.alphas.bin", "vocab.deen.spm"]


def test_firefox_records_become_whole_packs_with_sizes_and_hashes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ENFACE_FIREFOX_FILES", "https://files.invalid/base/")
    records = [
        *firefox_pair("en", "zh-Hant"),
        firefox_record("lex", "en", "zh-Hant"),
        firefox_record("model", "ja", "en"),  # without its vocabularies
        firefox_record("srcvocab", "ja", "en"),
        firefox_record("model", "ko", "en"),
        firefox_record("srcvocab", "ko", "en"),
        firefox_record("trgvocab", "ko", "en"),
    ]
    offers = firefox(*records)
    assert pairs(offers) == ["en-zh-Hant firefox", "ko-en firefox"]
    offer = offers[0]
    assert offer.verified
    assert offer.size == sum(record["attachment"]["size"] for record in records[:3])
    (lex, model, vocab) = offer.files
    assert lex.addresses == ("https://files.invalid/base/models/lex-enzh-Hant-3.0.zst",)
    assert (model.compressed, model.unpacked_size) == (True, 1)
    assert vocab.name == "vocab.enzh_hant.spm"
    assert offer.folder.startswith("enzh_hant-3.0.")


def test_the_newest_firefox_model_that_runs_and_is_meant_for_all() -> None:
    records = [
        *firefox_pair("de", "en", "3.0"),
        *firefox_pair("de", "en", "3.1"),
        *firefox_pair("de", "en", "3.2a1"),
        *firefox_pair("de", "en", "9.0"),
        *(
            record | {"filter_expression": "env.channel"}
            for record in firefox_pair("de", "en", "3.5")
        ),
    ]
    (offer,) = firefox(*records)
    assert offer.version == "3.1"


def test_a_firefox_model_whose_file_could_not_tell_its_languages_is_passed_over() -> None:
    records = [
        *firefox_pair("en", "fil"),  # "enfil" is read as "enf" and "il"
        *firefox_pair("en", "pt-BR"),
        *firefox_pair("fil", "en"),
        *firefox_pair("zh-Hant", "en"),
    ]
    assert pairs(firefox(*records)) == ["tl-en firefox", "zh-Hant-en firefox"]


def test_what_is_needed(catalogue: Catalogue, server: Server) -> None:
    entries = [argos_entry(*pair.split("-")) for pair in ("de-en", "en-de", "en-pb", "es-pt")]
    publish(server, entries, firefox_pair("de", "en") + firefox_pair("en", "fr"))
    catalogue.fetch(Job())

    def needed(source: str, target: str, *there: str, engine: str = "") -> list[str]:
        return pairs(catalogue.needed(source, target, installed(*there), engine))

    assert needed("es", "pt") == ["es-pt argos"]
    assert needed("de", "fr") == ["de-en firefox", "en-fr firefox"]
    assert needed("de", "fr", "de-en") == ["en-fr firefox"]
    assert needed("de", "fr", "de-en", "en-fr") == []
    assert needed("de", "en", engine="argos") == ["de-en argos"]
    assert needed("en", "pt") == ["en-pt-BR argos"]
    for source, target in (("ja", "fr"), ("fr", "en"), ("es", "en"), ("de", "de")):
        with pytest.raises(NotOffered):
            needed(source, target)


def test_mirrors_are_named_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ArgosIndex().address.startswith("https://raw.githubusercontent.com/argosopentech/")
    assert "/translations-models-v2/" in FirefoxRecords().address
    assert "firefox-settings-attachments.cdn.mozilla.net" in FirefoxRecords().hosts
    assert not has_local_mirror()
    monkeypatch.setenv("ENFACE_ARGOS_INDEX", "http://127.0.0.1:1/i.json")
    monkeypatch.setenv("ENFACE_FIREFOX_RECORDS", "https://mirror.invalid/records")
    assert ArgosIndex().address == "http://127.0.0.1:1/i.json"
    assert FirefoxRecords().address == "https://mirror.invalid/records"
    assert FirefoxRecords().hosts == {"mirror.invalid"}
    assert has_local_mirror()


def test_what_does_not_come_from_a_known_host_is_not_offered(
    catalogue: Catalogue, server: Server
) -> None:
    entries = [
        argos_entry("de", "en", "https://packs.invalid/de_en"),
        argos_entry("fr", "en", "https://packs.invalid/fr_en", f"{server.address}/fr_en"),
    ]
    attachment = {"location": "https://packs.invalid/model", "hash": "0" * 64, "size": 1}
    records = [record | {"attachment": attachment} for record in firefox_pair("es", "en")]
    publish(server, entries, [*records, *firefox_pair("it", "en")])
    catalogue.fetch(Job())
    assert pairs(catalogue.available()) == ["fr-en argos", "it-en firefox"]
    assert catalogue.available()[0].files[0].addresses == (f"{server.address}/fr_en",)


@pytest.mark.parametrize("lacking", [{"hash": ""}, {"hash": None}, {"size": None}, {"hash": "0f"}])
def test_a_firefox_model_without_hash_or_size_is_not_offered(lacking: dict[str, object]) -> None:
    record, vocabulary = firefox_pair("de", "en")
    attachment = record["attachment"] | lacking
    records = [record | {"attachment": attachment}, vocabulary, *firefox_pair("fr", "en")]
    assert pairs(firefox(*records)) == ["fr-en firefox"]


@pytest.mark.shared
def test_the_real_argos_index(shared: Path) -> None:
    text = (shared / "argos-index" / "index.json").read_text("utf-8")
    offers = ArgosIndex().offers(text)
    assert len(offers) == len(json.loads(text)) == 96
    assert {"pt-BR", "zh-Hant"} <= {offer.target for offer in offers}
    hosts = ArgosIndex().hosts
    assert all({urlsplit(a).hostname for a in o.files[0].addresses} & hosts for o in offers)


SCRAPS = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(["https://[", "en", "3.0"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.data())
def test_whatever_an_entry_holds_the_others_are_offered(data: st.DataObject) -> None:
    entry = argos_entry("de", "en")
    record = firefox_record("model", "de", "en")
    for broken in (entry, record, record["attachment"]):
        for key in data.draw(st.sets(st.sampled_from(sorted(broken)), max_size=2)):
            broken[key] = data.draw(SCRAPS)
    assert "fr-en argos" in pairs(argos(entry, argos_entry("fr", "en")))
    assert "fr-en firefox" in pairs(firefox(record, *firefox_pair("fr", "en")))
