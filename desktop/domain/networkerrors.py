"""What can go wrong on the way to a language pack, or to a server that translates."""

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
        "Turn it off in Languages, page Network, or add it from a file.",
    )


class NotReachable(NetworkError):
    """``host`` gave no answer; ``reason`` in the system's words."""

    host: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} could not be reached ({reason}). Check the connection and try again; "
        "language packs and dictionaries can also be added from a file.",
    )


class NotSecure(NetworkError):
    """``host`` is not, or leads to what is not, HTTPS."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} was not asked, because the connection would not be encrypted. "
        "Nothing was downloaded. Add it from a file instead.",
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
    """``host`` is none of those that language packs and dictionaries come from."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} was not asked, because it is not known to have what was wanted. "
        "Nothing was downloaded. Add it from a file instead.",
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


class BadDictionaryList(NetworkError):
    """The list of dictionaries that ``host`` sent makes no sense."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors", "{host} did not send a list of dictionaries. Try again later."
    )


class BadVoiceList(NetworkError):
    """What ``host`` sent is no list of voices, or of the files of a model."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} did not send a list of voices, or of the files of a speech model. Try again later.",
    )


class BadSpeechPack(NetworkError):
    """A file of the voice or model ``name`` that was sent is not the one that the list names."""

    name: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not installed, because what was sent is damaged or another file ({reason}). "
        "Try again later, or add it from a file.",
    )


class NoSpeechOffered(NetworkError):
    """No voice or model of this ``name`` can be downloaded."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "No voice or speech model called “{name}” can be downloaded. “enface packs list "
        "--available --engine voice” names the voices.",
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


# -- servers that translate -----------------------------------------------------------------------


class ServerError(NetworkError):
    """The server at ``host``, which is to translate, does not."""

    host: str


class ServerSilent(ServerError):
    """It gives no answer; ``reason`` in the system's words."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} does not answer ({reason}). See whether it is running there, or "
        "choose another engine.",
    )


class ServerRefuses(ServerError):
    """It answered with the HTTP ``status``."""

    status: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} refuses to translate (answer {status}). Its own log may tell why. "
        "Choose another engine meanwhile.",
    )


class ServerSays(ServerRefuses):
    """It ``says`` why: that its model is not loaded, or not known there."""

    says: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} refuses to translate. It says: “{says}” Choose another engine "
        "meanwhile.",
    )


class ServerMakesNoSense(ServerError):
    """What it answers is no translation, and no list of what it has."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} gives answers that make no sense. See whether it is LibreTranslate "
        "or has the interface of OpenAI, or choose another engine.",
    )


class KeyWanted(ServerError):
    """It wants a key that Enface does not have."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} wants a key. Add it again with its key; on the command line the key "
        "is asked for, or read from ENFACE_SERVER_KEY.",
    )


class ConsentWanted(ServerError):
    """It is another computer, and nobody has agreed to that."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "With this server your text leaves this computer and goes to {host}. Nothing was sent. If "
        "that is what you want, add it with --remote.",
    )


class ServerNotSecure(ServerError):
    """It is neither on this computer nor in the local network, and not HTTPS."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "{host} was not asked, because anybody on the way could read your text. Use an address "
        "that begins with https://.",
    )


class SeveralModels(ServerError):
    """It has several ``models``: which is meant?"""

    models: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} has several models. Name one with --model: {models}.",
    )


class NoSuchModel(ServerError):
    """It does not have ``model``, but ``models``."""

    model: str
    models: str
    words = QT_TRANSLATE_NOOP(
        "errors", "The server at {host} has no model called “{model}”. It has: {models}."
    )


class NoModel(ServerError):
    """It has nothing to translate with."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "The server at {host} has no model. Load one there, and try again.",
    )


class NotAnAddress(NetworkError):
    """``address`` leads to no server."""

    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{address}” is no address of a server. Write it as http://localhost:5000.",
    )


class NoSuchServer(NetworkError):
    """No server is known under ``address``."""

    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "No server “{address}” was added. “enface servers list” shows those that were.",
    )


class NoKeyring(NetworkError):
    """The system keeps no keys; ``reason`` in its words."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The key is not kept, because the keyring of the system cannot be used ({reason}). Give it "
        "in ENFACE_SERVER_KEY whenever Enface is to use this server.",
    )


class ClusterError(EnfaceError):
    """Something about the workers of a cluster."""


class NoCluster(ClusterError):
    """The library is not installed."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Translating by several workers needs Dask, which is not installed. Install it with: "
        "enface extras add cluster",
    )


class ClusterElsewhere(ClusterError):
    """It is another computer, and nobody has agreed to that."""

    host: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "With these workers your text leaves this computer and goes to {host}. Nothing was sent. "
        "If that is what you want, add --remote.",
    )


class ClusterLost(ClusterError):
    """The scheduler does not answer, or all workers are gone."""

    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The workers at {address} do not answer. What is finished is kept: see that they run, and "
        "do the same again.",
    )


class NoCertificates(ClusterError):
    """Dask is to use TLS, and has no certificates."""

    address: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Dask has no certificates for {address}. Name them in Dask's settings "
        "(distributed.comm.tls), then do the same again.",
    )


class ClusterFull(ClusterError):
    """The workers on ``host`` cannot keep a language pack."""

    host: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The workers on {host} cannot keep the language pack ({reason}). Free some space there; "
        "what is finished is kept.",
    )


class ClusterVersion(ClusterError):
    """The worker on ``host`` has Enface in another ``version``, or not at all."""

    host: str
    version: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "The worker on {host} has another version of Enface ({version}). Install the same there as "
        "here.",
    )
