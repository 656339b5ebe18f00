"""The terms that a person wants used in all documents, in one JSON file that all windows share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import astuple, replace
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from desktop import paths
from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import reason_of
from desktop.domain.terms import LONGEST, Term, Terms
from desktop.support.kept import KeptFile, Trouble
from desktop.support.storable import storable

MOST = 5_000  # terms
SCHEMA = "enface-terms/1"
_SIZE = 8_000_000  # bytes of the file
Pair = tuple[str, str]  # the language of a text, and that of its translation
_FIELDS = ("source", "translation", "match_case", "note", "source_language", "target_language")


class PersonalTerms:
    """What is in ``terms.json`` in the data folder. Each change is on the disk when the call
    returns. Any thread may call."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # guards what follows
        self._file = KeptFile(paths.terms_file(), _SIZE)
        self._state: tuple[int, int] | None = None  # of the file, when it was read last
        self._terms: list[Term] = []
        self._listeners: dict[int, Callable[[], object]] = {}

    @property
    def path(self) -> Path:
        """Where the file lies, or will."""
        return self._file.path

    def take_trouble(self) -> Trouble | None:
        """Why the file could not be used, once."""
        trouble, self._file.trouble = self._file.trouble, None
        return trouble

    def all(self) -> list[Term]:
        """All of them, in the order in which they were set; what other processes set, too."""
        state = self._present_state()
        if state != self._state:
            with self._lock:
                self._terms, self._state = _terms(self._file.read()), state
        return list(self._terms)

    def change(self, put: Iterable[Term] = (), remove: Iterable[Term] = ()) -> None:
        """As `save`, and `tell`."""
        self.save(put, remove)
        self.tell()

    def save(self, put: Iterable[Term] = (), remove: Iterable[Term] = ()) -> None:
        """Take the terms ``remove`` out, and set the terms ``put``; beyond `MOST` the oldest go.
        The listeners are not told. Raises `CannotWrite`."""
        new = {term.key: _cut(term) for term in put}
        gone = {term.key for term in remove} | new.keys()

        def merged(value: Any) -> object:
            kept = [term for term in _terms(value) if term.key not in gone]
            terms = [*kept, *new.values()][-MOST:]
            rows = [dict(zip(_FIELDS, astuple(term), strict=True)) for term in terms]
            return {"schema": SCHEMA, "terms": rows}

        with self._lock:
            try:
                value = self._file.change(merged)
            except OSError as error:
                raise CannotWrite(name=str(self.path), reason=reason_of(error)) from error
            self._terms, self._state = _terms(value), self._present_state()

    def clear(self) -> None:
        """Remove the file. Raises `CannotWrite`."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise CannotWrite(name=str(self.path), reason=reason_of(error)) from error
        self.tell()

    def listen(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Call ``listener`` after each change made through this object, in the thread that tells of
        it; gives what ends that."""
        number = max(self._listeners, default=0) + 1
        self._listeners[number] = listener
        return lambda: self._listeners.pop(number, None) and None

    def tell(self) -> None:
        """Tell the listeners that something has changed."""
        for listener in tuple(self._listeners.values()):
            listener()

    def _present_state(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino


class Scope(Enum):
    """Where a term is used: in one document, in all that are translated between two languages, or
    everywhere."""

    DOCUMENT = "document"
    PAIR = "pair"
    EVERYWHERE = "everywhere"


class Entry(NamedTuple):
    """A term, and where it is used."""

    term: Term
    scope: Scope


def scoped(term: Term, scope: Scope, pair: Pair) -> Term:
    """``term`` for ``scope``, set while ``pair`` are the languages of the text and of its
    translation. What is left as it is in a document is so in every language."""
    source, target = pair if scope is Scope.PAIR else ("", "")
    if scope is Scope.DOCUMENT and term.translation is not None:
        target = pair[1]
    return replace(term, source_language=source, target_language=target)


def entries(document: Document, personal: PersonalTerms, pair: Pair) -> list[Entry]:
    """The terms that hold in ``document`` between two languages, in the order of their words."""
    own = [Entry(term, Scope.DOCUMENT) for term in document.contents.terms.values()]
    others = [
        Entry(term, Scope.PAIR if term.source_language else Scope.EVERYWHERE)
        for term in personal.all()
    ]
    held = [entry for entry in [*own, *others] if entry.term.is_for(*pair)]
    return sorted(held, key=lambda entry: entry.term.source.casefold())


def terms_in_force(document: Document, personal: PersonalTerms, source: str, target: str) -> Terms:
    """The terms between two languages: those of ``document`` come before those of the person, and
    of these the ones for the two languages before those for any."""
    own = list(document.contents.terms.values())
    others = sorted(
        personal.all(), key=lambda term: not term.source_language + term.target_language
    )
    return Terms([*own, *others], source, target)


def _terms(value: Any) -> list[Term]:
    """The terms in the file, without what is none."""
    rows = value.get("terms") if isinstance(value, dict) else None
    terms = (_term(row) for row in rows[:MOST]) if isinstance(rows, list) else ()
    return list({term.key: term for term in terms if term is not None}.values())


def _term(row: Any) -> Term | None:
    if not isinstance(row, dict) or "translation" not in row:
        return None
    source, translation, match_case, *texts = (row.get(name) for name in _FIELDS)
    note, source_language, target_language = (
        each if isinstance(each, str) else "" for each in texts
    )
    if not isinstance(source, str) or not source.strip():
        return None
    if not isinstance(translation, str | None):
        return None
    return _cut(
        Term(source, translation, match_case is True, note, source_language, target_language)
    )


def _cut(term: Term) -> Term:
    """``term`` as JSON can hold it, with texts of a bounded length."""
    translation = None if term.translation is None else storable(term.translation)[:LONGEST]
    languages = term.source_language, term.target_language
    source, note = storable(term.source)[:LONGEST], storable(term.note)[: 5 * LONGEST]
    return Term(source, translation, term.match_case, note, *languages)
