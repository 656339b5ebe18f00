"""What of a window's panels and bars is shown: as there is room, and as the person wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.settings import bounded

if TYPE_CHECKING:
    from desktop.ui.window.window import Window

FOLD = 900  # px of width under which the panel at the left folds away
_MOST = 0.4  # of the window is the panel's


def fold(window: Window) -> None:
    """Show of panel and bars what there is room for; of the two panels one, where both would leave
    no room for the text."""
    settings, reading = window.parts.preferences.current, window.document is not None
    bare = window.isFullScreen() or (window.only_text and reading)
    wide = window.width() * 100 >= FOLD * settings.ui_scale
    window.insisted = window.insisted and not wide
    alone = wide or (window.insisted and not window.reading_shown)
    shown = settings.show_speakers and reading and alone
    window.actions_["speakers"].setChecked(shown)
    window.actions_["only_text"].setChecked(window.only_text)
    window.actions_["full_screen"].setChecked(window.isFullScreen())
    window.side.setVisible(shown and not bare)
    for part in (window.bar, window.status, window.menuBar()):
        part.setVisible(not bare)
    window.reader.set_bare(window.only_text)
    if not window.side.isHidden():
        wanted = min(settings.panel * settings.ui_scale // 100, round(_MOST * window.width()))
        _give(window, 0, max(wanted, window.side.minimumSizeHint().width()))


def moved(window: Window, handle: int) -> None:
    """The person moved a handle of the panels."""
    if handle == 1:
        width = window.split.sizes()[0] * 100 / window.parts.preferences.current.ui_scale
        window.parts.preferences.change(panel=round(bounded("panel", width)))


def _give(window: Window, at: int, wanted: int) -> None:
    """Let the panel ``at`` be ``wanted`` px wide, at the cost of the text."""
    sizes = window.split.sizes()
    if sum(sizes) and abs(wanted - sizes[at]) > 1:
        sizes[1] -= wanted - sizes[at]
        sizes[at] = wanted
        window.split.setSizes(sizes)


def show_side(window: Window, on: bool) -> None:
    """Show or hide the panel at the left, however little room there is."""
    window.insisted = on
    window.parts.preferences.change(show_speakers=on)
    fold(window)
    if on and not window.side.isVisible() and window.reading_shown:
        window.actions_["reading"].trigger()  # there is room for one of them


def seat(window: Window) -> None:
    """Give the open reading panel the width it wants now, up to half of the window."""
    if window.reading_shown:
        at = window.split.indexOf(window.reading)
        wanted = min(window.reading.sizeHint().width(), window.width() // 2)
        _give(window, at, max(wanted, window.split.sizes()[at]))
