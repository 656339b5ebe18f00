"""What a document holds at this moment: the transcript as read, with all steps of the journal done.

Rows, turns and speakers are known by numbers that never change while the document is open. Across
openings a paragraph is known by where it stands in the file as read, see `Origin`.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from operator import ne

from desktop.domain.bitext import Bitext, Segment, parallel, runs
from desktop.domain.columns import CHECK, MINE, ORIGINAL, Cell, Column, Provenance, joined
from desktop.domain.comparison import Comparison
from desktop.domain.languages import segments
from desktop.domain.rows import NOBODY, NOTE, SPEECH, UNNAMED, Rows, flatten, tally
from desktop.domain.sound.timeline import Entry, Timeline
from desktop.domain.sound.times import Known, Recording
from desktop.domain.terms import Term, TermKey
from desktop.domain.transcript import Machine, Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.domain.wordings import Wording

# Where text stands in the file as read: the number of its paragraph, and the character in it.
# This is the id of a paragraph (character 0) and of a segment (its first character). It outlives
# corrections, and a second reading of the same file gives the same.
Origin = tuple[int, int]


@dataclass(slots=True)
class Bookmark:
    """A bookmark at a paragraph; with a ``note``, the reader's own words about it."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """What is known of all rows together, and takes a while to find out where they are very many.

    ``turn_starts`` has 1 for each row, in the order of the text, that is the first of its turn,
    else 0; ``voiceless`` tells how many rows are `UNNAMED` and how many `NOBODY`; ``unnamed`` how
    many turns of speech nobody is named for.
    """

    turn_starts: bytes
    voiceless: dict[int, int]
    unnamed: int


@dataclass(slots=True)
class Contents:
    """``turns`` by number, and their numbers in the order of the text; ``first_rows`` of the turns
    (-1 where a turn has none); ``speakers`` by number with their ``counts`` (turns, words).

    ``origins`` of the rows that do not show a whole paragraph as it was read; ``bookmarks`` by row;
    ``gaps`` are the rows of what the original lacks, with the column that has it; ``approvals`` the
    translations that a person approved, by the place of their segment and their language;
    ``wordings`` is what the person made of the segments, by the `Origin` of their first character
    (paragraph, then character); ``columns`` by id in the order in which they are shown; ``bitexts``
    from the original to a column, by the id of that column.
    """

    source: Transcript
    rows: Rows
    turns: list[Turn]
    turn_order: list[int]
    first_rows: array[int]
    speakers: list[Speaker]
    counts: list[tuple[int, int]]
    as_read: list[Paragraph]  # of the file, by number: those with rows, then what was dropped
    first_dropped: int
    language: str = ""
    columns: dict[str, Column] = field(default_factory=dict)
    bitexts: dict[str, Bitext] = field(default_factory=dict)
    origins: dict[int, Origin] = field(default_factory=dict)
    pieces: dict[int, list[int]] = field(default_factory=dict)  # paragraph -> rows cut from it
    shows_dropped: bool = False  # what was dropped has rows
    gaps: dict[int, str] = field(default_factory=dict)
    comparison: Comparison | None = None  # the other text that was put beside this one
    compared: dict[Segment, int] = field(default_factory=dict)  # its segments: place -> number
    bookmarks: dict[int, Bookmark] = field(default_factory=dict)
    approvals: dict[tuple[Origin, str], str] = field(default_factory=dict)
    wordings: dict[int, dict[int, Wording]] = field(default_factory=dict)
    written: int = 0  # how many of them have a text
    terms: dict[TermKey, Term] = field(default_factory=dict)  # of this document alone
    recording: Recording | None = None
    times: dict[int, dict[int, Known]] = field(default_factory=dict)  # by `Origin`
    numbers: dict[str, int] = field(default_factory=dict)  # of the speakers, by name
    silent: frozenset[str] = frozenset()  # whom the file names though they never speak
    _by_words: dict[str, list[int]] | None = None
    _overview: Overview | None = None

    @classmethod
    def of(cls, source: Transcript) -> Contents:
        """The contents of a transcript without any step."""
        rows = flatten(source)
        first_rows = array("l", [-1]) * len(source.turns)
        for row in range(len(rows) - 1, -1, -1):
            first_rows[rows.turn[row]] = row
        contents = cls(
            source=source,
            rows=rows,
            turns=list(source.turns),
            turn_order=list(range(len(source.turns))),
            first_rows=first_rows,
            speakers=list(source.speakers),
            counts=tally(source, rows),
            as_read=[*rows.paragraphs, *map(Paragraph, source.dropped)],
            first_dropped=len(rows),
            language=source.language or "",
            numbers={speaker.name: number for number, speaker in enumerate(source.speakers)},
        )
        spoke = {turn.speaker for turn in source.turns}
        contents.silent = frozenset(contents.numbers.keys() - spoke)
        by = Provenance(source.recognised or "")
        original = Column(ORIGINAL, "original", contents.language, by)
        original.fill(rows.texts)
        for row, paragraph in enumerate(rows.paragraphs if source.recognised else ()):
            if paragraph.doubts and any(paragraph.doubts):
                original.doubts[row], original.states[row] = paragraph.doubts, CHECK
        contents.columns[ORIGINAL] = original
        for column in _columns_of_the_file(source, rows):
            contents.columns[column.id] = column
        contents._show_unmatched()
        return contents

    def snapshot(self) -> Contents:
        """A copy that what happens later leaves as it is."""
        return replace(
            self,
            rows=self.rows.snapshot(),
            turns=list(self.turns),
            turn_order=list(self.turn_order),
            first_rows=self.first_rows[:],
            speakers=list(self.speakers),
            counts=list(self.counts),
            columns={key: column.snapshot() for key, column in self.columns.items()},
            bitexts={key: bitext.snapshot() for key, bitext in self.bitexts.items()},
            origins=dict(self.origins),
            pieces={at: list(rows) for at, rows in self.pieces.items()},
            gaps=dict(self.gaps),
            compared=dict(self.compared),
            wordings={at: dict(kept) for at, kept in self.wordings.items()},
            bookmarks=dict(self.bookmarks),
            approvals=dict(self.approvals),
            terms=dict(self.terms),
            times={at: dict(kept) for at, kept in self.times.items()},
            numbers=dict(self.numbers),
        )

    # -- gaps --------------------------------------------------------------------------------

    def new_gap(self, column: str, beside: int, before: bool = False) -> int:
        """A row for what the original lacks behind the row ``beside``, or ``before`` it. It stands
        nowhere yet. Its number."""
        rows = self.rows
        paragraph, start = self.origins.get(beside, (beside, 0))
        row = rows.append(Paragraph(""), rows.turn[beside], rows.speaker[beside], rows.kind[beside])
        self.origins[row] = paragraph, start - 1 if before else start + len(rows.texts[beside]) + 1
        self.pieces.setdefault(paragraph, []).append(row)
        self.gaps[row] = column
        for side in self.columns.values():
            if side.id == ORIGINAL:
                side.add_original()
            else:
                side.add_row(Cell.of(""))
        return row

    def find_first_rows(self) -> None:
        """Find out with which row each turn begins, now that rows came or went."""
        self.first_rows = array("l", [-1]) * len(self.turns)
        for row in reversed(self.rows.order):
            self.first_rows[self.rows.turn[row]] = row

    def _show_unmatched(self) -> None:
        """Give a row to what the file's own translation has and its original lacks: where it stood,
        else at the end of its turn."""
        if "human" not in self.columns or not len(self.rows.order):
            return
        before: dict[int, list[int]] = {}
        behind: dict[int, list[int]] = {}
        for entry in self.source.unmatched or ():
            text, turn = entry.get("text"), entry.get("turn")
            if not isinstance(text, str) or not isinstance(turn, int):
                continue
            row, first = self._place_of(turn, entry.get("paragraph"))
            gaps = (before if first else behind).setdefault(row, [])
            gap = self.new_gap("human", gaps[-1] if gaps and not first else row, first)
            self.columns["human"].put(gap, [Translation(text)])
            gaps.append(gap)
        if before or behind:
            order = array("L")
            for row in self.rows.order:
                order.extend((*before.get(row, ()), row, *behind.get(row, ())))
            self.rows.arrange(order)
            self.find_first_rows()

    def _place_of(self, turn: int, paragraph: object) -> tuple[int, bool]:
        """The row of the ``paragraph``-th paragraph of ``turn``, its last one where there are not
        so many; with 0 the first one, and True."""
        turn = min(max(turn, 0), len(self.turns) - 1)
        first = self.first_rows[turn]
        if first < 0:
            return self.rows.order[-1], False
        count = len(self.turns[turn].paragraphs)
        if not isinstance(paragraph, int) or not 0 <= paragraph <= count:
            paragraph = count
        return first + max(0, paragraph - 1), paragraph == 0

    # -- speakers ----------------------------------------------------------------------------

    def names(self) -> list[str]:
        """The names of the persons who speak, without roles such as "Question"."""
        return [speaker.name for speaker in self.speakers if not speaker.role]

    def number(self, name: str) -> int | None:
        """The number of the speaker called ``name``."""
        return self.numbers.get(name)

    def present(self) -> list[int]:
        """The numbers of the speakers to list: those who speak, and those the file names though
        they never speak."""
        return [
            number
            for number, speaker in enumerate(self.speakers)
            if self.numbers.get(speaker.name) == number
            and (self.counts[number][0] or speaker.name in self.silent)
        ]

    def overview(self) -> Overview:
        """What is known of all rows together."""
        if self._overview is None:
            rows, speaker = self.rows, self.rows.speaker
            turns: Sequence[int] = rows.turn
            if not isinstance(rows.order, range):
                turns = list(map(turns.__getitem__, rows.order))
            named = sum(count for count, _ in self.counts)
            spoken = sum(self.turns[turn].kind == "speech" for turn in self.turn_order)
            self._overview = Overview(
                turn_starts=bytes(map(ne, turns, chain((-1,), turns))),
                voiceless={who: speaker.count(who) for who in (UNNAMED, NOBODY)},
                unnamed=spoken - named,
            )
        return self._overview

    def rows_changed(self) -> None:
        """What was known of all rows together holds no more."""
        self._overview = None

    def turn(self, row: int) -> Turn:
        """The turn that ``row`` belongs to. Its ``paragraphs`` are those as read."""
        return self.turns[self.rows.turn[row]]

    def turns_of(self, speaker: str) -> list[int]:
        """The numbers of the turns of ``speaker``, in order."""
        return [t for t in self.turn_order if self.turns[t].speaker == speaker]

    # -- identity ----------------------------------------------------------------------------

    def origin(self, row: int, character: int = 0) -> Origin:
        """Where the ``character`` of ``row`` stands in the file as read."""
        paragraph, start = self.origins.get(row, (row, 0))
        if row == paragraph and not character:
            return paragraph, 0  # whatever was put before its first word, or cut off there
        return paragraph, max(0, start + character)

    def row_at(self, origin: Origin) -> int | None:
        """The row that shows ``origin`` now; None where there is none."""
        paragraph, character = origin
        if not 0 <= paragraph < len(self.as_read):
            return None
        whole = (paragraph,) if paragraph < self.first_dropped else ()
        rows: list[int] = [
            row for row in (*whole, *self.pieces.get(paragraph, ())) if self._stands(row)
        ]
        if not rows:
            return None
        rows.sort(key=self._start)
        return [row for row in rows if row == rows[0] or self._start(row) <= character][-1]

    def _start(self, row: int) -> int:
        return self.origins[row][1] if row in self.origins else 0

    def neighbours(self, paragraph: int) -> tuple[str, str]:
        """The texts before and after a paragraph as read, "" where there is none. What was dropped
        stands apart."""
        ends = {0, self.first_dropped, len(self.as_read)}
        before = "" if paragraph in ends else self.as_read[paragraph - 1].text
        after = "" if paragraph + 1 in ends else self.as_read[paragraph + 1].text
        return before, after

    @property
    def hides_dropped(self) -> bool:
        """Whether there is something that was dropped and is not shown."""
        return bool(self.source.dropped) and not self.shows_dropped

    @property
    def doubtful(self) -> list[int]:
        """The rows at which a speaker may be missing, but for those that open a turn by now."""
        rows = self.rows
        return [
            row
            for row in self.source.doubtful
            if rows.kind[row] == SPEECH and self.first_rows[rows.turn[row]] != row
        ]

    def by_words(self, words_of: Callable[[str], str]) -> dict[str, list[int]]:
        """The numbers of the paragraphs as read, by the words that ``words_of`` takes of each."""
        if self._by_words is None:
            self._by_words = {}
            for number, paragraph in enumerate(self.as_read):
                self._by_words.setdefault(words_of(paragraph.text), []).append(number)
        return self._by_words

    def _stands(self, row: int) -> bool:
        return self.rows.position(row) >= 0

    # -- segments ----------------------------------------------------------------------------

    def starts(self, row: int, column: str = ORIGINAL) -> tuple[int, ...]:
        """Where each segment of a cell begins in its text, the first at 0.

        The original's are cut here, once, in the language of their turn.
        """
        side = self.columns[column]
        starts = side.starts[row]
        if starts is None:
            starts = (0,) if column != ORIGINAL else self._cut(row)
            side.starts[row] = starts
        return starts

    def segments(self, row: int) -> list[str]:
        """The segments of a paragraph; joined they give its text."""
        fixed = self.rows.paragraphs[row].segments
        if fixed is not None:
            return fixed
        self.starts(row)
        return self.columns[ORIGINAL].segments(row)

    def _cut(self, row: int) -> tuple[int, ...]:
        pieces = self.rows.paragraphs[row].segments
        if pieces is None:
            spoken = self.turn(row).language or self.language or "en"
            pieces = segments.split(self.rows.texts[row], spoken)
        starts, length = [], 0
        for piece in pieces or [""]:
            starts.append(length)
            length += len(piece)
        return tuple(starts)

    # -- approvals ---------------------------------------------------------------------------

    def review(self, column: str, row: int) -> bool:
        """Take back the doubts about translations that a person approved, and no others; whether
        that changes anything. A segment that is translated otherwise by now is not approved."""
        side = self.columns[column]
        if row not in side.doubts and row not in side.approved:
            return False
        approved: list[int] = []
        if self.approvals:
            starts, texts = self.starts(row), side.segments(row)
            for number, (start, text) in enumerate(zip(starts, texts, strict=False)):
                key = self.origin(row, start), side.language
                if self.approvals.get(key) == text.strip():
                    approved.append(number)
        return side.approve(row, approved)

    # -- the person's own wording --------------------------------------------------------------

    def wordings_in(self, row: int) -> dict[int, list[Wording]]:
        """What the person made of the segments of ``row``, by their numbers. A segment has several
        where it was cut in other places when they were written."""
        paragraph, _ = self.origins.get(row, (row, 0))
        kept = self.wordings.get(paragraph)
        if not kept or row in self.gaps:
            return {}
        begins = [self.origin(row, start)[1] for start in self.starts(row)]
        by_segment: dict[int, list[Wording]] = {}
        for character, wording in sorted(kept.items()):
            if self.row_at((paragraph, character)) == row:
                segment = max(bisect_right(begins, character) - 1, 0)
                by_segment.setdefault(segment, []).append(wording)
        return by_segment

    def wording(self, row: int, segment: int) -> Wording:
        """What the person made of a segment."""
        return next(iter(self.wordings_in(row).get(segment, ())), Wording())

    def own_cell(self, row: int) -> Cell:
        """The cell of ``row`` in the column of the person's own wording: a text a segment of the
        original, "" where there is none."""
        language, wordings = self.columns[MINE].language, self.wordings_in(row)
        if not wordings:
            return Cell.of("")
        texts = [
            joined([each.text for each in wordings.get(number, ()) if each.text], language)[0]
            for number in range(len(self.starts(row)))
        ]
        return Cell.of(*joined(texts, language))

    # -- times ---------------------------------------------------------------------------------

    def timeline(self) -> Timeline:
        """When the segments are said, as it is at this moment. All of them are cut for that."""
        return Timeline(self._entries())

    def _entries(self) -> Iterator[Entry]:
        rows = self.rows
        for row in rows.order:
            if row in self.gaps:
                continue
            paragraph, starts = rows.paragraphs[row], self.starts(row)
            spans = paragraph.times or ()
            spans = spans if len(spans) == len(starts) else ()
            for number, start in enumerate(starts):
                last = number + 1 == len(starts)
                end = len(rows.texts[row]) if last else starts[number + 1]
                entry = Entry((row, number), max(1, end - start), begins_row=not number)
                if spans:
                    begins, ends = spans[number] or (None, None)
                    entry.put(Known(begins, ends, "file"))
                else:
                    entry.start = None if number else paragraph.start
                    entry.end = paragraph.end if last else None
                    entry.origin = "file"
                if self.times:
                    entry.put(self.known_time(row, number))
                yield entry

    def known_time(self, row: int, segment: int) -> Known | None:
        """What was added to what the file says of when a segment is said."""
        paragraph, start = self.origins.get(row, (row, 0))
        kept = self.times.get(paragraph)
        if not kept or row in self.gaps:
            return None
        starts = self.starts(row)
        first = self.origin(row, starts[segment])[1]
        if first in kept:
            return kept[first]
        if segment + 1 < len(starts):
            end = self.origin(row, starts[segment + 1])[1]
        else:
            end = start + len(self.rows.texts[row])
        inside = (known for character, known in sorted(kept.items()) if first < character < end)
        return next(inside, None)  # it was cut in other places when the times were found

    def has_own_time(self, row: int) -> bool:
        """Whether the file says when ``row`` is said, as a whole or by its segments."""
        paragraph = self.rows.paragraphs[row]
        return bool(paragraph.times) or paragraph.start is not None or paragraph.end is not None

    def unheard(self, row: int) -> list[int]:
        """The segments of ``row`` that were listened for in the recording and not heard. Notes are
        not said."""
        spans = self.rows.paragraphs[row].times
        if row in self.gaps or self.rows.kind[row] == NOTE or not (spans or self.times):
            return []
        count = len(self.starts(row))
        spans = spans if spans and len(spans) == count else [(0.0, 0.0)] * count
        times = [self.known_time(row, number) if self.times else None for number in range(count)]
        return [
            number
            for number, (span, time) in enumerate(zip(spans, times, strict=True))
            if (time.unheard if time is not None else span is None)
        ]

    # -- links -------------------------------------------------------------------------------

    def partners(self, column: str, row: int, first: int, last: int) -> dict[str, list[Span]]:
        """What belongs to the segments ``first`` to ``last`` of a cell, in every column: spans of
        segments, in the order of the rows. The segments themselves are among them, together with
        those that a bead joins to them."""
        mine = {(row, n) for n in range(first, last + 1)}
        original = mine if column == ORIGINAL else self._across(column, mine, back=True)
        for _ in range(len(self.columns)):  # a bead of one column may join what another parts
            wider = set(original)
            for other in self.columns:
                if other != ORIGINAL:
                    there = self._across(other, wider)
                    wider |= self._across(other, there, back=True) if there else set()
            if wider == original:
                break
            original = wider
        spans = {ORIGINAL: _spans(original)}
        for other in self.columns:
            if other != ORIGINAL:
                there = self._across(other, original) | (mine if other == column else set())
                spans[other] = _spans(there)
        return spans

    def _across(self, column: str, side: set[Segment], back: bool = False) -> set[Segment]:
        """The segments of ``column`` that the original's ``side`` is linked to, or (``back``) the
        original's for those of ``column``."""
        bitext, here, there = self.bitexts.get(column), "source", "target"
        if back:
            here, there = there, here
        partners: set[Segment] = set()
        by_row: dict[int, list[int]] = {}
        for row, number in side:
            if bitext is not None and bitext.linked(row):
                bead = bitext.bead("target" if back else "source", (row, number))
                if bead is not None:
                    partners.update(bead.source if back else bead.target)
            else:
                by_row.setdefault(row, []).append(number)
        for row, numbers in by_row.items():
            partners |= self._beside(column, row, numbers, back)
        return partners

    def _beside(self, column: str, row: int, numbers: list[int], back: bool) -> set[Segment]:
        """By the rule for rows without beads: the same numbers, else all. A segment whose
        translation is empty was translated together with the one before it; where a person's own
        wording is empty, there is none yet."""
        if not self.rows.texts[row] or not self.columns[column].texts[row]:
            return set()
        source, target = len(self.starts(row)), len(self.starts(row, column))
        count, other = (target, source) if back else (source, target)
        span = parallel(min(numbers), max(numbers), count, other)
        if span is None:
            return set()
        first, last = span
        if source == target and column != MINE:
            empty = [not text.strip() for text in self.columns[column].segments(row)]
            while first > 0 and empty[first]:
                first -= 1
            while last + 1 < len(empty) and empty[last + 1]:
                last += 1
        return {(row, n) for n in range(first, last + 1)}

    # -- as a transcript -----------------------------------------------------------------------

    def transcript(self, machine: str = "", chosen: Collection[int] | None = None) -> Transcript:
        """The contents as a transcript: turns in order, each with its paragraphs, and the column
        ``machine`` (an id) as their translation. Speakers who have no turn left are not in it. With
        ``chosen`` rows nothing else is in it, nor who says nothing in them."""
        by_turn: dict[int, list[Paragraph]] = {t: [] for t in self.turn_order}
        timeline = self.timeline() if self.times else None
        for row in self.rows.order:
            if row not in self.gaps and (chosen is None or row in chosen):
                by_turn[self.rows.turn[row]].append(self._paragraph(row, machine, timeline))
        order = self.turn_order
        order = order if chosen is None else [t for t in order if by_turn[t]]
        turns = [replace(self.turns[t], paragraphs=by_turn[t]) for t in order]
        speaking = dict.fromkeys(turn.speaker for turn in turns if turn.speaker is not None)
        names = {self.speakers[number].name: number for number in self.present()}
        listed = [name for name in speaking if name in names]
        listed += [name for name in names if name not in speaking and chosen is None]
        return replace(
            self.source,
            dropped=[] if self.shows_dropped else self.source.dropped,
            language=self.language or None,
            turns=turns,
            speakers=[self.speakers[names[name]] for name in listed],
            translation=self._made_by(machine) if machine else self.source.translation,
            unmatched=self.source.unmatched if self.comparison is None else self._unmatched(),
        )

    def _paragraph(self, row: int, machine: str, timeline: Timeline | None) -> Paragraph:
        paragraph = self.rows.paragraphs[row]
        if timeline is not None:
            segments = self.segments(row)
            times = [timeline.time(row, number) for number in range(len(segments))]
            spans = [None if time is None else time.span for time in times]
            paragraph = replace(paragraph, segments=segments, times=spans)
        if self.comparison is not None:
            paragraph = replace(paragraph, segments=self.segments(row), human=self._human(row))
        if not machine:
            return paragraph
        translation = self.columns[machine].translations(row)
        return replace(paragraph, segments=self.segments(row), translation=translation)

    def _human(self, row: int) -> list[str | None]:
        """What the other text has for each segment of ``row``: all that a bead links stands at its
        first segment, "" at the others; None where nothing matches."""
        assert self.comparison is not None
        bitext, texts = self.bitexts[self.comparison.column], list[str | None]()
        for n in range(len(self.segments(row))):
            bead = bitext.bead("source", (row, n))
            if bead is None or not bead.target:
                texts.append(None)
            else:
                texts.append(self._other_text(bead.target) if bead.source[0] == (row, n) else "")
        return texts

    def _other_text(self, places: Sequence[Segment]) -> str:
        assert self.comparison is not None
        segments_ = self.comparison.segments
        texts = [segments_[self.compared[place]].text for place in places]
        return joined(texts, self.comparison.language)[0].strip()

    def _unmatched(self) -> list[dict[str, object]]:
        """The segments of the other text that have no partner."""
        assert self.comparison is not None
        bitext, segments_ = self.bitexts[self.comparison.column], self.comparison.segments
        numbers = (
            self.compared[place]
            for bead in bitext.beads()
            if not bead.source
            for place in bead.target
        )
        return [
            {
                "turn": segments_[number].turn,
                "speaker": segments_[number].speaker,
                "text": segments_[number].text.strip(),
            }
            for number in sorted(numbers)
        ]

    def _made_by(self, machine: str) -> Machine:
        column = self.columns[machine]
        by = column.provenance
        return Machine(column.language, by.engine, by.pack, by.via)


Span = tuple[int, int, int]  # row, first and last segment


def _spans(segments_: set[Segment]) -> list[Span]:
    return list(runs(segments_))


def _columns_of_the_file(source: Transcript, rows: Rows) -> Iterator[Column]:
    """What the file brings beside the original: a human translation, and one that it says a
    machine made."""
    count = len(rows)
    human = {n: p.human for n, p in enumerate(rows.paragraphs) if p.human}
    if human:
        column = Column("human", "human", source.human_language or "", Provenance(from_file=True))
        column.fill([""] * count)
        for row, texts in human.items():
            column.put(row, [Translation(text or "") for text in texts])
        yield column
    machine = source.translation
    if machine is not None and any(p.translation for p in rows.paragraphs):
        by = Provenance(machine.engine, machine.pack, machine.via, from_file=True)
        column = Column("file", "machine", machine.language, by)
        column.fill([""] * count)
        for row, paragraph in enumerate(rows.paragraphs):
            if paragraph.translation:
                column.put(row, paragraph.translation)
        yield column
