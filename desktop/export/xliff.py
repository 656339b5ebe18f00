"""XLIFF 1.2 and 2.1: a document under translation.

http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html and
https://docs.oasis-open.org/xliff/xliff-core/v2.1/. `desktop.formats.bitexts.xliff` reads both back.

A file of either has one target language: the one of the translation that a person trusts most. Its
text is the target; other columns of that language are alternatives. Columns of other languages are
left out, and so is what the original lacks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.domain.columns import Column
from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText, Unit
from desktop.domain.languages import language
from desktop.export.base import Export, Options
from desktop.export.xml import LANG, SPACE, Writer, element, language_tag

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CORE_1 = "urn:oasis:names:tc:xliff:document:1.2"
_CORE_2 = "urn:oasis:names:tc:xliff:document:2.0"
_MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"


def target_language(text: ParallelText) -> str:
    """The language of the targets; "" where there is no translation."""
    order = text.best_first
    return language_tag(text.columns[order[0]].language) if order else ""


def _candidates(text: ParallelText) -> list[int]:
    """The columns in the language of the targets, best first."""
    code = target_language(text)
    return [n for n in text.best_first if _same(text.columns[n].language, code)]


def _same(code: str, target: str) -> bool:
    return language.same(language_tag(code), target)


def _checks(text: ParallelText, unit: Unit, filled: list[int]) -> Iterator[str]:
    """What is to be checked in the target, and in the alternatives: "machine: unsure: numbers"."""
    for at in filled:
        whose = "" if at == filled[0] else f"{text.columns[at].origin}: "
        for doubt in unit.doubts[at]:
            yield f"{whose}{doubt}"


def _by(column: Column) -> str:
    """Whose words they are, in one line: "machine: firefox, enpt-1"."""
    by = column.provenance
    about = ", ".join(filter(None, (by.engine, by.pack, by.via and f"via {by.via}", by.name)))
    return f"{column.origin}: {about}" if about else column.origin


def _units(row: ParallelRow) -> Iterator[Unit]:
    return (unit for unit in row.units if unit.texts[0].strip())


class Xliff12(Export):
    """A unit a segment, in a group a paragraph. Notes from "speaker", "origin" and "check" tell who
    says it, whose words the target is, and what is to be checked."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The units in the order of the text."""
        options = options or Options()
        candidates, target = _candidates(text), target_language(text)
        file = {
            "original": text.title or "transcript",
            "source-language": language_tag(text.language),
            "target-language": target,
            "datatype": "plaintext",
            "tool-id": "enface",
        }
        tool = element("tool", tool_id="enface", tool_name="Enface", tool_version=__version__)
        writer = Writer()
        with (
            writer.document(),
            writer.within("xliff", {"version": "1.2"}, default=_CORE_1),
            writer.within("file", file),
        ):
            header = element("header")
            header.append(tool)
            writer.put(header)
            with writer.within("body", {}):
                for number, row in enumerate(text.rows, 1):
                    if any(_units(row)):
                        writer.put(self._paragraph(text, row, number, candidates, options))
        return writer.content.getvalue()

    def _paragraph(
        self, text: ParallelText, row: ParallelRow, number: int, order: list[int], options: Options
    ) -> Element:
        group = element("group", id=f"p{number}", restype="x-paragraph")
        for segment, unit in enumerate(_units(row), 1):
            unit_element = element("trans-unit", id=f"p{number}s{segment}")
            unit_element.set(SPACE, "preserve")
            source = element("source", unit.texts[0].strip())
            source.set(LANG, language_tag(row.language or text.language))
            unit_element.append(source)
            filled = [n for n in order if unit.texts[n].strip()]
            for at in filled[:1]:
                unit_element.append(self._target(text.columns[at], unit, at))
            for note in self._notes(text, row, unit, filled, options if segment == 1 else None):
                unit_element.append(note)
            for at in filled[1:]:
                other = element("alt-trans", origin=_by(text.columns[at]))
                other.append(self._target(text.columns[at], unit, at))
                unit_element.append(other)
            group.append(unit_element)
        return group

    @staticmethod
    def _target(column: Column, unit: Unit, at: int) -> Element:
        machine = column.origin == "machine"
        final = column.origin == "mine" and unit.accepted and not unit.review
        check = machine or unit.doubts[at] or unit.review
        return element(
            "target",
            unit.texts[at].strip(),
            state="final" if final else "needs-review-translation" if check else "translated",
            state_qualifier="mt-suggestion" if machine else "",
        )

    @staticmethod
    def _notes(
        text: ParallelText,
        row: ParallelRow,
        unit: Unit,
        filled: list[int],
        options: Options | None,
    ) -> Iterator[Element]:
        if row.speaker:
            yield element("note", row.speaker, **{"from": "speaker", "annotates": "source"})
        if filled:
            words = _by(text.columns[filled[0]])
            yield element("note", words, **{"from": "origin", "annotates": "target"})
            for check in _checks(text, unit, filled):
                yield element("note", check, **{"from": "check", "annotates": "target"})
        for comment in unit.comments:
            yield element("note", comment, **{"from": "comment"})
        if options is not None and options.notes and row.note:
            yield element("note", row.note, **{"from": "reader"})


