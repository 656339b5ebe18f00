"""What is wrong with a file, as formats and engines say it, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import QT_TRANSLATE_NOOP

MET_MOST = (  # the rest, of files made to do harm above all, stays English
    QT_TRANSLATE_NOOP("faults", "locked by a password"),
    QT_TRANSLATE_NOOP("faults", "locked by its seller"),
    QT_TRANSLATE_NOOP("faults", "there are no lines of dialogue in it"),
    QT_TRANSLATE_NOOP("faults", "there are no times in it"),
    QT_TRANSLATE_NOOP("faults", "no document in it"),
    QT_TRANSLATE_NOOP("faults", "no book in it"),
    QT_TRANSLATE_NOOP("faults", "no page in it"),
    QT_TRANSLATE_NOOP("faults", "no column of it holds text"),
    QT_TRANSLATE_NOOP("faults", "it has no list of turns"),
    QT_TRANSLATE_NOOP("faults", "it does not begin as one"),
    QT_TRANSLATE_NOOP("faults", "its first line is not “WEBVTT”"),
    QT_TRANSLATE_NOOP("faults", "it is JSON, but no kind of transcript that Enface knows"),
    QT_TRANSLATE_NOOP("faults", "the file breaks off before its end"),
    QT_TRANSLATE_NOOP("faults", "the document breaks off before its end"),
    QT_TRANSLATE_NOOP("faults", "something in it is not as it should be"),
    QT_TRANSLATE_NOOP("faults", "it translates no pair of languages"),
    QT_TRANSLATE_NOOP("faults", "its files cannot be read"),
    QT_TRANSLATE_NOOP("faults", "it cannot be read"),
    QT_TRANSLATE_NOOP("faults", "it is broken"),
    QT_TRANSLATE_NOOP("faults", "it is broken, or no ZIP archive"),
    QT_TRANSLATE_NOOP("faults", "it holds no language pack"),
    QT_TRANSLATE_NOOP("faults", "its hash is not the right one"),
    QT_TRANSLATE_NOOP("faults", "its hash is not the one in the catalogue"),
    QT_TRANSLATE_NOOP("faults", "in use"),
    QT_TRANSLATE_NOOP("faults", "the engine cannot work with it"),
    QT_TRANSLATE_NOOP("faults", "the connection broke off"),
    QT_TRANSLATE_NOOP("faults", "no answer"),
    QT_TRANSLATE_NOOP("faults", "its certificate is not valid"),
    QT_TRANSLATE_NOOP("faults", "the system's proxy cannot be used"),
    QT_TRANSLATE_NOOP("faults", "too many redirects"),
    QT_TRANSLATE_NOOP("faults", "it is larger than announced"),
    QT_TRANSLATE_NOOP("faults", "the file is another one now"),
    QT_TRANSLATE_NOOP("faults", "the picture could not be written"),
)


def fault(reason: str) -> str:
    """``reason`` in the language of the window; as it is where there are no words for it."""
    return QCoreApplication.translate("faults", reason)
