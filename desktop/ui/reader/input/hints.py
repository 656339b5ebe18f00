"""Tool tips of the reading view: the partner that is not shown, and why a sentence is doubted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.reader.input.copying import words_of
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.tips import as_written


def reasons(model: ReaderModel, link: Link, column: str) -> str:
    """Why a sentence of ``column`` is to be checked, in words; "" if it is not."""
    doubts = [
        doubt
        for part in link.of(column)
        for each in model.column(column).doubts.get(part.row, [])[part.first : part.last + 1]
        for doubt in each
    ]
    words = QCoreApplication.translate("reasons", "To check: {reasons}")
    return words.replace("{reasons}", in_words(doubts)) if doubts else ""


def link_at(model: ReaderModel, target: Target | None) -> Link | None:
    """The sentences that belong to what is at a point; None where no text is."""
    if target is None or not target.inside:
        return None
    return model.links.at(target.row, target.column, target.character)


class Hints:
    """Shows tool tips over ``viewport``."""

    def __init__(self, scene: Scene, viewport: QWidget) -> None:
        self._scene, self._viewport = scene, viewport

    def words_at(self, target: Target | None) -> str:
        """What a tool tip says of the sentence at a point: its partners that are not shown, and why
        it is to be checked; "" if there is nothing to say."""
        model = self._scene.model
        link = link_at(model, target)
        if target is None or link is None:
            return ""
        behind = self._scene.behind(target.row)
        parts = [words_of(model, link, column) for column in behind]
        parts += [reasons(model, link, column) for column in (target.column, *behind)]
        return "\n".join(part for part in parts if part)

    def show(self, point: QPoint, everywhere: QPoint) -> None:
        """Show the tip of what is at ``point`` of the viewport (``everywhere``: of the screen)."""
        words = self.words_at(self._scene.hit(point))
        QToolTip.showText(everywhere, as_written(words), self._viewport)

    def show_reasons(self, link: Link | None) -> None:
        """Show below a sentence why it is to be checked; nothing if it is not."""
        if link is None or not any(self._shows(link, each) for each in self._scene.shown_columns()):
            QToolTip.hideText()

    def _shows(self, link: Link, column: str) -> bool:
        """Show why a sentence of ``column`` is to be checked; False where there is no reason."""
        words = reasons(self._scene.model, link, column)
        point = self._below(link, column) if words else None
        if point is None:
            return False
        QToolTip.showText(self._viewport.mapToGlobal(point), as_written(words), self._viewport)
        return True

    def _below(self, link: Link, column: str) -> QPoint | None:
        """The point of the viewport below a sentence; None where it is not in view."""
        scene, model = self._scene, self._scene.model
        for part in link.of(column):
            at = model.shown_at(part.row)
            box = scene.rectangle(at, column) if at >= 0 else QRect()
            if not box.isEmpty():
                span = (column, *model.extent(part.row, column, part.first, part.last))
                return QPoint(box.left(), (scene.top_of(at) or 0) + scene.extent(at, [span])[1])
        return None
