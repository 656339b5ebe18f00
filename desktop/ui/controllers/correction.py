"""Putting right who speaks: from the panel and the text's menu, undoable, kept beside the file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from desktop.domain.corrections import (
    Correction,
    Give,
    IsSpeaker,
    Merge,
    NoSpeaker,
    Rename,
    SplitOff,
    anchor_of,
)
from desktop.domain.errors import CannotWrite
from desktop.ui.widgets.elided import for_menu
from desktop.ui.words import messages

if TYPE_CHECKING:
    from desktop.ui.controllers.document import Document
    from desktop.ui.window.window import Window

_LABEL = re.compile(r"([^\n:：]{1,80}?)\s*[:：]")
_OFFERED = 12  # speakers in the menu; one not among them is named by hand


class Corrections(QObject):
    """The corrections of one window's document."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def rename(self, speaker: str, name: str) -> None:
        """``speaker`` is called ``name``."""
        self._do(Rename(speaker, name.strip()))

    def merge(self, speaker: str, into: str) -> None:
        """``speaker`` is the same person as ``into``."""
        self._do(Merge(speaker, into))

    def undo(self) -> None:
        """Take the last correction back."""
        document = self._window.document
        if document is not None and document.correcting is not None:
            self._step(document, document.correcting.undo)

    def redo(self) -> None:
        """Do it once more."""
        document = self._window.document
        if document is not None and document.correcting is not None:
            self._step(document, document.correcting.redo)

    def clear(self) -> None:
        """Show the text as it is in the file; what was put right is forgotten."""
        document = self._window.document
        correcting = document.correcting if document is not None else None
        if document is not None and correcting and (correcting.can_undo or correcting.can_redo):
            self._step(document, correcting.clear)

    def _do(self, correction: Correction) -> None:
        document = self._window.document
        if document is None or document.correcting is None:
            return
        correcting = document.correcting
        self._step(document, lambda: correcting.add(correction))

    def _step(self, document: Document, take: Callable[[], object]) -> None:
        try:
            take()
        except CannotWrite as error:
            self._window.messages.show_message("corrections", messages.words(error))
        assert document.correcting is not None
        self._window.show_corrected(document.correcting.transcript)
        self.tell(document)

    def tell(self, document: Document) -> None:
        """What could not be applied, and what can be undone."""
        correcting = document.correcting
        self._window.actions_["undo"].setEnabled(bool(correcting and correcting.can_undo))
        self._window.actions_["redo"].setEnabled(bool(correcting and correcting.can_redo))
        self._window.messages.withdraw("unplaced")
        if document.problem is not None:
            self._window.messages.show_message("corrections", messages.words(document.problem))
        if correcting is not None and correcting.unplaced:
            lost = "; ".join(_in_words(one) for one in correcting.unplaced)
            words = self.tr(
                "The file has changed, and some of your corrections find no place in it. They are "
                "kept: {corrections}"
            )
            self._window.messages.show_message("unplaced", words.format(corrections=lost))

    # -- the menu of the text ---------------------------------------------------------------------

    def show_menu(self, point: QPoint) -> None:
        """The menu of the row at ``point`` of the reading view."""
        target = self._window.reader.mouse.hit(point)
        if target is not None and self._window.document is not None:
            link = self._window.reader.mouse.link_at(target)
            menu = self.menu(target.row, (link.first, link.last) if link else (0, -1))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._window.reader.viewport().mapToGlobal(point))

    def menu(self, row: int, sentences: tuple[int, int] = (0, -1)) -> QMenu:
        """What can be done with the paragraph ``row``, and with its ``sentences``, first to last
        (-1: all)."""
        menu = QMenu(self._window)
        for name in ("copy", "copy_both", "quote", "find"):
            menu.addAction(self._window.actions_[name])
        self._window.engines.offer(menu, row, *sentences)
        document = self._window.document
        if document is not None and document.correcting is not None:
            menu.addSeparator()
            self._offer_speakers(menu, document, row)
            self._offer_labels(menu, document, row)
            menu.addSeparator()
            for name in ("undo", "redo"):
                menu.addAction(self._window.actions_[name])
        return menu

    def _offer_speakers(self, menu: QMenu, document: Document, row: int) -> None:
        number, rows = document.rows.turn[row], document.rows
        place = anchor_of(document.transcript, number, rows.within_turn(row))
        whose = menu.addMenu(self.tr("This is said by"))
        turn = document.transcript.turns[number]
        for speaker in document.transcript.speakers[:_OFFERED]:
            action = whose.addAction(for_menu(speaker.name))
            action.setCheckable(True)
            action.setChecked(speaker.name == turn.speaker)
            give = Give(place, speaker.name)
            action.triggered.connect(lambda _=False, give=give: self._do(give))
        other = whose.addAction(self.tr("Somebody else…"))
        other.triggered.connect(lambda: self._ask(lambda name: self._do(Give(place, name))))
        nobody = whose.addAction(self.tr("Nobody who is named"))
        nobody.triggered.connect(lambda: self._do(Give(place, None)))

    def _offer_labels(self, menu: QMenu, document: Document, row: int) -> None:
        number = document.rows.turn[row]
        turn = document.transcript.turns[number]
        if turn.label is not None:
            place, label = anchor_of(document.transcript, number), turn.label
            words = self.tr("“{label}” is no speaker here").format(label=for_menu(label))
            menu.addAction(words).triggered.connect(lambda: self._do(NoSpeaker(label, place)))
            words = self.tr("“{label}” is no speaker anywhere").format(label=for_menu(label))
            menu.addAction(words).triggered.connect(lambda: self._do(NoSpeaker(label)))
            if turn.speaker is not None:
                self._offer_split(menu, turn.speaker, label)
        start = _LABEL.match(document.rows.texts[row])
        if start is not None:
            paragraph, found = document.rows.within_turn(row), start[1]
            here = anchor_of(document.transcript, number, paragraph)
            words = self.tr("“{label}” starts to speak here").format(label=for_menu(found))
            menu.addAction(words).triggered.connect(lambda: self._do(IsSpeaker(here, found)))

    def _offer_split(self, menu: QMenu, speaker: str, label: str) -> None:
        words = self.tr("“{label}” is another person than {speaker}…")
        action = menu.addAction(words.format(label=for_menu(label), speaker=for_menu(speaker)))
        action.triggered.connect(
            lambda: self._ask(lambda name: self._do(SplitOff(speaker, label, name)))
        )

    def _ask(self, take: Callable[[str], object]) -> None:
        """Ask for a name; nothing happens where none is given."""
        name, given = QInputDialog.getText(
            self._window,
            self.tr("Who speaks"),
            self.tr("Name of the speaker"),
            QLineEdit.EchoMode.Normal,
        )
        if given and name.strip():
            take(name.strip())


def _in_words(correction: Correction) -> str:
    """A correction, short: the names in it."""
    names = (getattr(correction, field, None) for field in ("speaker", "label", "into", "name"))
    return " → ".join(str(name) for name in names if name)
