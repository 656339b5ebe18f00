"""What can go wrong, as classes with fields; each knows its plain words once, in English.

They say what happened, to what, and what to do now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, dataclass_transform

from desktop.domain.messages import QT_TRANSLATE_NOOP, Message
from desktop.domain.reasons import Bound, Fault, Reason

LANGUAGE_FIELDS = frozenset({"source", "target", "language"})  # of errors: they hold codes


@dataclass_transform(kw_only_default=True, eq_default=False)
class EnfaceError(Message, Exception):
    """Anything a person is told about. Fields are annotated as in a dataclass, given by keyword;
    `dataclass` itself would take 10 ms of each start, for over a hundred classes.

    Raises `TypeError` where fields are missing, or unknown.
    """

    def __init__(self, **fields: Any) -> None:
        types = self.types()
        missing = [name for name in types if name not in fields and not hasattr(type(self), name)]
        if missing or fields.keys() - types.keys():
            raise TypeError(f"{type(self).__name__} has {[*types]}, not {[*fields]}")
        vars(self).update(fields)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.fields())


def _rebuild(kind: type[EnfaceError], fields: dict[str, Any]) -> EnfaceError:
    return kind(**fields)


def as_plain(message: Message) -> dict[str, object]:
    """An error, or a reason, as JSON carries it from one process to another."""
    return {"error": _plain(message)}


def _plain(value: object) -> object:
    match value:
        case Fault():
            return {"kind": "Fault", "name": value.name}
        case Message():
            values = {name: _plain(field) for name, field in value.fields().items()}
            return {"kind": type(value).__name__, **values}
        case Bound():
            return value.name
    return value


def from_plain(plain: Mapping[str, object]) -> EnfaceError:
    """The error in what `as_plain` gave; `Unexplained` where there is none of ours."""
    try:
        error = _message(plain.get("error"))
    except ValueError:
        error = Fault.NO_SENSE
    return error if isinstance(error, EnfaceError) else Unexplained(reason=Fault.NO_SENSE)


def reason_from_plain(plain: Mapping[str, object]) -> Reason:
    """The reason in what `as_plain` gave; `Fault.NO_SENSE` where there is none of ours."""
    try:
        reason = _message(plain.get("error"))
    except ValueError:
        reason = Fault.NO_SENSE
    return reason if isinstance(reason, Reason) else Fault.NO_SENSE


def _message(data: object) -> Message:
    match data:
        case {"kind": "Fault", "name": str(name)} if name in Fault.__members__:
            return Fault[name]
        case {"kind": str(name), **values} if name in (kinds := dict(_kinds(Message))):
            types = kinds[name].types()
            texts = {str(field): value for field, value in values.items()}
            if texts.keys() <= types.keys():
                fields = {field: _read(value, types[field]) for field, value in texts.items()}
                try:
                    return kinds[name](**fields)
                except TypeError as error:  # a field is missing
                    raise ValueError(str(error)) from error
    raise ValueError("no message")


def _read(value: object, kind: str) -> object:
    """``value`` as a field of the type named ``kind``."""
    if kind == "Reason":
        reason = _message(value)
        if isinstance(reason, Reason):
            return reason
    elif kind == "Bound" and isinstance(value, str) and value in Bound.__members__:
        return Bound[value]
    elif type(value).__name__ == kind:  # a str, an int
        return value
    raise ValueError(f"no {kind}")


def _kinds(base: type[Message]) -> Iterator[tuple[str, type[Message]]]:
    for kind in base.__subclasses__():
        if kind is not Fault:
            yield kind.__name__, kind
        yield from _kinds(kind)


class Unexplained(EnfaceError):
    """A process answered what makes no sense."""

    reason: Reason
    words = QT_TRANSLATE_NOOP("errors", "Something went wrong: {reason}")


# -- files --------------------------------------------------------------------------------------


class FileError(EnfaceError):
    """A file could not be opened. Every subclass has ``name``, the file's name as the person knows
    it."""

    name: str


class Missing(FileError):
    """The file is not there (any more)."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not there. It may have been moved or renamed: open it again."
    )


