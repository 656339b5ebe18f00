"""Makes the parts and joins them: the only module that knows them all."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop import __version__, log, paths, settings
from desktop.console import say, tell_unexpected
from desktop.domain.errors import BegunWithout, EnfaceError, NotATheme
from desktop.services.network.client import Network
from desktop.services.packs.catalogue import Catalogue, has_local_mirror
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import Journals
from desktop.services.personal.pasted import PastedTexts
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.personal.terms import PersonalTerms
from desktop.services.personal.troubles import require_folders
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.word_list import WordList
from desktop.services.translation.memory import MEGABYTE, Memory
from desktop.services.translation.workers import Workers
from desktop.support import garbage
from desktop.support.lazy import Late
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.background.release import Release
from desktop.ui.background.serverlist import ServerList
from desktop.ui.background.tasks import Runner
from desktop.ui.look import themes
from desktop.ui.preferences import Preferences
from desktop.ui.session import placing
from desktop.ui.session.ends import SystemSignals
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.words import messages
from desktop.ui.words.language import Language

if TYPE_CHECKING:
    from desktop.services.library.file import LibraryFile
    from desktop.services.packs.downloading import Installer
    from desktop.services.servers.servers import Servers
    from desktop.services.speaking.speaking import Speaking
    from desktop.services.speech_packs import SpeechPacks
    from desktop.services.studying.freedict import FreeDict
    from desktop.ui.sound.sound import Sound


# Seconds that are given to work in the background: to tasks, and to workers of Dask.
_TASKS_END, _WORKERS_END = 1.0, 10.0
# Seconds after which a thread lets another one have Python. With Python's own 0.005, one step of
# scrolling in twenty took 16 to 21 ms while a concordance was counted; with this, 7 ms.
_TURN = 0.0005


def run(request: WindowRequest, readers: Readers) -> int:
    """Show the window, or draw it into a picture if that is asked for or there is no screen. Return
    the exit code.

    Raises `NotATheme`, and `FileError` if a picture was asked for.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Enface")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("enface")
    app.setStyle("Fusion")
    sys.setswitchinterval(_TURN)
    if request.drawn:
        return _draw(app, request, readers)
    sys.excepthook = lambda _kind, error, _trace: tell_unexpected(error, request.debug)
    with ExitStack() as stack:
        with garbage.gc_paused():
            begun = _begin(app, request, readers, stack)
        garbage.set_apart()  # modules and widgets stay: no search need walk them
        return 1 if begun is None else _work(app, request, *begun)


def _draw(app: QApplication, request: WindowRequest, readers: Readers) -> int:
    from desktop.ui.session import picture

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing is kept, so nothing is to be done
    qInstallMessageHandler(_say)
    require_folders()
    parts, session = _make(app, request, readers)
    try:
        return picture.take(request, session)
    finally:
        session.close()
        end(parts)


def _begin(
    app: QApplication, request: WindowRequest, readers: Readers, stack: ExitStack
) -> tuple[Parts, Session] | None:
    """Open the first windows. Where that fails, offer to try again, or to begin without what was
    kept; None where the person would rather not."""
    notices: list[EnfaceError] = []
    while True:
        try:
            require_folders()
            parts, session = _make(app, request, readers, notices)
            session.open_request(request)
            return parts, session
        except NotATheme:
            raise
        except Exception as error:
            from desktop.ui.session import recovery

            if request.debug:
                log.write(error)
            for window in app.topLevelWidgets():
                window.deleteLater()
            Language(app).install("")
            way = recovery.ask(messages.words(error))
        if way is recovery.Way.QUIT:
            return None
        if way is recovery.Way.WITHOUT:
            folder = Path(tempfile.mkdtemp(prefix="enface-"))
            os.environ["ENFACE_HOME"] = str(folder)
            stack.callback(_clear_away, folder)
            notices = [BegunWithout(folder=str(folder))]


def _clear_away(folder: Path) -> None:
    """Remove what a session without what was kept has left, but for what the person added."""
    if not any((folder / "data" / "journals").glob("*.jsonl")):
        shutil.rmtree(folder, ignore_errors=True)


def _make(
    app: QApplication,
    request: WindowRequest,
    readers: Readers,
    notices: Sequence[EnfaceError] = (),
) -> tuple[Parts, Session]:
    """The parts, and a session without a window."""
    parts = make_parts(readers, remember=not request.drawn)
    try:
        _check(request)
        language = Language(app)
        language.install(parts.preferences.current.ui_language)
        parts.preferences.replace(request.settings(parts.preferences.current))
        areas = placing.any_size if request.drawn else placing.areas
        keep = not request.drawn
        return parts, Session(parts, language, app.font(), keep, areas, notices)
    except BaseException:
        end(parts)
        raise


