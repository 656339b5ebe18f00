"""Language packs: found, added from files, told apart, removed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import argos_package
import gguf_model
import pytest
from own_packs import left, own, words

from desktop.domain.errors import (
    Missing,
    NoEngine,
    NoPack,
    NoPackCalled,
    NoPackOf,
    NotAPair,
    PackNotRemovable,
    SeveralPacks,
)
from desktop.domain.packs.pack import Route
from desktop.engines.firefox import FirefoxEngine
from desktop.services.packs.installed import Packs
from desktop.support.files import digest
from desktop.support.job import Cancelled, Job


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return argos_package.make(tmp_path_factory.mktemp("package"))


def test_a_package_file_is_installed_and_translates(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    pack = packs.add(package)
    assert (pack.engine, pack.pair, pack.bundled) == ("argos", "en-pt", False)
    assert own(packs) == [own(Packs(tmp_path / "packs"))[0]]
    assert own(packs)[0].path == pack.path
    assert words(pack, "good day", tmp_path) == "bom dia"
    record = json.loads(Path(pack.path, "enface-pack.json").read_text())
    assert record["sha256"]["model/model.bin"] == digest(Path(pack.path, "model", "model.bin"))


def test_a_folder_of_firefox_files_is_installed(
    packs: Packs, starter: Path, tmp_path: Path
) -> None:
    pack = packs.add(starter)
    assert (pack.engine, pack.pair, pack.version) == ("firefox", "en-pt", "enpt-1693087644")
    assert words(pack, "Good morning.", tmp_path) == "Bom dia."
    assert packs.route("en", "pt").packs[0].path == pack.path  # one's own comes before the starter


def test_picking_the_model_file_itself_does(packs: Packs, starter: Path) -> None:
    assert packs.add(next(starter.glob("model.*"))).pair == "en-pt"


def test_a_newer_pack_of_the_pair_takes_the_place_of_the_older(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    first = packs.add(package)
    second = packs.add(argos_package.make(tmp_path, package_version="1.5"))
    assert (first.version, second.version) == ("translate-en_pt-1_0", "translate-en_pt-1_5")
    assert [pack.version for pack in own(packs)] == [second.version]
    assert not Path(first.path).exists()
    again = packs.add(tmp_path / package.name)  # the very same once more
    assert [pack.path for pack in own(packs)] == [again.path]


def test_remove(packs: Packs, package: Path, tmp_path: Path) -> None:
    packs.add(package)
    assert packs.remove("EN-pt", "argos").version == "translate-en_pt-1_0"
    assert own(packs) == []
    assert left(tmp_path / "packs") == []
    with pytest.raises(NoPack):
        packs.remove("xx-yy")


@pytest.mark.parametrize(
    ("codes", "pair"),
    [
        (("pb", "en"), "pt-BR-en"),
        (("pb", "en"), "pb_en"),
        (("en", "pb"), "en-pt-br"),
        (("zt", "en"), "zh-tw-en"),
        (("en", "zt"), "en-zh-Hant"),
        (("zt", "pb"), "zh-Hant-pt-BR"),
        (("en", "es"), "en-es-MX"),
    ],
)
def test_remove_knows_a_language_by_any_code(
    packs: Packs, tmp_path: Path, codes: tuple[str, str], pair: str
) -> None:
    added = packs.add(argos_package.make(tmp_path, *codes))
    assert packs.remove(pair).path == added.path
    assert own(packs) == []


def test_an_engine_that_lacks_half_of_the_way_says_which_pack_is_missing(
    packs: Packs, starter: Path, tmp_path: Path
) -> None:
    packs.add(argos_package.make(tmp_path, "de", "en"))
    assert packs.route("de", "pt").engine == "argos+firefox"
    with pytest.raises(NoPackOf, match="Argos Translate has no language pack for en to pt"):
        packs.route("de", "pt", "argos")


def test_one_of_several_packs_of_an_engine_can_be_named(packs: Packs, tmp_path: Path) -> None:
    for name in ("large", "small"):
        model = gguf_model.make(tmp_path, name, file=f"{name}.gguf")
        packs.add(model, engine="llm", sources=["en"], targets=["pt"])
    for name in ("large", "small"):
        assert packs.route("en", "pt", f"llm@{name}").packs[0].version == name
    with pytest.raises(NoPackCalled, match=r"nothing called “tiny” .* It has: large, small"):
        packs.route("en", "pt", "llm@tiny")
    with pytest.raises(NoPackOf, match="Language model has no language pack for en to ru"):
        packs.route("en", "ru", "llm@small")


def test_an_engine_whose_library_is_missing_is_not_used_and_says_so(
    packs: Packs, package: Path, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    assert [pack.engine for pack in packs.installed()] == ["firefox"] * 2
    for engine in ("", "firefox"):
        with pytest.raises(NoEngine, match=r"Firefox Translations is not .*fxtranslate is missing"):
            packs.route("en", "pt", engine)
    assert packs.sources() == []
    assert isinstance(packs.why_nowhere("en"), NoEngine)
    assert not isinstance(packs.why_nowhere("ja"), NoEngine)
    packs.add(package)
    assert list(packs.ways("en", "pt", "firefox")) == ["argos"]


def test_remove_says_what_is_no_pair(packs: Packs) -> None:
    with pytest.raises(NotAPair, match="“german” is no pair"):
        packs.remove("german")
    with pytest.raises(NoPack) as caught:
        packs.remove("pt-BR-de")
    assert caught.value.fields() == {"source": "pt-BR", "target": "de"}


def test_the_starter_pack_cannot_be_removed(packs: Packs, starter: Path) -> None:
    with pytest.raises(PackNotRemovable, match="en-pt"):
        packs.remove("en-pt")
    assert starter.is_dir()


def test_remove_asks_which_where_both_engines_have_it(
    packs: Packs, package: Path, starter: Path
) -> None:
    packs.add(package)
    packs.add(starter)
    with pytest.raises(SeveralPacks, match=r"en-pt.*firefox, argos"):
        packs.remove("en-pt")
    packs.remove("en-pt", "firefox")
    assert [pack.engine for pack in own(packs)] == ["argos"]


@pytest.mark.parametrize(
    ("place", "name", "value"),
    [
        ("snap/argos-translate/current/.local/share/argos-translate/packages", "", ""),
        ("x1/.local/share/argos-translate/packages", "SNAP_USER_DATA", "x1"),
        ("x2/snap_custom/packages", "SNAP", "x2"),
        ("x2/snap_custom/content_snap_packages/argos-translate-en-pt", "SNAP", "x2"),
    ],
)
def test_packages_of_argos_translates_snap_are_found(
    packs: Packs,
    package: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    name: str,
    value: str,
) -> None:
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / place)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    if name:
        monkeypatch.setenv(name, str(tmp_path / value))
    [pack] = [pack for pack in packs.installed() if pack.engine == "argos"]
    assert (pack.pair, pack.bundled) == ("en-pt", True)
    assert Path(pack.path).parent == tmp_path / place


def test_packages_of_argos_translate_are_offered_where_they_are(
    packs: Packs, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path / "share" / "argos-translate" / "packages"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(theirs)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    [pack] = [pack for pack in packs.installed() if pack.engine == "argos"]
    assert pack.bundled
    assert Path(pack.path).parent == theirs
    with pytest.raises(PackNotRemovable):
        packs.remove("en-pt", "argos")
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(theirs))
    assert len([pack for pack in packs.installed() if pack.engine == "argos"]) == 1


def test_another_model_of_the_same_version_is_another_pack(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    first, again = packs.add(package), packs.add(package)
    other = packs.add(argos_package.make(tmp_path, license="CC0"))
    assert first.version == again.version == other.version
    assert first.identity == again.identity != other.identity
    assert [pack.identity for pack in own(packs)] == [other.identity]
    assert Route((other,)).version == other.identity


def test_a_packs_identity_is_what_it_was_where_no_model_was_noted(
    packs: Packs, package: Path, starter: Path
) -> None:
    assert FirefoxEngine().read(starter).identity == "enpt-1693087644"
    pack = packs.add(package)
    record = Path(pack.path, "enface-pack.json")
    noted = json.loads(record.read_text())
    del noted["model"]  # as earlier versions of Enface wrote it
    record.write_text(json.dumps(noted))
    assert own(packs)[0].identity == "translate-en_pt-1_0"
    record.unlink()
    size = Path(pack.path, "model", "model.bin").stat().st_size
    assert own(packs)[0].identity == f"translate-en_pt-1_0#{size}"


def test_stopped_in_time_nothing_is_installed(packs: Packs, package: Path, tmp_path: Path) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        packs.add(package, job=job)
    assert own(packs) == []
    assert left(tmp_path / "packs") == []


def test_stopped_while_a_pack_is_opened_its_worker_ends(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    class Pressed(Job):
        @property
        def cancelled(self) -> bool:
            self.cancel()
            return super().cancelled

    with pytest.raises(Cancelled):
        packs.add(package, job=Pressed())
    assert left(tmp_path / "packs") == []


def test_a_file_that_is_not_there(packs: Packs, tmp_path: Path) -> None:
    with pytest.raises(Missing, match="gone"):
        packs.add(tmp_path / "gone.argosmodel")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("after", [0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4])
def test_killed_at_any_moment_there_is_the_old_pack_or_the_new(
    packs: Packs, package: Path, tmp_path: Path, after: float
) -> None:
    packs.add(package)
    newer = argos_package.make(tmp_path, package_version="2.0")
    code = (
        "import sys; from pathlib import Path; from desktop.services.packs.installed import Packs;"
        "p = Packs(Path(sys.argv[1])); print('go', flush=True); p.add(Path(sys.argv[2]))"
    )
    adding = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "packs"), str(newer)], stdout=subprocess.PIPE
    )
    assert adding.stdout is not None
    adding.stdout.readline()
    try:
        adding.wait(timeout=after)
    except subprocess.TimeoutExpired:
        os.kill(adding.pid, signal.SIGKILL)
        adding.wait()
    adding.stdout.close()
    [pack] = own(packs)
    assert pack.version in ("translate-en_pt-1_0", "translate-en_pt-2_0")
    assert words(pack, "good day", tmp_path) == "bom dia"


def test_what_a_killed_installation_left_is_cleared_away_later(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    stale, fresh = (tmp_path / "packs" / name for name in (".new-stale", ".new-fresh"))
    for folder in (stale, fresh):
        folder.mkdir(parents=True)
    os.utime(stale, (time.time() - 7200,) * 2)
    packs.add(package)
    assert not stale.exists()
    assert fresh.exists()  # somebody may be at it
