"""What can be done with a paragraph: the menu of the text, and the same in the menus above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.rows import UNNAMED
from desktop.ui.controllers.correction import Corrections
from desktop.ui.controllers.translation.engines import EngineChoice
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.menu import Menu
from desktop.ui.window.actions import Actions

Sentences = tuple[int, int]  # first and last of a paragraph; last -1: to its end
_ALL: Sentences = (0, -1)
SOUND = ("read_aloud", "play_sentence")
LINKS = (
    *("merge_up", "merge_down", "move_up", "move_down", "split_link", "cut_link"),
    *("accept_link", "align_again"),
)


class TextMenu(QObject):
    """Opens where the reading view asks for it, and by key at the paragraph that is read.

    ``corrections_menu`` and ``speaker_menu`` stand in the menus of the window; they are about the
    paragraph that is read.
    """

    sideWanted = Signal()  # a speaker is to be named: the side panel is to be shown

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        engines: EngineChoice,
        corrections: Corrections,
        speakers: SpeakerPanel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._actions, self._speakers = reader, actions, speakers
        self._engines, self._corrections = engines, corrections
        self._menu_parent = parent
        self.corrections_menu = Menu("", parent)
        self.corrections_menu.aboutToShow.connect(self._fill_corrections)
        reader.customContextMenuRequested.connect(self._show)

    def retranslate(self) -> None:
        """Set the title of the submenu in the language of the window."""
        self.corrections_menu.setTitle(self.tr("Corr&ect"))

    # -- of a paragraph ---------------------------------------------------------------------------

    def _show(self, point: QPoint) -> None:
        row, link = self._reader.row_at(point), self._reader.link_at(point)
        if link is not None:  # what is offered is about the sentence that was pressed
            self._reader.current.click_at(point)
        if row >= 0:
            self._pop_up(self.menu(row, link), point)

    def menu(self, row: int, link: Link | None = None) -> Menu:
        """The menu for the paragraph ``row`` and for the sentences of ``link`` in it."""
        parts = link.in_cell(row, ORIGINAL) if link is not None else []
        sentences = (parts[0].first, parts[-1].last) if parts else _ALL
        menu = Menu("", self._menu_parent)
        for name in (
            "copy",
            "copy_both",
            "quote",
            "find",
            "add_term",
            "read_aloud",
            "play_sentence",
        ):
            menu.addAction(self._actions[name])
        self._engines.offer(menu, row, *sentences)
        if link is not None and parts:
            menu.addSeparator()
            for name in ("write", "accept", "flag_review", "comment"):
                menu.addAction(self._actions[name])
            if self._reader.scene.model.contents.comparison is not None:
                links = menu.submenu(self.tr("Lin&k to the other text"))
                for name in LINKS:
                    links.addAction(self._actions[name])
        if link is not None:
            words = f"{self._actions['approve'].text()}\t{self._actions.keys('approve')}"
            self._corrections.offer_approval(menu, link.parts, words)
        menu.addSeparator()
        if self._corrections.offer(menu, row, sentences[0]):
            menu.addSeparator()
            for name in ("undo", "redo"):
                menu.addAction(self._actions[name])
        return menu

    def _fill_corrections(self) -> None:
        row, sentences = self._read()
        self.corrections_menu.clear()
        if row >= 0:
            self._corrections.offer(self.corrections_menu, row, sentences[0])

    def _read(self) -> tuple[int, Sentences]:
        """The paragraph that is read, -1 where there is none, and its sentences."""
        model = self._reader.reader_model
        if model is None or not len(model.ids):
            return -1, _ALL
        part = self._reader.current.part
        if part is None:
            return self._reader.here(), _ALL
        return part.row, (part.first, part.last)

    def _pop_up(self, menu: Menu, point: QPoint) -> None:
        """Open ``menu`` at ``point`` of the text, with its first entry active, and drop it
        afterwards."""
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._reader.viewport().mapToGlobal(point))

    def _pop_up_here(self, menu: Menu, row: int) -> None:
        """Open ``menu`` at the paragraph ``row``, for the keyboard."""
        self._pop_up(menu, self._corner(row))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _corner(self, row: int) -> QPoint:
        """Where a menu about ``row`` opens: below its first line, or in the middle of the view."""
        reader, model = self._reader, self._reader.reader_model
        assert model is not None
        scene, inside = reader.scene, reader.viewport().rect()
        box = scene.rectangle(model.shown_at(row), reader.shown_columns()[0])
        corner = box.topLeft() + QPoint(0, scene.line_height)
        return corner if inside.contains(corner) else inside.center()

    # -- by key -----------------------------------------------------------------------------------

    def open_here(self) -> None:
        """Open the menu of what has the focus."""
        widget = QApplication.focusWidget()
        if widget is None or widget is self._reader or self._reader.isAncestorOf(widget):
            row, _ = self._read()
            if row >= 0:
                self._pop_up_here(self.menu(row, self._reader.current.link), row)
            return
        middle = widget.rect().center()
        where = widget.mapToGlobal(middle)
        QApplication.sendEvent(
            widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, where)
        )

    def change_speaker(self) -> None:
        """Offer who says the paragraph that is read."""
        self._offer(self._corrections.offer_speakers)

    def _offer(self, fill: Callable[[Menu, int], object]) -> None:
        row, _ = self._read()
        if row >= 0:
            menu = Menu("", self._menu_parent)
            fill(menu, row)
            self._pop_up_here(menu, row)

    def approve(self) -> None:
        """Approve the sentence that is read, and go on to the next one to check."""
        link = self._reader.current.link
        if link is not None:
            self._corrections.approve(link.parts)
        self._reader.next_to_check()

    def translate_again(self) -> None:
        """Translate the paragraph that is read again."""
        self._engines.translate_again(self._read()[0])

    def compare_engines(self) -> None:
        """Let two engines translate the sentence that is read."""
        row, sentences = self._read()
        self._engines.compare_row(row, *sentences)

    # -- of a speaker -----------------------------------------------------------------------------

    def rename_speaker(self) -> None:
        """Let the person rename who speaks."""
        speaker = self._speaker()
        if speaker < 0:
            self.change_speaker()
            return
        self.sideWanted.emit()
        self._speakers.rename(speaker)

    def merge_speaker(self) -> None:
        """Offer who else it is that speaks."""
        speaker = self._speaker()
        if speaker >= 0:
            self._offer(lambda menu, _row: self._speakers.offer_merges(menu, speaker))

    def show_only_speaker(self) -> None:
        """Show only what that speaker says."""
        speaker = self._speaker()
        if speaker >= 0:
            self._speakers.show_alone(speaker)

    def next_of_speaker(self) -> None:
        """Go to the next turn of that speaker."""
        speaker = self._speaker()
        if speaker >= 0:
            self._reader.go_to_speaker(speaker)

    def _speaker(self) -> int:
        """The speaker in the panel that has the focus, else the one of the paragraph that is read;
        -1 where that is nobody who is named."""
        focused = self._speakers.focused()
        row, _ = self._read()
        if focused is not None:
            speaker = focused
        else:
            model = self._reader.reader_model
            speaker = model.rows.speaker[row] if model is not None and row >= 0 else UNNAMED
        return speaker if speaker < UNNAMED else -1
