"""What is told beside a sentence: its partners that are not shown, and why it is doubted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF
from PySide6.QtWidgets import QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.doubts import Doubt
from desktop.domain.rows import SPEECH
from desktop.ui.reader.input.card import Card, Words
from desktop.ui.reader.input.copying import words_of
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.table import ReaderModel


def reasons(model: ReaderModel, link: Link, column: str) -> str:
    """Why a sentence of ``column`` is to be checked, that it is a draft, or what is to be said of
    the original, in words; "" if there is nothing."""
    side = model.column(column)
    parts = (model.reasons(side, part.row, part.first, part.last) for part in link.of(column))
    reasons = ", ".join(dict.fromkeys(filter(None, parts)))
    words = QCoreApplication.translate("reasons", "To check: {reasons}")
    told = words.replace("{reasons}", reasons) if reasons else ""
    draft = (
        in_words([Doubt.DRAFT]) if any(side.is_draft(part.row) for part in link.of(column)) else ""
    )
    remarks = _remarks(model, link) if column == ORIGINAL else ""
    return "\n".join(filter(None, (draft[:1].upper() + draft[1:], told, remarks)))


def _remarks(model: ReaderModel, link: Link) -> str:
    """What is to be said of the original of ``link``, see `ReaderModel.remarks`."""
    return "\n".join(
        remark[:1].upper() + remark[1:]
        for part in link.of(ORIGINAL)
        for sentence, remark in model.remarks(part.row).items()
        if part.first <= sentence <= part.last
    )


def link_at(model: ReaderModel, target: Target | None) -> Link | None:
    """The sentences that belong to what is at a point; None where no text is."""
    if target is None or not target.inside:
        return None
    return model.links.at(target.row, target.column, target.character)


class Hints:
    """Shows what belongs to a sentence on a `Card` over ``viewport``: its partners that are not
    shown, and why it is to be checked."""

    def __init__(self, scene: Scene, viewport: QWidget) -> None:
        self._scene = scene
        self.card = Card(viewport)
        self._link: Link | None = None  # the card is about this sentence
        self._sign = QRectF()  # or about the note whose sign is here
        scene.placeChanged.connect(self.hide)
        scene.documentChanged.connect(self.hide)
        scene.framed.connect(self.hide)

    def show(self, point: QPoint) -> None:
        """Show what belongs to the sentence at ``point`` of the viewport, or the note there."""
        noted = self._scene.sign_at(point)
        if noted >= 0:
            self._show_note(noted)
            return
        target = self._scene.hit(point)
        link = link_at(self._scene.model, target)
        if target is not None and link is not None:
            words = self._partners(link, target.row) + self._reasons(link, target)
            self._show(words, link, target.column)

    def show_reasons(self, link: Link | None) -> None:
        """Show beside a sentence why it is to be checked; nothing if it is not."""
        self.hide()
        for column in self._scene.shown_columns() if link is not None else ():
            if link is not None and (why := reasons(self._scene.model, link, column)):
                self._show([Words(why, self._scene.fonts.small)], link, column)
                return

    def follow(self, point: QPoint) -> None:
        """Hide the card when the pointer leaves its sentence, but not for the card itself."""
        if self.card.isHidden() or self.card.geometry().contains(point):
            return
        stays = self._link is not None and self._link == self._link_at(point)
        if not stays and not self._sign.contains(QPointF(point)):
            self.hide()

    def hide(self) -> bool:
        """Hide the card; whether it was to be seen."""
        was_shown = not self.card.isHidden()
        self._link, self._sign = None, QRectF()
        self.card.hide()
        return was_shown

    def _link_at(self, point: QPoint) -> Link | None:
        return link_at(self._scene.model, self._scene.hit(point))

    def _show_note(self, row: int) -> None:
        self.hide()
        at = self._scene.model.shown_at(row)
        note = self._scene.model.contents.bookmarks[row].note
        if note and at >= 0:
            self._sign = self._scene.sign(at)
            box = self._scene.rectangle(at, self._scene.frame.lanes[0].columns[0])
            box.setTop(round(self._sign.top()))
            box.setBottom(round(self._sign.bottom()))
            self.card.show_beside([Words(note, self._scene.fonts.text(ORIGINAL, SPEECH))], box)

    def _partners(self, link: Link, row: int) -> list[Words]:
        """The partners of a sentence that are not shown in ``row``."""
        model, fonts = self._scene.model, self._scene.fonts
        texts = ((words_of(model, link, column), column) for column in self._scene.behind(row))
        return [
            Words(text, fonts.text(column, SPEECH), model.column(column).language)
            for text, column in texts
            if text
        ]

    def _reasons(self, link: Link, target: Target) -> list[Words]:
        columns = (target.column, *self._scene.behind(target.row))
        why = (reasons(self._scene.model, link, column) for column in columns)
        return [Words(text, self._scene.fonts.small) for text in why if text]

    def _show(self, words: list[Words], link: Link, column: str) -> None:
        box = box_of(self._scene, link, column)
        if words and not box.isEmpty():
            self._link, self._sign = link, QRectF()
            self.card.show_beside(words, box)


def box_of(scene: Scene, link: Link, column: str) -> QRect:
    """What the sentences of ``column`` cover in the viewport; empty where they are not in view."""
    model = scene.model
    whole = QRect()
    for part in link.of(column):
        at = model.shown_at(part.row)
        box = scene.rectangle(at, column) if at >= 0 else QRect()
        if not box.isEmpty():
            span = (column, *model.extent(part.row, column, part.first, part.last))
            top, bottom = scene.extent(at, [span])
            y = scene.top_of(at) or 0
            whole |= QRect(box.left(), y + top, box.width(), bottom - top)
    return whole
