"""What is to be exported: the format, the columns, all of the text or what is shown; with the
beginning of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.columns import ORIGINAL, WAITING, Column
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document
from desktop.domain.languages import language
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import columns as column_words
from desktop.ui.words.names import isolated, language_name, number

_BEGINNING = 20  # paragraphs of the text to show
_LONGEST = 300  # characters of each
_SUBTITLES = ("srt", "vtt", "ttml")
_WITHOUT_NOTES = ("pdf", "json", *_SUBTITLES)
_ONE_LANGUAGE = ("xlf", "xliff")
_SPEAKERS_WIDTH = 22  # average characters


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the person chose. ``columns`` are ids; ``rows`` None: all of the text. ``notes``: the
    reader's own, too."""

    extension: str = "docx"
    columns: tuple[str, ...] = ()
    rows: tuple[int, ...] | None = None
    notes: bool = False


class ExportDialog(QDialog):
    """``shown`` are the ids of the columns that the window shows: those are ticked. ``filtered``
    are the rows it shows, None where that is all of them."""

    chosen = Signal(object)  # the `ExportChoice`

    def __init__(
        self,
        document: Document,
        shown: Collection[str],
        filtered: Sequence[int] | None,
        last: ExportChoice,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._filtered = document, filtered
        self.setWindowTitle(self.tr("Export"))
        self.format = self._make_formats(last.extension)
        self.ticks = {c.id: self._make_tick(c, shown) for c in self._translations()}
        self.all_rows = QRadioButton(self.tr("&All of the text"))
        self.shown_rows = QRadioButton(self._words_of_filter())
        self.notes = QCheckBox(self.tr("My &notes"))
        self.notes.setChecked(last.notes)
        self.remarks = QLabel(wordWrap=True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.table = RowTable(self.tr("The beginning of what is exported"), [])
        for view in (self.table, self.table.horizontalHeader()):
            view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(
            self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self._show()

    def _make_formats(self, extension: str) -> QComboBox:
        box = QComboBox()
        formats = (
            ("docx", self.tr("Word document (.docx)")),
            ("pdf", self.tr("PDF (.pdf)")),
            ("html", self.tr("Web page (.html)")),
            ("txt", self.tr("Text (.txt)")),
            ("md", self.tr("Markdown (.md)")),
            ("xlsx", self.tr("Excel workbook (.xlsx)")),
            ("csv", self.tr("Table, comma-separated (.csv)")),
            ("tsv", self.tr("Table, tab-separated (.tsv)")),
            ("srt", self.tr("Subtitles, SubRip (.srt)")),
            ("vtt", self.tr("Subtitles, WebVTT (.vtt)")),
            ("ttml", self.tr("Subtitles, TTML (.ttml)")),
            ("tmx", self.tr("Translation memory, TMX 1.4 (.tmx)")),
            ("xlf", self.tr("XLIFF 1.2 (.xlf)")),
            ("xliff", self.tr("XLIFF 2.1 (.xliff)")),
            ("json", self.tr("Enface's own, JSON (.json)")),
        )
        for key, words in formats:
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(extension)))
        return box

    def _translations(self) -> list[Column]:
        columns = self._document.contents.columns.values()
        return [column for column in columns if column.id != ORIGINAL]

    def _make_tick(self, column: Column, shown: Collection[str]) -> QCheckBox:
        words = column_words.caption(column, self._document.language).whole
        tick = QCheckBox(words.replace("&", "&&"))
        tick.setChecked(column.id in shown)
        return tick

    def _words_of_filter(self) -> str:
        words = self.tr("&Only what is shown: {shown} of {all} paragraphs")
        rows = self._document.contents.rows.order
        shown = len(rows if self._filtered is None else self._filtered)
        return words.replace("{shown}", number(shown)).replace("{all}", number(len(rows)))

    def _lay_out(self) -> None:
        self._which = QButtonGroup(self)
        for button in (self.all_rows, self.shown_rows):
            self._which.addButton(button)
        filtered = self._filtered is not None
        self.shown_rows.setVisible(filtered)
        (self.shown_rows if filtered else self.all_rows).setChecked(True)
        form = QFormLayout()
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("Translations:"), _column(*self.ticks.values()))
        form.setRowVisible(1, bool(self.ticks))
        form.addRow(self.tr("Text:"), _column(self.all_rows, self.shown_rows, self.notes))
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addLayout(form)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.remarks)
        whole.addWidget(self.buttons)
        resize_to_text(self, 120, 40)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._show)
        for button in (*self.ticks.values(), self.all_rows, self.shown_rows, self.notes):
            button.toggled.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        rows = None
        if self._filtered is not None and self.shown_rows.isChecked():
            rows = tuple(self._filtered)
        columns = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        notes = self.notes.isChecked() and self.notes.isEnabled()
        return ExportChoice(self.format.currentData(), columns, rows, notes)

    def accept(self) -> None:
        self.chosen.emit(self.choice)
        super().accept()

    # -- what it will be -------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the beginning of what would be exported, and what is to be known of it."""
        bookmarks = self._document.contents.bookmarks.values()
        has_notes = any(bookmark.note for bookmark in bookmarks)
        self.notes.setEnabled(has_notes and self.format.currentData() not in _WITHOUT_NOTES)
        choice = self.choice
        rows = self._document.contents.rows.order if choice.rows is None else choice.rows
        beginning = list(islice(rows, _BEGINNING))
        text = ParallelText.of(self._document, choice.columns, beginning)
        titles = [column_words.caption(c, text.language).title for c in text.columns]
        titles[0] = titles[0] or self.tr("Original")
        self.table.setColumnCount(1 + len(titles))
        self.table.setHorizontalHeaderLabels([self.tr("Speaker"), *titles])
        self.table.fill(
            [
                isolated(words[:_LONGEST])
                for words in (row.speaker if row.begins else "", *row.texts)
            ]
            for row in text.rows
        )
        header = self.table.horizontalHeader()
        for column in range(1 + len(titles)):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if column else modes.Interactive)
        header.resizeSection(0, header.fontMetrics().averageCharWidth() * _SPEAKERS_WIDTH)
        lacks_times = choice.extension in _SUBTITLES and not self._has_times(rows)
        self.export_button.setEnabled(not lacks_times)
        self.remarks.setText("\n".join(self._remarks(choice, rows, text, lacks_times)))

    def _has_times(self, rows: Sequence[int]) -> bool:
        paragraphs = self._document.contents.rows.paragraphs
        return any(paragraphs[row].start is not None for row in rows)

    def _remarks(
        self, choice: ExportChoice, rows: Sequence[int], text: ParallelText, lacks_times: bool
    ) -> Iterator[str]:
        if lacks_times:
            yield self.tr("There are no times in this text, and subtitles need them.")
        if self._document.partial:
            yield self.tr("The text is still being read: only its beginning would be exported.")
        if len(rows) > _BEGINNING:
            words = self.tr("%n paragraph(s); the first of them are shown here.", "", len(rows))
            yield words
        columns = [self._document.contents.columns[c] for c in choice.columns]
        if waiting := max((_waiting(c, rows) for c in columns), default=0):
            yield self.tr("%n paragraph(s) are not translated yet.", "", waiting)
        if doubted := sum(_doubted(c, rows) for c in columns):
            yield self.tr("%n sentence(s) to check are marked.", "", doubted)
        yield from self._left_out(choice, text)

    def _left_out(self, choice: ExportChoice, text: ParallelText) -> Iterator[str]:
        """What the format cannot hold."""
        best = text.best_first
        if choice.extension in _ONE_LANGUAGE and best:
            target = text.columns[best[0]].language
            if any(not language.same(text.columns[n].language, target) for n in best):
                words = self.tr("XLIFF holds one language of translation: {language}.")
                yield words.replace("{language}", language_name(target))
        machines = sum(column.origin == "machine" for column in text.columns)
        if choice.extension == "json" and machines > 1:
            yield self.tr("JSON holds one machine translation: the first.")


def _waiting(column: Column, rows: Sequence[int]) -> int:
    return sum(column.states[row] == WAITING for row in rows)


def _doubted(column: Column, rows: Sequence[int]) -> int:
    return sum(bool(d) for row in rows if row in column.doubts for d in column.doubts[row])


def _column(*widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