class Denied(FileError):
    """The file may not be read."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be read. Change its permissions, or copy it and open the copy."
    )


class IsFolder(FileError):
    """A folder where a file was meant."""

    words = QT_TRANSLATE_NOOP("errors", "“{name}” is a folder. Open the files in it.")


class NotAFile(FileError):
    """A device, a pipe, a socket: reading it might never end."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is a device or a pipe, not a file. Open a file instead."
    )


class Unreadable(FileError):
    """The system could not read the file; ``reason`` is the system's own word."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be read ({reason}). Copy it to this computer and try again."
    )


class Empty(FileError):
    """Nothing to read in it."""

    words = QT_TRANSLATE_NOOP("errors", "“{name}” holds no text. Open another file.")


class PicturesOnly(Empty):
    """A scan: pictures of pages, with no text under them."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds pictures of text but no text. "
        "Run a text recognition program over it, then open the result.",
    )


class NotText(FileError):
    """A picture, a program, a sound: no transcript."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a transcript: it holds no text Enface can read. "
        "Open a text, web page, subtitle or document file.",
    )


class OtherKind(FileError):
    """Something that Enface knows, but no transcript; ``reason`` says what it is."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a transcript. It is {reason}. "
        "Open the transcript that belongs to it, or save the words in it as text and open that.",
    )


class TooLarge(FileError):
    """Larger than ``limit`` megabytes."""

    limit: int
    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is too large (more than {limit} MB). Split it and open the parts."
    )


class Malformed(FileError):
    """The file says it is ``format`` but is not, or breaks off; ``reason`` says where."""

    format: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is damaged and could not be opened as {format} ({reason}). "
        "Get the file again, or open it in the program it came from and save it anew.",
    )


class OldKind(FileError):
    """Of a kind (".xls", ".doc") that its own programs left behind; they save it as ``format``."""

    format: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is of an old kind that Enface does not read. "
        "Open it in the program it came from, save it as {format}, and open that file.",
    )


class DamagedAdditions(FileError):
    """What was kept of a person's corrections or notes is damaged; ``name`` is that file's path."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "What you corrected or noted in this text cannot be read: “{name}” is damaged. "
        "The text is shown as it came. Delete that file to begin anew.",
    )


class Hostile(FileError):
    """The file would blow up or reach out: a ZIP bomb, nested too deep, entities."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not opened, because it is built to do harm ({reason}). "
        "Get the file from a source you trust.",
    )


class WrongEncoding(FileError):
    """The person's choice of ``encoding`` does not fit."""

    encoding: str
    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be read as {encoding}. Choose another encoding."
    )


class CannotWrite(FileError):
    """The result could not be saved."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be saved ({reason}). Choose another folder, or free some space.",
    )


class NoTimes(EnfaceError):
    """Subtitles were asked for of a text without times."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "There are no times in this text, and subtitles need them. Choose another format.",
    )


class IsOriginal(FileError):
    """The result would be written over a file that was read."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is the original, and Enface never writes over what it reads. Choose another "
        "name or folder.",
    )


class SourceChanged(FileError):
    """A copy is to hold the file as it was read, which it is no more."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has changed since it was opened, so no copy of what you see can be made. Read it "
        "again (F5), then save the copy.",
    )


class AlreadyThere(FileError):
    """A result would be written over a file that the person did not name."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is there already and was left as it is. Choose an empty folder, or name this "
        "very file to replace it.",
    )


class AnotherFile(FileError):
    """A list would be written over a file that is none."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is another file, and was left as it is. Choose another name."
    )


class TookTooLong(FileError):
    """Reading the file took longer than ``seconds`` without getting on."""

    seconds: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not opened: reading it did not get on for {seconds} seconds. "
        "The file may be damaged, or lie on a disk that does not answer. Copy it and try again.",
    )


class TookTooMuchMemory(FileError):
    """Reading the file took more memory than ``limit`` megabytes."""

    limit: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not opened: reading it takes more memory than a file of its size may "
        "({limit} MB). Split it and open the parts.",
    )


class ReadingFailed(FileError):
    """What read the file crashed; ``reason`` says how."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be opened: the part of Enface that reads files stopped at it "
        "({reason}). Get the file again, or open it in the program it came from and save it anew.",
    )


class ReadingStopped(FileError):
    """Somebody else ended what read the file; ``reason`` says how."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not opened, because another program or the system ended the part of Enface "
        "that reads files ({reason}). Open it again.",
    )


