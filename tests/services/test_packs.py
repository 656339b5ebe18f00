"""Language packs: found, added from files, removed; hostile ones leave nothing behind."""

from __future__ import annotations

import io
import json
import os
import signal
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import argos_package
import pytest
from own_packs import left, own, words

from desktop.domain.errors import (
    BadPack,
    Cancelled,
    Missing,
    NoPack,
    NotAFile,
    NotAPair,
    PackInBoth,
    PackNotRemovable,
)
from desktop.services.job import Job
from desktop.services.packs import Packs, digest


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
    with pytest.raises(PackInBoth, match="en-pt"):
        packs.remove("en-pt")
    packs.remove("en-pt", "firefox")
    assert [pack.engine for pack in own(packs)] == ["argos"]


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


# -- what must not be installed -----------------------------------------------------------------


def rezip(package: Path, change: Callable[[str, bytes], bytes | None]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return out.getvalue()


def adding(name: str, data: bytes = b"x", mode: int = 0) -> Callable[[Path], bytes]:
    def build(package: Path) -> bytes:
        out = io.BytesIO(package.read_bytes())
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = mode << 16
            archive.writestr(entry, data)
        return out.getvalue()

    return build


def without(end: str) -> Callable[[Path], bytes]:
    return lambda package: rezip(package, lambda name, data: None if name.endswith(end) else data)


def with_(end: str, other: bytes) -> Callable[[Path], bytes]:
    return lambda package: rezip(package, lambda name, data: other if name.endswith(end) else data)


def codes(source: str, target: str) -> Callable[[Path], bytes]:
    data = json.dumps({"from_code": source, "to_code": target, "package_version": "1.0"})
    return with_("metadata.json", data.encode())


def lying(package: Path) -> bytes:
    """A bomb that says it is small."""
    data = bytearray(adding("big", b"\0" * (200 << 20))(package))
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")
    return bytes(data)


HOSTILE: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "climbs out": (adding("../../outside"), "outside its folder"),
    "absolute": (adding("/outside"), "outside its folder"),
    "backslash": (adding("..\\outside"), "outside its folder"),
    "drive": (adding("C:/outside"), "outside its folder"),
    "device": (adding("model/nul.txt"), "outside its folder"),
    "link": (adding("link", b"/etc/passwd", stat.S_IFLNK | 0o777), "link"),
    "twice": (adding("translate-en_pt-1_0/METADATA.json"), "twice"),
    "bomb": (adding("big", b"\0" * (200 << 20)), "far more"),
    "lying bomb": (lying, "broken|far more"),
    "many": (
        lambda p: rezip_many(p, 6000),
        "more than",
    ),
    "truncated": (lambda package: package.read_bytes()[:-5000], "broken, or no ZIP"),
    "cut in the middle": (lambda p: p.read_bytes()[:3000] + p.read_bytes()[-20000:], "broken"),
    "no zip": (lambda package: b"hello" * 1000, "no ZIP"),
    "empty": (lambda package: b"", "no ZIP"),
    "no metadata": (without("metadata.json"), "metadata.json is missing"),
    "metadata no object": (with_("metadata.json", b"[]"), "metadata.json cannot be read"),
    "metadata nested": (with_("metadata.json", b"[" * 100_000), "metadata.json cannot be read"),
    "metadata without pair": (with_("metadata.json", b'{"type": "translate"}'), "no pair"),
    "metadata climbs": (
        with_("metadata.json", b'{"from_code": "../..", "to_code": "pt"}'),
        "no pair",
    ),
    "one language": (codes("en", "en"), "no pair"),
    "one language, written otherwise": (codes("en", "en_GB"), "no pair"),
    "no code": (codes("qqqqqqq", "zzz"), "no pair"),
    "digits": (codes("٣٤", "pt"), "no pair"),
    "a file in a file": (adding("translate-en_pt-1_0/model/model.bin/x"), "it is broken"),
    "a long name": (adding("a" * 300), "name is too long"),
    "no tokenizer": (without("sentencepiece.model"), "tokenizer is missing"),
    "no model": (without("model.bin"), "model is missing"),
    "model is noise": (with_("model.bin", b"\x06\0\0\0noise" * 999), "cannot"),
    "tokenizer is noise": (with_("sentencepiece.model", b"noise" * 999), "cannot"),
    "something else": (lambda package: other_zip(), "no language pack"),
}


def rezip_many(package: Path, count: int) -> bytes:
    out = io.BytesIO(package.read_bytes())
    with zipfile.ZipFile(out, "a") as archive:
        for number in range(count):
            archive.writestr(f"x/{number}", b"")
    return out.getvalue()


def other_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    return out.getvalue()


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_or_broken_file_is_refused_and_leaves_nothing(
    packs: Packs, package: Path, tmp_path: Path, kind: str
) -> None:
    build, reason = HOSTILE[kind]
    file = tmp_path / "nasty name 🙂.argosmodel"
    file.write_bytes(build(package))
    with pytest.raises(BadPack, match=reason) as caught:
        packs.add(file)
    assert file.name in str(caught.value)
    assert "Nothing was installed" in str(caught.value)
    assert left(tmp_path / "packs") == []
    assert {path.name for path in tmp_path.iterdir()} == {file.name, "packs"}
    assert own(packs) == []


def test_a_refused_file_leaves_the_pack_that_is_there(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    pack = packs.add(package)
    before = left(tmp_path / "packs")
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(with_("model.bin", b"noise")(package))
    with pytest.raises(BadPack):
        packs.add(bad)
    assert left(tmp_path / "packs") == before
    assert words(pack, "good day", tmp_path) == "bom dia"


def test_a_broken_firefox_folder_is_refused(packs: Packs, starter: Path, tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    with pytest.raises(BadPack, match="no language pack"):
        packs.add(folder)
    for file in starter.glob("*.enpt.*"):
        (folder / file.name).write_bytes(file.read_bytes()[:5000])
    with pytest.raises(BadPack, match="cannot"):
        packs.add(folder)
    (folder / "vocab.enpt.spm").unlink()
    with pytest.raises(BadPack, match="vocabulary is missing"):
        packs.add(folder)
    if sys.platform != "win32":
        (folder / "vocab.enpt.spm").symlink_to("/etc/passwd")
        with pytest.raises(BadPack, match="link"):
            packs.add(folder)
    assert left(tmp_path / "packs") == []


def test_a_wrong_hash_is_refused(packs: Packs, package: Path) -> None:
    with pytest.raises(BadPack, match="hash"):
        packs.add(package, sha256="0" * 64)
    assert packs.add(package, sha256=digest(package).upper()).pair == "en-pt"


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_what_is_no_file_is_refused_and_not_waited_for(packs: Packs, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.argosmodel")
    for path in (tmp_path / "pipe.argosmodel", Path("/dev/zero")):
        with pytest.raises(NotAFile, match="is a device or a pipe"):
            packs.add(path)


def test_a_pack_that_takes_too_long_to_open_is_given_up(package: Path, tmp_path: Path) -> None:
    packs = Packs(tmp_path / "packs", patience=0)
    with pytest.raises(BadPack, match="takes too long to open"):
        packs.add(package)
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
        "import sys; from pathlib import Path; from desktop.services.packs import Packs;"
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
