"""What ships with the program and is constant data: read as text, never written."""

from __future__ import annotations

from functools import cache

from desktop.paths import RESOURCES

_LANGUAGES = RESOURCES / "languages"


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a file of words, in alphabetical order."""
    return tuple(sorted(path.stem for path in _LANGUAGES.glob("*.toml")))


def language_file(code: str) -> str:
    """The file of words of the language ``code``, one of `languages`."""
    return (_LANGUAGES / f"{code}.toml").read_text("utf-8")
