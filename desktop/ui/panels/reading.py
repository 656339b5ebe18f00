"""The reading panel (Aa): how the text looks. Changes show at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import BOUNDS, Settings
from desktop.ui.look.themes import Theme
from desktop.ui.panels.lists import narrow_list
from desktop.ui.panels.scale import Scale
from desktop.ui.panels.scriptfonts import ScriptFonts
from desktop.ui.panels.tick import Tick
from desktop.ui.panels.tiles import Tiles
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.language import available, own_name
from desktop.ui.words.names import layout_name

READING = (  # what Reset puts back
    "theme",
    "ui_scale",
    "size",
    "translation_size",
    "print_size",
    "font",
    "translation_font",
    "script_fonts",
    "line_spacing",
    "paragraph_spacing",
    "letter_spacing",
    "word_spacing",
    "column_width",
    "layout",
    "translation_first",
    "column_shares",
    "numbers",
    "ruler",
    "syllables",
    "roll_speed",
    "justify",
)
# WCAG 2.2, 1.4.12; paragraphs there are 2 x the font's size apart, here about 2 x 14 px
WIDE = {
    "line_spacing": 1.5,
    "paragraph_spacing": 2.0,
    "letter_spacing": 0.12,
    "word_spacing": 0.16,
}
_RULERS = ("", "paragraph", "sentence", "5", "3", "1")
_NUMBERS = ("", "turns", "paragraphs")
_LISTS = ("font", "translation_font", "layout", "numbers", "ruler", "ui_language")
_WIDTH = 75
_LEAST = 320  # px of width


class ReadingPanel(Retranslated, QWidget):
    """Shows `Settings`; ``changed`` brings the new ones."""

    changed = Signal(object)
    ownThemeRequested = Signal()
    closeRequested = Signal()
    grown = Signal()  # it needs another width: its font changed

    def __init__(self, themes: Mapping[str, Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "end")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = Settings()
        self._column = QVBoxLayout()
        self._headings: list[QLabel] = []
        self.scales = {
            "size": Scale(*BOUNDS["size"], 0.5, even=True),
            "translation_size": Scale(*BOUNDS["translation_size"], 0.5, even=True),
            "print_size": Scale(*BOUNDS["print_size"], 0.5, even=True),
            "line_spacing": Scale(*BOUNDS["line_spacing"], 0.05),
            "paragraph_spacing": Scale(*BOUNDS["paragraph_spacing"], 0.1),
            "letter_spacing": Scale(*BOUNDS["letter_spacing"], 0.01),
            "word_spacing": Scale(*BOUNDS["word_spacing"], 0.02),
            "column_width": Scale(*BOUNDS["column_width"], 1),
            "roll_speed": Scale(*BOUNDS["roll_speed"], 1, even=True),
            "ui_scale": Scale(*BOUNDS["ui_scale"], 5),
        }
        self.lists = {name: narrow_list() for name in _LISTS}
        self.ticks = {
            name: Tick()
            for name in ("same_size", "limit", "translation_first", "justify", "syllables")
        }
        self.tiles, self.scripts = Tiles(themes), ScriptFonts()
        self.title, self.reset, self.wide = QLabel(wordWrap=True), QPushButton(), QPushButton()
        self.own, self.close_ = QPushButton(), QPushButton("✕")
        self._labels = {name: QLabel(wordWrap=True) for name in self.lists}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_settings(self._settings)

    # -- putting together ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.title.setProperty("tone", "strong")
        self.close_.setProperty("look", "quiet")
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 4)
        head.addWidget(self.title, 1)
        head.addWidget(self.reset)
        head.addWidget(self.close_)
        self._fill_column()
        self._inner = inner = QWidget()
        inner.setProperty("plain", "true")
        inner.setLayout(self._column)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        self._area = area

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window: the panel scrolls."""
        head = super().minimumSizeHint().width()
        return QSize(max(min(self._whole_width(), _LEAST), head), 200)

    def sizeHint(self) -> QSize:
        return QSize(max(300, self._whole_width(), self.minimumSizeHint().width()), 600)

    def _whole_width(self) -> int:
        bar = self._area.verticalScrollBar().sizeHint().width()
        return self._inner.minimumSizeHint().width() + bar

    def _fill_column(self) -> None:
        self._column.setContentsMargins(14, 2, 14, 14)
        self._column.setSpacing(6)
        self._section(self.tiles, self.own)
        scales, ticks = self.scales, self.ticks
        self._section(
            *(scales["size"], ticks["same_size"], scales["translation_size"], scales["print_size"])
        )
        self._section(*self._listed("font"), *self._listed("translation_font"), self.scripts)
        self._section(
            *self._listed("layout"),
            *(ticks["translation_first"], ticks["limit"], scales["column_width"]),
            ticks["justify"],
            *self._listed("numbers"),
        )
        spacings = ("line_spacing", "paragraph_spacing", "letter_spacing", "word_spacing")
        self._section(self.wide, *(scales[name] for name in spacings))
        self._section(*self._listed("ruler"), ticks["syllables"], scales["roll_speed"])
        self._section(scales["ui_scale"], *self._listed("ui_language"))
        self._column.addStretch(1)

    def _section(self, *parts: QWidget) -> None:
        heading = QLabel()
        heading.setProperty("tone", "heading")
        self._headings.append(heading)
        if len(self._headings) > 1:
            self._column.addSpacing(10)
        self._column.addWidget(heading)
        for part in parts:
            self._column.addWidget(part)
            if isinstance(part, QPushButton):
                self._column.setAlignment(part, Qt.AlignmentFlag.AlignLeading)

    def _listed(self, name: str) -> tuple[QWidget, QWidget]:
        self._labels[name].setBuddy(self.lists[name])
        return self._labels[name], self.lists[name]

    def _connect(self) -> None:
        for name, scale in self.scales.items():
            scale.valueChanged.connect(lambda value, name=name: self._scaled(name, value))
        for name, box in self.lists.items():
            box.activated.connect(lambda at, name=name: self._listed_one(name, at))
        for name, tick in self.ticks.items():
            tick.clicked.connect(lambda on, name=name: self._ticked(name, on))
        self.tiles.chosen.connect(lambda name: self._change(theme=name))
        self.scripts.changed.connect(lambda changes: self._change(**changes))
        self.wide.clicked.connect(lambda: self._change(**WIDE))
        self.reset.clicked.connect(self.put_back)
        self.own.clicked.connect(self.ownThemeRequested)
        self.close_.clicked.connect(self.closeRequested)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        headings = (
            self.tr("Colours"),
            self.tr("Text size"),
            self.tr("Font"),
            self.tr("Layout and columns"),
            self.tr("Spacing"),
            self.tr("Reading aids"),
            self.tr("Interface"),
        )
        for heading, words in zip(self._headings, headings, strict=True):
            heading.setText(words)
        self.title.setText(self.tr("Appearance"))
        self.reset.setText(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Reset everything in this panel"))
        self.close_.setAccessibleName(self.tr("Close this panel"))
        self.close_.setToolTip(self.tr("Close this panel"))
        self.own.setText(self.tr("Custom theme…"))
        self.wide.setText(self.tr("Wide spacing"))
        self.wide.setToolTip(self.tr("More room between lines, words and letters"))
        self._name_scales()
        self._name_choices()

    def _name_scales(self) -> None:
        points, times = self.tr("pt", "points, of a font"), self.tr("×", "times")
        em = self.tr("em", "the width of a letter m")
        for name, words, unit in (
            ("size", self.tr("Original"), points),
            ("translation_size", self.tr("Translation"), points),
            ("print_size", self.tr("On paper"), points),
            ("line_spacing", self.tr("Lines"), times),
            ("paragraph_spacing", self.tr("Paragraphs"), times),
            ("letter_spacing", self.tr("Letters"), em),
            ("word_spacing", self.tr("Words"), em),
            ("column_width", self.tr("Maximum characters per line"), ""),
            ("roll_speed", self.tr("Auto-scroll: lines per minute"), ""),
            ("ui_scale", self.tr("Size of buttons and menus"), "%"),
        ):
            self.scales[name].name(words, unit)
        ticks = self.ticks
        ticks["same_size"].say(self.tr("Translation in the same size"))
        ticks["limit"].say(self.tr("Limit line length"))
        ticks["translation_first"].say(self.tr("Translation first"))
        ticks["justify"].say(self.tr("Justify"))
        ticks["syllables"].say(self.tr("Show syllables"))

    def _name_choices(self) -> None:
        labels = self._labels
        labels["font"].setText(self.tr("Font of the original"))
        labels["translation_font"].setText(self.tr("Font of the translation"))
        labels["layout"].setText(self.tr("Layout"))
        labels["numbers"].setText(self.tr("Numbers in the margin"))
        labels["ruler"].setText(self.tr("Focus on"))
        labels["ui_language"].setText(self.tr("Interface language"))
        rulers = (
            *(self.tr("Whole text"), self.tr("Paragraph"), self.tr("Sentence")),
            *(self.tr("5 lines"), self.tr("3 lines"), self.tr("1 line")),
        )
        _offer(self.lists["layout"], [*map(layout_name, LAYOUTS)], LAYOUTS)
        numbers = (self.tr("None"), self.tr("Turns"), self.tr("Paragraphs"))
        _offer(self.lists["numbers"], numbers, _NUMBERS)
        _offer(self.lists["ruler"], rulers, _RULERS)
        codes = available()
        names = [self.tr("Match system"), *map(own_name, codes)]
        _offer(self.lists["ui_language"], names, ["", *codes])
        self._offer_fonts(self.lists["font"].count() > 1)
        self._show()

    def _offer_fonts(self, all_families: bool) -> None:
        """List the families of the system. This takes time, so it happens when the panel is
        first shown."""
        families = (
            [name for name in QFontDatabase.families() if _readable(name)] if all_families else []
        )
        for name in ("font", "translation_font"):
            chosen = getattr(self._settings, name)
            more = [chosen] if chosen and chosen not in families else []
            words = [self.tr("Automatic"), *more, *families]
            _offer(self.lists[name], words, ["", *more, *families])

    def showEvent(self, event: QShowEvent) -> None:
        self._offer_fonts(all_families=True)
        self._show()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.grown.emit()

    # -- settings --------------------------------------------------------------------------------

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer ``themes``."""
        self.tiles.set_themes(themes)
        self._show()

    def set_settings(self, settings: Settings) -> None:
        """Show ``settings``."""
        self._settings = settings
        self._show()

    def put_back(self) -> None:
        """Reset everything in this panel; the other settings stay."""
        usual = Settings()
        self._change(**{name: getattr(usual, name) for name in READING})

    def _show(self) -> None:
        settings = self._settings
        for name, scale in self.scales.items():
            scale.set_value(float(getattr(settings, name)))
        if not settings.translation_size:
            self.scales["translation_size"].set_value(settings.size)
        if not settings.column_width:
            self.scales["column_width"].set_value(_WIDTH)
        self.scales["translation_size"].setVisible(settings.translation_size > 0)
        self.scales["column_width"].setVisible(settings.column_width > 0)
        self.ticks["same_size"].setChecked(not settings.translation_size)
        self.ticks["limit"].setChecked(settings.column_width > 0)
        self.ticks["translation_first"].setChecked(settings.translation_first)
        self.ticks["justify"].setChecked(settings.justify)
        self.ticks["syllables"].setChecked(settings.syllables)
        for name, box in self.lists.items():
            box.setCurrentIndex(max(0, box.findData(getattr(settings, name))))
        self.tiles.show_chosen(settings.theme)
        self.scripts.set_settings(settings)

    def _change(self, **changes: Any) -> None:
        new = self._settings.with_(**changes)
        if new != self._settings:
            self.set_settings(new)
            self.changed.emit(new)

    def _scaled(self, name: str, value: float) -> None:
        whole = isinstance(getattr(self._settings, name), int)
        self._change(**{name: round(value) if whole else value})

    def _listed_one(self, name: str, at: int) -> None:
        self._change(**{name: self.lists[name].itemData(at)})

    def _ticked(self, name: str, on: bool) -> None:
        if name == "same_size":
            self._change(translation_size=0.0 if on else self._settings.size)
        elif name == "limit":
            self._change(column_width=_WIDTH if on else 0)
        else:
            self._change(**{name: on})


def _offer(box: QComboBox, words: Sequence[str], values: Sequence[str]) -> None:
    box.clear()
    for text, value in zip(words, values, strict=True):
        box.addItem(text, value)


def _readable(family: str) -> bool:
    """Whether a family is for reading: no bitmap fonts, no hidden fonts of the system."""
    return not family.startswith(".") and QFontDatabase.isSmoothlyScalable(family)
