"""The ZIP door: what it lets in, and what it keeps out."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import FileError, Hostile, Malformed
from desktop.formats.archive import MEMBERS, Archive


def packed(members: dict[str, bytes], attributes: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = attributes
            made.writestr(entry, data)
    return out.getvalue()


def opened(data: bytes) -> Archive:
    return Archive(data, "x.docx", "DOCX")


def test_members_are_listed_and_read() -> None:
    archive = opened(packed({"a.xml": b"<a/>", "b/c.xml": b"<c/>"}))
    assert archive.names() == ["a.xml", "b/c.xml"]
    assert archive.read("b/c.xml") == b"<c/>"
    assert "a.xml" in archive
    assert "no.xml" not in archive
    with zipfile.ZipFile(archive.file()) as whole:
        assert whole.read("a.xml") == b"<a/>"


def test_a_member_that_is_not_there_is_malformed() -> None:
    with pytest.raises(Malformed, match=r"no\.xml"):
        opened(packed({"a.xml": b"<a/>"})).read("no.xml")


@pytest.mark.parametrize(
    "data",
    [
        packed({"../a.xml": b""}),
        packed({"a/../../b.xml": b""}),
        packed({"/etc/a.xml": b""}),
        packed({"..\\a.xml": b""}),
        packed({"C:/a.xml": b""}),
        packed({"aQQb.xml": b""}).replace(b"aQQb", b"a\0Qb"),
        packed({"a.xml": b"/etc/passwd"}, attributes=0o120777 << 16),
        packed({"bomb.xml": bytes(30 << 20)}),
        packed({f"{n}": b"" for n in range(MEMBERS + 1)}),
    ],
    ids=["up", "up-inside", "root", "backslash", "drive", "nul", "link", "bomb", "many"],
)
def test_hostile_archives_are_refused(data: bytes) -> None:
    with pytest.raises(Hostile) as refusal:
        opened(data)
    assert "x.docx" in str(refusal.value)


def test_many_parts_that_add_up_are_a_bomb() -> None:
    data = packed({f"{n}": bytes(15 << 20) for n in range(36)})
    with pytest.raises(Hostile, match="unpacks to more than"):
        opened(data)


def test_a_part_that_lies_about_its_size_stays_within_it() -> None:
    data = packed({"a.xml": b"x" * 5000})
    lying = data.replace((5000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != data
    with pytest.raises(Malformed):
        opened(lying).read("a.xml")


def test_a_locked_archive_says_so() -> None:
    data = bytearray(packed({"a.xml": b"<a/>"}))
    data[data.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(Malformed, match="password"):
        opened(bytes(data))


@pytest.mark.parametrize("cut", [10, 60, -30, -1])
def test_a_truncated_archive_is_malformed(cut: int) -> None:
    with pytest.raises(Malformed):
        opened(packed({"a.xml": b"<a/>"})[:cut])


@pytest.mark.parametrize(
    "part",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b"<!-- " + b"x" * 100_000 + b' --><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE a><a/>".encode("utf-16"),
    ],
)
def test_no_part_with_a_document_type_reaches_a_library(part: bytes) -> None:
    archive = opened(packed({"word/document.xml": part}))
    with pytest.raises(Hostile, match="defines a document type"):
        archive.file()


@given(st.binary(max_size=200), st.integers(0, 120))
def test_damage_anywhere_gives_bytes_or_a_file_error(noise: bytes, at: int) -> None:
    whole = packed({"a.xml": b"<a>some text</a>"})
    for data in (noise, whole[:at] + noise, whole[:at] + noise + whole[at + len(noise) :]):
        try:
            archive = opened(data)
            archive.file()
            for member in archive.names():
                archive.read(member)
        except FileError:
            pass
