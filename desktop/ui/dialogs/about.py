"""About Enface: version, licence, and the licences of everything it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.engines import ENGINES
from desktop.engines.base import known
from desktop.services import licences
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words.names import isolated


class AboutDialog(QDialog):
    """All words can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Enface"))
        title = QLabel(self.tr("Enface {version}").format(version=__version__))
        title.setProperty("tone", "title")
        self.words = QLabel(wordWrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.words.setText(
            self.tr(
                "Transcripts of speech beside their translation, made on your own computer. "
                "Free software under the GNU General Public License, version 3 or later: you may "
                "use, study, share and change it. It comes without any warranty."
            )
        )
        heading = QLabel(self.tr("Made with"))
        heading.setProperty("tone", "heading")
        titles = [self.tr("Name"), self.tr("Version"), self.tr("Licence")]
        self.table = RowTable(heading.text(), titles)
        heading.setBuddy(self.table)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (title, self.words, heading, self.table, buttons):
            column.addWidget(part)
        resize_to_text(self, 103, 37)

    def _fill(self) -> None:
        made_of = [("Qt", qVersion(), "LGPL-3.0-only")]
        made_of += [(part.name, part.version, part.licence) for part in licences.components()]
        made_of += [(part.name, part.version, part.licence) for part in licences.DATA]
        made_of += [(engine.title, "", engine.licence) for engine in map(known, ENGINES)]
        self.table.fill([isolated(words) for words in part] for part in made_of)
