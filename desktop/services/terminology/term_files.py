"""Lists of terms as files of other programs: tables (CSV, TSV), TBX and TMX."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.domain.errors import CannotWrite, IsFolder, NotAFormat, NoTerms, NotText, TooLarge
from desktop.domain.languages import language
from desktop.domain.languages.language import from_tag
from desktop.domain.reasons import reason_of
from desktop.domain.terms import LONGEST, Term
from desktop.export.xml import LANG, Writer, element, language_tag
from desktop.formats import xml
from desktop.formats.encoding import decode
from desktop.formats.office.columns import language_named
from desktop.formats.office.table import dialect
from desktop.services.personal.terms import MOST, Pair
from desktop.services.reading import files
from desktop.support.files import write_whole
from desktop.support.formulas import quoted, unquoted

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LIMIT = 20  # MB
_CELL = 1_000_000  # characters
_HEADER = ("Term", "Translation", "Match case", "Note", "From", "To")
_ROLES = {
    "source": ("term", "source", "source term", "original", "word"),
    "translation": ("translation", "target", "target term"),
    "match_case": ("match case", "case", "case sensitive"),
    "note": ("note", "comment", "description", "definition"),
    "from": ("from", "source language"),
    "to": ("to", "target language"),
}
_YES = frozenset(["yes", "y", "true", "1", "x"])
_ENTRIES = frozenset(["termEntry", "conceptEntry"])
_LANGUAGES = frozenset(["langSet", "langSec"])
_NOTES = ("note", "descrip")
_XML = "http://www.w3.org/XML/1998/namespace"
_DOCTYPES = {
    "tbx": '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',
    "tmx": '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
}


@dataclass(frozen=True, slots=True)
class TermList:
    """``terms`` of a file; ``skipped``: how many entries are no terms between these languages, or
    longer than terms are."""

    terms: list[Term]
    skipped: int = 0


def read(path: Path, pair: Pair) -> TermList:
    """The terms from the first language of ``pair`` to the second in the file at ``path``, for all
    documents in these languages. A term whose translation is missing, or the same, is left as it
    is.

    A table may have a header that names its columns, or the languages in them; else the first
    column is the term, the second the translation, the third a note. Raises `FileError`, `NoTerms`.
    """

    def require_size(_done: int, size: int) -> None:
        if size > LIMIT * 1_000_000:
            raise TooLarge(name=files.name_of(path), limit=LIMIT)

    data, name = files.read(path, require_size), files.name_of(path)
    root = xml.root(data[:4096])
    if root is None:
        entries = _of_table(data, name, pair)
    elif root.name == "tmx":
        entries = _of_tmx(data, name, pair)
    else:
        entries = _of_tbx(data, name, pair)
    terms: dict[object, Term] = {}
    skipped = 0
    for term in entries:
        if term is None or len(term.source) > LONGEST or len(term.wording) > LONGEST:
            skipped += 1
        elif len(terms) < MOST:
            terms.setdefault(term.key, term)
        else:
            skipped += 1
    if not terms:
        raise NoTerms(name=name, source=pair[0], target=pair[1])
    return TermList(list(terms.values()), skipped)


def write(terms: Sequence[Term], path: Path, pair: Pair) -> None:
    """Write ``terms`` into the file at ``path``, whose ending names the format; those for any
    language as from the first language of ``pair`` to the second.

    Raises `NotAFormat`, `IsFolder`, `CannotWrite`.
    """
    extension = path.suffix.lower().lstrip(".")
    writer = _WRITERS.get(extension)
    if writer is None:
        raise NotAFormat(extension=extension, known=", ".join(_WRITERS))
    if path.is_dir():
        raise IsFolder(name=path.name)
    try:
        write_whole(path, writer(terms, pair))
    except OSError as error:
        raise CannotWrite(name=path.name, reason=reason_of(error)) from error


def _term(source: str, translation: str, pair: Pair, note: str = "", case: str = "") -> Term | None:
    """None where there are no words."""
    source, translation = xml.squeeze(source), xml.squeeze(translation)
    if not source:
        return None
    left = not translation or translation == source
    matched = case.strip().casefold() in _YES
    return Term(source, None if left else translation, matched, xml.squeeze(note), *pair)


# -- tables --------------------------------------------------------------------------------------


def _of_table(data: bytes, name: str, pair: Pair) -> Iterator[Term | None]:
    decoded = decode(data)
    if decoded is None:
        raise NotText(name=name)
    text = decoded[0].lstrip("\ufeff")
    rows = _rows(text, dialect(text))
    header = next(rows, [])
    roles = _roles(header, pair)
    if roles is None:
        roles = {"source": 0, "translation": 1, "note": 2}
        rows = (row for some in ([header], rows) for row in some)
    for row in rows:
        if any(cell.strip() for cell in row):
            yield _of_row(row, roles, pair)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    before = csv.field_size_limit(_CELL)
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        yield from islice(lines, 2 * MOST)
    except csv.Error:  # a cell too long, or a zero: what came before it counts
        return
    finally:
        csv.field_size_limit(before)


def _roles(header: Sequence[str], pair: Pair) -> dict[str, int] | None:
    """The columns by what they hold; None where ``header`` is none."""
    roles: dict[str, int] = {}
    for number, cell in enumerate(header):
        plain = " ".join(cell.strip().casefold().replace("_", " ").split())
        named = language_named(cell) or ""
        for role, names in _ROLES.items():
            if plain in names:
                roles.setdefault(role, number)
        for role, code in zip(("source", "translation"), pair, strict=True):
            if named and language.same(named, code):
                roles.setdefault(role, number)
    return roles if {"source", "translation"} <= roles.keys() else None


def _of_row(row: Sequence[str], roles: dict[str, int], pair: Pair) -> Term | None:
    def cell(role: str) -> str:
        number = roles.get(role, -1)
        return unquoted(row[number]) if 0 <= number < len(row) else ""

    for role, code in zip(("from", "to"), pair, strict=True):
        named = cell(role).strip()
        if named and not language.same(language_named(named) or from_tag(named), code):
            return None
    return _term(cell("source"), cell("translation"), pair, cell("note"), cell("match_case"))


def _csv(terms: Sequence[Term], _pair: Pair, delimiter: str = ",") -> bytes:
    """With a byte order mark: without it Excel takes the letters for others."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(_HEADER)
    for term in terms:
        case = "yes" if term.match_case else ""
        languages = term.source_language, term.target_language
        cells = (term.source, term.translation or "", case, term.note, *languages)
        writer.writerow(map(quoted, cells))
    return file.getvalue().encode("utf-8-sig")


