"""The progress of a download: words, a bar, announcements, a button to cancel it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.packs.offer import Offer, SpeechOffer
from desktop.domain.studying.lookup import DictionaryOffer
from desktop.services.packs.downloading import Busy, Checking
from desktop.services.packs.fetching import Progress
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.widgets.announcement import announce
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.words.names import isolated, megabytes, pair_name
from desktop.ui.words.plurals import Plurals

_STEPS = 1000  # of the bar: it cannot count bytes


class ProgressLine(QWidget):
    """Empty while nothing is going on. Screen readers announce the start, each quarter and each
    pause, wherever the focus is; a message tells the end."""

    def __init__(
        self, downloads: Downloads | ListedDownloads, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._stage: object = None
        self.text = ElidedLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Download progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("What came is kept: the next time it goes on from there."))
        self.cancel.clicked.connect(downloads.cancel)
        words = QVBoxLayout()
        words.addWidget(self.text)
        words.addWidget(self.bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self.cancel)
        downloads.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show the current progress."""
        offer, listing = self._downloads.current, self._downloads.is_listing
        self.bar.setVisible(offer is not None)
        self.cancel.setVisible(offer is not None or listing)
        if offer is None:
            self.text.setText(self.tr("Getting the list…") if listing else "")
            self._announce("list" if listing else None, self.text.text())
            return
        step = self._downloads.step
        self.text.setText(f"{_title(offer)}: {self._words(step)}")
        self.text.setAccessibleName(self.text.text())
        self._announce((offer, _stage(step)), self.text.text())
        if isinstance(step, Progress) and step.of:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(min(_STEPS, step.done * _STEPS // step.of))
        else:
            self.bar.setRange(0, 0)

    def _announce(self, stage: object, words: str) -> None:
        """Let screen readers speak ``words``, once for each stage."""
        if stage == self._stage:
            return
        self._stage = stage
        if stage is not None:
            announce(self, words)

    def _words(self, step: object) -> str:
        if isinstance(step, Busy):
            return self.tr("another Enface is downloading it; waiting for that…")
        if isinstance(step, Checking):
            return self.tr("unpacking and trying it…")
        if not isinstance(step, Progress):
            return self.tr("connecting…")
        if step.waiting:
            return self.tr("cut off; trying again in %n second(s)", "", round(step.waiting))
        done = megabytes(step.done)
        words = [done if step.of is None else self._of(done, megabytes(step.of))]
        if step.speed > 0:
            speed = megabytes(round(step.speed))
            words.append(self.tr("{size} a second").format(size=speed))
        if step.seconds_left is not None:
            words.append(Plurals().time_left(step.seconds_left))
        return " · ".join(words)

    def _of(self, done: str, whole: str) -> str:
        return self.tr("{done} of {whole}").format(done=done, whole=whole)


def _title(offer: Offer | DictionaryOffer | SpeechOffer) -> str:
    if isinstance(offer, SpeechOffer):
        return isolated(offer.name)
    return pair_name(offer.source, offer.target)


def _stage(step: object) -> object:
    """What is announced again when it changes: the kind of step, and each quarter."""
    if not isinstance(step, Progress) or step.waiting:
        return type(step)
    return 4 * step.done // step.of if step.of else 0
