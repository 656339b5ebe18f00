"""The page of the library about people: everybody who speaks, and all about one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library import persons
from desktop.services.library.file import LibraryFile
from desktop.services.library.persons import Appearance, Person, PersonPage
from desktop.services.library.searching import Hit
from desktop.services.library.words import keys_in
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel, dates
from desktop.ui.words.names import day, number
from desktop.ui.words.tips import as_written

_Index = QModelIndex | QPersistentModelIndex
_MET = 12  # people who are named
_STEPS = 100  # that can be undone
_SHOWN, _TIP = 300, 2_000  # characters of a turn in a cell, and in its tip
_Loaded = tuple[list[Person], list[tuple[Person, Person]]]


class People(QWidget):
    """``chosen`` brings a `Hit` to show, ``fileChosen`` the path of a transcript to open;
    ``failed`` an exception."""

    chosen = Signal(object)
    fileChosen = Signal(str)
    failed = Signal(object)

    def __init__(self, library: LibraryFile, runner: Runner) -> None:
        super().__init__()
        self._library = library
        self._pairs: list[tuple[Person, Person]] = []
        self._page: PersonPage | None = None
        self._loading, self._reading = Latest(runner, self), Latest(runner, self)
        self._narrowing = Latest(runner, self)
        self._people: list[Person] = []
        self._keys: list[str] = []  # what the filter looks into
        self._filter: list[str] = []
        titles = self.tr("Name"), self.tr("Transcripts"), self.tr("Words")
        self.model = RowsModel(titles, _texts_of_person, (1, 2))
        self.table = PlainTable(self.tr("People"), self.model, (24, 12, 9))
        self.table.setSelectionMode(PlainTable.SelectionMode.ExtendedSelection)
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._show_pair()
        self._show_page(None)

    def _make_widgets(self) -> None:
        self.question = QLabel(wordWrap=True)
        self.yes, self.no = QPushButton(self.tr("Same person")), QPushButton(self.tr("Skip"))
        self.merge = QPushButton(self.tr("Merge c&hosen"))
        self.merge.setToolTip(self.tr("The chosen names are one person in the whole library"))
        self.split = QPushButton(self.tr("Split"))
        self.split.setToolTip(self.tr("The names of the chosen person are different people again"))
        self.undo = QPushButton(self.tr("U&ndo"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.name, self.met = QLabel(), QLabel(wordWrap=True)
        self.name.setProperty("tone", "strong")
        titles = self.tr("Date"), self.tr("Called"), self.tr("Turns"), self.tr("Transcript")
        self.appearances = RowsModel(titles, _texts_of_appearance, (2,))
        name = self.tr("Transcripts of this person")
        self.where = PlainTable(name, self.appearances, (dates(), 24, 8))
        name = self.tr("What this person says")
        self.said = RowsModel(
            (self.tr("Date"), self.tr("Transcript"), name), _texts_of_turn, tip=_tip_of_turn
        )
        self.turns = PlainTable(name, self.said, (dates(), 28))
        self.cut = QLabel(wordWrap=True)
        for button in (self.yes, self.no, self.merge, self.split, self.undo):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        asking, below = QHBoxLayout(), QHBoxLayout()
        asking.addWidget(self.question, 1)
        for widget in (self.yes, self.no):
            asking.addWidget(widget)
        for widget in (self.merge, self.split, self.undo):
            below.addWidget(widget)
        below.addStretch(1)
        left, right, split = QWidget(), QWidget(), QSplitter(childrenCollapsible=False)
        column = QVBoxLayout(left)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        page = QVBoxLayout(right)
        for part, stretch in ((self.name, 0), (self.met, 0), (self.where, 2)):
            page.addWidget(part, stretch)
        page.addWidget(self.turns, 3)
        page.addWidget(self.cut)
        column.setContentsMargins(0, 0, 6, 0)
        page.setContentsMargins(8, 0, 0, 0)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([400, 660])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.addLayout(asking)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self._loading.done.connect(self._show)
        self._reading.done.connect(self._show_page)
        self._narrowing.done.connect(self.said.show)
        for work in (self._loading, self._reading, self._narrowing):
            work.failed.connect(self.failed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.yes.clicked.connect(self._merge_pair)
        self.no.clicked.connect(self._skip_pair)
        self.merge.clicked.connect(self.merge_chosen)
        self.split.clicked.connect(self.split_chosen)
        self.undo.clicked.connect(self.undo_last)
        self.turns.activated.connect(self._choose_turn)
        self.where.activated.connect(lambda index: self._open(index.row()))
        self.where.selectionModel().selectionChanged.connect(lambda *_: self._narrow())

    # -- who there is -----------------------------------------------------------------------------

    def reload(self) -> None:
        """Show who is in the library now."""
        self._load(lambda: None)

    def forget(self) -> None:
        """Everything is being forgotten: show nothing of it."""
        self._loading.cancel()
        self._reading.cancel()
        self._narrowing.cancel()
        self._library.person_steps = []
        self._show(([], []))

    def set_text(self, text: str) -> None:
        """Show only people whose names have all of these words, or their beginnings."""
        words = keys_in(text)
        if words != self._filter:
            self._filter = words
            self._arrange()

    def _arrange(self) -> None:
        self.model.show(
            [
                person
                for person, keys in zip(self._people, self._keys, strict=True)
                if all(f" {word}" in keys for word in self._filter)
            ]
        )

    def people(self) -> list[Person]:
        """Those who are chosen."""
        return [self.model.rows[row] for row in self.table.chosen_rows()]

    def _load(self, change: Callable[[], None]) -> None:
        library = self._library

        def work(_job: Job) -> _Loaded:
            change()
            people = persons.persons(library)
            return people, persons.alike(people, library.different_persons())

        self._loading.begin(work)

    def _show(self, loaded: _Loaded) -> None:
        chosen = {name for person in self.people() for name in person.names}
        self._people, self._pairs = loaded
        self._keys = [" " + " ".join(keys_in(" ".join(each.names))) for each in self._people]
        self._arrange()
        rows = enumerate(self.model.rows)
        row = next((row for row, person in rows if person.name in chosen), None)
        if row is not None:
            self.table.selectRow(row)
        else:
            self._choose()
        self._show_pair()

    # -- all about one ----------------------------------------------------------------------------

    def _choose(self) -> None:
        people = self.people()
        self.merge.setEnabled(len(people) > 1)
        self.split.setEnabled(len(people) == 1 and len(people[0].names) > 1)
        self.undo.setEnabled(bool(self._library.person_steps))
        if len(people) == 1:
            library, person = self._library, people[0]
            self._reading.begin(lambda _job: persons.page(library, person))
        else:
            self._reading.cancel()
            self._show_page(None)

    def _show_page(self, page: PersonPage | None) -> None:
        self._page = page
        self._narrowing.cancel()
        if page is None:
            words = self.tr("Choose somebody to see all that they said.")
            self.name.setText(words if self.model.rowCount() else "")
            self.met.clear()
            self.appearances.show([])
            self.said.show([])
            self.cut.hide()
            return
        self.name.setText(" · ".join(page.person.names))
        met = [f"{name} ({number(count)})" for name, count in page.met[:_MET]]
        rest = ["…"] if len(page.met) > _MET else []
        words = self.tr("Met: {names}").format(names=", ".join([*met, *rest]))
        self.met.setText(words if met else "")
        self.appearances.show(page.appearances)
        self._narrow()

    def _narrow(self) -> None:
        """Show what is said in the chosen transcript; in all where none is chosen."""
        page, rows = self._page, self.where.chosen_rows()
        if page is None:
            return
        self._narrowing.cancel()
        path: Path | None = page.appearances[rows[0]].path if rows else None
        self.said.show([hit for hit in page.turns if path in (None, hit.path)])
        if path is not None and not page.whole:
            library, person, chosen = self._library, page.person, path
            self._narrowing.begin(lambda _job: persons.turns(library, person, chosen))
        words = self.tr("The first {count} turns. Choose a transcript to see all in it.")
        self.cut.setText(words.format(count=number(len(page.turns))))
        self.cut.setVisible(path is None and not page.whole)

    def _choose_turn(self, index: QModelIndex) -> None:
        self.chosen.emit(self.said.rows[index.row()])

    def _open(self, row: int) -> None:
        if self._page is not None:
            self.fileChosen.emit(str(self._page.appearances[row].path))

    # -- who is who -------------------------------------------------------------------------------

    def _show_pair(self) -> None:
        """Ask about the first pair that may be one person."""
        for widget in (self.question, self.yes, self.no):
            widget.setVisible(bool(self._pairs))
        if self._pairs:
            one, other = self._pairs[0]
            words = self.tr("Is this the same person? {one} – {other}")
            self.question.setText(words.format(one=one.name, other=other.name))

    def _merge_pair(self) -> None:
        self._merge(self._pairs[0])

    def _skip_pair(self) -> None:
        one, other = (person.name for person in self._pairs.pop(0))
        self._show_pair()
        change = partial(self._library.set_different, one, other)
        self._step(partial(change, True), lambda: partial(change, False))

    def merge_chosen(self) -> None:
        """Those who are chosen are one person."""
        self._merge(self.people())

    def _merge(self, people: Sequence[Person]) -> None:
        name, others = persons.merged(people)

        def change() -> None:
            for other in others:
                self._library.set_person(other, name)

        self._step(change, self._as_now)

    def split_chosen(self) -> None:
        """The names of the chosen person are different people."""
        [person] = self.people()

        def change() -> None:
            for name in person.names:
                self._library.set_person(name, None)

        self._step(change, self._as_now)

    def undo_last(self) -> None:
        """Let everybody be who they were before the last step."""
        if self._library.person_steps:
            self._load(self._library.person_steps.pop())

    def _as_now(self) -> Callable[[], None]:
        """What lets everybody be who they are now."""
        return partial(self._library.keep_persons, self._library.persons())

    def _step(self, change: Callable[[], None], undoing: Callable[[], Callable[[], None]]) -> None:
        """Do ``change``, after ``undoing`` has given what undoes it."""

        def noted() -> None:
            self._library.person_steps = [*self._library.person_steps, undoing()][-_STEPS:]
            change()

        self._load(noted)


def _texts_of_person(person: Person) -> Sequence[str]:
    return " · ".join(person.names), number(person.transcripts), number(person.words)


def _texts_of_appearance(each: Appearance) -> Sequence[str]:
    title = each.title or each.path.name
    return day(each.date), "; ".join(each.titles), number(each.turns), title


def _texts_of_turn(hit: Hit) -> Sequence[str]:
    return day(hit.date), hit.title or hit.path.name, " ".join(hit.text[:_SHOWN].split())


def _tip_of_turn(hit: Hit) -> str:
    return as_written(hit.text[:_TIP].strip())
