"""Changing the contents of a document, piece by piece, so that each change can be taken back.

A step of the journal (`desktop.domain.steps`) is written in these pieces. Each costs what it
changes, and each notes how to undo it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from desktop.domain.columns import MINE, ORIGINAL, Cell, Column
from desktop.domain.contents import Bookmark, Contents, Origin
from desktop.domain.languages import words
from desktop.domain.relinking import Linked, NewLink, Standing
from desktop.domain.rows import NOTE, UNNAMED, kind_of, speaker_of
from desktop.domain.sound.times import Known, Recording
from desktop.domain.terms import Term, TermKey
from desktop.domain.transcript import Paragraph, Speaker, Turn
from desktop.domain.wordings import Wording


@dataclass(slots=True)
class Change:
    """What became different: ``texts`` of these rows, ``turns`` that these rows belong to (or what
    is said of them in the margin), ``inserted`` and ``removed`` rows, the rows whose bookmark or
    note changed, the rows whose ``wordings`` did, and whether the list of speakers or the language
    did, or the terms, or the recording and the ``times`` of what is said in it.

    ``columns``: the ids of columns that came, went, moved or were described anew.
    """

    texts: set[int] = field(default_factory=set)
    turns: set[int] = field(default_factory=set)
    inserted: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)
    bookmarks: set[int] = field(default_factory=set)
    wordings: set[int] = field(default_factory=set)
    columns: set[str] = field(default_factory=set)
    cells: dict[str, set[int]] = field(default_factory=dict)
    speakers: bool = False
    language: bool = False
    terms: bool = False
    times: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)

    @property
    def of_rows(self) -> bool:
        """Whether rows came or went, or have another text, turn or speaker."""
        return bool(self.speakers or self.turns or self.texts or self.inserted or self.removed)

    def add(self, other: Change) -> None:
        """Take ``other`` in, which happened after this one."""
        for name in _SETS:
            getattr(self, name).update(getattr(other, name))
        for column, rows in other.cells.items():
            self.cells.setdefault(column, set()).update(rows)
        self.speakers = self.speakers or other.speakers
        self.language = self.language or other.language
        self.terms = self.terms or other.terms
        self.times = self.times or other.times


_SETS = ("texts", "turns", "inserted", "removed", "bookmarks", "wordings", "columns")


def _is_unheard(known: Known | None) -> bool:
    return known is not None and known.unheard


class Edit:
    """One step under way. `revert` takes back all that was done through it."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.change = Change()
        self._undo: list[Callable[[], object]] = []

    def take_change(self) -> Change:
        """What became different so far. It is not kept: the rows that each step of a long history
        changed would take far more than the steps."""
        change, self.change = self.change, Change()
        return change

    def revert(self) -> Change:
        """Undo everything, last first; what became different by that."""
        self.change = Change()
        undo, self._undo = self._undo, []
        for take_back in reversed(undo):
            take_back()
        self._undo.clear()
        return self.change

    # -- speakers ----------------------------------------------------------------------------

    def speaker(self, name: str) -> int:
        """The number of the speaker called ``name``, who is added where there is none."""
        number = self.contents.number(name)
        return self.add_speaker(Speaker(name)) if number is None else number

    def add_speaker(self, speaker: Speaker) -> int:
        """Add a speaker; the number."""
        contents = self.contents
        contents.speakers.append(speaker)
        contents.counts.append((0, 0))
        number = len(contents.speakers) - 1
        self._name(speaker.name, number)
        self._speakers_changed()
        self._undo.append(self._remove_last_speaker)
        return number

    def set_speaker(self, number: int, speaker: Speaker) -> None:
        """Call the speaker ``number`` so; the turns keep their speaker."""
        contents, old = self.contents, self.contents.speakers[number]
        if speaker.name != old.name:
            self._name(old.name, None)
            self._name(speaker.name, number)
            for turn in contents.turns_of(old.name):
                contents.turns[turn] = replace(contents.turns[turn], speaker=speaker.name)
                self._margin(turn)
        contents.speakers[number] = speaker
        self._speakers_changed()
        self._undo.append(lambda: self.set_speaker(number, old))

    def forget_speaker(self, number: int) -> None:
        """The name of ``number`` is nobody's any more."""
        name = self.contents.speakers[number].name
        self._name(name, None)
        self._speakers_changed()
        self._undo.append(lambda: self._remember_speaker(name, number))

    def _remember_speaker(self, name: str, number: int) -> None:
        self._name(name, number)
        self._speakers_changed()

    def _remove_last_speaker(self) -> None:
        speaker = self.contents.speakers.pop()
        self.contents.counts.pop()
        self._name(speaker.name, None)
        self._speakers_changed()

    def _name(self, name: str, number: int | None) -> None:
        if number is None:
            self.contents.numbers.pop(name, None)
        else:
            self.contents.numbers[name] = number

    def _speakers_changed(self) -> None:
        self.change.speakers = True

    # -- turns -------------------------------------------------------------------------------

    def rows(self, turn: int) -> list[int]:
        """The rows of ``turn``, in order."""
        first = self.contents.first_rows[turn]
        return self.contents.rows.of_turn(first) if first >= 0 else []

    def give(self, turn: int, name: str | None) -> None:
        """Let ``name`` (None: nobody) be the speaker of ``turn``. A name makes speech of it."""
        old = self.contents.turns[turn]
        if name:
            self.speaker(name)
        self.set_turn(turn, replace(old, speaker=name or None, kind="speech" if name else old.kind))

    def set_turn(self, turn: int, new: Turn) -> None:
        """Put ``new`` in the place of what is said of ``turn``; its rows stay."""
        contents, old = self.contents, self.contents.turns[turn]
        rows = self.rows(turn)
        self._count(turn, rows, -1)
        contents.turns[turn] = new
        self._resolve(turn, rows)
        self._count(turn, rows, 1)
        self._speakers_changed()
        self._undo.append(lambda: self.set_turn(turn, old))

    def cut_turn(self, row: int, new: Turn) -> int:
        """Let a turn ``new`` begin at ``row``, which is not the first of its own; its number."""
        contents = self.contents
        turn = contents.rows.turn[row]
        rows = self.rows(turn)
        later = rows[rows.index(row) :]
        number = self._add_turn(new, contents.turn_order.index(turn) + 1)
        self._move(later, turn, number)
        return number

    def join_turn(self, turn: int, into: int) -> None:
        """Let the rows of ``turn`` be the last ones of ``into``, the turn before it."""
        self._move(self.rows(turn), turn, into)
        self._drop_turn(turn)

    def _add_turn(self, new: Turn, position: int) -> int:
        contents = self.contents
        contents.turns.append(new)
        contents.first_rows.append(-1)
        number = len(contents.turns) - 1
        contents.turn_order.insert(position, number)
        self._tally(new.speaker, 1, 0)
        self._undo.append(lambda: self._remove_last_turn(position))
        return number

    def _remove_last_turn(self, position: int) -> None:
        contents = self.contents
        self._tally(contents.turns.pop().speaker, -1, 0)
        contents.first_rows.pop()
        del contents.turn_order[position]

    def _drop_turn(self, turn: int) -> None:
        contents = self.contents
        position = contents.turn_order.index(turn)
        del contents.turn_order[position]
        self._tally(contents.turns[turn].speaker, -1, 0)
        self._undo.append(lambda: self._put_turn_back(turn, position))

    def _put_turn_back(self, turn: int, position: int) -> None:
        self.contents.turn_order.insert(position, turn)
        self._tally(self.contents.turns[turn].speaker, 1, 0)
        self._speakers_changed()

    def _move(self, rows: list[int], old: int, new: int) -> None:
        """``rows``, the last of the turn ``old`` or all of them, belong to the turn ``new``."""
        contents = self.contents
        if not rows:
            return
        self._tally(contents.turns[old].speaker, 0, -self._words(rows))
        for row in rows:
            contents.rows.turn[row] = new
        self._first_row(old)
        self._first_row(new, rows)
        self._resolve(new, rows)
        self._tally(contents.turns[new].speaker, 0, self._words(rows))
        self._speakers_changed()
        self._undo.append(lambda: self._move(rows, new, old))

    def _first_row(self, turn: int, more: Iterable[int] = ()) -> None:
        """Find out with which row ``turn`` begins, now that ``more`` came or others went."""
        rows = self.contents.rows
        standing = self.contents.first_rows[turn]
        candidates = {row for row in (standing, *more) if row >= 0 and rows.turn[row] == turn}
        first = min((r for r in candidates if rows.position(r) >= 0), key=rows.position, default=-1)
        self.contents.first_rows[turn] = first

    def _resolve(self, turn: int, rows: list[int]) -> None:
        """Let ``rows`` of ``turn`` know their speaker and kind."""
        contents = self.contents
        of = contents.turns[turn]
        who = speaker_of(of, contents.numbers)
        for row in rows:
            contents.rows.speaker[row] = who
            contents.rows.kind[row] = kind_of(of, contents.rows.paragraphs[row])
        self.change.turns.update(rows)

    def _margin(self, turn: int) -> None:
        first = self.contents.first_rows[turn]
        if first >= 0:
            self.change.turns.add(first)

    def _count(self, turn: int, rows: list[int], sign: int) -> None:
        self._tally(self.contents.turns[turn].speaker, sign, sign * self._words(rows))

    def _words(self, rows: Iterable[int]) -> int:
        kinds, counts = self.contents.rows.kind, self.contents.rows.words
        return sum(counts[row] for row in rows if kinds[row] != NOTE)

    def _tally(self, name: str | None, turns: int, words: int) -> None:
        number = None if name is None else self.contents.number(name)
        if number is not None and number < UNNAMED:
            before = self.contents.counts[number]
            self.contents.counts[number] = before[0] + turns, before[1] + words

    # -- paragraphs --------------------------------------------------------------------------

    def set_paragraph(self, row: int, new: Paragraph, start: int) -> None:
        """Let ``row`` show ``new``, whose text begins at the character ``start`` of the paragraph
        as read (negative where something was put before it). Translations of it are awaited."""
        contents = self.contents
        old, origin = contents.rows.paragraphs[row], contents.origins.get(row)
        cells = {column.id: column.cell(row) for column in contents.columns.values()}
        self._show(row, new)
        contents.origins[row] = contents.origins.get(row, (row, 0))[0], start
        for column in contents.columns.values():
            if column.id == ORIGINAL:
                column.set_cell(row, Cell.of(new.text))
            elif column.origin == "machine":
                column.set_cell(row, Cell.awaited(len(new.text)))
            elif column.id == MINE:
                column.set_cell(row, contents.own_cell(row))

        def take_back() -> None:
            self._show(row, old)
            if origin is None:
                del contents.origins[row]
            else:
                contents.origins[row] = origin
            self._restore(row, cells)

        self._undo.append(take_back)

    def cut_paragraph(self, row: int, segment: int) -> int:
        """Part ``row`` at the beginning of its ``segment``, which is not the first: the rest is a
        row of its own behind it, in the same turn. Its number."""
        contents = self.contents
        starts, pieces = contents.starts(row), contents.segments(row)
        at, old = starts[segment], contents.rows.paragraphs[row]
        head, tail = _parted(old, pieces, segment)
        cells = {column.id: column.cell(row) for column in contents.columns.values()}
        paragraph, start = contents.origins.get(row, (row, 0))
        new = self._row_for(paragraph, start + at, tail, row)
        self._show(row, head)
        beside = contents.comparison.column if contents.comparison is not None else ""
        for column in contents.columns.values():
            first, second = cells[column.id].cut(segment)
            if column.id == beside:  # its segments follow their beads, see below
                first, second = cells[column.id], Cell.of("")
            column.set_cell(row, first)
            column.set_cell(new, second)
        for bitext in contents.bitexts.values():
            bitext.shift("source", row, segment, (new, 0))
        self._put_in(new, contents.rows.position(row) + 1)

        def take_back() -> None:
            self._take_out(new)
            for bitext in contents.bitexts.values():
                bitext.shift("source", new, 0, (row, segment))
            self._show(row, old)
            self._restore(row, cells)

        self._undo.append(take_back)
        if beside:
            self.relink((), [row])
        return new

    def relink(self, links: Iterable[NewLink], rows: Iterable[int] = ()) -> None:
        """Let the segments of the document and those of the text beside it be linked so, and let
        those of ``rows`` stand where they are linked to. A row without any text goes."""
        linked, links = Linked(self.contents), list(links)
        before = linked.before(links, rows)
        after = linked.after(links, before)
        self._put_standing(after)
        for row, numbers in after.numbers.items():
            before.cells.setdefault(row, Cell.of(""))
            before.numbers.setdefault(row, [])
            if row in self.contents.gaps and not numbers:
                self.take_out(row)
        self._undo.append(lambda: self._put_standing(before))

    def _put_standing(self, standing: Standing) -> None:
        linked = Linked(self.contents)
        linked.put(standing)
        sources = (segment for bead in standing.beads for segment in bead.source)
        cells = self.change.cells.setdefault(linked.column.id, set())
        cells.update(standing.cells, (row for row, _ in sources))

    def take_out(self, row: int) -> None:
        """Let ``row``, which says nothing any more, stand nowhere."""
        position = self._take_out(row)
        self._undo.append(lambda: self._put_in(row, position))

    def add_paragraph(self, turn: int, new: Paragraph) -> int:
        """Let ``turn`` begin with the paragraph ``new``, which stands in no row of the file as
        read: a label that is text after all. Its number."""
        contents = self.contents
        first = contents.first_rows[turn]
        if first >= 0:
            beside, start, position = first, -len(new.text) - 1, contents.rows.position(first)
        else:
            beside, position = self._neighbour(turn)
            start = len(contents.rows.texts[beside]) + 1 + turn
        paragraph, offset = contents.origins.get(beside, (beside, 0))
        row = self._row_for(paragraph, offset + start, new, beside)
        contents.rows.turn[row] = turn
        self._resolve(turn, [row])
        self._put_in(row, position)
        self._undo.append(lambda: self._take_out(row))
        return row

    def show_dropped(self) -> None:
        """Let what was dropped stand above the text and below it, each in a turn of narration."""
        contents = self.contents
        first, last = contents.first_dropped, len(contents.as_read)
        middle = min(first + contents.source.dropped_above, last)
        if first < middle:
            self._add_narration(first, middle, above=True)
        if middle < last:
            self._add_narration(middle, last, above=False)
        self._say_dropped(True)

    def _say_dropped(self, shown: bool) -> None:
        old, self.contents.shows_dropped = self.contents.shows_dropped, shown
        self._undo.append(lambda: self._say_dropped(old))

    def _add_narration(self, first: int, last: int, *, above: bool) -> None:
        """A turn of the paragraphs as read from the number ``first`` to before ``last``."""
        contents, rows = self.contents, self.contents.rows
        turn = self._add_turn(Turn(kind="narration"), 0 if above else len(contents.turn_order))
        beside = rows.order[0 if above else -1]
        added = [self._row_for(n, 0, contents.as_read[n], beside) for n in range(first, last)]
        for row in added:
            rows.turn[row] = turn
        self._put_in_all(added, 0 if above else len(rows.order))
        self._resolve(turn, added)
        self._undo.append(lambda: self._take_out_all(added))

    def _put_in_all(self, added: list[int], position: int) -> None:
        """Let the rows ``added``, whose numbers follow each other, stand at ``position``."""
        rows = self.contents.rows
        rows.insert(position, added[0], len(added))
        self.contents.first_rows[rows.turn[added[0]]] = added[0]
        self.change.inserted.update(added)
        self.change.removed.difference_update(added)

    def _take_out_all(self, added: list[int]) -> None:
        rows = self.contents.rows
        rows.take_out(added[0], len(added))
        self.contents.first_rows[rows.turn[added[0]]] = -1
        self.change.removed.update(added)
        self.change.inserted.difference_update(added)

    def _neighbour(self, turn: int) -> tuple[int, int]:
        """The last row before ``turn``, which has none, and the position behind it."""
        contents = self.contents
        order = contents.turn_order
        for before in reversed(order[: order.index(turn)]):
            if rows := self.rows(before):
                return rows[-1], contents.rows.position(rows[-1]) + 1
        return contents.rows.order[0], 0

    def _show(self, row: int, paragraph: Paragraph) -> None:
        rows = self.contents.rows
        turn = self.contents.turns[rows.turn[row]]
        self._tally(turn.speaker, 0, -self._words([row]))
        rows.paragraphs[row], rows.texts[row] = paragraph, paragraph.text
        rows.words[row], rows.kind[row] = words.count(paragraph.text), kind_of(turn, paragraph)
        self._tally(turn.speaker, 0, self._words([row]))
        self.change.texts.add(row)
        self._speakers_changed()

    def _restore(self, row: int, cells: dict[str, Cell]) -> None:
        """Put back the cells of ``row``; a column that came meanwhile waits."""
        for column in self.contents.columns.values():
            cell = cells.get(column.id) or Cell.awaited(len(self.contents.rows.texts[row]))
            column.set_cell(row, cell)

    def _row_for(self, paragraph: int, start: int, text: Paragraph, beside: int) -> int:
        """A row for the part of ``paragraph`` from ``start`` on; the same as before, where the
        same step was done and undone."""
        contents, rows = self.contents, self.contents.rows
        for row in contents.pieces.get(paragraph, ()):
            if contents.origins[row] == (paragraph, start) and rows.position(row) < 0:
                rows.turn[row], rows.speaker[row] = rows.turn[beside], rows.speaker[beside]
                rows.kind[row] = rows.kind[beside]
                rows.paragraphs[row], rows.texts[row] = text, text.text
                rows.words[row] = words.count(text.text)
                return row
        row = rows.append(text, rows.turn[beside], rows.speaker[beside], rows.kind[beside])
        contents.origins[row] = paragraph, start
        contents.pieces.setdefault(paragraph, []).append(row)
        for column in contents.columns.values():
            if column.id != ORIGINAL:
                column.add_row(Cell.of(""))
        contents.columns[ORIGINAL].add_original()
        return row

    def _take_out(self, row: int) -> int:
        contents = self.contents
        turn = contents.rows.turn[row]
        following = [each for each in self.rows(turn) if each != row]
        self._tally(contents.turns[turn].speaker, 0, -self._words([row]))
        position = contents.rows.take_out(row)
        contents.first_rows[turn] = following[0] if following else -1
        self.change.removed.add(row)
        self.change.inserted.discard(row)
        self._speakers_changed()
        return position

    def _put_in(self, row: int, position: int) -> None:
        contents = self.contents
        contents.rows.insert(position, row)
        turn = contents.rows.turn[row]
        self._first_row(turn, [row])
        self._tally(contents.turns[turn].speaker, 0, self._words([row]))
        self.change.inserted.add(row)
        self.change.removed.discard(row)
        self._speakers_changed()

    # -- what a person adds ------------------------------------------------------------------

    def set_bookmark(self, row: int, bookmark: Bookmark | None) -> None:
        """Put a bookmark at ``row``, or take the one there away."""
        bookmarks = self.contents.bookmarks
        old = bookmarks.pop(row, None)
        if bookmark is not None:
            bookmarks[row] = bookmark
        self.change.bookmarks.add(row)
        self._undo.append(lambda: self.set_bookmark(row, old))

    def set_terms(self, terms: Mapping[TermKey, Term | None]) -> None:
        """Let ``terms`` hold from now on; None: none for these words."""
        kept = self.contents.terms
        old = {key: kept.get(key) for key in terms}
        for key, term in terms.items():
            kept.pop(key, None)
            if term is not None:
                kept[key] = term
        self.change.terms = self.change.terms or bool(terms)
        self._undo.append(lambda: self.set_terms(old))

    def set_recording(self, recording: Recording | None) -> None:
        """Let ``recording`` be that of the document."""
        old, self.contents.recording = self.contents.recording, recording
        self.change.times = self.change.times or recording != old
        self._undo.append(lambda: self.set_recording(old))

    def set_times(self, times: Mapping[Origin, Known | None]) -> None:
        """Let ``times`` be known of these segments; None: nothing."""
        kept, old = self.contents.times, dict[Origin, Known | None]()
        for origin, known in times.items():
            paragraph, character = origin
            inside = kept.setdefault(paragraph, {})
            old[origin] = inside.pop(character, None)
            if known is not None:
                inside[character] = known
            if not inside:
                del kept[paragraph]
            if _is_unheard(known) != _is_unheard(old[origin]):
                self._show_unheard(origin)
        self.change.times = self.change.times or old != times
        self._undo.append(lambda: self.set_times(old))

    def _show_unheard(self, origin: Origin) -> None:
        row = self.contents.row_at(origin)
        if row is not None:
            self.change.cells.setdefault(ORIGINAL, set()).add(row)

    def approve(self, origin: Origin, language: str, translation: str | None) -> None:
        """Let ``translation`` (None: none) be the approved one of the segment that begins at
        ``origin``."""
        contents, key = self.contents, (origin, language)
        old = contents.approvals.pop(key, None)
        if translation is not None:
            contents.approvals[key] = translation
        row = contents.row_at(origin)
        for column in contents.columns.values() if row is not None else ():
            if row is not None and contents.review(column.id, row):
                self.change.cells.setdefault(column.id, set()).add(row)
        self._undo.append(lambda: self.approve(origin, language, old))

    def set_wording(self, origin: Origin, wording: Wording, language: str = "") -> None:
        """Let ``wording`` be what the person made of the segment at ``origin``. Where it is the
        first that has a text, the column of such wordings comes, in ``language``."""
        contents = self.contents
        paragraph, character = origin
        kept = contents.wordings.setdefault(paragraph, {})
        old = kept.pop(character, Wording())
        if wording:
            kept[character] = wording
        contents.written += (wording.text is not None) - (old.text is not None)
        column = contents.columns.get(MINE)
        if contents.written and column is None:
            self._add_own_column(language)
        elif not contents.written and column is not None:
            language = column.language
            self._remove_own_column(column)
        row = contents.row_at(origin)
        if row is not None:
            self.change.wordings.add(row)
            self._show_wordings(row)
        self._undo.append(lambda: self.set_wording(origin, old, language))

    def _show_wordings(self, row: int) -> None:
        column = self.contents.columns.get(MINE)
        if column is not None:
            column.set_cell(row, self.contents.own_cell(row))
            self.change.cells.setdefault(MINE, set()).add(row)

    def _add_own_column(self, language: str) -> None:
        column = Column(MINE, "mine", language)
        column.fill([""] * len(self.contents.rows))
        self.contents.columns[MINE] = column
        self.change.columns.add(MINE)

    def _remove_own_column(self, column: Column) -> None:
        del self.contents.columns[column.id]
        self.contents.bitexts.pop(column.id, None)
        self.change.cells.pop(column.id, None)
        self.change.columns.add(column.id)

    def set_language(self, code: str) -> None:
        """Let the text be in the language ``code``; its segments are cut anew, but for those that
        are linked to another text."""
        contents, old = self.contents, self.contents.language
        contents.language = code
        original, links = contents.columns[ORIGINAL], contents.bitexts.values()
        original.language = code
        original.starts = [
            starts if any(bitext.linked(row) for bitext in links) else None
            for row, starts in enumerate(original.starts)
        ]
        self.change.language = True
        for paragraph in contents.wordings if MINE in contents.columns else ():
            for row in (paragraph, *contents.pieces.get(paragraph, ())):
                self._show_wordings(row)
        self._undo.append(lambda: self.set_language(old))


def _parted(whole: Paragraph, pieces: list[str], segment: int) -> tuple[Paragraph, Paragraph]:
    """``whole``, which has these ``pieces``, parted at one of them."""

    def part(start: int | None, end: int | None) -> Paragraph:
        own = slice(start, end)
        return replace(
            whole,
            text="".join(pieces[own]),
            segments=pieces[own],
            translation=whole.translation and whole.translation[own],
            human=whole.human and whole.human[own],
            times=whole.times and whole.times[own],
            doubts=whole.doubts and whole.doubts[own],
            start=whole.start if start is None else None,
            end=whole.end if end is None else None,
        )

    return part(None, segment), part(segment, None)
