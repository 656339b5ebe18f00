"""TMX 1.4: a translation memory, one unit for the segments that say the same.

https://www.gala-global.org/tmx-14b. `desktop.formats.bitexts.tmx` reads it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import __version__
from desktop.domain.columns import Column
from desktop.domain.comparing.parallel_text import Doubts, ParallelRow, ParallelText, Unit
from desktop.export.base import Export, Options
from desktop.export.xml import LANG, Writer, element, language_tag

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'


class Tmx(Export):
    """A variant for each column, the translation that a person trusts most before the others. Its
    properties tell whose words they are ("x-origin": machine, human, mine; "x-engine", "x-pack",
    "x-via"), its notes what is to be checked. A property "x-speaker" of the unit is who says it.

    Of a gap one side is empty, so that nothing is left out; translation tools pass over it.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The units in the order of the text."""
        options = options or Options()
        order = text.best_first
        writer, number = Writer(), 0
        with writer.document(_DOCTYPE), writer.within("tmx", {"version": "1.4"}):
            writer.put(_header(text))
            with writer.within("body", {}):
                for row in text.rows:
                    note = row.note if options.notes else ""
                    for unit in row.units:
                        number += 1
                        writer.put(_unit(text, row, unit, order, number, note))
                        note = ""
        return writer.content.getvalue()


def _header(text: ParallelText) -> Element:
    header = element(
        "header",
        creationtool="Enface", creationtoolversion=__version__, segtype="sentence",
        o_tmf="enface", adminlang="en", srclang=language_tag(text.language), datatype="plaintext",
    )  # fmt: skip
    for kind, value in (("title", text.title), ("date", text.date), ("place", text.place)):
        if value:
            header.append(element("prop", value, type=f"x-{kind}"))
    return header


def _unit(
    text: ParallelText, row: ParallelRow, unit: Unit, order: list[int], number: int, note: str
) -> Element:
    own = language_tag(row.language or text.language)
    tu = element("tu", tuid=str(number), srclang=own if row.language else "")
    for remark in (*unit.comments, note):
        if remark:
            tu.append(element("note", remark))
    if row.speaker:
        tu.append(element("prop", row.speaker, type="x-speaker"))
    if unit.review:
        tu.append(element("prop", "yes", type="x-review"))
    source = element("tuv")
    source.set(LANG, own)
    source.append(element("seg", unit.texts[0].strip()))
    tu.append(source)
    for at in order:
        if words := unit.texts[at].strip():
            tu.append(_variant(text.columns[at], words, unit.doubts[at], unit.accepted))
    return tu


def _variant(column: Column, words: str, doubts: Doubts, accepted: bool) -> Element:
    by = column.provenance
    variant = element("tuv")
    variant.set(LANG, language_tag(column.language))
    for doubt in doubts:
        variant.append(element("note", str(doubt)))
    properties = (
        ("origin", column.origin),
        ("engine", by.engine),
        ("pack", by.pack),
        ("via", by.via),
        ("file", by.name),
        ("accepted", "yes" if accepted and column.origin == "mine" else ""),
    )
    for kind, value in properties:
        if value:
            variant.append(element("prop", value, type=f"x-{kind}"))
    variant.append(element("seg", words))
    return variant
