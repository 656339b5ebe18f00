"""A comparison: another text of the same thing, and which of its segments say the same as those of
the document. `desktop.services.comparing` makes it, `desktop.domain.placing` puts it into a
document."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from desktop.domain.bitext import Segment
from desktop.domain.messages import Message
from desktop.domain.transcript import Transcript


@dataclass(frozen=True, slots=True)
class OtherSegment:
    """A sentence of the other text, with the space after it; ``paragraph`` and ``turn`` are the
    numbers of those that it stands in, ``speaker`` who says it there."""

    text: str
    paragraph: int
    turn: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A bead as the alignment gives it: segments of the document (paragraph as read, number in it)
    and numbers of `OtherSegment`s, each side in order. ``score`` is how sure it is, 0 to 1. One
    side may be empty: the segments of the other have no partner."""

    source: tuple[Segment, ...]
    target: tuple[int, ...]
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """``name``, ``path`` and SHA-256 ``digest`` of the other file, and its ``language``.

    ``starts``: where the segments of each paragraph of the document as read begin. Every segment of
    both sides is in exactly one of ``links``, which are in order. ``using`` names what was compared
    (see `desktop.alignment`). ``agreement`` is how well the texts go together as a whole, 0 to 1,
    and ``warnings`` say in words what does not. ``draft``: better links are being looked for.
    """

    name: str
    path: str
    digest: str
    language: str
    starts: list[tuple[int, ...]]
    segments: list[OtherSegment]
    links: list[Link]
    using: tuple[str, ...] = ()
    agreement: float = 1.0
    warnings: tuple[Message, ...] = ()
    draft: bool = field(default=False, compare=False)

    @property
    def column(self) -> str:
        """The id of the column that holds the other text."""
        return f"compared-{self.digest[:16]}"

    @property
    def unmatched(self) -> list[int]:
        """The numbers of the segments of the other text that have no partner."""
        return [number for link in self.links if not link.source for number in link.target]

    def fits(self, source: Transcript) -> bool:
        """Whether it is about ``source``, and whole."""
        paragraphs = [paragraph.text for _, paragraph in source.paragraphs()]
        if len(paragraphs) != len(self.starts):
            return False
        for text, starts in zip(paragraphs, self.starts, strict=True):
            rising = all(a < b for a, b in pairwise(starts))
            if starts[:1] != (0,) or not rising or (starts[-1] and starts[-1] >= len(text)):
                return False
        ours = [segment for link in self.links for segment in link.source]
        theirs = [number for link in self.links for number in link.target]
        return (
            ours == [(row, n) for row, starts in enumerate(self.starts) for n in range(len(starts))]
            and theirs == list(range(len(self.segments)))
            and all(link.source or link.target for link in self.links)
        )