class NotAFormat(EnfaceError):
    """Nobody writes files that end in ``extension``."""

    extension: str
    known: str
    words = QT_TRANSLATE_NOOP(
        "errors", "Enface cannot write “.{extension}” files. It writes: {known}."
    )


class NotAFolder(EnfaceError):
    """Several results would go into one file."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is one file, but several would be written. Name a folder for the results.",
    )


class NoSuchSpeaker(EnfaceError):
    """``speaker`` is asked for, but nobody of that name speaks."""

    speaker: str
    name: str
    known: str
    words = QT_TRANSLATE_NOOP(
        "errors", "“{speaker}” does not speak in “{name}”. The speakers are: {known}."
    )


class SameLanguage(EnfaceError):
    """The text is asked for in the language it has."""

    language: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The text is in this language already ({language}). Choose another one to translate into.",
    )


class NotATheme(EnfaceError):
    """No theme of that name."""

    theme: str
    known: str
    words = QT_TRANSLATE_NOOP("errors", "There is no theme “{theme}”. There are: {known}.")


class MissingLibraries(EnfaceError):
    """Qt cannot start; ``command`` installs what it lacks."""

    command: str
    words = QT_TRANSLATE_NOOP(
        "errors", "Enface needs some system libraries to show a window. Please type: {command}"
    )


# -- engines and packs ----------------------------------------------------------------------------


class EngineError(EnfaceError):
    """An engine cannot do its work. Subclasses have ``engine``, its name for people."""

    engine: str


class EngineMissing(EngineError):
    """Its library is not installed."""

    library: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {engine} engine is not installed ({library} is missing). "
        "Install Enface again, or choose another engine.",
    )


class EngineCrashed(EngineError):
    """The worker died, was started again, and died again."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {engine} engine stopped unexpectedly twice ({reason}). What is translated "
        "is kept. Press Translate to try again, or choose another engine.",
    )


class EngineOutOfMemory(EngineCrashed):
    """The worker wanted more memory than there is, twice."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "There was not enough memory for the {engine} engine ({reason}). What is translated is "
        "kept. Close other programs and press Translate, or choose another engine.",
    )


class EngineHung(EngineCrashed):
    """The worker gave no answer in a time in which the slowest computer would have, twice."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {engine} engine did not answer any more ({reason}). What is translated is kept. "
        "Press Translate to try again, or choose another engine.",
    )


class EngineKilled(EngineCrashed):
    """Somebody else ended the worker, twice."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {engine} engine was ended from outside ({reason}), by another program or the system. "
        "What is translated is kept. Press Translate to go on.",
    )


class EngineRestarted(EngineError):
    """The worker died or hung, and is asked again."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors", "The {engine} engine stopped working ({reason}) and was started again."
    )


class PackError(EnfaceError):
    """A language pack cannot be used."""


class NoPack(PackError):
    """Nothing installed leads from ``source`` to ``target``."""

    source: str
    target: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is no language pack for {source} to {target} on this computer. "
        "Add one under Languages, or choose another language.",
    )


class NoPackOf(NoPack):
    """The one ``engine`` that is to be used has none that leads from ``source`` to ``target``."""

    engine: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{engine} has no language pack for {source} to {target} on this computer. Add one under "
        "Languages, or choose another engine.",
    )


class NoPackCalled(NoPack):
    """The one ``engine`` that is to be used has no pack ``called`` so that leads from ``source`` to
    ``target``, but ``others``."""

    engine: str
    called: str
    others: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: "
        "{others}.",
    )


class NoPackFrom(NoPack):
    """Nothing installed leads from ``source`` anywhere."""

    target: str = ""
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is no language pack for {source} on this computer yet, so it cannot be translated. "
        "Add one under Languages.",
    )


class NoEngine(NoPack):
    """There is a pack that leads from ``source`` to ``target``, and its ``engine`` is not
    installed: there may be no ``library`` for this kind of computer."""

    engine: str
    library: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{source} cannot be translated into {target}: {engine} is not installed on this computer "
        "({library} is missing). Install it, or add a language pack for another engine.",
    )


