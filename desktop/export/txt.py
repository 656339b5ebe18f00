"""Plain text for reading and printing: who said what, the translations under each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.columns import Column
from desktop.domain.parallel_text import ParallelRow, ParallelText
from desktop.export import wording
from desktop.export.base import Export, Options

_BY = {"human": "by hand", "mine": "own wording"}


class Txt(Export):
    """UTF-8, a blank line between paragraphs, ``Label (note): text`` where a speaker begins.

    A translated paragraph is followed by its translation, ``[pt] ...``; what a person translated
    comes as ``[pt, by hand] ...``, or ``[by hand] ...`` where its language is not known, and what
    is to be checked as ``[pt, to check: numbers] ...``. The lines at the top say what the brackets
    mean.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The text; what was dropped follows under a line where asked for."""
        options = options or Options()
        signs = _signs(text.columns)
        blocks = [text.title, wording.when(text), *_machines(text, signs)]
        for row in text.rows:
            blocks += _row(row, signs, options)
        if options.show_dropped and text.dropped:
            blocks += ["Not part of the transcript:", *text.dropped]
        if text.broken:
            blocks.append(f"[{wording.in_part(text, Options())}]")
        return ("\n\n".join(filter(None, blocks)) + "\n").encode("utf-8", errors="replace")


def _signs(columns: tuple[Column, ...]) -> list[str]:
    """What stands in the brackets before the text of each column: different for each."""
    signs: list[str] = []
    for column in columns:
        by = _BY.get(column.origin, "")
        sign = ", ".join(part for part in (column.language, by) if part) or "translation"
        engine = f"{sign}, {column.provenance.engine}"
        sign = engine if sign in signs and column.provenance.engine else sign
        signs.append(f"{sign}, {len(signs)}" if sign in signs else sign)
    return signs


def _machines(text: ParallelText, signs: list[str]) -> Iterator[str]:
    for column, sign in zip(text.columns, signs, strict=True):
        by = column.provenance
        if column.origin == "machine":
            via = f", by way of {by.via}" if by.via else ""
            yield f"[{sign}] is machine translation ({by.engine}, {by.pack}{via})."


def _row(row: ParallelRow, signs: list[str], options: Options) -> Iterator[str]:
    lead = _lead(row) if row.begins else ""
    if row.texts[0] or lead:
        yield f"{lead}{row.texts[0]}"
    for number in range(1, len(row.texts)):
        if text := row.texts[number].strip():
            check = wording.to_check(row.doubts(number), Options())
            yield f"[{', '.join(filter(None, (signs[number], check)))}] {text}"
    if options.notes and row.note:
        yield f"[note] {row.note}"


def _lead(row: ParallelRow) -> str:
    """The label before the first paragraph of a turn, with the name where it does not say it."""
    name = row.label
    if row.speaker and (not name or not _names(name, row.speaker)):
        name = row.speaker
    if not name:
        return ""
    return f"{name} ({row.label_note}): " if row.label_note else f"{name}: "


def _names(label: str, speaker: str) -> bool:
    """Whether the printed label says the name; "0" and "spk_1" do not."""
    return (speaker.split() or [""])[-1].casefold() in label.casefold() and not label.isdigit()
