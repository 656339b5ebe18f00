"""The library: transcripts that lie anywhere on this computer, listed, searched and counted."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import CannotWrite, IsOriginal
from desktop.domain.reasons import reason_of
from desktop.services.library import concordance as concordances
from desktop.services.library.concordance import Collocate, Frequency, Line, Sort
from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import Outcome, add
from desktop.services.library.listing import path_of
from desktop.services.library.personal import SavedSearch
from desktop.services.library.query import Field
from desktop.services.library.searching import Hit, Order, Search, Where
from desktop.services.library.translating import BatchRequest
from desktop.services.library.watching import can_watch, changes
from desktop.services.packs.installed import Packs
from desktop.services.reading.documents import Documents
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.dialogs import files
from desktop.ui.dialogs.library.batchline import BatchLine
from desktop.ui.dialogs.library.chart import Chart
from desktop.ui.dialogs.library.folders import FoldersDialog
from desktop.ui.dialogs.library.hits import Hits
from desktop.ui.dialogs.library.lines import LEFT, EndShown, LinesModel
from desktop.ui.dialogs.library.people import People
from desktop.ui.dialogs.library.rows import PlainTable, dates
from desktop.ui.dialogs.library.saved import SavedSearches
from desktop.ui.dialogs.library.transcripts import Transcripts
from desktop.ui.dialogs.library.translate import TranslateDialog
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.searchfield import SearchField
from desktop.ui.words import messages
from desktop.ui.words.names import language_name, number

_REST = 120  # ms without a key after which it is searched
_MOST = 100  # sentences
_LINES = 5_000  # of the concordance
_FOUND = 1  # which of what may be translated
_LIST, _SENTENCES, _CONCORDANCE, _FREQUENCY, _PEOPLE = range(5)  # pages
_SEARCHES = (_SENTENCES, _CONCORDANCE, _FREQUENCY)
T = TypeVar("T")
_Counted = tuple[int, list[Frequency], list[Collocate]]  # how many places, and what is counted


class LibraryDialog(QDialog):
    """Stays open beside its window. ``chosen`` brings a `Hit` to show, ``fileChosen`` the path of a
    transcript to open."""

    chosen = Signal(object)
    fileChosen = Signal(str)

    def __init__(
        self,
        library: LibraryFile,
        documents: Documents,
        memory: Memory,
        preferences: Preferences,
        packs: Packs,
        batch: LibraryBatch,
        runner: Runner,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._library, self._documents, self._memory = library, documents, memory
        self._preferences, self._runner = preferences, runner
        self._packs, self._batch = packs, batch
        self._search = Search(library)
        self._searching = Latest(runner, self)
        self._searching.done.connect(self._show_found)
        self._searching.failed.connect(self._tell_problem)
        self._adding: Task | None = None
        self._changed: dict[Path, None] = {}  # while something is being added
        self._roots, self._watched = Latest(runner, self), Latest(runner, self)
        self._watch_work = Latest(runner, self)
        self._saving: Task | None = None
        self.setWindowTitle(self.tr("Library"))
        self.lines = LinesModel()
        self._make_widgets()
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.search)
        self._connect()
        self._show_adding(False)
        self.field.setFocus()
        self.reload()

    # -- putting together -------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.field, self.tabs = SearchField(), QTabWidget()
        self.speaker, self.place, self.after, self.before = (QLineEdit() for _ in range(4))
        self.language, self.order, self.sort = QComboBox(), QComboBox(), QComboBox()
        self.language.addItem(self.tr("All"), "")
        self.within = QComboBox()
        for field, words in (
            (None, self.tr("Everything")),
            (Field.TEXT, self.tr("Originals")),
            (Field.TRANSLATION, self.tr("Translations")),
            (Field.OWN, self.tr("My wording")),
            (Field.NOTES, self.tr("Notes")),
        ):
            self.within.addItem(words, field)
        for value, words in (
            (Order.BEST, self.tr("Best first")),
            (Order.NEWEST, self.tr("Newest first")),
            (Order.OLDEST, self.tr("Oldest first")),
        ):
            self.order.addItem(words, value)
        for sort, words in (
            (Sort.TEXT, self.tr("As in the transcripts")),
            (Sort.LEFT, self.tr("By the words before")),
            (Sort.SECOND_LEFT, self.tr("By the 2nd word before")),
            (Sort.THIRD_LEFT, self.tr("By the 3rd word before")),
            (Sort.RIGHT, self.tr("By the words after")),
            (Sort.SECOND_RIGHT, self.tr("By the 2nd word after")),
            (Sort.THIRD_RIGHT, self.tr("By the 3rd word after")),
            (Sort.SPEAKER, self.tr("By speaker")),
            (Sort.DATE, self.tr("By date")),
        ):
            self.sort.addItem(words, sort)
        self.by = QComboBox()
        self.by.addItem(self.tr("By year"), concordances.by_year)
        self.by.addItem(self.tr("By speaker"), concordances.by_speaker)
        self.by.addItem(self.tr("Words near it"), None)
        self._make_tables()
        self.told, self.bar = QLabel(wordWrap=True), QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.add_folder = QPushButton(self.tr("Add &folder…"))
        self.add_files = QPushButton(self.tr("Add fil&es…"))
        self.again = QPushButton(self.tr("&Look again"))
        self.again.setToolTip(self.tr("Look what has changed in all folders and files"))
        self.folders = QPushButton(self.tr("Fol&ders…"))
        self.folders.setToolTip(self.tr("What you added, and whether it is watched"))
        self.take_out = QPushButton(self.tr("&Remove"))
        self.take_out.setToolTip(
            self.tr("Take the chosen transcripts off the list. The files stay where they are.")
        )
        self.translate = QPushButton(self.tr("&Translate…"))
        self.batch_line = BatchLine(self._batch)
        self.searches = SavedSearches(self._library, self._runner)
        self.save, self.save_count = (QPushButton(self.tr("&Save table…")) for _ in range(2))
        self.stop = QPushButton(self.tr("Stop"))

    def _make_tables(self) -> None:
        self.chart = Chart()
        self.transcripts = Transcripts(self._library, self._documents, self._runner)
        self.hits, self.people = Hits(), People(self._library, self._runner)
        widths = (32, 12, 30, 30, 15, dates())
        self.concordance = PlainTable(self.tr("Concordance"), self.lines, widths)
        self.concordance.setItemDelegateForColumn(LEFT, EndShown(self.concordance))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (
            self.add_folder,
            self.add_files,
            self.again,
            self.folders,
            self.take_out,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.searches)
        buttons.addWidget(self.translate)
        sentences, concordance, frequency = QWidget(), QWidget(), QWidget()
        self._page(sentences, self.tr("&Order:"), self.order, self.hits)
        self._page(concordance, self.tr("S&ort:"), self.sort, self.concordance, self.save)
        self._page(frequency, self.tr("&Count:"), self.by, self.chart, self.save_count)
        for page, title in (
            (self.transcripts, self.tr("Transcripts")),
            (sentences, self.tr("Sentences")),
            (concordance, self.tr("Concordance")),
            (frequency, self.tr("Frequency")),
            (self.people, self.tr("People")),
        ):
            self.tabs.addTab(page, title)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.bar)
        below.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addLayout(self._narrowing())
        column.addWidget(self.tabs, 1)
        column.addLayout(below)
        column.addWidget(self.batch_line)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter goes to what was found
        resize_to_text(self, 190, 44)

    def _narrowing(self) -> QVBoxLayout:
        """What is searched, and where."""
        above, below, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        above.addWidget(self.field, 1)
        self._label(above, self.tr("&In:"), self.within)
        self._label(below, self.tr("S&peaker:"), self.speaker)
        self._label(below, self.tr("Pl&ace:"), self.place)
        self._label(below, self.tr("Fro&m:"), self.after)
        self._label(below, self.tr("&Until:"), self.before)
        self._label(below, self.tr("Lan&guage:"), self.language)
        for date in (self.after, self.before):
            date.setPlaceholderText("2019-03-08")
            date.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        lines.addLayout(above)
        lines.addLayout(below)
        return lines

    def _label(self, line: QHBoxLayout, words: str, widget: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(widget)
        line.addWidget(label)
        line.addWidget(widget)

    def _page(self, page: QWidget, words: str, choice: QWidget, *parts: QWidget) -> None:
        line = QHBoxLayout()
        self._label(line, words, choice)
        line.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(line)
        column.addWidget(parts[0], 1)
        for button in parts[1:]:
            line.addWidget(button)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        for field in self._fields().values():
            field.textChanged.connect(lambda _text: self._rest.start())
        for choice in (self.within, self.language, self.order, self.sort, self.by):
            choice.currentIndexChanged.connect(lambda _index: self.search())
        self.tabs.currentChanged.connect(self._turn_to)
        self.field.returnPressed.connect(self._enter)
        self.transcripts.fileChosen.connect(self.fileChosen)
        self.transcripts.failed.connect(self._tell_problem)
        self.transcripts.listed.connect(self._show_listed)
        self.concordance.activated.connect(self._open_line)
        for page in (self.hits, self.people):
            page.chosen.connect(self.chosen)
        self.people.fileChosen.connect(self.fileChosen)
        self.people.failed.connect(self._tell_problem)
        self.add_folder.clicked.connect(self._ask_for_folder)
        self.add_files.clicked.connect(self._ask_for_files)
        self.again.clicked.connect(self._look_again)
        self.take_out.clicked.connect(self._take_out)
        self.folders.clicked.connect(self._ask_for_roots)
        self._connect_watching()
        self.save.clicked.connect(self._ask_to_save)
        self.save_count.clicked.connect(self._ask_to_save)
        self.translate.clicked.connect(self.ask_to_translate)
        self.searches.saveWanted.connect(lambda name: self.searches.save(self.search_as(name)))
        self.searches.chosen.connect(self.search_again)
        self.searches.failed.connect(self._tell_problem)
        self.batch_line.goOnPressed.connect(self._translate_on)
        self._batch.changed.connect(self._show_translated)
        self.stop.clicked.connect(self._stop)
        self.finished.connect(lambda _result: self._searching.cancel())
        self._turn_to(_LIST)

    def _turn_to(self, tab: int) -> None:
        in_list = tab in (_LIST, _PEOPLE)
        words = self.tr("Filter by title, speaker or file")
        if tab == _PEOPLE:
            words = self.tr("Filter by name")
        self.field.name(words if in_list else self.tr("Search the texts"))
        if (tab == _PEOPLE) != self._names_people:  # what is searched is no name
            self._names_people, other = tab == _PEOPLE, self.field.text()
            self.field.setText(self._other_text)
            self._other_text = other
        self.field.setToolTip(
            ""
            if in_list
            else self.tr('Words, "phrases", beginnings (harb*), AND, OR, NOT, NEAR; see the guide')
        )
        for widget in (self.within, *self._fields().values(), self.language):
            widget.setEnabled(not in_list)
        self._typed()

    _names_people, _other_text = False, ""  # in the field; what was in it before

    # -- the list ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what is in the library now."""
        self._batch.look()
        self.searches.reload()
        self.transcripts.reload()
        self._people_known = False
        if self.tabs.currentIndex() == _PEOPLE:
            self._show_people()

    _people_known = False  # whether they are shown as they are now

    def _show_people(self) -> None:
        if not self._people_known:
            self._people_known = True
            self.people.reload()
        self.people.set_text(self.field.text())

    def forget(self) -> None:
        """Everything is being forgotten: show nothing of it."""
        self._searching.cancel()
        if self._adding is not None:
            self._adding.cancel()
        for work in (self._roots, self._watched, self._watch_work):
            work.cancel()
        self.transcripts.forget()
        self.searches.forget()
        self.people.forget()
        self.hits.show_hits([])
        self.lines.set_lines([])
        self.chart.show_frequencies([])
        self.field.clear()
        self.told.clear()
        self._news = ""

    def end(self) -> None:
        """The window that it belongs to is being closed."""
        for work in (self._watched, self._watch_work):
            work.cancel()
        self.transcripts.end()

    def _show_listed(self) -> None:
        self._offer_languages()
        if self.tabs.currentIndex() == _LIST:
            self._tell_list()

    def _offer_languages(self) -> None:
        chosen = self.language.currentData()
        self.language.blockSignals(True)
        while self.language.count() > 1:
            self.language.removeItem(1)
        for code in self.transcripts.listing.languages:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.blockSignals(False)

    def _take_out(self) -> None:
        paths, path = self.transcripts.chosen(), self._library.path

        def remove(job: Job) -> None:
            with closing(LibraryFile(path)) as library:
                library.remove(*map(path_of, paths), job=job)

        if paths and self._adding is None:
            self._begin_adding(remove)

    # -- translating ------------------------------------------------------------------------------

    def ask_to_translate(self) -> TranslateDialog:
        """Ask what to translate, and by what."""
        listing = self.transcripts.listing
        choices = {
            self.tr("Chosen on the list"): self.transcripts.chosen(),
            self.tr("With sentences found"): [*map(os.fsencode, self.hits.paths)],
            self.tr("All on the list"): [
                path for path in listing.paths if path not in listing.unreadable
            ],
        }
        settings = self._preferences.current
        sources = listing.languages
        targets = {code for source in sources for code in self._packs.targets(source)}
        last = [dict(settings.targets).get(source, "") for source in sources]
        target = next((code for code in last if code in targets), "")
        dialog = TranslateDialog(
            choices, sorted(targets, key=language_name), target, settings.cluster, self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tabs.currentIndex() != _LIST and self.hits.paths:
            dialog.which.button(_FOUND).setChecked(True)
        dialog.requested.connect(self._translate)
        dialog.open()
        return dialog

    def _translate(self, request: BatchRequest) -> None:
        self._preferences.change(cluster=request.cluster)
        self._request = request
        self._batch.start(request)

    _request = BatchRequest()  # the last one

    def _show_translated(self) -> None:
        """More is translated than what is shown, maybe."""
        self.transcripts.model.fetch_again()
        ended, self._translates = self._translates and not self._batch.running, self._batch.running
        if ended and self.tabs.currentIndex() == _SENTENCES:
            self.search()

    _translates = False  # when that was looked at last

    def _translate_on(self) -> None:
        """Go on with what is left, by what did it before."""
        self._batch.start(replace(self._request, paths=()))

    # -- watching ---------------------------------------------------------------------------------

    @property
    def watching(self) -> bool:
        """Whether any folder is watched now."""
        return self._watch_work.busy

    def _connect_watching(self) -> None:
        self._roots.done.connect(self.show_folders)
        self._watched.done.connect(self._watch)
        self._watch_work.step.connect(self._take_in_changes)
        for work in (self._roots, self._watched, self._watch_work):
            work.failed.connect(self._tell_problem)

    def _ask_for_roots(self) -> None:
        self._roots.begin(lambda _job: self._library.watched())

    def show_folders(self, watched: Mapping[Path, bool]) -> FoldersDialog:
        """Show what the person added, to be watched or not."""
        dialog = FoldersDialog(watched, self)
        dialog.ticked.connect(self._tick)
        dialog.open()
        return dialog

    def _tick(self, root: Path, on: bool) -> None:
        def tick(_job: Job) -> dict[Path, bool]:
            self._library.watch(root, on)
            return self._library.watched()

        self._watched.begin(tick)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watched.begin(lambda _job: self._library.watched())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for work in (self._watched, self._watch_work):
            work.cancel()

    def _watch(self, watched: Mapping[Path, bool]) -> None:
        """Watch what is ticked, and nothing else, as long as the library is shown."""
        self._watch_work.cancel()
        folders = [path for path, on in watched.items() if on]
        if folders and can_watch():
            self._watch_work.begin(partial(changes, folders))

    def _take_in_changes(self, roots: list[Path]) -> None:
        if self._adding is not None:
            self._changed |= dict.fromkeys(roots)
        elif roots:
            self.add(roots)

    # -- adding -----------------------------------------------------------------------------------

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder to the library"))
        if folder:
            self.add([Path(folder)])

    def _ask_for_files(self) -> None:
        if paths := files.ask(self, ""):
            self.add(paths)

    def _look_again(self) -> None:
        self.add([])

    def add(self, paths: Sequence[Path]) -> None:
        """Put ``paths`` into the library; none: look again what was put there before."""
        if self._adding is not None:
            return
        documents, path, memory = self._documents, self._library.path, self._memory
        targets = dict(self._preferences.current.targets)

        def work(job: Job) -> Outcome:
            with closing(LibraryFile(path)) as library:  # of its own: searching goes on meanwhile
                roots = paths or library.roots()
                return add(roots, library, documents, job, memory, targets)

        self.told.setText(self.tr("Looking for transcripts…"))
        self._begin_adding(work, self._added)

    def _begin_adding(
        self, work: Callable[[Job], T], show: Callable[[T], None] | None = None
    ) -> None:
        """Add something to the list, or take it off."""
        task = self._adding = Task(work)
        if show is not None:
            task.done.connect(show)
        task.progress.connect(self._get_on)
        task.failed.connect(self._tell_problem)
        task.ended.connect(self._end_adding)
        self._show_adding(True)
        self._runner.start(task)

    def _get_on(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        words = self.tr("{done} of {of} transcripts")
        self.told.setText(words.format(done=number(done), of=number(of)))

    def _added(self, outcome: Outcome) -> None:
        parts = [self.tr("Read: {count}").format(count=number(outcome.read))]
        for count, words in (
            (outcome.unchanged, self.tr("unchanged: {count}")),
            (outcome.moved, self.tr("moved: {count}")),
            (len(outcome.gone), self.tr("not there any more: {count}")),
            (len(outcome.failed), self.tr("not readable: {count}")),
        ):
            parts += [words.format(count=number(count))] if count else []
        self._news = ", ".join(parts)

    _news = ""  # what became of what was added

    def _end_adding(self) -> None:
        self._adding = None
        self._show_adding(False)
        self.reload()
        roots, self._changed = [*self._changed], {}
        self._take_in_changes(roots)

    def _show_adding(self, on: bool) -> None:
        self.bar.setVisible(on)
        self.stop.setVisible(on)
        self.bar.setRange(0, 0)
        for button in (self.add_folder, self.add_files, self.again, self.take_out):
            button.setEnabled(not on)

    def _stop(self) -> None:
        if self._adding is not None:
            self._adding.cancel()

    # -- searching --------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self.tabs.currentIndex() == _LIST:
            self._tell_list()
        elif self.tabs.currentIndex() == _PEOPLE:
            self._tell("")
        self._rest.start()

    def _enter(self) -> None:
        """Go to what was found."""
        if self.tabs.currentIndex() == _LIST:
            self.tabs.setCurrentIndex(_SENTENCES)
            return
        self.search()
        below = {
            _SENTENCES: self.hits,
            _CONCORDANCE: self.concordance,
            _PEOPLE: self.people.table,
        }
        below.get(self.tabs.currentIndex(), self.chart.table).setFocus()

    def search(self) -> None:
        """Search for what is typed."""
        self._rest.stop()
        self._searching.cancel()
        if self.tabs.currentIndex() == _LIST:
            self.transcripts.set_text(self.field.text())
            return
        if self.tabs.currentIndex() == _PEOPLE:
            self._show_people()
            return
        text, where = self.field.text(), self._where()
        if self.tabs.currentIndex() == _SENTENCES:
            self._begin_search(self._look_for(text, where), self._show_hits)
        elif self.tabs.currentIndex() == _CONCORDANCE:
            self._begin_search(self._align(text, where), self._show_lines)
        else:
            self._begin_search(self._count(text, where), self._show_counted)

    def _begin_search(self, work: Callable[[Job], T], show: Callable[[T], None]) -> None:
        self._searching.begin(lambda job: partial(show, work(job)))

    def _show_found(self, show: Callable[[], None]) -> None:
        show()

    def _look_for(self, text: str, where: Where) -> Callable[[Job], list[Hit]]:
        """What finds sentences, with their translations."""
        search, order, memory = self._search, self.order.currentData(), self._memory
        targets = dict(self._preferences.current.targets)

        def look(job: Job) -> list[Hit]:
            hits = search.hits(text, where, order=order, most=_MOST, typing=True)
            job.check()
            return concordances.translated(hits, memory, targets)

        return look

    def _align(self, text: str, where: Where) -> Callable[[Job], list[Line]]:
        """What makes a concordance, with the other language at its side."""
        search, sort, memory = self._search, self.sort.currentData(), self._memory
        targets = dict(self._preferences.current.targets)

        def align(job: Job) -> list[Line]:
            lines = concordances.concordance(
                search, text, where, sort=(sort,), most=_LINES, job=job
            )
            job.check()
            hits = concordances.translated([line.hit for line in lines], memory, targets)
            return concordances.with_hits(lines, hits)

        return align

    def _count(self, text: str, where: Where) -> Callable[[Job], _Counted]:
        """What counts the places, and by what."""
        search, by = self._search, self.by.currentData()

        def count(job: Job) -> _Counted:
            lines = concordances.concordance(search, text, where, job=job)
            if by is None:
                return len(lines), [], concordances.collocates(lines, search)
            return len(lines), by(lines, search, where) if lines else [], []

        return count

    def search_as(self, name: str) -> SavedSearch:
        """What is searched now, to be saved under ``name``."""
        fields = {key: field.text().strip() for key, field in self._fields().items()}
        language, tab = self.language.currentData() or "", str(self.tabs.currentIndex())
        within = str(self.within.currentIndex())
        options = {**fields, "language": language, "tab": tab, "in": within}
        return SavedSearch(name, self.field.text().strip(), options)

    def search_again(self, saved: SavedSearch) -> None:
        """Search for what was saved."""
        options = saved.options
        for key, field in self._fields().items():
            field.setText(options.get(key, ""))
        self.language.setCurrentIndex(max(0, self.language.findData(options.get("language", ""))))
        within = options.get("in", "")
        self.within.setCurrentIndex(int(within) if within.isdecimal() else 0)
        tab = options.get("tab", "")
        self.tabs.setCurrentIndex(int(tab) if tab.isdecimal() else _SENTENCES)
        self.field.setText(saved.text)
        self.search()

    def _fields(self) -> dict[str, QLineEdit]:
        return {
            "speaker": self.speaker,
            "place": self.place,
            "after": self.after,
            "before": self.before,
        }

    def _where(self) -> Where:
        return Where(
            speaker=self.speaker.text().strip(),
            after=self.after.text().strip(),
            before=self.before.text().strip(),
            language=self.language.currentData() or "",
            place=self.place.text().strip(),
            field=self.within.currentData(),
            collection=self.transcripts.collection,
        )

    def _show_hits(self, hits: list[Hit]) -> None:
        self.hits.show_hits(hits)
        words = self.tr("%n sentence(s)", "", len(hits))
        if len(hits) == _MOST:
            words = self.tr("The first {count} sentences").format(count=number(_MOST))
        self._tell(words if self.field.text().strip() else "")

    def _show_lines(self, lines: list[Line]) -> None:
        self.lines.set_lines(lines)
        words = self.tr("%n place(s)", "", len(lines))
        if len(lines) == _LINES:
            words = self.tr("The first {count} places").format(count=number(_LINES))
        self._tell(words if self.field.text().strip() else "")

    def _show_counted(self, counted: _Counted) -> None:
        times, frequencies, words = counted
        if self.by.currentData() is None:
            self.chart.show_collocates(words)
        else:
            self.chart.show_frequencies(frequencies)
        self._tell(self.tr("%n place(s)", "", times) if self.field.text().strip() else "")

    def _open_line(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines.lines[index.row()].hit)

    def _tell_list(self) -> None:
        listing = self.transcripts.listing
        words = self.tr("{shown} of {all} transcripts, {words} words").format(
            shown=number(len(listing.numbers)),
            all=number(listing.size),
            words=number(listing.words),
        )
        if not listing.size:
            words = self.tr("Add a folder or files: they stay where they are.")
        self._tell(" · ".join(filter(None, [self._news, words])))

    def _tell(self, words: str) -> None:
        collection = self.transcripts.collection
        if words and collection and self.tabs.currentIndex() in _SEARCHES:
            bound = self.tr("only in “{name}”").format(name=collection)
            words = f"{words} · {bound}"
        if self._adding is None:
            self.told.setText(words)

    def _tell_problem(self, error: Exception) -> None:
        self._news = messages.words(error)
        self.told.setText(self._news)

    # -- saving -----------------------------------------------------------------------------------

    def _ask_to_save(self) -> None:
        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        counts = self.tabs.currentIndex() == _FREQUENCY
        name = "frequency.xlsx" if counts else "concordance.xlsx"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the table"), name, kinds)
        if name:
            self.save_table(Path(name))

    def save_table(self, path: Path) -> None:
        """Write what is shown into a table: all places of what is typed, with their translations,
        or how often it stands there."""
        text, where, sort = self.field.text(), self._where(), self.sort.currentData()
        search, memory, documents = self._search, self._memory, self._documents
        targets = dict(self._preferences.current.targets)
        count = self._count(text, where) if self.tabs.currentIndex() == _FREQUENCY else None
        near = self.by.currentData() is None

        def write(job: Job) -> int:
            if documents.has_read(path):
                raise IsOriginal(name=path.name)
            try:
                if count is not None:
                    _, frequencies, words = count(job)
                    if near:
                        concordances.save_collocates(words, path)
                    else:
                        concordances.save_frequencies(frequencies, path)
                    return len(frequencies) + len(words)
                lines = concordances.concordance(search, text, where, sort=(sort,), job=job)
                hits = concordances.translated([line.hit for line in lines], memory, targets)
                concordances.save(concordances.with_hits(lines, hits), path)
            except OSError as error:
                raise CannotWrite(name=path.name, reason=reason_of(error)) from error
            return len(lines)

        task = self._saving = Task(write)
        task.done.connect(self._saved)
        task.failed.connect(self._tell_problem)
        self._runner.start(task)

    def _saved(self, count: int) -> None:
        self._tell(self.tr("%n line(s) saved", "", count))