class NoLanguage(NoPack):
    """Nobody knows which language a text is in."""

    source: str = ""
    target: str = ""
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The language of this text could not be detected. Choose it to have it translated.",
    )


class NotAPair(PackError):
    """``pair`` does not name two languages."""

    pair: str
    words = QT_TRANSLATE_NOOP(
        "errors", "“{pair}” is no pair of languages. Write it as en-de or pt-BR-en."
    )


class BadPack(PackError):
    """A pack file or folder that is broken or hostile; nothing was installed."""

    name: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a usable language pack ({reason}). Nothing was installed. "
        "Get the file again from where it came.",
    )


class ModelTooLarge(PackError):
    """There is not enough free memory for a language model; sizes such as "5.2 GB"."""

    name: str
    needed: str
    free: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The language model “{name}” needs about {needed} of memory, and {free} are free. "
        "Close other programs, or choose a smaller model.",
    )


class NoPackLanguages(BadPack):
    """A pack that does not say which languages it is for; whoever adds it has to."""

    reason: Reason = Fault.NO_LANGUAGES
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” does not say between which languages it translates ({reason}). Nothing was "
        "installed. Name both: the language of the text, and the one to translate into (--from and "
        "--to).",
    )


class PackBroken(BadPack):
    """An installed pack that does not work any more."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The language pack “{name}” cannot be used any more ({reason}). "
        "Remove it and add it again, or choose another engine.",
    )


class CannotRemove(PackError):
    """The system would not let go of a pack's files."""

    pair: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {pair} pack could not be removed ({reason}). Stop translating, and try again.",
    )


class SeveralPacks(PackError):
    """Several ``engines`` (or, of one engine, versions) have the pair: which is meant?"""

    pair: str
    engines: str
    words = QT_TRANSLATE_NOOP(
        "errors", "Several language packs have {pair}. Name the one you mean: {engines}."
    )


class PackNotRemovable(PackError):
    """A pack that came with the program or belongs to another one."""

    pair: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The {pair} pack came with Enface or belongs to another program, "
        "so it cannot be removed here.",
    )


# -- dictionaries ---------------------------------------------------------------------------------


class BadDictionary(FileError):
    """A file that is no dictionary, or a broken or hostile one; nothing was added."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a usable dictionary ({reason}). Nothing was added. "
        "Get the file again from where it came.",
    )


class NoDictionaryLanguages(FileError):
    """A dictionary that does not say which languages it is for."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” does not say which languages it is for. Name both: the language of its words "
        "and the language of its explanations (--from and --to).",
    )


class NotInLibrary(FileError):
    """Nothing of the library lies there."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing of “{name}” is in the library. “enface library list” names what is in it.",
    )


class OpenPrivately(FileError):
    """A private window shows the file: what is translated is not to be remembered."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is open in a private window, so it was not translated. Close that window, then "
        "continue.",
    )


class AlreadyInLanguage(FileError):
    """The file is in the language it is to be translated into."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is in this language already, so nothing was translated."
    )


class LibraryCleared(EnfaceError):
    """Everything was taken out of the library while files were being added."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The library was cleared meanwhile, so no more files were added. Add them again if you "
        "want them in it.",
    )


class NothingFound(EnfaceError):
    """Nothing in the library holds what was asked for."""

    query: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of "
        "one: harb*.",
    )


class NoWordToFind(EnfaceError):
    """A search of the library has no word in it."""

    query: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT "
        "fees.",
    )


class NotADate(EnfaceError):
    """A person typed something else than a day, a month or a year."""

    text: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.",
    )


class TooManyWords(EnfaceError):
    """More than ``most`` words of the library fit ``pattern``."""

    pattern: str
    most: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "More than {most} words of the library fit “{pattern}”. Write more of its letters.",
    )


class NoSuchDictionary(EnfaceError):
    """No dictionary is called ``dictionary``."""

    dictionary: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names "
        "those there are.",
    )


class NoDictionary(EnfaceError):
    """There is no dictionary for words of ``language``."""

    language: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is no dictionary for {language} on this computer. Add one from a file under "
        "Dictionaries (or with “enface dictionaries add”).",
    )


