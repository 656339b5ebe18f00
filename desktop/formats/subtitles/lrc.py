"""Lyrics and other texts with a time before each line (LRC)."""

from __future__ import annotations

import re
from itertools import pairwise

from desktop.domain.errors import Malformed
from desktop.domain.languages.clock import counted
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, plain, transcript_of

_TIME = re.compile(r"\[(?:(\d{1,3}):)?(\d{1,3}):(\d\d)(?:[.:](\d{1,3}))?\]\s*")
_WORD_TIME = re.compile(r"<\d{1,3}:\d\d(?:[.:]\d{1,3})?>\s?")
_TAG = re.compile(r"\[(?P<key>[a-z#]{1,10}):(?P<value>[^\[\]]*)\]")
_HEAD = re.compile(rb"\[(?:ti|ar|al|by|au|la|re|ve|length|offset):[^\r\n\]]*\]")
_AGAIN = 50  # times before one line: a chorus


class Lrc(Format):
    """Each line has the time at which it begins, several where it comes back. Title and language
    are taken from the tags at the top, which are dropped."""

    title = "LRC"
    extensions = ("lrc",)
    marked = True

    def claims(self, source: Source) -> float:
        """Certain by a tag at the top; likely by the extension."""
        if _HEAD.match(source.beginning):
            return 1.0
        return 0.9 if source.extension == "lrc" else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there are no times, `Empty` without words."""
        text, encoding = source.printed
        lines: list[Caption] = []
        dropped: list[str] = []
        tags: dict[str, str] = {}
        for line in map(str.strip, text.split("\n")):
            starts, at = _starts(line)
            if starts:
                words = lines_of(plain(_WORD_TIME.sub("", line[at:])))
                lines += [Caption(words, start) for start in starts]
            elif tag := _TAG.fullmatch(line):
                tags[tag["key"]] = tag["value"].strip()
                dropped.append(line)
            elif lines and line:
                lines[-1].lines.append(plain(line))
            elif line:
                dropped.append(line)
        if not lines:
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        transcript = transcript_of(_ended(lines), source, "lrc")
        transcript.title, transcript.language = tags.get("ti", ""), _language(tags)
        transcript.dropped, transcript.encoding = dropped, encoding
        return transcript


def _starts(line: str) -> tuple[list[float], int]:
    """The times before a line, in seconds, and where its words begin."""
    starts: list[float] = []
    at = 0
    while len(starts) < _AGAIN and (time := _TIME.match(line, at)):
        starts.append(counted(*time.groups()))
        at = time.end()
    return starts, at


def _ended(captions: list[Caption]) -> list[Caption]:
    """``captions`` in the order of time, each up to the beginning of the next."""
    captions.sort(key=lambda caption: caption.start or 0.0)
    for caption, after in pairwise(captions):
        caption.end = after.start
    return captions


def _language(tags: dict[str, str]) -> str | None:
    language = tags.get("la", "").lower()
    return language if re.fullmatch("[a-z]{2}", language) else None
