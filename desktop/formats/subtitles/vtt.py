"""WebVTT subtitles, by the W3C's own algorithm (see `desktop.formats.subtitles.webvtt`)."""

from __future__ import annotations

import re

from desktop.domain.errors import Empty, Malformed
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.encoding import line_ends
from desktop.formats.subtitles.captions import Caption, lines_of, transcript_of
from desktop.formats.subtitles.webvtt import Block, NotWebVtt, Track, parse, spans

_WEBEX = re.compile(r'\d+ "(?P<voice>[^"]+)" \(\d+\)')
_STRAY = 200  # at most one damaged character in so many, and the file still is UTF-8


class Vtt(Format):
    """Speakers come from ``<v NAME>``, from the names of all cues (Webex), or are printed in the
    cue (Zoom, Teams: ``NAME: ...``).

    What the standard's parser passes over (notes, styles, names of cues, cues with impossible
    times) is in ``dropped``. Where a file has ``<v>``, nobody is named for a cue without one.
    """

    title = "WebVTT"
    extensions = ("vtt", "webvtt")
    marked = True

    def claims(self, source: Source) -> float:
        """Certain by the signature; likely by the extension."""
        head = source.head
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            head = head.replace(b"\0", b"")[2:]
        if re.match(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|\Z)", head):
            return 1.0
        return 0.6 if source.extension in self.extensions else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Malformed` without the signature, `Empty` without a cue."""
        text, encoding = _text(source)
        try:
            track = parse(text)
        except NotWebVtt as error:
            if not text.strip():
                raise Empty(name=source.name) from error
            reason = Fault.NOT_WEBVTT
            raise Malformed(name=source.name, format=self.title, reason=reason) from error
        _voice_the_named(track)
        captions = [caption for block in track.cues for caption in _captions(block)]
        transcript = transcript_of(captions, source, "vtt")
        transcript.encoding = encoding
        _describe(transcript, track)
        return transcript


def _text(source: Source) -> tuple[str, str]:
    """The text: UTF-8 as the standard has it, NULs and all; another encoding where it plainly is
    one, or the person says so."""
    if source.encoding is None and not source.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = source.data.decode("utf-8", errors="replace")
        strays = text.count("\ufffd")
        if strays * _STRAY <= len(text) or b"\0" in source.data:
            source.decoded = line_ends(text), "utf-8"
    return source.printed


def _voice_the_named(track: Track) -> None:
    """Take the speakers from the names of cues, where all have one (Webex: ``1 "Ann" (217)``)."""
    named = [_WEBEX.fullmatch(block.name) for block in track.cues]
    if not named or None in named:
        return
    names = {block.name for block in track.cues}
    track.other = [text for text in track.other if text not in names]
    for block, name in zip(track.cues, named, strict=True):
        block.voice = name["voice"] if name else None


def _captions(block: Block) -> list[Caption]:
    """One caption for each stretch of a voice."""
    captions = [
        Caption(lines_of(span.text), block.start, block.end, span.voice or block.voice)
        for span in spans(block.text)
    ]
    return [caption for caption in captions if caption.lines]


def _describe(transcript: Transcript, track: Track) -> None:
    title = track.title.strip(" \t-–—:")
    if any(character.isalpha() for character in title):
        transcript.title = title
    for line in track.header:
        match = re.fullmatch(r"Language: *([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*) *", line)
        if match is not None:
            transcript.language = match[1]
    transcript.dropped = [*track.header, *track.other]
