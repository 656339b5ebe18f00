"""The sub-commands of ``enface words``: list, export."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from desktop.console import say
from desktop.domain.languages import language
from desktop.lexicon.folding import fold
from desktop.services.studying import decks
from desktop.services.studying.word_list import WordList


def list_words(_given: argparse.Namespace) -> int:
    """``enface words list``: the saved ones with their sentences, then the others."""
    words = WordList()
    saved = words.saved()
    knowledge = {(code, fold(lemma)): state for code, lemma, state in words.all_knowledge()}
    for word in saved:
        state = knowledge.get((language.base(word.language), fold(word.lemma)), "")
        day = datetime.fromtimestamp(word.made).date().isoformat()
        lemma = word.lemma if fold(word.lemma) == fold(word.word) else f"{word.word} → {word.lemma}"
        say(f"{word.language:<6} {state:<9} {lemma:<24} {day}  {word.sentence}".rstrip())
    with_sentence = {(language.base(word.language), fold(word.lemma)) for word in saved}
    for code, lemma, state in words.all_knowledge():
        if (code, fold(lemma)) not in with_sentence:
            say(f"{code:<6} {state:<9} {lemma}")
    return 0


def export_words(given: argparse.Namespace) -> int:
    """``enface words export OUT.apkg|OUT.csv``."""
    words = WordList().saved()
    decks.export(words, Path(given.output))
    say(f"Exported {len(words)} words to {given.output}.")
    return 0
