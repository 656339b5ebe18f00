"""What ships with the program and is constant data: read as text, never written."""

from __future__ import annotations

from functools import cache

from desktop.paths import RESOURCES

_LANGUAGES = RESOURCES / "languages"
_FREQUENCIES = RESOURCES / "frequencies"


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a file of words, in alphabetical order."""
    return tuple(sorted(path.stem for path in _LANGUAGES.glob("*.toml")))


def language_file(code: str) -> str:
    """The file of words of the language ``code``, one of `languages`."""
    return (_LANGUAGES / f"{code}.toml").read_text("utf-8")


def recognition_file() -> str:
    """The Whisper models that are offered, as TOML."""
    return (RESOURCES / "recognition.toml").read_text("utf-8")


def frequent_words(code: str) -> str:
    """The most frequent forms of words of the language ``code``, one a line, the most frequent
    first, each with its basic form behind a tab where that is another; "" where there are none."""
    import lzma

    try:
        return lzma.decompress((_FREQUENCIES / f"{code}.txt.xz").read_bytes()).decode()
    except FileNotFoundError:
        return ""