def _work(app: QApplication, request: WindowRequest, parts: Parts, session: Session) -> int:
    """Let the person work until the last window is closed, or the system wants the program to
    end."""

    def met(_kind: object, error: BaseException, _trace: object) -> None:
        with suppress(Exception):
            tell_unexpected(error, request.debug)
        session.tell(messages.words(error))

    sys.excepthook = met
    signals = SystemSignals()
    signals.came.connect(session.close)
    signals.came.connect(app.quit)  # out of any dialog, too
    app.commitDataRequest.connect(session.keep, Qt.ConnectionType.DirectConnection)
    try:
        code = app.exec()
        return 128 + signals.last if signals.last else code
    finally:
        try:
            session.close()
        finally:
            ended = end(parts)
            signals.stop()
            if not ended:  # a thread waits for a disk; nothing that is kept waits for it
                os._exit(128 + signals.last if signals.last else 1)


def make_parts(readers: Readers, remember: bool = True) -> Parts:
    """The parts that all windows share. Without ``remember`` nothing is written down."""
    readers.prepare()
    preferences, packs, runner = Preferences(saving=remember), Packs(), Runner()
    network, dictionaries = _network(preferences), Dictionaries()
    servers, library = Late(lambda: _servers(network)), Late(_library)
    installer = Late(lambda: _installer(network, packs))
    freedict = Late(lambda: _freedict(network, dictionaries))

    def outside(*given: Any) -> str:
        return servers().outside(*given)

    memory = Memory(paths.memory_file(), preferences.current.memory_limit * MEGABYTE)
    documents, workers = Documents(Journals(), readers), Workers(outside=outside)
    return Parts(
        preferences=preferences,
        packs=packs,
        memory=memory,
        recent_files=RecentFiles(paths.state_dir() / "library.json" if remember else None),
        pasted=PastedTexts(paths.data_dir() / "pasted" if remember else None),
        documents=documents,
        dictionaries=dictionaries,
        words=WordList(),
        library=library,
        terms=PersonalTerms(),
        servers=ServerList(servers, runner),
        workers=workers,
        runner=runner,
        downloads=Downloads(network, Catalogue(network), installer, runner),
        dictionary_downloads=ListedDownloads(freedict, runner),
        speech_downloads=ListedDownloads(Late(lambda: _speech_packs(network)), runner),
        speaking=Late(_speaking),
        sound=Late(lambda: _sound(runner)),
        batch=LibraryBatch(
            library,
            documents,
            packs,
            memory,
            workers,
            outside,
            lambda: preferences.current,
            runner,
        ),
        imports=LibraryImport(library, documents, memory, lambda: preferences.current, runner),
        release=Release(documents),
    )


def _network(preferences: Preferences) -> Network:
    def forbidden() -> bool:  # in this process or by another Enface
        return preferences.current.never_network or settings.load().never_network

    return Network(forbidden=forbidden, allow_http=_has_local_lists)


def _has_local_lists() -> bool:
    from desktop.services import speech_packs
    from desktop.services.studying import freedict

    return has_local_mirror() or freedict.is_local() or speech_packs.is_local()


# What few people use, or not soon, is imported and made when first asked for.


def _library() -> LibraryFile:
    from desktop.services.library.file import LibraryFile

    return LibraryFile()


def _servers(network: Network) -> Servers:
    from desktop.services.servers.servers import Servers

    return Servers(network)


def _installer(network: Network, packs: Packs) -> Installer:
    from desktop.services.packs.downloading import Installer

    return Installer(network, packs)


def _freedict(network: Network, dictionaries: Dictionaries) -> FreeDict:
    from desktop.services.studying.freedict import FreeDict

    return FreeDict(network, dictionaries)


def _speech_packs(network: Network) -> SpeechPacks:
    from desktop.services.speech_packs import SpeechPacks

    return SpeechPacks(network)


def _speaking() -> Speaking:
    from desktop.services.speaking.speaking import Speaking

    return Speaking()


def _sound(runner: Runner) -> Sound:
    from desktop.ui.sound.sound import Sound

    return Sound(runner)


def end(parts: Parts) -> bool:
    """Save and close the parts. False where some work in the background does not end."""
    parts.preferences.save()
    parts.release.close()
    parts.workers.close()
    for part in (parts.sound.made, parts.speaking.made):
        if part is not None:
            part.close()
    ended = parts.runner.wait(_WORKERS_END if parts.batch.running else _TASKS_END)
    parts.memory.close()
    if parts.library.made is not None:
        parts.library.made.close()
    return ended


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
