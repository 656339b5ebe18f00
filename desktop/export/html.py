"""A web page that stands alone: no scripts, nothing to load, and a policy that forbids both."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.domain.languages import language
from desktop.export import wording
from desktop.export.base import Export, Options
from desktop.export.xml import clean

_STYLE = """\
:root{color-scheme:light dark;--text:#1d1c1a;--muted:#54514b;--line:#ddd9d2;--page:#fff;
--link:#fff0b8;--accent:#1f5fa8}
@media(prefers-color-scheme:dark){:root{--text:#e7e4dd;--muted:#bab7b0;--line:#3a3b3f;
--page:#232427;--link:#4a4320;--accent:#7fb4f0}}
body{margin:2em auto;padding:0 1em;max-width:80em;background:var(--page);color:var(--text);
font:1.05em/1.5 "Noto Serif","DejaVu Serif",Georgia,serif}
h1{font-size:1.6em;line-height:1.25;margin:0 0 .2em}
.about,th,.who small,.note,.check-words{color:var(--muted);font-size:.85em}
.about{margin:.2em 0}
table{border-collapse:collapse;width:100%;margin-top:1.5em;table-layout:fixed}
th,td{text-align:start;vertical-align:top;padding:.3em .8em;unicode-bidi:isolate;
overflow-wrap:anywhere;white-space:pre-line}
thead th{border-bottom:1px solid var(--line);font-weight:normal}
.who{width:11em;font-weight:600}
thead .who{font-weight:normal}
.who small{display:block;font-weight:normal}
tr.turn>*{padding-top:1em}
.narration td,.aside td{font-style:italic}
.aside td{color:var(--muted)}
.check{text-decoration:underline dotted;text-underline-offset:.2em}
footer{margin-top:2em;border-top:1px solid var(--line)}
@media(max-width:45em){thead{display:none}tr,td,th,.who{display:block;width:auto}
tr.turn>td{padding-top:.3em}
td::before{content:attr(data-is);display:block;color:var(--muted);font-size:.75em}
td:empty,th:empty{display:none}}
@media print{:root{--text:#000;--muted:#444;--line:#999;--page:#fff;--link:transparent;
--accent:transparent}
body{margin:0;max-width:none;font-size:10pt}thead{display:table-header-group}
tr{break-inside:avoid}
.check::after{content:" [" attr(title) "]";color:var(--muted);font-size:.8em}}
"""
# What says the same in the other columns is lit together.
_LIT = "{background:var(--link);box-shadow:0 2px var(--accent)}\n"


class Html(Export):
    """A table with a row a paragraph: who speaks, then a column each. Dark where the reader's
    screen is, from right to left where a text is, one column below the other on a small screen.
    Sentences that say the same light up together; what is to be checked is underlined, and on
    paper the reason stands behind it."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The page."""
        options = options or Options()
        rows, most = [], 0
        for row in text.rows:
            rows.append(_row(text, row, options))
            most = max(most, len(row.units))
        style = _STYLE + "".join(
            f"tr:has(.u{n}:hover) .u{n}{',' if n < most - 1 else ''}" for n in range(most)
        )
        style += _LIT if most else ""
        page = "".join((*_head(text, style, options), *rows, *_foot(text, options)))
        return clean(page).encode("utf-8", errors="replace")


def _head(text: ParallelText, style: str, options: Options) -> Iterator[str]:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    title = escape(text.title or options.translate(wording.TRANSCRIPT))
    yield "<!DOCTYPE html>\n"
    yield f'<html{_language(text.language)}>\n<head>\n<meta charset="utf-8">\n'
    yield '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    yield f"style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\">\n"
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
    yield f'<meta name="generator" content="Enface">\n<title>{title}</title>\n'
    yield f'<style>{style}</style>\n</head>\n<body>\n<header>\n<h1 dir="auto">{title}</h1>\n'
    for line in filter(None, (wording.when(text), *wording.sources(text.columns, options))):
        yield f'<p class="about" dir="auto">{escape(line)}</p>\n'
    yield "</header>\n<main>\n<table>\n<thead>\n<tr>"
    yield f'<th class="who" scope="col">{escape(options.translate(wording.SPEAKER))}</th>'
    for column in text.columns:
        yield f'<th scope="col">{escape(wording.title(column, options))}</th>'
    yield "</tr>\n</thead>\n<tbody>\n"


def _row(text: ParallelText, row: ParallelRow, options: Options) -> str:
    classes = [row.kind if row.kind != "note" else "aside", "turn" if row.begins else ""]
    name, note = wording.speaker(row) if row.begins else ("", "")
    small = f"<small>{escape(note)}</small>" if note else ""
    cells = [
        f'<tr class="{" ".join(filter(None, classes))}">',
        f'<th class="who" scope="row" dir="auto">{escape(name)}{small}</th>',
    ]
    for number, column in enumerate(text.columns):
        spoken = row.language if row.language and not number else column.language
        title = escape(wording.title(column, options), quote=True)
        inner = "".join(_units(text, row, number, options))
        if number == 0 and options.notes and row.note:
            sign = options.translate(wording.NOTE)
            inner += f'<div class="note">{escape(sign)}: {escape(row.note)}</div>'
        cells.append(f'<td{_language(spoken)} data-is="{title}">{inner}</td>')
    return "".join((*cells, "</tr>\n"))


def _units(text: ParallelText, row: ParallelRow, number: int, options: Options) -> Iterator[str]:
    best = text.best_first[:1] == [number]
    for at, words, doubts in row.parts(number):
        remarks = [wording.to_check(doubts, options)]
        if best and at < len(row.units):
            unit = row.units[at]
            remarks += [options.translate(wording.REVIEW)] if unit.review else []
            remarks += unit.comments
        title = escape("; ".join(filter(None, remarks)), quote=True)
        check = f' check" title="{title}' if title else ""
        yield f'<span class="u{at}{check}">{escape(words)}</span>'


def _language(code: str) -> str:
    """The attributes for a text in this language."""
    if not code or not language.is_code(code):
        return ' dir="auto"'
    return f' lang="{code}" dir="{"rtl" if language.is_rtl(code) else "ltr"}"'


def _foot(text: ParallelText, options: Options) -> Iterator[str]:
    yield "</tbody>\n</table>\n</main>\n"
    lines = [wording.in_part(text, options)]
    if options.show_dropped and text.dropped:
        lines += [options.translate(wording.NOT_PART), *text.dropped]
    if any(lines):
        yield "<footer>\n"
        yield from (f'<p class="about" dir="auto">{escape(line)}</p>\n' for line in lines if line)
        yield "</footer>\n"
    yield "</body>\n</html>\n"
