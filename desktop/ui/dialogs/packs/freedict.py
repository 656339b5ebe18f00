"""The dictionaries of FreeDict that can be downloaded."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages import language
from desktop.domain.studying.lookup import DictionaryOffer
from desktop.services.studying.dictionaries import Dictionaries
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.dialogs.packs.progress import ProgressLine
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages, packnews
from desktop.ui.words.names import day, language_name, megabytes, pair_name


class FreeDictDialog(QDialog):
    """Asks the network only when a button is pressed."""

    def __init__(
        self, dictionaries: Dictionaries, downloads: ListedDownloads, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Download a dictionary"))
        self._dictionaries, self._downloads = dictionaries, downloads
        self._offers: list[DictionaryOffer] = []
        self._shown: list[DictionaryOffer] = []
        self._added: set[str] = set()
        self.about = QLabel(
            self.tr(
                "Dictionaries of FreeDict (freedict.org), under free licences. The licence of each "
                "is shown once it is added."
            ),
            wordWrap=True,
        )
        self.age = QLabel(wordWrap=True)
        self.get_list = QPushButton(self.tr("Get the list from the Internet"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search for a language"))
        self.search.setAccessibleName(self.search.placeholderText())
        titles = (
            self.tr("Languages"),
            self.tr("Words"),
            self.tr("Version"),
            self.tr("Size"),
            self.tr("Verified"),
            self.tr("On this computer"),
            self.tr("Source"),
        )
        self.table = RowTable(self.tr("Dictionaries of FreeDict"), titles)
        self.told = QLabel(wordWrap=True)
        self.get_chosen = QPushButton(self.tr("Download"))
        self.progress = ProgressLine(downloads)
        self._lay_out()
        self._listen()
        self.fill()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.age, 1)
        top.addWidget(self.get_list)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.get_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        column.addWidget(self.progress)
        column.addWidget(buttons)
        resize_to_text(self, 163, 40)

    def _listen(self) -> None:
        self.get_list.clicked.connect(self._downloads.fetch_list)
        self.get_chosen.clicked.connect(self._get_chosen)
        self.table.itemSelectionChanged.connect(self._show_state)
        self.table.itemActivated.connect(self._get_chosen)
        self.search.textChanged.connect(self._filter)
        self._downloads.listed.connect(self.fill)
        self._downloads.added.connect(self._show_added)
        self._downloads.failed.connect(self._tell)
        self._downloads.changed.connect(self._show_state)

    def fill(self) -> None:
        """Show the list as it is on this computer."""
        fetched, offers = self._downloads.offers()
        self._offers = sorted(offers, key=lambda offer: pair_name(offer.source, offer.target))
        self._added = {info.name for info in self._dictionaries.installed()}
        self.age.setText(self._age(fetched))
        self._filter()

    def _age(self, fetched: datetime | None) -> str:
        if fetched is None:
            return self.tr("There is no list of dictionaries on this computer yet.")
        local = fetched.astimezone()
        date = day(QDate(local.year, local.month, local.day).toString("yyyy-MM-dd"))
        return self.tr("The list is of {date}.").format(date=date.removesuffix("."))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self._shown = [
            offer
            for offer in self._offers
            if all(word in _searched(offer).casefold() for word in words)
        ]
        self.table.fill(
            (
                pair_name(offer.source, offer.target),
                self.locale().toString(offer.heads) if offer.heads else self.tr("unknown"),
                offer.version,
                megabytes(offer.file.size or 0),
                self.tr("yes") if offer.file.sha512 else self.tr("not verified"),
                self.tr("yes") if offer.name in self._added else "",
                offer.origin,
            )
            for offer in self._shown
        )
        self._show_state()

    def _get_chosen(self) -> None:
        row = self.table.chosen_row()
        if row is not None and not self._downloads.busy:
            self.told.clear()
            self._downloads.get(self._shown[row])

    def _show_added(self, name: str) -> None:
        self.fill()
        infos = [info for info in self._dictionaries.installed() if info.name == name]
        for info in infos:
            self.told.setText(f"{packnews.added(info.title)} {info.licence}".strip())

    def _tell(self, error: Exception) -> None:
        self.told.setText(messages.words(error))

    def _show_state(self) -> None:
        self.get_list.setEnabled(not self._downloads.is_listing)
        chosen = self.table.chosen_row() is not None
        self.get_chosen.setEnabled(chosen and not self._downloads.busy)


def _searched(offer: DictionaryOffer) -> str:
    """The words that a search compares."""
    names = [
        f"{language_name(code)} {language.native(code)}" for code in (offer.source, offer.target)
    ]
    return " ".join([*names, offer.name])
