"""The library: transcripts that lie anywhere on this computer, listed, searched and counted."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import CannotWrite, IsOriginal, NotADate, NothingFound, NoWordToFind
from desktop.domain.languages.dates import typed
from desktop.domain.reasons import reason_of
from desktop.services.library import concordance as concordances
from desktop.services.library import counting
from desktop.services.library.concordance import Line, Sort
from desktop.services.library.counting import Collocate, Count, Counted, Frequency
from desktop.services.library.file import LibraryFile
from desktop.services.library.personal import SavedSearch
from desktop.services.library.query import Field, parse
from desktop.services.library.searching import Hit, Order, Search, Where
from desktop.services.library.translating import BatchRequest
from desktop.services.packs.installed import Packs
from desktop.services.reading.documents import Documents
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.dialogs.library.adding import Adding, Watching
from desktop.ui.dialogs.library.batchline import BatchLine
from desktop.ui.dialogs.library.chart import Chart
from desktop.ui.dialogs.library.hits import Hits
from desktop.ui.dialogs.library.lines import LEFT, EndShown, LinesModel
from desktop.ui.dialogs.library.people import People
from desktop.ui.dialogs.library.results import Results
from desktop.ui.dialogs.library.rows import PlainTable, dates
from desktop.ui.dialogs.library.saved import SavedSearches
from desktop.ui.dialogs.library.transcripts import Transcripts
from desktop.ui.dialogs.library.translate import TranslateDialog
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.preferences import Preferences
from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.widgets.searchfield import SearchField
from desktop.ui.words import messages
from desktop.ui.words.collation import text_keys
from desktop.ui.words.names import language_name, number

_REST = 120  # ms without a key after which it is searched
_PAUSE = 0.4  # s without another key after which the best of all are looked for
_MOST, _MORE = 100, 400  # sentences that are shown first, and each time that more are wanted
_ALL = 10_000  # sentences that are looked for
_LINES = 5_000  # of the concordance
_LETTER = re.compile(r"\(&.\)|&")  # to press, as it stands in a label
_FOUND = 1  # which of what may be translated
_LIST, _SENTENCES, _CONCORDANCE, _FREQUENCY, _PEOPLE = range(5)  # pages
_SEARCHES = (_SENTENCES, _CONCORDANCE, _FREQUENCY)
T = TypeVar("T")


class _Sentences(NamedTuple):
    """``hits`` that were found, of which those ``shown`` have their translations; once they are
    ``all``, the ``paths`` of all transcripts with any."""

    hits: list[Hit]
    shown: list[Hit]
    all: bool = False
    paths: tuple[bytes, ...] = ()


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
        imports: LibraryImport,
        runner: Runner,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._library, self._documents, self._memory = library, documents, memory
        self._preferences, self._runner = preferences, runner
        self._packs, self._batch, self._import = packs, batch, imports
        self._search = Search(library)
        self._kind = _LIST  # what the field is for: the list, the searches, or the people
        self._texts: dict[int, str] = {}  # what was typed for the others
        self._typing = False  # whether the last word may not be whole yet
        self._found = _Sentences([], [])
        self._asks = False  # what to translate, when all sentences are found
        self._missing = ""  # the collection that a saved search names
        self._labels: dict[QWidget, str] = {}
        self._searching = Latest(runner, self)
        for signal in (self._searching.step, self._searching.done):
            signal.connect(self._show_found)
        self.adding = Adding(imports, self._searching)
        self.watching = Watching(library, runner, self)
        self._searching.failed.connect(self._show_problem)
        self._saving: Task | None = None
        self._request = BatchRequest()  # the last one
        self._translates = False  # when that was looked at last
        self._people_known = False  # whether they are shown as they are now
        self.setWindowTitle(self.tr("Library"))
        self.lines = LinesModel()
        self._make_widgets()
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.search)
        self._connect()
        self.field.setFocus()
        self.reload()

    # -- putting together -------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.field, self.tabs = SearchField(), QTabWidget()
        self.speaker, self.place, self.after, self.before = (QLineEdit() for _ in range(4))
        self.language, self.order = QComboBox(), QComboBox()
        self.sort, self.then_by = QComboBox(), QComboBox()
        self.language.addItem(self.tr("All"), "")
        self.match_case = QCheckBox(self.tr("Match case"))
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
            (Sort.RANDOM, self.tr("In random order")),
            (Sort.WORD, self.tr("By the word found")),
        ):
            self.sort.addItem(words, sort)
            self.then_by.addItem(words, sort)
        self.by = QComboBox()
        for count, words in (
            (Count.YEAR, self.tr("By year")),
            (Count.SPEAKER, self.tr("By speaker")),
            (Count.COLLOCATES, self.tr("Words near it")),
            (Count.PHRASES, self.tr("Phrases with it")),
            (Count.WORDS, self.tr("Words")),
            (Count.LEMMAS, self.tr("Words, by basic form")),
        ):
            self.by.addItem(words, count)
        self.by.setToolTip(self.tr("With nothing to search, “Words” counts all words"))
        self._make_tables()
        self.folders = QPushButton(self.tr("Fol&ders…"))
        self.folders.setToolTip(self.tr("What you added, and whether it is watched"))
        self.translate = QPushButton(self.tr("&Translate…"))
        self.batch_line = BatchLine(self._batch)
        self.searches = SavedSearches(self._library, self._runner)
        self.save, self.save_count = (QPushButton(self.tr("&Save table…")) for _ in range(2))
        self.more = QPushButton(self.tr("Sho&w more"))
        self.more.hide()

    def _make_tables(self) -> None:
        self.chart = Chart()
        self.transcripts = Transcripts(self._library, self._documents, self._import, self._runner)
        self.hits, self.people = Hits(), People(self._library, self._runner)
        widths = (32, 12, 30, 30, 15, dates())
        self.concordance = PlainTable(self.tr("Concordance"), self.lines, widths)
        self.concordance.setItemDelegateForColumn(LEFT, EndShown(self.concordance))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (*self.adding.buttons, self.folders):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.searches)
        buttons.addWidget(self.translate)
        sentences, concordance, frequency = QWidget(), QWidget(), QWidget()
        views = (self.hits, self.concordance, self.chart)
        self.results = dict(zip(_SEARCHES, map(Results, views), strict=True))
        found, lines, counted = self.results.values()
        sorting = {self.tr("S&ort:"): self.sort, self.tr("The&n:"): self.then_by}
        self._page(sentences, {self.tr("&Order:"): self.order}, found, self.more)
        self._page(concordance, sorting, lines, self.save)
        self._page(frequency, {self.tr("&Count:"): self.by}, counted, self.save_count)
        for page, title in (
            (self.transcripts, self.tr("Transcripts")),
            (sentences, self.tr("Sentences")),
            (concordance, self.tr("Concordance")),
            (frequency, self.tr("Frequency")),
            (self.people, self.tr("People")),
        ):
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addLayout(self._narrowing())
        column.addWidget(self.tabs, 1)
        column.addWidget(self.adding)
        column.addWidget(self.batch_line)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter goes to what was found
        resize_to_text(self, 190, 44)

    def _narrowing(self) -> QVBoxLayout:
        """What is searched, and where."""
        above, below, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        above.addWidget(self.field, 1)
        self._label(above, self.tr("&In:"), self.within)
        above.addWidget(self.match_case)
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
        self._labels[widget] = _LETTER.sub("", words)
        line.addWidget(label)
        line.addWidget(widget)

    def _page(
        self, page: QWidget, choices: Mapping[str, QWidget], results: QWidget, button: QWidget
    ) -> None:
        line = QHBoxLayout()
        for words, choice in choices.items():
            self._label(line, words, choice)
        line.addStretch(1)
        line.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(line)
        column.addWidget(results, 1)

    def _connect(self) -> None:
        self._connect_searching()
        self.tabs.currentChanged.connect(self._turn_to)
        self.transcripts.fileChosen.connect(self.fileChosen)
        self.transcripts.failed.connect(self.adding.tell_problem)
        self.transcripts.listed.connect(self._show_listed)
        self.concordance.activated.connect(self._open_line)
        self.chart.chosen.connect(self._show_places)
        for page in (self.hits, self.people):
            page.chosen.connect(self.chosen)
        self.people.fileChosen.connect(self.fileChosen)
        self.people.failed.connect(self.adding.tell_problem)
        self.adding.changed.connect(self.reload)
        self.folders.clicked.connect(self.watching.ask)
        self.watching.changed.connect(self._import.add_changed)
        self.watching.failed.connect(self.adding.tell_problem)
        self.save.clicked.connect(self._ask_to_save)
        self.save_count.clicked.connect(self._ask_to_save)
        self.translate.clicked.connect(self._press_translate)
        self.searches.saveWanted.connect(lambda name: self.searches.save(self.search_as(name)))
        self.searches.chosen.connect(self.search_again)
        self.searches.failed.connect(self.adding.tell_problem)
        self.batch_line.goOnPressed.connect(self._translate_on)
        self._batch.changed.connect(self._show_translated)
        self._turn_to(_LIST)

    def _connect_searching(self) -> None:
        self.field.textEdited.connect(self._edited)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._enter)
        for field in self._fields().values():
            field.textChanged.connect(lambda _text: self._rest.start())
        self.sort.currentIndexChanged.connect(lambda _index: self._offer_to_sort_on())
        self._offer_to_sort_on()
        self.match_case.toggled.connect(lambda _on: self.search())
        for choice in (*self._choices().values(), self.language):
            choice.currentIndexChanged.connect(lambda _index: self.search())
        self.more.clicked.connect(self.show_more)
        for results in self.results.values():
            results.everywherePressed.connect(self.search_everywhere)
        self.finished.connect(lambda _result: self._cancel_search())

    def _turn_to(self, tab: int) -> None:
        in_list = tab in (_LIST, _PEOPLE)
        words = self.tr("Filter by title, speaker or file")
        if tab == _PEOPLE:
            words = self.tr("Filter by name")
        self.field.name(words if in_list else self.tr("Search the texts"))
        if tab not in _SEARCHES or self._kind not in _SEARCHES:
            self._texts[self._kind] = self.field.text()
            self.field.setText(self._texts.get(tab if in_list else _SENTENCES, ""))
        self._kind, self._typing = tab if in_list else _SENTENCES, False
        self.field.setToolTip("" if in_list else self._how_to_search())
        for widget in (self.within, self.match_case, *self._fields().values(), self.language):
            widget.setEnabled(not in_list)
        self._typed()

    def _how_to_search(self) -> str:
        return self.tr(
            'Words, "phrases", parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the '
            "guide"
        )

    # -- the list ---------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show what is in the library now."""
        self._batch.look()
        self.searches.reload()
        self.transcripts.reload()
        self._people_known = False
        if self.tabs.currentIndex() != _LIST:
            self.search()

    def _show_people(self) -> None:
        if not self._people_known:
            self._people_known = True
            self.people.reload()
        self.people.set_text(self.field.text())

    def forget(self) -> None:
        """Everything is being forgotten: show nothing of it."""
        self._cancel_search()
        self.watching.forget()
        self.transcripts.forget()
        self.searches.forget()
        self.people.forget()
        self._show_hits(_Sentences([], []))
        self.lines.set_lines([], self.layoutDirection())
        self.chart.clear()
        self._texts.clear()
        for results in self.results.values():
            results.tell("")
        self.field.clear()
        self.adding.forget()

    def end(self) -> None:
        """The window that it belongs to is being closed."""
        self.watching.end()
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
        key, languages = text_keys(), self.transcripts.listing.languages
        for code in sorted(languages, key=lambda code: key(language_name(code))):
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.blockSignals(False)

    # -- translating ------------------------------------------------------------------------------

    def _press_translate(self) -> None:
        """Ask what to translate, as soon as all sentences are found."""
        all_found = self._found.all and not (self._rest.isActive() or self._searching.busy)
        if self.tabs.currentIndex() == _SENTENCES and not all_found:
            self.search()
            self._asks = True
        else:
            self.ask_to_translate()

    def ask_to_translate(self) -> TranslateDialog:
        """Ask what to translate, and by what."""
        listing = self.transcripts.listing
        choices = {
            self.tr("Chosen on the list"): self.transcripts.chosen(),
            self.tr("With sentences found"): self._found.paths,
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
        if self.tabs.currentIndex() != _LIST and self._found.paths:
            dialog.which.button(_FOUND).setChecked(True)
        dialog.requested.connect(self._translate)
        dialog.open()
        return dialog

    def _translate(self, request: BatchRequest) -> None:
        self._preferences.change(cluster=request.cluster)
        self._request = request
        self._batch.start(request)

    def _show_translated(self) -> None:
        """More is translated than what is shown, maybe."""
        self.transcripts.model.fetch_again()
        ended, self._translates = self._translates and not self._batch.running, self._batch.running
        if ended and self.tabs.currentIndex() == _SENTENCES:
            self.search(max(_MOST, len(self._found.shown)))

    def _translate_on(self) -> None:
        """Go on with what is left, by what did it before."""
        self._batch.start(replace(self._request, paths=()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watching.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watching.end()

    # -- searching --------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._typing = True

    def _typed(self) -> None:
        if self.tabs.currentIndex() == _LIST:
            self._tell_list()
        elif self.tabs.currentIndex() == _PEOPLE:
            self._tell("")
        self._rest.start()

    def _enter(self) -> None:
        """Go to what was found."""
        self._typing = False
        if self.tabs.currentIndex() == _LIST:
            self._texts[_SENTENCES] = self.field.text()
            self.field.clear()
            self.tabs.setCurrentIndex(_SENTENCES)
            return
        self.search()
        below = {
            _SENTENCES: self.hits,
            _CONCORDANCE: self.concordance,
            _PEOPLE: self.people.table,
        }
        below.get(self.tabs.currentIndex(), self.chart.table).setFocus()

    def search(self, most: int = _MOST) -> None:
        """Search for what is typed, and show ``most`` sentences."""
        self._cancel_search()
        if self.tabs.currentIndex() == _LIST:
            self.transcripts.set_text(self.field.text())
            return
        if self.tabs.currentIndex() == _PEOPLE:
            self._show_people()
            return
        text, where = self.field.text(), self._where()
        if where is None:
            return
        if self.tabs.currentIndex() == _SENTENCES:
            look = self._look_for(text, where, most)
            self._searching.begin(
                lambda job: (partial(self._show_hits, found) for found in look(job))
            )
            self.adding.follow()
        elif self.tabs.currentIndex() == _CONCORDANCE:
            self._begin_search(self._align(text, where), self._show_lines)
        else:
            self._begin_search(self._count(text, where), self._show_counted)

    def _begin_search(self, work: Callable[[Job], T], show: Callable[[T], None]) -> None:
        self._searching.begin(lambda job: partial(show, work(job)))
        self.adding.follow()

    def _cancel_search(self) -> None:
        self._missing = ""
        self._rest.stop()
        self._asks = False
        self._searching.cancel()
        self.adding.show_work()

    def _show_found(self, show: Callable[[], None] | None) -> None:
        if show is not None:
            show()

    def _look_for(
        self, text: str, where: Where, most: int
    ) -> Callable[[Job], Iterator[_Sentences]]:
        """What finds sentences: some at once; then, when the person stops typing, all."""
        search, order, translated = self._search, self.order.currentData(), self._translated()
        typing = self._typing

        def look(job: Job) -> Iterator[_Sentences]:
            hits = search.hits(text, where, order=order, most=most, typing=typing)
            job.check()
            yield _Sentences(hits, translated(hits))
            if typing:
                job.wait(_PAUSE)
            hits = search.hits(text, where, order=order, most=_ALL, typing=typing, job=job)
            paths = [hit.path for hit in hits]
            if len(hits) == _ALL:
                paths = search.transcripts(text, where, typing=typing)
            shown = translated(hits[:most])
            yield _Sentences(hits, shown, True, tuple(map(os.fsencode, dict.fromkeys(paths))))

        return look

    def _translated(self) -> Callable[[Sequence[Hit]], list[Hit]]:
        """What gives sentences their translations."""
        memory, targets = self._memory, dict(self._preferences.current.targets)
        return lambda hits: concordances.translated(hits, memory, targets)

    def show_more(self) -> None:
        """Show more of the sentences that were found."""
        found, translated = self._found, self._translated()
        most = len(found.shown) + _MORE
        self._begin_search(
            lambda _job: found._replace(shown=translated(found.hits[:most])), self._show_hits
        )

    def _align(self, text: str, where: Where) -> Callable[[Job], list[Line]]:
        """What makes a concordance, with the other language at its side."""
        search, sort, translated = self._search, self._sorting(), self._translated()

        def align(job: Job) -> list[Line]:
            lines = concordances.concordance(search, text, where, sort=sort, most=_LINES, job=job)
            job.check()
            hits = translated([line.hit for line in lines])
            return concordances.with_hits(lines, hits)

        return align

    def _count(self, text: str, where: Where) -> Callable[[Job], Counted]:
        """What counts the places, or all words."""
        search, by = self._search, self.by.currentData()
        return lambda job: counting.count(search, text, by, where, job)

    def search_as(self, name: str) -> SavedSearch:
        """What is searched now, to be saved under ``name``."""
        fields = {key: field.text().strip() for key, field in self._fields().items()}
        language, tab = self.language.currentData() or "", str(self.tabs.currentIndex())
        options = {**fields, "language": language, "tab": tab}
        options["collection"] = self.transcripts.collection
        options["case"] = str(int(self.match_case.isChecked()))
        for key, choice in self._choices().items():
            options[key] = str(choice.currentIndex())
        return SavedSearch(name, self.field.text().strip(), options)

    def search_again(self, saved: SavedSearch) -> None:
        """Search for what was saved."""
        options = saved.options
        for key, field in self._fields().items():
            field.setText(options.get(key, ""))
        self.language.setCurrentIndex(max(0, self.language.findData(options.get("language", ""))))
        for key, choice in self._choices().items():
            place = options.get(key, "")
            at = int(place) if place.isdecimal() else 0
            choice.setCurrentIndex(at if at < choice.count() else 0)
        self.match_case.setChecked(options.get("case") == "1")
        name = options.get("collection", "")
        there = self.transcripts.show_collection(name)
        tab = options.get("tab", "")
        self.tabs.setCurrentIndex(int(tab) if tab.isdecimal() else _SENTENCES)
        self.field.setText(saved.text)
        self._typing = False
        self.search()
        self._missing = "" if there else name

    def _offer_to_sort_on(self) -> None:
        self.then_by.setEnabled(self.sort.currentData() not in (Sort.TEXT, Sort.RANDOM))

    def _sorting(self) -> tuple[Sort, Sort]:
        then = self.then_by.currentData() if self.then_by.isEnabled() else Sort.TEXT
        return self.sort.currentData(), then

    def _choices(self) -> dict[str, QComboBox]:
        # A saved search has their places in the lists: add to the ends of these.
        return {
            "in": self.within,
            "order": self.order,
            "sort": self.sort,
            "then by": self.then_by,
            "count": self.by,
        }

    def _fields(self) -> dict[str, QLineEdit]:
        return {
            "speaker": self.speaker,
            "place": self.place,
            "after": self.after,
            "before": self.before,
        }

    def _where(self) -> Where | None:
        """Where to search. None, which is told, where a date is not clear."""
        dates = [typed(field.text()) for field in (self.after, self.before)]
        for field, date in zip((self.after, self.before), dates, strict=True):
            field.setProperty("found", date is not None)
            field.style().unpolish(field)
            field.style().polish(field)
        after, before = dates
        if after is None or before is None:
            unclear = self.after if after is None else self.before
            words = messages.words(NotADate(text=unclear.text().strip()))
            self._show_hits(_Sentences([], [], True))
            self.results[self.tabs.currentIndex()].tell(words)
            self._tell(words)
            return None
        return Where(
            speaker=self.speaker.text().strip(),
            after=after,
            before=before,
            language=self.language.currentData() or "",
            place=self.place.text().strip(),
            field=self.within.currentData(),
            case=self.match_case.isChecked(),
            collection=self.transcripts.collection,
        )

    def _show_hits(self, found: _Sentences) -> None:
        if found.shown != self._found.shown:
            self.hits.show_hits(found.shown, stay=found.all)
        self._found = found
        shown, count = len(found.shown), len(found.hits)
        self.more.setVisible(shown < count)
        words = self.tr("%n sentence(s)", "", count)
        if shown < count:
            all_ = self.tr("more than {count}") if count == _ALL else "{count}"
            words = self.tr("{shown} of {all} sentences").format(
                shown=number(shown), all=all_.format(count=number(count))
            )
        elif not found.all and count >= _MOST:
            words = self.tr("The first {count} sentences").format(count=number(count))
        self._tell_found(words, count)
        if found.all and self._asks:
            self._asks = False
            self.ask_to_translate()

    def _show_lines(self, lines: list[Line]) -> None:
        direction = self._direction_of(lines)
        self.lines.set_lines(lines, direction)
        self.concordance.setLayoutDirection(direction)
        words = self.tr("%n place(s)", "", len(lines))
        if len(lines) == _LINES:
            words = self.tr(
                "{count} places are shown, not all. “Save table…” writes up to {most}."
            ).format(count=number(_LINES), most=number(concordances.MOST))
        self._tell_found(words, len(lines))

    def _direction_of(self, lines: Sequence[Line]) -> Qt.LayoutDirection:
        """That of the texts, so that what stands before a word is where a reader looks for it."""
        if not lines:
            return self.layoutDirection()
        if is_rtl(lines[0].left + lines[0].keyword + lines[0].right):
            return Qt.LayoutDirection.RightToLeft
        return Qt.LayoutDirection.LeftToRight

    def _show_counted(self, counted: Counted) -> None:
        self.chart.show_counted(counted)
        words, count = self.tr("%n place(s)", "", counted.places), counted.places
        if count == concordances.MOST:
            words = self.tr("The first {count} places").format(count=number(count))
        if not self.field.text().strip():
            count = len(counted.frequencies)
            words = self.tr("%n different word(s)", "", count)
        self._tell_found(words, count)

    def _tell_found(self, words: str, count: int) -> None:
        """Say how many were found, or why there are none."""
        text = self.field.text().strip()
        nothing = "" if count else self._nothing(text)
        results = self.results.get(self.tabs.currentIndex(), self.results[_SENTENCES])
        if nothing and results.isAncestorOf(self.focusWidget() or self):
            self.field.setFocus()
        narrowed = bool(nothing and text and self._narrowings())
        results.tell(nothing, narrowed=narrowed)
        self._tell(words if text or count else "")

    def _show_problem(self, error: Exception) -> None:
        """Say why it could not be searched, in the place of what was found before."""
        words = messages.words(error)
        self.results.get(self.tabs.currentIndex(), self.results[_SENTENCES]).tell(words)
        self._tell(words)

    def _nothing(self, text: str) -> str:
        """Why nothing is found, and what to do."""
        if not text:
            return self._how_to_search()
        if parse(text) is None:
            return messages.words(NoWordToFind(query=text))
        words, narrowings = messages.words(NothingFound(query=text)), self._narrowings()
        if narrowings:
            searched = self.tr("Only this was searched: {what}.")
            words += "\n\n" + searched.format(what=" · ".join(narrowings))
        return words

    def _narrowings(self) -> list[str]:
        """What bounds a search, in words."""
        values: dict[QWidget, str] = {each: each.text().strip() for each in self._fields().values()}
        for choice in (self.within, self.language):
            values[choice] = choice.currentText() if choice.currentIndex() > 0 else ""
        narrowings = [f"{self._labels[each]} {value}" for each, value in values.items() if value]
        if self.match_case.isChecked():
            narrowings.append(self.match_case.text())
        collection = self.transcripts.collection
        return narrowings + ([f"“{collection}”"] if collection else [])

    def search_everywhere(self) -> None:
        """Search without any bounds."""
        for field in self._fields().values():
            field.clear()
        for choice in (self.within, self.language):
            choice.setCurrentIndex(0)
        self.match_case.setChecked(False)
        self.transcripts.show_collection("")
        self.search()

    def _open_line(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines.lines[index.row()].hit)

    def _show_places(self, row: Frequency | Collocate, by: Count) -> None:
        """Show the concordance of what a row counts."""
        text = counting.query_of(row, by, self.field.text())
        if isinstance(row, Frequency) and by is Count.SPEAKER:
            self.speaker.setText(row.name)
        if isinstance(row, Frequency) and by is Count.YEAR and row.name:
            self.after.setText(row.name)
            self.before.setText(row.name)
        self.tabs.setCurrentIndex(_CONCORDANCE)
        self.field.setText(text)
        self.search()
        self.concordance.setFocus()

    def _tell_list(self) -> None:
        listing = self.transcripts.listing
        words = self.tr("{shown} of {all} transcripts, {words} words").format(
            shown=number(len(listing.numbers)),
            all=number(listing.size),
            words=number(listing.words),
        )
        if not listing.size:
            words = self.tr("Add a folder or files: they stay where they are.")
        self._tell(" · ".join(filter(None, [self.adding.news, words])))

    def _tell(self, words: str) -> None:
        collection = self.transcripts.collection
        if words and collection and self.tabs.currentIndex() in _SEARCHES:
            bound = self.tr("only in “{name}”").format(name=collection)
            words = f"{words} · {bound}"
        if words and self._missing:
            missing = self.tr("there is no collection “{name}” any more")
            words = f"{words} · {missing.format(name=self._missing)}"
        self.adding.tell(words)

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
        text, where, sort = self.field.text(), self._where(), self._sorting()
        if where is None:
            return
        search, memory, documents = self._search, self._memory, self._documents
        targets = dict(self._preferences.current.targets)
        count = self._count(text, where) if self.tabs.currentIndex() == _FREQUENCY else None

        def write(job: Job) -> int:
            if documents.has_read(path):
                raise IsOriginal(name=path.name)
            try:
                if count is not None:
                    counted = count(job)
                    counting.save(counted, path)
                    return len(counted.frequencies) + len(counted.collocates)
                lines = concordances.concordance(search, text, where, sort=sort, job=job)
                hits = concordances.translated([line.hit for line in lines], memory, targets)
                concordances.save(concordances.with_hits(lines, hits), path)
            except OSError as error:
                raise CannotWrite(name=path.name, reason=reason_of(error)) from error
            return len(lines)

        task = self._saving = Task(write)
        task.done.connect(self._saved)
        task.failed.connect(self.adding.tell_problem)
        self._runner.start(task)

    def _saved(self, count: int) -> None:
        words = self.tr("%n line(s) saved", "", count)
        if count == concordances.MOST:
            words += " · " + self.tr("there are more")
        self._tell(words)
