"""A text beside its translations, row by row: what is exported of a document, and of nothing else.

It is a picture of the document at one moment. The document may change meanwhile, in other threads.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.domain.columns import ORIGINAL, WAITING, Column, Provenance
from desktop.domain.contents import Contents, Span
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt
from desktop.domain.languages import language as languages
from desktop.domain.reasons import Reason
from desktop.domain.rows import NARRATION, NOTE, SPEECH, UNNAMED
from desktop.domain.transcript import Kind, Paragraph, Transcript, Turn
from desktop.domain.wordings import Wording

Doubts = tuple[Doubt, ...]
_KINDS: dict[int, Kind] = {SPEECH: "speech", NARRATION: "narration", NOTE: "note"}
_BEST = ("mine", "human", "machine")  # origins, the one that a translator trusts most first


@dataclass(frozen=True, slots=True)
class Unit:
    """Segments that say the same. By column: ``texts`` ("" where a column has nothing; with the
    blanks that part segments) and ``doubts``. ``score``, 0 to 1: how sure it is that they belong
    together; None where nobody computed it. Of the person's own wording: whether it is
    ``accepted``, is to be looked at again (``review``), and their ``comments``. ``start`` and
    ``end`` (seconds) where single segments have times."""

    texts: tuple[str, ...]
    doubts: tuple[Doubts, ...]
    score: float | None = None
    accepted: bool = False
    review: bool = False
    comments: tuple[str, ...] = ()
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class ParallelRow:
    """A paragraph. By column: ``texts`` ("" where there is none, or none yet). ``units`` divide it.

    ``speaker`` is who says it ("" for nobody), ``label`` and ``label_note`` how the text calls
    them; ``begins``: it is the first row of its turn here. ``turn`` is the number of the turn.
    Times are in seconds. A text that only other columns have is ``added``: there is no original.
    ``note`` is the reader's own, at this paragraph.
    """

    texts: tuple[str, ...]
    units: tuple[Unit, ...]
    speaker: str = ""
    label: str = ""
    label_note: str = ""
    kind: Kind = "speech"
    turn: int = 0
    begins: bool = False
    added: bool = False
    language: str = ""  # where it is not that of the text
    note: str = ""
    start: float | None = None
    end: float | None = None

    def parts(self, column: int) -> list[tuple[int, str, Doubts]]:
        """The text of a column in the parts that the units have of it, each with the number of its
        unit and the reasons to check it. It is one part where units hold text of other rows, too.
        """
        parts = [
            (number, unit.texts[column], unit.doubts[column])
            for number, unit in enumerate(self.units)
            if unit.texts[column]
        ]
        text = self.texts[column]
        if "".join(words for _, words, _ in parts) == text:
            return parts
        return [(0, text, self.doubts(column))] if text else []

    def doubts(self, column: int) -> Doubts:
        """The reasons to check the text of a column, each once."""
        return tuple(dict.fromkeys(d for unit in self.units for d in unit.doubts[column]))


@dataclass(frozen=True, slots=True)
class ParallelText:
    """``columns``: the original first; only what they are is looked at here, not their cells.
    ``rows`` can be gone through several times. ``transcript`` gives the same as a transcript, with
    the first of the machine's columns as its translation. ``dropped`` and ``broken`` are those of
    the transcript. ``scored``: units say how sure they are, and that is to be shown.
    ``document`` is the whole of what it was taken from, at that moment; ``numbers`` are those of
    the rows in it.
    """

    columns: tuple[Column, ...]
    rows: Collection[ParallelRow]
    transcript: Callable[[], Transcript]
    title: str = ""
    date: str = ""
    place: str = ""
    dropped: Sequence[str] = ()
    broken: Reason | None = None
    scored: bool = False
    document: Document | None = None
    numbers: Sequence[int] = ()

    @property
    def language(self) -> str:
        """The language of the original; "" where nobody knows."""
        return self.columns[0].language

    @property
    def best_first(self) -> list[int]:
        """The numbers of the translations: the person's own, human ones, the machine's."""
        return sorted(
            range(1, len(self.columns)),
            key=lambda n: _BEST.index(self.columns[n].origin),
        )

    @classmethod
    def of(
        cls,
        document: Document,
        columns: Collection[str] | None = None,
        rows: Iterable[int] | None = None,
    ) -> ParallelText:
        """``columns`` (ids) and ``rows`` (numbers, in the order of the text) of ``document``; None:
        all of them. The original is always there."""
        document = document.snapshot()
        contents = document.contents
        ids = [ORIGINAL, *(c for c in contents.columns if c != ORIGINAL)]
        ids = [c for c in ids if columns is None or c in columns or c == ORIGINAL]
        numbers = list(contents.rows.order if rows is None else rows)
        some = None if rows is None else frozenset(numbers)
        source = contents.source
        return cls(
            columns=tuple(_described(contents, c) for c in ids),
            rows=_Rows(contents, ids, numbers),
            transcript=lambda: _transcript(contents, ids, some),
            title=document.title,
            date=source.date or "",
            place=source.place or "",
            dropped=source.dropped,
            broken=source.broken,
            document=document,
            numbers=numbers,
        )

    @classmethod
    def of_pairs(
        cls,
        pairs: Iterable[tuple[str, str, float | None]],
        source: str = "",
        target: str = "",
        *,
        title: str = "",
        name: str = "",
        origin: str = "human",
    ) -> ParallelText:
        """Aligned (source, target, score), a row each; "" on one side is a gap. ``source`` and
        ``target`` are their languages, ``name`` is the file that the targets come from."""
        columns = (
            Column(ORIGINAL, "original", source),
            Column(origin, origin, target, Provenance(name=name)),
        )
        rows = [
            ParallelRow(
                (first, second),
                (Unit((first, second), ((), ()), score),),
                begins=not number,
                added=not first,
            )
            for number, (first, second, score) in enumerate(pairs)
        ]
        scored = any(unit.score is not None for row in rows for unit in row.units)
        transcript = partial(_transcript_of, rows, source, title)
        return cls(columns, rows, transcript, title, scored=scored)


def _described(contents: Contents, column: str) -> Column:
    """``column`` with its language. A human translation that does not say is in the language of
    the machine's, where there is one."""
    side = contents.columns[column]
    language = side.language
    if not language and side.origin != "original":
        language = next(
            (c.language for c in contents.columns.values() if c.origin == "machine"), ""
        )
    return Column(side.id, side.origin, language, side.provenance)


