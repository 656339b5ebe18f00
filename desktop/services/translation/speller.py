"""The process that looks up words: ``python -m desktop.services.translation.speller BYTES``, which
is the memory it may take.

Asked once, in a frame of JSON, ``{"dictionaries": [["/usr/share/hunspell", "pt_BR"]], "words":
["casa"]}``, it answers ``{"known": ["casa"]}``: those that any of the dictionaries has. It is a
process because reading a dictionary takes up to a second, in which a library holds the interpreter
lock, and because that library is not written in Python.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from desktop.support.bounds import bound_memory
from desktop.support.serving import Connection, serve

if TYPE_CHECKING:
    from hunspell import Hunspell


def _work(connection: Connection) -> None:
    if len(sys.argv) > 1:
        bound_memory(int(sys.argv[1]))
    request = json.loads(connection.receive())
    from hunspell import Hunspell

    left, known = set(request["words"]), set[str]()
    for folder, name in request["dictionaries"]:
        dictionary = Hunspell(name, hunspell_data_dir=folder)
        known |= {word for word in left if _has(dictionary, word)}
        left -= known
    connection.send(json.dumps({"known": sorted(known)}).encode())


def _has(dictionary: Hunspell, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeError:  # letters that the dictionary cannot write
        return False


if __name__ == "__main__":
    serve(_work)
