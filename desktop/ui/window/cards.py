"""Recent transcripts as cards."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages.direction import undirected
from desktop.domain.studying.difficulty import Level
from desktop.services.personal.recent_files import Recent
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.difficulty import difficulty_words
from desktop.ui.words.names import day, language_name, number
from desktop.ui.words.tips import path_as_written

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
WIDE = 620  # px from which on two cards stand side by side


class Card(QPushButton):
    """One transcript: title, date, languages, how much is read, how much is translated, how
    difficult its words are and how many of them the person knows.
    ``pasted``: it is no file of the person's but a text that was pasted."""

    forgetWanted = Signal(str)
    moveWanted = Signal(object, int)  # the card, and the arrow key

    def __init__(self, entry: Recent, pasted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._pasted = entry, pasted
        self._there = True
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title = ElidedLabel(tone="strong")
        self._about = ElidedLabel(tone="muted")
        self._far, self._words = ElidedLabel(tone="small"), ElidedLabel(tone="small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * entry.read))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        for part in (self._title, self._about, self._far, self._words, self._bar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        self.retranslate()

    def show_missing(self) -> None:
        """Say that the file is not there any more."""
        self._there = False
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        entry, there = self.entry, self._there
        path = Path(entry.path)
        title = undirected(entry.title or (path.stem if self._pasted else path.name))
        about = self._about_words()
        far = self._far_words() if there else self.tr("The file is not there any more")
        self._title.setText(title)
        self._about.setText(about)
        self._far.setText(far)
        words = self._difficulty_words() if there else ""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._bar.setVisible(there)
        self.setAccessibleName(", ".join(filter(None, (title, about, far, words))))
        self.setToolTip("" if self._pasted else path_as_written(entry.path))

    def _about_words(self) -> str:
        entry = self.entry
        pair = language_name(entry.source) if entry.source else ""
        if entry.source and entry.target:
            pair = self.tr("{source} → {target}").format(
                source=pair, target=language_name(entry.target)
            )
        about = [day(entry.date) if entry.date else "", pair]
        if self._pasted:
            about.append(self.tr("pasted text"))
        path = Path(entry.path)
        known = " · ".join(words for words in about if words)
        return known or undirected(path.name if entry.title else path.parent.name)

    def _far_words(self) -> str:
        read = self.tr("{share} % read").format(share=number(round(100 * self.entry.read)))
        if not self.entry.target:
            return read
        translated = self.tr("{share} % translated").format(
            share=number(round(100 * self.entry.translated))
        )
        return f"{read} · {translated}"

    def _difficulty_words(self) -> str:
        entry = self.entry
        level = difficulty_words(Level(entry.level)) if entry.level in [*Level] else ""
        known = round(100 * entry.known)
        share = self.tr("{share} % known").format(share=number(known)) if known else ""
        return " · ".join(filter(None, (level, share)))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            self.moveWanted.emit(self, event.key())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self.click)
        words = self.tr("Discard this text") if self._pasted else self.tr("Remove from list")
        menu.addAction(words).triggered.connect(self.delete)
        menu.popup(event.globalPos())

    def delete(self) -> None:
        """Take the file off the list, or discard the text."""
        self.forgetWanted.emit(self.entry.path)


class Cards(Retranslated, QWidget):
    """Cards in one column or two, depending on the width."""

    chosen = Signal(str)
    forgetWanted = Signal(str)
    cardEntered = Signal(object)  # by an arrow key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_entries(self, entries: list[Recent], pasted: Collection[str] = ()) -> None:
        """Replace the cards by those of ``entries``; those with the paths ``pasted`` are texts."""
        held = next((at for at, card in enumerate(self.cards) if card.hasFocus()), None)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = [Card(entry, entry.path in pasted, self) for entry in entries]
        for card in self.cards:
            card.clicked.connect(self._choose)
            card.forgetWanted.connect(self.forgetWanted)
            card.moveWanted.connect(self._move)
        self._columns = 0
        self._place()
        if held is not None and self.cards:  # a card is gone: the focus stays at its place
            card = self.cards[min(held, len(self.cards) - 1)]
            card.show()
            card.setFocus()

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self.chosen.emit(card.entry.path)

    def _move(self, card: Card, key: int) -> None:
        """Focus the card above, below or beside; nothing changes at the ends."""
        side = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        step = {
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Right: side,
        }[Qt.Key(key)]
        at = self.cards.index(card) + step
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.cardEntered.emit(self.cards[at])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= WIDE else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def retranslate(self) -> None:
        """Set the words of the cards in the language of the window."""
        for card in self.cards:
            card.retranslate()
