"""The panel at the end that tells how far two columns agree, and what there is to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.names import number

_SUMS = ("chrf", "bleu", "length")


class ComparePanel(Retranslated, QWidget):
    """It shows what it is told; signals tell what was chosen."""

    chosen = Signal(str, str)  # the ids of the columns to be compared
    lookPressed = Signal(str)  # the name of a reason to look: the sentences are to be listed
    exportPressed = Signal()  # what is shown is to be taken along
    alignPressed = Signal()  # what stands below the current sentence is to be aligned again
    closeRequested = Signal()
    grown = Signal()  # it needs another width

    def __init__(self, looks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "end")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.close_ = QLabel(wordWrap=True), QPushButton("✕")
        self.first, self.second = self._boxes = QComboBox(), QComboBox()
        self._names = [QLabel(wordWrap=True) for _ in range(2)]
        self.about = QLabel(wordWrap=True)
        self.sums = {name: QLabel() for name in _SUMS}
        self._sum_names = {name: QLabel() for name in _SUMS}
        self.looks = {name: LookButton() for name in looks}
        self.nothing = QLabel(wordWrap=True)
        self.again, self.export = QPushButton(), QPushButton()
        self._headings = [QLabel(wordWrap=True) for _ in range(3)]
        self.done, self.done_words = QProgressBar(textVisible=False), QLabel(wordWrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.title.setProperty("tone", "strong")
        self.close_.setProperty("look", "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_)
        self._inner, self._area = self._fill(), QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._area, 1)

    def _fill(self) -> QWidget:
        """All below the title."""
        inner = QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 2, 14, 14)
        column.setSpacing(6)
        boxes = [part for pair in map(_labelled, self._names, self._boxes) for part in pair]
        sections = (
            (*boxes, self.about, *self._sum_rows()),
            (*self.looks.values(), self.nothing),
            (self.done, self.done_words),
        )
        for heading, parts in zip(self._headings, sections, strict=True):
            heading.setProperty("tone", "heading")
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part)
            column.addSpacing(10)
        column.addStretch(1)
        column.addWidget(self.again)
        column.addWidget(self.export)
        for label in (self.about, self.done_words, self.nothing):
            label.setProperty("tone", "muted")
        return inner

    def _sum_rows(self) -> list[QWidget]:
        rows = []
        for name, value in self.sums.items():
            value.setProperty("tone", "strong")
            value.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(self._sum_names[name], 1)
            line.addWidget(value)
            self._sum_names[name].setBuddy(value)
            rows.append(row)
        return rows

    def _connect(self) -> None:
        self.close_.clicked.connect(self.closeRequested)
        self.again.clicked.connect(self.alignPressed)
        self.export.clicked.connect(self.exportPressed)
        for box in (self.first, self.second):
            box.activated.connect(self._choose)
        for name, button in self.looks.items():
            button.clicked.connect(lambda _=False, name=name: self.lookPressed.emit(name))

    def retranslate(self) -> None:
        """Set the fixed words in the language of the window."""
        self.title.setText(self.tr("Compare"))
        self.close_.setAccessibleName(self.tr("Close"))
        self.close_.setToolTip(self.tr("Close"))
        words = (self.tr("Show the difference between"), self.tr("Look at"), self.tr("Done"))
        for heading, text in zip(self._headings, words, strict=True):
            heading.setText(text)
        for label, text in zip(self._names, (self.tr("This text"), self.tr("and")), strict=True):
            label.setText(text)
        for name, text in zip(_SUMS, ("chrF", "BLEU", self.tr("Length")), strict=True):
            self._sum_names[name].setText(text)
        self.sums["chrf"].setToolTip(self.tr("Letters in common, 0 to 100"))
        self.sums["bleu"].setToolTip(self.tr("Words in common, 0 to 100"))
        self.again.setText(self.tr("Align again below here"))
        self.export.setText(self.tr("Export…"))
        self.nothing.setText(self.tr("Nothing stands out."))
        self.done.setAccessibleName(self.tr("Sentences accepted"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.grown.emit()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window: the panel scrolls."""
        return QSize(180, 200)

    def sizeHint(self) -> QSize:
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(max(250, self._inner.minimumSizeHint().width() + bar), 600)

    # -- what is shown ---------------------------------------------------------------------------

    def offer(self, columns: Sequence[tuple[str, str]], first: str, second: str) -> None:
        """Offer ``columns`` (id, name), of which these two are compared."""
        for box, chosen in ((self.first, first), (self.second, second)):
            quiet = QSignalBlocker(box)
            box.clear()
            for column, name in columns:
                box.addItem(name, column)
            box.setCurrentIndex(box.findData(chosen))
            box.setToolTip(box.currentText())  # the name of a file may be too long for the box
            quiet.unblock()
            box.setEnabled(len(columns) > 1)

    def _choose(self) -> None:
        self.chosen.emit(self.first.currentData() or "", self.second.currentData() or "")

    def offer_to_align(self, on: bool) -> None:
        """Show the button that aligns again, where another text is beside this one."""
        self.again.setVisible(on)

    def say(self, words: str) -> None:
        """Say what the numbers are about."""
        self.about.setText(words)

    def show_sums(self, chrf: str, bleu: str, length: str) -> None:
        """Show how far both agree, in words."""
        for name, text in zip(_SUMS, (chrf, bleu, length), strict=True):
            self.sums[name].setText(text)

    def show_looks(self, words: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Show how many sentences there are to look at, by the name of the reason."""
        for name, button in self.looks.items():
            button.show_count(words[name], counts.get(name, 0))
        self.nothing.setVisible(not any(counts.values()))

    def show_done(self, done: int, of: int, words: str) -> None:
        """Show how far one is."""
        self.done.setRange(0, max(of, 1))
        self.done.setValue(done)
        self.done_words.setText(words)


class LookButton(QPushButton):
    """A reason to look, and how many sentences there are; hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "listed")
        self._count = QLabel()
        self._count.setProperty("tone", "strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 6, 0)
        line.addStretch(1)
        line.addWidget(self._count)

    def show_count(self, words: str, count: int) -> None:
        """Show ``count``; ``words`` say what of."""
        self.setText(words)
        self._count.setText(number(count))
        self.setAccessibleName(f"{words}: {number(count)}")
        self.setVisible(count > 0)


def _labelled(label: QLabel, box: QComboBox) -> tuple[QWidget, QWidget]:
    """Let ``label`` be the name of ``box``, which need not be as wide as its longest entry."""
    label.setBuddy(box)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return label, box
