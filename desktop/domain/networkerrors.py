"""What can go wrong on the way to a language pack over the network."""

from __future__ import annotations

from desktop.domain.errors import EnfaceError, PackError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reasons import Reason


class NetworkError(EnfaceError):
    """Something could not be got over the network."""


class NetworkOff(NetworkError):
    """The person has switched the network off; ``why`` is what wanted it."""

    why: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“Never use the network” is on, so this was not done: {why}. "
        "Turn it off in Languages, page Network, or add the pack from a file.",
    )


class NotReachable(NetworkError):
    """``host`` gave no answer; ``reason`` in the system's words."""

    host: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} could not be reached ({reason}). Check the connection and try again; "
        "a language pack can also be added from a file.",
    )


class NotSecure(NetworkError):
    """``host`` is not, or leads to what is not, HTTPS."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} was not asked, because the connection would not be encrypted. "
        "Nothing was downloaded. Add the language pack from a file instead.",
    )


class ServerRefused(NetworkError):
    """``host`` answered with the HTTP ``status``."""

    host: str
    status: int
    words = QT_TRANSLATE_NOOP(
        "errors", "{host} refused to send the file (answer {status}). Try again later."
    )


class TransferBroken(NetworkError):
    """``host`` began to send and did not end well."""

    host: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The download from {host} broke off ({reason}). "
        "What came is kept: try again, and it goes on from there.",
    )


class TooSlow(TransferBroken):
    """``host`` sends so little that it would go on for ever."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} sends too slowly to wait for it. "
        "What came is kept: try again later, and it goes on from there.",
    )


class UnknownHost(NetworkError):
    """``host`` is none of those that language packs come from."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} was not asked, because it is not known to have language packs. "
        "Nothing was downloaded. Add the language pack from a file instead.",
    )


class NoRoom(NetworkError):
    """The disk is too full: ``needed`` and ``free`` megabytes."""

    needed: int
    free: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is too little free space: {needed} MB are needed, {free} MB are free. "
        "Free some space and try again.",
    )


class FileChanged(NetworkError):
    """``host`` sends another file than the first time under the same ``address``."""

    name: str
    host: str
    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” from {host} is not the file it was when it was first downloaded, so it was not "
        "installed. If that is right, download {address} with a browser and add it from a file.",
    )


class BadCatalogue(NetworkError):
    """The list of language packs that ``host`` sent makes no sense."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors", "{host} did not send a list of language packs. Try again later."
    )


class NotSigned(NetworkError):
    """The list of language packs from ``host`` is not signed as it should be."""

    host: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The list of language packs from {host} was not used, because its signature could not be "
        "confirmed ({reason}). Check the date of this computer, and try again later.",
    )


class ListFileMissing(NetworkError):
    """A file of a list of language packs is not in the folder that the list is read from."""

    name: str
    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not in the folder. Download {address} on another computer, put it there under "
        "this name, and try again.",
    )


class NotOffered(PackError):
    """No catalogue has what leads from ``source`` to ``target``."""

    source: str
    target: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "No language pack for {source} to {target} can be downloaded. "
        "Choose another language, or add one from a file.",
    )
