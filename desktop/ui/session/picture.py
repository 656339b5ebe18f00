"""A picture of the window, for ``--screenshot`` and for a computer without a screen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop.console import say
from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import Fault, reason_of
from desktop.support.files import write_whole
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window

LONGEST = 600_000  # ms until the picture is drawn, whatever is still missing
PRINTED = 6  # turns shown in a terminal
COLUMN = 38  # characters of each side there


def take(request: WindowRequest, session: Session) -> int:
    """Draw the window once the file and its translation are shown. Return the exit code.

    Raises `FileError`, `NoPack` if the language that was asked for cannot be had, `CannotWrite`.
    """
    window = session.open()
    window.resize(*(request.size or (1280, 800)))
    if request.files:
        _show(window, request)
    if request.screenless and request.screenshot is None:
        say("There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set).")
        _print_turns(window)
    _settle(window)
    _save(window.grab(), request.picture)
    if request.screenshot is None:
        say(f"The window as you would see it is saved as {request.picture}.")
    window.close()
    return 0


def _show(window: Window, request: WindowRequest) -> None:
    """Open the file and wait until the rows in view are translated."""
    problems: list[Exception] = []
    loop = QEventLoop()
    waiting = _Waiting(loop, problems)
    window.openingFailed.connect(waiting.failed)
    window.documentShown.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop, loop.quit)
    window.open(OpenRequest(path=Path(request.files[0]), target=request.target))
    loop.exec()
    if problems:
        raise problems[0]
    _tick(window, request)
    if request.target:
        window.require_translation()
    if window.translating:
        window.translationSettled.connect(loop.quit)
        loop.exec()


def _tick(window: Window, request: WindowRequest) -> None:
    document = window.document
    if not request.speakers or document is None:
        return
    from desktop.domain.speakers import resolve

    resolve.require(document.transcript(), request.speakers, Path(request.files[0]).name)
    window.tick_only(request.speakers)


class _Waiting(QObject):
    def __init__(self, loop: QEventLoop, problems: list[Exception]) -> None:
        super().__init__()
        self._loop, self._problems = loop, problems

    def failed(self, error: Exception) -> None:
        """The file could not be opened."""
        self._problems.append(error)
        self._loop.quit()


def _save(picture: QPixmap, target: Path) -> None:
    content = QBuffer()
    if not picture.save(content, "PNG"):
        raise CannotWrite(name=str(target), reason=Fault.PICTURE)
    try:
        write_whole(target, bytes(content.data().data()))
    except OSError as error:
        raise CannotWrite(name=str(target), reason=reason_of(error)) from error


def _settle(window: Window) -> None:
    for _ in range(3):
        QApplication.processEvents()
    window.repaint()


def _print_turns(window: Window) -> None:
    if window.model is not None:
        for line in side_by_side(window.model):
            say(line)


def side_by_side(model: ReaderModel) -> Iterator[str]:
    """The first turns in two columns of plain text."""
    source = model.document.source
    yield from ("", source.title, " · ".join(filter(None, (source.date, source.place))))
    turns = set(model.contents.turn_order[:PRINTED])
    for row in model.rows.order[:40]:
        if model.rows.turn[row] not in turns:
            return
        if model.rows.starts_turn(row):
            yield from ("", model.speaker(row).upper())
        sides = [textwrap.wrap(column.texts[row], COLUMN) for column in model.columns[:2]]
        left, right = sides[0], sides[1] if len(sides) > 1 else []
        for at in range(max(len(left), len(right))):
            original = left[at] if at < len(left) else ""
            translation = right[at] if at < len(right) else ""
            yield f"{original:<{COLUMN + 3}}{translation}".rstrip()
