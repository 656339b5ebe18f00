"""The words of the text that the person does not know, with examples; and how difficult it is."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contents import Contents
from desktop.domain.studying.saved_words import Knowledge
from desktop.lexicon import tokens
from desktop.lexicon.folding import fold
from desktop.services.studying.difficulty import level
from desktop.services.studying.vocabulary import BANDS, Vocabulary, WordCount
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab
from desktop.ui.words.difficulty import difficulty_words
from desktop.ui.words.names import number

_MOST = 2000  # words that are listed
_ASSUMED = (0, 500, 1000, 2000, 3000, 5000, 10_000)  # most frequent words that are known
_TOLD = (1000, 3000, 10_000)  # of `BANDS`
_LINES = 7  # of the examples that are seen at once
_AROUND = 70  # characters of an example before the word, and behind it
_RARE = 10**9  # a place behind all words whose frequency is known


class WordsPanel(Tab):
    """Lists a `Vocabulary`. A word leads to where it stands first, an example to itself."""

    exportPressed = Signal()
    marked = Signal(list, object)  # basic forms, and the `Knowledge` that holds for them now
    assumedChosen = Signal(int)  # so many of the most frequent words are to count as known
    opened = Signal()  # it is to be seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._vocabulary, self._assumed = Vocabulary(), 0
        self.share, self.level = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.level.setProperty("tone", "small")
        self.bar = QProgressBar(textVisible=False)
        self.assumed, self._known_anyway = QComboBox(), QLabel()
        self.orders, self._sorted_by = QComboBox(), QLabel()
        self.list = QListWidget()
        self.examples = QTextBrowser()
        self.known_button, self.ignore_button = QPushButton(), QPushButton()
        self.export_button = QPushButton()
        self._prepare()
        self._lay_out()
        self.retranslate()

    def _prepare(self) -> None:
        for label, box in ((self._known_anyway, self.assumed), (self._sorted_by, self.orders)):
            label.setBuddy(box)
            label.setProperty("tone", "small")
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.assumed.activated.connect(lambda at: self.assumedChosen.emit(_ASSUMED[at]))
        self.orders.activated.connect(self._list_words)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._show_choice)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemActivated.connect(self.left)
        self.examples.setOpenLinks(False)
        self.examples.setFrameShape(QFrame.Shape.NoFrame)
        self.examples.document().setDocumentMargin(0)
        self.examples.anchorClicked.connect(self._go_to_example)
        self.known_button.clicked.connect(lambda: self._mark(Knowledge.KNOWN))
        self.ignore_button.clicked.connect(lambda: self._mark(Knowledge.IGNORED))
        self.export_button.clicked.connect(self.exportPressed)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.known_button)
        line.addWidget(self.ignore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        for part in (self.share, self.bar, self.level, self._known_anyway, self.assumed):
            column.addWidget(part)
        for part in (self._sorted_by, self.orders):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.examples)
        column.addLayout(line)
        column.addWidget(self.export_button)

    def title(self) -> str:
        return self.tr("Words")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Words you do not know"))
        self.examples.setAccessibleName(self.tr("Examples"))
        self.known_button.setText(self.tr("Known"))
        self.ignore_button.setText(self.tr("Ignore"))
        self.export_button.setText(self.tr("Export saved words…"))
        self._known_anyway.setText(self.tr("Count as known"))
        frequent = self.tr("the {count} most frequent")
        self.assumed.clear()
        self.assumed.addItem(self.tr("only marked words"))
        self.assumed.addItems([frequent.format(count=number(count)) for count in _ASSUMED[1:]])
        self._sorted_by.setText(self.tr("Sorted by"))
        chosen = max(self.orders.currentIndex(), 0)
        self.orders.clear()
        self.orders.addItems(
            [
                self.tr("How often in this text"),
                self.tr("How frequent in the language"),
                self.tr("First place in the text"),
            ]
        )
        self.orders.setCurrentIndex(chosen)
        self.show_vocabulary(self._vocabulary, self._assumed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._contents is not None:
            self._show_choice()  # the examples have the colour of the theme

    def showEvent(self, event: object) -> None:
        self.opened.emit()

    def show_document(self, contents: Contents) -> None:
        self._contents = contents

    def show_vocabulary(self, vocabulary: Vocabulary, assumed: int) -> None:
        """List the words of ``vocabulary``, and say how difficult its text is; so many of the most
        frequent words are ``assumed`` to be known."""
        self._vocabulary, self._assumed = vocabulary, assumed
        has_places = bool(vocabulary.within)
        self._known_anyway.setVisible(has_places)
        self.assumed.setVisible(has_places)
        at = _ASSUMED.index(assumed) if assumed in _ASSUMED else 0
        self.assumed.setCurrentIndex(at)
        share = round(100 * vocabulary.known / vocabulary.total) if vocabulary.total else 0
        words = self.tr("You know {share} % of the words of this text.").format(share=share)
        self.share.setText(words if vocabulary.total else "")
        self.bar.setValue(share)
        self.bar.setVisible(bool(vocabulary.total))
        self.level.setText(self._level_words(vocabulary))
        self.level.setVisible(bool(self.level.text()))
        self._list_words()

    def _level_words(self, vocabulary: Vocabulary) -> str:
        text_level = level(vocabulary)
        if text_level is None:
            return ""
        shares = [
            round(100 * count / vocabulary.total)
            for band, count in zip(BANDS, vocabulary.within, strict=True)
            if band in _TOLD
        ]
        words = self.tr(
            "{few} % are among the {a} most frequent of the language, {more} % among {b}, "
            "{most} % among {c}."
        )
        places = dict(zip("abc", map(number, _TOLD), strict=True))
        named = dict(zip(("few", "more", "most"), map(number, shares), strict=True))
        return f"{difficulty_words(text_level)}. {words.format(**places, **named)}"

    def _list_words(self) -> None:
        """List the words in the chosen order."""
        keys = (
            lambda word: 0,  # as they come
            lambda word: word.place or _RARE,
            lambda word: word.first,
        )
        words = sorted(self._vocabulary.words, key=keys[max(self.orders.currentIndex(), 0)])
        place, bar = self.list.currentRow(), self.list.verticalScrollBar()
        scrolled = bar.value()
        self.list.clear()
        for word in words[:_MOST]:
            item = QListWidgetItem(self._line(word))
            item.setData(Qt.ItemDataRole.UserRole, word)
            self.list.addItem(item)
        self._show_choice()
        if 0 <= place < self.list.count():  # who marks one word after the other stays there
            self.list.setCurrentRow(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        bar.setValue(scrolled)

    def _line(self, word: WordCount) -> str:
        times = f" · {word.count}×" if word.count > 1 else ""
        learning = self.tr("learning")
        state = f" · {learning}" if word.state is Knowledge.LEARNING else ""
        return f"{word.lemma}{times}{state}"

    def _choose(self, item: QListWidgetItem) -> None:
        self.rowChosen.emit(item.data(Qt.ItemDataRole.UserRole).rows[0])

    def _chosen(self) -> list[WordCount]:
        """The words that are selected."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def _mark(self, state: Knowledge) -> None:
        if words := self._chosen():
            self.marked.emit([word.lemma for word in words], state)

    # -- examples ---------------------------------------------------------------------------------

    def _show_choice(self) -> None:
        words = self._chosen()
        for button in (self.known_button, self.ignore_button):
            button.setEnabled(bool(words))
        lines = list(self._examples(words[0])) if len(words) == 1 else []
        self.examples.setHtml("".join(f'<p style="margin: 0 0 6px 0">{line}</p>' for line in lines))
        self.examples.setMaximumHeight(_LINES * self.examples.fontMetrics().lineSpacing())
        self.examples.setVisible(bool(lines))

    def _examples(self, word: WordCount) -> Iterator[str]:
        """Sentences in which ``word`` stands, as links to their paragraphs."""
        contents = self._contents
        if contents is None:
            return
        colour = self.palette().text().color().name()
        for row in (row for row in word.rows if contents.rows.position(row) >= 0):
            segment, start, end = self._example(contents, row, fold(word.lemma))
            if segment:
                before, behind = segment[:start], segment[end:]
                if len(before) > _AROUND:  # whole words
                    before = f"… {before[-_AROUND:].partition(' ')[2]}"
                if len(behind) > _AROUND:
                    behind = f"{behind[:_AROUND].rpartition(' ')[0]} …"
                marked = f"{escape(before)}<b>{escape(segment[start:end])}</b>{escape(behind)}"
                style = f"color: {colour}; text-decoration: none"
                yield f'<a href="{row}" style="{style}">{marked.strip()}</a>'

    def _example(self, contents: Contents, row: int, key: str) -> tuple[str, int, int]:
        """The first segment of ``row`` that has a form of the word ``key``, and where; "" where
        none has (any more)."""
        for segment in contents.segments(row):
            for start, end in tokens.spans(segment):
                if self._vocabulary.forms.get(fold(segment[start:end])) == key:
                    return segment, start, end
        return "", 0, 0

    def _go_to_example(self, url: QUrl) -> None:
        self.rowChosen.emit(int(url.toString()))
