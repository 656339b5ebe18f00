"""Corrections of who speaks. They can be undone and are kept beside the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite
from desktop.domain.languages.direction import isolated
from desktop.domain.places import place_of
from desktop.domain.steps import Step
from desktop.domain.steps.approvals import Approve
from desktop.domain.steps.bookmarks import Annotate, SetBookmark
from desktop.domain.steps.dropped import ShowDropped
from desktop.domain.steps.labels import IsSpeaker, NoSpeaker
from desktop.domain.steps.speakers import Give, Merge, Rename, SplitOff
from desktop.domain.steps.turns import SplitTurn
from desktop.ui.reader.model.links import Part
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

_LABEL = re.compile(r"([^\n:：]{1,80}?)(?<!\s)\s*+[:：]")
_OFFERED = 12  # speakers in the menu; the name of any other is typed


class Corrections(QObject):
    """What a person puts right in one window's document, and undo and redo of all they do."""

    stepsChanged = Signal(bool, bool)  # whether there is a step to undo, one to redo

    def __init__(self, message_bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._message_bar, self._dialog_parent = message_bar, parent
        self._document: Document | None = None

    def begin(self, document: Document) -> None:
        """Correct ``document`` from now on. Say which of its corrections fit nowhere."""
        self._document = document
        self._tell_steps()
        self._message_bar.withdraw("unplaced")
        if document.problem is not None:
            self._message_bar.show_message("corrections", messages.words(document.problem))
        # bookmarks are listed in the side panel; what is gone needs no approval
        others = (SetBookmark, Annotate, Approve)
        lost = [step for step in document.journal.unplaced if not isinstance(step, others)]
        if lost:
            words = self.tr(
                "The file has changed, and some of your corrections find no place in it. They are "
                "kept: {corrections}"
            )
            names = "; ".join(map(_in_words, lost))
            self._message_bar.show_message("unplaced", words.format(corrections=names))

    def follow(self, _change: Change) -> None:
        """The document has changed."""
        self._tell_steps()

    def rename(self, speaker: str, name: str) -> None:
        """Give ``speaker`` another name."""
        self._do(Rename(speaker, name.strip()))

    def merge(self, speaker: str, into: str) -> None:
        """Give the turns of ``speaker`` to ``into``: both are one person."""
        self._do(Merge(speaker, into))

    def show_dropped(self) -> None:
        """Show what the reader of the file left out of the text."""
        self._message_bar.withdraw("hidden")
        self._do(ShowDropped())

    def approve(self, parts: Iterable[Part]) -> bool:
        """Take back the doubts about the translations in ``parts``; whether there were any."""
        approvals = self._approvals(parts)
        for approval in approvals:
            self._do(approval)
        return bool(approvals)

    def offer_approval(self, menu: Menu, parts: Iterable[Part], words: str) -> None:
        """Put ``words`` into ``menu``, to approve ``parts``, where something in them is to be
        checked."""
        parts = list(parts)
        if self._approvals(parts):
            menu.addAction(words).triggered.connect(lambda: self.approve(parts))

    def _approvals(self, parts: Iterable[Part]) -> list[Approve]:
        document = self._document
        if document is None:
            return []
        contents, approvals = document.contents, []
        for part in parts:
            column = contents.columns[part.column]
            doubts = column.doubts.get(part.row, ())
            for segment, reasons in enumerate(doubts):
                if reasons and part.first <= segment <= part.last:
                    place = place_of(contents, part.row, segment)
                    text = column.segments(part.row)[segment].strip()
                    approvals.append(Approve(place, column.language, text))
        return approvals

    def undo(self) -> None:
        """Take the last step back."""
        if self._document is not None:
            self._try(self._document.undo)

    def redo(self) -> None:
        """Do it once more."""
        if self._document is not None:
            self._try(self._document.redo)

    def _do(self, step: Step) -> None:
        document = self._document
        if document is not None:
            self._try(lambda: document.do(step))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except CannotWrite as error:
            self._message_bar.show_message("corrections", messages.words(error))
        else:
            self._message_bar.withdraw("corrections")
        self._tell_steps()

    def _tell_steps(self) -> None:
        journal = self._document.journal if self._document is not None else None
        self.stepsChanged.emit(
            bool(journal and journal.can_undo), bool(journal and journal.can_redo)
        )

    # -- the menu of the text ---------------------------------------------------------------------

    def offer(self, menu: Menu, row: int, sentence: int = 0) -> bool:
        """Put what can be corrected in the paragraph ``row``, and at its ``sentence``, into
        ``menu``; whether anything can be."""
        document = self._document
        if document is None:
            return False
        self._offer_speakers(menu.submenu(self.tr("Change speaker to")), document, row, False)
        contents = document.contents
        if len(contents.rows.of_turn(row)) > 1:
            alone = menu.submenu(self.tr("Change speaker of this paragraph only to"))
            self._offer_speakers(alone, document, row, True)
        self._offer_cut(menu, document, row, sentence)
        self._offer_labels(menu, document, row)
        return True

    def offer_speakers(self, menu: Menu, row: int) -> None:
        """Put into ``menu`` who may have said the turn of the paragraph ``row``."""
        if self._document is not None:
            self._offer_speakers(menu, self._document, row, False)

    def _offer_speakers(self, menu: Menu, document: Document, row: int, alone: bool) -> None:
        contents, turn = document.contents, document.contents.turn(row)
        place = place_of(contents, row)
        names = [contents.speakers[number].name for number in contents.present()]
        for name in names[:_OFFERED]:
            action = menu.addAction(for_menu(name))
            action.setCheckable(True)
            action.setChecked(name == turn.speaker)
            give = Give(place, name, alone)
            action.triggered.connect(lambda _=False, give=give: self._do(give))
        other = menu.addAction(self.tr("New speaker…"))
        other.triggered.connect(lambda: self._ask(lambda name: self._do(Give(place, name, alone))))
        nobody = menu.addAction(self.tr("Unnamed speaker"))
        nobody.triggered.connect(lambda: self._do(Give(place, None, alone)))

    def _offer_cut(self, menu: Menu, document: Document, row: int, sentence: int) -> None:
        """Offer to let a turn begin at the paragraph, or at a sentence inside of it."""
        contents = document.contents
        if sentence:
            place = place_of(contents, row, sentence)
            words = self.tr("Change speaker from this sentence on…")
        elif not contents.rows.starts_turn(row):
            place = place_of(contents, row)
            words = self.tr("Change speaker from this paragraph on…")
        else:
            return
        menu.addAction(words).triggered.connect(
            lambda: self._ask(lambda name: self._do(SplitTurn(place, name)))
        )

    def _offer_labels(self, menu: Menu, document: Document, row: int) -> None:
        contents, turn = document.contents, document.contents.turn(row)
        place = place_of(contents, row)
        if turn.label is not None:
            first = place_of(contents, contents.rows.of_turn(row)[0])
            label = turn.label
            words = self.tr("“{label}” is not a speaker name here").format(label=for_menu(label))
            menu.addAction(words).triggered.connect(lambda: self._do(NoSpeaker(label, first)))
            words = self.tr("“{label}” is not a speaker name anywhere").format(
                label=for_menu(label)
            )
            menu.addAction(words).triggered.connect(lambda: self._do(NoSpeaker(label)))
            if turn.speaker is not None:
                self._offer_split(menu, turn.speaker, label)
        start = _LABEL.match(contents.rows.texts[row])
        if start is not None:
            name = start[1]
            words = self.tr("“{label}” is a speaker name").format(label=for_menu(name))
            menu.addAction(words).triggered.connect(lambda: self._do(IsSpeaker(place, name)))

    def _offer_split(self, menu: Menu, speaker: str, label: str) -> None:
        words = self.tr("“{label}” is another person…")
        action = menu.addAction(words.format(label=for_menu(label)))
        action.triggered.connect(
            lambda: self._ask(lambda name: self._do(SplitOff(speaker, label, name)))
        )

    def _ask(self, take: Callable[[str], object]) -> None:
        """Ask for a name. Do nothing if none is given."""
        name, given = QInputDialog.getText(
            self._dialog_parent,
            self.tr("Speaker"),
            self.tr("Name of the speaker"),
            QLineEdit.EchoMode.Normal,
        )
        if given and name.strip():
            take(name.strip())


def _in_words(step: Step) -> str:
    """A step, short: the names in it."""
    names = (getattr(step, field, None) for field in ("speaker", "label", "into", "name"))
    return " → ".join(isolated(str(name)) for name in names if name)
