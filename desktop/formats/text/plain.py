"""Plain text, Markdown, and text copied off a page."""

from __future__ import annotations

from desktop.domain.errors import Empty, OtherKind
from desktop.domain.languages import dates, words
from desktop.domain.speakers.labels import Piece, find_labels, turns_of
from desktop.domain.transcript import Speaker, Transcript
from desktop.formats.base import Format, Source
from desktop.formats.text import markdown, tags
from desktop.formats.text.chrome import Frame, frame
from desktop.formats.text.layout import paragraphs
from desktop.formats.text.others import other_kind
from desktop.formats.text.stamps import unstamped


class Text(Format):
    """Whatever is left: text with labels in any of the habits of `domain.speakers.labels`."""

    title = "Text"
    extensions = ("txt", "md", "markdown", "text")

    def claims(self, source: Source) -> float:
        """By extension only: every file that is text can be read here."""
        return 0.5 if source.extension in self.extensions else 0.1

    def read(self, source: Source) -> Transcript:
        """The transcript. Raises `Empty`, `NotText`, `OtherKind` or `WrongEncoding`.

        The lines that give title, date and place are in ``dropped`` too, so that paragraphs,
        labels, notes and dropped pieces are the whole source.
        """
        text, encoding = source.printed
        if not text.strip():
            raise Empty(name=source.name)
        if (kind := other_kind(text, source.extension)) is not None:
            raise OtherKind(name=source.name, reason=kind)
        front = markdown.front_matter(text)
        framed = _tagged(front.rest) if tags.has_tags(front.rest) else _framed(front)
        if front.raw:
            framed.dropped.insert(0, front.raw)
            framed.above += 1
            framed.set_apart += words.count(front.raw)
        return Transcript(
            title=front.first("title") or framed.title,
            date=_date(front) or framed.date,
            place=front.first("place", "location") or framed.place,
            speakers=[Speaker(name) for name in front.fields.get("speakers", [])],
            turns=turns_of(framed.body, framed.found),
            dropped=framed.dropped,
            dropped_above=framed.above,
            set_apart=framed.set_apart,
            marked=framed.marked,
            encoding=encoding,
            format="text",
        )


def _date(front: markdown.Front) -> str | None:
    date = dates.find(front.first("date", "published_time", "created"))
    return date.iso if date else None


def _framed(front: markdown.Front) -> Frame:
    addresses: list[str] = []
    pieces = [Piece(paragraph) for paragraph in paragraphs(front.rest)]
    if markdown.is_markdown(front.rest):
        for index, piece in enumerate(pieces):
            pieces[index], where = markdown.piece(piece.text)
            addresses.extend(where)
    pieces = unstamped(pieces)
    dated = _date(front) is not None
    framed = frame(pieces, find_labels(pieces), front.first("title"), dated)
    framed.dropped.extend(addresses)
    framed.set_apart += sum(map(words.count, addresses))
    return framed


def _tagged(text: str) -> Frame:
    pieces: list[Piece] = []
    dropped: list[str] = []
    for tagged in tags.pieces(text):
        if isinstance(tagged, Piece):
            pieces.append(tagged)
        else:
            dropped.append(tagged)
    frame = Frame(body=pieces, found=find_labels(pieces), dropped=dropped)
    frame.marked = True
    for piece in pieces[:30]:
        when = dates.find(piece.text) if len(piece.text) < 120 else None
        frame.date = frame.date or (when.iso if when else None)
    return frame
