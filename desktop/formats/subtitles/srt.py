"""SubRip subtitles, in whatever encoding they come."""

from __future__ import annotations

import re

from desktop.domain.errors import Empty, Malformed
from desktop.domain.languages.clock import counted
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, plain, transcript_of

_TIME = r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[,.:](\d{1,3}))?"
_TIMING = re.compile(rf"[ \t\ufeff]*{_TIME}[ \t]*-{{1,2}}>[ \t]*{_TIME}(?:[ \t].*)?")
_HEAD = re.compile(
    rb"\s*+\d++[ \t]*+\n\s*+(?:\d{1,3}:)?\d{1,3}:\d{1,2}[,.:]?\d*+[ \t]*+-{1,2}>[ \t]*+\d{1,3}:"
)


class Srt(Format):
    """A cue is a line of times and what follows up to a blank line before the next times; counters
    may be missing or out of order. pysubs2 reads these files too, but gives up where one time is
    damaged and keeps a missing blank line's counter in the text; this does not."""

    title = "SubRip (SRT)"
    extensions = ("srt",)

    def claims(self, source: Source) -> float:
        """Certain where a counter and a line of times stand first; likely by the extension."""
        head = source.head.replace(b"\r", b"\n").removeprefix(b"\xef\xbb\xbf")
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            head = head.replace(b"\0", b"")[2:]
        if _HEAD.match(head):
            return 1.0
        return 0.6 if source.extension in self.extensions else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there is no time in it."""
        text, encoding = source.printed
        captions, dropped = _captions(text.split("\n"))
        if not captions:
            if not text.strip():
                raise Empty(name=source.name)
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        transcript = transcript_of(captions, source, "srt")
        transcript.dropped, transcript.encoding = dropped, encoding
        return transcript


def _captions(lines: list[str]) -> tuple[list[Caption], list[str]]:
    """The captions, and what stands before the first of them."""
    captions: list[Caption] = []
    body: list[str] = []
    dropped: list[str] = []
    for line in lines:
        match = _TIMING.fullmatch(line)
        if match is None:
            body.append(line)
            continue
        _finish(captions, body, dropped, before_timing=True)
        body = []
        start, end = match.groups()[:4], match.groups()[4:]
        captions.append(Caption([], counted(*start), counted(*end)))
    _finish(captions, body, dropped, before_timing=False)
    return captions, dropped


def _finish(
    captions: list[Caption], body: list[str], dropped: list[str], *, before_timing: bool
) -> None:
    """Give the lines ``body`` to the last caption, without the next one's counter."""
    while body and not body[-1].strip():
        body.pop()
    if before_timing and body and body[-1].strip("\ufeff \t").isdigit():
        body.pop()
    lines = lines_of(plain("\n".join(body)))
    if captions:
        captions[-1].lines = lines
    else:
        dropped += lines
