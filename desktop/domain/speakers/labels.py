"""Who says what: speaker labels found in paragraphs, in whichever way a page prints them.

The public interface is `Piece` and `turns_of`. Every reader of pages, documents and plain text uses
it, so that the same words give the same turns in each format.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.languages.clock import moment
from desktop.domain.speakers import notes
from desktop.domain.speakers.forms import Candidate
from desktop.domain.speakers.proof import Bold, labels_in
from desktop.domain.transcript import Kind, Paragraph, Turn


@dataclass(slots=True)
class Piece:
    """A paragraph as a reader found it, label and all.

    ``text`` is one printed paragraph (hard wraps already joined, no-break spaces kept). ``bold``
    are the [start, end) offsets of its emphasised stretches: where a page prints its labels in
    bold, a colon after plain words is no label. ``label`` is set where the format itself marks the
    speaker (a class, a ``<dt>``, a column) and then is not part of ``text``; ``kind`` where the
    format knows that the paragraph is a note or narration (with ``label``, a note that opens the
    speaker's turn); ``within`` says that a note belongs to what stands before it (a footnote), and
    so to its turn. Times are in seconds.
    """

    text: str
    bold: Bold = ()
    label: str | None = None
    kind: Kind | None = None
    start: float | None = None
    end: float | None = None
    within: bool = False


def find_labels(pieces: Sequence[Piece]) -> list[list[Candidate]]:
    """The labels in each of ``pieces``, judged in view of all of them; none for a piece whose
    format names the speaker."""
    unmarked = [(p.text, p.bold) for p in pieces if p.label is None and p.kind is None]
    labels = iter(labels_in(unmarked))
    return [next(labels) if p.label is None and p.kind is None else [] for p in pieces]


def turns_of(
    pieces: Iterable[Piece], labels: Sequence[list[Candidate]] | None = None
) -> list[Turn]:
    """The turns in ``pieces``, in order, with ``label``, ``label_note``, ``kind`` and times set.

    What stands before the first label is narration; a paragraph without a label continues the turn
    before it; brackets and cuts are notes (inside a turn: paragraphs with ``note``). A text without
    any label is speech nobody is named for. ``Turn.speaker`` is left to `speakers.resolve`. No
    character is lost: paragraphs, labels and label notes together are the pieces' text, but for the
    label's own punctuation, times and spaces. ``labels`` is `find_labels` of the same pieces,
    where the caller already has it.
    """
    listed = list(pieces)
    loud = sum(piece.text.isupper() for piece in listed)
    book = _Book(heads=loud <= _LOUD * len(listed))
    for piece, of_piece in zip(listed, labels or find_labels(listed), strict=True):
        if piece.label is not None or piece.kind is not None:
            book.known(piece)
        else:
            book.read(piece, of_piece)
    return book.finish()


_CUE_LIMIT = 600
_LOUD = 0.2  # of the paragraphs are in capitals: with more of them they are no headings


def _goes_on(paragraph: Paragraph, text: str) -> bool:
    """Whether a timed line continues the sentence of the line before it."""
    if len(paragraph.text) + len(text) > _CUE_LIMIT or paragraph.start is None:
        return False
    return paragraph.text.rstrip('"”»)')[-1:] not in ".!?…。！？"


class _Book:
    """The turns written so far."""

    def __init__(self, heads: bool) -> None:
        self.heads = heads  # a line in capitals is a heading
        self.turns: list[Turn] = []
        self.named = False
        self.waiting: list[Piece] = []
        self.clock: float | None = None
        self.cue = False  # the text that comes stands beside a time of its own

    def known(self, piece: Piece) -> None:
        """Add a piece whose format says what it is."""
        self.clock = None
        if piece.label is not None:
            self._open(piece.label, None, piece.start)
            if piece.kind == "note":
                self._tell(piece.text, "note", piece.start, piece.end)
            else:
                self._say(piece.text, piece.start, piece.end)
        elif piece.kind == "speech":
            self._say(piece.text, piece.start, piece.end)
        elif piece.kind == "note" and not piece.within:
            self.waiting.append(piece)
        elif piece.kind is not None:
            self._settle(inside=False)
            self._tell(piece.text, piece.kind, piece.start, piece.end)

    def read(self, piece: Piece, labels: list[Candidate]) -> None:
        """Add a piece in which ``labels`` were found."""
        if piece.start is not None:
            self.clock = piece.start
        at = 0
        for label in labels:
            if not label.lead:
                self._text(piece, at, label.begin)
            if label.start is not None:
                self.clock = label.start
            self.cue = label.form == "time"
            if not self.cue:
                self._open(label.text or None, label.note, self.clock)
            at = label.end
        self._text(piece, at, len(piece.text), spoken=bool(labels) and labels[-1].form != "time")

    def _text(self, piece: Piece, begin: int, end: int, spoken: bool = False) -> None:
        text = piece.text[begin:end].strip()
        if not text:
            return
        if spoken:
            text = self._take_note(text)
        start, self.clock = self.clock, None
        directed = (
            self.named
            and not spoken
            and (notes.is_direction(text) or (self.heads and notes.is_heading(text)))
        )
        pause = spoken and notes.is_pause(text) and "*" not in text
        if directed or (notes.is_note(text) and not pause):
            self._tell(text, "note", start, piece.end)
        else:
            self._say(text, start, piece.end)

    def _take_note(self, text: str) -> str:
        """Move a note that follows the label ("Name: (In Russian.) ...") into the turn."""
        if not notes.opens(text):
            return text
        shut = notes.closing(text, 0)
        rest = text[shut + 1 :].lstrip()
        if shut < 0 or not rest.strip(" .") or len(text[:shut].split()) > 16:
            return text
        turn = self.turns[-1]
        if (start := moment(text[1:shut])) is not None:
            turn.start = self.clock = start
            return rest
        turn.label_note = "; ".join(n for n in (turn.label_note, text[1:shut].strip()) if n)
        return rest

    def _open(self, label: str | None, note: str | None, start: float | None) -> None:
        self.named = self.named or label is not None
        self._settle(inside=False)
        self.turns.append(Turn(label=label, label_note=note, start=start))

    def _settle(self, inside: bool) -> None:
        """Add the headings that wait: to the turn that continues after them, or by themselves."""
        if not self.waiting:
            return
        waiting, self.waiting = self.waiting, []
        for piece in waiting:
            if not inside and self.turns and self.turns[-1].kind != "note":
                self.turns.append(Turn(kind="note"))
            self._tell(piece.text, "note", piece.start, piece.end)

    def _say(self, text: str, start: float | None, end: float | None) -> None:
        self._settle(inside=True)
        if not self.turns or self.turns[-1].kind != "speech":
            self.turns.append(Turn(start=start))
        paragraphs = self.turns[-1].paragraphs
        if not paragraphs and self.turns[-1].start is None:
            self.turns[-1].start = start
        cue, self.cue = self.cue, False
        if cue and paragraphs and not paragraphs[-1].note and _goes_on(paragraphs[-1], text):
            paragraphs[-1].text += " " + text
            paragraphs[-1].end = end
        else:
            paragraphs.append(Paragraph(text, start=start, end=end))
        self.turns[-1].end = end if end is not None else self.turns[-1].end

    def _tell(self, text: str, kind: Kind, start: float | None, end: float | None) -> None:
        if kind == "note" and self.turns and self.turns[-1].kind == "speech":
            self.turns[-1].paragraphs.append(Paragraph(text, note=True, start=start, end=end))
            return
        if not self.turns or self.turns[-1].kind != kind:
            self.turns.append(Turn(kind=kind))
        self.turns[-1].paragraphs.append(Paragraph(text, kind == "note", start=start, end=end))

    def finish(self) -> list[Turn]:
        """All turns; everything before the first label becomes narration."""
        self._settle(inside=False)
        if self.named:
            for turn in self.turns:
                if turn.label is not None:
                    break
                if turn.kind == "speech":
                    self._narrate(turn)
        return [turn for turn in self.turns if turn.paragraphs or turn.label is not None]

    @staticmethod
    def _narrate(turn: Turn) -> None:
        turn.kind = "narration"
