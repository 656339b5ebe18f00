"""Where windows stand: each at its own place, within what is free of a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_STEP = 32  # px from a window to the next, right and down
_TITLE_BAR = QMargins(2, 36, 2, 2)  # about what the system puts round a window, until it is known
_SETTLED = 250  # ms after which the system has put its frame round a window
_SETTINGS = 8  # of screens that one window has a place for
_FARTHEST = 100_000  # px
NORMAL, MAXIMIZED, FULL = "normal", "maximized", "full"


@dataclass(frozen=True)
class Area:
    """The free part of a screen, without the bars of the desktop, in px of Qt. ``name`` is that of
    the screen with its size: at another scale the same screen is another area."""

    name: str
    free: QRect


@dataclass(frozen=True)
class Place:
    """Where the inside of a window stands while it is not maximized, and its ``state``."""

    x: int
    y: int
    width: int
    height: int
    state: str = NORMAL

    @property
    def rectangle(self) -> QRect:
        """The inside of the window."""
        return QRect(self.x, self.y, self.width, self.height)


Places = dict[str, Place]  # of one window, by the names of the screens there were; the last last
Areas = Callable[[], Sequence[Area]]


def areas() -> list[Area]:
    """The screens there are, the main one first."""
    main = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    there = [
        Area(
            f"{screen.name()} {screen.size().width()}x{screen.size().height()}",
            screen.availableGeometry(),
        )
        for screen in screens
    ]
    return there or [Area("", QRect(0, 0, 1280, 800))]


def any_size() -> list[Area]:
    """Room for a picture of any size, where there is no screen."""
    return [Area("picture", QRect(0, 0, 100_000, 100_000))]


def area_of(rectangle: QRect, areas: Sequence[Area]) -> Area:
    """The area that holds most of ``rectangle``, else the main one."""

    def shared(area: Area) -> int:
        common = area.free & rectangle
        return common.width() * common.height() if common.isValid() else 0

    return max(areas, key=shared)


def fitted(frame: QRect, free: QRect) -> QRect:
    """``frame`` moved, and where it must be made smaller, so that ``free`` holds all of it."""
    size = frame.size().boundedTo(free.size())
    left = min(max(frame.left(), free.left()), free.right() + 1 - size.width())
    top = min(max(frame.top(), free.top()), free.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def cascaded(last: QRect, taken: Iterable[QPoint], free: QRect) -> QRect:
    """A frame of the size of ``last``, one step right and down of it, within ``free``. Where the
    screen ends it goes on at the top left; a corner that is ``taken`` is used only where all are.
    """
    size = last.size().boundedTo(free.size())
    corners = set(taken)
    room = free.adjusted(0, 0, -size.width(), -size.height())  # for the corner
    steps = [_step(last.topLeft(), room)]
    while steps[-1] in corners and (following := _step(steps[-1], room)) not in steps:
        steps.append(following)
    corner = steps[0] if steps[-1] in corners else steps[-1]
    return fitted(QRect(corner, size), free)


def _step(corner: QPoint, room: QRect) -> QPoint:
    right, down = corner.x() + _STEP, corner.y() + _STEP
    return QPoint(
        right if right <= room.right() + 1 else room.left(),
        down if down <= room.bottom() + 1 else room.top(),
    )


def as_json(places: Mapping[str, Place]) -> dict[str, list[Any]]:
    """Places for a JSON file."""
    return {
        name: [place.x, place.y, place.width, place.height, place.state]
        for name, place in places.items()
    }


def from_json(data: object) -> Places:
    """Places from a JSON file; what can be no place is left out."""
    entries = list(data.items())[-_SETTINGS:] if isinstance(data, dict) else []
    places = {str(name): _place(value) for name, value in entries}
    return {name: place for name, place in places.items() if place is not None}


def _place(value: object) -> Place | None:
    if not isinstance(value, list) or len(value) != 5:
        return None
    x, y, width, height, state = value
    if any(type(each) is not int or abs(each) > _FARTHEST for each in (x, y, width, height)):
        return None
    if width <= 0 or height <= 0 or state not in (NORMAL, MAXIMIZED, FULL):
        return None
    return Place(x, y, width, height, state)


class Placing(QObject):
    """Puts windows where they belong and keeps them within their screens."""

    def __init__(self, areas: Areas = areas) -> None:
        super().__init__()
        self._areas = areas
        self._windows: list[QMainWindow] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._follow_screen)
        app.screenRemoved.connect(lambda _screen: self._fit_soon())
        for screen in QGuiApplication.screens():
            self._follow_screen(screen)

    def put(self, window: QMainWindow, places: Places) -> None:
        """Give a window that is not yet shown its place: that of ``places`` for these screens, else
        the last of them; without any, one beside the last window."""
        areas = self._areas()
        if places:
            place = places.get(_names(areas)) or next(reversed(places.values()))
            free = area_of(place.rectangle, areas).free
            window.setGeometry(_inside(place.rectangle, free))
            if place.state != NORMAL:
                maximized = place.state == MAXIMIZED
                states = Qt.WindowState
                window.setWindowState(
                    states.WindowMaximized if maximized else states.WindowFullScreen
                )
        elif self._windows:
            last = self._windows[-1]
            frame = _frame(last, last.normalGeometry() if _is_large(last) else last.geometry())
            area = area_of(frame, areas)
            taken = [_frame(each, each.geometry()).topLeft() for each in self._windows]
            window.setGeometry(cascaded(frame, taken, area.free).marginsRemoved(_TITLE_BAR))
        else:
            room = areas[0].free.marginsRemoved(_TITLE_BAR).size()
            window.resize(window.size().boundedTo(room))
        self._windows.append(window)
        window.installEventFilter(self)

    def place_of(self, window: QMainWindow) -> tuple[str, Place]:
        """The names of the screens there are, and the place of ``window``."""
        inside = window.normalGeometry() if _is_large(window) else window.geometry()
        state = MAXIMIZED if window.isMaximized() else NORMAL
        if window.isFullScreen():
            state = FULL
        place = Place(inside.x(), inside.y(), inside.width(), inside.height(), state)
        return _names(self._areas()), place

    def let_go(self, window: QMainWindow) -> None:
        """``window`` is closed."""
        self._windows.remove(window)

    def fit(self) -> None:
        """Bring all windows back into what is free: their size or the screens have changed."""
        for window in self._windows:
            self._fit(window)

    def _fit(self, window: QMainWindow) -> None:
        if _is_large(window) or window.isMinimized() or not window.isVisible():
            return
        inside = window.geometry()
        frame = window.frameGeometry()
        free = area_of(frame, self._areas()).free
        if not free.contains(frame):
            margins = QMargins(
                *(inside.left() - frame.left(), inside.top() - frame.top()),
                *(frame.right() - inside.right(), frame.bottom() - inside.bottom()),
            )
            window.setGeometry(fitted(frame, free).marginsRemoved(margins))

    def _fit_soon(self) -> None:
        QTimer.singleShot(_SETTLED, self, self.fit)

    def _follow_screen(self, screen: Any) -> None:
        screen.availableGeometryChanged.connect(self._fit_soon)
        self._fit_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QMainWindow):
            self._fit_soon()
        return super().eventFilter(watched, event)


def _names(areas: Sequence[Area]) -> str:
    return " + ".join(sorted(area.name for area in areas))


def _is_large(window: QMainWindow) -> bool:
    return window.isMaximized() or window.isFullScreen()


def _frame(window: QMainWindow, inside: QRect) -> QRect:
    """``inside`` with the frame of ``window`` round it."""
    outer, inner = window.frameGeometry(), window.geometry()
    if outer == inner:
        return inside.marginsAdded(_TITLE_BAR)
    return inside.adjusted(
        *(outer.left() - inner.left(), outer.top() - inner.top()),
        *(outer.right() - inner.right(), outer.bottom() - inner.bottom()),
    )


def _inside(rectangle: QRect, free: QRect) -> QRect:
    return fitted(rectangle.marginsAdded(_TITLE_BAR), free).marginsRemoved(_TITLE_BAR)