class Xliff21(Export):
    """A unit a paragraph, its segments with what parts them. Notes of the categories "speaker",
    "origin" and "check" tell who says it, whose words the target is, and what is to be checked;
    "subState" is "enface:machine", "enface:human" or "enface:mine"."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The units in the order of the text."""
        options = options or Options()
        candidates = _candidates(text)
        root = {
            "version": "2.1",
            "srcLang": language_tag(text.language),
            "trgLang": target_language(text),
        }
        writer = Writer()
        with (
            writer.document(),
            writer.within("xliff", root, default=_CORE_2, mtc=_MATCHES),
            writer.within("file", {"id": "f1", "original": text.title}),
        ):
            for number, row in enumerate(text.rows, 1):
                if any(_units(row)):
                    writer.put(self._paragraph(text, row, number, candidates, options))
        return writer.content.getvalue()

    def _paragraph(
        self, text: ParallelText, row: ParallelRow, number: int, order: list[int], options: Options
    ) -> Element:
        unit_element = element("unit", id=f"u{number}")
        unit_element.set(SPACE, "preserve")
        matches, notes, segments = element(f"{{{_MATCHES}}}matches"), element("notes"), []
        if row.speaker:
            notes.append(element("note", row.speaker, category="speaker"))
        if options.notes and row.note:
            notes.append(element("note", row.note, category="reader"))
        for count, unit in enumerate(_units(row), 1):
            filled = [n for n in order if unit.texts[n].strip()]
            segments += self._segment(text, unit, f"s{count}", filled)
            about = f"s{count}: " if len(row.units) > 1 else ""
            for at in filled[:1]:
                notes.append(element("note", about + _by(text.columns[at]), category="origin"))
                for check in _checks(text, unit, filled):
                    notes.append(element("note", about + check, category="check"))
            for comment in unit.comments:
                notes.append(element("note", about + comment, category="comment"))
            for at in filled[1:]:
                matches.append(self._match(text.columns[at], unit, at, f"#s{count}"))
        if segments[-1].tag == "ignorable":
            segments.pop()
        for part in (*(each for each in (matches, notes) if len(each)), *segments):
            unit_element.append(part)
        return unit_element

    @staticmethod
    def _segment(text: ParallelText, unit: Unit, name: str, filled: list[int]) -> list[Element]:
        origin = text.columns[filled[0]].origin if filled else ""
        final = origin == "mine" and unit.accepted and not unit.review
        state = "final" if final else "translated" if filled else ""
        whose = f"enface:{origin}" if filled else ""
        segment = element("segment", id=name, state=state, subState=whose)
        words = unit.texts[0].strip()
        segment.append(element("source", words))
        for at in filled[:1]:
            segment.append(element("target", unit.texts[at].strip()))
        blanks = unit.texts[0][len(unit.texts[0].rstrip()) :]
        if not blanks:
            return [segment]
        between = element("ignorable")
        between.append(element("source", blanks))
        return [segment, between]

    @staticmethod
    def _match(column: Column, unit: Unit, at: int, name: str) -> Element:
        kind = "mt" if column.origin == "machine" else "other"
        match = element(f"{{{_MATCHES}}}match", ref=name, type=kind, origin=_by(column))
        match.append(element("source", unit.texts[0].strip()))
        match.append(element("target", unit.texts[at].strip()))
        return match
