"""The find bar: what to find, where, and in whose words. It searches while the person types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.columns import WAITING
from desktop.domain.languages.direction import undirected
from desktop.ui.reader.input import copying
from desktop.ui.reader.input.patterns import LONGEST, Query, any_of
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.words.names import number


class FindBar(Retranslated, QWidget):
    """Stands above the text while it is open. Escape closes it."""

    opened = Signal()
    translateAllPressed = Signal()

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reader = reader
        self.finder = reader.finder
        self.field = QLineEdit(clearButtonEnabled=True)
        self.count, self.everywhere = ElidedLabel(), QPushButton()
        self._place_before: Place | None = None  # the place before the search
        self._place_of_hit: Place | None = None
        self._problem = ""
        self._expression = ""  # of the words that another part looks for
        self._regex_before = False
        self.before, self.after, self.shut = QToolButton(), QToolButton(), QToolButton()
        self.more, self.options = QToolButton(), QWidget()
        self._first, self._rest = QWidget(), QWidget()
        self._more_area = Scrolled(self.options)
        self.untranslated, self.translate_all = QLabel(wordWrap=True), QPushButton()
        self.passed_over = QLabel(wordWrap=True)
        self.words, self.regex = QCheckBox(), QCheckBox()
        self.case, self.accents = QCheckBox(), QCheckBox()
        self.side, self.speaker = QComboBox(), QComboBox()
        self._side_label, self._speaker_label = QLabel(), QLabel()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        first = Flow(self._first)
        for widget in (self.field, self.count, self.before, self.after, self.more, self.shut):
            first.addWidget(widget)
        choices = Flow(self.options)
        for box in (self.words, self.case, self.accents, self.regex):
            choices.addWidget(box)
        for label, choice in (
            (self._side_label, self.side),
            (self._speaker_label, self.speaker),
        ):
            label.setBuddy(choice)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)
            pair = QWidget()
            pair.setProperty("plain", "true")
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label)
            line.addWidget(choice)
            choices.addWidget(pair)
        rest = Flow(self._rest)
        for part in (self.everywhere, self.passed_over, self.untranslated, self.translate_all):
            rest.addWidget(part)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 6, 12, 6)
        for area in (self._first, self._more_area, self._rest):
            lines.addWidget(area)
        self.field.setMinimumWidth(120)
        self.before.setText("↑")
        self.after.setText("↓")
        self.shut.setText("✕")
        self.more.setText("⋯")
        self.more.setCheckable(True)
        self._more_area.hide()
        self.everywhere.hide()
        self.passed_over.hide()
        self.field.setMaxLength(LONGEST)
        self.show_untranslated()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._leave_expression)
        self.field.textEdited.connect(self.search)
        self.field.returnPressed.connect(self._entered)
        for box in (self.words, self.case, self.accents, self.regex):
            box.toggled.connect(self.search)
        self.side.activated.connect(self.search)
        self.speaker.activated.connect(self.search)
        self.before.clicked.connect(self.previous)
        self.after.clicked.connect(self.next)
        self.shut.clicked.connect(self.close_bar)
        self.more.toggled.connect(self._more_area.setVisible)
        self.everywhere.clicked.connect(self.look_everywhere)
        self.translate_all.clicked.connect(self.translateAllPressed)
        self.finder.changed.connect(self._show_count)
        self.finder.failed.connect(self._show_problem)

    def retranslate(self) -> None:
        """Set words and names in the language of the window."""
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        self.everywhere.setText(self.tr("Look everywhere"))
        self.translate_all.setText(self.tr("Translate all"))
        self.words.setText(self.tr("Whole words"))
        self.case.setText(self.tr("Match case"))
        self.accents.setText(self.tr("Match accents"))
        self.regex.setText(self.tr("Regular expression"))
        self._side_label.setText(self.tr("Column"))
        self._speaker_label.setText(self.tr("Speaker"))
        for button, name in (
            *((button, self.tr("Clear")) for button in self.field.findChildren(QToolButton)),
            (self.before, self.tr("Find previous")),
            (self.after, self.tr("Find next")),
            (self.more, self.tr("How and where to find")),
            (self.shut, self.tr("Close the find bar")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._fill()

    def _fill(self) -> None:
        model = self._reader.reader_model
        chosen_side, chosen_speaker = self.side.currentData(), self.speaker.currentData()
        self.side.clear()
        self.speaker.clear()
        self.side.addItem(self.tr("All columns"), None)
        self.speaker.addItem(self.tr("Everyone"), None)
        if model is not None:
            for column in model.column_ids():
                self.side.addItem(model.caption(column).title or self.tr("Original"), column)
            for number, speaker in model.speakers():
                self.speaker.addItem(undirected(speaker.name), number)
        self.side.setCurrentIndex(max(0, self.side.findData(chosen_side)))
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(chosen_speaker)))

    def open(self) -> None:
        """Show the bar. A selection within one cell becomes the text to find."""
        self._fill()
        self._appear()
        self.opened.emit()
        selected = self._selected()
        if selected:
            self.field.setText(selected)
        self.field.setFocus()
        self.field.selectAll()
        if self.field.text():
            self.search()

    def look_for(self, words: Sequence[str]) -> None:
        """Show the bar, and find any of ``words``: several as a regular expression, until something
        else is typed."""
        self._fill()
        self._appear()
        self.opened.emit()
        expression = any_of(words) if len(words) > 1 else ""
        self.field.setText(expression or words[0])
        if expression and not self._expression:
            self._regex_before = self.regex.isChecked()
            self.regex.setChecked(True)
        self._expression = expression
        self.search()

    def _leave_expression(self, text: str) -> None:
        """What somebody types is a regular expression only if they said so."""
        if self._expression and text != self._expression:
            self._expression = ""
            self.regex.setChecked(self._regex_before)

    def _appear(self) -> None:
        """Show the bar over the first lines: the text does not move down, also at the top."""
        reader, parent = self._reader, self.parentWidget()
        top, before = reader.place().row < 0, reader.stands_at()
        self.show()
        if top and parent is not None and (layout := parent.layout()) is not None:
            layout.activate()
            reader.scroll_by(reader.stands_at() - before)

    def _selected(self) -> str:
        model, chosen = self._reader.reader_model, self._reader.highlights.selection
        if model is None or not chosen or not chosen.in_one_cell:
            return ""
        selected = copying.of_selection(model, chosen, self._reader.shown_columns())
        return copying.plain(model, selected).strip()

    def close_bar(self) -> bool:
        """Hide the bar and the hits; reading goes on at the last hit. False if the bar is
        hidden."""
        if self.isHidden():
            return False
        self.finder.leave()
        self.clear()
        self.hide()
        self._reader.setFocus()
        return True

    def clear(self) -> None:
        """Forget the hits: another document is shown."""
        self.finder.stop()
        self._place_before = self._place_of_hit = None
        self.count.clear()
        self._mark_nothing(False)
        self.show_untranslated()

    def search(self) -> None:
        """Search for the text of the field. If nothing is found, go back to where the search
        began."""
        here = self._reader.place()
        if self._place_before is None or here != self._place_of_hit:
            self._place_before = here
            self._reader.before_jump()
        self._problem = ""
        cut = self.tr("Only the first {count} characters are looked for.")
        full = len(self.field.text()) >= LONGEST
        self._say_passed_over(cut.format(count=number(LONGEST)) if full else "")
        side = self.side.currentData()
        self.finder.start(
            Query(
                self.field.text(),
                whole_words=self.words.isChecked(),
                regex=self.regex.isChecked(),
                match_case=self.case.isChecked(),
                match_accents=self.accents.isChecked(),
                columns=None if side is None else (side,),
                speaker=self.speaker.currentData(),
            )
        )
        self._place_of_hit = self._reader.place()

    def show_untranslated(self) -> None:
        """Say how many paragraphs a search passes over because their translation is not there
        yet."""
        count = self._untranslated() if self.field.text() else 0
        self.untranslated.setText(
            self.tr(
                "%n paragraph(s) are not translated yet: their translation is not searched.",
                "",
                count,
            )
        )
        for widget in (self.untranslated, self.translate_all):
            widget.setVisible(count > 0)
        self._show_rest()

    def _show_rest(self) -> None:
        """Show the last line where it says anything."""
        parts = (self.everywhere, self.passed_over, self.untranslated)
        self._rest.setVisible(not all(part.isHidden() for part in parts))

    def _show_slow(self) -> None:
        """Say how many paragraphs a regular expression could not be looked for in."""
        slow = len(self.finder.slow)
        words = self.tr(
            "%n paragraph(s) could not be searched: the expression takes too long.", "", slow
        )
        if self.finder.given_up:
            words += " " + self.tr("The search was stopped.")
        self._say_passed_over(words if slow else "")

    def _say_passed_over(self, words: str) -> None:
        self.passed_over.setText(words)
        self.passed_over.setVisible(bool(words))
        self._show_rest()

    def _untranslated(self) -> int:
        """How many of the rows that are shown wait for a text in a column that is searched."""
        model, side = self._reader.reader_model, self.side.currentData()
        if model is None:
            return 0
        shown = self._reader.shown_columns()
        columns = [model.column(each) for each in shown if side in (None, each)]
        states = [column.states for column in columns if column.waiting]
        return sum(any(each[row] == WAITING for each in states) for row in model.ids)

    def look_everywhere(self) -> None:
        """Search again in all columns, for all speakers, without the other conditions."""
        for box in (self.words, self.case, self.accents, self.regex):
            box.setChecked(False)
        self.side.setCurrentIndex(0)
        self.speaker.setCurrentIndex(0)
        self.field.setFocus()
        self.search()

    def next(self) -> None:
        """Go to the next hit."""
        if self._ready():
            self.finder.next()

    def previous(self) -> None:
        """Go to the hit before."""
        if self._ready():
            self.finder.previous()

    def _ready(self) -> bool:
        """Whether the bar is open. If it is not, open it at the nearest hit."""
        if self._reader.reader_model is not None and self.isHidden():
            self.open()
            return False
        return True

    def _entered(self) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        backwards = bool(QGuiApplication.keyboardModifiers() & shift)
        (self.previous if backwards else self.next)()

    def _show_count(self, count: int, current: int, done: bool) -> None:
        nothing = bool(self.field.text()) and done and not count
        self.count.setText(self._counted(count, current, done) if self.field.text() else "")
        self._mark_nothing(nothing)
        if done:
            self.show_untranslated()
        if self.finder.slow:
            self._show_slow()
        if count:
            self._place_of_hit = self._reader.place()
        elif (
            nothing
            and self._place_before is not None
            and self._reader.place() == self._place_of_hit
        ):
            self._reader.restore(self._place_before)
            self._place_of_hit = self._reader.place()
        if done:
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.count, QAccessible.Event.NameChanged)
            )

    def _counted(self, count: int, current: int, done: bool) -> str:
        if self._problem:
            return self._problem
        if count:
            return self.tr("{current} of {count}").format(
                current=number(current), count=number(count) + ("" if done else "…")
            )
        if not done:
            return "…"
        if self._hiding():
            return self.tr("Nothing found in what is shown")
        return self.tr("Nothing found")

    def _hiding(self) -> bool:
        """Whether some rows are hidden: they are not searched."""
        model = self._reader.reader_model
        return model is not None and len(model.ids) < len(model.rows.speaker)

    def _mark_nothing(self, nothing: bool) -> None:
        """Show by colour too that nothing is found, and offer to search in more of the text."""
        boxes = (self.words, self.case, self.accents, self.regex)
        narrowed = any(box.isChecked() for box in boxes)
        narrowed = narrowed or self.side.currentIndex() > 0 or self.speaker.currentIndex() > 0
        self.everywhere.setVisible(nothing and narrowed and not self._problem)
        self._show_rest()
        for button in (self.before, self.after):
            button.setEnabled(not nothing)
        for part in (self.field, self.count):
            if part.property("found") != (not nothing):
                part.setProperty("found", not nothing)
                part.style().unpolish(part)
                part.style().polish(part)

    def _show_problem(self, reason: str) -> None:
        self._problem = self.tr("Not a regular expression: {reason}").format(reason=reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
