"""The dictionaries on this computer, a file each in a folder of their own."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.domain.errors import (
    CannotWrite,
    EnfaceError,
    IsFolder,
    KeptFileUnusable,
    Missing,
    NoDictionary,
    NoSuchDictionary,
)
from desktop.domain.languages import language
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.reasons import reason_of
from desktop.domain.studying.lookup import Answer, DictionaryInfo, Step
from desktop.lexicon import frequencies
from desktop.support.files import make_folder, sync_folder
from desktop.support.job import Job
from desktop.support.kept import KeptFile
from desktop.support.locks import Lock

if TYPE_CHECKING:  # what reads dictionaries is imported with the first word that is looked up
    from desktop.lexicon.dictionary_file import DictionaryFile

_ENDING = ".sqlite"
_ORDER = "order.json"  # the names of the dictionaries, the first to answer first
_LONGEST = 80  # characters of a name
_NO_NAME = re.compile(r"[^\w.+ -]+|^[. ]+")
_PATIENCE = 60.0  # seconds for another import to end


class Dictionaries:
    """The dictionaries in the folder for them. Any thread may add and remove; look-ups are for one.

    They answer in the person's order (`move`), which holds for all windows and commands; a new one
    is the last. ``lemmas`` are the basic forms of words. ``problems`` are the files that could not
    be used, of the last `installed` or `look_up`.
    """

    def __init__(self, lemmas: Lemmas | None = None) -> None:
        self._folder = paths.dictionaries_dir()
        self.lemmas = lemmas or Lemmas()
        self.problems: list[EnfaceError] = []

    def installed(self) -> list[DictionaryInfo]:
        """All of them, in the order in which they answer."""
        infos = []
        for dictionary in self._open():
            with closing(dictionary):
                infos.append(dictionary.info)
        return infos

    def title_of(self, name: str) -> str:
        """What the dictionary calls itself; ``name`` where it is not here."""
        return next((info.title for info in self.installed() if info.name == name), name)

    def add(self, path: Path, source: str = "", target: str = "", job: Job | None = None) -> str:
        """Add the dictionary in the file at ``path``, in the place of one of the same name; its
        name. ``source`` and ``target`` are its languages, where it does not say them or says it
        wrongly.

        Raises `Cancelled`, `FileError`s. Nothing is added then.
        """
        from desktop.lexicon import kinds

        if path.is_dir():
            raise IsFolder(name=path.name)
        if not path.exists():
            raise Missing(name=path.name)
        name = _name(kinds.stem(path))
        try:
            self._import(name, path, source, target, job or Job())
        except OSError as error:
            raise CannotWrite(name=str(self._folder), reason=reason_of(error)) from error
        return name

    def _import(self, name: str, path: Path, source: str, target: str, job: Job) -> None:
        from desktop.services.studying.importing import import_dictionary

        make_folder(self._folder)
        lock = Lock(self._folder / ".adding.lock")
        lock.take(_PATIENCE)
        unfinished = self._folder / ".adding"
        try:
            shutil.rmtree(unfinished, ignore_errors=True)  # what an import left that was killed
            unfinished.mkdir(mode=0o700)
            new = unfinished / self._path(name).name
            import_dictionary(path, new, source, target, job)
            new.replace(self._path(name))
            sync_folder(self._folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
            lock.release()

    def remove(self, name: str) -> None:
        """Remove the dictionary called ``name``. Raises `NoSuchDictionary`, `CannotWrite`."""
        path = self._path(name)
        if path.parent != self._folder or not path.is_file():
            raise NoSuchDictionary(dictionary=name)
        try:
            path.unlink()
        except OSError as error:
            raise CannotWrite(name=name, reason=reason_of(error)) from error

    def move(self, name: str, step: int) -> None:
        """Let the dictionary called ``name`` answer earlier (-1) or later (1) by one place. Raises
        `NoSuchDictionary`, `CannotWrite`."""

        def moved(kept: object) -> list[str]:
            names = [path.stem for path in self._paths(kept)]
            if name not in names:
                raise NoSuchDictionary(dictionary=name)
            at = names.index(name)
            names.insert(max(at + step, 0), names.pop(at))
            return names

        try:
            KeptFile(self._folder / _ORDER).change(moved)
        except OSError as error:
            raise CannotWrite(name=str(self._folder), reason=reason_of(error)) from error

    def look_up(self, word: str, source: str, target: str = "") -> list[Answer]:
        """What the dictionaries from ``source`` (and into ``target``, where it is named) answer to
        ``word``, the best first; empty where none of them has it. Raises `NoDictionary`."""
        from desktop.lexicon.look_up import look_up

        with self._fitting(source, target) as fitting:
            return look_up(word, source, fitting, self.lemmas)

    def look_up_all(
        self, words: Iterable[str], source: str, target: str
    ) -> dict[str, list[Answer]]:
        """The same for each of ``words``; empty where there is no dictionary."""
        from desktop.lexicon.look_up import look_up

        try:
            with self._fitting(source, target) as fitting:
                return {word: look_up(word, source, fitting, self.lemmas) for word in words}
        except NoDictionary:
            return {}

    def search(self, word: str, source: str, in_entries: bool, job: Job) -> list[Answer]:
        """All that the dictionaries from ``source`` have of ``word``, see `look_up.search`. Raises
        `NoDictionary`, `Cancelled`."""
        from desktop.lexicon.look_up import search

        with self._fitting(source, "") as fitting:
            return search(word, source, fitting, self.lemmas, in_entries, job)

    @contextmanager
    def _fitting(self, source: str, target: str) -> Iterator[list[DictionaryFile]]:
        """The dictionaries from ``source`` into ``target`` ("": into any language), opened. Raises
        `NoDictionary`; `KeptFileUnusable` where one of them cannot be read."""
        with ExitStack() as files:
            fitting = [
                dictionary
                for dictionary in map(files.enter_context, map(closing, self._open()))
                if language.same(dictionary.info.source, source)
                and (not target or language.same(dictionary.info.target, target))
            ]
            if not fitting:
                raise NoDictionary(language=source)
            try:
                yield fitting
            except sqlite3.Error as error:
                names = ", ".join(dictionary.info.name for dictionary in fitting)
                raise KeptFileUnusable(name=names, reason=reason_of(error)) from error

    def look_up_towards(self, word: str, source: str, target: str) -> list[Answer]:
        """The same; where those into ``target`` do not have the word, of all from ``source``."""
        try:
            answers = self.look_up(word, source, target)
        except NoDictionary:
            answers = []
        sure = any(answer.step is not Step.PREFIX for answer in answers)
        return answers if sure or not target else self.look_up(word, source) or answers

    def prepare(self, code: str) -> None:
        """Load what look-ups of words of a language need, where there is a dictionary of it."""
        if any(language.same(info.source, code) for info in self.installed()):
            self.lemmas.of("a", code)
            frequencies.places(code)

    def _open(self) -> Iterator[DictionaryFile]:
        from desktop.lexicon.dictionary_file import DictionaryFile

        self.problems = []
        for path in self._paths(KeptFile(self._folder / _ORDER).read()):
            try:
                dictionary = DictionaryFile(path)
            except (OSError, sqlite3.Error) as error:
                self.problems.append(KeptFileUnusable(name=str(path), reason=reason_of(error)))
                continue
            yield dictionary

    def _paths(self, order: object) -> list[Path]:
        """The files of the dictionaries in the ``order`` that was kept; those that it does not
        name are the last, by name."""
        names = [name for name in order if isinstance(name, str)] if isinstance(order, list) else []
        places = {name: place for place, name in reversed([*enumerate(names)])}
        paths = self._folder.glob(f"[!.]*{_ENDING}")
        return sorted(paths, key=lambda path: (places.get(path.stem, len(names)), path.stem))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_ENDING}"


def _name(stem: str) -> str:
    """``stem`` as the name of a file on every system."""
    return _NO_NAME.sub("", stem)[:_LONGEST].strip(". ") or "dictionary"
