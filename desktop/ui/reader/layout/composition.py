"""All that follows from a model, the settings and a width: fonts, frame, layouts, header."""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop.domain.languages import language
from desktop.lexicon.syllables import Syllables
from desktop.settings import Settings
from desktop.ui.reader.layout import estimates
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import arrange
from desktop.ui.reader.layout.header import Header
from desktop.ui.reader.layout.layouts import Layouts
from desktop.ui.reader.model.table import ReaderModel

SEEN = (  # the settings that change how a text is set or painted
    *("size", "translation_size", "font", "translation_font", "script_fonts"),
    *("line_spacing", "paragraph_spacing", "letter_spacing", "word_spacing", "column_width"),
    *("layout", "translation_first", "column_shares", "others", "ruler", "numbers", "justify"),
    "syllables",
)


def compose(
    model: ReaderModel,
    settings: Settings,
    shown: tuple[str, ...],
    width: int,
    dpi: int,
    interface: QFont,
    syllables: Syllables,
    rtl: bool = False,
) -> tuple[Layouts, Header]:
    """For a view ``width`` px wide that shows the columns ``shown``. It runs from right to left
    where the first of these does, so that names stand beside its text; ``rtl``: the interface does,
    which decides where the language is not known."""
    fonts = Fonts(settings, interface, {column.id: column.language for column in model.columns})
    measures = estimates.measure(model, settings, fonts, syllables)
    frame = arrange(settings, width, shown, measures)
    code = model.column(frame.shown[0]).language if frame.shown else ""
    if language.is_rtl(code) if code else rtl:
        frame = frame.mirror()
    layouts = Layouts(model, settings, fonts, frame, dpi, syllables)
    return layouts, Header(model, fonts, frame)
