"""Captions a line each with frames or tenths of seconds before them: MicroDVD and MPL2."""

from __future__ import annotations

import re

from desktop.domain.errors import Malformed
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.subtitles.captions import Caption, lines_of, plain, transcript_of

_LINE = re.compile(
    r"\{(?P<start>\d{1,9})\}\{(?P<end>\d{0,9})\}(?P<text>.*)"  # MicroDVD: frames
    r"|\[(?P<from>\d{1,9})\]\[(?P<to>\d{0,9})\](?P<said>.*)"  # MPL2: tenths of seconds
)
_BEGINNING = re.compile(rb"(?:\{\d{1,9}\}\{\d{0,9}\}|\[\d{1,9}\]\[\d{0,9}\])[^\r\n]")
_RATE = re.compile(r"\d{1,3}(?:[.,]\d{1,6})?")
_USUAL = 23.976  # frames a second, of films
_TENTHS = 10.0


class MicroDvd(Format):
    """``{start}{end}text``, a bar between its lines. The first cue may say how many frames a second
    has; else it is taken for a film."""

    title = "MicroDVD, MPL2"
    extensions = ("sub", "mpl")

    def claims(self, source: Source) -> float:
        """By the first line."""
        return 1.0 if _BEGINNING.match(source.beginning) else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` where there is no cue, `Empty` without words."""
        text, encoding = source.printed
        captions: list[Caption] = []
        dropped: list[str] = []
        rate = 0.0
        for line in map(str.strip, text.split("\n")):
            cue = _LINE.fullmatch(line)
            if cue is None:
                dropped += [line] if line else []
                continue
            words = (cue["said"] if cue["text"] is None else cue["text"]).strip()
            if not rate and cue["start"] in ("0", "1") and _RATE.fullmatch(words):
                rate = float(words.replace(",", "."))
                dropped.append(words)
                continue
            captions.append(_caption(cue, words, rate or _USUAL))
        if not captions:
            raise Malformed(name=source.name, format=self.title, reason=Fault.NO_TIMES)
        transcript = transcript_of(captions, source, "microdvd")
        transcript.dropped, transcript.encoding = dropped, encoding
        return transcript


def _caption(cue: re.Match[str], words: str, rate: float) -> Caption:
    framed = cue["start"] is not None
    start, end = (cue["start"], cue["end"]) if framed else (cue["from"], cue["to"])
    unit = rate if framed else _TENTHS
    lines = [line.removeprefix("/") for line in lines_of(plain(words.replace("|", "\n")))]
    lines = [line for line in lines if line.strip()]
    return Caption(lines, round(int(start) / unit, 3), round(int(end) / unit, 3) if end else None)
