"""Plain text for reading and printing: who said what, the translations under each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.export import wording
from desktop.export.base import Export, Options


class Txt(Export):
    """UTF-8, a blank line between paragraphs, ``Label (note): text`` where a speaker begins.

    A translated paragraph is followed by its translation, ``[pt] ...``; what a person translated
    comes as ``[pt, by hand] ...``, and what is to be checked as ``[pt, to check: numbers] ...``.
    The lines at the top say what the brackets mean.
    """

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The text; what was dropped follows under a line where asked for."""
        blocks = filter(None, _blocks(text, options or Options()))
        return ("\n\n".join(blocks) + "\n").encode("utf-8", errors="replace")


def _blocks(text: ParallelText, options: Options) -> Iterator[str]:
    signs = wording.signs(text.columns, options)
    yield from (text.title, wording.when(text))
    yield from wording.machines(text.columns, signs, options)
    for row in text.rows:
        yield from _row(text, row, signs, options)
    if options.show_dropped and text.dropped:
        yield from (options.translate(wording.NOT_PART), *text.dropped)
    if text.broken:
        yield f"[{wording.in_part(text, options)}]"


def _row(text: ParallelText, row: ParallelRow, signs: list[str], options: Options) -> Iterator[str]:
    name, note = wording.speaker(row) if row.begins else ("", "")
    lead = f"{name} ({note}): " if note else f"{name}: " if name else ""
    yield f"{lead}{row.texts[0]}"
    for number in range(1, len(row.texts)):
        if words := row.texts[number].strip():
            yield f"[{wording.sign(signs[number], text, row, number, options)}] {words}"
    if options.notes and row.note:
        yield f"[{options.translate(wording.NOTE)}] {row.note}"
