"""Makes the parts and joins them: the only module that knows them all."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop import __version__, log, paths, settings
from desktop.console import say
from desktop.domain.errors import NotATheme
from desktop.services.network.door import Network
from desktop.services.packs.catalogue import Catalogue, has_local_mirror
from desktop.services.packs.downloading import Installer
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import Journals
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.translation.memory import MEGABYTE, Memory
from desktop.services.translation.workers import Workers
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.tasks import Runner
from desktop.ui.look import themes
from desktop.ui.preferences import Preferences
from desktop.ui.session import picture, placing
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.words.language import Language


def run(request: WindowRequest, readers: Readers) -> int:
    """Show the window, or draw it into a picture if that is asked for or there is no screen. Return
    the exit code.

    Raises `NotATheme`, and `FileError` if a picture was asked for.
    """
    if request.drawn:
        qInstallMessageHandler(_say)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Enface")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("enface")
    app.setStyle("Fusion")
    parts = make_parts(readers, remember=not request.drawn)
    _check(request)
    language = Language(app)
    language.install(parts.preferences.current.ui_language)
    parts.preferences.replace(picture.asked(parts.preferences.current, request))
    areas = picture.areas if request.drawn else placing.areas
    session = Session(parts, language, app.font(), remember=not request.drawn, areas=areas)
    if request.debug:
        sys.excepthook = lambda _kind, error, _trace: log.write(error)
    try:
        if request.drawn:
            return picture.take(request, session)
        QTimer.singleShot(0, session, lambda: session.open_request(request))
        return app.exec()
    finally:
        session.close()
        end(parts)


def make_parts(readers: Readers, remember: bool = True) -> Parts:
    """The parts that all windows share. Without ``remember`` nothing is written down."""
    readers.prepare()
    preferences, packs, runner = Preferences(saving=remember), Packs(), Runner()
    return Parts(
        preferences=preferences,
        packs=packs,
        memory=Memory(paths.memory_file(), preferences.current.memory_limit * MEGABYTE),
        recent_files=RecentFiles(paths.state_dir() / "library.json" if remember else None),
        documents=Documents(Journals(), readers),
        workers=Workers(),
        runner=runner,
        downloads=_downloads(preferences, packs, runner),
    )


def _downloads(preferences: Preferences, packs: Packs, runner: Runner) -> Downloads:
    def forbidden() -> bool:  # in this process or by another Enface
        return preferences.current.never_network or settings.load().never_network

    network = Network(forbidden=forbidden, allow_http=has_local_mirror())
    return Downloads(network, Catalogue(network), Installer(network, packs), runner)


def end(parts: Parts) -> None:
    """Save and close the parts."""
    parts.preferences.save()
    parts.workers.close()
    parts.runner.wait()
    parts.memory.close()


def _say(_kind: object, _context: object, words: str) -> None:
    """Write Qt's own messages to stderr, except one that the offscreen screen gives for each
    window."""
    if "propagateSizeHints" not in words:
        say(words, sys.stderr)


def _check(request: WindowRequest) -> None:
    if request.theme:
        names = [themes.SYSTEM, *themes.scan()[0]]
        if request.theme not in names:
            raise NotATheme(theme=request.theme, known=", ".join(names))
