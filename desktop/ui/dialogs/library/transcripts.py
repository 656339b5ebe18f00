"""The page of the library that lists its transcripts, as a table or as cards."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library.file import LibraryFile
from desktop.services.library.listing import By, Filter, Lister, Listing, Only, path_of
from desktop.services.reading.documents import Documents
from desktop.support.job import Job
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.dialogs.library.cards import Cards
from desktop.ui.dialogs.library.entries import (
    FILE,
    GREATEST_FIRST,
    ORDERS,
    EndOfPathShown,
    EntriesModel,
)
from desktop.ui.dialogs.library.rows import PlainTable, dates
from desktop.ui.widgets.menu import Menu
from desktop.ui.words.collation import text_keys
from desktop.ui.words.names import language_name, number


class Transcripts(QWidget):
    """``listed``: other transcripts are shown, or other collections offered. ``fileChosen`` brings
    the path of one to open; ``failed`` an exception."""

    listed = Signal()
    fileChosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self, library: LibraryFile, documents: Documents, imports: LibraryImport, runner: Runner
    ) -> None:
        super().__init__()
        self._import = imports
        self._library, self._documents, self._runner = library, documents, runner
        self._lister = Lister(library, text_keys, language_name)
        self._shown = LibraryFile(library.path)  # for pages: searches in other threads go on
        self._filter = Filter()
        self._gone: frozenset[bytes] = frozenset()
        self._listing, self._looking = Latest(runner, self), Latest(runner, self)
        self.model = EntriesModel(Lister(self._shown).page)
        self.only, self.stack = QComboBox(), QStackedWidget()
        self.order, self._order_label = QComboBox(), QLabel(self.tr("S&ort:"))
        self._order_label.setBuddy(self.order)
        self.order.setToolTip(self.tr("Choose the same again for the opposite order"))
        self.as_cards = QPushButton(self.tr("Card&s"))
        self.as_cards.setCheckable(True)
        self.collect_button = QPushButton(self.tr("&Collections"))
        self.menu = Menu(self)
        self.collect_button.setMenu(self.menu)
        self.take_off = QPushButton(self.tr("&Remove"))
        self.take_off.setToolTip(
            self.tr("Take the chosen transcripts off the list. The files stay where they are.")
        )
        self.undo = QPushButton(self.tr("U&ndo"))
        self.undo.setToolTip(self.tr("Put back what you removed last"))
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._make_views()
        self._offer_kinds({})
        self._lay_out()
        self._connect()

    def _make_views(self) -> None:
        widths = (32, dates(), 14, 23, 10, 8, 6, 6, 6)
        self.list = PlainTable(self.tr("Transcripts"), self.model, widths)
        self.list.setItemDelegateForColumn(FILE, EndOfPathShown(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setSortingEnabled(True)
        self.list.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.cards = Cards(self.tr("Transcripts as cards"))
        for column in range(self.model.columnCount()):
            self.order.addItem(self.model.headerData(column, Qt.Orientation.Horizontal))

    def _lay_out(self) -> None:
        for view in (self.list, self.cards):
            self.stack.addWidget(view)
        label = QLabel(self.tr("S&how:"))
        label.setBuddy(self.only)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.only)
        for button in (self.collect_button, self.take_off, self.undo):
            line.addWidget(button)
        line.addStretch(1)
        for widget in (self._order_label, self.order, self.as_cards):
            line.addWidget(widget)
        self._show_order(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(line)
        column.addWidget(self.stack, 1)
        for button in (self.as_cards, self.collect_button, self.take_off, self.undo):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._listing.done.connect(self._show)
        self._looking.done.connect(self._show_gone)
        for work in (self._listing, self._looking):
            work.failed.connect(self.failed)
        self.model.orderWanted.connect(self._sort)
        self.order.activated.connect(self._choose_order)
        self.only.currentIndexChanged.connect(lambda _at: self._list_again())
        self.as_cards.toggled.connect(self._show_as_cards)
        self.menu.aboutToShow.connect(self.fill_menu)
        for view in (self.list, self.cards):
            view.activated.connect(self._open)
        self.take_off.clicked.connect(self._take_off)
        self.undo.clicked.connect(self._import.put_back)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.stack)
        delete.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete.activated.connect(self.take_off.click)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer_removal())
        self._import.changed.connect(self._offer_removal)
        self._offer_removal()

    # -- what is listed ---------------------------------------------------------------------------

    @property
    def listing(self) -> Listing:
        """What is listed now."""
        return self.model.listing

    @property
    def collection(self) -> str:
        """The collection that is shown alone; "" where all are."""
        kind = self.only.currentData()
        return kind if isinstance(kind, str) else ""

    def show_collection(self, name: str) -> bool:
        """Show the collection ``name`` alone; "": not one alone. False where there is none."""
        if name != self.collection:
            self.only.setCurrentIndex(max(0, self.only.findData(name)))
        return name == self.collection

    def set_text(self, text: str) -> None:
        """Show only what has all of these words, or their beginnings."""
        if text != self._filter.text:
            self._filter = replace(self._filter, text=text)
            self._list_again()

    def reload(self) -> None:
        """Show what is in the library now."""
        self._lister.forget()
        self._list_again()
        self._look_for_files()

    def forget(self) -> None:
        """Everything is being forgotten: show nothing of it."""
        self._listing.cancel()
        self._looking.cancel()
        self._lister.forget()
        self._shown.close()
        self.model.show_listing(Listing())
        self._offer_kinds({})

    def end(self) -> None:
        """Nothing more is shown."""
        self._shown.close()

    def chosen(self) -> list[bytes]:
        """The files of the transcripts that are chosen, by their paths as the system has them."""
        paths = self.listing.paths
        return [paths[row] for row in self.list.chosen_rows()]

    def _take_off(self) -> None:
        self._import.take_off(map(path_of, self.chosen()))

    def _offer_removal(self) -> None:
        free, chosen = not self._import.running, self.list.selectionModel().hasSelection()
        self.take_off.setEnabled(free and chosen)
        self.undo.setEnabled(self._import.can_put_back)

    def _sort(self, by: By, descending: bool) -> None:
        self._filter = replace(self._filter, by=by, descending=descending)
        self.order.setCurrentIndex(ORDERS.index(by))
        self._list_again()

    def _choose_order(self, column: int) -> None:
        """Sort the cards: what is latest or greatest comes first; chosen again, it comes last."""
        header = self.list.horizontalHeader()
        descending = column in GREATEST_FIRST
        if header.sortIndicatorSection() == column:
            descending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.list.sortByColumn(column, order)

    def _show_order(self, on: bool) -> None:
        self._order_label.setVisible(on)
        self.order.setVisible(on)

    def _list_again(self) -> None:
        kind = self.only.currentData()
        only = kind if isinstance(kind, Only) else Only.ALL
        filter_ = replace(self._filter, only=only, collection=self.collection)
        lister, gone = self._lister, self._gone
        self._listing.begin(lambda job: lister.listing(filter_, gone, job))

    def _show(self, listing: Listing) -> None:
        current = self.list.currentIndex()
        path = self.listing.paths[current.row()] if current.isValid() else None
        self.model.show_listing(listing)
        again = self.model.row_of(path) if path is not None else None
        if again is not None:
            self.list.selectRow(again)
        self._offer_kinds(listing.collections)
        self._offer_removal()
        self.listed.emit()

    def _look_for_files(self) -> None:
        """See which files are not there any more. A disk may take long to answer."""
        library, documents = self._library, self._documents

        def look(job: Job) -> frozenset[bytes]:
            paths = [*library.stamps()]
            missing = documents.missing(paths, job) if paths else ()
            return frozenset(map(os.fsencode, missing))

        self._looking.begin(look)

    def _show_gone(self, gone: frozenset[bytes]) -> None:
        if gone != self._gone:
            self._gone = gone
            self.model.show_gone(gone)
            if self.only.currentData() is Only.GONE:
                self._list_again()

    def _open(self, index: QModelIndex) -> None:
        self.fileChosen.emit(str(path_of(self.listing.paths[index.row()])))

    def _show_as_cards(self, on: bool) -> None:
        # Cards that are not seen are not to be put in order whenever the list changes.
        self.cards.setModel(self.model if on else None)
        if on:
            self.cards.setSelectionModel(self.list.selectionModel())
        self.stack.setCurrentIndex(int(on))
        self._show_order(on)
        self.as_cards.setText(self.tr("Ta&ble") if on else self.tr("Card&s"))

    # -- collections ------------------------------------------------------------------------------

    def _offer_kinds(self, collections: dict[str, int]) -> None:
        """Offer what can be shown alone."""
        chosen = self.only.currentData()
        kinds: list[tuple[str, Only | str]] = [
            (self.tr("All"), Only.ALL),
            (self.tr("Unread"), Only.UNREAD),
            (self.tr("Not translated"), Only.UNTRANSLATED),
            (self.tr("With notes"), Only.NOTES),
            (self.tr("Not readable"), Only.UNREADABLE),
            (self.tr("Not there any more"), Only.GONE),
        ]
        names = sorted(collections, key=text_keys())
        kinds += [(f"{name} ({number(collections[name])})", name) for name in names]
        self.only.blockSignals(True)
        self.only.clear()
        for words, kind in kinds:
            self.only.addItem(words, kind)
        at = next((at for at, (_, kind) in enumerate(kinds) if kind == chosen), 0)
        self.only.setCurrentIndex(at)
        self.only.blockSignals(False)
        if at == 0 and chosen not in (None, Only.ALL):
            self._list_again()  # the collection has gone

    def fill_menu(self) -> None:
        """Offer what can be done with collections."""
        self.menu.clear()
        chosen, collection = bool(self.list.chosen_rows()), self.collection
        for name in self.listing.collections:
            if name != collection:
                words = self.tr("Add to “{name}”").format(name=name)
                action = self.menu.addAction(words, partial(self.collect, name))
                action.setEnabled(chosen)
        self.menu.addAction(self.tr("New collection…"), self._ask_for_new)
        if collection:
            self.menu.addSeparator()
            words = self.tr("Take out of “{name}”").format(name=collection)
            self.menu.addAction(words, self.take_out_of_collection).setEnabled(chosen)
            words = self.tr("Rename “{name}”…").format(name=collection)
            self.menu.addAction(words, self._ask_for_name)
            words = self.tr("Delete “{name}”").format(name=collection)
            self.menu.addAction(words, self.delete_collection)

    def collect(self, name: str) -> None:
        """Put the chosen transcripts into the collection ``name``, which may be new."""
        paths = self.chosen()
        self._change(lambda: self._library.collect(name, map(path_of, paths)))

    def take_out_of_collection(self) -> None:
        """Take the chosen transcripts out of the collection that is shown."""
        name, paths = self.collection, self.chosen()
        self._change(lambda: self._library.take_out(name, map(path_of, paths)))

    def rename_collection(self, new: str) -> None:
        """Call the collection that is shown ``new``."""
        name = self.collection
        self.only.setItemData(self.only.currentIndex(), new)  # it is shown then, too
        self._change(lambda: self._library.rename_collection(name, new))

    def delete_collection(self) -> None:
        """There is no such collection any more; its transcripts stay on the list."""
        name = self.collection
        self._change(lambda: self._library.remove_collection(name))

    def _ask_for_new(self) -> None:
        ask_for_name(self, self.tr("New collection"), "", self.collect)

    def _ask_for_name(self) -> None:
        title = self.tr("Rename collection")
        ask_for_name(self, title, self.collection, self.rename_collection)

    def _change(self, change: Callable[[], None]) -> None:
        task = Task(lambda _job: change())
        task.failed.connect(self.failed)
        task.ended.connect(self._list_again)
        self._runner.start(task)


def ask_for_name(
    parent: QWidget, title: str, text: str, take: Callable[[str], None]
) -> QInputDialog:
    """Ask for a name, with ``text`` to begin with; what is typed goes to ``take``."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(QCoreApplication.translate("Library", "Name:"))
    dialog.setTextValue(text)

    def given(name: str) -> None:
        if name.strip():
            take(name.strip())

    dialog.textValueSelected.connect(given)
    dialog.open()
    return dialog
