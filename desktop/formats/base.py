"""What every format shares: the bytes of a file, and how a format says "mine"."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from desktop.domain.errors import NotText, WrongEncoding
from desktop.domain.reasons import Bound, Exceeded, Reason
from desktop.domain.transcript import Transcript
from desktop.formats.bounds import LINES
from desktop.formats.encoding import decode
from desktop.support.lazy import maker


def unheard(_share: float) -> None:
    """Nobody is told how far the reading is."""


@dataclass
class Source:
    """A file, or a pasted text, as it came.

    ``name`` is what the person knows it by (no folder); ``encoding`` is the person's own choice, or
    None to find it out. A format that takes long may tell ``report`` how far it is, 0 to 1.
    ``broken`` says why not all of it is read, where a bound was reached.
    """

    name: str
    data: bytes
    encoding: str | None = None
    report: Callable[[float], object] = unheard
    broken: Reason | None = field(default=None, init=False)

    @property
    def extension(self) -> str:
        """Lower case, without the dot; "" where there is none."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""

    @cached_property
    def head(self) -> bytes:
        """The first 4,096 bytes: enough for a format to know its own."""
        return self.data[:4096]

    @property
    def beginning(self) -> bytes:
        """The same from its first letter on, without byte order mark and the zeros of UTF-16: for
        what is told by ASCII."""
        return self.head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")

    @cached_property
    def decoded(self) -> tuple[str, str]:
        """The text, with line ends as ``\\n``, and the encoding it was read as.

        Raises `WrongEncoding` where the person's choice does not fit, `NotText` for binary data.
        """
        try:
            text = decode(self.data, self.encoding)
        except (UnicodeDecodeError, LookupError) as error:
            raise WrongEncoding(name=self.name, encoding=self.encoding or "") from error
        if text is None:
            raise NotText(name=self.name)
        return text

    @property
    def text(self) -> str:
        """The decoded text."""
        return self.decoded[0]

    @cached_property
    def printed(self) -> tuple[str, str]:
        """The same as `decoded`, for a format whose lines are its paragraphs or cues: no more than
        `LINES` of them. Where there are more, ``broken`` says so."""
        text, encoding = self.decoded
        if text.count("\n") > LINES:
            self.broken = Exceeded(Bound.LINES, LINES)
            text = "\n".join(text.split("\n", LINES)[:LINES])
        return text, encoding


class Format(ABC):
    """One kind of file. How to add one:

    1. Subclass this in ``desktop/formats/ROOM/NAME.py``; set ``title`` (for people) and
       ``extensions`` (lower case, without dot; the first is the usual one).
    2. `claims` looks at the content first (``source.head``, cheap) and answers how sure it is:
       0 not mine, 0.5 could be (by extension alone), 1 certainly. Never parse the whole file there.
    3. `read` gives a `Transcript` whose turns have labels as printed. Do not resolve speakers,
       guess the language or split sentences: `services.reading.opening` does that for every format
       alike. Where the format itself names the person, set ``Turn.speaker`` and add the `Speaker`.
       Chrome goes to ``dropped``, never into the void. A file that breaks off midway: keep what was
       read and say in ``broken`` where and why. Nothing readable: raise a `FileError`.
       Take the text from ``source.printed`` where its lines are paragraphs, and see that time and
       memory grow no faster than the file (`desktop.formats.bounds`).
    4. Import heavy libraries inside `read`, never at the top. Parse XML only through
       `desktop.formats.xml` (one kind of it: subclass `desktop.formats.rooted.Rooted`), ZIP only
       through `desktop.formats.archive`: files are untrusted.
    5. Add the line in `FORMATS`, a sample in ``tests/data/formats/NAME/`` and run
       ``pytest tests/formats --accept`` to write its golden JSON; read that before you commit it.
    """

    title: ClassVar[str]
    extensions: ClassVar[tuple[str, ...]]
    finished: ClassVar[bool] = False  # its files know their speakers and languages for good
    marked: ClassVar[bool] = False  # they say what is text and who speaks: no reader has to guess

    @abstractmethod
    def claims(self, source: Source) -> float:
        """How sure this format is that ``source`` is its own: 0 to 1."""

    @abstractmethod
    def read(self, source: Source) -> Transcript:
        """The transcript in ``source``. Raises a `FileError` where there is none."""


load = maker(Format)  # from a name in `FORMATS`
