"""Make the lists of frequent words: a step of the build, and a developer's command.

    python resources/frequencies/build.py

Writes CODE.txt.xz beside this file for each of `LANGUAGES`: the most frequent forms of words, one
a line, the most frequent first; behind a tab stands the basic form, where it is another. The forms
are taken from `wordfreq`, whose own data is thirty times as large, their basic forms from
`simplemma`.
NOTICE.md says where the words come from, and under which licence.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
# Languages that write spaces between words; wordfreq has its large list of each.
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk")
_CAPITALS = ("de",)  # languages that write nouns with a capital letter, which wordfreq does not
WORDS = 50_000  # of a language
_MORE = WORDS + 5_000  # asked for: some of them are no words


def build(folder: Path = FOLDER, codes: Iterable[str] = LANGUAGES) -> list[Path]:
    """Write into ``folder`` each list that is not there, or is older than this file; those that
    were written. Raises ImportError where wordfreq is not installed."""
    age = Path(__file__).stat().st_mtime
    paths = {code: folder / f"{code}.txt.xz" for code in codes}
    due = [code for code, path in paths.items() if not path.exists() or path.stat().st_mtime < age]
    if due:
        from simplemma import lemmatize
        from wordfreq import top_n_list
    for code in due:
        words = [word for word in top_n_list(code, _MORE, "large") if word[0].isalpha()][:WORDS]
        lines = []
        for word in words:
            spellings = (word, word.capitalize()) if code in _CAPITALS else (word,)
            lemmas = [lemmatize(each, lang=code).lower().partition("|")[0] for each in spellings]
            lines.append(word if word in lemmas else "\t".join([word, lemmas[0]]))
        beside = paths[code].with_suffix(".new")
        beside.write_bytes(lzma.compress("\n".join(lines).encode()))
        beside.replace(paths[code])
    return [paths[code] for code in due]


if __name__ == "__main__":
    for written in build():
        print(f"{written.name}: {written.stat().st_size:,} bytes")
