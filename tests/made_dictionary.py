"""Small dictionaries of dictd, made for tests."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from pathlib import Path

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
INFO = """00-database-info
A Russian-English dictionary for tests

    Available under the terms of the GNU General Public License ver. 2.0 and
  any later version. Published at: http://dictionaries.example/
"""
SHORT = "00-database-short\nRussian-English Test Dictionary\n"
RUSSIAN = {
    "видеть": "видеть /vʲˈidʲitʲ/ <v>\n1. see\n2. {notice} <b>&",
    "Ёлка ёлка": "ёлка /jˈolka/ <n>\nfir tree",
    "все": "все <pron>\neverybody",
    "всё": "всё <pron>\neverything",
    "lобразный": "L-образный <adj>\nL-shaped",
    "стол стола столу": "стол <n>\ntable",
    "видимый": "видимый <adj>\nvisible",
}


def number(value: int) -> str:
    digits = DIGITS[value % 64]
    while value := value // 64:
        digits = DIGITS[value % 64] + digits
    return digits


def dictd(
    folder: Path,
    entries: Mapping[str, str],
    stem: str = "test-rus-eng",
    packed: bool = True,
    own: Mapping[str, str] | None = None,
) -> Path:
    """Write a dictionary; the path of its index. The keys of ``entries`` are words, with spaces
    between them; each stands for the same text."""
    data, lines = b"", []
    about = {"00databaseinfo": INFO, "00databaseshort": SHORT} if own is None else own
    for words, text in [*about.items(), *entries.items()]:
        entry = text.encode()
        place = f"{number(len(data))}\t{number(len(entry))}"
        lines += [f"{word}\t{place}\n" for word in words.split()]
        data += entry + b"\n"
    if packed:
        (folder / f"{stem}.dict.dz").write_bytes(gzip.compress(data))
    else:
        (folder / f"{stem}.dict").write_bytes(data)
    index = folder / f"{stem}.index"
    index.write_text("".join(sorted(lines)), "utf-8")
    return index
