"""What all windows share. `app` makes it once; each window gives its parts what they need of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.packs.installed import Packs
from desktop.services.personal.pasted import PastedTexts
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.personal.terms import PersonalTerms
from desktop.services.reading.documents import Documents
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.word_list import WordList
from desktop.services.translation.memory import Memory
from desktop.services.translation.workers import Workers
from desktop.support.lazy import Late
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.background.release import Release
from desktop.ui.background.serverlist import ServerList
from desktop.ui.background.tasks import Runner
from desktop.ui.preferences import Preferences

if TYPE_CHECKING:
    from desktop.services.library.file import LibraryFile
    from desktop.services.speaking.speaking import Speaking
    from desktop.ui.sound.sound import Sound


@dataclass(frozen=True)
class Parts:
    """``memory`` is the translation memory on disk."""

    preferences: Preferences
    packs: Packs
    memory: Memory
    recent_files: RecentFiles
    pasted: PastedTexts
    documents: Documents
    dictionaries: Dictionaries
    words: WordList
    library: Late[LibraryFile]
    terms: PersonalTerms
    servers: ServerList
    workers: Workers
    runner: Runner
    downloads: Downloads
    dictionary_downloads: ListedDownloads
    speech_downloads: ListedDownloads
    speaking: Late[Speaking]
    sound: Late[Sound]
    batch: LibraryBatch
    imports: LibraryImport
    release: Release
