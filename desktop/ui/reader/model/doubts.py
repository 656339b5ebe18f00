"""Why a sentence is to be checked, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.doubts import Doubt
from desktop.domain.languages.direction import undirected
from desktop.domain.terms import Term

_MOST = 4  # terms that are named


def in_words(doubts: Iterable[Doubt], unused: Sequence[Term] = ()) -> str:
    """``doubts`` as a list of reasons, each once; ``unused`` are the terms that are not used."""
    return ", ".join(
        _of_terms(unused)
        if doubt is Doubt.TERMS and unused
        else QCoreApplication.translate("reasons", doubt.words)
        for doubt in dict.fromkeys(doubts)
    )


def _of_terms(unused: Sequence[Term]) -> str:
    words = QCoreApplication.translate("reasons", "a term is not used: {terms}")
    named = [f"{undirected(term.source)} → {undirected(term.wording)}" for term in unused[:_MOST]]
    return words.replace("{terms}", "; ".join([*named, *(["…"] if unused[_MOST:] else [])]))
