"""The page of the servers that translate: listed, added with one of their models, removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import EnfaceError
from desktop.domain.networkerrors import ConsentWanted, KeyWanted
from desktop.engines.server.records import LIBRETRANSLATE, OPENAI, Record
from desktop.services.servers.servers import Look, require_consent, tidy
from desktop.support.addresses import host_of, is_this_computer
from desktop.ui.background.serverlist import ServerList
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages

_KINDS = {LIBRETRANSLATE: "LibreTranslate", OPENAI: "OpenAI"}
_EXAMPLE = "http://localhost:11434"


class ServersPage(QWidget):
    """``messageWanted`` brings words for the person.

    A press on “Add” asks the server what it has. Where it is another computer, a question comes
    first, where it wants a key, a field for it, where it has several models, a list of them; then
    the same button goes on.
    """

    messageWanted = Signal(str)

    def __init__(self, servers: ServerList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._records: list[Record] = []
        self._look: Look | None = None
        self._consent = False
        self.table = RowTable(
            self.tr("Servers that translate"),
            [self.tr("Address"), self.tr("Kind"), self.tr("Model"), self.tr("Your text")],
        )
        self.address, self.key, self.model = QLineEdit(), QLineEdit(), QComboBox()
        self.address.setPlaceholderText(_EXAMPLE)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.add, self.remove = QPushButton(self.tr("A&dd")), QPushButton(self.tr("&Remove"))
        self.use = QPushButton(self.tr("&Use this one"))
        self.question = QLabel(wordWrap=True)
        self.agree = QPushButton(self._sending("…"))
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.address.textChanged.connect(self._begin_anew)
        self.address.returnPressed.connect(self._add)
        self.key.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.agree.clicked.connect(self._agree)
        self.remove.clicked.connect(self._remove)
        self.use.clicked.connect(self._use)
        servers.looked.connect(self._looked)
        servers.changed.connect(self._changed)
        servers.failed.connect(self._failed)
        self.fill()
        self._begin_anew()

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr(
                "A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, "
                "too. It is used only where you choose it in “Engine” or “Show more translations”. "
                "Of a server with several models you can add each."
            ),
            wordWrap=True,
        )
        fields = QGridLayout()
        self._key_label, self._model_label = QLabel(self.tr("&Key:")), QLabel(self.tr("&Model:"))
        labels = QLabel(self.tr("&Address of a server:")), self._key_label, self._model_label
        for row, (label, field) in enumerate(
            zip(labels, (self.address, self.key, self.model), strict=True)
        ):
            label.setBuddy(field)
            field.setAccessibleName(label.text().replace("&", "").rstrip(":"))
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        fields.addWidget(self.add, 0, 2)
        fields.setColumnStretch(1, 1)
        asking = QHBoxLayout()
        asking.addWidget(self.question, 1)
        asking.addWidget(self.agree)
        line = QHBoxLayout()
        line.addWidget(self.use)
        line.addStretch(1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addLayout(fields)
        column.addLayout(asking)

    def fill(self) -> None:
        """Show the servers that were added."""
        self._records = self._servers.all()
        self.table.fill(
            (record.address, _KINDS[record.kind], record.model, self._destination(record))
            for record in self._records
        )
        self._show_choice()

    def _destination(self, record: Record) -> str:
        host = host_of(record.address)
        if is_this_computer(host):
            return self.tr("stays on this computer")
        return self.tr("goes to {host}").format(host=host)

    def _show_choice(self) -> None:
        for button in (self.use, self.remove):
            button.setEnabled(self.table.chosen_row() is not None)

    # -- adding -----------------------------------------------------------------------------------

    def _begin_anew(self) -> None:
        """Another address: what was asked about the one before does not hold for it."""
        self._servers.stop()
        self._look, self._consent = None, False
        self.key.clear()
        self.model.clear()
        for widget in (self.question, self.agree, self.key, self._key_label):
            widget.hide()
        self._show_models()
        self.add.setEnabled(bool(self.address.text().strip()))

    def _show_models(self) -> None:
        for widget in (self.model, self._model_label):
            widget.setVisible(self._look is not None)

    def _add(self) -> None:
        try:
            address = tidy(self.address.text())
            require_consent(address, self._consent)
        except ConsentWanted as error:
            self._ask_for_consent(error.host)
        except EnfaceError as error:
            self._failed(error)
        else:
            self.add.setEnabled(False)
            key = self.key.text().strip()
            if self._look is not None:
                self._servers.add(
                    self._look, self.model.currentText(), consent=self._consent, key=key
                )
            else:
                self._servers.look(address, consent=self._consent, key=key)

    def _ask_for_consent(self, host: str) -> None:
        words = self.tr(
            "With this server your text leaves this computer and goes to {host}. Do you want that?"
        )
        self.question.setText(words.format(host=host))
        self.agree.setText(self._sending(host))
        self.question.show()
        self.agree.show()

    def _sending(self, host: str) -> str:
        return self.tr("Send text to {host}").format(host=host)

    def _agree(self) -> None:
        self._consent = True
        self.question.hide()
        self.agree.hide()
        self._add()

    def _looked(self, look: Look) -> None:
        if not self._waits_for(look.address):
            return
        if len(look.models) > 1:
            self._look = look
            self.model.addItems(list(look.models))
            self._show_models()
            self.model.setFocus()
            self.add.setEnabled(True)
        else:
            self._servers.add(look, "", consent=self._consent, key=self.key.text().strip())

    def _waits_for(self, address: str) -> bool:
        """Whether this page, and not that of another window, has asked about ``address``."""
        try:
            return not self.add.isEnabled() and tidy(self.address.text()) == address
        except EnfaceError:
            return False

    def _changed(self) -> None:
        self.fill()
        if not self.add.isEnabled():
            self.address.clear()

    def _failed(self, error: Exception) -> None:
        self.add.setEnabled(bool(self.address.text().strip()))
        if isinstance(error, KeyWanted) and not self.key.isVisible():
            self.key.show()
            self._key_label.show()
            self.key.setFocus()
        self.messageWanted.emit(messages.words(error))

    def _use(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._servers.prefer(self._records[row])
            self.messageWanted.emit(
                self.tr("The engine “Server” asks {name} from now on.").format(
                    name=self._records[row].name
                )
            )

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self._servers.remove(self._records[row])
