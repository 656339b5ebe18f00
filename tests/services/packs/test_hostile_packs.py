"""Packs that must not be installed: hostile ones and broken ones leave nothing behind."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import argos_package
import pytest
from own_packs import left, own, words

from desktop.domain.errors import BadPack, NotAFile
from desktop.services.packs.installed import Packs


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return argos_package.make(tmp_path_factory.mktemp("package"))


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


BIG = "translate-en_pt-1_0/model/big.bin"


def lying(package: Path) -> bytes:
    """A bomb that says it is small."""
    data = bytearray(adding(BIG, b"\0" * (200 << 20))(package))
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
    "bomb": (adding(BIG, b"\0" * (200 << 20)), "far more"),
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
    "metadata no object": (with_("metadata.json", b"[]"), "metadata.json: it cannot be read"),
    "metadata nested": (with_("metadata.json", b"[" * 100_000), "metadata.json: it cannot be read"),
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


def test_what_a_pack_says_that_was_noted_of_it_is_not_believed(
    packs: Packs, package: Path, tmp_path: Path
) -> None:
    record = json.dumps({"version": "../../../outside", "model": "x", "installed": "never"})
    file = tmp_path / "pack.argosmodel"
    file.write_bytes(adding("translate-en_pt-1_0/enface-pack.json", record.encode())(package))
    pack = packs.add(file)
    assert Path(pack.path) == tmp_path / "packs" / "argos" / "translate-en_pt-1_0"
    assert {path.name for path in tmp_path.iterdir()} == {file.name, "packs"}
    assert [pack.identity for pack in own(packs)] == [pack.identity]


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


@pytest.mark.parametrize("zipped", [False, True])
def test_what_else_lies_in_a_folder_or_an_archive_is_left_there(
    packs: Packs, package: Path, tmp_path: Path, zipped: bool
) -> None:
    source = tmp_path / "source.argosmodel"
    data = adding("diary.txt")(package)
    source.write_bytes(data)
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr("translate-en_pt-1_0/id_rsa", "private")
        archive.writestr("translate-en_pt-1_0/stanza/en.zip", "sentences")
        archive.writestr("translate-en_pt-1_0/README.md", "who made it")
    if not zipped:
        with zipfile.ZipFile(source) as archive:
            archive.extractall(tmp_path / "folder")
        source = tmp_path / "folder"
    files = {path.name for path in Path(packs.add(source).path).rglob("*") if path.is_file()}
    assert {"metadata.json", "model.bin", "README.md"} <= files
    assert not files & {"diary.txt", "id_rsa", "en.zip"}


def test_of_two_pairs_in_a_folder_the_one_that_was_picked_is_taken(
    packs: Packs, starter: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    for file in (*starter.glob("*.enpt.*"), *starter.with_name("pten-1693087646").glob("*.pten.*")):
        (folder / file.name).write_bytes(file.read_bytes())
    assert packs.add(next(folder.glob("model.pten.*"))).pair == "pt-en"
    assert packs.add(next(folder.glob("vocab.enpt.*"))).pair == "en-pt"
    assert packs.add(folder).pair == "en-pt"
    assert {len(list(Path(pack.path).glob("model.*"))) for pack in own(packs)} == {1}
