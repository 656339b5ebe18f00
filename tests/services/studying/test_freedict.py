"""Dictionaries of FreeDict: the list, and downloads that are verified, resumed and stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from http_server import Server
from hypothesis import given
from hypothesis import strategies as st
from remote_dictionaries import (
    LIST,
    archive,
    entry,
    publish,
    publish_russian,
    release,
    serve_freedict,
)

from desktop import paths
from desktop.domain.errors import BadDictionary, CannotWrite
from desktop.domain.networkerrors import (
    BadDictionaryList,
    NetworkOff,
    NoRoom,
    ServerRefused,
    UnknownHost,
)
from desktop.domain.packs.offer import File
from desktop.domain.studying.lookup import DictionaryOffer
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Added, Checking
from desktop.services.packs.fetching import Progress
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.freedict import FreeDict, Step, offers_in
from desktop.support.job import Cancelled, Job


@pytest.fixture
def network(server: Server, monkeypatch: pytest.MonkeyPatch) -> Network:
    serve_freedict(server, monkeypatch)
    return Network(allow_http=lambda: True)


@pytest.fixture
def freedict(network: Network) -> FreeDict:
    return FreeDict(network, Dictionaries(), pause=lambda _job, _seconds: None)


def the_offer(freedict: FreeDict) -> DictionaryOffer:
    freedict.fetch(Job())
    [offer] = freedict.offers()[1]
    return offer


def add(freedict: FreeDict, offer: DictionaryOffer) -> list[Step]:
    return list(freedict.add(offer, Job()))


def left_over() -> list[Path]:
    downloads = paths.cache_dir() / "downloads"
    return [path for path in downloads.rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_nothing_is_asked_before_a_press(server: Server, freedict: FreeDict) -> None:
    assert freedict.offers() == (None, [])
    assert server.asked == []


def test_a_dictionary_of_the_list_is_downloaded_verified_and_answers(
    server: Server, freedict: FreeDict, network: Network, tmp_path: Path
) -> None:
    body = publish_russian(server, tmp_path, "cut 200")
    offer = the_offer(freedict)
    assert (offer.name, offer.source, offer.target) == ("freedict-rus-eng", "ru", "en")
    assert (offer.version, offer.heads, offer.file.size) == ("2024.10.10", 7, len(body))
    assert offer.origin == "http://words.example/"
    steps = add(freedict, offer)
    assert steps[-2:] == [Checking(), Added("freedict-rus-eng")]
    assert any(isinstance(step, Progress) and step.waiting for step in steps)
    assert server.asked[-1][1]["range"] == "bytes=200-"
    dictionaries = Dictionaries()
    [info] = dictionaries.installed()
    assert (info.name, info.licence) == ("freedict-rus-eng", "GNU GPL 2.0 or later")
    assert [answer.head for answer in dictionaries.look_up("видеть", "ru")] == ["видеть"]
    assert left_over() == []
    whys = [request.why for request in network.requests()]
    assert whys == [*["dictionary freedict-rus-eng"] * 2, "the list of dictionaries"]
    again = FreeDict(network, dictionaries)
    assert again.offers()[1] == [offer]  # the list is kept


def test_another_file_than_the_list_names_is_not_added(
    server: Server, freedict: FreeDict, tmp_path: Path
) -> None:
    body = archive(tmp_path)
    address = server.put("/a.dictd.tar.xz", body[:-1] + b"x")
    publish(server, entry("rus-eng", release(address, body)))
    with pytest.raises(BadDictionary, match="hash"):
        add(freedict, the_offer(freedict))
    address = server.put("/a.dictd.tar.xz", body + b"more")
    publish(server, entry("rus-eng", release(address, body)))
    with pytest.raises(BadDictionary, match="larger"):
        add(freedict, the_offer(freedict))
    bomb = b"no archive at all"
    address = server.put("/a.dictd.tar.xz", bomb)
    publish(server, entry("rus-eng", release(address, bomb)))
    with pytest.raises(BadDictionary):
        add(freedict, the_offer(freedict))
    assert Dictionaries().installed() == []
    assert left_over() == []


def test_stopped_it_goes_on_the_next_time(
    server: Server, freedict: FreeDict, tmp_path: Path
) -> None:
    body = publish_russian(server, tmp_path, "stall 300")
    offer = the_offer(freedict)
    job = Job()
    steps = freedict.add(offer, job)
    assert isinstance(next(steps), Progress)
    job.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    assert Dictionaries().installed() == []
    add(freedict, offer)
    assert server.asked[-1][1]["range"] == "bytes=300-"
    assert len(body) > 300
    assert len(Dictionaries().installed()) == 1


def test_the_network_is_not_used_where_the_person_forbids_it(
    server: Server, tmp_path: Path
) -> None:
    publish_russian(server, tmp_path)
    freedict = FreeDict(Network(forbidden=lambda: True, allow_http=lambda: True), Dictionaries())
    with pytest.raises(NetworkOff, match="list of dictionaries"):
        freedict.fetch(Job())
    file = File((f"{server.address}/a.dictd.tar.xz",), "a.dictd.tar.xz", 10)
    offer = DictionaryOffer("freedict-rus-eng", "ru", "en", "1", 7, "", file)
    with pytest.raises(NetworkOff, match="freedict-rus-eng"):
        add(freedict, offer)
    assert server.asked == []


def test_what_fails_is_told_and_the_last_list_stays(
    server: Server, freedict: FreeDict, tmp_path: Path
) -> None:
    publish_russian(server, tmp_path)
    offer = the_offer(freedict)
    for body in (b"<html>", b"[]", b'[{"name": "rus-eng"}]', b"\xff\xfe", b"[" * 100_000):
        server.put(LIST, body)
        with pytest.raises(BadDictionaryList):
            freedict.fetch(Job())
    server.put(LIST, b"", "404")
    with pytest.raises(ServerRefused):
        freedict.fetch(Job())
    server.put(LIST, b"", "to https://dictionaries.example/list")
    with pytest.raises(UnknownHost):
        freedict.fetch(Job())
    assert freedict.offers()[1] == [offer]


def test_too_little_room_and_a_folder_that_cannot_be_written_are_told(
    server: Server, network: Network, freedict: FreeDict, tmp_path: Path
) -> None:
    publish_russian(server, tmp_path)
    offer = the_offer(freedict)
    full = FreeDict(network, Dictionaries(), free=lambda _folder: 1000)
    with pytest.raises(NoRoom):
        add(full, offer)
    paths.data_dir().mkdir(parents=True, exist_ok=True)
    paths.dictionaries_dir().write_text("a file where the folder should be")
    with pytest.raises(CannotWrite):
        add(freedict, offer)
    assert left_over() != []  # it is not downloaded again


def test_of_the_list_only_what_makes_sense_is_offered() -> None:
    base, hosts = "https://freedict.org/list.json", frozenset({"download.freedict.org"})
    good = "https://download.freedict.org/x/freedict-x.dictd.tar.xz"
    entries = [
        entry(
            "eng-por", release(good, b"1", version="0.2", date="2010-01-01"), release(good, b"22")
        ),
        entry("deu-eng", release(good, b"1", platform="slob")),
        entry("fra-eng", release("https://elsewhere.example/x.dictd.tar.xz", b"1")),
        entry("ita-eng", release("http:///", b"1")),
        entry("swe-eng", release(good, b"1", checksum="abc")),
        entry("nld-eng", release(good, b"1", size="-5")),
        entry("spa-eng", release(good, b"1", size=10**11)),
        entry("../../x", release(good, b"1")),
        entry("lit-eng", release(good, b"1", checksum=""), headwords="many"),
        entry("jpn-eng", releases=7),
        entry("kor-eng", release(good, b"1"), sourceURL=7),
        None,
    ]
    offers = list(offers_in(entries, base, hosts))
    assert [(offer.name, offer.version, offer.heads) for offer in offers] == [
        ("freedict-eng-por", "2024.10.10", 7),
        ("freedict-lit-eng", "2024.10.10", 0),
        ("freedict-kor-eng", "2024.10.10", 7),
    ]
    assert offers[0].file.size == 2
    assert offers[1].file.sha512 == ""


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "releases", "URL", "size", "checksum", "platform", "date"]),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(anything)
def test_any_list_is_read(entries: object) -> None:
    assert list(offers_in(entries, "https://freedict.org/l", frozenset({"freedict.org"}))) == []
