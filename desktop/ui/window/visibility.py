"""Which panels and bars of a window are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.settings import bounded
from desktop.ui.preferences import Preferences
from desktop.ui.reader.view import Reader
from desktop.ui.window.actions import Actions

FOLD = 900  # px of width under which the side panel folds away
_WIDEST_SIDE = 0.4  # of the window's width
_WIDEST_PANEL = 0.5
_SIDE, _TEXT = 0, 1  # places in the splitter


class Visibility(QObject):
    """Shows and hides the panels of ``window`` and its ``bars``.

    ``splitter`` holds the side panel, the text, and last the panels at the end, of which one is
    open at a time. ``make_panels`` puts each of them there, by the name of its action, when it is
    first opened.
    """

    def __init__(
        self,
        window: QWidget,
        splitter: QSplitter,
        side: QWidget,
        bars: Sequence[QWidget],
        reader: Reader,
        actions: Actions,
        preferences: Preferences,
        make_panels: Mapping[str, Callable[[], QWidget]],
    ) -> None:
        super().__init__(window)
        self._window, self._splitter = window, splitter
        self._side, self._bars = side, bars
        self._reader, self._actions, self._preferences = reader, actions, preferences
        self._make_panels = make_panels
        self._panels: dict[str, QWidget] = {}
        self._has_document = False
        self._only_text = False
        self._side_insisted = False  # the person opened it although it does not fit
        splitter.splitterMoved.connect(self._keep_width)

    @property
    def panel_shown(self) -> str:
        """The name of the panel at the end that is open; "" where none is."""
        return next((name for name, panel in self._panels.items() if panel.isVisible()), "")

    @property
    def reading_shown(self) -> bool:
        """Whether the reading panel is open."""
        return self.panel_shown == "reading"

    def set_document(self, there: bool) -> None:
        """Tell whether a document is shown. The start page has no side panel."""
        self._has_document = there
        self.fold()

    def fold(self) -> None:
        """Show the panels and bars that fit. Where the text would have too little room beside
        both panels, show one of them."""
        window, settings = self._window, self._preferences.current
        full_screen = window.isFullScreen()
        bare = full_screen or (self._only_text and self._has_document)
        wide = window.width() * 100 >= FOLD * settings.ui_scale
        self._side_insisted = self._side_insisted and not wide
        fits = wide or (self._side_insisted and not self.panel_shown)
        shown = settings.show_speakers and self._has_document and fits
        self._actions["speakers"].setChecked(shown)
        self._actions["only_text"].setChecked(self._only_text)
        self._actions["full_screen"].setChecked(full_screen)
        side = self._side
        side.setVisible(shown and not bare)
        for bar in self._bars:
            bar.setVisible(not bare)
        self._reader.set_bare(self._only_text)
        if not side.isHidden():
            widest = round(_WIDEST_SIDE * window.width())
            width = min(settings.panel * settings.ui_scale // 100, widest)
            self._set_width(_SIDE, max(width, side.minimumSizeHint().width()))

    def _set_width(self, place: int, width: int) -> None:
        """Give the panel at ``place`` a width in px; the text gets the rest."""
        sizes = self._splitter.sizes()
        if sum(sizes) and abs(width - sizes[place]) > 1:
            sizes[_TEXT] -= width - sizes[place]
            sizes[place] = width
            self._splitter.setSizes(sizes)

    def _keep_width(self, _position: int, handle: int) -> None:
        """The person dragged a handle: keep the width of the side panel."""
        if handle == _SIDE + 1:
            width = self._splitter.sizes()[_SIDE] * 100 / self._preferences.current.ui_scale
            self._preferences.change(panel=round(bounded("panel", width)))

    # -- the side panel ---------------------------------------------------------------------------

    def toggle_side(self) -> None:
        """Show or hide the side panel."""
        self._show_side(not self._side.isVisible())

    def bring_side(self) -> None:
        """Show the side panel, also where it is folded away or only the text is shown."""
        self.leave_only_text()
        self.leave_full_screen()
        if not self._side.isVisible():
            self._show_side(True)

    def _show_side(self, on: bool) -> None:
        self._side_insisted = on
        self._preferences.change(show_speakers=on)
        self.fold()
        if on and not self._side.isVisible() and self.panel_shown:
            self.close_panel(self.panel_shown)  # only one of them fits

    # -- the panels at the end --------------------------------------------------------------------

    def toggle_panel(self, name: str) -> None:
        """Show or hide the panel ``name``, in the place of another one."""
        panel = self._panels.get(name)
        if panel is None:
            panel = self._panels[name] = self._make_panels[name]()
        shown = self.panel_shown != name
        for other, each in self._panels.items():
            each.setVisible(shown and other == name)
            self._actions[other].setChecked(shown and other == name)
        without = self._reader if self._has_document else self._window
        (panel if shown else without).setFocus()
        self.fold()
        self.fit_panel()

    def open_panel(self, name: str) -> None:
        """Show the panel ``name``."""
        if self.panel_shown != name:
            self.toggle_panel(name)

    def fit_panel(self) -> None:
        """Give the open panel at the end the width it needs, at most half of the window."""
        panel = self._panels.get(self.panel_shown)
        if panel is not None:
            place = self._splitter.indexOf(panel)
            widest = round(_WIDEST_PANEL * self._window.width())
            width = min(panel.sizeHint().width(), widest)
            self._set_width(place, max(width, self._splitter.sizes()[place]))

    def close_panel(self, name: str) -> bool:
        """Hide the panel ``name``. False if it is hidden."""
        shown = self.panel_shown == name
        if shown:
            self.toggle_panel(name)
        return shown

    # -- only the text, full screen ---------------------------------------------------------------

    def toggle_only_text(self) -> None:
        """Show only the text, or everything again."""
        self._only_text = not self._only_text
        self.fold()
        self._reader.setFocus()

    def leave_only_text(self) -> bool:
        """Show everything again. False if everything is shown."""
        only_text = self._only_text
        if only_text:
            self.toggle_only_text()
        return only_text

    def toggle_full_screen(self) -> None:
        """Switch full screen on or off."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def leave_full_screen(self) -> bool:
        """Leave full screen. False if the window is not in full screen."""
        full_screen = self._window.isFullScreen()
        if full_screen:
            self._window.showNormal()
        return full_screen
