"""Errors in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import LANGUAGE_FIELDS
from desktop.domain.messages import Message
from desktop.domain.reasons import Reason
from desktop.services.network import purposes
from desktop.ui.words.names import isolated, language_name


def words(error: BaseException | Message) -> str:
    """What happened, to what, and what to do now."""
    if not isinstance(error, Message):
        return QCoreApplication.translate(
            "errors",
            "Something unexpected happened ({kind}). Your text and translations are kept. "
            "If it happens again, close Enface and open it again.",
        ).format(kind=type(error).__name__)
    fields = {name: _in_words(name, value) for name, value in error.fields().items()}
    return QCoreApplication.translate("errors", error.words).format(**fields)


def reason_words(reason: Reason) -> str:
    """What is wrong with a file or an engine."""
    fields = {name: _in_words(name, value) for name, value in reason.fields().items()}
    return QCoreApplication.translate("faults", reason.words).format(**fields)


def _in_words(name: str, value: object) -> object:
    """The value of the field ``name``, as it stands in a message."""
    if isinstance(value, Reason):
        return reason_words(value)
    if name in LANGUAGE_FIELDS:
        return language_name(str(value))
    if name == "why":
        return purpose(str(value))
    return isolated(value) if isinstance(value, str) else value


def purpose(why: str) -> str:
    """Why the network is used, one of `purposes`."""
    if why == purposes.PACK_LIST:
        return QCoreApplication.translate("errors", "the list of language packs")
    if why == purposes.SERVER:
        return QCoreApplication.translate("errors", "a translation by this server")
    if why == purposes.DICTIONARY_LIST:
        return QCoreApplication.translate("errors", "the list of dictionaries")
    if why == purposes.VOICE_LIST:
        return QCoreApplication.translate("errors", "the list of voices")
    kind, _, pair = why.rpartition(" ")
    if kind == purposes.SPEECH:
        return QCoreApplication.translate("errors", "voice or speech model {name}").format(
            name=pair
        )
    if kind == purposes.DICTIONARY:
        return QCoreApplication.translate("errors", "dictionary {name}").format(name=pair)
    if kind == purposes.PACK:
        return QCoreApplication.translate("errors", "language pack {pair}").format(pair=pair)
    return why
