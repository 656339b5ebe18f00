"""What the command line says beside its results: one plain English line on stderr."""

from __future__ import annotations

import sys

from desktop.domain import language
from desktop.domain.errors import LANGUAGE_FIELDS, EnfaceError


def tell(problem: object, name: str = "") -> None:
    """Say ``problem``, an error or words; ``name`` is the file it is about, said first where the
    words do not name it."""
    words = _in_words(problem) if isinstance(problem, EnfaceError) else str(problem)
    prefix = f"{name}: " if name and name not in words else ""
    print("enface:", prefix + " ".join(words.split()), file=sys.stderr)


def _in_words(error: EnfaceError) -> str:
    """The error's words, with languages by name."""
    fields = {
        field: language.name(str(value)) if field in LANGUAGE_FIELDS else value
        for field, value in error.fields().items()
    }
    return error.words.format(**fields)
