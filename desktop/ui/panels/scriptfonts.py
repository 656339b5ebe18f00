"""Fonts for each script, and fonts for people who read with difficulty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.settings import Settings
from desktop.ui.panels.lists import narrow_list
from desktop.ui.panels.tick import Tick
from desktop.ui.reader.layout.fonts import EASY, SCRIPTS, easy_font
from desktop.ui.widgets.retranslated import Retranslated

_Systems = QFontDatabase.WritingSystem
_WRITTEN = {
    "latin": _Systems.Latin,
    "cyrillic": _Systems.Cyrillic,
    "arabic": _Systems.Arabic,
    "cjk": _Systems.SimplifiedChinese,
}


class ScriptFonts(Retranslated, QWidget):
    """``changed`` brings the changed settings by name. The lists appear when their tick is set."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._filled = Settings(), False
        self.tick, self.easy, self.told = Tick(), QPushButton(), QLabel(wordWrap=True)
        self.lists = {script: narrow_list() for script in SCRIPTS}
        self._labels = {script: QLabel() for script in SCRIPTS}
        self._family = easy_font()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.easy)
        column.setAlignment(self.easy, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.told)
        column.addWidget(self.tick)
        for script, box in self.lists.items():
            self._labels[script].setBuddy(box)
            column.addWidget(self._labels[script])
            column.addWidget(box)
            box.activated.connect(lambda _at, script=script: self._chosen(script))
        self.told.setProperty("tone", "muted")
        self.easy.setVisible(bool(self._family))
        self.told.setVisible(not self._family)
        self.tick.toggled.connect(self._open)
        self.easy.clicked.connect(self._take_easy)
        self.retranslate()
        self._open(False)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.tick.say(self.tr("Separate font per script"))
        self.easy.setText(self.tr("Easier to read: {font}").replace("{font}", self._family))
        self.easy.setToolTip(self.tr("Made for people with dyslexia or poor sight"))
        words = self.tr(
            "Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is "
            "installed on this computer, it is offered here."
        )
        self.told.setText(words.replace("{fonts}", ", ".join((EASY[1], EASY[2]))))
        names = (
            self.tr("Latin"),
            self.tr("Cyrillic"),
            self.tr("Arabic"),
            self.tr("Chinese, Japanese, Korean"),
        )
        for label, name in zip(self._labels.values(), names, strict=True):
            label.setText(name)
        if self._filled:
            self._fill()

    def set_settings(self, settings: Settings) -> None:
        """Show ``settings``."""
        self._settings = settings
        if settings.script_fonts:
            self.tick.setChecked(True)
        self._show()

    def _open(self, on: bool) -> None:
        if on and not self._filled:
            self._fill()
        for script in SCRIPTS:
            self._labels[script].setVisible(on)
            self.lists[script].setVisible(on)
        if not on and self._settings.script_fonts:
            self.changed.emit({"script_fonts": ()})

    def _fill(self) -> None:
        """List the families of each script. This takes time, so it happens when the lists are
        first shown."""
        self._filled = True
        for script, box in self.lists.items():
            box.clear()
            box.addItem(self.tr("Automatic"), "")
            for family in QFontDatabase.families(_WRITTEN[script]):
                if not family.startswith(".") and QFontDatabase.isSmoothlyScalable(family):
                    box.addItem(family, family)
        self._show()

    def _show(self) -> None:
        chosen = dict(self._settings.script_fonts)
        for script, box in self.lists.items() if self._filled else ():
            family = chosen.get(script, "")
            if box.findData(family) < 0:
                box.addItem(family, family)
            box.setCurrentIndex(box.findData(family))

    def _chosen(self, script: str) -> None:
        fonts = {**dict(self._settings.script_fonts), script: self.lists[script].currentData()}
        kept = tuple((name, fonts[name]) for name in SCRIPTS if fonts.get(name))
        self.changed.emit({"script_fonts": kept})

    def _take_easy(self) -> None:
        self.changed.emit({"font": self._family, "translation_font": self._family})
