"""Voices that read aloud and models that recognise speech: those that are here, and those that can
be downloaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages import language
from desktop.domain.packs.offer import RECOGNITION, VOICE, SpeechOffer
from desktop.domain.packs.pack import MANY
from desktop.services.listening.models import Models
from desktop.services.speaking.voices import Voices
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs import files
from desktop.ui.dialogs.packs.progress import ProgressLine
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages, packnews
from desktop.ui.words.names import day, language_name, megabytes


@dataclass(frozen=True)
class _Installed:
    """A voice or model on this computer."""

    kind: str
    name: str
    languages: tuple[str, ...]
    size: int
    licence: str


@dataclass(frozen=True)
class _Row:
    """A voice or model that is here, or that can be downloaded, or both."""

    kind: str
    name: str
    offer: SpeechOffer | None
    installed: _Installed | None

    @property
    def about(self) -> SpeechOffer | _Installed:
        about = self.installed or self.offer
        assert about is not None
        return about


class SpeechDialog(QDialog):
    """Asks the network only when a button is pressed. ``added`` brings `VOICE` or `RECOGNITION`
    when one can be used. The dialog for files begins in ``folder``."""

    added = Signal(str)

    def __init__(
        self,
        downloads: ListedDownloads,
        runner: Runner,
        folder: Callable[[], str],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Voices and speech models"))
        self._downloads, self._folder = downloads, folder
        self._rows: list[_Row] = []
        self._shown: list[_Row] = []
        self._language = ""  # that a voice or model is asked for
        self._changing = Latest(runner, self)  # adds and removes
        self.about = QLabel(
            self.tr(
                "Voices of Piper read texts aloud. Whisper models recognise what is said in a "
                "recording: larger ones make fewer mistakes and take longer. The licence of a "
                "voice is shown once it is on this computer."
            ),
            wordWrap=True,
        )
        self.age = QLabel(wordWrap=True)
        self.get_list = QPushButton(self.tr("Get the list of voices from the Internet"))
        self.kinds = QComboBox()
        for words, kind in (
            (self.tr("Voices and models"), ""),
            (self.tr("Voices"), VOICE),
            (self.tr("Speech recognition"), RECOGNITION),
        ):
            self.kinds.addItem(words, kind)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search for a language"))
        self.search.setAccessibleName(self.search.placeholderText())
        titles = (
            self.tr("Kind"),
            self.tr("Name"),
            self.tr("Language"),
            self.tr("Size"),
            self.tr("On this computer"),
            self.tr("Licence"),
        )
        self.table = RowTable(self.windowTitle(), titles)
        self.told = QLabel(wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.add_voice = QPushButton(self.tr("Add a voice from a file…"))
        self.add_model = QPushButton(self.tr("Add a model from a folder…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.get_chosen = QPushButton(self.tr("Download"))
        self.progress = ProgressLine(downloads)
        self._lay_out()
        self._listen()
        self.fill()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.age, 1)
        top.addWidget(self.get_list)
        choice = QHBoxLayout()
        label = QLabel(self.tr("Show:"))
        label.setBuddy(self.kinds)
        choice.addWidget(label)
        choice.addWidget(self.kinds)
        choice.addWidget(self.search, 1)
        below = QHBoxLayout()
        for button in (self.add_voice, self.add_model):
            below.addWidget(button)
        below.addStretch(1)
        for button in (self.remove, self.get_chosen):
            below.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(top)
        column.addLayout(choice)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(below)
        column.addWidget(self.progress)
        column.addWidget(buttons)
        resize_to_text(self, 163, 43)

    def _listen(self) -> None:
        downloads = self._downloads
        self.get_list.clicked.connect(downloads.fetch_list)
        self.get_chosen.clicked.connect(self._get_chosen)
        self.table.itemActivated.connect(self._get_chosen)
        self.table.itemSelectionChanged.connect(self._show_state)
        self.kinds.currentIndexChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.add_voice.clicked.connect(self._choose_voice)
        self.add_model.clicked.connect(self._choose_model)
        self.remove.clicked.connect(self._remove_chosen)
        downloads.listed.connect(self._show_list)
        downloads.added.connect(self._show_added)
        downloads.failed.connect(self._tell)
        downloads.changed.connect(self._show_state)
        self._changing.done.connect(self._changed)
        self._changing.failed.connect(self._tell)
        self._changing.ended.connect(self._show_state)

    # -- showing ----------------------------------------------------------------------------------

    def ask_for(self, kind: str, code: str) -> None:
        """Show what of ``kind`` knows the language ``code``, "" for any."""
        self._language = code
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        by_language = kind == VOICE and code  # a model knows many
        self.search.setText(language_name(language.base(code)) if by_language else "")
        if kind and not self._choose_first() and kind == VOICE:
            self.get_list.setFocus()

    def _choose_first(self) -> bool:
        """Choose the first that is not here and knows the language; False where there is none."""
        for number, row in enumerate(self._shown):
            if row.offer is not None and row.installed is None and self._knows(row.offer):
                self.table.selectRow(number)
                self.get_chosen.setFocus()
                return True
        return False

    def _knows(self, offer: SpeechOffer) -> bool:
        codes = offer.languages
        return not self._language or any(
            code == MANY or language.same(code, self._language) for code in codes
        )

    def fill(self) -> None:
        """Show what is here, and what can be downloaded."""
        fetched, offers = self._downloads.offers()
        here = {(each.kind, each.name): each for each in _installed()}
        rows = [
            _Row(offer.kind, offer.name, offer, here.pop((offer.kind, offer.name), None))
            for offer in offers
        ]
        rows += [_Row(each.kind, each.name, None, each) for each in here.values()]
        self._rows = sorted(
            rows,
            key=lambda row: (row.kind, row.kind == VOICE and self._languages(row), row.about.size),
        )
        self.age.setText(self._age(fetched))
        self._filter()

    def _age(self, fetched: datetime | None) -> str:
        if fetched is None:
            return self.tr("There is no list of voices on this computer yet.")
        local = fetched.astimezone()
        date = day(QDate(local.year, local.month, local.day).toString("yyyy-MM-dd"))
        return self.tr("The list of voices is of {date}.").format(date=date.removesuffix("."))

    def _filter(self) -> None:
        words, kind = self.search.text().casefold().split(), self.kinds.currentData()
        self._shown = [
            row
            for row in self._rows
            if kind in ("", row.kind)
            and all(word in self._searched(row).casefold() for word in words)
        ]
        self.table.fill(self._cells(row) for row in self._shown)
        self._show_state()

    def _cells(self, row: _Row) -> tuple[str, ...]:
        voice = row.kind == VOICE
        return (
            self.tr("Voice") if voice else self.tr("Speech recognition"),
            row.name,
            self._languages(row),
            megabytes(row.about.size),
            self._standing(row),
            row.about.licence or (row.offer.licence if row.offer is not None else ""),
        )

    def _standing(self, row: _Row) -> str:
        """What is on this computer. Of models the list does not say which version there is."""
        if row.installed is None:
            return ""
        files = row.offer.files if row.offer is not None else ()
        is_other = bool(files) and files[0].size != row.installed.size
        return self.tr("another version") if is_other else self.tr("yes")

    def _languages(self, row: _Row) -> str:
        codes = row.about.languages
        if MANY in codes or len(codes) > 1:
            return self.tr("many languages")
        return language_name(codes[0])

    def _searched(self, row: _Row) -> str:
        """The words that a search compares."""
        own = [language.native(code) for code in row.about.languages if code != MANY]
        names = [language_name(language.base(code)) for code in row.about.languages]
        return " ".join([self._languages(row), row.name, *own, *names])

    def _show_state(self) -> None:
        row = self._chosen()
        self.get_list.setEnabled(not self._downloads.is_listing)
        free = not self._downloads.busy and not self._changing.busy
        self.get_chosen.setEnabled(free and row is not None and row.offer is not None)
        self.remove.setEnabled(free and row is not None and row.installed is not None)
        for button in (self.add_voice, self.add_model):
            button.setEnabled(not self._changing.busy)

    def _chosen(self) -> _Row | None:
        number = self.table.chosen_row()
        return None if number is None or number >= len(self._shown) else self._shown[number]

    # -- what comes of a press --------------------------------------------------------------------

    def _show_list(self) -> None:
        self.fill()
        if self._language:
            self._choose_first()

    def _get_chosen(self) -> None:
        row = self._chosen()
        if row is not None and row.offer is not None and not self._downloads.busy:
            self.told.clear()
            self._downloads.get(row.offer)

    def _choose_voice(self) -> None:
        path = files.ask_for_voice(self, self._folder())
        if path is not None:
            self._change(lambda: (VOICE, Voices().add(path).name))

    def _choose_model(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.add_model.text().rstrip("…"))
        if folder:
            self._change(lambda: (RECOGNITION, Models().add(Path(folder)).name))

    def _remove_chosen(self) -> None:
        row = self._chosen()
        if row is not None and row.installed is not None:
            self._change(partial(_remove, row.kind, row.name))

    def _change(self, work: Callable[[], tuple[str, str]]) -> None:
        """Add or remove in another thread; ``work`` gives the kind and name of what was added, no
        name where it was removed."""
        self.told.clear()
        self._changing.begin(lambda _job: work())
        self._show_state()

    def _changed(self, result: tuple[str, str]) -> None:
        kind, name = result
        self.fill()
        if name:
            self._tell_added(kind, name)

    def _show_added(self, name: str) -> None:
        kinds = [row.kind for row in self._rows if row.name == name]
        self.fill()
        self._tell_added(kinds[0] if kinds else VOICE, name)

    def _tell_added(self, kind: str, name: str) -> None:
        licences = [row.about.licence for row in self._rows if (row.kind, row.name) == (kind, name)]
        self.told.setText(" ".join([packnews.added(name), *filter(None, licences)]))
        self.added.emit(kind)

    def _tell(self, error: Exception) -> None:
        self.told.setText(messages.words(error))


def _installed() -> Iterable[_Installed]:
    for model in Models().installed():
        codes = (MANY,) if model.many else model.languages
        yield _Installed(RECOGNITION, model.name, codes, model.size, "")
    for voice in Voices().installed():
        yield _Installed(VOICE, voice.name, (voice.language,), voice.size, voice.licence)


def _remove(kind: str, name: str) -> tuple[str, str]:
    (Models() if kind == RECOGNITION else Voices()).remove(name)
    return kind, ""
