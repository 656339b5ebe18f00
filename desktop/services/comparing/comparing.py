"""Comparing a document with another text of the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.alignment.aligning import METHODS
from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.domain.document import Document
from desktop.domain.errors import NothingToCompare
from desktop.domain.packs.routes import fit
from desktop.domain.transcript import Transcript
from desktop.services.comparing.aligner import answers
from desktop.services.comparing.judging import warnings
from desktop.services.comparing.units import Paragraphs, Plain
from desktop.support.job import Job


@dataclass(frozen=True, slots=True)
class Other:
    """The other text: its ``transcript``, the ``name``, absolute ``path`` ("" where there is none)
    and SHA-256 ``digest`` of its file. ``language`` "" is that of the transcript."""

    transcript: Transcript
    name: str
    path: str = ""
    digest: str = ""
    language: str = ""

    @classmethod
    def of(cls, document: Document, language: str = "") -> Other:
        """A document that `Documents.read` gave. What a person did to it does not count."""
        return cls(document.source, document.name, document.path, document.key.content, language)


def compare(
    document: Document,
    other: Other,
    job: Job,
    using: Sequence[str] = METHODS,
    *,
    keep: bool = True,
) -> Iterator[Comparison]:
    """Align ``other`` with ``document``: first drafts, then the comparison, each for
    `Document.compare`. ``using`` names what may be used: length, words, mt (the machine's column of
    the document, where there is one in the language of the other), embeddings (where the extra
    ``align`` is installed). ``keep`` vectors for the next time (see `vectors`), unless the document
    is private.

    Nothing is changed, in any thread. ``job`` is told how far it is. Raises `Cancelled`,
    `NothingToCompare`, `AligningFailed`, `AligningTooLarge`.
    """
    source = Paragraphs.of(document.source, document.language)
    target = Paragraphs.of(other.transcript, other.language)
    if not any(map(str.strip, source.texts)):
        raise NothingToCompare(name=document.name)
    if not any(map(str.strip, target.texts)):
        raise NothingToCompare(name=other.name)
    machine = _machine(document, target.language)
    if machine:
        source.with_machine(document.contents, machine)
    owner = document.key.content if keep and not document.private else ""
    for answer in answers(source, target, using, job, owner):
        comparison = _comparison(answer, other, target)
        if not comparison.draft:
            few = min(sum(map(len, comparison.starts)), len(comparison.segments))
            odd = warnings(
                document, other.transcript, target.language, other.name, answer["agreement"], few
            )
            comparison = replace(comparison, warnings=odd)
        yield comparison


def _machine(document: Document, language: str) -> str:
    """The id of the machine's column in ``language``; "" where there is none."""
    for column in document.contents.columns.values():
        if column.origin == "machine" and fit(column.language, language) is not None:
            return column.id
    return ""


def _comparison(answer: Plain, other: Other, target: Paragraphs) -> Comparison:
    ours, theirs = answer["starts"]
    places = [(row, n) for row, starts in enumerate(ours) for n in range(len(starts))]
    return Comparison(
        name=other.name,
        path=other.path,
        digest=other.digest,
        language=target.language,
        starts=[tuple(starts) for starts in ours],
        segments=list(_segments(target, theirs)),
        links=[
            Link(tuple(places[first:last]), tuple(range(begin, end)), score)
            for first, last, begin, end, score in answer["beads"]
        ],
        using=tuple(answer["using"]),
        agreement=answer["agreement"],
        draft=answer["draft"],
    )


def _segments(text: Paragraphs, starts: list[list[int]]) -> Iterator[OtherSegment]:
    for number, (paragraph, begins) in enumerate(zip(text.texts, starts, strict=True)):
        turn, speaker = text.turns[number], text.speakers[number]
        for first, last in zip(begins, [*begins[1:], len(paragraph)], strict=True):
            yield OtherSegment(paragraph[first:last], number, turn, speaker)
