"""The page of the language packs on the Internet: the list, what a pair needs, the download."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages import language
from desktop.domain.networkerrors import NotOffered
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.services.packs import updates
from desktop.services.packs.elsewhere import Group
from desktop.services.packs.installed import Packs
from desktop.ui.background.downloads import Downloads
from desktop.ui.dialogs.packs.elsewhere import ElsewhereDialog
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages
from desktop.ui.words.names import day, engine_title, language_name, megabytes, pair_name


class AvailablePage(QWidget):
    """Asks the network only when a button is pressed."""

    def __init__(self, packs: Packs, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packs, self._downloads = packs, downloads
        self._installed: list[Pack] = []
        self._offers: list[Offer] = []
        self._shown: list[Offer] = []
        self._needed: list[Offer] = []
        self.age = QLabel(wordWrap=True)
        self.get_list = QPushButton(self.tr("Get the list from the Internet"))
        self.read_list = QPushButton(self.tr("Get the list from a folder…"))
        self.source, self.target = self._languages(self.tr("From")), self._languages(self.tr("To"))
        self.needs = QLabel(wordWrap=True)
        self.get_needed = QPushButton(self.tr("Download what is needed"))
        self.get_needed.setProperty("look", "primary")
        self.elsewhere = QPushButton(self.tr("For another computer…"))
        self.elsewhere.setToolTip(
            self.tr("Show the addresses of the files, to download them on another computer")
        )
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search for a language"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.table = RowTable(
            self.tr("Available language packs"),
            [
                self.tr("Languages"),
                self.tr("Engine"),
                self.tr("Version"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("Verified"),
                self.tr("On this computer"),
            ],
        )
        self.get_chosen = QPushButton(self.tr("Download"))
        self._lay_out()
        self._listen()
        self.fill()

    def _languages(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, code in sorted((language_name(code), code) for code in language.codes()):
            box.addItem(words, code)
        box.setCurrentIndex(-1)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        return box

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.age, 1)
        top.addWidget(self.get_list)
        top.addWidget(self.read_list)
        pair = QHBoxLayout()
        for box, words in ((self.source, self.tr("From")), (self.target, self.tr("To"))):
            label = QLabel(words)
            label.setBuddy(box)
            pair.addWidget(label)
            pair.addWidget(box)
        pair.addStretch(1)
        pair.addWidget(self.get_needed)
        below = QHBoxLayout()
        below.addWidget(self.elsewhere)
        below.addStretch(1)
        below.addWidget(self.get_chosen)
        heading = QLabel(self.tr("What is needed to translate"))
        everything = QLabel(self.tr("All packs"))
        for label in (heading, everything):
            label.setProperty("tone", "heading")
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(heading)
        column.addLayout(pair)
        column.addWidget(self.needs)
        column.addWidget(everything)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def _listen(self) -> None:
        self.get_list.clicked.connect(self._downloads.fetch_list)
        self.read_list.clicked.connect(self._choose_folder)
        self.get_needed.clicked.connect(self._get_needed)
        self.get_chosen.clicked.connect(self._get_chosen)
        self.elsewhere.clicked.connect(self.show_addresses)
        self.table.itemSelectionChanged.connect(self._show_state)
        self.table.itemActivated.connect(self._get_chosen)
        self.search.textChanged.connect(self._filter)
        self.source.currentIndexChanged.connect(self._show_needs)
        self.target.currentIndexChanged.connect(self._show_needs)
        self._downloads.listed.connect(self.fill)
        self._downloads.changed.connect(self._show_state)

    # -- showing ----------------------------------------------------------------------------------

    def ask_for(self, source: str, target: str) -> None:
        """Show what translating ``source`` into ``target`` needs; "" leaves a language open."""
        self.source.setCurrentIndex(self.source.findData(language.normal(source)))
        self.target.setCurrentIndex(self.target.findData(language.normal(target)))
        (self.get_needed if self._needed else self.get_list).setFocus()

    def fill(self) -> None:
        """Show the current list."""
        self._installed = self._packs.installed()
        self._offers = sorted(
            self._downloads.catalogue.available(),
            key=lambda offer: (pair_name(offer.source, offer.target), offer.engine),
        )
        self.age.setText(self._age())
        self._filter()
        self._show_needs()

    def _age(self) -> str:
        catalogue = self._downloads.catalogue
        fetched, days = catalogue.fetched, catalogue.days_old
        if fetched is None or days is None:
            return self.tr("There is no list of packs on this computer yet.")
        local = fetched.astimezone()
        date = day(QDate(local.year, local.month, local.day).toString("yyyy-MM-dd"))
        words = self.tr("The list is of {date}.").format(date=date.removesuffix("."))
        if catalogue.is_old:
            words += " " + self.tr("It is %n day(s) old: there may be newer packs.", "", days)
        return words

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self._shown = [
            offer
            for offer in self._offers
            if all(word in self._words(offer).casefold() for word in words)
        ]
        self.table.fill(self._cells(offer) for offer in self._shown)
        self._show_state()

    def _cells(self, offer: Offer) -> tuple[str, ...]:
        return (
            pair_name(offer.source, offer.target),
            engine_title(offer.engine),
            offer.version,
            self.tr("unknown") if offer.size is None else megabytes(offer.size),
            offer.licence or self.tr("not stated"),
            self.tr("yes") if offer.verified else self.tr("not verified"),
            self._standing(offer),
        )

    def _standing(self, offer: Offer) -> str:
        """How ``offer`` compares with the packs on this computer."""
        if updates.same(offer, self._installed) is not None:
            return self.tr("this version")
        return self.tr("an older version") if updates.outdated(offer, self._installed) else ""

    def _words(self, offer: Offer) -> str:
        """The words that the search compares: names in the language of the window, own names,
        codes."""
        codes = (offer.source, offer.target)
        names = [f"{language_name(code)} {language.native(code)}" for code in codes]
        return " ".join([*names, offer.pair, engine_title(offer.engine)])

    def _show_needs(self) -> None:
        source, target = self.source.currentData(), self.target.currentData()
        self._needed = []
        self.needs.setText(self._needs(source, target) if source and target else "")
        self._show_state()

    def _needs(self, source: str, target: str) -> str:
        if not self._offers:
            return self.tr("Get the list first: it says what there is.")
        try:
            self._needed = self._downloads.catalogue.missing(source, target, self._installed)
        except NotOffered as error:
            return messages.words(error)
        if not self._needed:
            return self.tr("Everything needed is on this computer already.")
        return self.tr("Needed: {packs}").format(
            packs=" + ".join(self._described(offer) for offer in self._needed)
        )

    def _described(self, offer: Offer) -> str:
        pair, engine, _, size, *_ = self._cells(offer)
        size = self.tr("size unknown") if offer.size is None else size
        return f"{pair} ({engine}, {size})"

    def _show_state(self) -> None:
        chosen = self.table.chosen_row() is not None
        for button in (self.get_list, self.read_list):
            button.setEnabled(not self._downloads.is_listing)
        self.get_needed.setEnabled(bool(self._needed) and not self._under_way(self._needed))
        self.get_chosen.setEnabled(chosen and not self._under_way([self._shown_offer()]))
        self.elsewhere.setEnabled(not self._offers or bool(self._wanted()))

    def _under_way(self, offers: list[Offer | None] | list[Offer]) -> bool:
        going = (self._downloads.current, *self._downloads.waiting)
        return any(offer is not None and offer in going for offer in offers)

    def _shown_offer(self) -> Offer | None:
        row = self.table.chosen_row()
        return None if row is None or row >= len(self._shown) else self._shown[row]

    def _wanted(self) -> list[Offer]:
        """The pack that is chosen in the table, else what is needed for the pair."""
        offer = self._shown_offer()
        return self._needed if offer is None else [offer]

    def _group(self, offer: Offer) -> Group:
        pair, engine, version, size, *_ = self._cells(offer)
        size = self.tr("size unknown") if offer.size is None else size
        return Group(" · ".join((pair, engine, version, size)), offer.files, offer.folder)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Get the list from a folder"))
        if name:
            self._downloads.read_list(Path(name))

    def show_addresses(self) -> ElsewhereDialog:
        """Show the addresses of what is chosen or needed; of the lists, while there is none."""
        if self._offers:
            next_step = self.tr(
                "Then choose “Add from a file…”, or “Add from a folder…” for a pack of several "
                "files."
            )
            groups = [self._group(offer) for offer in self._wanted()]
        else:
            next_step = self.tr("Then choose “Get the list from a folder…”.")
            files = tuple(self._downloads.catalogue.list_files())
            groups = [Group(self.tr("Lists of language packs"), files)]
        dialog = ElsewhereDialog(groups, next_step, self)
        dialog.failed.connect(self._downloads.failed)
        dialog.open()
        return dialog

    # -- getting ----------------------------------------------------------------------------------

    def _get_needed(self) -> None:
        self._downloads.get(self._needed)

    def _get_chosen(self) -> None:
        offer = self._shown_offer()
        if offer is not None:
            self._downloads.get([offer])
