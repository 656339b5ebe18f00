"""The sub-commands of ``enface dictionaries`` (list, add, remove), and ``enface look-up``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from desktop.console import say, tell
from desktop.lexicon.markup import plain
from desktop.services.studying.dictionaries import Dictionaries


def list_dictionaries(_given: argparse.Namespace) -> int:
    """``enface dictionaries list``."""
    dictionaries = Dictionaries()
    for info in dictionaries.installed():
        pair = f"{info.source}-{info.target}"
        facts = "; ".join(filter(None, (info.title, info.licence, info.origin)))
        say(f"{info.name:<24} {pair:<8} {info.heads:>9,} words  {facts}")
    _tell_problems(dictionaries)
    return 0


def add_dictionary(given: argparse.Namespace) -> int:
    """``enface dictionaries add FILE [--from L --to L]``."""
    dictionaries = Dictionaries()
    name = dictionaries.add(Path(given.file), given.source or "", given.target or "")
    [info] = [info for info in dictionaries.installed() if info.name == name]
    say(f"Added {name} ({info.source}-{info.target}, {info.heads:,} words).")
    return 0


def remove_dictionary(given: argparse.Namespace) -> int:
    """``enface dictionaries remove NAME``."""
    Dictionaries().remove(given.name)
    say(f"Removed {given.name}.")
    return 0


def look_up_word(given: argparse.Namespace) -> int:
    """``enface look-up WORD --from L [--to L] [--json]``."""
    dictionaries = Dictionaries()
    answers = dictionaries.look_up(given.word, given.source, given.target or "")
    _tell_problems(dictionaries)
    if not answers:
        tell(f"no dictionary on this computer has “{given.word}”")
        return 1
    if given.json:
        values = [
            {
                "dictionary": answer.dictionary,
                "head": answer.head,
                "step": answer.step.value,
                "entry": plain(answer.entry),
            }
            for answer in answers
        ]
        for line in json.dumps(values, ensure_ascii=False, indent=1).splitlines():
            say(line)
        return 0
    for answer in answers:
        arrow = "" if answer.head == given.word else f"{given.word} → "
        say(f"{arrow}{answer.head}  [{answer.dictionary}; {answer.step.value}]")
        for line in plain(answer.entry).splitlines():
            say(f"  {line}")
    return 0


def _tell_problems(dictionaries: Dictionaries) -> None:
    for problem in dictionaries.problems:
        tell(problem)
