"""Markdown markup off: emphasis as offsets, headings known, links to plain words, front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain.speakers.labels import Piece
from desktop.formats.entities import unescape

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<inside>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_FIELD = re.compile(r"^(?P<key>[\w-]+):[ \t]*(?P<value>.*(?:\n(?:[ \t]+|-[ \t]).*)*)", re.M)
_ITEM = re.compile(r"(?:^|\n)[ \t]*+-\s++")
_CODE = re.compile(r"\\u((?![dD][89a-fA-F])[0-9a-fA-F]{4})")  # but half of a pair is no character
_LEVELS = 6  # of headings
_LINK = re.compile(r"!?\[(?P<words>[^\[\]]{0,300})\]\((?P<where>[^()\s]{1,1000})\)")
_MARK = re.compile(r"\\(?P<plain>[\\`*_{}\[\]()#+\-.!<>~|])|(?P<strong>\*\*|__)|(?P<weak>[*_])")
_ENTITY = re.compile(r"&(\w{2,8});")
_SIGNS = re.compile(
    r"^\s{0,3}(?:#{1,6} |\*\*[^*\n]+\*\*)|\]\(https?://|\\[\[\]()*_]"
    r"|\*\*[^*\n]{1,80}(?::\*\*|\*\*:)",  # a label in bold, wherever it stands
    re.M,
)


@dataclass(slots=True)
class Front:
    """The fields of a front matter; ``raw`` is the whole of it, ``rest`` what follows."""

    rest: str
    raw: str = ""
    fields: dict[str, list[str]] = field(default_factory=dict)

    def first(self, *keys: str) -> str:
        """The first value under any of ``keys``, or ""."""
        return next((self.fields[k][0] for k in keys if self.fields.get(k)), "")


def front_matter(text: str) -> Front:
    """Take the YAML front matter off ``text``, where there is one."""
    match = _FRONT.match(text)
    if match is None or _FIELD.search(match["inside"]) is None:
        return Front(text)
    front = Front(text[match.end() :], match["inside"])
    for line in _FIELD.finditer(match["inside"]):
        front.fields[line["key"].lower()] = _values(line["value"])
    return front


def _values(value: str) -> list[str]:
    value = value.strip()
    if re.match(r"-\s", value):
        return [_scalar(item) for item in _ITEM.split(value) if item.strip()]
    if value.startswith("[") and value.endswith("]"):
        return [_scalar(item) for item in value[1:-1].split(",") if item.strip()]
    return [_scalar(re.sub(r"^[|>][+-]?\s*\n", "", value))] if value else []


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return " ".join(value[1:-1].replace("''", "'").split())
    if len(value) >= 2 and value[0] == value[-1] == '"':
        value = re.sub(r"\\\n\s*", "", value[1:-1]).replace("\\ ", " ")
        value = _CODE.sub(lambda match: chr(int(match[1], 16)), value)
        value = value.replace("\\_", "\u00a0").replace('\\"', '"').replace("\\\\", "\\")
    return " ".join(value.split())


def is_markdown(text: str) -> bool:
    """Whether ``text`` uses Markdown's signs."""
    return _SIGNS.search(text[:200_000]) is not None


def piece(paragraph: str) -> tuple[Piece, list[str]]:
    """``paragraph`` without its markup, and the addresses of its links and names of entities."""
    heading = _heading(paragraph)
    text = paragraph if heading is None else heading
    where: list[str] = []

    def words(match: re.Match[str]) -> str:
        where.append(match["where"])
        return match["words"]

    if "](" in text:
        text = _LINK.sub(words, text)
    if "&" in text:
        where.extend(entity[1] for entity in _ENTITY.finditer(text))
        text = unescape(text)
    plain, bold = _emphasis(text)
    if text[:1] in "*_" and plain == text.strip("*_") and not plain.strip():
        plain, bold = text, ()
    return Piece(plain, bold=bold, kind=None if heading is None else "note"), where


def _heading(paragraph: str) -> str | None:
    """The words of a heading ("## What is new ##"); None where ``paragraph`` is no heading."""
    level = len(paragraph) - len(paragraph.lstrip("#"))
    if not 1 <= level <= _LEVELS or not paragraph[level : level + 1].isspace():
        return None
    words = paragraph[level:].strip()
    bare = words.rstrip("#")
    return bare.rstrip() if not bare or bare[-1].isspace() else words


def _emphasis(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``text`` without emphasis marks, and where it was strong."""
    if not any(sign in text for sign in "*_\\"):
        return text, ()
    out: list[str] = []
    bold: list[tuple[int, int]] = []
    length, at, strong = 0, 0, -1
    for match in _MARK.finditer(text):
        out.append(text[at : match.start()])
        length += match.start() - at
        at = match.end()
        kept = match["plain"] or ""
        if match["strong"]:
            if strong >= 0:
                bold.append((strong, length))
                strong = -1
            else:
                strong = length
        elif match["weak"] and not _edge(text, match.start()):
            kept = match["weak"]
        out.append(kept)
        length += len(kept)
    out.append(text[at:])
    return "".join(out), tuple(bold)


def _edge(text: str, at: int) -> bool:
    """Whether the mark at ``at`` stands at a word's edge, as emphasis does."""
    before = text[at - 1 : at] if at else " "
    after = text[at + 1 : at + 2] or " "
    if before.isspace() and after.isspace():
        return False
    return not (before.isalnum() and after.isalnum())
