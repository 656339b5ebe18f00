"""SAMI, the captions of Windows' players."""

from __future__ import annotations

import html
import re
from collections import Counter

from desktop.domain.errors import Malformed
from desktop.domain.languages.language import from_tag
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, transcript_of

_TAG = re.compile(r"<(?P<shut>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*+)(?P<rest>[^<>]*+)>")
_COMMENT = re.compile(r"<!--(?P<inside>.*?)(?:-->|\Z)", re.S)
_START = re.compile(r"start\s*+=\s*+[\"']?\s*+(\d{1,10})", re.I)
_CLASS = re.compile(r"class\s*+=\s*+[\"']?\s*+([\w-]{1,40})", re.I)
_STYLE = re.compile(r"\.(?P<class>[\w-]{1,40})\s*\{(?P<rules>[^{}]{0,1000})\}")
_LANGUAGE = re.compile(r"lang\s*:\s*(?P<code>[a-z]{2,3}(?:-[a-z0-9]{2,8})?)", re.I)


class Sami(Format):
    """``<SYNC>`` blocks are the cues; an empty one ends the cue before it. Of several languages
    the one with the most words is read, the others are dropped."""

    title = "SAMI"
    extensions = ("smi", "sami")

    def claims(self, source: Source) -> float:
        """By the first tag."""
        return 1.0 if re.match(rb"<sami[\s>]", source.beginning, re.I) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there is no cue, `Empty` without words."""
        text, encoding = source.printed
        reading = _Reading()
        reading.take(text)
        if not reading.captions:
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        main = max(reading.captions, key=lambda name: reading.weight[name])
        transcript = transcript_of(reading.captions[main], source, "sami")
        transcript.title, transcript.encoding = reading.title, encoding
        transcript.language = reading.languages.get(main)
        transcript.dropped = [
            "\n".join(caption.lines)
            for name, captions in reading.captions.items()
            for caption in captions
            if name != main and caption.lines
        ]
        return transcript


class _Reading:
    """The cues found so far, by the class (the language) of their paragraph."""

    def __init__(self) -> None:
        self.title = ""
        self.captions: dict[str, list[Caption]] = {}
        self.weight: Counter[str] = Counter()  # characters of each class
        self.languages: dict[str, str] = {}
        self._start: float | None = None
        self._class = ""
        self._text: list[str] = []

    def take(self, text: str) -> None:
        """The whole file."""
        for comment in _COMMENT.finditer(text):
            self._styles(comment["inside"])
        text = _COMMENT.sub("", text)
        at, inside = 0, ""
        for tag in _TAG.finditer(text):
            if inside == "title":
                self.title = self.title or " ".join(html.unescape(text[at : tag.start()]).split())
            elif inside != "style" and self._start is not None:
                self._text.append(text[at : tag.start()])
            at, name = tag.end(), tag["name"].lower()
            if name in ("title", "style"):
                inside = "" if tag["shut"] else name
            self._tag(name, tag)
        if self._start is not None:
            self._text.append(text[at:])
        self._finish()

    def _tag(self, name: str, tag: re.Match[str]) -> None:
        if name == "sync" and not tag["shut"]:
            self._finish()
            start = _START.search(tag["rest"])
            self._start = int(start[1]) / 1000 if start else self._start
        elif name == "p" and not tag["shut"]:
            self._finish()
            called = _CLASS.search(tag["rest"])
            self._class = called[1].casefold() if called else ""
        elif name == "br" and self._text:
            self._text.append("\r")

    def _styles(self, styles: str) -> None:
        for style in _STYLE.finditer(styles):
            if (language := _LANGUAGE.search(style["rules"])) and (
                tag := from_tag(language["code"])
            ):
                self.languages[style["class"].casefold()] = tag

    def _finish(self) -> None:
        """The end of a paragraph."""
        text = "".join(self._text)
        self._text.clear()
        if self._start is None or not text.strip():
            return
        text = html.unescape(" ".join(text.replace("\n", " ").split(" ")).replace("\r", "\n"))
        lines = [" ".join(line.split()) for line in lines_of(text)]
        earlier = self.captions.setdefault(self._class, [])
        if earlier and earlier[-1].end is None and self._start >= (earlier[-1].start or 0.0):
            earlier[-1].end = self._start
        if lines:
            earlier.append(Caption(lines, self._start))
            self.weight[self._class] += len(text)
