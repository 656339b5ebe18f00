"""The line below the text: progress, Stop, sentences to check, network."""

from __future__ import annotations

from collections.abc import Sequence
from encodings import normalize_encoding
from encodings.aliases import aliases

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from desktop.ui.widgets.announcement import announce
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fitting import FittingLine
from desktop.ui.widgets.networksign import NetworkSign
from desktop.ui.words.names import number
from desktop.ui.words.plurals import Plurals

ENCODINGS = (
    *("utf-8", "utf-16", "windows-1250", "windows-1251", "windows-1252", "windows-1253"),
    *("windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "koi8-r"),
    *("koi8-u", "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-15", "mac-cyrillic"),
    *("gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "cp866"),
)


def _plain(encoding: str) -> str:
    """One name for each encoding. Python's codecs would tell it too, but each is a file to load."""
    name = normalize_encoding(encoding).lower()
    return aliases.get(name, name)


class StatusLine(FittingLine):
    """Says how far the translation is. Screen readers announce the start, each quarter and the
    end, wherever the focus is."""

    stopPressed = Signal()
    goOnPressed = Signal()
    translateAllPressed = Signal()
    checkPressed = Signal()
    encodingChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text, self.aside = ElidedLabel(), ElidedLabel()
        self._announced, self._quarter, self._encoding = "", 0, ""
        self._busy = self._begun = False
        self.bar = QProgressBar(textVisible=False)
        self.left = ElidedLabel()
        self.stop, self.go_on = QPushButton(), QPushButton()
        self.all = QPushButton()
        self.to_check = QToolButton()
        self.encoding = Choice()
        self.private, self.network = ElidedLabel(tone="strong"), NetworkSign()
        self._lay_out()
        self.stop.clicked.connect(self.stopPressed)
        self.go_on.clicked.connect(self.goOnPressed)
        self.all.clicked.connect(self.translateAllPressed)
        self.to_check.clicked.connect(self.checkPressed)
        self.encoding.chosen.connect(self.encodingChosen)
        self.encoding.setProperty("look", "quiet")
        self.encoding.hide()
        self.retranslate()
        self.idle("")
        self.aside.hide()
        self.set_to_check(0)
        self.show_private(False)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 4)
        line.setSpacing(16)
        for widget in (self.text, self.bar, self.left, self.stop, self.go_on, self.all):
            line.addWidget(widget)
        line.addWidget(self.aside)
        line.addStretch(1)
        line.addWidget(self.to_check)
        for sign in (self.encoding, self.private, self.network):
            line.addWidget(sign)
        self.bar.setFixedWidth(150)

    def fit(self) -> None:
        """Make it fit: shorten how the file is read, then hide that, then hide the bar, whose
        words say the same."""
        named = bool(self._encoding)
        for short, encoding, bar in (
            (False, named, self._busy),
            (True, named, self._busy),
            (True, False, self._busy),
            (True, False, False),
        ):
            if self._least(short, encoding, bar) <= self.width():
                break
        self.encoding.shorten(short)
        for part, shown in ((self.encoding, encoding), (self.bar, bar)):
            if part.isHidden() == shown:
                part.setVisible(shown)

    def _least(self, short: bool, encoding: bool, bar: bool) -> int:
        """The width in px that leaves room for some words of the progress and for the network sign;
        with the (short) words of the encoding and with the bar, or without."""
        layout = self.layout()
        assert layout is not None
        words = self.fontMetrics().horizontalAdvance("0" * 14)
        others = (
            self.left,
            self.stop,
            self.go_on,
            self.all,
            self.aside,
            self.to_check,
            self.private,
        )
        widths = [
            min(self.text.sizeHint().width(), words),
            *(part.minimumSizeHint().width() for part in others if not part.isHidden()),
            *([self.encoding.width_of(short)] if encoding else []),
            *([self.bar.maximumWidth()] if bar else []),
            min(self.network.sizeHint().width(), 2 * words),
        ]
        margins = layout.contentsMargins()
        return sum(widths) + layout.spacing() * len(widths) + margins.left() + margins.right()

    def retranslate(self) -> None:
        """Set the fixed words in the language of the window."""
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setText(self.tr("Stop"))
        self._name_go_on()
        self.all.setText(self.tr("Translate all"))
        self.to_check.setToolTip(self.tr("Go to the next sentence to check"))
        self.show_encoding(self._encoding)
        self.private.setText(self.tr("Private window"))
        self.private.setToolTip(
            self.tr("Nothing of this window is remembered but what you add yourself.")
        )
        self.network.retranslate()

    def tell(self, text: str) -> None:
        """Show ``text`` beside the progress; "" removes it."""
        self.aside.setText(text)
        self.aside.setVisible(bool(text))
        if text:
            self._announce(text)

    def _announce(self, text: str) -> None:
        """Let screen readers speak ``text`` once."""
        if text != self._announced:
            self._announced = text
            announce(self, text)

    def idle(self, text: str) -> None:
        """Show ``text``, the outcome: nothing is going on."""
        self.text.setText(text)
        self._announce(text)
        self._quarter = 0
        self._busy = False
        for widget in (self.left, self.stop, self.go_on, self.all):
            widget.hide()
        self.fit()

    def busy(self, text: str) -> None:
        """Show ``text`` while something of unknown length goes on."""
        self.text.setText(text)
        self._announce(text)
        self.bar.setRange(0, 0)
        self._busy = True
        self.stop.show()
        for widget in (self.left, self.go_on, self.all):
            widget.hide()
        self.fit()

    def get_on(self, done: int, of: int) -> None:
        """Show how far is what goes on: ``done`` of ``of``."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def progress(
        self,
        done: int,
        of: int,
        seconds: float | None = None,
        words_a_minute: float | None = None,
        *,
        in_part: bool = False,
    ) -> None:
        """Show that ``done`` of ``of`` paragraphs are translated, the seconds that are left, and
        how fast it goes, where that is worth telling. ``in_part``: these are not all, but those in
        view and some more."""
        words = self.tr("Translating {done} of {of} paragraphs")
        if in_part:
            words = self.tr("Translating what comes next: {done} of {of} paragraphs")
        self.text.setText(words.format(done=number(done), of=number(of)))
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        quarter = 4 * done // max(of, 1)
        if done < of and quarter > self._quarter:
            self._quarter = quarter
            self._announce(self.text.text())
        left = "" if seconds is None else Plurals().time_left(seconds)
        if words_a_minute is not None:
            speed = self.tr("{number} words a minute")
            speed = speed.format(number=number(int(words_a_minute)))
            left = " · ".join(filter(None, [left, speed]))
        self.left.setText(left)
        self._busy = True
        for widget in (self.left, self.stop):
            widget.show()
        self.go_on.hide()
        self.fit()

    def show_encoding(self, encoding: str) -> None:
        """Offer the encodings, with ``encoding`` as the one in use; "" hides them."""
        self._encoding = encoding
        if encoding:
            others = [name for name in ENCODINGS if _plain(name) != _plain(encoding)]
            choices = [(name, name) for name in (encoding, *others)]
            words = self.tr("Encoding: {encoding}").format(encoding=encoding)
            self.encoding.offer(self.tr("Text encoding"), choices, encoding, words, encoding)
        self.fit()

    def offer_to_go_on(self, begun: bool) -> None:
        """Show the button that goes on with the translation, or begins it."""
        self._begun = begun
        self._name_go_on()
        self.go_on.show()
        self.fit()

    def _name_go_on(self) -> None:
        self.go_on.setText(self.tr("Continue") if self._begun else self.tr("Translate"))

    def offer_all(self, on: bool) -> None:
        """Show or hide the button that translates all of a long text."""
        self.all.setVisible(on)
        self.fit()

    def show_private(self, on: bool) -> None:
        """Show whether nothing of the window is remembered."""
        self.private.setVisible(on)
        self.fit()

    def show_network_use(self, used: bool) -> None:
        """Show whether the network is in use."""
        self.network.show_use(used)

    def show_destinations(self, hosts: Sequence[str]) -> None:
        """Show that the text goes to ``hosts``, which are other computers."""
        self.network.show_destinations(hosts)
        self.fit()

    def set_to_check(self, count: int) -> None:
        """Show how many sentences are to be checked."""
        self.to_check.setText(self.tr("%n sentence(s) to check", "", count))
        self.to_check.setVisible(count > 0)
