"""Lines to paragraphs: blank lines, hard wraps joined, a label's line kept by itself."""

from __future__ import annotations

import itertools
import re
from io import StringIO

from desktop.domain.speakers import notes
from desktop.domain.speakers.forms import candidate
from desktop.domain.speakers.search.heads import form_of
from desktop.formats.subtitles.cues import between

_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_OWN_LINE = frozenset({"time", "chat", "header", "change"})
_LABELLED = re.compile(r"[^:：]{1,60}[:：](?:\s|$)|Q\s")
WRAP_LEAST, WRAP_MOST = 40, 130


def paragraphs(text: str) -> list[str]:
    """The paragraphs of ``text``; every character but line ends and outer spaces is kept."""
    for mark in _BREAKS:  # one pattern would keep all other threads waiting in a large text
        text = text.replace(mark, "\n")
    lines: list[str] = []
    for line in map(str.strip, StringIO(text)):
        if line or (lines and lines[-1]):  # one blank line says as much as a million
            lines.append(line)
    width = wrap_width(lines)
    heads = form_of(lines).heads
    joined: list[str] = []
    block: list[str] = []
    for number, line in enumerate(lines):
        if number in heads:  # a known label begins a turn, however the line before it ends
            joined.extend(_joined(block, width))
            block = []
        if not line:
            joined.extend(_joined(block, width))
            block = []
        else:
            block.append(line)
    joined.extend(_joined(block, width))
    return joined


def wrap_width(lines: list[str]) -> int:
    """The width at which ``lines`` are hard-wrapped, or 0 where each line is a paragraph."""
    pairs = [
        (len(a), len(b.split(None, 1)[0]))
        for a, b in itertools.pairwise(lines)
        if a and b and not _LABELLED.match(b)
    ]
    long = sorted(length for length, _ in pairs if length >= WRAP_LEAST)
    if len(long) < 2 or len(long) < 0.3 * len(pairs):
        return 0
    width = long[min(len(long) - 1, int(len(long) * 0.98))]
    if width > WRAP_MOST:
        return 0
    full = sum(1 for length, word in pairs if length + 1 + word > width - 4)
    return width if full >= 0.6 * len(pairs) else 0


def _joined(block: list[str], width: int) -> list[str]:
    if len(block) < 2:
        return block
    joined: list[str] = []
    parts = [block[0]]  # of the paragraph that is being joined
    for last, line in itertools.pairwise(block):
        if _continues(last, line, width):
            parts += [_between(last, line), line]
        else:
            joined.append("".join(parts))
            parts = [line]
    return [*joined, "".join(parts)]


def _continues(last: str, line: str, width: int) -> bool:
    """Whether ``line`` goes on with the sentence that ``last`` was cut from."""
    if not width:
        return (
            len(last) >= WRAP_LEAST
            and line[0].islower()
            and (last[-1].isalnum() or last[-1] == ",")
        )
    if len(last) + 1 + len(line.split(None, 1)[0]) <= width * 0.75:
        return False
    if notes.is_pause(line) or notes.is_pause(last):
        return False
    label = candidate(line.lstrip("*_"))
    if label is None or (label.form == "letter" and label.end < 3):
        return True
    if label.form in _OWN_LINE or label.start is not None:
        return False
    return last[-1] not in '.!?…"”)]:'


def _between(last: str, line: str) -> str:
    """What stands between two lines of one sentence: nothing where a word is cut at a hyphen."""
    if last.endswith("-") and last[-2:-1].isalpha() and line[0].islower():
        return ""
    return between(last, line)
