"""Errors in the words of the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import LANGUAGE_FIELDS, EnfaceError
from desktop.ui.names import language_name


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
    return QCoreApplication.translate("errors", type(error).words).format(**fields)
