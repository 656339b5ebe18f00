"""Org mode (https://orgmode.org/worg/org-syntax.html)."""

from __future__ import annotations

import re
from bisect import bisect_left

from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.blocks import Flow
from desktop.formats.markup.marked import Marked, date_of, spans

_KEYWORD = re.compile(r"#\+(?P<key>[A-Za-z_-]{1,30}):\s*(?P<value>.*)")
_HEADING = re.compile(r"\*{1,12} ++(?:(?:TODO|DONE|NEXT|WAIT) ++)?(?P<words>.*)")
_TAGS = re.compile(r":[\w:@]{1,100}:")
_BULLET = re.compile(r"\s*+[-+*] ++")
_TERM = 120  # characters of a list's term, at most
_ITEM = re.compile(r"\s*(?:[-+]|\d{1,3}[.)]) +(?:\[[ Xx-]\] +)?")
_DRAWER = re.compile(r"\s*:[A-Za-z_-]{1,30}:.*")
_DRAWER_LINES = 100  # in a drawer, at most
_BOLD = re.compile(r"(?<![^\s\-('\"{])\*(?P<inside>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?![^\W_])")
_OTHER = re.compile(
    r"(?<![^\s\-('\"{])(?P<sign>[/_=~+])(?P<inside>\S(?:[^\n]{0,200}?\S)?)(?P=sign)(?!\w)"
)
_LINK = re.compile(r"\[\[(?P<where>[^\[\]]{1,1000})\](?:\[(?P<words>[^\[\]]{1,500})\])?\]")


class Org(Marked):
    """Bold names and terms of lists are labels, headings notes; keywords, drawers and comments are
    dropped, links keep their words."""

    title = "Org"
    extensions = ("org",)
    key = "org"

    def claims(self, source: Source) -> float:
        """By the extension; else by a keyword at the top."""
        if source.extension == "org":
            return 0.95
        return (
            0.9 if re.match(rb"#\+(?:title|author|date|options):", source.beginning, re.I) else 0.0
        )

    def fill(self, text: str, flow: Flow, transcript: Transcript) -> None:
        """Lines that follow each other are a paragraph, but for lists."""
        lines = text.split("\n")
        ends = [at for at, line in enumerate(lines) if line.strip().upper() == ":END:"]
        shut = -1
        for at, line in enumerate(lines):
            if at > shut and _DRAWER.fullmatch(line):
                after = bisect_left(ends, at)
                near = after < len(ends) and ends[after] - at <= _DRAWER_LINES
                shut = ends[after] if near else -1
            if at <= shut:
                flow.drop(line)
            elif line.startswith("#"):
                _keyword(line, flow, transcript)
            else:
                _line(line, flow)


def _keyword(line: str, flow: Flow, transcript: Transcript) -> None:
    flow.drop(line)
    keyword = _KEYWORD.fullmatch(line)
    if keyword is None:
        flow.close()
        return
    key, value = keyword["key"].casefold(), keyword["value"].strip()
    if key == "title" and value:
        transcript.title = value
    elif key == "date":
        transcript.date = date_of(value)


def _line(line: str, flow: Flow) -> None:
    if not line.strip():
        flow.close()
    elif heading := _HEADING.fullmatch(line):
        flow.close()
        words, _, tags = heading["words"].rstrip().rpartition(" ")
        if not _TAGS.fullmatch(tags):
            words, tags = heading["words"], ""
        flow.add(_bare(words, flow))
        flow.close("note")
        flow.drop(tags)
    elif (bullet := _BULLET.match(line)) and " ::" in line[bullet.end() :][: _TERM + 3]:
        term, _, text = line[bullet.end() :].partition(" ::")
        flow.name(_bare(term, flow).strip("* :"))
        spans(_bare(text.lstrip(), flow), flow, _BOLD)
    else:
        item = _ITEM.match(line)
        if item is not None or _starts_bold(line):
            flow.close()
        spans(_bare(line[item.end() :] if item else line, flow) + "\n", flow, _BOLD)


def _starts_bold(line: str) -> bool:
    """Whether a label begins the line: it begins a paragraph, too."""
    match = _BOLD.match(line.lstrip())
    return match is not None and (
        match["inside"][-1] == ":" or line.lstrip()[match.end() :][:1] == ":"
    )


def _bare(text: str, flow: Flow) -> str:
    def link(match: re.Match[str]) -> str:
        if match["words"]:
            flow.drop(match["where"])
        return match["words"] or match["where"]

    text = _LINK.sub(link, text)
    return _OTHER.sub(lambda found: found["inside"], text)
