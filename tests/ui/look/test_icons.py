from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from ui.look.colour_difference import difference

from desktop import paths
from desktop.ui.look import icons, themes

NAMES = sorted(path.stem for path in (paths.RESOURCES / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    picture = icons.pixmap(name, "#B3541E", 40).toImage()
    drawn = {
        picture.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert drawn
    assert all(difference(colour, "#B3541E") < 1 for colour in drawn)


def test_icon_follows_the_theme_and_has_a_disabled_look(qapp: QApplication) -> None:
    for theme in themes.scan()[0].values():
        icon = icons.icon("stop", theme)
        found = {}
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            image = icon.pixmap(20, 20, mode).toImage()
            colours = [image.pixelColor(x, 10) for x in range(image.width())]
            found[mode] = max(colours, key=lambda colour: colour.alpha()).name().upper()
        assert difference(found[QIcon.Mode.Normal], theme.hex("text")) < 3
        assert difference(found[QIcon.Mode.Disabled], theme.hex("text")) > 5


def test_icon_that_is_not_there(qapp: QApplication) -> None:
    with pytest.raises(OSError, match="no-such"):
        icons.icon("no-such", themes.scan()[0]["light"])
