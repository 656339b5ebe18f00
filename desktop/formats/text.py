"""Plain text, Markdown, and text copied off a page."""

from __future__ import annotations

from desktop.domain.errors import Empty
from desktop.domain.labels import Piece, turns_of
from desktop.domain.transcript import Transcript
from desktop.formats.base import Format, Source
from desktop.formats.textchrome import frame
from desktop.formats.textlayout import paragraphs


class Text(Format):
    """Whatever is left: text with labels in any of the habits of `domain.labels`."""

    title = "Text"
    extensions = ("txt", "md", "markdown", "text")

    def claims(self, source: Source) -> float:
        """By extension only: every file that is text can be read here."""
        return 0.5 if source.extension in self.extensions else 0.1

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty`, `NotText` or `WrongEncoding`."""
        text, encoding = source.decoded
        found = paragraphs(text)
        if not found:
            raise Empty(name=source.name)
        framed = frame(found)
        return Transcript(
            title=framed.title,
            date=framed.date,
            place=framed.place,
            turns=turns_of(Piece(one) for one in framed.body),
            dropped=framed.dropped,
            encoding=encoding,
            format="text",
        )
