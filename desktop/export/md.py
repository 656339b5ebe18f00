"""Markdown: who said what, the translations quoted below each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.export import wording
from desktop.export.base import Export, Options
from desktop.support.markdown import literal


class Md(Export):
    """CommonMark. A translation says what it is in brackets, as in plain text; nothing of the text
    is taken for markup."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The text; what was dropped follows under a heading where asked for."""
        options = options or Options()
        return ("\n\n".join(_blocks(text, options)) + "\n").encode("utf-8", errors="replace")


def _blocks(text: ParallelText, options: Options) -> Iterator[str]:
    if title := literal(text.title):
        yield f"# {title}"
    if when := literal(wording.when(text)):
        yield when
    signs = wording.signs(text.columns, options)
    machines = wording.machines(text.columns, signs, options)
    yield from (f"*{literal(line)}*" for line in machines)
    for row in text.rows:
        yield from _row(text, row, signs, options)
    if options.show_dropped and text.dropped:
        yield f"## {literal(options.translate(wording.NOT_PART))}"
        yield from filter(None, map(literal, text.dropped))
    if text.broken:
        yield f"*{literal(wording.in_part(text, options))}*"


def _row(text: ParallelText, row: ParallelRow, signs: list[str], options: Options) -> Iterator[str]:
    name, note = wording.speaker(row) if row.begins else ("", "")
    parts = [f"**{literal(name)}**" if name else "", f"({literal(note)})" if name and note else ""]
    lead = " ".join(filter(None, parts))
    words = literal(row.texts[0])
    if lead or words:
        yield f"{lead}: {words}" if lead else words
    for number in range(1, len(row.texts)):
        if words := literal(row.texts[number]):
            sign = wording.sign(signs[number], text, row, number, options)
            yield "> " + f"*{literal(f'[{sign}]')}* {words}".replace("\n", "\n> ")
    if options.notes and (words := literal(row.note)):
        sign = literal(f"[{options.translate(wording.NOTE)}]")
        yield "> " + f"*{sign}* {words}".replace("\n", "\n> ")
