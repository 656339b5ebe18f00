"""A document: a transcript as read, the journal of what a person did to it, and what results of
both. Window, command line and exports use this object and no other."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from itertools import count

from desktop.domain import placing
from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparison import Comparison
from desktop.domain.contents import Contents
from desktop.domain.editing import Change, Edit
from desktop.domain.errors import EnfaceError
from desktop.domain.journal import Journal, Store
from desktop.domain.languages.direction import undirected
from desktop.domain.sound.timeline import Timeline
from desktop.domain.sound.times import Recording
from desktop.domain.steps import Step
from desktop.domain.steps.language import SetLanguage
from desktop.domain.transcript import Transcript
from desktop.domain.translation import Translation

Listener = Callable[[Change], object]


@dataclass(frozen=True, slots=True)
class DocumentId:
    """Which document: the digest of its bytes, and its full path ("" for a pasted text)."""

    content: str
    path: str


class Document:
    """``name`` is what it is called where it has no title; ``problem`` why what a person added to
    it before could not be read.

    ``target`` is the language to translate into ("": none), ``engine`` the engine chosen for this
    document, ``beside`` the languages and engines of further machine columns; ``asked``: the person
    named the target. ``private``: nothing of it is remembered. ``partial``: only the beginning is
    here yet; ``end_wanted``: and the person asked for the end.
    """

    def __init__(
        self, source: Transcript, key: DocumentId, store: Store, *, name: str = ""
    ) -> None:
        self.key, self.name = key, undirected(name)
        self.guess = source.language or ""
        self.target = self.engine = ""
        self.beside: list[tuple[str, str]] = []
        self.asked = self.private = False
        self.partial = self.end_wanted = False
        self.problem: EnfaceError | None = None
        self.contents = Contents.of(source)
        self.journal = Journal(self.contents, store)
        self._listeners: dict[int, Listener] = {}
        self._numbers = count()

    @property
    def source(self) -> Transcript:
        """The transcript as it was read. Nobody changes it."""
        return self.contents.source

    @property
    def title(self) -> str:
        """The transcript's title, else the file's name."""
        return undirected(self.source.title or "") or self.name

    @property
    def path(self) -> str:
        """Where it was read from; "" for a pasted text."""
        return self.key.path

    @property
    def language(self) -> str:
        """The language of the text; "" where nobody knows."""
        return self.contents.language

    @property
    def recording(self) -> Recording | None:
        """The recording that belongs to it."""
        return self.contents.recording

    def timeline(self) -> Timeline:
        """When its sentences are said, as it is at this moment. All of it is cut into sentences for
        that: keep it until a `Change` has ``times``, ``texts``, ``inserted``, ``removed`` or
        ``language``."""
        return self.contents.timeline()

    def transcript(self, machine: str = "") -> Transcript:
        """The transcript as the person left it, with the column ``machine`` (an id) as its
        translation."""
        return self.contents.transcript(machine)

    def own_texts(self) -> list[str]:
        """All that the person wrote in their own words."""
        wordings = (each for kept in self.contents.wordings.values() for each in kept.values())
        return [wording.text for wording in wordings if wording.text is not None]

    def snapshot(self) -> Document:
        """A copy that what happens later leaves as it is, for other threads to look at. Nobody does
        steps on it."""
        copied = copy(self)
        copied.contents, copied._listeners = self.contents.snapshot(), {}
        return copied

    # -- what a person does --------------------------------------------------------------------

    def do(
        self, step: Step, instead_of: Step | None = None, together_with: Step | None = None
    ) -> bool:
        """Do a step; whether it changed anything. It is on disk when this returns. It takes the
        place of ``instead_of``, or is undone ``together_with`` another, where that is the last.

        Raises `CannotWrite`: then nothing is done.
        """
        return self._tell(self.journal.do(step, instead_of, together_with))

    def undo(self) -> bool:
        """Take the last step back. Raises as `do`."""
        return self._tell(self.journal.undo())

    def redo(self) -> bool:
        """Do the step again that was undone last. Raises as `do`."""
        return self._tell(self.journal.redo())

    def undo_all(self, *kinds: type[Step]) -> bool:
        """Take back all steps of these kinds. Raises as `do`."""
        return self._tell(self.journal.undo_all(kinds))

    def drop(self, step: Step) -> bool:
        """Take back a step wherever it stands: one that finds no place, say. Raises as `do`."""
        return self._tell(self.journal.drop(step))

    def forget(self) -> None:
        """Show the text as it was read, and know of no step any more. What is on disk stays."""
        self._tell(self.journal.forget())

    def follow(self) -> bool:
        """Take over what other processes did to the document. Raises as `do`."""
        return self._tell(self.journal.follow())

    def set_language(self, code: str) -> bool:
        """Let the text be in the language ``code``. Raises as `do`."""
        return code != self.language and self.do(SetLanguage(code))

    def override_language(self, code: str) -> None:
        """Take the text for one in the language ``code``, which is no act of a person."""
        edit = Edit(self.contents)
        edit.set_language(code)
        self._tell(edit.change)

    def do_unkept(self, step: Step) -> None:
        """Do ``step``, which is no act of a person: it is neither kept nor undone."""
        edit = Edit(self.contents)
        step.do(edit)
        self._tell(edit.change)

    # -- columns -------------------------------------------------------------------------------

    def add_column(self, column: Column) -> None:
        """Put ``column`` last. A column that has no cells yet waits for them."""
        contents = self.contents
        if len(column.texts) != len(contents.rows):
            column.wait(contents.columns[ORIGINAL].lengths)
        contents.columns[column.id] = column
        self._tell(Change(columns={column.id}))

    def column(self, origin: str) -> Column | None:
        """The first column of this origin, made here rather than brought by the file."""
        columns = self.contents.columns.values()
        return next((c for c in columns if c.origin == origin and not c.provenance.from_file), None)

    def remove_column(self, column: str) -> None:
        """Take a column away. Raises ValueError for the original, which stays."""
        if self.contents.columns[column].origin == "original":
            raise ValueError("the original cannot be removed")
        del self.contents.columns[column]
        self.contents.bitexts.pop(column, None)
        self._tell(Change(columns={column}))

    def move_column(self, column: str, position: int) -> None:
        """Let ``column`` be the one at ``position``."""
        columns = self.contents.columns
        order = [each for each in columns if each != column]
        order.insert(position, column)
        moved = {each: columns[each] for each in order}
        columns.clear()
        columns.update(moved)
        self._tell(Change(columns={column}))

    def fill(self, column: str, cells: dict[int, list[Translation]]) -> None:
        """Set the cells of ``column`` in these rows: one translation a segment."""
        side = self.contents.columns[column]
        for row, translations in cells.items():
            side.put(row, translations)
            self.contents.review(column, row)
        change = Change(cells={column: set(cells)})
        if side.draft and not side.drafts:
            side.draft = ""
            change.columns.add(column)
        self._tell(change)

    def fill_draft(self, column: str, cells: dict[int, list[Translation]], engine: str) -> None:
        """Set the cells of ``column`` in those of these rows that wait, as ``engine`` has them,
        until `fill` brings better ones."""
        side = self.contents.columns[column]
        rows = {row for row, translations in cells.items() if side.put_draft(row, translations)}
        if rows:
            begins, side.draft = side.draft != engine, engine
            self._tell(Change(cells={column: rows}, columns={column} if begins else set()))

    # -- another text beside it ----------------------------------------------------------------

    @property
    def comparison(self) -> Comparison | None:
        """The other text that stands beside this one."""
        return self.contents.comparison

    def compare(self, comparison: Comparison) -> None:
        """Put another text beside this one, in the place of the one that is there; the person's
        steps are done again upon it. Its column is `Comparison.column`, its links are the bitext of
        that column.

        Raises ValueError where it is about another document.
        """
        if not comparison.fits(self.source):
            raise ValueError("a comparison of another text")
        self._tell(self.journal.beneath(lambda: placing.put(self.contents, comparison)))

    def stop_comparing(self) -> None:
        """Take the other text away."""
        if self.comparison is not None:
            self._tell(self.journal.beneath(lambda: placing.take_away(self.contents)))

    # -- listening -----------------------------------------------------------------------------

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with each change, in the thread that made it; gives what ends that, and
        does not hold the document."""
        listeners, number = self._listeners, next(self._numbers)
        listeners[number] = listener
        return lambda: listeners.pop(number, None) and None

    def _tell(self, change: Change) -> bool:
        if change:
            if change.of_rows:
                self.contents.rows_changed()
            for listener in tuple(self._listeners.values()):
                listener(change)
        return bool(change)
