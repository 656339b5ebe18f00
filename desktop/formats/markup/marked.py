"""What these formats share: lines and their marks go into a `Flow`, as a page's elements do."""

from __future__ import annotations

import re
from abc import abstractmethod

from desktop.domain.errors import Empty
from desktop.domain.languages import dates
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.blocks import Flow, settle


class Marked(Format):
    """Subclass this in place of `Format` and write the text's pieces down in `fill`; labels, title
    and date are then found as on a page."""

    key: str

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty` where there is no text in it."""
        text, encoding = source.decoded
        transcript = Transcript(encoding=encoding, format=self.key)
        flow = Flow()
        self.fill(text, flow, transcript)
        flow.finish()
        settle(flow.pieces, transcript, flow.dropped)
        if not transcript.turns:
            raise Empty(name=source.name)
        return transcript

    @abstractmethod
    def fill(self, text: str, flow: Flow, transcript: Transcript) -> None:
        """Write ``text`` down in ``flow``; what it says of itself goes to ``transcript``."""


def spans(text: str, flow: Flow, strong: re.Pattern[str]) -> None:
    """Add ``text``, in which ``strong`` finds what is printed in bold (its group "inside")."""
    at = 0
    for match in strong.finditer(text):
        flow.add(text[at : match.start()])
        flow.add(match["inside"], True)
        at = match.end()
    flow.add(text[at:])


def date_of(text: str) -> str | None:
    """The day in ``text`` (ISO 8601), or None."""
    when = dates.find(text)
    return when.iso if when else None
