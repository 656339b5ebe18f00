"""What every export shares."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.languages import language
from desktop.support.lazy import maker


def _as_it_is(words: str) -> str:
    return words


def _nothing(done: int, of: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the person chose. ``show_dropped``: list what was taken for page chrome as well;
    ``notes``: the reader's own notes, too.

    ``translate`` gives the words of Enface in the language of the window, ``language_name`` the
    name of a language in it; English where nobody says. ``progress`` is told how many rows are
    done, of how many, and may raise: whoever goes through ``text.rows`` need not call it.
    """

    show_dropped: bool = False
    notes: bool = False
    translate: Callable[[str], str] = _as_it_is
    language_name: Callable[[str], str] = language.name
    progress: Callable[[int, int], object] = _nothing


class Export(ABC):
    """One kind of file to write. How to add one:

    1. Subclass this in ``desktop/export/NAME.py``.
    2. `write` gives the whole file. It goes through ``text.rows``: each has the paragraph of every
       column, divided into units that say the same. The caller saves the bytes itself (so nothing
       half-written is left behind), and may stop the work by an exception while rows are asked for.
    3. Say which text a machine made, by which engine and pack, and what is to be checked:
       ``desktop/export/wording.py`` has the words. Nothing of the text may become a formula,
       markup or a path.
    4. Import heavy libraries inside `write`, never at the top.
    5. Add the line in `EXPORTS` and run ``pytest tests/export --accept`` for the golden file;
       read that before you commit it.
    """

    @abstractmethod
    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The file's bytes."""


load = maker(Export)  # from a name in `EXPORTS`
