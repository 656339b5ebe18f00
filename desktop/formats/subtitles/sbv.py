"""Captions whose times stand on a line "0:00:01.200,0:00:03.400": YouTube's SBV, SubViewer."""

from __future__ import annotations

import re

from desktop.domain.errors import Malformed
from desktop.domain.languages.clock import counted
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, plain, transcript_of

_CLOCK = r"(\d{1,3}):(\d\d):(\d\d)(?:\.(\d{1,3}))?"
_TIMING = re.compile(rf"[ \t]*{_CLOCK}[ \t]*,[ \t]*{_CLOCK}[ \t]*")
_BEGINNING = re.compile(rb"\d{1,3}:\d\d:\d\d\.\d{1,3}[ \t]*,[ \t]*\d{1,3}:\d\d:\d\d\.\d{1,3}\s")
_FIELD = re.compile(r"\[(?P<key>[A-Z ]{2,30})\][ \t]*(?P<value>.*)")
_BREAK = re.compile(r"\[br\]", re.I)


class Sbv(Format):
    """A cue is a line of times and the lines up to the next one. SubViewer's header gives the title
    and is dropped."""

    title = "SBV, SubViewer"
    extensions = ("sbv",)
    marked = True

    def claims(self, source: Source) -> float:
        """Certain where a line of times stands first, or SubViewer's header; likely by the
        extension."""
        beginning = source.beginning
        if _BEGINNING.match(beginning) or beginning.startswith(b"[INFORMATION]"):
            return 1.0
        return 0.6 if source.extension == "sbv" else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there are no times, `Empty` without words."""
        text, encoding = source.printed
        captions: list[Caption] = []
        dropped: list[str] = []
        title = ""
        for line in text.split("\n"):
            if times := _TIMING.fullmatch(line):
                start, end = times.groups()[:4], times.groups()[4:]
                captions.append(Caption([], counted(*start), counted(*end)))
            elif captions:
                captions[-1].lines += lines_of(plain(_BREAK.sub("\n", line)))
            elif line.strip():
                field = _FIELD.match(line.strip())
                title = field["value"].strip() if field and field["key"] == "TITLE" else title
                dropped.append(line.strip())
        if not captions:
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        transcript = transcript_of(captions, source, "sbv")
        transcript.title, transcript.dropped, transcript.encoding = title, dropped, encoding
        return transcript
