"""Repairing the links between the document and the text beside it, as steps of the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bitext import Bead, Segment
from desktop.domain.columns import ORIGINAL
from desktop.domain.comparing import repairs
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite
from desktop.domain.relinking import Linked, NewLink
from desktop.domain.steps.links import relink
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.reader.input.link_tools import LinkTools
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages

_KEY = "repairing"  # of its messages


class Repairing(QObject):
    """Repairs the link of the current sentence of ``reader``."""

    acted = Signal()  # a step was done

    def __init__(
        self,
        reader: Reader,
        runner: Runner,
        message_bar: MessageBar,
        status: StatusLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._message_bar, self._status = message_bar, status
        self._document: Document | None = None
        self._aligning = Latest(runner, self)
        self._aligning.step.connect(self._collect)
        self._aligning.progress.connect(status.get_on)
        self._aligning.failed.connect(self._fail)
        self._aligning.ended.connect(self._end)
        self._links: list[NewLink] = []
        self.tools = LinkTools(reader.viewport(), reader.scene, reader.theme)
        self.tools.pressed.connect(self._pressed)
        self.tools.dragged.connect(lambda way: (self.move_up if way < 0 else self.move_down)())
        reader.sentenceChanged.connect(self._show_tools)

    # -- documents -------------------------------------------------------------------------------

    def begin(self, document: Document) -> None:
        """Repair the links of ``document`` from now on."""
        self.cancel()
        self._document = document
        self._show_tools()

    def follow(self, _change: Change) -> None:
        """The document has changed."""
        self._show_tools()

    def set_active(self, on: bool) -> None:
        """Show the tools beside the current sentence, or no more."""
        self.tools.set_wanted(on)
        self._show_tools()

    def _show_tools(self) -> None:
        linked, bead = self._linked(), self._bead()
        link = self._reader.current.link
        if linked is None or bead is None or link is None:
            self.tools.stand_at(-1, "", False)
        else:
            self.tools.stand_at(link.row, linked.column.id, bead.accepted)

    # -- the current link ------------------------------------------------------------------------

    def _linked(self) -> Linked | None:
        document = self._document
        if document is None or document.contents.comparison is None:
            return None
        return Linked(document.contents)

    def _bead(self) -> Bead | None:
        """The bead of the current sentence."""
        linked, link = self._linked(), self._reader.current.link
        if linked is None or link is None:
            return None
        for part in link.parts:
            if part.column == ORIGINAL:
                return linked.of_segment((part.row, part.first))
            if part.column == linked.column.id:
                return linked.bitext.bead("target", (part.row, part.first))
        return None

    # -- repairs ---------------------------------------------------------------------------------

    def _pressed(self, name: str) -> None:
        acts: Mapping[str, Callable[[], object]] = {
            "merge_up": self.merge_up,
            "merge_down": self.merge_down,
            "split_link": self.split,
            "cut_link": self.cut,
            "accept_link": self.accept,
        }
        acts[name]()
        self._reader.setFocus()

    def merge_up(self) -> None:
        """Join the current sentence with the one above."""
        self._repair(lambda linked, bead: repairs.merge(linked, bead, -1))

    def merge_down(self) -> None:
        """Join it with the one below."""
        self._repair(lambda linked, bead: repairs.merge(linked, bead, 1))

    def move_up(self) -> None:
        """Let the first sentence of the other text belong to the one above."""
        self._repair(lambda linked, bead: repairs.move(linked, bead, -1))

    def move_down(self) -> None:
        """Let the last sentence of the other text belong to the one below."""
        self._repair(lambda linked, bead: repairs.move(linked, bead, 1))

    def split(self) -> None:
        """Cut the link before the sentence that was pressed or gone to; after the first one, where
        that is the first."""

        def parts(linked: Linked, bead: Bead) -> list[NewLink]:
            row, column, sentence = self._reader.current.spot
            segment: Segment | None = (row, sentence) if column == ORIGINAL else None
            place = (row, sentence) if column == linked.column.id else (-1, -1)
            number = linked.contents.compared.get(place)
            return repairs.split(linked, bead, segment, number)

        self._repair(parts)

    def cut(self) -> None:
        """Let both sides have no partner."""
        self._repair(repairs.cut)

    def accept(self) -> None:
        """The link is right, and a fixed point from now on; or no more."""
        self._repair(repairs.accept)

    def _repair(self, repair: Callable[[Linked, Bead], list[NewLink]]) -> None:
        linked, bead = self._linked(), self._bead()
        if linked is None or bead is None:
            words = self.tr(
                "Compare with another text and choose a sentence to repair how both are linked."
            )
            self._message_bar.show_message(_KEY, words)
            return
        self._do(linked, repair(linked, bead))

    def _do(self, linked: Linked, links: list[NewLink]) -> None:
        document = self._document
        if document is None or not links:
            return
        try:
            document.do(relink(linked.contents, links))
        except CannotWrite as error:
            self._message_bar.show_message(_KEY, messages.words(error))
        else:
            self._message_bar.withdraw(_KEY)
            self.acted.emit()

    # -- once more -------------------------------------------------------------------------------

    def align_again(self) -> None:
        """Align what stands below the current sentence once more; what was accepted stays."""
        linked, bead = self._linked(), self._bead()
        if linked is None or bead is None:
            self._repair(repairs.accept)  # says what is missing
            return
        from desktop.services.comparing.again import Below, align_again  # they import numpy

        self.cancel()
        stretches, self._links = Below(linked, bead).stretches(), []

        document = self._document
        kept_for = document.key.content if document is not None and not document.private else ""

        def work(job: Job) -> Iterator[list[NewLink]]:
            return align_again(stretches, job, kept_for)

        self._status.busy(self.tr("Aligning again below here"))
        self._aligning.begin(work)

    def cancel(self) -> bool:
        """Stop aligning; the links stay as they were. False where nothing is being aligned."""
        if not self._aligning.cancel():
            return False
        self._status.idle("")
        return True

    def _collect(self, links: list[NewLink]) -> None:
        self._links += links

    def _fail(self, error: Exception) -> None:
        self._links = []
        self._message_bar.show_message(_KEY, messages.words(error))

    def _end(self) -> None:
        self._status.idle("")
        linked = self._linked()
        if linked is not None and self._links:
            from desktop.services.comparing.again import changed

            self._do(linked, changed(linked, self._links))
