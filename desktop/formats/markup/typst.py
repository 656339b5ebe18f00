"""Typst (https://typst.app/docs/reference/syntax/)."""

from __future__ import annotations

import re

from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.blocks import Flow
from desktop.formats.markup.marked import Marked, date_of, spans

_COMMENT = re.compile(r"/\*(?P<block>.*?)(?:\*/|\Z)|(?<![:\"])//(?P<line>[^\n]*)", re.S)
_SETTING = re.compile(r"#(?:set|show|let|import|include|pagebreak|v|h|align|outline)\b")
_TITLE = re.compile(r"title:\s*(?:\[(?P<boxed>[^\[\]]{1,300})\]|\"(?P<quoted>[^\"]{1,300})\")")
_DATE = re.compile(r"datetime\(year:\s*(\d{4}),\s*month:\s*(\d{1,2}),\s*day:\s*(\d{1,2})\)")
_HEADING = re.compile(r"={1,6} ++(?P<words>.+)")
_TERM = re.compile(r"/ ++(?P<term>[^:\n]{1,120}+): *+(?P<text>.*)")
_CALL = re.compile(
    r"#(?P<name>[a-z][\w-]{0,30})(?:\([^()\n]{0,300}\))?\[(?P<inside>[^\[\]]{0,2000})\]"
)
_STRONG = re.compile(r"(?<![\w\\])\*(?P<inside>[^*\n]{1,200})\*(?!\w)")
_EMPHASIS = re.compile(r"(?<![\w\\])_(?P<inside>[^_\n]{1,500})_(?!\w)")
_ESCAPE = re.compile(r"\\(?P<sign>[^\w\s])")


class Typst(Marked):
    """Bold names and terms are labels, headings notes; settings and comments are dropped."""

    title = "Typst"
    extensions = ("typ",)
    key = "typst"

    def claims(self, source: Source) -> float:
        """By the extension; else by settings at the top."""
        if source.extension == "typ":
            return 0.95
        return 0.9 if re.match(rb"#(?:set|show|import|let) \S", source.beginning) else 0.0

    def fill(self, text: str, flow: Flow, transcript: Transcript) -> None:
        """Lines that follow each other are a paragraph, but for terms and labels."""

        def comment(match: re.Match[str]) -> str:
            flow.drop(match["block"] or match["line"] or "")
            return ""

        depth = 0
        for line in _COMMENT.sub(comment, text).split("\n"):
            if depth > 0 or _SETTING.match(line):
                depth = max(0, depth + _opened(line))
                _setting(line, flow, transcript)
            else:
                _line(line, flow)


def _opened(line: str) -> int:
    return sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))


def _setting(line: str, flow: Flow, transcript: Transcript) -> None:
    flow.close()
    flow.drop(line)
    if title := _TITLE.search(line):
        transcript.title = transcript.title or title["boxed"] or title["quoted"]
    if day := _DATE.search(line):
        transcript.date = date_of(f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}")


def _line(line: str, flow: Flow) -> None:
    line = line.strip()
    if not line:
        flow.close()
    elif heading := _HEADING.fullmatch(line):
        flow.close()
        flow.add(_bare(heading["words"]))
        flow.close("note")
    elif term := _TERM.fullmatch(line):
        flow.name(_bare(term["term"]).strip("* "))
        spans(_bare(term["text"]), flow, _STRONG)
    else:
        line = line[2:] if line[:2] in ("- ", "+ ") else line
        label = _STRONG.match(_bare(line))
        if label is not None and ":" in (label["inside"][-1:], _bare(line)[label.end() :][:1]):
            flow.close()
        spans(_bare(line).removesuffix("\\") + "\n", flow, _STRONG)


def _bare(text: str) -> str:
    """``text`` without calls and emphasis; "#strong[Ann:]" becomes "*Ann:*"."""

    def call(match: re.Match[str]) -> str:
        inside = match["inside"]
        return f"*{inside}*" if match["name"] == "strong" and inside.strip() else inside

    text = _EMPHASIS.sub(lambda found: found["inside"], _CALL.sub(call, text))
    return _ESCAPE.sub(lambda found: found["sign"], text)
