from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.rows import SPEECH
from desktop.settings import Settings
from desktop.ui.look import stylesheet, themes
from desktop.ui.panels.reading import READING, WIDE, ReadingPanel
from desktop.ui.panels.scale import Scale
from desktop.ui.panels.tiles import Tile
from desktop.ui.reader.layout.fonts import Fonts, easy_font

THEMES = themes.scan()[0]


@pytest.fixture
def panel(qtbot: QtBot) -> ReadingPanel:
    panel = ReadingPanel(THEMES)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_size_by_slider_and_by_number_live(panel: ReadingPanel, qtbot: QtBot) -> None:
    scale = panel.scales["size"]
    seen: list[float] = []
    panel.changed.connect(lambda settings: seen.append(settings.size))
    scale.slider.setValue(scale.slider.maximum())
    scale.slider.setValue(0)
    scale.field.setValue(32.0)
    assert seen == [96.0, 8.0, 32.0]
    panel.set_settings(Settings(size=13.0))
    assert scale.value() == 13.0
    assert seen == [96.0, 8.0, 32.0], "showing settings changes none"


@pytest.mark.parametrize("even", [False, True])
def test_slider_reaches_every_step(qtbot: QtBot, even: bool) -> None:
    scale = Scale(8, 96, 0.5, even=even)
    qtbot.addWidget(scale)
    for twice in range(16, 193):
        scale.set_value(twice / 2)
        assert scale.value() == twice / 2
        near = scale.slider.value()
        scale.slider.setValue(near)
        assert scale.value() == twice / 2


def test_sides_in_their_own_sizes(panel: ReadingPanel, qtbot: QtBot) -> None:
    own = panel.scales["translation_size"]
    assert not own.isVisible()
    with qtbot.waitSignal(panel.changed) as caught:
        panel.ticks["same_size"].click()
    assert caught.args[0].translation_size == 13.0
    assert own.isVisible()
    with qtbot.waitSignal(panel.changed) as caught:
        panel.ticks["same_size"].click()
    assert caught.args[0].translation_size == 0


def test_lines_without_limit(panel: ReadingPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.changed) as caught:
        panel.ticks["limit"].click()
    assert caught.args[0].column_width == 0
    assert not panel.scales["column_width"].isVisible()


def test_theme_tiles_by_mouse_and_arrow(panel: ReadingPanel, qtbot: QtBot) -> None:
    names = [tile.name for tile in panel.tiles.tiles]
    assert names == ["system", *THEMES]
    tile = panel.tiles.tiles[names.index("sepia")]
    with qtbot.waitSignal(panel.changed) as caught:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert caught.args[0].theme == "sepia"
    tile.setFocus()
    with qtbot.waitSignal(panel.changed) as caught:
        qtbot.keyClick(tile, Qt.Key.Key_Right)
    assert caught.args[0].theme == names[names.index("sepia") + 1]


def test_lists(panel: ReadingPanel, qtbot: QtBot) -> None:
    box = panel.lists["layout"]
    with qtbot.waitSignal(panel.changed) as caught:
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert caught.args[0].layout == "under"
    panel.set_settings(Settings(font="No Such Family", ruler="sentence"))
    panel.hide()
    panel.show()
    assert panel.lists["font"].currentData() == "No Such Family"
    assert panel.lists["ruler"].currentData() == "sentence"


def test_language_of_the_window(panel: ReadingPanel, qtbot: QtBot) -> None:
    box = panel.lists["ui_language"]
    assert box.itemData(0) == ""
    assert (box.itemText(1), box.itemData(1)) == ("English", "en")
    box.setFocus()
    with qtbot.waitSignal(panel.changed) as caught:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert caught.args[0].ui_language == "en"
    with qtbot.waitSignal(panel.changed) as caught:
        panel.scales["size"].field.setValue(20)
    panel.put_back()
    assert box.currentData() == "en", "Reset is for the look of the text"


