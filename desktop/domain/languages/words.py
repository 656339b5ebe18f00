"""Counting words, the same way everywhere."""

import re
from functools import cache

# Scripts written without spaces: one character is counted as one word.
_ALONE = r"\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SPACED = re.compile(r"\w\S*")
_PERHAPS_ALONE = re.compile(r"[^\x00-\u2e7f]")


def count(text: str) -> int:
    """How many words ``text`` has: runs between spaces that hold a letter or a digit.

    A dash that stands alone is no word; each Chinese or Japanese character counts as one.
    """
    if text.isascii() or _PERHAPS_ALONE.search(text) is None:
        return len(_SPACED.findall(text))
    return sum(1 for _ in _words().finditer(text))


@cache
def _words() -> re.Pattern[str]:
    """Made when first needed: to compile long ranges takes milliseconds."""
    return re.compile(rf"[{_ALONE}]|\w[^\s{_ALONE}]*+")  # signs before it do not count
