"""A transcript: who said what, in the field's own words (turn, paragraph, segment, speaker)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from desktop.domain.doubts import Doubt
from desktop.domain.reasons import Reason
from desktop.domain.sound.times import Span
from desktop.domain.translation import Translation

Kind = Literal["speech", "narration", "note"]


@dataclass(slots=True)
class Paragraph:
    """The unit a row shows.

    ``text`` is as printed, no-break spaces included. ``segments`` is None until somebody needs
    sentences (see `domain.languages.segments`), unless the file itself fixes them (TMX, XLIFF,
    Enface's own JSON); joined they give ``text``. ``translation`` (by a machine) and ``human`` hold
    one entry a segment where the file brought them or `enface convert` made them; a window keeps
    its translations apart. Times are in seconds. ``id`` is what the file calls the paragraph, where
    it names its parts, as two languages of one record do by the same ids. ``times`` and ``doubts``
    (about the text itself, where a machine wrote it down) hold one entry a segment; a time is None
    where the segment was not heard.
    """

    text: str
    note: bool = False
    start: float | None = None
    end: float | None = None
    segments: list[str] | None = None
    translation: list[Translation] | None = None
    human: list[str | None] | None = None
    id: str | None = None
    times: list[Span | None] | None = None
    doubts: list[tuple[Doubt, ...]] | None = None


@dataclass(slots=True)
class Turn:
    """What one speaker says until another speaks; or a stretch of narration; or a note.

    ``label`` is the speaker as printed, without colon, hover card and note; ``label_note`` is that
    note ("via video link"). ``speaker`` is the `Speaker.name` it was resolved to, or None. A reader
    fills ``label``; `domain.speakers.resolve` fills ``speaker`` unless the format knew it.
    ``language`` is set only where it differs from the transcript's. ``id`` is what the file calls
    the turn (see `Paragraph`).
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    kind: Kind = "speech"
    label: str | None = None
    label_note: str | None = None
    speaker: str | None = None
    start: float | None = None
    end: float | None = None
    language: str | None = None
    id: str | None = None


@dataclass(slots=True)
class Speaker:
    """A person, however the page calls them (one whose name is not known is "Speaker 1"), or
    (``role``) a nameless voice that may be anybody's: "Question"."""

    name: str
    titles: list[str] = field(default_factory=list)
    role: bool = False


@dataclass(slots=True)
class Machine:
    """What made the machine translation that a transcript holds: ``language`` is what it is in,
    ``pack`` the version of the pack, ``via`` the language between, if there is one."""

    language: str
    engine: str
    pack: str
    via: str | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many ``words`` a source has that may be text, how many of them are ``hidden`` because a
    reader took them for what stands around the text, and how many are ``narration``: shown under
    no speaker, though the text has speakers. What a file itself marks as no text is not counted."""

    words: int = 0
    hidden: int = 0
    narration: int = 0

    @property
    def hidden_share(self) -> float:
        """Of the words, 0 to 1."""
        return self.hidden / max(1, self.words)

    @property
    def narrated_share(self) -> float:
        """Of the words that are shown, 0 to 1."""
        return self.narration / max(1, self.words - self.hidden)


@dataclass(slots=True)
class Transcript:
    """A text of speech with its title, date (ISO 8601, "2020-03-10"), place and language (BCP 47).

    ``dropped`` are the pieces taken for page chrome, in order: text, labels, notes and dropped
    pieces together are the whole source. The first ``dropped_above`` of them stand above the text;
    ``set_apart`` is how many of their words are no text by the file's own marks, or are shown as
    title, date and place; ``marked``: the file itself says of all that it is text or none, and who
    says it, so that no reader had to guess. ``broken`` tells where and why reading stopped.
    ``doubtful`` are the numbers of the paragraphs at which a speaker may be missing.
    ``encoding`` and ``format`` say how the file was read; ``unmatched`` and
    ``human_language`` belong to ``human``. An entry of ``unmatched`` has the ``text`` of what only
    the translation has, its ``speaker`` and the number of its ``turn``; where the translation came
    in the same file, ``paragraph`` is how many paragraphs of that turn stand before it.
    ``recognised`` is the model that wrote the text down; None where a person did. ``recording`` is
    what the file calls its recording: a name, a path or an address, "" where it names none.
    """

    title: str = ""
    date: str | None = None
    place: str | None = None
    language: str | None = None
    speakers: list[Speaker] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    dropped_above: int = 0
    set_apart: int = 0
    marked: bool = False
    coverage: Coverage = Coverage()
    doubtful: list[int] = field(default_factory=list)
    broken: Reason | None = None
    encoding: str | None = None
    format: str = ""
    translation: Machine | None = None
    human_language: str | None = None
    unmatched: list[dict[str, object]] | None = None
    recognised: str | None = None
    recording: str = ""

    def paragraphs(self) -> Iterator[tuple[int, Paragraph]]:
        """Every paragraph in order, with the index of its turn."""
        for index, turn in enumerate(self.turns):
            for paragraph in turn.paragraphs:
                yield index, paragraph

    def add_unmatched(self, text: str, speaker: str | None, turn: int, paragraphs: int) -> None:
        """Note down what only the translation has: it stands behind so many ``paragraphs`` of the
        turn with the number ``turn``."""
        if self.unmatched is None:
            self.unmatched = []
        self.unmatched.append(
            {"turn": turn, "speaker": speaker, "text": text, "paragraph": paragraphs}
        )
