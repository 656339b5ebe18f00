"""Lists of terms read from files of other programs, and written for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import (
    EnfaceError,
    FileError,
    Hostile,
    IsFolder,
    NotAFormat,
    NoTerms,
    TooLarge,
)
from desktop.domain.terms import Term
from desktop.services.terminology import term_files
from desktop.services.terminology.term_files import EXTENSIONS, read, write

PAIR = ("en", "pt")
DUMA = Term("State Duma", "Duma Estatal", False, "the parliament", "en", "pt")
GAZPROM = Term("Gazprom", None, False, "", "en", "pt")
EU = Term("EU", "UE", True, "", "en", "pt")


def of(tmp_path: Path, name: str, text: str | bytes) -> list[Term]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(path, PAIR).terms


@pytest.mark.parametrize(
    "text",
    [
        "State Duma,Duma Estatal,the parliament\nGazprom\n",
        "State Duma\tDuma Estatal\tthe parliament\nGazprom\tGazprom\n",
        "﻿Term;Translation;Note\nState Duma;Duma Estatal;the parliament\nGazprom;;\n",
        "Note,Portuguese,English\nthe parliament,Duma Estatal,State Duma\n,,Gazprom\n",
        "term,translation,note,from,to\nState Duma,Duma Estatal,the parliament,en,pt-BR\n"
        "State Duma,Staatsduma,,en,de\nGazprom,,,English,\n",
    ],
)
def test_tables_are_read_with_and_without_a_header(tmp_path: Path, text: str) -> None:
    assert of(tmp_path, "terms.csv", text) == [DUMA, GAZPROM]


TBX_2 = """<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="c1"><descripGrp>
<descrip type="definition">the parliament</descrip></descripGrp>
<langSet xml:lang="en-US"><tig><term>State Duma</term></tig></langSet>
<langSet xml:lang="pt"><ntig><termGrp><term>Duma Estatal</term></termGrp></ntig></langSet>
<langSet xml:lang="de"><tig><term>Staatsduma</term></tig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="de"><tig><term>Haus</term></tig></langSet></termEntry>
</body></text></martif>"""
TBX_3 = """<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<text><body><conceptEntry id="c1"><note>the parliament</note><langSec xml:lang="en"><termSec>
<term>State Duma</term></termSec></langSec><langSec xml:lang="pt"><termSec>
<term>Duma Estatal</term></termSec></langSec></conceptEntry></body></text></tbx>"""
TMX = """<tmx version="1.4"><header srclang="en"/><body><tu><note>the parliament</note>
<tuv xml:lang="EN"><seg>State <bpt i="1"/>Duma</seg></tuv><tuv xml:lang="pt-PT"><seg>Duma
Estatal</seg></tuv></tu></body></tmx>"""


@pytest.mark.parametrize("text", [TBX_2, TBX_3, TMX])
def test_exchange_formats_are_read(tmp_path: Path, text: str) -> None:
    assert of(tmp_path, "terms.xml", text) == [DUMA]


def test_what_is_for_other_languages_or_too_long_is_skipped_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "terms.tbx"
    path.write_text(TBX_2, "utf-8")
    assert read(path, PAIR).skipped == 1
    path.write_text(f"{'a' * 300},b\na,b\n", "utf-8")
    assert (len(read(path, PAIR).terms), read(path, PAIR).skipped) == (1, 1)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_what_is_written_is_read_back(tmp_path: Path, extension: str) -> None:
    path = tmp_path / f"terms.{extension}"
    terms = [
        DUMA,
        GAZPROM,
        Term("=1+1", "@soma", False, "-x", "en", "pt"),
        Term("a\0b", "ç<&", True),
    ]
    write(terms, path, PAIR)
    back = read(path, PAIR).terms
    texts = [(term.source, term.translation, term.note) for term in back]
    *first, last = [(term.source, term.translation, term.note) for term in terms]
    assert texts[:-1] == first
    assert texts[-1][1:] == last[1:]
    if extension in ("csv", "tsv"):
        assert back[-1].match_case
        assert "\n'=1+1" in path.read_text("utf-8-sig")


def test_what_cannot_be_read_or_written_says_why(tmp_path: Path) -> None:
    for text, error in (
        ("", FileError),
        ("\0\1\2" * 99, FileError),
        ("<a/>", NoTerms),
        ("<tbx><b", NoTerms),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><martif>&b;</martif>', Hostile),
    ):
        with pytest.raises(error):
            of(tmp_path, "terms.tbx", text)
    with pytest.raises(FileError):
        read(tmp_path, PAIR)
    with pytest.raises(FileError):
        read(tmp_path / "absent.csv", PAIR)
    with pytest.raises(NotAFormat):
        write([DUMA], tmp_path / "terms.doc", PAIR)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(IsFolder):
        write([DUMA], tmp_path / "folder.csv", PAIR)


def test_a_giant_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(term_files, "LIMIT", 0)
    with pytest.raises(TooLarge):
        of(tmp_path, "terms.csv", "a,b\n")


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_in_a_file_it_gives_terms_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    try:
        terms = read(path, PAIR).terms
    except EnfaceError:
        return
    assert terms
    assert all(term.source.strip() for term in terms)
