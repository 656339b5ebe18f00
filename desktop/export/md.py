"""Markdown: who said what, the translations quoted below each paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.export import wording
from desktop.export.base import Export, Options

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#{}]")
_BEGINS = re.compile(r"^(?:[-+!](?=.)|-+$|=+$|\d+(?=[.)]))", re.MULTILINE)
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLANK = re.compile(r"(?<![ \t\v\f])[ \t\v\f]*+[\r\n\x85\u2028\u2029]\s*")


class Md(Export):
    """CommonMark. A translation says what it is in brackets, as in plain text; nothing of the text
    is taken for markup."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The text; what was dropped follows under a heading where asked for."""
        options = options or Options()
        return ("\n\n".join(_blocks(text, options)) + "\n").encode("utf-8", errors="replace")


def _blocks(text: ParallelText, options: Options) -> Iterator[str]:
    if title := _plain(text.title):
        yield f"# {title}"
    if when := _plain(wording.when(text)):
        yield when
    signs = wording.signs(text.columns, options)
    machines = wording.machines(text.columns, signs, options)
    yield from (f"*{_plain(line)}*" for line in machines)
    for row in text.rows:
        yield from _row(text, row, signs, options)
    if options.show_dropped and text.dropped:
        yield f"## {_plain(options.translate(wording.NOT_PART))}"
        yield from filter(None, map(_plain, text.dropped))
    if text.broken:
        yield f"*{_plain(wording.in_part(text, options))}*"


def _row(text: ParallelText, row: ParallelRow, signs: list[str], options: Options) -> Iterator[str]:
    name, note = wording.speaker(row) if row.begins else ("", "")
    parts = [f"**{_plain(name)}**" if name else "", f"({_plain(note)})" if name and note else ""]
    lead = " ".join(filter(None, parts))
    words = _plain(row.texts[0])
    if lead or words:
        yield f"{lead}: {words}" if lead else words
    for number in range(1, len(row.texts)):
        if words := _plain(row.texts[number]):
            sign = wording.sign(signs[number], text, row, number, options)
            yield "> " + f"*{_plain(f'[{sign}]')}* {words}".replace("\n", "\n> ")
    if options.notes and (words := _plain(row.note)):
        sign = _plain(f"[{options.translate(wording.NOTE)}]")
        yield "> " + f"*{sign}* {words}".replace("\n", "\n> ")


def _plain(text: str) -> str:
    """``text`` with nothing in it that is markup; its lines stay lines."""
    text = _SPECIAL.sub(r"\\\g<0>", _BLANK.sub("\n", text.strip()).strip())
    text = _ENTITY.sub("&amp;", text)
    return _BEGINS.sub(_escaped, text).replace("\n", "\\\n")


def _escaped(sign: re.Match[str]) -> str:
    words = sign[0]
    return f"{words}\\" if words[0].isdigit() else f"\\{words}"
