"""Corrections of who speaks. They can be undone and are kept beside the file."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

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
from desktop.services.personal.corrections import Correcting
from desktop.ui.controllers.document import Document
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

_LABEL = re.compile(r"([^\n:：]{1,80}?)\s*[:：]")
_OFFERED = 12  # speakers in the menu; the name of any other is typed


class Corrections(QObject):
    """Corrects the document of one window."""

    corrected = Signal(object)  # the document's Transcript as it is now
    stepsChanged = Signal(bool, bool)  # whether there is a step to undo, one to redo

    def __init__(self, message_bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._message_bar, self._dialog_parent = message_bar, parent
        self._document: Document | None = None

    def begin(self, document: Document) -> None:
        """Correct ``document`` from now on. Say which of its corrections fit nowhere."""
        self._document = document
        correcting = document.correcting
        can_undo = correcting is not None and correcting.can_undo
        self.stepsChanged.emit(can_undo, correcting is not None and correcting.can_redo)
        self._message_bar.withdraw("unplaced")
        if document.problem is not None:
            self._message_bar.show_message("corrections", messages.words(document.problem))
        if correcting is not None and correcting.unplaced:
            unplaced = "; ".join(_in_words(correction) for correction in correcting.unplaced)
            words = self.tr(
                "The file has changed, and some of your corrections find no place in it. They are "
                "kept: {corrections}"
            )
            self._message_bar.show_message("unplaced", words.format(corrections=unplaced))

    def rename(self, speaker: str, name: str) -> None:
        """Give ``speaker`` another name."""
        self._do(Rename(speaker, name.strip()))

    def merge(self, speaker: str, into: str) -> None:
        """Give the turns of ``speaker`` to ``into``: both are one person."""
        self._do(Merge(speaker, into))

    def undo(self) -> None:
        """Undo the last correction."""
        if (correcting := self._correcting) is not None:
            self._step(correcting, correcting.undo)

    def redo(self) -> None:
        """Do the last correction again."""
        if (correcting := self._correcting) is not None:
            self._step(correcting, correcting.redo)

    def clear(self) -> None:
        """Show the text as it is in the file, and forget all corrections."""
        correcting = self._correcting
        if correcting is not None and (correcting.can_undo or correcting.can_redo):
            self._step(correcting, correcting.clear)

    @property
    def _correcting(self) -> Correcting | None:
        return self._document.correcting if self._document is not None else None

    def _do(self, correction: Correction) -> None:
        if (correcting := self._correcting) is not None:
            self._step(correcting, lambda: correcting.add(correction))

    def _step(self, correcting: Correcting, take: Callable[[], object]) -> None:
        try:
            take()
        except CannotWrite as error:
            self._message_bar.show_message("corrections", messages.words(error))
        self.corrected.emit(correcting.transcript)

    # -- the menu of the text ---------------------------------------------------------------------

    def offer(self, menu: QMenu, row: int) -> bool:
        """Add the corrections of the paragraph ``row`` to ``menu``. False if there are none."""
        document = self._document
        if document is None or document.correcting is None:
            return False
        self._offer_speakers(menu, document, row)
        self._offer_labels(menu, document, row)
        return True

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
            paragraph, name = document.rows.within_turn(row), start[1]
            here = anchor_of(document.transcript, number, paragraph)
            words = self.tr("“{label}” starts to speak here").format(label=for_menu(name))
            menu.addAction(words).triggered.connect(lambda: self._do(IsSpeaker(here, name)))

    def _offer_split(self, menu: QMenu, speaker: str, label: str) -> None:
        words = self.tr("“{label}” is another person than {speaker}…")
        action = menu.addAction(words.format(label=for_menu(label), speaker=for_menu(speaker)))
        action.triggered.connect(
            lambda: self._ask(lambda name: self._do(SplitOff(speaker, label, name)))
        )

    def _ask(self, take: Callable[[str], object]) -> None:
        """Ask for a name. Do nothing if none is given."""
        name, given = QInputDialog.getText(
            self._dialog_parent,
            self.tr("Who speaks"),
            self.tr("Name of the speaker"),
            QLineEdit.EchoMode.Normal,
        )
        if given and name.strip():
            take(name.strip())


def _in_words(correction: Correction) -> str:
    """The names in a correction, joined by arrows."""
    names = (getattr(correction, field, None) for field in ("speaker", "label", "into", "name"))
    return " → ".join(str(name) for name in names if name)
