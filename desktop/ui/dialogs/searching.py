"""Words searched in all dictionaries of a language: as in a look-up, by their beginning, and in the
entries."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.languages import language
from desktop.domain.studying.lookup import Answer
from desktop.services.studying.dictionaries import Dictionaries
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words import messages
from desktop.ui.words.entries import in_html
from desktop.ui.words.names import language_name

_REST = 200  # ms without a key after which it is searched


class SearchDialog(QDialog):
    """Searches for ``phrase`` in the dictionaries for words of ``code``, or of another language
    that has one."""

    def __init__(
        self,
        dictionaries: Dictionaries,
        runner: Runner,
        phrase: str,
        code: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dictionaries = dictionaries
        self._searching = Latest(runner, self)
        self._searching.done.connect(self._show)
        self._searching.failed.connect(self._tell)
        self._asked = ""
        self.setWindowTitle(self.tr("Search dictionaries"))
        self.phrase = QLineEdit(phrase, clearButtonEnabled=True)
        self.languages = QComboBox()
        self.in_entries = QCheckBox(self.tr("In the &explanations too"))
        self.answers = QTextBrowser()
        self.answers.setOpenLinks(False)
        self.answers.setAccessibleName(self.tr("Entries"))
        self._lay_out()
        for source in sorted({language.base(info.source) for info in dictionaries.installed()}):
            self.languages.addItem(language_name(source), source)
        self.languages.setCurrentIndex(max(self.languages.findData(language.base(code)), 0))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.search)
        self.phrase.textChanged.connect(lambda _text: self._rest.start())
        self.languages.currentIndexChanged.connect(self.search)
        self.in_entries.toggled.connect(self.search)
        self.finished.connect(self._searching.cancel)
        self.search()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for words, widget in (
            (self.tr("&Word:"), self.phrase),
            (self.tr("&Language:"), self.languages),
        ):
            label = QLabel(words)
            label.setBuddy(widget)
            line.addWidget(label)
            line.addWidget(widget, 1 if widget is self.phrase else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(line)
        for part in (self.in_entries, self.answers, buttons):
            column.addWidget(part)
        resize_to_text(self, 107, 40)

    def search(self) -> None:
        """Search for what is typed."""
        self._searching.cancel()
        phrase, source = self.phrase.text().strip(), self.languages.currentData()
        if source is None:
            self.answers.setPlainText(
                self.tr("There is no dictionary on this computer yet. Add one under Dictionaries.")
            )
            return
        if not phrase:
            self.answers.clear()
            return
        self._asked = phrase
        dictionaries, in_entries = self._dictionaries, self.in_entries.isChecked()
        self._searching.begin(lambda job: dictionaries.search(phrase, source, in_entries, job))

    def _show(self, answers: list[Answer]) -> None:
        if answers:
            self.answers.setHtml("<br><br>".join(in_html(self._asked, each) for each in answers))
        else:
            self.answers.setPlainText(self.tr("Nothing found."))

    def _tell(self, error: Exception) -> None:
        self.answers.setPlainText(messages.words(error))
