"""Where a person writes their own wording of a sentence: below its row, over all columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.comparing.differences import Span
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.frame import BAR_GAP
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.escape import is_escape, keeps_escape
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.tips import as_written

_GAP = 8  # px above and below the editor
_MOST = 0.5  # of the view's height for the text; a longer one scrolls
_MARGIN = 2  # px round the text
BUTTONS = ("take_machine", "take_human", "flag_review", "comment", "accept")  # names of actions


class WordingEditor(Retranslated, QFrame):
    """Lies over the viewport, in room that it keeps below the row ``row``. It shows what it is
    told; signals tell what the person did."""

    edited = Signal()  # the text is another
    pressed = Signal(str)  # one of `BUTTONS`
    suggestionPressed = Signal(int)  # the number of a suggestion
    left = Signal()  # Escape
    shown = Signal()

    def __init__(self, viewport: QWidget, scene: Scene, theme: Theme) -> None:
        super().__init__(viewport)
        self._scene, self._theme = scene, theme
        self.row = -1  # id; -1: it is closed
        self._following = False
        self._changed: Sequence[Span] = ()
        self._misspelled: Sequence[Span] = ()
        self._keys: Mapping[str, str] = {}
        self._font = QFont()
        self.setProperty("look", "editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.title, self.about = QLabel(), ElidedLabel(tone="muted")
        self.title.setProperty("tone", "strong")
        self.text = _Text(self)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self.left)
        self.buttons = {name: self._button(name) for name in BUTTONS}
        self.buttons["accept"].setProperty("look", "primary")
        self.buttons["flag_review"].setCheckable(True)
        self.suggestions: list[QPushButton] = []
        self._offers = Flow()
        self._lay_out()
        self.hide()
        scene.placeChanged.connect(self.follow)
        self.retranslate()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        buttons = Flow()
        for button in self.buttons.values():
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(self._offers)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.title.setText(self.tr("Mine"))
        self.text.setAccessibleName(self.tr("Your wording"))
        words = {
            "take_machine": self.tr("Take the machine's"),
            "take_human": self.tr("Take the human's"),
            "flag_review": self.tr("Needs review"),
            "comment": self.tr("Comment…"),
            "accept": self.tr("Accept, next"),
        }
        for name, button in self.buttons.items():
            key = self._keys.get(name, "")
            button.setText(f"{words[name]}  {key}" if key else words[name])
            button.setAccessibleName(words[name])

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Show the ``keys`` of the actions on their buttons."""
        self._keys = keys
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self.row >= 0:
            QTimer.singleShot(0, self, self._dress)  # a new style sheet brings its own font

    def _dress(self) -> None:
        self.set_font(self._font)

    # -- open and closed -------------------------------------------------------------------------

    def open(self, row: int, text: str, font: QFont, language: str) -> None:
        """Show ``text`` below ``row``, in the ``font`` of its column."""
        self.row = -1
        self.set_font(font)
        self.put(text, language)
        self.text.document().clearUndoRedoStacks()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.row = row
        self.show()
        self.raise_()
        self.offer(())
        self.shown.emit()

    def set_font(self, font: QFont) -> None:
        """Write in ``font``."""
        self._font = font
        self.text.setFont(font)
        self.follow()

    def close_(self) -> None:
        """Give the room back."""
        if self.row >= 0:
            self.row = -1
            self.hide()
            self._scene.keep_room(-1, 0)

    def put(self, text: str, language: str) -> None:
        """Let ``text`` stand in the field, as if it had been typed: it can be undone there."""
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self.text.set_direction(is_rtl(text, language))
        cursor.insertText(text)

    @property
    def wording(self) -> str:
        """What stands in the field."""
        return self.text.toPlainText()

    # -- what is shown ---------------------------------------------------------------------------

    def describe(self, words: str, original: str) -> None:
        """Say where the text came from; ``original`` is the sentence that it puts otherwise."""
        self.about.setText(words)
        self.text.setAccessibleDescription(f"{original}\n{words}")

    def offer(self, suggestions: Iterable[tuple[str, str]]) -> None:
        """Offer ``suggestions`` of the translation memory: words of a button, and its tooltip."""
        for button in self.suggestions:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.suggestions = []
        for number, (words, tip) in enumerate(suggestions):
            button = QPushButton(words, self)
            button.setToolTip(as_written(tip))
            button.setAccessibleDescription(tip)
            button.clicked.connect(
                lambda _=False, number=number: self.suggestionPressed.emit(number)
            )
            self._offers.addWidget(button)
            button.show()
            self.suggestions.append(button)
        self.follow()

    def mark(self, changed: Sequence[Span], misspelled: Sequence[Span] | None = None) -> None:
        """Show which words are other than in the text that it was begun from, and which no
        dictionary has (None: as before)."""
        self._changed = changed
        self._misspelled = self._misspelled if misspelled is None else misspelled
        styles, theme = QTextCharFormat.UnderlineStyle, self._theme
        differing, unknown = QTextCharFormat(), QTextCharFormat()
        differing.setForeground(theme.color("added"))
        differing.setBackground(theme.color("added_ground"))
        differing.setUnderlineStyle(styles.SingleUnderline)
        unknown.setUnderlineStyle(styles.WaveUnderline)
        unknown.setUnderlineColor(theme.color("unsure"))
        marks = [(span, differing) for span in self._changed]
        marks += [(span, unknown) for span in self._misspelled]
        self.text.setExtraSelections([self._selection(*mark) for mark in marks])

    def _selection(self, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = self.text.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def set_theme(self, theme: Theme) -> None:
        """Mark the words in the colours of ``theme``."""
        self._theme = theme
        self.mark(self._changed)

    # -- following -------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._misspelled = ()
        if self.row >= 0:
            self.follow()
            self.edited.emit()

    def follow(self) -> None:
        """Lie below the row, wherever it stands now; out of sight where that is."""
        if self.row < 0 or self._following:
            return
        self._following = True
        try:
            self._place()
        finally:
            self._following = False

    def _place(self) -> None:
        scene, frame = self._scene, self._scene.frame
        left, width = frame.left - BAR_GAP, max(frame.right - frame.left + 2 * BAR_GAP, 120)
        height = self._height_for(width)
        scene.keep_room(self.row, height + 2 * _GAP)
        top = scene.top_of_row(self.row)
        low = -height - 100
        if top is not None:
            low = top + scene.row(scene.model.shown_at(self.row)).bottom + _GAP
        self.setGeometry(left, low, width, height)

    def _height_for(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        self.text.fit(width - margins.left() - margins.right(), round(self._scene.height * _MOST))
        layout.invalidate()
        return layout.totalHeightForWidth(width)

    def bring_into_view(self) -> None:
        """Scroll as little as shows all of it, and its row where there is room for both."""
        scene = self._scene
        if scene.top_of_row(self.row) is None:
            scene.go_to_row(self.row)
        below = self.geometry().bottom() + _GAP - scene.height
        if below > 0:
            scene.scroll_by(below)
        elif self.y() < 0:
            scene.scroll_by(self.y() - _GAP)


class _Text(QPlainTextEdit):
    """The field; Escape leaves it, Tab goes to the buttons."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)

    def set_direction(self, rtl: bool) -> None:
        """Write from right to left, or from left to right."""
        option = QTextOption()
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def fit(self, width: int, most: int) -> None:
        """Be as high as the text needs in ``width`` px, ``most`` at the most."""
        if self.width() != width:
            self.resize(width, self.height())
        lines = max(round(self.document().size().height()), 1)
        around = self.height() - self.viewport().height() + 2 * _MARGIN + 1
        line = self.fontMetrics().lineSpacing()
        fits, policy = lines * line <= max(most, line), Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self.setFixedHeight(min(lines * line, max(most, line)) + around)

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # else a letter would be a command of the text below
