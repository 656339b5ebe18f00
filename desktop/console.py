"""What the command line says: results on stdout, and one plain English line a problem on stderr.

Whatever is said goes through `say` or `plain`: names, licences and texts are somebody else's, and
could steer the terminal.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from desktop import log
from desktop.domain.errors import LANGUAGE_FIELDS, CannotWrite, EnfaceError, NoEngine, NoPack
from desktop.domain.languages import language
from desktop.domain.reasons import reason_of

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TURNED = re.compile(r"[\u202a-\u202e\u2066-\u2069]")  # what follows would stand elsewhere


def plain(text: str) -> str:
    """``text`` on one line, without what is no character but an order to the terminal."""
    return _CONTROL.sub(" ", _TURNED.sub("", text))


def say(line: str, file: TextIO | None = None) -> None:
    """Print one ``line`` (on stdout, if no other is named) as far as its characters can be shown
    there.

    Raises BrokenPipeError where nobody listens any more, `CannotWrite`.
    """
    out = file or sys.stdout
    shown = out.encoding if out is not None and out.encoding else "utf-8"
    with writing():
        print(plain(line).encode(shown, "replace").decode(shown), file=out)


@contextmanager
def writing() -> Iterator[None]:
    """Make plain words of what stops the writing, but for a `BrokenPipeError`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CannotWrite(name="standard output", reason=reason_of(error)) from error


def tell(problem: object, name: str = "") -> None:
    """Say ``problem``, an error or words; ``name`` is the file it is about, said first where the
    words do not name it."""
    words = _in_words(problem) if isinstance(problem, EnfaceError) else str(problem)
    prefix = f"{name}: " if name and name not in words else ""
    say(f"enface: {prefix}{' '.join(words.split())}", sys.stderr)


def tell_unexpected(error: BaseException, debug: bool) -> None:
    """Say that a mistake of the program's own was met; with ``debug`` it is written to the log."""
    if debug:
        tell(f"Something unexpected happened; what is known of it is in {log.write(error)}")
    else:
        kind = type(error).__name__
        tell(f"Something unexpected happened ({kind}). Try again with --debug to get a log.")


def _in_words(error: EnfaceError) -> str:
    """The error's words, with languages by name."""
    fields = {
        field: language.name(str(value)) if field in LANGUAGE_FIELDS else value
        for field, value in error.fields().items()
    }
    words = error.words.format(**fields)
    if isinstance(error, NoPack) and not isinstance(error, NoEngine):
        words += f" Type “enface {_command(error)}” to get it."
    return words


def _command(error: NoPack) -> str:
    """What gets the pack that is missing."""
    if not error.target:
        return "packs list --available"
    return f"packs add {error.source}-{error.target}"