def test_reset_puts_back_what_is_here_and_nothing_else(panel: ReadingPanel, qtbot: QtBot) -> None:
    kept = Settings(engine="argos", size=40.0, theme="dark").with_(**WIDE)
    panel.set_settings(kept)
    with qtbot.waitSignal(panel.changed) as caught:
        qtbot.mouseClick(panel.reset, Qt.MouseButton.LeftButton)
    usual = {name: getattr(Settings(), name) for name in READING}
    assert caught.args[0] == kept.with_(**usual)
    assert caught.args[0].engine == "argos"


def test_wheel_scrolls_the_panel_and_turns_nothing_unasked(panel: ReadingPanel) -> None:
    field = panel.scales["size"].field
    panel.reset.setFocus()
    before = field.value()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.value() == before


def test_every_control_has_a_name(panel: ReadingPanel) -> None:
    nameless = []
    for widget in panel.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = widget.objectName().startswith("qt_") or not widget.isVisible()
        if interface is None or inner or not focusable:
            continue
        labels = [w for w in panel.findChildren(QLabel) if w.buddy() is widget]
        if not interface.text(QAccessible.Text.Name) and not labels:
            nameless.append(type(widget).__name__)
    assert nameless == []


def test_fits_its_width_in_large_print(qtbot: QtBot, qapp: QApplication) -> None:
    usual = qapp.font()
    try:
        stylesheet.apply_stylesheet(qapp, THEMES["light"], usual, 200)
        panel = ReadingPanel(THEMES)
        qtbot.addWidget(panel)
        panel.resize(panel.sizeHint().width(), 700)
        panel.show()
        qtbot.waitExposed(panel)
        for scale in panel.scales.values():
            if scale.isVisible():
                edge = scale.mapTo(panel, QPoint(scale.width(), 0)).x()
                assert edge <= panel.width()
                assert scale.label.width() >= scale.label.minimumSizeHint().width()
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    finally:
        qapp.setFont(usual)
        qapp.setStyleSheet("")


def test_a_font_of_its_own_for_each_script(panel: ReadingPanel, qtbot: QtBot) -> None:
    scripts = panel.scripts
    assert not scripts.lists["arabic"].isVisible()
    scripts.tick.click()
    box = scripts.lists["cyrillic"]
    assert box.isVisible()
    with qtbot.waitSignal(panel.changed) as caught:
        box.setCurrentIndex(box.findData("DejaVu Sans"))
        box.activated.emit(box.currentIndex())
    chosen: Settings = caught.args[0]
    assert chosen.script_fonts == (("cyrillic", "DejaVu Sans"),)
    fonts = Fonts(chosen, panel.font(), {"original": "ru", "machine": "en"})
    assert fonts.text("original", SPEECH).families()[0] == "DejaVu Sans"
    assert fonts.text("machine", SPEECH).families()[0] != "DejaVu Sans"
    with qtbot.waitSignal(panel.changed) as caught:
        panel.put_back()
    assert caught.args[0].script_fonts == ()


def test_where_no_easy_font_is_installed_it_is_told_which_there_are(panel: ReadingPanel) -> None:
    scripts = panel.scripts
    assert scripts.easy.isVisible() == bool(easy_font())
    assert scripts.told.isVisible() != scripts.easy.isVisible()
    assert "OpenDyslexic" in scripts.told.text()


def test_a_name_of_a_theme_that_does_not_wrap_is_shown_whole(qtbot: QtBot) -> None:
    tile = Tile("sepia", (THEMES["sepia"],))
    qtbot.addWidget(tile)
    cut_off, wrapped = [], 0
    for name in (letter * length for letter in "aeinoru" for length in range(5, 40)):
        tile.setText(name)
        wrapped += tile.too_long()
        width = tile.sizeHint().width()
        if not tile.too_long() and _name_shown(tile, width) != _name_shown(tile, width + 200):
            cut_off.append(name)
    assert wrapped
    assert cut_off == []


def _name_shown(tile: Tile, width: int) -> QImage:
    """What is painted below the sample of ``tile`` when it is so wide, the edges aside."""
    tile.resize(width, tile.sizeHint().height())
    height = tile.fontMetrics().height()
    edge = (width - tile.sizeHint().width()) // 2
    return tile.grab().toImage().copy(edge, tile.height() - height, width - 2 * edge, height)
