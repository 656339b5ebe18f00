"""Entries of dictionaries as HTML, with where each is from and how it was found."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.studying.lookup import Answer, Step

_HOW = {
    Step.EXACT: QT_TRANSLATE_NOOP("WordCard", "found as written"),
    Step.FOLDED: QT_TRANSLATE_NOOP("WordCard", "found in another spelling"),
    Step.FORM: QT_TRANSLATE_NOOP("WordCard", "form of {head}"),
    Step.LEMMA: QT_TRANSLATE_NOOP("WordCard", "{word} → {head}"),
    Step.PREFIX: QT_TRANSLATE_NOOP("WordCard", "begins with {word}"),
    Step.ENTRY: QT_TRANSLATE_NOOP("WordCard", "found in the entry"),
}


def in_html(word: str, answer: Answer) -> str:
    """The entry that answers ``word``. Its markup is HTML but for the ends of lines."""
    entry = answer.entry.replace("\n", "<br>")
    how = QCoreApplication.translate("WordCard", _HOW[answer.step])
    how = how.replace("{word}", word).replace("{head}", answer.head)
    return f"{entry}<br><small>{escape(answer.dictionary)} · {escape(how)}</small>"
