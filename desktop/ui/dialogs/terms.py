"""The dialogs of the terms: the list, one term, and those that are suggested."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.terms import LONGEST, Term
from desktop.services.personal.terms import Entry, Pair, Scope, scoped
from desktop.services.terminology.offered_terms import OfferedTerm
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.widgets.flow import Flow
from desktop.ui.words.names import pair_name

_MOST = 2_000  # terms that are listed at once


class TermsDialog(QDialog):
    """Lists the terms that hold between the languages of ``pair``. What is pressed is told by
    signals; `show_entries` brings what has come of it."""

    addPressed = Signal()
    editPressed = Signal(object)  # the `Entry`
    deletePressed = Signal(list)  # of `Entry`
    suggestPressed = Signal()
    importPressed = Signal()
    exportPressed = Signal()

    def __init__(self, pair: Pair, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pair = pair
        self._entries: list[Entry] = []
        self._listed: list[Entry] = []
        self.setWindowTitle(self.tr("Terms"))
        self.sought = QLineEdit(clearButtonEnabled=True)
        titles = (self.tr("Term"), self.tr("Translation"), self.tr("Used in"), self.tr("Note"))
        self.table = RowTable(self.tr("Terms"), titles)
        self.table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
        self.count = QLabel()
        self.add, self.edit = QPushButton(self.tr("&Add…")), QPushButton(self.tr("&Edit…"))
        self.delete, self.suggest = QPushButton(self.tr("&Delete")), QPushButton()
        self.suggest.setText(self.tr("&Suggest…"))
        self.load, self.save = QPushButton(self.tr("&Import…")), QPushButton(self.tr("E&xport…"))
        self._lay_out()
        self._connect()
        self.show_entries([])

    def _lay_out(self) -> None:
        search = QFormLayout()
        search.addRow(self.tr("&Find:"), self.sought)
        buttons = Flow()
        for button in (self.add, self.edit, self.delete, self.suggest, self.load, self.save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter edits
        column = QVBoxLayout(self)
        if all(self._pair):
            column.addWidget(QLabel(pair_name(*self._pair)))
        column.addLayout(search)
        column.addWidget(self.table)
        column.addWidget(self.count)
        column.addLayout(buttons)
        column.addWidget(close)
        _resize(self, 54, 37)

    def _connect(self) -> None:
        self.sought.textChanged.connect(self._fill)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.table.itemActivated.connect(self._edit)
        self.add.clicked.connect(self.addPressed)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(lambda: self.deletePressed.emit(self._chosen()))
        self.suggest.clicked.connect(self.suggestPressed)
        self.load.clicked.connect(self.importPressed)
        self.save.clicked.connect(self.exportPressed)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List ``entries``."""
        self._entries = list(entries)
        self._fill()

    def _fill(self) -> None:
        sought = self.sought.text().strip().casefold()
        self._listed = [
            entry
            for entry in self._entries
            if sought in f"{entry.term.source}\n{entry.term.wording}".casefold()
        ]
        self.table.fill(map(self._cells, self._listed[:_MOST]))
        self.count.setText(self.tr("%n term(s)", "", len(self._listed)))
        self.save.setEnabled(bool(self._entries))
        for button in (self.suggest, self.load):
            button.setEnabled(all(self._pair))
        self._show_choice()

    def _cells(self, entry: Entry) -> tuple[str, str, str, str]:
        term = entry.term
        left = self.tr("(left as it is)")
        wording = left if term.translation is None else term.translation
        return term.source, wording, scope_name(entry.scope, self._pair), term.note

    def _chosen(self) -> list[Entry]:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self._listed[row] for row in sorted(rows)]

    def _show_choice(self) -> None:
        count = len(self._chosen())
        self.edit.setEnabled(count == 1)
        self.delete.setEnabled(count > 0)

    def _edit(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.editPressed.emit(chosen[0])


class TermDialog(QDialog):
    """Asks for one term; ``entry`` is what stands there at first."""

    saved = Signal(object)  # the `Entry` that the person wants

    def __init__(self, entry: Entry, pair: Pair, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pair, term = pair, entry.term
        self.setWindowTitle(self.tr("Term"))
        self.source = QLineEdit(term.source, maxLength=LONGEST)
        self.translation = QLineEdit(term.translation or "", maxLength=LONGEST)
        self.left = QCheckBox(self.tr("&Leave as it is"))
        self.match_case = QCheckBox(self.tr("&Match case"))
        self.note, self.scope = QLineEdit(term.note), QComboBox()
        for scope in Scope:
            if scope is not Scope.PAIR or all(pair):
                self.scope.addItem(scope_name(scope, pair), scope)
        self.left.setChecked(term.translation is None)
        self.match_case.setChecked(term.match_case)
        self.scope.setCurrentIndex(max(0, self.scope.findData(entry.scope)))
        self._lay_out()
        self.left.toggled.connect(self._show)
        self.source.textChanged.connect(self._show)
        self.translation.textChanged.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Term:"), self.source)
        form.addRow(self.tr("T&ranslation:"), self.translation)
        form.addRow("", self.left)
        form.addRow("", self.match_case)
        form.addRow(self.tr("&Note:"), self.note)
        form.addRow(self.tr("&Use in:"), self.scope)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        resize_to_text(self, 77, 1)
        (self.translation if self.source.text() else self.source).setFocus()

    def _show(self) -> None:
        left = self.left.isChecked()
        self.translation.setEnabled(not left)
        whole = left or bool(self.translation.text().strip())
        self.save.setEnabled(whole and bool(self.source.text().strip()))

    def _save(self) -> None:
        source = " ".join(self.source.text().split())
        translation = " ".join(self.translation.text().split())
        wording = None if self.left.isChecked() else translation
        term = Term(source, wording, self.match_case.isChecked(), self.note.text().strip())
        scope = self.scope.currentData()
        self.saved.emit(Entry(scoped(term, scope, self._pair), scope))
        self.accept()


class SuggestedTermsDialog(QDialog):
    """Lets the person choose among ``offers``, and word them otherwise."""

    chosen = Signal(list)  # of `Term`

    def __init__(self, offers: Sequence[OfferedTerm], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers = list(offers)
        self.setWindowTitle(self.tr("Suggested terms"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Suggested terms"))
        titles = [self.tr("Term"), self.tr("Translation"), self.tr("Times")]
        self.list.setHeaderLabels(titles)
        self._fill()
        told = QLabel(wordWrap=True)
        told.setText(
            self.tr(
                "Names of the speakers, and words that the human translation always translates in "
                "the same way. A term without a translation is left as it is."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton(self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setEnabled(bool(self._offers))
        buttons.accepted.connect(self._add)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (told, self.list, buttons):
            column.addWidget(part)
        _resize(self, 40, 34)

    def _fill(self) -> None:
        for offer in self._offers:
            words = [offer.term.source, offer.term.translation or "", str(offer.count)]
            item = QTreeWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(item)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def _add(self) -> None:
        terms = []
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            if item is None or item.checkState(0) != Qt.CheckState.Checked:
                continue
            source, translation = (" ".join(item.text(at).split())[:LONGEST] for at in (0, 1))
            if source:
                terms.append(Term(source, translation or None))
        self.accept()
        if terms:
            self.chosen.emit(terms)


def _resize(dialog: QDialog, width: int, height: int) -> None:
    """Make ``dialog`` so many lines of text wide and high, as far as the screen has room."""
    line = dialog.fontMetrics().height()
    size = QSize(width * line, height * line)
    dialog.resize(size.boundedTo(dialog.screen().availableSize()))


def scope_name(scope: Scope, pair: Pair) -> str:
    """Where terms of ``scope`` are used, in words."""
    return {
        Scope.DOCUMENT: QCoreApplication.translate("terms", "This document"),
        Scope.PAIR: QCoreApplication.translate("terms", "All documents, {pair}").format(
            pair=pair_name(*pair)
        ),
        Scope.EVERYWHERE: QCoreApplication.translate("terms", "All documents, all languages"),
    }[scope]
