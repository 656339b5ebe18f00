"""Why something failed: the part of a message that says what is wrong with a file or an engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message


class Reason(Message):
    """Fills the field ``reason`` of an error, and `Transcript.broken`."""

    __slots__ = ()


class Fault(Reason, Enum):
    """A reason in fixed words."""

    # of files
    PASSWORD = QT_TRANSLATE_NOOP("faults", "locked by a password")
    SELLER = QT_TRANSLATE_NOOP("faults", "locked by its seller")
    NO_DIALOGUE = QT_TRANSLATE_NOOP("faults", "there are no lines of dialogue in it")
    NO_TIMES = QT_TRANSLATE_NOOP("faults", "there are no times in it")
    NO_DOCUMENT = QT_TRANSLATE_NOOP("faults", "no document in it")
    NO_BOOK = QT_TRANSLATE_NOOP("faults", "no book in it")
    NO_PAGE = QT_TRANSLATE_NOOP("faults", "no page in it")
    NO_COLUMN = QT_TRANSLATE_NOOP("faults", "no column of it holds text")
    NO_TURNS = QT_TRANSLATE_NOOP("faults", "it has no list of turns")
    NO_TEXT_FIELD = QT_TRANSLATE_NOOP("faults", "there is no text in it")
    NO_ELEMENT = QT_TRANSLATE_NOOP("faults", "no element in it")
    OTHER_BEGINNING = QT_TRANSLATE_NOOP("faults", "it does not begin as one")
    NOT_WEBVTT = QT_TRANSLATE_NOOP("faults", "its first line is not “WEBVTT”")
    # of files that are no transcripts
    RTTM = QT_TRANSLATE_NOOP("faults", "a list of who speaks when, without words (RTTM)")
    CTM = QT_TRANSLATE_NOOP(
        "faults", "a list of single words and times, for measuring speech recognition (CTM)"
    )
    STM = QT_TRANSLATE_NOOP(
        "faults", "a list of segments and times, for measuring speech recognition (STM)"
    )
    NOTEBOOK = QT_TRANSLATE_NOOP("faults", "a notebook of program code and its results (Jupyter)")
    CODE = QT_TRANSLATE_NOOP("faults", "program code")
    NO_TRANSCRIPT = QT_TRANSLATE_NOOP("faults", "JSON in which Enface finds no speech")
    ENDS_EARLY = QT_TRANSLATE_NOOP("faults", "the file ends in the middle; the rest is missing")
    DAMAGED = QT_TRANSLATE_NOOP("faults", "something in it is not as it should be")
    OPEN_QUOTE = QT_TRANSLATE_NOOP("faults", "a quotation mark is opened and never closed")
    TOO_MANY_CELLS = QT_TRANSLATE_NOOP("faults", "too many cells")
    LONG_NUMBER = QT_TRANSLATE_NOOP("faults", "a number too long")
    # of turns in Enface's own JSON
    NO_KIND = QT_TRANSLATE_NOOP("faults", "it has no kind or no paragraphs")
    NO_TEXT = QT_TRANSLATE_NOOP("faults", "one of its paragraphs has no text")
    OTHER_SEGMENTS = QT_TRANSLATE_NOOP("faults", "its segments are not its text")
    OTHER_COUNT = QT_TRANSLATE_NOOP("faults", "it has not one translation a segment")
    # of files made to do harm
    NESTED = QT_TRANSLATE_NOOP("faults", "it is nested too deep")
    TOO_COSTLY = QT_TRANSLATE_NOOP("faults", "it would take far longer than any text of its size")
    OUTSIDE_NAME = QT_TRANSLATE_NOOP("faults", "a part whose name leads out of the file")
    LINKED_PART = QT_TRANSLATE_NOOP("faults", "a part that is a link")
    DENSE_PART = QT_TRANSLATE_NOOP("faults", "a part packed more tightly than any text is")
    DOCUMENT_TYPE = QT_TRANSLATE_NOOP("faults", "it defines a document type")
    ENTITY_FILE = QT_TRANSLATE_NOOP("faults", "it asks for another file through an entity")
    ENTITIES = QT_TRANSLATE_NOOP("faults", "it defines entities that expand")
    # of language packs
    NO_PAIR = QT_TRANSLATE_NOOP("faults", "it translates no pair of languages")
    NO_LANGUAGES = QT_TRANSLATE_NOOP("faults", "its languages are not known")
    NO_MODEL = QT_TRANSLATE_NOOP("faults", "the model is missing")
    NO_VOCABULARY = QT_TRANSLATE_NOOP("faults", "the vocabulary is missing")
    NO_TOKENIZER = QT_TRANSLATE_NOOP("faults", "the tokenizer is missing")
    NO_METADATA = QT_TRANSLATE_NOOP("faults", "metadata.json is missing")
    NO_SENSE = QT_TRANSLATE_NOOP("faults", "no answer that makes sense")
    NO_PREFIX = QT_TRANSLATE_NOOP("faults", "the model does not know its prefix")
    UNREADABLE_FILES = QT_TRANSLATE_NOOP("faults", "its files cannot be read")
    UNREADABLE = QT_TRANSLATE_NOOP("faults", "it cannot be read")
    TOO_LARGE = QT_TRANSLATE_NOOP("faults", "it is too large")
    BROKEN = QT_TRANSLATE_NOOP("faults", "it is broken")
    NOT_ZIP = QT_TRANSLATE_NOOP("faults", "it is broken, or no ZIP archive")
    NO_PACK = QT_TRANSLATE_NOOP("faults", "it holds no language pack")
    LINK = QT_TRANSLATE_NOOP("faults", "it holds a link")
    TWICE = QT_TRANSLATE_NOOP("faults", "it holds a file twice")
    OUTSIDE = QT_TRANSLATE_NOOP("faults", "it would write outside its folder")
    LONG_NAME = QT_TRANSLATE_NOOP("faults", "it holds a file whose name is too long")
    BOMB = QT_TRANSLATE_NOOP("faults", "it unpacks to far more than a pack holds")
    UNPACKS_TO_MORE = QT_TRANSLATE_NOOP("faults", "it unpacks to more than it should")
    OTHER_SIZE = QT_TRANSLATE_NOOP("faults", "its size is not the one in the catalogue")
    OTHER_HASH = QT_TRANSLATE_NOOP("faults", "its hash is not the one in the catalogue")
    WRONG_HASH = QT_TRANSLATE_NOOP("faults", "its hash is not the right one")
    IN_USE = QT_TRANSLATE_NOOP("faults", "in use")
    CHANGED = QT_TRANSLATE_NOOP("faults", "it is not the file that was installed")
    SLOW = QT_TRANSLATE_NOOP("faults", "it takes too long to open")
    ENGINE_REFUSES = QT_TRANSLATE_NOOP("faults", "the engine cannot work with it")
    # of dictionaries
    NO_ENTRIES = QT_TRANSLATE_NOOP("faults", "there are no words in it")
    NO_DICTIONARY = QT_TRANSLATE_NOOP("faults", "it is no kind of dictionary that Enface reads")
    # of the network
    BROKE_OFF = QT_TRANSLATE_NOOP("faults", "the connection broke off")
    NO_ANSWER = QT_TRANSLATE_NOOP("faults", "no answer")
    TOO_SLOW = QT_TRANSLATE_NOOP("faults", "it sends too slowly")
    STOPPED = QT_TRANSLATE_NOOP("faults", "stopped")
    CERTIFICATE = QT_TRANSLATE_NOOP("faults", "its certificate is not valid")
    REDIRECTS = QT_TRANSLATE_NOOP("faults", "too many redirects")
    LONGER = QT_TRANSLATE_NOOP("faults", "it is larger than announced")
    FAR_LARGER = QT_TRANSLATE_NOOP("faults", "it is far larger than a pack")
    SENDS_MORE = QT_TRANSLATE_NOOP("faults", "it sends more than it should")
    ANOTHER_FILE = QT_TRANSLATE_NOOP("faults", "the file is another one now")
    # of signatures
    NO_SIGNATURE = QT_TRANSLATE_NOOP("faults", "it has no signature")
    OTHER_SIGNATURE = QT_TRANSLATE_NOOP("faults", "its signature is of another list")
    OTHER_SIGNER = QT_TRANSLATE_NOOP("faults", "its certificate is not that of the signer")
    OTHER_ROOT = QT_TRANSLATE_NOOP("faults", "its certificates do not lead to the known root")
    BAD_CERTIFICATES = QT_TRANSLATE_NOOP("faults", "its certificates are not valid")
    EXPIRED = QT_TRANSLATE_NOOP("faults", "a certificate has expired, or is not valid yet")
    # of what is written
    NEWER = QT_TRANSLATE_NOOP("faults", "a newer version of Enface made it")
    OPEN_ELSEWHERE = QT_TRANSLATE_NOOP("faults", "another program may have it open")
    PICTURE = QT_TRANSLATE_NOOP("faults", "the picture could not be written")

    @property
    def words(self) -> str:
        """The reason in English."""
        return str(self.value)

    def fields(self) -> dict[str, Any]:
        """Nothing: the words have no placeholders."""
        return {}


class Bound(Enum):
    """What a file may have only so many of."""

    FILES = QT_TRANSLATE_NOOP("faults", "it holds more than {limit} files")
    PARTS = QT_TRANSLATE_NOOP("faults", "more than {limit} parts")
    ELEMENTS = QT_TRANSLATE_NOOP("faults", "only the first {limit} elements were read")
    LINES = QT_TRANSLATE_NOOP("faults", "only the first {limit} lines were read")
    PARAGRAPHS = QT_TRANSLATE_NOOP("faults", "only the first {limit} paragraphs were read")
    VALUES = QT_TRANSLATE_NOOP("faults", "only the first {limit} values were read")
    CELLS = QT_TRANSLATE_NOOP("faults", "only the first {limit} cells were read")
    LETTERS = QT_TRANSLATE_NOOP("faults", "only the first {limit} characters were read")
    DEPTH = QT_TRANSLATE_NOOP("faults", "elements nested more than {limit} deep")
    MEGABYTES = QT_TRANSLATE_NOOP("faults", "it unpacks to more than {limit} MB")
    HEADS = QT_TRANSLATE_NOOP("faults", "it lists more than {limit} words")
    PAGES = QT_TRANSLATE_NOOP("faults", "only the first {limit} pages were read")


@dataclass(frozen=True, slots=True)
class Exceeded(Reason):
    """More than ``limit`` of what ``bound`` names."""

    bound: Bound
    limit: int

    @property
    def words(self) -> str:
        """Those of the bound."""
        return self.bound.value


@dataclass(frozen=True, slots=True)
class InLine(Reason):
    """The line, from 1, where ``reason`` holds."""

    line: int
    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "line {line}: {reason}")


@dataclass(frozen=True, slots=True)
class InRow(Reason):
    """The row of a table, from 1."""

    row: int
    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "row {row}: {reason}")


@dataclass(frozen=True, slots=True)
class OnPage(Reason):
    """The page, from 1."""

    page: int
    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "page {page}: {reason}")


@dataclass(frozen=True, slots=True)
class InTurn(Reason):
    """The turn, from 1."""

    turn: int
    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "turn {turn}: {reason}")


@dataclass(frozen=True, slots=True)
class InPart(Reason):
    """The file inside a file, or inside a folder, that is called ``name``."""

    name: str
    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "{name}: {reason}")


@dataclass(frozen=True, slots=True)
class OtherLanguages(Reason):
    """Of a pack for which other languages were named than those of its ``pair``."""

    pair: str
    words = QT_TRANSLATE_NOOP("faults", "it is for {pair}, not for the languages you named")


@dataclass(frozen=True, slots=True)
class LogNotSaved(Reason):
    """Nothing is asked of the network unseen."""

    reason: Reason
    words = QT_TRANSLATE_NOOP("faults", "the list of requests cannot be saved: {reason}")


@dataclass(frozen=True, slots=True)
class SetAside(Reason):
    """A file of ours was damaged, and is called ``name`` now."""

    name: str
    words = QT_TRANSLATE_NOOP("faults", "it was damaged, and is set aside as “{name}”")


@dataclass(frozen=True, slots=True)
class SystemWords(Reason):
    """What the system, a library or another program says, as it says it."""

    text: str
    words = "{text}"


def reason_of(error: Exception) -> SystemWords:
    """What the system or a library says went wrong, in one line."""
    text = (isinstance(error, OSError) and error.strerror) or str(error)
    return SystemWords(text.strip("'\" \n").partition("\n")[0][:100] or type(error).__name__)