# -- the rows ------------------------------------------------------------------------------------


class _Rows(Collection[ParallelRow]):
    """Makes each row when it is asked for."""

    def __init__(self, contents: Contents, columns: list[str], numbers: list[int]) -> None:
        self._contents, self._columns, self._numbers = contents, columns, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, row: object) -> bool:
        return any(row == each for each in self)

    def __iter__(self) -> Iterator[ParallelRow]:
        units, turn = _Units(self._contents, self._columns), -1
        for row in self._numbers:
            here = self._contents.rows.turn[row]
            yield self._row(row, units.of(row), begins=here != turn)
            turn = here

    def _row(self, row: int, units: tuple[Unit, ...], begins: bool) -> ParallelRow:
        contents, rows = self._contents, self._contents.rows
        turn, paragraph, who = contents.turn(row), rows.paragraphs[row], rows.speaker[row]
        named = contents.speakers[who].name if who < UNNAMED else turn.speaker or turn.label
        added = row in contents.gaps
        return ParallelRow(
            texts=tuple(_text(contents.columns[column], row) for column in self._columns),
            units=units,
            speaker=named or "",
            label=turn.label or "",
            label_note=turn.label_note or "",
            kind=_KINDS[rows.kind[row]],
            turn=rows.turn[row],
            begins=begins,
            added=added,
            language=""
            if languages.same(turn.language, contents.language)
            else turn.language or "",
            note=contents.bookmarks[row].note if row in contents.bookmarks else "",
            start=paragraph.start,
            end=paragraph.end,
        )


def _text(column: Column, row: int) -> str:
    return "" if column.states[row] == WAITING else column.texts[row]


