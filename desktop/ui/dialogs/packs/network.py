"""The page that shows what the network was used for, and forbids it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.support.sandbox import Confinement, confinement
from desktop.ui.background.downloads import Downloads
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.preferences import Preferences
from desktop.ui.words import messages
from desktop.ui.words.names import megabytes


class NetworkPage(QWidget):
    """The switch "Never use the network", and a list of all addresses that were asked."""

    def __init__(
        self, preferences: Preferences, downloads: Downloads, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._downloads = preferences, downloads
        preferences.refresh("never_network")
        about = QLabel(
            self.tr(
                "Your texts and translations leave this computer only for a server on another one "
                "that you added and chose. Otherwise the network is used for nothing but language "
                "packs, dictionaries, voices and speech models, and only when you press a button "
                "for it."
            ),
            wordWrap=True,
        )
        self.never = QCheckBox(self.tr("Never use the network"))
        self.never.setToolTip(self.tr("While this is on, those buttons refuse too, and say why."))
        self.never.setChecked(preferences.current.never_network)
        self.never.toggled.connect(self._switch)
        self.heading = QLabel()
        self.heading.setProperty("tone", "heading")
        self.table = RowTable(
            self.tr("All network requests"),
            [self.tr("When"), self.tr("Why"), self.tr("Received"), self.tr("Address")],
        )
        self.workers = QLabel(self._confined(confinement()), wordWrap=True)
        column = QVBoxLayout(self)
        for widget in (about, self.workers, self.never, self.heading):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addStretch()  # in place of the table while it is hidden
        preferences.changed.connect(self._preferences_changed)
        downloads.changed.connect(self.fill)
        self.fill()

    def _confined(self, holds: Confinement) -> str:
        """What keeps the processes that read files and translate from doing harm."""
        match (holds.network, holds.files):
            case (True, True):
                return self.tr(
                    "Files are read, and texts translated, in processes of their own. Your system "
                    "keeps these off the network and off all your files but the one being read."
                )
            case (True, False):
                return self.tr(
                    "Files are read, and texts translated, in processes of their own. Your system "
                    "keeps these off the network, but it cannot keep them off your other files."
                )
            case (False, True):
                return self.tr(
                    "Files are read, and texts translated, in processes of their own. Your system "
                    "keeps these off all your files but the one being read, but it cannot keep "
                    "them off the network."
                )
        return self.tr(
            "Files are read, and texts translated, in processes of their own. They use no network "
            "and no other files, but this system has nothing that would keep a harmful file from "
            "making them do so."
        )

    def fill(self) -> None:
        """Show the current list."""
        requests = self._downloads.network.requests()
        count = self.tr("%n address(es) asked so far, the latest first:", "", len(requests))
        self.heading.setText(count if requests else self.tr("No network requests so far."))
        self.table.setVisible(bool(requests))
        if self.table.rowCount() == len(requests) and self._downloads.network.in_use:
            return  # during a download only new lines change the list
        self.table.fill(
            (
                _moment(request.when),
                messages.purpose(request.why),
                self.tr("unknown") if request.bytes is None else megabytes(request.bytes),
                request.address,
            )
            for request in requests
        )

    def _switch(self, on: bool) -> None:
        self._preferences.change(never_network=on)
        self._preferences.save()

    def _preferences_changed(self, new: Settings, _old: Settings) -> None:
        self.never.setChecked(new.never_network)


def _moment(iso: str) -> str:
    """A moment in UTC as local time in the form of the window's language."""
    try:
        local = datetime.fromisoformat(iso).astimezone()
    except (ValueError, OverflowError, OSError):  # what the calendar of the system does not know
        return iso
    there = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(there, QLocale.FormatType.ShortFormat)
