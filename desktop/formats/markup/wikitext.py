"""Wikitext, as MediaWiki keeps pages (https://www.mediawiki.org/wiki/Help:Formatting)."""

from __future__ import annotations

import html
import re

from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.blocks import Flow
from desktop.formats.markup.marked import Marked, spans

_ASIDE = re.compile(  # comments, footnotes and pictures of code are set aside
    r"<!--(?P<comment>.*?)(?:-->|\Z)|<ref\b[^<>/]{0,200}>(?P<note>[^<>]{0,2000})</ref>"
    r"|<ref\b[^<>]{0,200}/>|__[A-Z]{3,20}__",
    re.S,
)
_TEMPLATE = re.compile(r"\{\{(?P<inside>[^{}]{0,4000})\}\}")
_LINK = re.compile(r"\[\[(?P<where>[^\[\]|]{1,500})(?:\|(?P<words>[^\[\]]{0,500}))?\]\]")
_ADDRESS = re.compile(
    r"\[(?P<where>(?:https?:)?//[^\s\[\]]{1,1000})(?:\s++(?P<words>[^\[\]]*+))?\]"
)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}\b[^<>]{0,300}>")
_HEADING = re.compile(r"(?P<level>={1,6}+)(?P<words>[^=].*)(?P=level)")
_BOLD = re.compile(r"'''(?P<inside>[^'\n]*+(?:'(?!'')[^'\n]*+)*+)'''")
_LIST = re.compile(r"[*#:;]+\s*")
_TERM = re.compile(r";\s*(?P<term>[^:]{1,120}?)\s*:\s+(?P<text>.*)")
_FILES = ("file:", "image:", "category:", "datei:", "kategorie:", "fichier:", "catégorie:")
_DEEPEST = 5  # templates inside each other


class Wikitext(Marked):
    """Bold names and terms of lists are labels, headings notes; templates, footnotes and categories
    are dropped, links keep their words."""

    title = "Wikitext"
    extensions = ("wiki", "mediawiki", "wikitext")
    key = "wikitext"

    def claims(self, source: Source) -> float:
        """By the extension; else by bold names at the beginning of lines, and other marks."""
        if source.extension in self.extensions:
            return 0.95
        if source.extension not in ("txt", ""):
            return 0.0
        head = source.beginning
        bold = len(re.findall(rb"(?m)^[:*;]*'''[^'\n]{1,80}'''", head))
        marks = sum(mark in head for mark in (b"[[", b"{{", b"==", b"\n:", b"<ref"))
        return 0.9 if bold >= 2 and (marks or bold >= 4) else 0.0

    def fill(self, text: str, flow: Flow, transcript: Transcript) -> None:
        """A paragraph a line; an empty one parts nothing that a line's end does not."""

        def aside(match: re.Match[str]) -> str:
            flow.drop(match["comment"] or match["note"] or "")
            return ""

        def template(match: re.Match[str]) -> str:
            flow.drop(match["inside"].strip())
            return ""

        text = _ASIDE.sub(aside, text)
        for _ in range(_DEEPEST):
            text, count = _TEMPLATE.subn(template, text)
            if not count:
                break
        for line in text.split("\n"):
            _line(line, flow)


def _line(line: str, flow: Flow) -> None:
    heading = _HEADING.fullmatch(line.strip())
    if heading is not None:
        flow.close()
        _words(heading["words"].strip().replace("'''", ""), flow)
        flow.close("note")
        return
    term = _TERM.fullmatch(line)
    if term is not None:
        flow.name(_bare(term["term"], flow).replace("'", ""))
        line = term["text"]
    elif line.startswith(";"):
        flow.name(_bare(line[1:].strip().removesuffix(":"), flow).strip("' "))
        return
    else:
        line = line[mark.end() :] if (mark := _LIST.match(line)) else line
    if line.startswith(("{|", "|}", "|-", "!")):
        flow.drop(line)
        return
    if line.startswith("|"):
        line = line.lstrip("| ").replace("||", " ")
    for part in re.split(r"<br\b[^<>]{0,20}>", line):
        _words(part, flow)
        flow.line()
    flow.close()


def _words(text: str, flow: Flow) -> None:
    spans(_bare(text, flow), flow, _BOLD)


def _bare(text: str, flow: Flow) -> str:
    """``text`` without links, tags and italics; what bold marks are there stays."""

    def link(match: re.Match[str]) -> str:
        if match["where"].lstrip(":").lower().startswith(_FILES):
            flow.drop(match[0].strip("[]"))
            return ""
        words = match["words"]
        if words is not None and words != match["where"]:
            flow.drop(match["where"])
        return words if words is not None else match["where"]

    def address(match: re.Match[str]) -> str:
        flow.drop(match["where"])
        return match["words"] or ""

    text = _ADDRESS.sub(address, _LINK.sub(link, text))
    text = html.unescape(_TAG.sub("", text))
    return re.sub(r"(?<!')''(?!')|(?<=''')''(?!')|(?<!')''(?=''')", "", text)