class EmptyWordList(EnfaceError):
    """There are no words to export."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "You have not saved any words yet, so there is nothing to export. Look a word up in a text "
        "and save it.",
    )


class NoTerms(FileError):
    """A file holds no terms between two languages."""

    source: str
    target: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds no terms from {source} into {target}. A table needs the terms in its first "
        "column and their translations in the second; TBX and TMX files name their languages.",
    )


# -- what is remembered ---------------------------------------------------------------------------


class KeptFileUnusable(FileError):
    """A file that Enface keeps for itself cannot be used."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be used ({reason}). Enface goes on without what it held."
    )


class FolderSilent(FileError):
    """A folder of ours does not answer: the disk it lies on is gone, say."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}”, where Enface keeps its files, does not answer. See that its disk or network "
        "share is there, then try again.",
    )


class BegunWithout(EnfaceError):
    """Enface began without what it kept, in the empty ``folder``."""

    folder: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Enface began without what it kept, and goes back to that at the next start. What you "
        "correct or note now lies in “{folder}” alone.",
    )


class SettingsUnusable(FileError):
    """The settings cannot be used: those hold that come with Enface."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use "
        "the network” is on: switch it off under Languages, Network, if you want.",
    )


class MemoryDamaged(EnfaceError):
    """The translation memory was damaged; it was renamed to ``kept`` and a new one begun."""

    kept: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The translation memory was damaged. It was set aside as “{kept}” and a new one "
        "was begun: texts you translated before will be translated again when you open them.",
    )


class MemoryOff(EnfaceError):
    """Translations cannot be saved; ``reason`` is the system's own word."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Translations cannot be saved ({reason}). They stay until you close Enface, and are saved "
        "as soon as that is possible. Free some space, or see that your data folder may be "
        "written to.",
    )


class MemoryLocked(EnfaceError):
    """Another process has locked the translation memory for long."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Another program is using the translation memory, so new ones cannot be saved. They "
        "stay until you close Enface, and are saved as soon as that program lets go.",
    )


class MemoryNewer(EnfaceError):
    """The translation memory was made by a newer version, which alone writes to it."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "A newer version of Enface made the translation memory. It is used as far as possible, "
        "but new translations stay only until you close Enface. Update Enface to save them.",
    )


class MemoryUnsaved(EnfaceError):
    """At the end of a command ``count`` translations were not saved."""

    count: int
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The result is complete, but {count} of its translations could not be saved in the "
        "translation memory ({reason}). They will be made again next time.",
    )


# -- comparing ------------------------------------------------------------------------------------


class NothingToCompare(EnfaceError):
    """One of the two texts is empty."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is no text in “{name}”, so there is nothing to compare. Choose another file.",
    )


class AligningFailed(EnfaceError):
    """The process that aligns ended early, or did not answer."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The two texts could not be put side by side ({reason}). Try again; if it happens again, "
        "compare a part of the text.",
    )


class AligningTooLarge(EnfaceError):
    """There was not enough memory to align the texts."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough memory to put these two texts side by side. Close other programs, or "
        "compare a part of the text.",
    )


class AnotherText(EnfaceError):
    """The sentences of the other text do not match."""

    name: str
    percent: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” seems to be another text: only {percent} % of its sentences find a partner that "
        "fits. See that it is the right file, or go on if you know that it is.",
    )


class SameLanguageTwice(EnfaceError):
    """Both texts are in the same language."""

    name: str
    language: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is in the language of the text itself ({language}), so it is no translation. "
        "What differs can still be seen. For a translation, choose another file.",
    )


class UnequalLength(EnfaceError):
    """One text is many times as long as the other."""

    name: str
    longer: str
    times: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{longer}” is {times} times as long as the other text. What has no partner is shown "
        "in rows of its own. See that “{name}” is the right file.",
    )


class TextsSwapped(EnfaceError):
    """The original is where the translation was expected, and the other way round."""

    name: str
    source: str
    target: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The two files seem to be swapped: the first one is in {source}, and “{name}” is in "
        "{target}. Give them in the other order if you meant that.",
    )


# -- recordings ---------------------------------------------------------------------------------
