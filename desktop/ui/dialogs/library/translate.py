"""Which transcripts of the library to translate, into which language, and by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library.translating import BatchRequest
from desktop.services.translation.cluster import host_of
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words.names import language_name, number


class TranslateDialog(QDialog):
    """Offers ``choices``: sets of transcripts under their titles; the first that has any is chosen.
    ``requested`` brings a `BatchRequest`."""

    requested = Signal(object)

    def __init__(
        self,
        choices: Mapping[str, Sequence[bytes]],
        targets: Sequence[str],
        target: str,
        cluster: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translate transcripts"))
        self._choices, self._consent_for = list(choices.values()), ""
        self.which = QButtonGroup(self)
        column = self._column = QVBoxLayout(self)
        for button in self._buttons(choices):
            column.addWidget(button)
        self.target, self.cluster = QComboBox(), QLineEdit(cluster)
        for code in targets:
            self.target.addItem(language_name(code), code)
        self.target.setCurrentIndex(max(0, self.target.findData(target)))
        self.cluster.setPlaceholderText(self.tr("none: this computer alone"))
        self.cluster.setToolTip(
            self.tr("The address of a Dask scheduler (tcp://host:8786), or local:2 for two here")
        )
        self.on_battery = QCheckBox(self.tr("Also while this computer runs on its &battery"))
        self.question, self.agree = QLabel(wordWrap=True), QPushButton()
        self._withdraw_question()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.translate = buttons.addButton(
            self.tr("&Translate"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.translate.setEnabled(self.which.checkedId() >= 0 and self.target.count() > 0)
        form = QFormLayout(verticalSpacing=8)
        form.addRow(self.tr("&Into:"), self.target)
        form.addRow(self.tr("&Dask workers:"), self.cluster)
        column.addLayout(form)
        for part in (self.on_battery, self.question, self.agree, buttons):
            column.addWidget(part)
        self.cluster.textChanged.connect(self._withdraw_question)
        self.agree.clicked.connect(self._agree)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        resize_to_text(self, 80, 1)
        self._make_room()

    def _buttons(self, choices: Mapping[str, Sequence[bytes]]) -> Iterator[QRadioButton]:
        for at, (title, paths) in enumerate(choices.items()):
            button = QRadioButton(f"{title}: {number(len(paths))}")
            button.setEnabled(bool(paths))
            self.which.addButton(button, at)
            if paths and self.which.checkedId() < 0:
                button.setChecked(True)
            yield button

    @property
    def address(self) -> str:
        """The address of the workers; "" where there are none."""
        return self.cluster.text().strip()

    def _ask(self) -> None:
        host = host_of(self.address) if self.address else ""
        if host and self._consent_for != self.address:
            words = self.tr(
                "With these workers your text leaves this computer and goes to {host}. Do you want "
                "that?"
            )
            self.question.setText(words.format(host=host))
            self.agree.setText(self.tr("Send text to {host}").format(host=host))
            for widget in (self.question, self.agree):
                widget.show()
            self._make_room()
            self.agree.setFocus()
            return
        paths = self._choices[self.which.checkedId()]
        self.requested.emit(
            BatchRequest(
                tuple(paths),
                self.target.currentData(),
                self.address,
                bool(host),
                self.on_battery.isChecked(),
            )
        )
        self.accept()

    def _make_room(self) -> None:
        """Let all lines of the question be seen."""
        self._column.activate()
        needed = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def _agree(self) -> None:
        self._consent_for = self.address
        self._ask()

    def _withdraw_question(self) -> None:
        self._consent_for = ""
        for widget in (self.question, self.agree):
            widget.hide()
