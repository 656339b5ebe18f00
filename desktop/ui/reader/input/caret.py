"""Walk a paragraph by letters, words and lines, as in any text field: for screen readers and
braille, and for who selects by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTextEdit

from desktop.domain.columns import ORIGINAL
from desktop.domain.editing import Change
from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.navigation import Navigation
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.reader.model.links import Part

_Key = Qt.Key
_LEAST = 3  # lines shown at least, so that a cell at the edge can be walked


class Caret(QTextEdit):
    """Lies over one cell of ``view``, read-only; Escape or the same key closes it, Tab goes to the
    other side and then out, Up and Down go on to the paragraphs around."""

    walked = Signal(int, str, int)  # to a character: row id, column, where in the cell

    def __init__(
        self,
        view: QAbstractItemView,
        scene: Scene,
        current: CurrentSentence,
        navigation: Navigation,
    ) -> None:
        super().__init__(view.viewport())
        self._view, self._scene = view, scene
        self._current, self._navigation = current, navigation
        self._row, self._column = -1, ORIGINAL
        self._above = 0  # px of room above a letter, which the text below shares out evenly
        self.setObjectName("caret")
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.hide()
        scene.placeChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._tell)

    def toggle(self) -> None:
        """Open over the paragraph that is read, or close."""
        if self.isVisible():
            self.close_()
            return
        if self._current.link is None:
            self._navigation.sentence(0)
        link, part = self._current.link, self._current.part
        if link is not None and part is not None:
            first = self._scene.shown_columns()[0]
            self._open_part(next(iter(link.in_cell(part.row, first)), part))

    def close_(self) -> None:
        """Back to the text, at the sentence the cursor stood in."""
        self.leave()
        if self._row >= 0:
            position = self.textCursor().position()
            self._navigation.go_to_character(self._row, self._column, position)

    def _tell(self) -> None:
        if self.isVisible():
            self.walked.emit(self._row, self._column, self.textCursor().position())

    def refresh(self, change: Change) -> None:
        """The document changed: show the text of the cell as it is now."""
        model = self._scene.model
        if not self.isVisible():
            return
        if model.shown_at(self._row) < 0 or model.number(self._column) < 0:
            self.leave()
        elif model.column(self._column).texts[self._row] != self.toPlainText():
            self._open(self._row, self._column, self.textCursor().position())

    def leave(self) -> None:
        """Be gone; the reader has the focus if this had it (a widget hidden hands it on by Tab)."""
        if self.hasFocus():
            self._view.setFocus()
        self.hide()

    def _open_part(self, part: Part) -> None:
        start, _ = self._scene.model.extent(part.row, part.column, part.first, part.last)
        self._open(part.row, part.column, start)

    def _open(self, row: int, column: str, character: int) -> None:
        model = self._scene.model
        self._row, self._column = row, column
        side = model.column(column)
        text = side.texts[row]
        self._scene.reveal(row, [(column, character, character + 1)])
        self.setFont(self._scene.fonts.text(column, model.rows.kind[row]))
        option = QTextOption()
        rtl = is_rtl(text, side.language)
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        who, title = model.speaker(row), model.caption(column).title or side.language
        self.setAccessibleName(", ".join(part for part in (who, title) if part))
        self.setAccessibleDescription(model.state(row, column))
        self.setPlainText(text)
        self._set_lines(column, model.rows.kind[row])
        self.ensurePolished()
        self._follow()
        self.show()
        self.setFocus()
        cursor = self.textCursor()
        cursor.setPosition(min(character, len(text)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _set_lines(self, column: str, kind: int) -> None:
        """Set the lines as far apart as those of the text below."""
        lines = QTextBlockFormat()
        pitch = self._scene.fonts.pitch(column, kind, self.logicalDpiY())
        self._above = max(round((pitch - self.fontMetrics().height()) / 2), 0)
        heights = QTextBlockFormat.LineHeightTypes
        lines.setLineHeight(pitch, heights.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def _follow(self) -> None:
        """Lie over the cell, wherever it stands now."""
        if self._row < 0:
            return
        scene = self._scene
        at = scene.model.shown_at(self._row)
        box = scene.rectangle(at, self._column) if at >= 0 else QRect()
        if box.isEmpty():
            self.leave()
            return
        inside = self._view.viewport().rect()
        top = min(max(box.top(), 0), max(inside.height() - _LEAST * scene.line_height, 0))
        frame = (self.width() - self.viewport().width()) // 2
        width = box.width() + 2 * frame  # so the lines break where those of the text below do
        self.resize(width, self.height())
        self.document().setTextWidth(box.width())
        high = max(round(self.document().size().height()), box.height())
        height = min(high + 2 * frame, inside.height() - top)
        self.setGeometry(box.left() - frame, top - frame - self._above, width, height)

    # -- events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Plain keys are the cursor's here, and no commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if not event.modifiers() & plain and event.key() < _Key.Key_F1:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; at an end they go on to the next paragraph."""
        key = event.key()
        if key == _Key.Key_Escape:
            self.close_()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and key in (
            _Key.Key_Up,
            _Key.Key_Down,
        ):
            self._line(1 if key == _Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
            event.accept()  # else a letter would be a command of the text below

    def _line(self, step: int) -> None:
        before = self.textCursor().position()
        move = QTextCursor.MoveOperation
        self.moveCursor(move.Down if step > 0 else move.Up)
        model = self._scene.model
        if self.textCursor().position() != before:
            return
        at = model.shown_at(self._row) + step
        if 0 <= at < len(model.ids):
            row = model.ids[at]
            text = model.column(self._column).texts[row]
            self._open(row, self._column, 0 if step > 0 else len(text))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from side to side, and from the last one out of the text."""
        if self._aside(1 if forward else -1):
            return True
        self._view.setFocus()
        return self._view.focusNextPrevChild(forward)

    def _aside(self, step: int) -> bool:
        """To the partner of the sentence on the next side; whether there is another side."""
        model, shown = self._scene.model, self._scene.shown_columns()
        at = shown.index(self._column) + step if self._column in shown else -1
        if not 0 <= at < len(shown):
            return False
        link = model.links.at(self._row, self._column, self.textCursor().position())
        partners = link.of(shown[at])
        if partners:
            self._open_part(partners[0])
        else:
            self._open(self._row, shown[at], 0)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another control was gone to: the text is seen again."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.hide()
