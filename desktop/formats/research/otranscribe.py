"""oTranscribe's files (OTR): JSON around a page of HTML with times in it."""

from __future__ import annotations

import re

from desktop.domain.errors import Empty, Malformed
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import settle
from desktop.formats.recognition.jsontext import mapping, parse, string

_BEGINNING = re.compile(rb'\{\s*"text"\s*:\s*"(?:\s|\\n)*<(?:p|div|span|b|i|br)\b')
_LINE_END = re.compile(r"<br\b[^<>]{0,100}>", re.I)


class OTranscribe(Format):
    """Each line that was typed is a paragraph; speakers are those typed before a colon. A time at
    the beginning of a line is when it is said, one further on stays in the text."""

    title = "oTranscribe"
    extensions = ("otr",)

    def claims(self, source: Source) -> float:
        """By the page inside; likely by the extension."""
        if _BEGINNING.match(source.beginning):
            return 1.0
        return 0.9 if source.extension == "otr" and source.beginning[:1] == b"{" else 0.0

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty`, or `Malformed` for other JSON."""
        from desktop.formats.web.page import chapter

        parsed = parse(source, self.title)
        values = mapping(parsed.value)
        text = string(values.get("text"))
        if text is None:
            reason = parsed.broken or Fault.NO_TEXT_FIELD
            raise Malformed(name=source.name, format=self.title, reason=reason)
        if not text.strip():
            raise Empty(name=source.name)
        flow = chapter(_LINE_END.sub("</p><p>", text))
        transcript = Transcript(
            broken=parsed.broken, encoding=source.decoded[1], format="otranscribe"
        )
        transcript.recording = string(values.get("media")) or ""
        dropped = [transcript.recording] if transcript.recording else []
        settle(flow.pieces, transcript, [*flow.dropped, *dropped])
        if not transcript.turns:
            raise Empty(name=source.name)
        return transcript
