"""A transcript as columns of plain values, one row a paragraph.

The view, the translation, the search and the exporters all count in these rows. Columns of strings
and arrays keep 100,000 rows out of the garbage collector's way.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate
from operator import itemgetter

from desktop.domain.languages import words
from desktop.domain.transcript import Paragraph, Transcript, Turn

# In ``speaker``, from `UNNAMED` on nobody's number:
UNNAMED = 0xFFFE  # speech whose speaker nobody names
NOBODY = 0xFFFF  # narration, and notes outside a turn
SPEECH, NARRATION, NOTE = range(3)
_KINDS = {"speech": SPEECH, "narration": NARRATION, "note": NOTE}


@dataclass(slots=True)
class Rows:
    """``texts[i]``, ``turn[i]`` (index into the turns), ``speaker[i]`` (index into the speakers,
    `UNNAMED` or `NOBODY`) and ``kind[i]`` (`SPEECH`, `NARRATION`, `NOTE`; a note inside a turn is a
    `NOTE` row with that turn's speaker); ``words[i]``, how many it has; ``paragraphs[i]``, what
    the row shows.

    A row's number never changes. Rows that come later (a paragraph was cut in two) have numbers at
    the end; ``order`` has the numbers in the order of the text.
    """

    texts: list[str] = field(default_factory=list)
    turn: array[int] = field(default_factory=lambda: array("L"))
    speaker: array[int] = field(default_factory=lambda: array("H"))
    kind: bytearray = field(default_factory=bytearray)
    words: array[int] = field(default_factory=lambda: array("L"))
    paragraphs: list[Paragraph] = field(default_factory=list)
    order: range | array[int] = range(0)
    timed: bool = False  # some paragraphs have a time
    _pieces: list[range] = field(default_factory=list)  # the order, as runs of numbers
    _by_number: list[tuple[int, int, int]] | None = None  # begin, end, position of each piece

    def __len__(self) -> int:
        return len(self.texts)

    def snapshot(self) -> Rows:
        """A copy that what happens later leaves as it is."""
        return replace(
            self,
            texts=list(self.texts),
            turn=self.turn[:],
            speaker=self.speaker[:],
            kind=self.kind[:],
            words=self.words[:],
            paragraphs=list(self.paragraphs),
            _pieces=list(self._pieces),
        )

    def position(self, row: int) -> int:
        """Where ``row`` stands in the text; -1 for one that was taken out."""
        if isinstance(self.order, range):
            return row
        if self._by_number is None:
            lengths = accumulate(map(len, self._pieces), initial=0)
            places = zip(self._pieces, lengths, strict=False)
            self._by_number = sorted((piece.start, piece.stop, at) for piece, at in places)
        at = bisect_right(self._by_number, row, key=itemgetter(0)) - 1
        begin, end, position = self._by_number[at] if at >= 0 else (0, 0, 0)
        return position + row - begin if begin <= row < end else -1

    def taken_out(self) -> set[int]:
        """The rows that stand nowhere in the text any more."""
        return (
            set() if isinstance(self.order, range) else {*range(len(self))}.difference(self.order)
        )

    def before(self, row: int) -> int | None:
        """The row before ``row``."""
        position = self.position(row)
        return self.order[position - 1] if position > 0 else None

    def after(self, row: int) -> int | None:
        """The row after ``row``."""
        position = self.position(row) + 1
        return self.order[position] if position < len(self.order) else None

    def starts_turn(self, row: int) -> bool:
        """Whether ``row`` is the first of its turn."""
        before = self.before(row)
        return before is None or self.turn[row] != self.turn[before]

    def of_turn(self, row: int) -> list[int]:
        """All rows of the turn that ``row`` belongs to, in order."""
        turn, first = self.turn[row], self.position(row)
        while first > 0 and self.turn[self.order[first - 1]] == turn:
            first -= 1
        last = first
        while last < len(self.order) and self.turn[self.order[last]] == turn:
            last += 1
        return list(self.order[first:last])

    def append(self, paragraph: Paragraph, turn: int, speaker: int, kind: int) -> int:
        """Add a row that stands nowhere yet; its number."""
        self.texts.append(paragraph.text)
        self.turn.append(turn)
        self.speaker.append(speaker)
        self.words.append(words.count(paragraph.text))
        self.kind.append(kind)
        self.paragraphs.append(paragraph)
        self.timed = self.timed or paragraph.start is not None
        return len(self.texts) - 1

    def insert(self, position: int, row: int, count: int = 1) -> None:
        """Let ``row``, and those numbered after it, ``count`` in all, stand at ``position``."""
        at = self._part(position)
        self._pieces.insert(at, range(row, row + count))
        order = array("L", self.order)  # a new one: who shows the old one is to notice
        order[position:position] = array("L", range(row, row + count))
        self.order = order

    def take_out(self, row: int, count: int = 1) -> int:
        """Let ``row``, and those that stand behind it, ``count`` in all, stand nowhere; where they
        stood."""
        position = self.position(row)
        first = self._part(position)
        del self._pieces[first : self._part(position + count)]
        order = array("L", self.order)
        del order[position : position + count]
        self.order = order
        return position

    def arrange(self, order: Iterable[int]) -> None:
        """Let exactly these rows stand, in this order."""
        self.order = array("L", order)
        self._by_number = None
        self._pieces = []
        for row in self.order:
            if self._pieces and self._pieces[-1].stop == row:
                self._pieces[-1] = range(self._pieces[-1].start, row + 1)
            else:
                self._pieces.append(range(row, row + 1))

    def _part(self, position: int) -> int:
        """Let a piece begin at ``position``; which one."""
        if isinstance(self.order, range) and not self._pieces:
            self._pieces = [self.order]
        self._by_number = None
        begin = 0
        for at, piece in enumerate(self._pieces):
            if begin == position:
                return at
            if begin < position < begin + len(piece):
                self._pieces[at : at + 1] = [piece[: position - begin], piece[position - begin :]]
                return at + 1
            begin += len(piece)
        return len(self._pieces)


def flatten(transcript: Transcript) -> Rows:
    """The rows of ``transcript``, in order."""
    rows = Rows()
    number = {speaker.name: index for index, speaker in enumerate(transcript.speakers)}
    for index, turn in enumerate(transcript.turns):
        who = speaker_of(turn, number)
        for paragraph in turn.paragraphs:
            rows.append(paragraph, index, who, kind_of(turn, paragraph))
    rows.order = range(len(rows))
    return rows


def speaker_of(turn: Turn, numbers: Mapping[str, int]) -> int:
    """The number of the speaker of ``turn``, `UNNAMED` or `NOBODY`."""
    who = UNNAMED if turn.kind == "speech" else NOBODY
    return who if turn.speaker is None else numbers.get(turn.speaker, who)


def kind_of(turn: Turn, paragraph: Paragraph) -> int:
    """`SPEECH`, `NARRATION` or `NOTE`."""
    return NOTE if paragraph.note else _KINDS[turn.kind]


def counts(transcript: Transcript) -> list[tuple[int, int]]:
    """(turns, words) of each of ``transcript.speakers``, in their order; notes are not counted."""
    return tally(transcript, flatten(transcript))


def tally(transcript: Transcript, rows: Rows) -> list[tuple[int, int]]:
    """As `counts`, for the ``rows`` of ``transcript``."""
    turns = Counter(turn.speaker for turn in transcript.turns)
    words_of = [0] * len(transcript.speakers)
    for who, kind, count in zip(rows.speaker, rows.kind, rows.words, strict=True):
        if who < UNNAMED and kind != NOTE:
            words_of[who] += count
    return [(turns[speaker.name], words_of[n]) for n, speaker in enumerate(transcript.speakers)]