def _tsv(terms: Sequence[Term], pair: Pair) -> bytes:
    return _csv(terms, pair, "\t")


# -- TBX -----------------------------------------------------------------------------------------


def _of_tbx(data: bytes, name: str, pair: Pair) -> Iterator[Term | None]:
    for event, entry in xml.walk(data, name, "TBX"):
        if event == "end" and xml.name(entry) in _ENTRIES:
            yield from _of_entry(entry, pair)
            xml.release(entry)


def _of_entry(entry: xml.Element, pair: Pair) -> Iterator[Term | None]:
    """One term for each word of the first language, with the first of the second."""
    sides: tuple[list[str], list[str]] = ([], [])
    notes: list[str] = []
    for part in entry.iter():
        if xml.name(part) in _NOTES:
            notes.append(xml.squeeze(xml.text(part)))
        if xml.name(part) not in _LANGUAGES:
            continue
        code = from_tag(xml.attribute(part, "lang"))
        for side, wanted in zip(sides, pair, strict=True):
            if language.same(code, wanted):
                side += [xml.text(each) for each in part.iter() if xml.name(each) == "term"]
    if not sides[0] or not sides[1]:
        yield None
        return
    for source in sides[0]:
        yield _term(source, sides[1][0], pair, " ".join(filter(None, notes)))


def _tbx(terms: Sequence[Term], pair: Pair) -> bytes:
    """TBX-Basic of ISO 30042:2008, which more programs read than that of 2019."""
    writer = Writer()
    with (
        writer.document(_DOCTYPES["tbx"]),
        writer.within("martif", {"type": "TBX-Basic", LANG: language_tag(pair[0])}, xml=_XML),
    ):
        header, description, source = (
            element(name) for name in ("martifHeader", "fileDesc", "sourceDesc")
        )
        source.append(element("p", f"Enface {__version__}"))
        description.append(source)
        header.append(description)
        writer.put(header)
        with writer.within("text", {}), writer.within("body", {}):
            for number, term in enumerate(terms, 1):
                entry = element("termEntry", id=f"t{number}")
                if term.note:
                    entry.append(element("note", term.note))
                for code, words in _sides(term, pair):
                    languages = element("langSet")
                    languages.set(LANG, language_tag(code))
                    group = element("tig")
                    group.append(element("term", words))
                    languages.append(group)
                    entry.append(languages)
                writer.put(entry)
    return writer.content.getvalue()


# -- TMX -----------------------------------------------------------------------------------------


def _of_tmx(data: bytes, name: str, pair: Pair) -> Iterator[Term | None]:
    for event, unit in xml.walk(data, name, "TMX"):
        if event == "end" and xml.name(unit) == "tu":
            yield _of_unit(unit, pair)
            xml.release(unit)


def _of_unit(unit: xml.Element, pair: Pair) -> Term | None:
    texts: dict[str, str] = {}
    for variant in unit:
        code = from_tag(xml.attribute(variant, "lang")) if xml.name(variant) == "tuv" else None
        segment = next((each for each in variant if xml.name(each) == "seg"), None)
        if code is not None and segment is not None:
            texts.setdefault(language.base(code), xml.text(segment))
    source, translation = (texts.get(language.base(code)) for code in pair)
    if source is None or translation is None:
        return None
    notes = (xml.text(each) for each in unit if xml.name(each) == "note")
    return _term(source, translation, pair, " ".join(notes))


def _tmx(terms: Sequence[Term], pair: Pair) -> bytes:
    writer = Writer()
    with writer.document(_DOCTYPES["tmx"]), writer.within("tmx", {"version": "1.4"}):
        writer.put(_header(pair))
        with writer.within("body", {}):
            for number, term in enumerate(terms, 1):
                unit = element("tu", tuid=str(number))
                if term.note:
                    unit.append(element("note", term.note))
                for code, words in _sides(term, pair):
                    variant = element("tuv")
                    variant.set(LANG, language_tag(code))
                    variant.append(element("seg", words))
                    unit.append(variant)
                writer.put(unit)
    return writer.content.getvalue()


def _header(pair: Pair) -> Element:
    return element(
        "header",
        creationtool="Enface", creationtoolversion=__version__, segtype="phrase",
        o_tmf="enface", adminlang="en", srclang=language_tag(pair[0]), datatype="plaintext",
    )  # fmt: skip


def _sides(term: Term, pair: Pair) -> Iterable[tuple[str, str]]:
    codes = term.source_language or pair[0], term.target_language or pair[1]
    return zip(codes, (term.source, term.wording), strict=True)


_WRITERS: dict[str, Callable[[Sequence[Term], Pair], bytes]] = {
    "csv": _csv,
    "tsv": _tsv,
    "tbx": _tbx,
    "tmx": _tmx,
}
EXTENSIONS = tuple(_WRITERS)
