"""Packs that are downloaded on another computer."""

from __future__ import annotations

import shlex
import urllib.request
from pathlib import Path

import pytest
import remote_packs
from http_server import Server
from remote_packs import NAME, argos_entry, firefox_pair, publish

from desktop.domain.errors import AnotherFile
from desktop.domain.networkerrors import ListFileMissing, NotSigned
from desktop.services.network.client import Network
from desktop.services.packs import updates
from desktop.services.packs.catalogue import Catalogue
from desktop.services.packs.elsewhere import Group, curl_config, save
from desktop.services.packs.installed import Packs
from desktop.support.job import Job


def downloaded(config: str, folder: Path) -> list[Path]:
    """What curl makes of it; a computer may be without curl."""
    lines = [line for line in config.splitlines() if line and not line.startswith("#")]
    assert lines[:3] == ["create-dirs", "fail", "location"]
    values = [shlex.split(line.partition(" = ")[2])[0] for line in lines[3:]]
    paths = []
    for address, name in zip(values[::2], values[1::2], strict=True):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with urllib.request.urlopen(address) as answer:
            path.write_bytes(answer.read())
        paths.append(path)
    return paths


def test_what_another_computer_downloaded_is_installed_from_its_folder(
    network: Network,
    server: Server,
    packs: Packs,
    starter: Path,
    german: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    remote_packs.serve_lists(server, monkeypatch)
    records = remote_packs.starter_records(server, starter, "en", "fr")
    address = server.put(NAME, german.read_bytes())
    publish(server, [argos_entry("en", "de", address)], records)
    catalogue = Catalogue(network, tmp_path / "lists")
    catalogue.fetch(Job())
    to_german, to_french = catalogue.available()
    groups = [Group(offer.pair, offer.files, offer.folder) for offer in (to_german, to_french)]
    config = curl_config(groups)
    assert all(file.sha256 in config for file in to_french.files)
    paths = downloaded(config, tmp_path / "stick")
    assert packs.add(paths[0]).pair == "en-de"
    french = packs.add(paths[1].parent)
    assert french.pair == "en-fr"
    assert updates.same(to_french, [french]) == french


def test_a_computer_that_is_never_online_gets_its_lists_from_a_folder(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remote_packs.serve_lists(server, monkeypatch)
    publish(server, [argos_entry("en", "de")], firefox_pair("fr", "en"))
    catalogue = Catalogue(Network(tmp_path / "n.json", lambda: True), tmp_path / "lists")
    stick = tmp_path / "stick"
    downloaded(curl_config([Group("lists", tuple(catalogue.list_files()))]), stick)
    assert sorted(path.name for path in stick.iterdir()) == ["index.json", "records"]
    catalogue.read(stick, Job())
    (problem,) = catalogue.problems
    assert isinstance(problem, ListFileMissing)
    assert "“test.chain” is not in the folder" in str(problem)
    assert [offer.pair for offer in catalogue.available()] == ["en-de"]
    with urllib.request.urlopen(problem.address) as answer:
        (stick / problem.name).write_bytes(answer.read())
    catalogue.read(stick, Job())
    assert [offer.pair for offer in catalogue.available()] == ["en-de", "fr-en"]
    text = (stick / "records").read_text().replace("3.0", "3.1")
    (stick / "records").write_text(text)
    catalogue.read(stick, Job())
    assert isinstance(catalogue.problems[0], NotSigned)
    with pytest.raises(ListFileMissing):
        catalogue.read(tmp_path / "nowhere", Job())


def test_a_list_takes_the_place_of_a_list_only(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    save([], path)
    save([], path)
    path.write_text("Ann: A transcript.")
    with pytest.raises(AnotherFile):
        save([], path)
    assert path.read_text() == "Ann: A transcript."