class _Units:
    """Divides rows into units. A unit stands in the row of its first segment of the original."""

    def __init__(self, contents: Contents, columns: list[str]) -> None:
        self._contents, self._columns = contents, columns
        self._bitexts = [contents.bitexts[c] for c in columns if c in contents.bitexts]
        timed = contents.times or any(each.times for each in contents.rows.paragraphs)
        self._timeline = contents.timeline() if timed else None
        self._given: set[tuple[str, int, int]] = set()  # column, row, segment: in a unit already

    def of(self, row: int) -> tuple[Unit, ...]:
        """The units of ``row``; those without any word are left out."""
        contents = self._contents
        linked = row in contents.gaps or any(bitext.linked(row) for bitext in self._bitexts)
        units = self._linked(row) if linked else self._parallel(row)
        return tuple(unit for unit in units if any(map(str.strip, unit.texts)))

    def _parallel(self, row: int) -> Iterator[Unit]:
        """Without beads: segment beside segment where all columns have as many, else the whole. A
        segment without a translation was translated together with the one before it."""
        starts = [
            self._contents.starts(row, column) if _text(self._contents.columns[column], row) else ()
            for column in self._columns
        ]
        counts = {len(each) for each in starts if each}
        if len(counts) != 1:
            yield self._unit([[(row, 0, max(0, len(each) - 1))] for each in starts])
            return
        count = counts.pop()
        sides = [
            self._contents.columns[c] for c, each in zip(self._columns, starts, strict=True) if each
        ]
        empty = [False] * count
        for side in sides if count > 1 else ():
            if side.origin == "mine":
                continue  # the person writes what they like
            empty = [
                was or not text.strip() for was, text in zip(empty, side.segments(row), strict=True)
            ]
        first = 0
        for last in range(count):
            if last + 1 == count or not empty[last + 1]:
                yield self._unit([[(row, first, last)] if each else [] for each in starts])
                first = last + 1

    def _linked(self, row: int) -> Iterator[Unit]:
        """By the beads: first the original's segments, then what only other columns have."""
        for column in self._columns:
            side = self._contents.columns[column]
            if not _text(side, row):
                continue
            for number in range(len(self._contents.starts(row, column))):
                if (column, row, number) not in self._given:
                    spans = self._contents.partners(column, row, number, number)
                    yield self._unit(
                        [self._new(each, spans.get(each, [])) for each in self._columns],
                        self._score(spans),
                    )

    def _new(self, column: str, spans: list[Span]) -> list[Span]:
        """``spans`` of which no unit holds anything yet."""
        new = []
        for row, first, last in spans:
            segments = {(column, row, number) for number in range(first, last + 1)}
            if not segments & self._given and _text(self._contents.columns[column], row):
                new.append((row, first, last))
            self._given |= segments
        return new

    def _score(self, spans: dict[str, list[Span]]) -> float | None:
        scores = []
        for bitext in self._bitexts:
            for row, first, last in spans.get(bitext.target, []):
                beads = (bitext.bead("target", (row, n)) for n in range(first, last + 1))
                scores += [bead.score for bead in beads if bead is not None]
        return min(scores, default=None)

    def _unit(self, spans: Sequence[Sequence[Span]], score: float | None = None) -> Unit:
        texts, doubts = [], []
        for column, there in zip(self._columns, spans, strict=True):
            side = self._contents.columns[column]
            pieces = [self._slice(side, *span) for span in there]
            space = " " if languages.spaced(side.language) else ""
            texts.append(pieces[0] if len(pieces) == 1 else space.join(map(str.strip, pieces)))
            doubts.append(
                tuple(
                    doubt
                    for row, first, last in there
                    for each in side.doubts.get(row, ())[first : last + 1]
                    for doubt in each
                )
            )
        wordings = list(self._wordings(spans[0]))
        return Unit(
            tuple(texts),
            tuple(doubts),
            score,
            accepted=any(wording.accepted for wording in wordings),
            review=any(wording.review for wording in wordings),
            comments=tuple(wording.comment for wording in wordings if wording.comment),
            **self._times(spans[0]),
        )

    def _times(self, spans: Sequence[Span]) -> dict[str, float]:
        """When these segments of the original are said."""
        if self._timeline is None:
            return {}
        segments = ((row, n) for row, first, last in spans for n in range(first, last + 1))
        times = [time for each in segments if (time := self._timeline.time(*each)) is not None]
        return {"start": times[0].start, "end": times[-1].end} if times else {}

    def _wordings(self, spans: Sequence[Span]) -> Iterator[Wording]:
        """What the person made of these segments of the original."""
        for row, first, last in spans if self._contents.wordings else ():
            kept = self._contents.wordings_in(row)
            for number in range(first, last + 1):
                yield from kept.get(number, ())

    def _slice(self, side: Column, row: int, first: int, last: int) -> str:
        text, starts = _text(side, row), self._contents.starts(row, side.id)
        end = starts[last + 1] if last + 1 < len(starts) else len(text)
        return text[starts[first] : end] if first < len(starts) else ""


# -- as a transcript -----------------------------------------------------------------------------


def _transcript(contents: Contents, columns: list[str], rows: frozenset[int] | None) -> Transcript:
    """What ``columns`` hold in ``rows``. What was not chosen is not in it."""
    machines = [contents.columns[c] for c in columns if contents.columns[c].origin == "machine"]
    made_here = next((c.id for c in machines if not c.provenance.from_file), "")
    transcript = contents.transcript(made_here, rows)
    translated = bool(made_here) or bool(machines)
    human = any(contents.columns[c].origin == "human" for c in columns)
    if not translated or not human:
        _leave_out(transcript, translated, human)
    return transcript


def _leave_out(transcript: Transcript, translated: bool, human: bool) -> None:
    """Take away the translations that the file has and nobody chose."""
    if not translated:
        transcript.translation = None
    if not human:
        transcript.unmatched = None
    for turn in transcript.turns:
        turn.paragraphs = [
            Paragraph(
                p.text, p.note, p.start, p.end, p.segments,
                p.translation if translated else None, p.human if human else None,
                times=p.times, doubts=p.doubts,
            )
            for p in turn.paragraphs
        ]  # fmt: skip


def _transcript_of(rows: Iterable[ParallelRow], language: str, title: str) -> Transcript:
    paragraphs = [
        Paragraph(row.texts[0], segments=[row.texts[0]], human=[row.texts[1] or None])
        for row in rows
    ]
    return Transcript(title, language=language or None, turns=[Turn(paragraphs)])
