"""Errors in the words of the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import LANGUAGE_FIELDS, EnfaceError
from desktop.services.packs.catalogue import LIST
from desktop.services.packs.downloading import WHY
from desktop.ui.words.faults import fault
from desktop.ui.words.names import language_name


def words(error: Exception) -> str:
    """What happened, to what, and what to do now."""
    if not isinstance(error, EnfaceError):
        return QCoreApplication.translate(
            "errors",
            "Something unexpected happened ({kind}). Your text and translations are kept. "
            "Start Enface with --debug to get a log of it.",
        ).format(kind=type(error).__name__)
    fields = {
        name: language_name(str(value)) if name in LANGUAGE_FIELDS else value
        for name, value in error.fields().items()
    }
    if "reason" in fields:
        fields["reason"] = fault(str(fields["reason"]))
    if "why" in fields:
        fields["why"] = purpose(str(fields["why"]))
    return QCoreApplication.translate("errors", type(error).words).format(**fields)


def purpose(why: str) -> str:
    """What the network is wanted for, as `catalogue` and `downloading` name it."""
    if why == LIST:
        return QCoreApplication.translate("errors", "the list of language packs")
    kind, _, pair = why.rpartition(" ")
    if kind == WHY:
        return QCoreApplication.translate("errors", "language pack {pair}").format(pair=pair)
    return why
