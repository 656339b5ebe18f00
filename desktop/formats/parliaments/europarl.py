"""The proceedings of the European Parliament as the Europarl corpus has them, a file a language.

Koehn (2005), "Europarl: A Parallel Corpus for Statistical Machine Translation", MT Summit X.
"""

from __future__ import annotations

import re

from desktop.domain.errors import Empty
from desktop.domain.speakers.nameshapes import is_role
from desktop.domain.speakers.notes import is_note
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.base import Format, Source
from desktop.formats.proceedings import Record

_TAG = re.compile(r"<(?P<name>CHAPTER|SPEAKER|P)\b(?P<rest>[^<>\n]{0,1000})>\s*", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<![A-Z])(?P<key>[A-Z]++)\s?=\s?(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"<>]+))"
)
_OPENING = re.compile(rb"^<(?:CHAPTER|SPEAKER)\s+ID\s?=", re.MULTILINE)


class Europarl(Format):
    """``<SPEAKER ID= NAME=>`` begins a turn, ``<CHAPTER ID=>`` a heading, which is a note. A line
    is a paragraph. ``AFFILIATION`` is a title. ``LANGUAGE`` is the one that was spoken, not the one
    of the text. The ids are the same in all languages."""

    title = "Europarl"
    extensions = ("txt",)

    def claims(self, source: Source) -> float:
        """Certain where it begins with a chapter or a speaker, and has both or two."""
        marks = _OPENING.findall(source.head)
        opens = _OPENING.match(source.beginning) is not None
        return 1.0 if opens and b"NAME" in source.head and len(marks) >= 2 else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where nobody says anything."""
        text, encoding = source.printed
        record = Record("europarl")
        chapter = ""  # whose heading comes
        for line in text.split("\n"):
            tag = _TAG.match(line)
            if tag is None:
                _add(record, line, chapter)
                continue
            attributes = _attributes(tag["rest"])
            if tag["name"].upper() == "CHAPTER":
                record.end()
                chapter = attributes.get("ID", "")
            elif tag["name"].upper() == "SPEAKER":
                chapter = ""
                _begin(record, attributes)
            _add(record, line[tag.end() :], chapter)
        transcript = record.finish()
        if not transcript.turns:
            raise Empty(name=source.name)
        transcript.encoding, transcript.broken = encoding, source.broken
        return transcript


def _attributes(tag: str) -> dict[str, str]:
    return {
        match["key"]: xml.squeeze(match["quoted"] or match["bare"] or "")
        for match in _ATTRIBUTE.finditer(tag)
    }


def _begin(record: Record, attributes: dict[str, str]) -> None:
    name = attributes.get("NAME", "")
    titles = [attributes.get("AFFILIATION", "")]
    speaker = record.person(name, titles, role=is_role(name)) if name else None
    record.begin(name, speaker).id = attributes.get("ID")


def _add(record: Record, line: str, chapter: str) -> None:
    text = xml.squeeze(line)
    heading = bool(chapter) or is_note(text)
    paragraph = record.add(text, "note" if heading else "speech")
    if paragraph is not None and chapter:
        paragraph.id = f"chapter {chapter}"
