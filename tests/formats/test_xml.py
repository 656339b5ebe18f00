"""The XML door: what it lets in, and what it keeps out."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, FileError, Hostile, Malformed, WrongEncoding
from desktop.domain.reasons import Fault, InLine
from desktop.formats import xml

LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi"))
    + "]><l>&i;</l>"
).encode()


def parse(data: bytes, encoding: str | None = None) -> xml.Document:
    return xml.parse(data, "x.xml", "XML", encoding)


@pytest.mark.parametrize(
    "data",
    [
        LAUGHS,
        b'<!DOCTYPE a [<!ENTITY x "' + b"long " * 100 + b'">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY x PUBLIC "-//x" "http://127.0.0.1/x">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd">%x;]><a/>',
        b'<!DOCTYPE a [<!ENTITY % x "y">]><a/>',
        b"<a>" * 10_000,
        b"<a>" * 10_000 + b"</a>" * 10_000,
    ],
    ids=["laughs", "quadratic", "file", "net", "dtd", "parameter", "deep", "deep-closed"],
)
def test_hostile_files_are_refused(data: bytes) -> None:
    with pytest.raises(Hostile) as refusal:
        parse(data)
    assert "x.xml" in str(refusal.value)


def test_the_file_of_a_document_type_is_never_asked_for() -> None:
    found = parse(b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>caf&eacute;&nbsp;&odd;</a>')
    assert xml.text(found.root) == "caf\u00e9\u00a0&odd;"
    assert found.broken is None


def test_a_short_plain_entity_of_the_file_is_its_text() -> None:
    found = parse(b'<!DOCTYPE a [<!ENTITY who "Mr Smith">]><a>&who;</a>')
    assert xml.text(found.root) == "Mr Smith"


def test_of_more_elements_than_any_text_has_the_first_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(xml, "KEPT", 1000)
    assert parse(b"<a>" + b"<b/>" * 999 + b"</a>").broken is None
    more = parse(b"<a>" + b"<b/>" * 1000 + b"</a>")
    assert len(more.root) == 999
    assert str(more.broken) == "only the first 1000 elements were read"


@pytest.mark.parametrize(
    ("data", "left"),
    [
        (b"<a><b>one</b><b>tw", "onetw"),
        (b"<a><b>one</a>", "one"),
        (b"<a>one & two</a>", "one "),
        (b"<a>one</a><b>two</b>", "one"),
        (b"<a>one\x01two</a>", "one"),
    ],
)
def test_a_broken_file_gives_what_came_before_and_says_where(data: bytes, left: str) -> None:
    found = parse(data)
    assert xml.text(found.root) == left
    assert found.broken in (Fault.ENDS_EARLY, InLine(1, Fault.DAMAGED))


@pytest.mark.parametrize("data", [b"hello", b"<", b"<?xml version='1.0'?>", b"{}", b"PK\3\4"])
def test_what_is_no_xml_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse(data)


@pytest.mark.parametrize("data", [b"", b" \n", b"\0\0"])
def test_nothing_is_empty(data: bytes) -> None:
    with pytest.raises(Empty):
        parse(data)


@pytest.mark.parametrize(
    ("declared", "actual"),
    [
        ("windows-1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("UTF-16", "utf-16"),
        ("UTF-16", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("utf8", "utf-8"),
        ("utf16", "utf-16"),
        ("UTF-16", "utf-16-le"),
        ("UTF-16", "utf-16-be"),
        ("no-such-code", "utf-8"),
    ],
)
def test_encodings(declared: str, actual: str) -> None:
    data = f'<?xml version="1.0" encoding="{declared}"?><a>Привет</a>'.encode(actual)
    assert xml.text(parse(data).root) == "Привет"
    assert xml.root(data) == xml.Root("a")


def test_encodings_of_more_than_a_byte() -> None:
    for code in ("shift_jis", "gb18030", "euc-jp"):
        data = f'<?xml version="1.0" encoding="{code}"?><a>日本語</a>'.encode(code)
        assert xml.text(parse(data).root) == "日本語"


def test_western_encodings_by_any_name() -> None:
    for code in ("latin1", "ISO-8859-1", "iso8859-1", "l1", "windows-1252", "cp1252"):
        data = f'<?xml version="1.0" encoding="{code}"?><a>café</a>'.encode(code)
        assert xml.text(parse(data).root) == "café"


def test_the_encoding_a_person_chose_wins() -> None:
    data = '<?xml version="1.0" encoding="utf-8"?><a>Привет</a>'.encode("cp1251")
    assert xml.text(parse(data, "cp1251").root) == "Привет"
    with pytest.raises(WrongEncoding):
        parse(data, "ascii")
    with pytest.raises(WrongEncoding):
        parse(data, "no-such-code")


def test_a_stray_byte_does_not_stop_the_reading() -> None:
    found = parse(b'<?xml version="1.0" encoding="utf-8"?><a>one \x92 two \xc3\xa9</a>')
    assert xml.text(found.root) == "one \ufffd two é"


def test_names_and_attributes_without_their_namespaces() -> None:
    found = parse(b'<t:a xmlns:t="urn:t" xml:lang="ca" t:k="v"><t:b/></t:a>').root
    assert found.tag == "{urn:t}a"
    assert [xml.name(element) for element in found.iter()] == ["a", "b"]
    assert xml.attribute(found, "lang") == "ca"
    assert xml.attribute(found, "no", "k") == "v"
    assert xml.attribute(found, "no") is None


def test_the_first_tag_says_whether_there_was_a_document_type() -> None:
    found = xml.root(b'<?xml version="1.0"?><!-- a --><!DOCTYPE p:a><p:a xmlns:p="u" k="v"><b')
    assert found == xml.Root("a", "u", {"k": "v"}, doctype=True)
    assert xml.root(b"WEBVTT\n\n<v Ann>") is None
    assert xml.root(LAUGHS) == xml.Root("l", doctype=True)


def test_walking_tells_starts_and_ends_also_where_the_file_breaks_off() -> None:
    walker = xml.walk(b"<a><b>one</b><c>tw", "x.xml", "XML")
    assert [(event, element.tag) for event, element in walker] == [
        ("start", "a"), ("start", "b"), ("end", "b"), ("start", "c"), ("end", "c"), ("end", "a"),
    ]  # fmt: skip
    assert walker.broken is not None


def test_walking_and_releasing_keeps_a_large_file_small() -> None:
    data = b"<a>" + b"<b><c>text</c></b>" * 100_000 + b"</a>"
    walker = xml.walk(data, "x.xml", "XML")
    seen = 0
    for event, element in walker:
        if event == "end" and element.tag == "b":
            seen += len(xml.text(element))
            xml.release(element)
    assert seen == 400_000
    assert walker.root is not None
    assert sum(1 for _ in walker.root.iter()) == 100_001


def test_a_very_long_text() -> None:
    data = b"<a>" + b"word " * 2_000_000 + b"</a>"
    assert len(xml.text(parse(data).root)) == 10_000_000


@given(st.binary(max_size=300))
def test_any_bytes_give_a_tree_or_a_file_error(data: bytes) -> None:
    for head in (b"", b"<a>", b'<?xml version="1.0" encoding="utf-16"?>', b"<!DOCTYPE a ["):
        with suppress(FileError):
            parse(head + data)
        xml.root(head + data)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_no_letter_of_well_formed_text_is_lost(words: str) -> None:
    from xml.sax.saxutils import escape

    words = words.replace("\ufffe", "").replace("\uffff", "")
    found = parse(f"<a><b>{escape(words)}</b></a>".encode())
    assert (xml.text(found.root), found.broken) == (words, None)
